"""Separators of hex digits: what bytes take, and what only texts refuse."""
import binascii

for separator in (":", "é", "ÿ", "Ā", "☕", b"\x7f", b"\x80", b"\xff", "ab", "", b"", None, 3, bytearray(b":")):
    for name, call in (("hex", lambda: b"\x01\x02\x03".hex(separator)), ("view", lambda: memoryview(b"\x01\x02").hex(separator)), ("hexlify", lambda: binascii.hexlify(b"\x01\x02\x03", separator, 2))):
        try:
            print(name, ascii(separator), ascii(call()))
        except Exception as error:
            print(name, ascii(separator), type(error).__name__, error)
