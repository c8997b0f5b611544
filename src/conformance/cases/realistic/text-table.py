# Aligned output of measurements from a struct stream.
import struct, io
stream = io.BytesIO()
for name, low, high in [(b"temp", -5, 30), (b"rain", 0, 120), (b"wind", 3, 99)]:
    stream.write(struct.pack("6shh", name, low, high))
stream.seek(0)
print(f"{'name':<8}{'low':>6}{'high':>6}{'span':>7}")
while record := stream.read(10):
    name, low, high = struct.unpack("6shh", record)
    label = name.rstrip(b"\0").decode("ascii")
    print(f"{label:<8}{low:>6d}{high:>+6}{(high - low) / 7:>7.2f}")
print(f"{stream.tell()} bytes, {len(stream.getvalue()) // 10} records")
