# mmap.write_byte of what is no byte: too small, too large, and too large even for a C long.
import mmap


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


page = mmap.mmap(-1, 8)
for value in [2**70, -2**70, 2**63, 2**63 - 1, -2**63, -2**63 - 1, 2**31, 256, -1, -129, 255, 0, 1.5, "a", b"a", None, True, Index(7), Index(300), Index(2**64)]:
    try:
        page.write_byte(value)
        print("written", page.tell(), page[:])
    except Exception as error:
        print(type(error).__name__, error)
