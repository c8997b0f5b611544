# codeop: which input is complete, which may go on, and which is wrong
import codeop, code
for s in ['1+1','def f():','def f():\n  pass','def f():\n  pass\n','(','"abc',"'''abc",'if 1:\n','x = 1','for i in x:','a b','1 +','1 +\n','[1,\n2','print("a"','class A:\n','@dec\n','@dec','try:\n  pass','try:\n  pass\n','with x:','lambda','lambda:','f(','f(1,','{','x = (','\\','x = \\','x = 1 \\\n','"abc\\\n','def f(:','','#c','\n','  x','if x:\n  y\nelse:','if x:\n  y\n','async def f():','match x:','match x:\n case 1:','return','yield','break','await x','f"{a','f"{','f"a','rb"','0x','1_','x=','x ==','not','import','from x import','from x import (','a = b = ','del','x;','x; y','def f(): return 1','@a\nclass B:','if 1:\n  if 2:','"""a"""','\'a', 'b"','é','$','?','x = """','x[','x[1:','x{','x}',')','def','class','while','while 1','while 1:','else:','elif','except:','raise','raise x from','global','nonlocal x','assert','x if','x if y','x if y else','*a','**a','a,','a, =','a.','a.b.','a:','a: int =','type X =','type X','type X[','lambda x','(lambda','[x for','[x for x in','{x:','{x: y for','print(','print("x', '\tx']:
    for sym in ('single','exec','eval'):
        try: r=codeop.compile_command(s,'<i>',sym); r = 'None' if r is None else 'code'
        except SyntaxError as e: r=f'{type(e).__name__}: {e.msg} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset} {e.text!r}'
        except Exception as e: r=f'{type(e).__name__}: {e}'
        print(repr(s),sym,r)
