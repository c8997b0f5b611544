# POINTER makes one type for a type.
import ctypes
from ctypes import *

P = POINTER(c_int)
print(P, P is POINTER(c_int), P._type_, sizeof(P), alignment(P), c_int.__pointer_type__ is P, POINTER(None) is c_void_p)
print(POINTER(P), POINTER(c_int * 3))


class Local(c_short):
    pass


print(hasattr(Local, "__pointer_type__"))
try:
    Local.__pointer_type__
except AttributeError as error:
    print(error)


class Mine(ctypes._Pointer):
    _type_ = Local


print(POINTER(Local) is Mine, Mine(Local(3)).contents.value)
for wrong in (5, int, Structure):
    try:
        POINTER(wrong)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Open(ctypes._Pointer):
    pass


try:
    Open()
except TypeError as error:
    print(error)
Open.set_type(c_short)
print(Open(c_short(9))[0], Open._type_)
try:
    Open.set_type(int)
except TypeError as error:
    print(error)
try:
    type(ctypes._Pointer)("Bad", (ctypes._Pointer,), {"_type_": 5})
except TypeError as error:
    print(error)
