# Anonymous memory: items, slices, positions, searching, moving.
import mmap

room = mmap.mmap(-1, 24)
print(room, len(room), room.closed, bool(room))
room[0:5] = b'hello'
room[5] = 33
room[-1] = 255
print(room[:8], room[5], room[-1], room[::-3], room[20:100], room[7:3])
room[10:16:2] = b'abc'
print(room[8:18])
print(room.write(b'HE'), room.tell(), room.read(3), room.read_byte(), room.tell())
print(room.seek(0), room.readline(), room.tell(), room.read(), room.read(5), room.seek(-3, 2), room.seek(1, 1), room.tell())
room.seek(6)
print(room.write(b'\nline\n'), room.seek(0), room.readline(), room.readline(), room.write_byte(90))
print(room.find(b'l'), room.find(b'l', 0), room.find(b'l', 4, 9), room.rfind(b'l'), room.find(b'zz'), room.find(b''), room.rfind(b''))
print(room.find(bytearray(b'LL')), room.find(memoryview(b'ne')), room.find(b'H', -100), room.find(b'H', -3), room.find(b'l', 9, 3))
room.move(12, 0, 5)
print(room[:])
print([item for item in room][:3], b'H' in room, 72 in room, list(reversed(room))[:2])
print(bytes(room) == room[:], bytearray(room)[:3], room == room, room == mmap.mmap(-1, 24), hash(room) == hash(room))
room.close()
print(room, room.closed)
