# How wide characters are, and how a traceback marks a line that has wide ones in it.
import sys
import traceback
import unicodedata
import zlib

classes = [unicodedata.east_asian_width(chr(code)) for code in range(0, 0x110000, 301)]
print({name: classes.count(name) for name in ("N", "Na", "W", "F", "H", "A")}, zlib.crc32("".join(classes).encode()))
for letter in "aé漢ｱＡ€😀\u0301":
    print(ascii(letter), unicodedata.east_asian_width(letter), unicodedata.category(letter))
for wrong in ("", "ab", 5, None):
    try:
        print(unicodedata.east_asian_width(wrong))
    except TypeError as error:
        print(error)


def cell(text, width):
    used = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    return text + " " * (width - used)


for row in [("naïve", "1"), ("漢字", "22"), ("ｶﾅ", "333")]:
    print("|".join(cell(text, 8) for text in row) + "|")
try:
    "漢字é".index("ü") + len("€")
except ValueError:
    traceback.print_exc(file=sys.stdout)
try:
    {"größe": 1}["Größe"] or print("漢字")
except KeyError:
    print(traceback.format_exc())
