"""SeedSequence, PCG64 and MT19937: seeds, states, children, copies."""
import numpy as np
def t(f):
    try: r=f(); print(repr(r), type(r).__name__)
    except Exception as e: print(type(e).__name__,e)
R=np.random.default_rng
def T(s):
    t(lambda: eval(s,globals()))
T("np.random.SeedSequence(5)"); T("np.random.SeedSequence(5).generate_state(3)"); T("np.random.SeedSequence(5).generate_state(2,'u8')"); T("np.random.SeedSequence(5).spawn(2)[1].generate_state(1)"); T("np.random.SeedSequence([1,2]).entropy"); T("np.random.SeedSequence('a')"); T("[g.random() for g in R(5).spawn(2)]"); T("np.random.PCG64(3).random_raw()"); T("np.random.PCG64(3).random_raw(2)"); T("np.random.PCG64(3).state"); T("np.random.Generator(np.random.PCG64(3)).random()"); T("np.random.Generator(np.random.MT19937(3)).random(2)"); T("np.random.Generator(np.random.MT19937(3)).integers(100,size=3)"); T("R(3).bit_generator.state['bit_generator']"); T("np.random.Generator(5)"); T("np.random.foo"); T("isinstance(R(1),np.random.Generator)"); T("np.random.mtrand") if 0 else None
g=R(11)
print([g.integers(10), g.random(), g.integers(0,5,3), g.normal(), g.integers(2**40), g.bytes(3), g.integers(6,dtype='u1'), g.choice(4)])
s=g.bit_generator.state; a=g.random(2); g.bit_generator.state=s; print(a==g.random(2), s)
print(R(2).normal(size=1000).sum(), R(2).standard_exponential(1000).sum(), R(3).integers(0,1000,500).sum(), R(3).random(1000).sum())
print(abs(R(2).normal(size=20000)).max())
import pickle; h=pickle.loads(pickle.dumps(R(4))); print(h.random(), R(4).random())
import copy; c=copy.deepcopy(g); print(c.random()==g.random())
from numpy.random import default_rng, Generator; print(default_rng(3).integers(5))
