# A subclass of bytes keeps its class for repr but not for slices.
class Packet(bytes):
    def header(self):
        return self[:2]
packet = Packet(b"\x01\x02data")
print(packet, packet.header(), type(packet.header()).__name__, len(packet), packet == b"\x01\x02data")
print(isinstance(packet, bytes), type(packet + b"").__name__, memoryview(packet).obj is packet)
packet.note = "ok"
print(packet.note, Packet.fromhex("00ff"), type(Packet.fromhex("00")).__name__)
