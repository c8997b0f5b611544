# TemporaryFile has no name; SpooledTemporaryFile stays in memory until it is too large.
import io, os, tempfile

with tempfile.TemporaryFile() as file:
    print(file.write(b'nameless'), isinstance(file.name, int), os.fstat(file.fileno()).st_nlink, file.seek(4), file.read())
with tempfile.TemporaryFile('w+') as file:
    print(file.write('a\nb\n'), file.seek(0), file.readlines(), file.mode)
with tempfile.SpooledTemporaryFile(max_size=10) as file:
    print(file.write(b'12345'), file._rolled, file.tell(), file.name, file.mode)
    print(file.write(b'678901'), file._rolled, isinstance(file.name, int))
    print(file.seek(0), file.read(), file.truncate(3), file.seek(0), file.read())
with tempfile.SpooledTemporaryFile(100, 'w+', encoding='utf-8') as file:
    print(file.write('text\nmore'), file._rolled, file.seek(0), list(file), file.encoding)
    file.rollover()
    print(file._rolled, file.seek(0), file.read())
spool = tempfile.SpooledTemporaryFile()
spool.writelines([b'a\n', b'b\n'])
print(spool.seek(0), spool.readline(), spool.readlines(), spool.closed, isinstance(spool, io.IOBase))
room = bytearray(3)
print(spool.seek(0), spool.readinto(room), room)
spool.close()
try:
    spool.read()
except ValueError as error:
    print(error)
