# Matrix of characters: word search and transposition cipher.
import numpy as np

grid = np.array([list("CATS"), list("OXRU"), list("WEEN")])
print(grid)
print(grid.T)
print("".join(grid.ravel()), "".join(grid.T.ravel()), "".join(grid[::-1, ::-1].ravel()))
def find(word):
    hits = []
    h, w = grid.shape
    for name, g in (("row", grid), ("col", grid.T)):
        for i, line in enumerate(g):
            k = "".join(line).find(word)
            if k >= 0:
                hits.append((name, i, k))
    return hits
print(find("CAT"), find("COW"), find("SUN"), find("TREE"))
print(np.char.lower(grid)[0], grid == "E", np.argwhere(grid == "E"))
codes = grid.view(np.int32).reshape(grid.shape)
print(codes, codes.dtype)
codes += 1
print(grid)
shift = ((codes - 1 - 65 + 13) % 26 + 65).astype(np.int32)
print(shift.view("U1"))
text = "ATTACKATDAWN"
cipher = np.array(list(text)).reshape(3, 4)[:, [2, 0, 3, 1]]
print("".join(cipher.T.ravel()))
print(np.array(["abc", "de"]).view("U1"), np.array([b"abc", b"de"]).view("S1").reshape(2, -1), np.array(["x"]) * 1 if False else "")
u, c = np.unique(list(text), return_counts=True)
print(dict(zip(u.tolist(), c.tolist())), u[c.argmax()])
print(np.array(["10", "9", "1"])[np.argsort(["10", "9", "1"])], np.sort(np.array(["b", "A", "a"])))
print(np.where(np.char.isalpha(["a", "1"]), "L", "D"), np.char.count(["aab"], "a"), np.char.find("hello", "l"), np.char.join("-", ["ab"]))
