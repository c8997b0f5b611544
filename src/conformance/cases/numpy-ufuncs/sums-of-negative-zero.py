"""Sums begin with zero: what becomes of -0.0."""
import numpy as np
TEXTS = r"""
np.array([-0.0]).sum()
np.array([-0.0],'f4').sum()
np.array([-0.0],'f2').sum()
np.array([[-0.0]]).sum()
np.array(-0.0).sum()
np.array([-0.0,-0.0]).sum()
np.array([[-0.0,-0.0]]).sum()
np.array([[-0.0,-0.0]]).sum(0)
np.array([[-0.0,-0.0]]).sum(1)
np.array([-0.0]).sum(keepdims=True)
np.array([[[-0.0]]]).sum(axis=(0,1))
np.array([[-0.0]]).T.sum()
np.zeros((1,1)).sum()
np.array([-0.0,-0.0],'>f8').sum()
np.array([[-0.0],[-0.0]])[::-1].sum()
np.array([[-0.0,1],[-0.0,2]])[:,0].sum()
np.array([-0.0]).sum(initial=0)
np.array([-0.0]).prod()
np.array([-0.0]*20).sum()
np.array([-0.0]*20).reshape(4,5).sum()
np.array([-0.0]*20,'>f4').reshape(4,5).sum()
np.array([-0.0]*20).reshape(4,5)[::2,::-1].sum()
np.array([-0.0]*20).reshape(4,5).T.sum(0)
np.array([-0.0], 'c16').sum()
np.array([-0.0]).mean()
np.sum([-0.0], where=[True])
""".strip().splitlines()

import warnings
for text in TEXTS:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try: value = eval(text); print(text, '->', repr(value), type(value).__name__)
        except Exception as error: print(text, '->', type(error).__name__ + ':', error)
    for each in told: print('  ', each.category.__name__, each.message)
