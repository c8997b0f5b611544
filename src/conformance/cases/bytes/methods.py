# The text-like methods of bytes.
text = b"Hello, World"
print(text.upper(), text.lower(), text.swapcase(), text.title(), text.capitalize())
print(text.find(b"o"), text.rfind(b"o"), text.index(b"W"), text.count(b"l"), text.replace(b"l", b"L", 2))
print(text.split(b", "), text.partition(b","), text.rpartition(b"o"), b"-".join([b"a", b"b"]))
print(text.startswith(b"Hell"), text.endswith((b"x", b"ld")), text.center(20, b"*"), text.ljust(15), text.rjust(15, b"."))
print(b" a ".strip(), b"xxaxx".strip(b"x"), b"007".zfill(5), b"a\tb".expandtabs(3), b"l1\nl2".splitlines())
print(text.hex(" ", 4), bytes.fromhex("48 69"), text.isascii(), b"abc".isalpha(), text.removeprefix(b"Hello"), text.removesuffix(b"x"))
print(text.translate(None, b"lo"), bytes.maketrans(b"a", b"b")[97], text.decode())
