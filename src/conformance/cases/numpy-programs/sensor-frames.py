# Frames of a sensor: header by struct, samples by NumPy, with each mistake caught where it is made.
import struct
import numpy as np


def parse(packet, copy=False):
    count, scale = struct.unpack_from("<Hf", packet)
    samples = np.frombuffer(packet, dtype="<i2", count=count, offset=6)
    return (samples.copy() if copy else samples), scale


packet = bytearray(struct.pack("<Hf4h", 4, 0.5, 10, -20, 30, -40))
samples, scale = parse(packet)
print(samples * scale, samples.dtype, samples.base.obj is packet)
for mistake in (
    lambda: packet.append(0),
    lambda: parse(packet[:9]),
    lambda: parse(bytes(6)),
    lambda: samples.resize(8),
    lambda: samples.__setitem__(0, 40000),
    lambda: parse(bytes(packet))[0].__setitem__(0, 1),
    lambda: parse("text"),
):
    try:
        print("went well:", mistake())
    except (BufferError, ValueError, TypeError, OverflowError, struct.error) as error:
        print(type(error).__name__, "|", str(error).splitlines()[0])
owned, scale = parse(packet, copy=True)
del samples
packet.append(0)
print(owned, owned.base, len(packet))
