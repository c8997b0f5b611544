"""np.random.seed and RandomState: the numbers of the Mersenne Twister."""
import numpy as np
def t(f):
    try: r=f(); print(repr(r), type(r).__name__)
    except Exception as e: print(type(e).__name__,e)
R=np.random.default_rng
def T(s):
    t(lambda: eval(s,globals()))
def leg(seed):
    np.random.seed(seed)
    print(np.random.rand(), np.random.rand(2), np.random.randint(10), np.random.randint(0,100,4), np.random.random(), np.random.random((1,2)), np.random.randn(3), np.random.uniform(1,2), np.random.normal(5,2,2), np.random.choice(5,3), np.random.choice(['a','b','c']), np.random.permutation(5), np.random.random_sample(), np.random.bytes(3), np.random.standard_normal(), np.random.randint(0,256,3,dtype=np.uint8), np.random.choice(5,3,replace=False), np.random.choice(3,4,p=[.2,.3,.5]), np.random.exponential(1,2), np.random.poisson(3,2) )
    x=np.arange(6); np.random.shuffle(x); y=[1,2,3]; np.random.shuffle(y); print(x,y)
t(lambda: leg(0)); t(lambda: leg(42)); t(lambda: leg([1,2,3]))
T("np.random.seed(-1)"); T("np.random.seed(2**32)"); T("np.random.seed('a')"); T("np.random.seed(1.5)"); T("np.random.randint(5,5)"); T("np.random.randint(0)"); T("np.random.randint(0,300,dtype='u1')"); T("type(np.random.randint(5))"); T("np.random.RandomState(5).rand(2)"); T("np.random.RandomState(5).randint(0,10,5)"); T("str(np.random.RandomState(5))"); T("np.random.choice([])"); T("np.random.choice(3,5,replace=False)"); T("np.random.rand(-1)"); T("np.random.randn(2,'a')"); T("np.random.RandomState(3).permutation(np.arange(6).reshape(3,2))"); T("np.random.RandomState(3).tomaxint()"); T("np.random.random_integers(5)") if 0 else None
