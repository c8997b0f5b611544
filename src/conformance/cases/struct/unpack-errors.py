# unpack needs exactly the right number of bytes.
import struct
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: struct.unpack("I", b"abc"))
attempt(lambda: struct.unpack("I", b"abcde"))
attempt(lambda: struct.unpack("<IH", b""))
attempt(lambda: struct.unpack("I", "abcd"))
attempt(lambda: struct.unpack("I", 5))
attempt(lambda: struct.unpack("I"))
attempt(lambda: struct.unpack("I", [1, 2, 3, 4]))
attempt(lambda: struct.unpack_from("I", b"abc"))
attempt(lambda: struct.unpack_from("I", b"abcdef", 3))
attempt(lambda: struct.unpack_from("I", b"abcdef", -3))
attempt(lambda: struct.unpack_from("I", b"abcdef", -9))
attempt(lambda: struct.unpack_from("I", b"abcdef", 99))
attempt(lambda: struct.unpack_from("H", b"abcdef", -2))
attempt(lambda: struct.unpack_from("H", buffer=b"abcdef", offset=2))
attempt(lambda: struct.unpack_from("H", "text"))
attempt(lambda: list(struct.iter_unpack("H", b"abc")))
attempt(lambda: list(struct.iter_unpack("", b"")))
attempt(lambda: list(struct.iter_unpack("H", b"")))
attempt(lambda: list(struct.iter_unpack("BH", b"12345678")))
attempt(lambda: struct.unpack_from("H", b"ab", "0"))
