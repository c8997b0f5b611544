# Only a read-only view of bytes has a hash, equal to that of its bytes.
import array
print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"abcdef")[::2]) == hash(b"ace"))
for card in [memoryview(bytearray(b"abc")), memoryview(bytearray(b"abc")).toreadonly(), memoryview(array.array("i", [1])).toreadonly(), memoryview(b"abcd").cast("I"), memoryview(b"abcd").cast("c"), memoryview(b"abcd").cast("b")]:
    try:
        print(hash(card) == hash(card.tobytes()))
    except Exception as error:
        print(type(error).__name__, error)
print({memoryview(b"k"): 1}[b"k"])
card = memoryview(b"seen")
value = hash(card)
card.release()
print(hash(card) == value)
