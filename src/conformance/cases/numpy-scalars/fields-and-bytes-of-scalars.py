"""getfield and setfield out of bounds, records as numbers, the bytes of scalars."""
import numpy as np
a=np.arange(3,dtype='i4'); s=np.zeros(2,'i4,f8')
TEXTS = r"""
a.getfield('i2',3)
a.getfield('i2',-1)
a.getfield('i8',0)
a.getfield('i2',2)
s.getfield('i4',12)
s.getfield('f8',-1)
a.setfield(1,'i2',3)
a.setfield(1,'i8',0)
float(s[0])
int(s[0])
complex(s[0])
s*2
s+1
np.float64(2).data.tobytes()
np.int8(5).data.format
np.str_('ab').data.shape
""".strip().splitlines()

import warnings
for text in TEXTS:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try: value = eval(text); print(text, '->', repr(value), type(value).__name__)
        except Exception as error: print(text, '->', type(error).__name__ + ':', error)
    for each in told: print('  ', each.category.__name__, each.message)
