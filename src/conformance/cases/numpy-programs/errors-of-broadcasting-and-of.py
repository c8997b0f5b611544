# Errors of broadcasting and of casts in place.
import numpy as np

cases = [
    ("np.ones((2,3)) + np.ones((3,2))",),
    ("np.ones((2,3)) * np.ones(2)",),
    ("np.ones((2,3)) @ np.ones((2,3))",),
    ("np.ones(3) @ np.ones(4)",),
    ("np.dot(np.ones((2,3)), np.ones(2))",),
    ("np.matmul(2, np.ones(2))",),
    ("np.arange(4) @ 3",),
    ("np.concatenate([np.ones((2,3)), np.ones((2,2))])",),
    ("np.concatenate([np.ones(3), np.ones((1,3))])",),
    ("np.concatenate([])",),
    ("np.concatenate([1, 2])",),
    ("np.stack([np.ones(3), np.ones(2)])",),
    ("np.stack([])",),
    ("np.vstack([np.ones(3), np.ones(2)])",),
    ("np.hstack([np.ones((2,1)), np.ones((3,1))])",),
    ("np.dstack([np.ones((2,1)), np.ones((3,1))])",),
    ("np.split(np.arange(7), 3)",),
    ("np.array_split(np.arange(7), 3)",),
    ("np.array_split(np.arange(7), 0)",),
    ("np.expand_dims(np.ones(3), 3)",),
    ("np.squeeze(np.ones((1,2)), axis=1)",),
    ("np.swapaxes(np.ones((1,2)), 0, 2)",),
    ("np.moveaxis(np.ones((1,2)), 0, 5)",),
    ("np.transpose(np.ones((1,2)), (0,0))",),
    ("np.transpose(np.ones((1,2)), (0,1,2))",),
    ("np.ones((2,2)).sum(axis=2)",),
    ("np.ones((2,2)).sum(axis=(0,0))",),
    ("np.ones((2,2)).reshape(3)",),
    ("np.ones((2,2)).reshape(-1,-1)",),
    ("np.repeat([1,2,3],[1,2])",),
    ("np.repeat([1,2,3],-1)",),
    ("np.tile([1,2],(2,2))",),
    ("np.array([[1,2],[3]])",),
    ("np.array([1,2,3]).max(axis=1)",),
    ("np.array([]).max()",),
    ("np.array([]).argmin()",),
    ("np.zeros(-1)",),
    ("np.zeros((2,'a'))",),
    ("np.full(3, 'x', dtype=int)",),
    ("np.array(['1','b'], dtype=int)",),
    ("np.array([1,2,3], dtype='u1') - 5",),
    ("np.array([300], dtype='u1')",),
    ("np.uint8(300)",),
    ("np.uint8(-1)",),
    ("np.array([1,2,3], dtype='u1') + 300",),
    ("bool(np.array([1,2]))",),
    ("bool(np.array([]))",),
    ("int(np.array([1,2]))",),
    ("float(np.array([[1.5]]))",),
    ("int(np.array('12'))",),
    ("len(np.array(5))",),
    ("np.array(5)[0]",),
    ("iter(np.array(5))",),
    ("hash(np.array([1]))",),
    ("np.array([1,2]) < 'a'",),
    ("np.array([1,2]) == 'a'",),
    ("np.array([1,2]) + 'a'",),
    ("np.array([1,2]) + None",),
    ("np.array([1.5]) & 1",),
    ("~np.array([1.5])",),
    ("-np.array([True])",),
    ("np.array([True]) - np.array([False])",),
    ("np.array([1,2]) << 1.0",),
    ("np.arange(3).astype('q3')",),
    ("np.arange(3).view('i3')",),
    ("np.linspace(0, 1, -1)",),
    ("np.arange(1, 2, 0)",),
    ("np.arange()",),
    ("np.eye(2, k='a')",),
    ("np.array(3, order='Z')",),
    ("np.array([1,2,3], ndmin=40)",),
    ("np.array([1,2,3], copy=False, dtype=float)",),
]
for (src,) in cases:
    try:
        r = eval(src)
        print(src, '->', repr(r))
    except Exception as e:
        print(src, '->', type(e).__name__, ':', e)
i = np.arange(3)
for stmt in ("i += 1.5", "i /= 2", "i //= 2", "i **= 2", "i **= -1", "i += np.ones((2,3),int)", "i += 1j", "i |= 1.0", "i += True", "i @= i", "i %= 0"):
    try:
        exec(stmt)
        print(stmt, i)
    except Exception as e:
        print(stmt, type(e).__name__, ':', e)
