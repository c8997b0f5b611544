# code and codeop: consoles, interpreters, commands that remember
import code, codeop, sys, ast
class Console(code.InteractiveConsole):
    def __init__(self, lines, **k):
        super().__init__(**k); self.lines=iter(lines)
    def raw_input(self, prompt=''):
        line=next(self.lines, None)
        if line is None: print(prompt); raise EOFError
        print(prompt+line); return line
    def write(self, data): sys.stdout.write(data)
c=Console(['x = 1','x','def f(a):','    return a*2','','f(x)','for i in range(2):','    print(i)','','1/0','(1,','2)','if x:','  y','','"""a','b"""','class A:','  def m(self): return 1','','A().m()','a b','raise ValueError("hi")','@property','def g(s): pass','','try:','  z','except NameError as e:','  print("no", e)','','import sys; sys.ps1','while True:','  break','','async def h():','  pass','','match x:','  case 1:','    print("one")','','x; x+1','print("é")','[1,','# c','2]','with open("nope") as q:','  pass','','_','f"{x','}"', "x = '''", "t'''", 'x', '\\', '5'])
c.interact(banner='BANNER', exitmsg='BYE')
print(sorted(k for k in c.locals if not k.startswith('_')))
i=code.InteractiveInterpreter({'v':3})
for src in ('v','v+','v=4','print(v)','if v:','def f():\n  return 1\n','1/0','  v'):
    sys.stderr=sys.stdout
    print(src, i.runsource(src)); 
cc=codeop.CommandCompiler()
print(cc("1+1") is not None, cc('def f():'), cc.compiler.flags)
cc('from __future__ import annotations'); print(hex(cc.compiler.flags))
comp=codeop.Compile(); print(eval(comp('1+2','<x>','eval')))
for t in ('  1','\t1',' 1+','1 '):
    for f in (lambda: eval(t), lambda: eval(compile(t,'<s>','eval')), lambda: ast.literal_eval(t), lambda: ast.dump(ast.parse(t, mode='eval'))):
        try: print(repr(t), f())
        except SyntaxError as e: print(repr(t), type(e).__name__, e.msg, e.lineno, e.offset, e.text)
