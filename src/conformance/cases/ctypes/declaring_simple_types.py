# What a class must say to be a simple type.
from ctypes import _SimpleCData


def declare(**namespace):
    try:
        cls = type(_SimpleCData)("Kind", (_SimpleCData,), namespace)
        print("made", cls._type_, hasattr(cls, "__ctype_be__"))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


declare()
declare(_type_=1)
declare(_type_=b"i")
declare(_type_="ii")
declare(_type_="")
declare(_type_="é")
declare(_type_="k")
for letter in "cbBhHiIlLqQdfuzZPO?":
    declare(_type_=letter)
try:
    _SimpleCData()
except TypeError as error:
    print(error)
try:
    hash(type(_SimpleCData)("Kind", (_SimpleCData,), {"_type_": "i"})())
except TypeError as error:
    print(error)
