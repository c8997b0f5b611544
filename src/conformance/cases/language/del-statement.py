# del removes names, items, slices and attributes.
x = 1
del x
try:
    x
except NameError as error:
    print(error)
a = list(range(10))
del a[0], a[-1], a[2:4], a[::3]
print(a)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
class O: pass
o = O()
o.x = o.y = 1
del o.x
print(o.__dict__)
del (a), [d]
p = q = 5
del p, q
for code in ["del p", "del o.x", "del {}['z']", "del [][0]", "del (1,)[0]", "del 'abc'[0]", "del undefined"]:
    try:
        exec(code)
    except Exception as error:
        print(code, "!", type(error).__name__, error)
def local():
    v = 1
    del v
    v = 2
    return v
print(local())
