# A bitmap packed eight pixels to the byte.
class Bitmap:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.stride = (width + 7) // 8
        self.bits = bytearray(self.stride * height)
    def __setitem__(self, place, on):
        x, y = place
        if not (0 <= x < self.width and 0 <= y < self.height):
            raise IndexError(f"pixel {place} outside {self.width}x{self.height}")
        index, bit = y * self.stride + x // 8, 0x80 >> x % 8
        if on:
            self.bits[index] |= bit
        else:
            self.bits[index] &= ~bit
    def __getitem__(self, place):
        x, y = place
        return bool(self.bits[y * self.stride + x // 8] & 0x80 >> x % 8)
    def rows(self):
        view = memoryview(self.bits)
        for y in range(self.height):
            yield view[y * self.stride:(y + 1) * self.stride]
    def __str__(self):
        return "\n".join("".join("#" if self[x, y] else "." for x in range(self.width)) for y in range(self.height))
image = Bitmap(10, 4)
for i in range(4):
    image[i, i] = image[9 - i, i] = True
image[0, 0] = False
print(image)
print([row.hex() for row in image.rows()])
try:
    image[10, 0] = True
except IndexError as error:
    print(error)
for row in image.rows():
    row[0] ^= 0xFF
print(image.bits.hex())
