# Layers of a tilemap in a structured array, with bytes names and bool flags.
import numpy as np

tile = np.dtype([("id", "u2"), ("solid", "?"), ("light", "f2"), ("tag", "S3")])
world = np.zeros((2, 3), dtype=tile)
world["id"] = np.arange(6).reshape(2, 3)
world["solid"][:, 1] = True
world["light"] = [[0.1, 0.5, 1], [2, 100.25, 0.333]]
world["tag"][0] = [b"aa", "b", "toolong"]
print(world)
print(repr(world[0]))
print(world.shape, world.strides, tile.itemsize, world["light"].dtype)
print(world[world["solid"]])
print(world[1, 1], world[1, 1]["light"], repr(world[1, 1]["light"]), world["tag"][0])
print(world.T.shape, world.T[2, 0], world.ravel()["id"])
print(world["light"].sum(), world["light"].mean(), world["light"].max(axis=1))
copy = world.copy()
copy["id"] += 10
print((copy["id"] != world["id"]).all(), np.shares_memory(copy, world))
print(world[["id", "solid"]][0])
names = world.dtype.names
for row in world:
    print(" ".join(f"{int(c['id'])}{'#' if c['solid'] else '.'}" for c in row))
flat = world.reshape(-1)
flat.sort(order=["solid", "light"])
print(flat["id"], world["id"].tolist())
world.flat[0] = (99, True, 1.5, b"zz")
print(world[0, 0])
try:
    world[0, 0] = (1, True, "x", b"")
except ValueError as e:
    print("ValueError:", e)
print(np.array(world[0, 0]), world[0, 0].tolist(), world[0:1, 0].tolist())
print(world.view("u1").shape if world.flags.c_contiguous else None, world.nbytes)
