# A bytearray has no hash, a bytes object has one.
try:
    hash(bytearray(b"a"))
except TypeError as error:
    print(error)
try:
    {bytearray(b"a"): 1}
except TypeError as error:
    print(error)
try:
    {bytearray(b"a")}
except TypeError as error:
    print(error)
print(hash(b"a") == hash(bytes(bytearray(b"a"))))
