import builtins
old=builtins.open
builtins.open=lambda *a:('patched',a)
print(open('x'))
def f(): return open('y')
print(f())
builtins.open=old
f2=lambda: len([1])
print(f2())
builtins.len=lambda x:99
print(f2(), len('a'))
blen=len; del builtins.len; builtins.len=blen; del blen
try: len('a')
except NameError as e: print(e)
builtins.newname=5
print(newname)
class A:
    def __getattr__(s,n): raise AttributeError(f"custom {n}")
    foobar=1
try: A().foobat
except AttributeError as e: print(e.name, e.obj.__class__.__name__)
import types
m=types.ModuleType('m'); m.zed=1
def ga(n): raise AttributeError('mod '+n)
m.__getattr__=ga
try: m.zee
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: getattr(A(),'zz')
except AttributeError as e: print(e.name)
class P:
    @property
    def x(self): raise AttributeError('in prop')
    @property
    def y(self): return self.z.w
try: P().x
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: P().y
except AttributeError as e: print(e.name, type(e.obj).__name__)
class D:
    def __get__(s,o,t): raise AttributeError
class Q: d=D()
try: Q().d
except AttributeError as e: print(e.name, e.args)
class G:
    def __getattribute__(s,n): raise AttributeError('ga')
try: G().hello
except AttributeError as e: print(e.name)
class S:
    def __setattr__(s,n,v): raise AttributeError('no set')
try: S().x=1
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: object().x=1
except AttributeError as e: print(e.name, type(e.obj).__name__)
for f in (lambda: print(sepp=1), lambda: sorted([1],revers=True), lambda:int('1',bas=2), lambda: open(fil=1), lambda: 'a'.split(sepp=1), lambda: b''.decode(encodng='x'), lambda: bytes(sourc=5), lambda: dict.fromkeys(x=1), lambda: sum([1],strt=1), lambda: max([1],ky=1), lambda: enumerate([1],strat=1), lambda:zip([1],stric=1), lambda:[].sort(kye=1), lambda: memoryview(objct=1), lambda:memoryview(b'').hex(seq=1), lambda: bytearray(b'').hex(spe=1), lambda: __import__('struct').unpack_from(bufer=1), lambda: __import__('zlib').compress(b'',levle=1), lambda:__import__('re').compile('a').sub(rpel=1), lambda: __import__('json').loads('1',foo=1), lambda: compile('1','a','eval',flgs=1), lambda: pow(1,2,mdo=1), lambda: round(1,ndigit=1), lambda: str(objct=1), lambda: complex(rael=1), lambda: float(x=1), lambda: list(itrable=1), lambda: tuple(a=1), lambda: set(a=1), lambda: range(strat=1), lambda: slice(a=1), lambda: object(a=1), lambda: type('A',(),{},metacls=1), lambda: ValueError(a=1), lambda: ImportError(nam=1), lambda: (5).to_bytes(lenght=1), lambda: int.from_bytes(b'',byteorde=1), lambda: __import__('io').BytesIO(inital=1), lambda: __import__('io').StringIO(newlin=1), lambda:__import__('collections').deque(mxlen=1), lambda: __import__('itertools').count(strat=1), lambda: __import__('itertools').product(repat=1), lambda: __import__('functools').partial(a=1), lambda: __import__('array').array('i',foo=1), lambda: exec('1',globls={}), lambda: input(promt=1),lambda: super(a=1), lambda: property(fgte=1), lambda: 'x'.encode(eror='x'), lambda: 'x'.replace('a','b',cont=1), lambda: 'x'.splitlines(keepend=1), lambda: 'x'.expandtabs(tabsiz=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
