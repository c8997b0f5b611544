"""What json.dumps() leaves out, and what json.loads() says of documents that are none."""
import json
class S(str): pass
class I(int): pass
class F(float):
    def __repr__(s): return 'F!'
import enum
class E(enum.IntEnum): A=1
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for ind in (None, 0, 2, '\t'):
    t(lambda: json.dumps({(1,):1}, skipkeys=True, indent=ind)); t(lambda: json.dumps({(1,):1,'a':2,(3,):3}, skipkeys=True, indent=ind)); t(lambda: json.dumps([{(1,):1},{}], skipkeys=True, indent=ind)); t(lambda: json.dumps({'a':{(1,):1}}, skipkeys=True, indent=ind)); t(lambda: json.dumps([[],{},[[]],()], indent=ind))
t(lambda: json.dumps({S('k'):S('v'),I(2):I(3),F(1.5):F(2.5),E.A:E.A,True:None,None:1,1.5:2}))
t(lambda: json.dumps({(1,):1}))
t(lambda: json.dumps({b'a':1}))
t(lambda: json.dumps(object()))
t(lambda: json.dumps([1,{'a':[{'b':object()}]}]))
t(lambda: json.dumps(float('nan')))
t(lambda: json.dumps(float('inf'),allow_nan=False))
t(lambda: json.dumps({float('nan'):1},allow_nan=False))
t(lambda: json.dumps(1e400))
t(lambda: json.dumps('\u2028\ud800\U0001f600é\x7f\x00'))
t(lambda: json.dumps('é',ensure_ascii=False))
t(lambda: json.dumps({'b':1,'a':2},sort_keys=True))
t(lambda: json.dumps({'b':1,1:2},sort_keys=True))
t(lambda: json.dumps([1,2],separators=(',',':')))
t(lambda: json.dumps([1,2],separators=(',',)))
t(lambda: json.dumps([1,2],separators=5))
t(lambda: json.dumps({'a':1},indent=-1))
t(lambda: json.dumps({'a':1},indent=True))
t(lambda: json.dumps({1,2},default=list))
t(lambda: json.dumps({1},default=lambda o: o))
t(lambda: json.dumps({1},default=lambda o: {o})) 
l=[]; l.append(l)
t(lambda: json.dumps(l)); d={}; d['d']=[d]
t(lambda: json.dumps(d))
for s in ('','[','{','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','[1,]','[1','[1,','"abc','"\\u12','"\\x"','"\n"','01','1.','-','.5','+1','NaN','Infinity','-Infinity','tru','true false','{"a" 1}','{a:1}',"{'a':1}",'[1 2]','1e5','1E+2','1e','"\\ud800"','"\\ud83d\\ude00"','nul','  1  ','1 x','{"a":1 "b":2}','[1}','\ufeff1','{"a":1,"a":2}','"\t"','[[1,2],[3]','{,}','[,]',':', '{"a":}','[1,,2]','"a" "b"','-0','-0.0','1.0e400', '9'*30,'"\x7f"','0x10','1_0','٣','[1,2', '{"a":[}', '/*c*/1'):
    print(ascii(s), end=' '); t(lambda: json.loads(s))
t(lambda: json.loads(b'"\xc3\xa9"'))
t(lambda: json.loads('"é"'.encode('utf-16')))
t(lambda: json.loads('[1]'.encode('utf-32')))
t(lambda: json.loads(bytearray(b'[1]')))
t(lambda: json.loads(memoryview(b'1')))
t(lambda: json.loads(1))
t(lambda: json.loads(None))
t(lambda: json.loads(b'\xff'))
t(lambda: json.loads('"\x01"',strict=False))
t(lambda: json.loads('1.5',parse_float=str))
t(lambda: json.loads('[1,NaN]',parse_constant=str,parse_int=float))
t(lambda: json.loads('{"a":{"b":1}}',object_hook=lambda d: sorted(d)))
t(lambda: json.loads('{"a":1,"b":2}',object_pairs_hook=list))
t(lambda: json.loads('1',cls=json.JSONDecoder))
t(lambda: json.JSONDecoder().raw_decode('1 x'))
t(lambda: json.JSONDecoder().raw_decode('  1'))
t(lambda: json.JSONDecoder().raw_decode('ab[1]c',2))
t(lambda: json.JSONDecoder().decode('')); 
try: json.loads('[1,\n 2,\n x]')
except json.JSONDecodeError as e: print(e.msg,e.pos,e.lineno,e.colno,repr(e.doc),e.args, repr(e))
t(lambda: ''.join(json.JSONEncoder(indent=1).iterencode([1,{'a':2}])))
t(lambda: json.JSONEncoder(skipkeys=1,ensure_ascii=0).encode({1:'é'}))
t(lambda: json.JSONEncoder().default(1))
import io
f=io.StringIO(); json.dump([1,{'a':None}],f,indent=1)
t(lambda: f.getvalue()); f.seek(0)
t(lambda: json.load(f))
t(lambda: json.dumps(json.loads('['*50+']'*50)))
class N(dict):
    def items(s): return [('x',1)]
t(lambda: json.dumps(N()))
t(lambda: json.dumps(N(a=1)))
try: json.dumps({'a':[1,{'k':object()}]})
except TypeError as e: print(e.__notes__)
