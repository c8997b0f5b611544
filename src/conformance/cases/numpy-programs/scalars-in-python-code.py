# Scalars in python code.
import numpy as np, math, json, struct
x = np.float64(2.5); i = np.int32(7); b = np.bool_(True); u = np.uint8(250)
print(range(np.int64(3)), list(range(i))[::np.int8(3)], [10, 20, 30][np.uint8(1)], "ab" * np.int64(2), (1, 2) * np.int8(2), b"x" * np.uint8(3), [0] * np.int16(2))
print(math.sqrt(x), math.floor(x), math.gcd(i, 21), int(x), float(i), complex(x), bool(u), str(i), repr(u), hex(i), bin(u), oct(u), chr(np.int64(65)), round(x), divmod(i, 2), pow(i, 2), abs(np.int8(-3)), max(i, 3), sum([i, u]))
print(f"{i:05d} {x:.3e} {u:x} {b} {i!r} {x:>8} {np.float32(0.1):.10f} {np.int64(1234567):,}", "%d %x %f %s" % (i, u, x, b), format(u, "08b"), "{:.1f}".format(np.float16(2.25)))
for e in ("json.dumps(float(x))", "json.dumps(x)", "json.dumps(i)", "json.dumps([b])", "struct.pack('<h', i)", "struct.pack('B', np.int64(300))", "struct.pack('d', x)", "struct.pack('i', x)", "bytes([u, i])", "bytes(i)", "bytearray(np.int64(3))", "int('5') + i", "i.to_bytes(2, 'big')", "int(i).to_bytes(2, 'big')", "x.hex()", "x.is_integer()", "i.bit_length()", "i.item()", "type(i.item())", "x.as_integer_ratio()", "i.real", "i.dtype", "i.shape", "i.tobytes()", "u.astype('i1')", "np.int8(300)", "np.uint8(-1)", "np.int64('12')", "np.float32('x')", "np.bool_('')", "np.int32(2**40)", "i + 2**40", "u + 10", "u + 300", "i + 1.5", "u * 1j", "i / 2", "i // 2.0", "i ** -1", "2 ** u", "x % 0", "i & 3", "~u", "-u", "u << 1", "u >> np.uint8(9)", "i == 7.0", "u > 'a'", "i < None", "b + b", "b - b", "b and i", "not b", "i[0]", "i[()]", "i[...]", "len(i)", "iter(i)", "i()", "i.foo", "hash(i) == hash(7)", "{7: 'seven'}[i]", "i in [7]", "isinstance(i, int)", "isinstance(x, float)", "np.isscalar(i)", "i is np.int32(7)", "np.int32 == type(i)", "np.dtype(i)", "np.str_('a') + 'b'", "type(np.str_('a') + 'b')", "np.bytes_(b'ab')[0]", "np.float64(1) / 3", "np.longlong(3)", "np.intc(3)", "i.__class__.__mro__[1].__name__", "copy" ):
    try:
        with np.errstate(all="ignore"):
            v = eval(e); print(e, "->", repr(v), type(v).__name__)
    except Exception as ex:
        print(e, type(ex).__name__, ex)
