# Record arrays and dataclasses working together.
from dataclasses import dataclass, astuple, fields
import numpy as np

@dataclass
class Particle:
    name: str
    mass: float
    pos: tuple
    alive: bool = True

TYPE = np.dtype([("name", "U8"), ("mass", "f4"), ("pos", "i2", 3), ("alive", "?")])
ps = [Particle("alpha", 1.5, (1, 2, 3)), Particle("betabetabeta", 2.25, (-1, 0, 1), False)]
arr = np.array([astuple(p) for p in ps], dtype=TYPE)
print(arr)
print(arr["name"], arr["pos"].sum(axis=1), arr["mass"].mean())
rec = arr.view(np.recarray)
print(type(rec), rec.name, rec[0].name, rec.pos[1])
print(rec[1])
print(repr(rec))
back = [Particle(str(r["name"]), float(r["mass"]), tuple(r["pos"].tolist()), bool(r["alive"])) for r in arr]
print(back)
print(back[0] == ps[0], back[1] == ps[1])
print(arr[0].item(), arr.tolist())
r = np.rec.fromarrays([[1, 2], ["x", "y"]], names="num,txt")
print(r, r.num, r.dtype)
r2 = np.rec.array([(1, 2.0), (3, 4.0)], dtype=[("a", int), ("b", float)])
print(r2.a * 2, r2[1].b, r2.dtype)
try:
    rec.speed
except AttributeError as e:
    print("AttributeError:", e)
rec.mass = 7
print(arr["mass"])
for f in fields(Particle):
    print(f.name, TYPE.fields[f.name])
print(np.dtype((np.record, [("a", "i4")])), rec.dtype)
print(arr.dtype.descr)
