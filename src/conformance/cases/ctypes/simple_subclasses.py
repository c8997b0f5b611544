# A class made from c_int is not read as a plain int where it is a part of something.
from ctypes import *


class Port(c_ushort):
    def __repr__(self):
        return f"Port {self.value}"


class Celsius(c_double):
    pass


print(Port(80), Port(80).value, sizeof(Port), Port._type_)
print(repr(Celsius(1.5))[:18], Celsius(1.5).value)


class Endpoint(Structure):
    _fields_ = [("port", Port), ("plain", c_ushort)]


end = Endpoint(8080, 1)
print(end.port, type(end.port).__name__, end.port._b_base_ is end, type(end.plain).__name__)
end.port.value = 443
print(end.port, Endpoint.port)
end.port = 22
print(end.port)
end.port = Port(23)
print(end.port)
ports = (Port * 3)(1, Port(2), 3)
print(list(ports), ports[1]._b_base_ is ports)
try:
    end.port = c_ushort(5)
except TypeError as error:
    print(error)
