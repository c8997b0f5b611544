"""Of two faults in one assignment by indices, which one is told: an index out of bounds, a value that will not do, shapes that do not fit."""
import numpy as np
for sh, ks in (((1,2), ((1,[]), ([3],[0]), ([0],[0,5,1]), (slice(None),[7]), ([5],), ([[0,5]],[[0]]))), ((3,), (([5],), ([0,1],), ([[5]],), (np.array([7])[::-1],)))):
  for k in ks:
    for v in (None, "x", [1,2,3,4,5], [None], [[1],[2,3]], np.arange(5), 300, -1, [1,"x"], (1,2), [300]):
      a=np.zeros(sh,"u1")
      try: a[k if len(k)>1 else k[0]]=v; print(sh,k,repr(v) if type(v) is not object else "obj", a.tolist())
      except Exception as e: print(sh,k,repr(v) if type(v) is not object else "obj",type(e).__name__,e)
