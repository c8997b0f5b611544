# Parsing an IPv4/UDP capture: big-endian headers over one receive buffer.
"""Parsing an IPv4/UDP capture: big-endian headers over one receive buffer."""
import struct
import numpy as np

ip = np.dtype([("vihl", "u1"), ("tos", "u1"), ("length", ">u2"), ("id", ">u2"), ("frag", ">u2"), ("ttl", "u1"), ("proto", "u1"), ("checksum", ">u2"), ("src", ">u4"), ("dst", "u1", (4,))])
udp = np.dtype([("sport", ">u2"), ("dport", ">u2"), ("len", ">u2"), ("sum", ">u2")])
packet = np.dtype([("ip", ip), ("udp", udp), ("data", "V4")])
print(ip.itemsize, udp.itemsize, packet.itemsize, packet["ip"]["src"].byteorder, packet["udp"].descr)


def checksum(header):
    words = np.frombuffer(header, ">u2").astype(np.uint32)
    total = int(words.sum())
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


rx = bytearray(3 * packet.itemsize)
packets = np.ndarray(3, packet, buffer=rx)
packets["ip"]["vihl"] = 0x45
packets["ip"]["length"] = packet.itemsize
packets["ip"]["id"] += np.arange(3, dtype=np.uint16)
packets["ip"]["ttl"] = 64
packets["ip"]["proto"] = 17
packets["ip"]["src"] = 0x0A000001
packets["ip"]["dst"] = [192, 168, 1, 9]
packets["udp"]["sport"] = [5353, 53, 65535]
packets["udp"]["dport"][:] = 0x1234
packets["data"] = [b"ping", b"pong", b"\x00\xff"]
for i, p in enumerate(packets):
    p["ip"]["checksum"] = checksum(p["ip"].tobytes())
    print(i, hex(p["ip"]["checksum"]), checksum(p["ip"].tobytes()), p["data"], bytes(p["data"]))
print(packets[0])
print(packets["udp"])
print(rx[:ip.itemsize].hex(":"), struct.unpack_from(">HH", rx, ip.itemsize))
ports = packets["udp"]["sport"]
print(ports.dtype, ports.strides, ports.astype(ports.dtype.newbyteorder("=")).dtype, ports.byteswap().tolist(), ports.view("<u2").tolist())
print(ports + 1, (ports + 1).dtype, ports.sum(), ports.max() == 65535, repr(ports[0]))
print(packets["ip"]["dst"].shape, packets["ip"]["dst"][1].base is not None)
checks = {
    "nested": lambda: packets["tcp"]["seq"],
    "index": lambda: packets["ip", "udp"],
    "order": lambda: packets[["udp", "eth"]],
    "negative": lambda: packets["udp"]["sport"].__setitem__(0, -5),
    "text": lambda: packets["udp"]["sport"].__setitem__(0, "http"),
    "short": lambda: np.ndarray(4, packet, buffer=rx),
    "tuple": lambda: packets.__setitem__(0, (1, 2)),
    "sum": lambda: packets.sum(),
    "compare": lambda: packets["udp"] == packets["udp"][::-1],
    "less": lambda: packets["udp"] < packets["udp"],
}
for name, fn in checks.items():
    try:
        print(name, fn())
    except Exception as e:
        print(name, type(e).__name__, e)
