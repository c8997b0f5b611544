# CRC-32, Adler-32, Fletcher and XOR checksums over views.
def make_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = (n >> 1) ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table
TABLE = make_table()
def crc32(buffer, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in memoryview(buffer):
        crc = TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF
def adler32(buffer):
    a, b = 1, 0
    for byte in buffer:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a
def fletcher16(buffer):
    x = y = 0
    for byte in buffer:
        x = (x + byte) % 255
        y = (y + x) % 255
    return y << 8 | x
data = bytearray(b"123456789")
print(hex(crc32(data)), hex(adler32(data)), hex(fletcher16(memoryview(data))))
print(hex(crc32(memoryview(data)[5:], crc32(memoryview(data)[:5]))) == hex(crc32(data)))
x = 0
for byte in data:
    x ^= byte
print(x, hex(crc32(b"")), hex(crc32(bytes(range(256)))))
