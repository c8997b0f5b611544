# Every format with every wrong kind of value.
import struct
for code in ["b", "B", "h", "I", "q", "Q", "n", "f", "d", "e", "?", "c", "s", "3s", "p", "P", "<h", "<I", ">q", "<f", ">d"]:
    for value in ["x", b"x", 1.5, None, [1], 7, bytearray(b"y"), memoryview(b"z")]:
        try:
            print(code, type(value).__name__, struct.pack(code, value).hex())
        except Exception as error:
            print(code, type(value).__name__, type(error).__name__, error)
