import numpy as np
import itertools
np.seterr(all="ignore")
def say(label, f):
    try:
        v = f()
    except Exception as e:
        print(label, "!", type(e).__name__, e); return
    if isinstance(v, np.ndarray):
        print(label, "=", v.tolist(), v.shape, v.strides if v.size else "", v.flags.owndata, v.flags.c_contiguous, v.flags.f_contiguous, type(v.base).__name__)
    else: print(label, "=", repr(v))
base = np.arange(24, dtype="i2").reshape(2,3,4)
arrays = {"c": base, "t": base.T, "s": base.swapaxes(0,1), "n": base[:, ::-1, ::2], "z": np.zeros((2,0,3), "i2"), "one": np.zeros((1,1,3), "f4")}
parts = [":", "0", "-1", "3", "None", "...", "[0, 1]", "[]", "[[0, 1], [1, 0]]", "[True, False]", "[False]", "True", "False", "np.array(0)", "::-1", "[5]", "np.array([[0, 1], [1, 0], [1, 1]]).T"]
import random
random.seed(5)
keys = [(p,) for p in parts] + list(itertools.product(parts, repeat=2)) + random.sample(list(itertools.product(parts, repeat=3)), 120) + random.sample(list(itertools.product(parts, repeat=4)), 30)
for name, a in arrays.items():
    for k in (keys if name == "t" else random.sample(keys, 60)):
        t = ", ".join(k)
        say(f"{name}[{t}]", lambda: a[eval("np.s_[" + t + "]")])
