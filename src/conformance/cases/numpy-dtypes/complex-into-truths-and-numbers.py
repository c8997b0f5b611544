"""Complex numbers into bool and real arrays: which casts warn."""
import numpy as np
c=np.array([1+1j,0])
def st(d): x=np.zeros(2,d); x[:]=c; return x
def s0(d): x=np.zeros(2,d); x[0]=c[0]; return x
def s1(d): x=np.zeros(2,d); x[0]=1j; return x
TEXTS = r"""
st('?')
st('i4')
c.astype('?')
c.astype('f4')
np.array([c],dtype='?')
np.array([c],dtype='i4')
np.copyto(np.zeros(2,'?'),c,casting='unsafe')
np.add(c,c,out=np.zeros(2,'?'),casting='unsafe')
s0('?')
s0('i4')
s1('?')
np.full(2,1j,'?')
np.full(2,1j,'i4')
np.array([1j],'?')
np.bool_(1j)
np.asarray(c,'?')
np.where(c,1,0)
""".strip().splitlines()

import warnings
for text in TEXTS:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try: value = eval(text); print(text, '->', repr(value), type(value).__name__)
        except Exception as error: print(text, '->', type(error).__name__ + ':', error)
    for each in told: print('  ', each.category.__name__, each.message)
