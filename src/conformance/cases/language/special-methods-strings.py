# __repr__, __str__, __format__, __bytes__, and their errors.
class A:
    def __repr__(self): return "A-repr"
class B(A):
    def __str__(self): return "B-str"
    def __format__(self, spec): return f"B<{spec}>"
    def __bytes__(self): return b"B-bytes"
a, b = A(), B()
print(a, str(a), repr(b), b, [b], f"{b} {b!r} {b!s} {b:xyz}", format(b, "q"), bytes(b), "%s %r" % (b, b), "{0} {0!r:>8} {0:z}".format(b))
try:
    f"{a:>10}"
except TypeError as error:
    print(error)
print(f"{a!s:>10}|")
class Wrong:
    def __repr__(self): return 5
    def __format__(self, spec): return 5
    def __str__(self): return b""
for action in [lambda: repr(Wrong()), lambda: f"{Wrong()}", lambda: str(Wrong()), lambda: "%r" % Wrong()]:
    try:
        print(action())
    except TypeError as error:
        print(error)
