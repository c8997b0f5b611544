import numpy as np
np.seterr(all="ignore")
base = ((np.arange(60000) * 2654435761) % 1000003 / 997).astype("f8")
for sh in ((4,1,2),(4,2),(3,2),(2,2),(4,3),(4,4),(4,8),(5,7),(2,1),(4,1),(9,2)):
    n = int(np.prod(sh))
    for dt in ("c8","c16"):
        a = base[1:n+1].astype(dt); a = (a + 1j*a[::-1]).reshape(sh)
        print(sh, dt, a.prod(axis=0).tobytes().hex(), a[::-1].prod(axis=0).tobytes().hex(), a[1:].prod(axis=0).tobytes().hex()[:60])
        b = a[0].copy(); b *= a[1]; print(b.tobytes().hex()); print((a[0]*a[1]).tobytes().hex()); print(np.multiply.reduce(a, axis=0, initial=1).tobytes().hex())
