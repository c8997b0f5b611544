"""importlib.resources: files that lie beside a program's own modules."""
import os,sys,tempfile
root=tempfile.mkdtemp(); sys.path.insert(0,root); os.makedirs(root+"/p2/sub")
open(root+"/p2/__init__.py","w").close(); open(root+"/p2/d.txt","w").write("DATA"); open(root+"/p2/sub/e.bin","wb").write(b"\0\1")
import importlib.resources as r
f=r.files("p2"); print(f.joinpath("d.txt").read_text(), (f/"sub"/"e.bin").read_bytes(), sorted(x.name for x in f.iterdir() if not x.name.startswith("__py")), f.joinpath("d.txt").is_file())
with r.as_file(f/"d.txt") as p: print(p.name)
print(r.read_text("p2","d.txt"), r.is_resource("p2","zz"), r.read_binary("p2","sub","e.bin"))
for c in (lambda: r.files("nope"), lambda: r.read_text("p2","zz"), lambda: r.files(5)):
    try: print(c())
    except Exception as e: print(type(e).__name__, str(e).replace(root,"R"))
with r.open_text("p2","d.txt") as g: print(g.read())
