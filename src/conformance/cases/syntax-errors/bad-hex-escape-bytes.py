# A truncated \x escape in bytes.
x = b"\x1"
