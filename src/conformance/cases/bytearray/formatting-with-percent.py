# The % operator formats bytes.
print(bytearray(b"%d:%s:%x") % (5, b"ab", 255))
print(bytearray(b"%05d|%-5d|%+d") % (42, 42, 42), bytearray(b"%b %a") % (b"x", "é"), bytearray(b"%c%c%%") % (65, b"B"))
print(bytearray(b"%(name)s") % {b"name": b"Bo"}, bytearray(b"%.2f %e") % (3.14159, 1e10), type(bytearray(b"%d") % 1).__name__)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: bytearray(b"%s") % "text")
attempt(lambda: bytearray(b"%d") % b"1")
attempt(lambda: bytearray(b"%d %d") % (1,))
attempt(lambda: bytearray(b"%d") % (1, 2))
attempt(lambda: bytearray(b"%c") % 256)
attempt(lambda: bytearray(b"%q") % 1)
attempt(lambda: bytearray(b"%") % 1)
