# Flags: combining, containing, boundaries and inverse
from enum import Flag, IntFlag, auto, KEEP, STRICT, CONFORM, EJECT, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS, show_flag_values
class Buffer(Flag):
    SIMPLE = 0
    WRITABLE = auto()
    FORMAT = auto()
    ND = auto()
    STRIDES = 16 | ND
print(list(Buffer), Buffer.WRITABLE | Buffer.ND, Buffer(0), Buffer.STRIDES, Buffer(5), ~Buffer.WRITABLE)
both = Buffer.WRITABLE | Buffer.FORMAT
print(both, repr(both), Buffer.FORMAT in both, Buffer.ND in both, bool(both & Buffer.ND), both ^ Buffer.FORMAT, len(both), list(both), both.name, both.value)
try: print(Buffer(64))
except ValueError as error: print(error)
class Mode(IntFlag):
    R = 4
    W = 2
    X = 1
print(Mode.R | Mode.W, Mode(7), Mode(8), Mode.R + 1, repr(Mode.R | 8), ~Mode.R, Mode.R & 6, int(Mode.R | Mode.X), [m.name for m in Mode.R | Mode.X], f'{Mode.R|Mode.W:03b}')
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    class Small(Flag, boundary=boundary):
        A = 1
        B = 2
    try: print(boundary, repr(Small(6)))
    except ValueError as error: print(boundary, error)
try:
    @verify(CONTINUOUS)
    class Gap(Flag):
        A = 1
        C = 4
except ValueError as error: print(error)
import inspect
print(inspect.BufferFlags.WRITABLE, inspect.BufferFlags.FULL, list(inspect.BufferFlags)[:3], inspect.BufferFlags(0x11))
