# Np.testing in a little self-checking script.
import numpy as np
from numpy.testing import assert_allclose, assert_almost_equal, assert_array_equal, assert_equal, assert_raises, assert_array_less, assert_array_almost_equal

checks = [
    ('equal', lambda: assert_array_equal([1, 2, 3], [1, 2, 4])),
    ('equal ok', lambda: assert_array_equal(np.arange(3), [0, 1, 2])),
    ('shape', lambda: assert_array_equal([1, 2, 3], [1, 2])),
    ('nan', lambda: assert_array_equal([1, np.nan], [1, np.nan])),
    ('nan where', lambda: assert_array_equal([1, np.nan], [np.nan, 1])),
    ('close', lambda: assert_allclose([1.0, 2.0], [1.0, 2.00001])),
    ('close ok', lambda: assert_allclose(0.1 + 0.2, 0.3)),
    ('close atol', lambda: assert_allclose([1e-9], [0], atol=1e-8)),
    ('close msg', lambda: assert_allclose([1, 2], [1, 3], err_msg='frame 7')),
    ('almost', lambda: assert_almost_equal(1.0, 1.1)),
    ('almost 1', lambda: assert_almost_equal(1.0, 1.04, decimal=1)),
    ('scalar', lambda: assert_equal(1, 2)),
    ('list', lambda: assert_equal([1, 2], [1, 3])),
    ('dict', lambda: assert_equal({'a': 1}, {'a': 2})),
    ('len', lambda: assert_equal([1], [1, 2])),
    ('str', lambda: assert_equal('abc', 'abd')),
    ('less', lambda: assert_array_less([1, 5], [2, 3])),
    ('arr almost', lambda: assert_array_almost_equal([1.0, 2.0], [1.0, 2.001], decimal=2)),
    ('arr almost bad', lambda: assert_array_almost_equal([1.0, 2.0], [1.0, 2.1], decimal=2)),
    ('2d', lambda: assert_array_equal(np.eye(2), np.ones((2, 2)))),
    ('bool', lambda: assert_array_equal([True, False], [True, True])),
    ('strs', lambda: assert_array_equal(['a', 'b'], ['a', 'c'])),
    ('raises ok', lambda: assert_raises(ValueError, int, 'x')),
    ('raises no', lambda: assert_raises(ValueError, int, '5')),
]
for name, fn in checks:
    try:
        fn()
        print(f'[{name}] passed')
    except AssertionError as e:
        print(f'[{name}] AssertionError {e}')
    except Exception as e:
        print(f'[{name}] {type(e).__name__}: {e}')
print(np.allclose([1, 2], [1, 2 + 1e-9]), np.isclose([1, np.nan], [1, np.nan], equal_nan=True), np.array_equal([1, 2], (1, 2)), np.array_equiv([1, 1], 1))
