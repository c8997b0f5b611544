# __len__, __contains__, __alloc__ and truth.
room = bytearray(b"abc")
print(room.__len__(), room.__contains__(97), bool(room), bool(bytearray()), not bytearray(b"\0"))
print(room.__alloc__() >= 3, bytearray().__alloc__())
print(room.__getitem__(0), room.__eq__(b"abc"), room.__eq__(5), room.__add__(b"d"), room.__mul__(2))
