# Indexing, slicing, concatenation, repetition, membership of strings by code point.
s = "héllo wörld 😀!"
print(len(s), s[1], s[-2], s[12], s[::-1], s[1:5], s[::3], s * 2, s + "x", "ö" in s, "lo w" in s, ord(s[12]), chr(128512), s.index("😀"), s.find("z"), "😀" * 3, len("👨‍👩‍👧"), "a" < "b" < "é", "Z" < "a", "abc" == 'abc', "" in "", s[100:])
for c in "a😀é":
    print(c, ord(c), hex(ord(c)), c.encode())
for action in [lambda: s[99], lambda: s["a"], lambda: s[1.0], lambda: ord(""), lambda: ord("ab"), lambda: chr(0x110000), lambda: chr(-1), lambda: s.index("z"), lambda: "a" + 1, lambda: s[::0], lambda: 1 in "a", lambda: "a" * "b", lambda: s.x]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
