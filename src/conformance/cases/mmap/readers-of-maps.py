# A map where bytes are expected: struct, files, BytesIO, zlib, slices of views, readinto.
import mmap, os

folder = '/tmp/hotel-mmap-readers-of-maps'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
import binascii, io, struct

with open('data', 'wb') as file:
    file.write(bytes(range(32)))
descriptor = os.open('data', os.O_RDWR)
room = mmap.mmap(descriptor, 0)
print(struct.unpack('<4H', memoryview(room)[:8]), list(struct.iter_unpack('<Q', room)))
print(binascii.crc32(room), binascii.hexlify(room)[:8], io.BytesIO(room).read(4), bytes(room[:3]) + b'!', b''.join([room, b'.'])[-3:])
print(int.from_bytes(room[:2], 'little'), bytearray(room).find(b'\x05'), b'\x04\x05' in bytes(room), sum(memoryview(room)))
with open('copy', 'wb') as file:
    print(file.write(room), file.write(memoryview(room)[::2].tobytes()))
with open('copy', 'rb') as file:
    print(file.readinto(room), room[:4], file.readinto(memoryview(room)[8:12]), room[6:14])
print(open('data', 'rb').read()[:14])
array = memoryview(room).cast('H', (4, 4))
print(array[1, 2], array.tolist()[0])
try:
    room.close()
except BufferError as error:
    print(error)
array.release()
try:
    room.close()
except BufferError as error:
    print(error)
os.close(descriptor)
print(os.write(1, mmap.mmap(-1, 0x1)) if False else room.closed)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
