# Scalars: repr, types, conversions, arithmetic with python numbers.
import numpy as np
import numbers
import json
import math

vals = [np.int8(3), np.uint64(2**64 - 1), np.float32(0.1), np.float64(0.1), np.float16(0.1), np.bool_(True), np.complex64(1 + 2j), np.str_('hé'), np.bytes_(b'ab\0'), np.void(b'\x01\x02')]
for v in vals:
    print(repr(v), str(v), type(v).__name__, v.dtype, v.itemsize, v.ndim, v.shape, repr(v.item()), [c.__name__ for c in type(v).__mro__[1:4]])
print(isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.int64(1), numbers.Integral), isinstance(np.bool_(1), bool), isinstance(np.str_('a'), str), isinstance(np.float32(1), numbers.Real))
print(issubclass(np.int8, np.signedinteger), issubclass(np.uint8, np.integer), np.issubdtype(np.int32, np.floating), np.issubdtype('f4', np.inexact))
for a, b in ((np.int8(100), 27), (np.float32(1), 2.0), (np.int64(1), 0.5), (np.uint8(1), np.int8(-1)), (np.int64(3), np.uint64(3)), (True, np.int8(1)), (np.float16(1), np.int16(3)), (2, np.float32(3)), (np.bool_(True), np.bool_(True)), (1j, np.float32(1))):
    print(repr(a), repr(b), repr(a + b), type(a * b).__name__, repr(a / b), repr(a == b), repr(a > b) if not isinstance(a, complex) else '-')
x = np.float64(2.5)
print(x.is_integer(), x.as_integer_ratio(), x.hex(), round(x), round(np.float64(2.567), 2), math.floor(x), int(x), x // 1, x % 1, divmod(x, 1), -x, abs(x), x ** 2)
print(f'{x:.3f} {np.int32(255):#x} {np.float32(0.1):.10f} {np.int8(5):>4} {np.bool_(False)} {np.str_("z"):>3}|')
print('%d %s %r %5.1f' % (np.int16(7), np.int16(7), np.int16(7), np.float32(7)))
print(range(np.int64(3)), [1, 2, 3][np.int8(1)], 'ab' * np.int64(2), hash(np.int64(5)) == hash(5), {1: 'a'}[np.int64(1)], hex(np.uint8(200)), bin(np.int8(5)))
print(np.int32(7).bit_count(), int.from_bytes(np.int32(258).tobytes(), 'little'), np.int16(258).byteswap(), np.int32(5).real, np.complex128(1 + 2j).conjugate())
for f in (lambda: json.dumps(np.int64(1)), lambda: json.dumps(np.float64(1.5)), lambda: np.int64('x'), lambda: np.int8(1000), lambda: np.float32('abc'), lambda: np.int64(1)[0], lambda: np.int64(1).foo, lambda: np.int64([1, 2]), lambda: np.float64(None), lambda: [1][np.float64(0)],
          lambda: np.int64(3.9), lambda: np.int64('12'), lambda: np.bool_('False'), lambda: np.uint8(3) + 'a', lambda: np.int64(2) ** -1, lambda: np.float64('1e3'), lambda: len(np.int64(3)), lambda: np.int64(1) @ 2, lambda: math.factorial(np.int64(5)), lambda: np.str_(b'a', 'ascii'), lambda: np.float64(1) << 1, lambda: np.int64(None), lambda: np.complex128('1+2j'), lambda: int(np.complex128(1)), lambda: np.int64(float('nan')), lambda: np.int32(2**31)):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
