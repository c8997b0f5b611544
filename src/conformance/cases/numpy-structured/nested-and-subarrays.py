# Fields that are records or arrays themselves.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


packets = np.zeros(2, [("head", [("kind", "u1"), ("length", ">u2")]), ("body", "i2", (2,))])
show(packets, packets.dtype.itemsize, packets["head"]["length"].strides, packets["body"].shape)
packets["head"]["length"] = [1, 258]
packets["body"] = [[1, 2], [3, 4]]
packets[0]["head"]["kind"] = 7
packets[1]["body"][0] = 5
packets["body"][1, 1] = 6
show(packets, packets[0]["body"], packets[0]["head"], packets.tobytes(), packets[1].item())
show(np.array([(1, (2, 3))], dtype=[("a", "i4"), ("b", [("x", "f4"), ("y", "f4")])]), np.zeros(2, [("m", "u1", (2, 2))]), np.zeros(3, np.dtype(("i4", (2,)))).shape)
show(np.zeros((2, 2), "i4,f4"), np.array([(1, 2)], dtype="u1,u1").view("u2"), np.array([258], dtype="<u2").view([("lo", "u1"), ("hi", "u1")]), np.array([(1.5,), (100.25,)], dtype=[("a", "f8")]))
print(packets)
print(np.zeros(2, "i4,f4"), np.zeros((), "i4,f4"))
