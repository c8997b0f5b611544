# Sizes and paddings of native and standard layouts.
import struct
for code in "xcbB?hHiIlLqQnNspPefd":
    row = []
    for order in ["", "@", "=", "<", ">", "!"]:
        try:
            row.append(str(struct.calcsize(order + code)))
        except struct.error as error:
            row.append("-")
    print(code, " ".join(row))
for layout in ["cB", "ch", "ci", "cl", "cq", "cf", "cd", "ce", "c?", "cn", "cP", "hc", "hci", "ihc", "bhilq", "qlihb", "2ci", "3ch", "5sI", "I5s", "1pI"]:
    print(layout, struct.calcsize(layout), struct.calcsize("=" + layout) if "n" not in layout and "P" not in layout else "-")
