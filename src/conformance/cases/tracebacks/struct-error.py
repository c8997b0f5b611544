# struct.error shows with its module.
import struct
def header(raw):
    return struct.unpack("<IH", raw)
header(b"abc")
