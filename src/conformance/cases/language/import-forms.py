# import in its forms, and what is missing.
import struct
import struct as s, io
from struct import pack, unpack as u
from io import BytesIO
print(s is struct, pack("B", 5), u("B", b"\x07"), BytesIO(b"x").read(), struct.__name__)
import collections.abc
from collections import abc
print(collections.abc.Buffer is abc.Buffer)
for code in ["import nothing_here", "from struct import nothing", "from nothing_here import x", "import struct.nothing", "import os.nothing_here"]:
    try:
        exec(code)
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0])
from struct import *
print(calcsize("I"), __name__, __doc__)
def inner():
    import array
    return array.array("b", [1])
print(inner())
try:
    array
except NameError as error:
    print(str(error).split(".")[0])
