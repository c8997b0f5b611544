# __index__, __bytes__ and __iter__ decide how an object becomes bytes.
class Count:
    def __index__(self):
        return 3
class Many:
    def __iter__(self):
        return iter([1, 2, 3])
class AsBytes:
    def __bytes__(self):
        return b"from bytes"
print(bytearray(Count()), bytes(Count()), bytearray(Many()), bytes(AsBytes()))
try:
    print(bytearray(AsBytes()))
except TypeError as error:
    print(error)
class Bad:
    def __bytes__(self):
        return "no"
try:
    bytes(Bad())
except TypeError as error:
    print(error)
