"""Modules that a program writes itself: circles, stars, packages of folders, reloading, encodings."""
import os,sys,tempfile,importlib
root=tempfile.mkdtemp(); sys.path.insert(0,root)
def w(n,t):
    p=os.path.join(root,n); os.makedirs(os.path.dirname(p),exist_ok=True)
    with open(p,"w") as f: f.write(t)
w("mod_a.py","print('load a')\nV=1\n")
import mod_a
w("mod_a.py","print('reload a')\nV=2\n"); os.utime(os.path.join(root,"mod_a.py"),(1,1))
importlib.invalidate_caches()
importlib.reload(mod_a); print(mod_a.V)
def attempt(c):
    try: exec(c,{})
    except BaseException as e: print(type(e).__name__, str(e).replace(root,"R"), getattr(e,"name",0), str(getattr(e,"path",0)).replace(root,"R"), getattr(e,"name_from",0))
w("ca.py","import cb\nA=1\n"); w("cb.py","from ca import A\n"); attempt("import ca")
w("cc.py","import cd\nX=1\n"); w("cd.py","import cc\nprint(cc.X)\n"); attempt("import cc")
w("ce.py","import cf\nX=1\n"); w("cf.py","import ce\nprint(ce.__name__)\nce.Y=5\nfrom ce import Y\nprint(Y)\n"); attempt("import ce; print(ce.Y, ce.X)")
w("p/__init__.py","from .a import f\n"); w("p/a.py","from . import b\ndef f(): return b.g()\n"); w("p/b.py","from .a import f\ndef g(): return 1\n"); attempt("import p")
w("q/__init__.py","from . import a\n"); w("q/a.py","import q.b\nfrom q import b\nprint(b.Z)\n"); w("q/b.py","from . import a\nZ=a.__name__\n"); attempt("import q; print(q.a.__name__)")
w("s.py","__all__=['zz']\n"); attempt("from s import *"); w("s2.py","__all__=[5]\n"); attempt("from s2 import *"); w("s3.py","__all__=5\n"); attempt("from s3 import *"); w("s4.py","__all__=('a',)\na=1\nb=2\n_c=3\n"); attempt("from s4 import *; print(sorted(k for k in globals() if len(k)==1))"); w("pk/__init__.py","__all__=['sub','val']\nval=1\n"); w("pk/sub.py","print('sub loaded')\n"); attempt("from pk import *; print(sub, val)".replace("sub,","sub.__name__,"))
w("ns/one.py","ONE=1\n"); w("ns/deep/two.py","TWO=2\n"); attempt("import ns; print(type(ns.__path__).__name__, getattr(ns,'__file__','none'), ns.__spec__.origin, type(ns.__loader__).__name__, ns.__spec__.loader is ns.__loader__, repr(ns).replace(%r,'R'), list(ns.__path__)==[%r+'/ns']); import ns.one; print(ns.one.ONE); from ns.deep import two; print(two.TWO, two.__package__); from ns import one; import ns.nope"%(root,root))
attempt("from ns import zzz"); os.mkdir(root+"/emptyd"); attempt("import emptyd; print(emptyd.__path__)".replace("print(emptyd.__path__)","print(len(list(emptyd.__path__)))"))
attempt("import mod_a.sub"); attempt("from mod_a import V, W"); attempt("import os.nothing"); 
w("err.py","x=1\nraise KeyError('k')\n"); attempt("import err"); print("err" in sys.modules)
w("selfmod.py","import sys\nsys.modules[__name__]=5\n"); attempt("import selfmod; print(selfmod)"); attempt("from selfmod import real; print(real)")
w("delmod.py","import sys\ndel sys.modules[__name__]\n"); attempt("import delmod")
w("fut.py","from __future__ import annotations\ndef f(x: undefined): pass\nprint(f.__annotations__)\n"); attempt("import fut")
w("enc.py","# -*- coding: latin-1 -*-\ns='\xe9'\n"); 
with open(root+"/enc.py","wb") as f: f.write(b"# -*- coding: latin-1 -*-\ns='\xe9'\n")
attempt("import enc; print(enc.s)")
with open(root+"/enc2.py","wb") as f: f.write(b"s='\xe9'\n")
attempt("import enc2"); w("syn.py","def f(:\n"); attempt("import syn"); w("tab.py","if 1:\n\tx=1\n        y=2\n"); attempt("import tab")
w("dunder.py","print(__name__, __file__.replace(%r,'R'), __package__, __spec__.name, __loader__.name, __doc__, __builtins__ is not None)\n"%root); attempt("import dunder")
w("data.txt","hello"); attempt("import pkgutil; print(pkgutil.get_data('p2','d.txt'))"); w("p2/__init__.py",""); w("p2/d.txt","DATA"); attempt("import pkgutil; print(pkgutil.get_data('p2','d.txt'))")
attempt("import os",); 
attempt("__builtins__={}\nimport os"); 
try: exec("import os",{"__builtins__":{}})
except BaseException as e: print(type(e).__name__,e)
