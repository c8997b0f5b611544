# A hex dump over a view.
def hexdump(buffer, width=16):
    view = memoryview(buffer).cast("B")
    for offset in range(0, len(view), width):
        row = view[offset:offset + width]
        digits = " ".join(f"{byte:02x}" for byte in row)
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        yield f"{offset:08x}  {digits:<{width * 3}} |{text}|"
import array
for line in hexdump(b"The quick brown fox\x00\xff jumps"):
    print(line)
for line in hexdump(array.array("I", [1, 2, 0xDEADBEEF]), 8):
    print(line)
