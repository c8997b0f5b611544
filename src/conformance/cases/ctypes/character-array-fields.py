import ctypes as C
class S(C.Structure): _fields_ = [('n', C.c_char * 6), ('k', C.c_uint8)]
for data in (b'abc\0def'[:6], b'abc', b'abcdef', b'\0zz', b'', b'a\0', b'abc\0\0\0', b'abc\0def', b'abcdefg', b'abc\0defgh'):
    s = S(b'??????', 7)
    try: s.n = data
    except Exception as e: print(type(e).__name__, e)
    print(data, bytes(s), s.n)
A = C.c_char * 6
for data in (b'ab\0cd', b'abcdef', b'', b'abcdefg'):
    a = A(*b'??????')
    try: a.value = data
    except Exception as e: print(type(e).__name__, e)
    print(bytes(a), a.value)
    try: a.raw = data
    except Exception as e: print(type(e).__name__, e)
    print(bytes(a))
class P(C.Structure): _fields_ = [('s', S), ('a', A * 2)]
p = P(); p.a[1] = A(*b'xyz'); p.s = S(b'ab\0c'); print(bytes(p))
try: p.a[0] = b'qq\0q'
except Exception as e: print(type(e).__name__, e)
print(bytes(p))
