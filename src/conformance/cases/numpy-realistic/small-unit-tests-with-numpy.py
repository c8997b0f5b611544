# Small unit tests with numpy.testing: what a failing assert tells you.
"""Small unit tests with numpy.testing: what a failing assert tells you."""
import numpy as np
from numpy import testing as npt


def check(name, fn, *args, **kwargs):
    try:
        fn(*args, **kwargs)
        print(name, "passed")
    except AssertionError as exc:
        print(name, "failed:")
        print(str(exc))
    except Exception as exc:
        print(name, type(exc).__name__, exc)


a = np.array([1.0, 2.0, 3.0])
check("equal", npt.assert_array_equal, a, [1, 2, 3])
check("differs", npt.assert_array_equal, a, [1, 2, 4])
check("shape", npt.assert_array_equal, a, np.ones((3, 1)))
check("allclose", npt.assert_allclose, a, a + 1e-9)
check("allclose far", npt.assert_allclose, a, a * 1.01, rtol=1e-3)
check("allclose msg", npt.assert_allclose, a, [1, 2, 5], err_msg="third value", verbose=True)
check("atol", npt.assert_allclose, [0.0, 1e-5], [0, 0], atol=1e-6)
check("nan", npt.assert_allclose, [np.nan, 1], [np.nan, 1])
check("nan place", npt.assert_array_equal, [np.nan, 1], [1, np.nan])
check("almost", npt.assert_almost_equal, 3.14159, 3.1415, decimal=3)
check("almost far", npt.assert_almost_equal, 3.14159, 3.1, decimal=3)
check("array almost", npt.assert_array_almost_equal, [1.0001, 2], [1, 2], decimal=5)
check("assert_equal", npt.assert_equal, {"k": [1, 2]}, {"k": [1, 3]})
check("assert_equal arrays", npt.assert_equal, np.array([1, 2]), np.array([1, 3]))
check("less", npt.assert_array_less, [1, 2], [2, 2])
check("strings", npt.assert_array_equal, np.array(["a", "b"]), np.array(["a", "c"]))
check("bools", npt.assert_array_equal, [True, False], [True, True])
check("ints", npt.assert_array_equal, np.arange(6).reshape(2, 3), np.arange(6).reshape(2, 3)[::-1])
check("strict", npt.assert_array_equal, a, a.astype(np.float32), strict=True)
check("scalar", npt.assert_array_equal, [1, 1], 1)
check("structured", npt.assert_array_equal, np.zeros(2, "i4,f4"), np.zeros(2, "i4,f4"))
check("inf", npt.assert_allclose, [np.inf, 1], [np.inf, 2])
check("complex", npt.assert_allclose, [1 + 1j], [1 + 2j])
with npt.assert_raises(ValueError):
    a.reshape(2, 2)
with npt.assert_raises_regex(ValueError, "cannot reshape"):
    a.reshape(2, 2)
check("no raise", npt.assert_raises, ValueError, lambda: None)
check("warns", npt.assert_warns, RuntimeWarning, lambda: np.array([1.0]) / 0)
check("uint8", npt.assert_array_equal, np.uint8([1, 255]), np.uint8([255, 1]))
check("array_max_ulp", npt.assert_array_max_ulp, np.array([1.0]), np.array([1.0 + 1e-15]), maxulp=2)
check("assert_", npt.assert_, False, "told you")
check("string", npt.assert_string_equal, "ab\n", "ac\n")
