# += works in place where the type can.
a = [1]
b = a
a += [2]
a *= 2
print(b, a is b)
t = (1,)
u = t
t += (2,)
print(u, t)
s = {1}
s2 = s
s |= {2}
s -= {1}
s ^= {3}
s &= {2, 3}
print(s2)
d = {"a": 1}
d |= {"b": 2}
print(d)
n = 10
n += 5; n -= 3; n *= 2; n //= 5; n **= 3; n %= 50; n <<= 2; n |= 1; n ^= 3; n &= 0xFE; n >>= 1
print(n)
f = 7
f /= 2
print(f)
class Acc:
    def __iadd__(self, other):
        print("iadd", other)
        return self
    def __matmul__(self, other):
        return ("matmul", other)
acc = Acc()
acc += 1
print(acc @ 2)
items = ([1],)
try:
    items[0] += [2]
except TypeError as error:
    print(error, items)
