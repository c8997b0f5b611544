"""Strides where new axes stand beside indices that are arrays."""
import numpy as np
a0=np.arange(12,dtype='u2').reshape(3,4)
a2=a0[:, :, None]
TEXTS = r"""
a0[None, True]
a0[None, True].strides
a2[None, True].strides
a0[True].strides
a0[True, None].strides
a0[..., True].strides
a0[:, True].strides
a0[True, 1:].strides
a0[None, None, True].strides
a2[True].strides
a0[False].strides
a0[np.newaxis, np.True_].strides
np.arange(3)[None, True].strides
np.array(5)[True].strides
np.array(5)[None, True].strides
a0[:, None, True].strides
a0[None, [0, 1]].strides
a0[None, :, [0, 1]].strides
a0[[0, 1], None].strides
a2[:, [1, 2]].strides
a2[[0], None, [1]].strides
""".strip().splitlines()

import warnings
for text in TEXTS:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try: value = eval(text); print(text, '->', repr(value), type(value).__name__)
        except Exception as error: print(text, '->', type(error).__name__ + ':', error)
    for each in told: print('  ', each.category.__name__, each.message)
