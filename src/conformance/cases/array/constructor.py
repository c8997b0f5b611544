# Every typecode makes an array of its item size.
import array
print(array.typecodes)
for code in array.typecodes.replace("u", ""):
    empty = array.array(code)
    print(code, empty.itemsize, empty.typecode, len(empty), empty)
print(array.array("i", [1, 2, 3]), array.array("d", (1, 2.5)), array.array("w", "a😀"), array.array("B", b"ab"), array.array("b", bytearray(b"\xff")))
print(array.array("h", b"\x01\x00\x02\x00"), array.array("i", array.array("h", [1, 2])), array.array("f", range(3)), array.array("q", (n for n in [2**40])))
print(array.ArrayType is array.array)
