"""The order in which results of ufuncs lie in memory: as their operands do, where these are taken as they are, or as an iterator walks them."""
import numpy as np
for sh in ((2,1,6),(6,3,1),(1,2,3)):
  for o in "FC":
    a = np.arange(np.prod(sh)).astype("u8").reshape(sh, order=o); f=a.astype("f8"); b=a.astype("?")
    print(sh,o,[x.strides for x in (-f, f+1, f+1j, 1j>=a, a>=1, a>1.5, a+1.5, f+f, f+a, a+f, np.sqrt(a), np.sqrt(f), a==a, f*np.float32(2), a+np.ones(()), f+np.ones(sh[2]), ~b, b&b, a.astype("f4")+f, np.where(f>1,f,0), abs(f), a%3, a//2, f.astype("i4"), np.add(f,1,dtype="f4"), np.maximum(a,2), 2**a, a<<1, np.isnan(f), np.sign(f), np.add(a,a,dtype="f8"))])
