# Every format character in native, little and big order.
import struct
values = {"b": -2, "B": 254, "h": -300, "H": 65000, "i": -70000, "I": 4000000000, "l": -5, "L": 5, "q": -2**40, "Q": 2**63, "f": 1.5, "d": -0.1, "e": 2.5, "?": True, "c": b"z"}
for code, value in values.items():
    for order in "@=<>!":
        packed = struct.pack(order + code, value)
        print(order + code, struct.calcsize(order + code), packed.hex(), struct.unpack(order + code, packed))
print(struct.pack("n", -1).hex(), struct.pack("N", 1).hex(), struct.pack("P", 255).hex())
