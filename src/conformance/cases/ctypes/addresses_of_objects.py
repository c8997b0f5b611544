# addressof() and from_address(): where objects lie, and other objects on the same bytes.
from ctypes import *
buf = bytearray(b"abcdefgh")
arr = (c_char * 8).from_buffer(buf)
print(addressof(arr) == addressof(arr), cast(arr, c_void_p).value == addressof(arr))
other = (c_ubyte * 4).from_address(addressof(arr) + 2)
other[0] = 0x5A
print(bytes(buf), bytes(other), other._b_needsfree_, other._objects)
class P(Structure): _fields_ = [("x", c_int), ("y", c_int)]
p = P(1, 2)
print(c_int.from_address(addressof(p) + P.y.offset).value, addressof(p) % 8 == 0, type(addressof(p)))
memset(addressof(p), 0xFF, 4); print(p.x, p.y)
memmove(addressof(p) + 4, addressof(p), 4); print(p.x, p.y)
print(string_at(addressof(arr), 3), memoryview_at(addressof(arr), 4).tobytes() if "memoryview_at" in globals() else "")
pp = pointer(p); print(addressof(pp.contents) == addressof(p), addressof(pp) != addressof(p), cast(pp, c_void_p).value == addressof(p))
v = cast(addressof(p), POINTER(P)); v.contents.x = 9; print(p.x)
a = (P * 3)(); print(addressof(a[1]) - addressof(a), addressof(a[2]) - addressof(a[1]))
for bad in (lambda: addressof(5), lambda: addressof(), lambda: c_int.from_address("x"), lambda: addressof(P)):
    try: bad()
    except TypeError as e: print(e)
i = c_int(3); vp = c_void_p(addressof(i)); print(cast(vp, POINTER(c_int))[0], vp.value == addressof(i))
