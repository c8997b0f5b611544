# Every form of assignment.
a = b = c = []
a.append(1)
print(b, c is a)
x, y = 1, 2
x, y = y, x
(p, [q, *r]), *s = (1, [2, 3, 4]), 5, 6
print(x, y, p, q, r, s)
first, *_, last = range(5)
*init, tail = "abc"
[m] = [9]
print(first, last, _, init, tail, m)
d = {}
d["k"], d["l"] = 1, 2
class O: pass
o = O()
o.x, o.y = d.values()
print(d, o.x, o.y)
i = 0
i, d[i] = 1, "after"
print(d)
z: int = 5
w: str
print(z, "w" in globals())
