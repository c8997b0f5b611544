# str() decodes a view, and other constructors accept it.
card = memoryview(b"caf\xc3\xa9")
print(str(card, "utf-8"), str(card[:3], "ascii"), bytes(card).decode())
print(int(memoryview(b"42")), float(memoryview(b"1.5")), list(card[:2]), set(card[:1]), bytearray(card[3:]))
try:
    str(card, "ascii")
except UnicodeDecodeError as error:
    print(error)
try:
    card.decode()
except AttributeError as error:
    print(error)
try:
    card + b"x"
except TypeError as error:
    print(error)
try:
    card * 2
except TypeError as error:
    print(error)
