# A byte-by-byte protocol machine as a coroutine-style generator.
def receiver(on_message):
    buffer = bytearray()
    escaped = False
    while True:
        byte = yield len(buffer)
        if escaped:
            buffer.append(byte ^ 0x20)
            escaped = False
        elif byte == 0x7D:
            escaped = True
        elif byte == 0x7E:
            if buffer:
                on_message(bytes(buffer))
                buffer.clear()
        else:
            buffer.append(byte)
messages = []
machine = receiver(messages.append)
next(machine)
for byte in b"\x7eabc\x7ed\x7d\x5ee\x7e\x7epartial":
    pending = machine.send(byte)
print(messages, pending)
machine.close()
def escape(data):
    out = bytearray(b"\x7e")
    for byte in data:
        out += bytes([0x7D, byte ^ 0x20]) if byte in (0x7D, 0x7E) else bytes([byte])
    return out + b"\x7e"
print(escape(b"a~}b"))
