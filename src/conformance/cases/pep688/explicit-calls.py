# Builtin exporters have __buffer__ and __release_buffer__ methods too.
import inspect, array
room = bytearray(b"abc")
card = room.__buffer__(inspect.BufferFlags.SIMPLE)
print(card.tolist(), card.readonly, card.format, card.obj is room)
try:
    room.append(1)
except BufferError as error:
    print(error)
room.__release_buffer__(card)
room.append(1)
print(room)
try:
    b"abc".__buffer__(inspect.BufferFlags.WRITABLE)
except BufferError as error:
    print(error)
print(b"abc".__buffer__(0).readonly, array.array("i", [1]).__buffer__(inspect.BufferFlags.FULL_RO).format)
for action in [lambda: room.__buffer__(), lambda: room.__buffer__("x"), lambda: room.__release_buffer__(memoryview(b"other")), lambda: room.__release_buffer__(5), lambda: memoryview(b"abc").__buffer__(inspect.BufferFlags.WRITABLE), lambda: room.__buffer__(2**40)]:
    try:
        print(type(action()).__name__)
    except Exception as error:
        print(type(error).__name__, error)
