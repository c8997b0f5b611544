# % formatting on bytes with every conversion.
print(b"%d %i %u %x %X %o %#x %#o" % (10, 11, 12, 255, 255, 8, 255, 8))
print(b"%5d|%-5d|%05d|%+d|% d|%5.2f|%e|%g" % (1, 2, 3, 4, 5, 6.789, 12345.678, 0.0001))
print(b"%s|%b|%a|%r|%c|%c" % (b"bytes", bytearray(b"ba"), "é", [1], 65, b"Z"))
print(b"%10s|%-10s|%.2s" % (b"right", b"left", b"truncate"), b"%*d" % (5, 42), b"100%%" % ())
class Byteable:
    def __bytes__(self):
        return b"made"
print(b"<%b>" % Byteable())
