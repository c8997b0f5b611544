# Unit tests over a DSP helper module, run through unittest, results printed in order.
import io
import unittest
import numpy as np


def normalise(a, peak=1.0):
    a = np.asarray(a, dtype=float)
    if a.size == 0:
        raise ValueError("nothing to normalise")
    top = np.abs(a).max()
    return a.copy() if top == 0 else a * (peak / top)


def frame(a, size, hop):
    if size <= 0 or hop <= 0:
        raise ValueError("size and hop must be positive")
    a = np.asarray(a)
    n = 1 + max(0, (len(a) - size)) // hop
    return np.lib.stride_tricks.as_strided(a, (n, size), (a.strides[0] * hop, a.strides[0]), writeable=False)


class Tests(unittest.TestCase):
    def test_a_peak(self):
        np.testing.assert_allclose(normalise([1, -4, 2]), [0.25, -1, 0.5])

    def test_b_zero(self):
        np.testing.assert_array_equal(normalise([0, 0]), [0, 0])

    def test_c_empty(self):
        with self.assertRaisesRegex(ValueError, "nothing"):
            normalise([])

    def test_d_frames(self):
        f = frame(np.arange(10), 4, 3)
        self.assertEqual(f.shape, (3, 4))
        np.testing.assert_array_equal(f[:, 0], [0, 3, 6])
        with self.assertRaises(ValueError):
            f[0, 0] = 1

    def test_e_fails(self):
        np.testing.assert_array_equal(frame(np.arange(6), 3, 3), [[0, 1, 2], [3, 4, 6]])

    def test_f_ambiguous(self):
        self.assertEqual(np.array([1, 2]), np.array([1, 2]))

    def test_g_close(self):
        self.assertAlmostEqual(np.float64(0.1) + np.float64(0.2), 0.3)

    def test_h_list(self):
        self.assertListEqual(np.arange(3).tolist(), [0, 1, 2])

    def test_i_true(self):
        self.assertTrue(np.all(normalise([3, 3]) == 1))


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors))
for case, text in result.failures:
    print(case.id().split(".")[-1])
    print(text.split("AssertionError")[-1])
for case, text in result.errors:
    print(case.id().split(".")[-1], "|", text.strip().splitlines()[-1])
