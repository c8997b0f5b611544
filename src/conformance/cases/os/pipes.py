# Pipes: bytes through memory, ends that close, and no waiting.
import os

folder = '/tmp/hotel-os-pipes'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

reader, writer = os.pipe()
print(os.write(writer, b'through the pipe'), os.read(reader, 7), os.read(reader, 100))
os.write(writer, b'rest')
os.close(writer)
print(os.read(reader, 100), os.read(reader, 100))
os.close(reader)
reader, writer = os.pipe()
os.close(reader)
attempt('nobody reads', lambda: os.write(writer, b'x'))
os.close(writer)
reader, writer = os.pipe()
os.set_blocking(reader, False)
attempt('nothing there', lambda: os.read(reader, 1))
attempt('seek', lambda: os.lseek(reader, 0, 0))
attempt('the wrong end', lambda: os.write(reader, b'x'))
with open(writer, 'w') as sender, open(reader) as receiver:
    print('line one', 'line two', sep='\n', file=sender, flush=True)
    print(repr(receiver.readline()), repr(receiver.readline()), receiver.seekable(), sender.seekable())
    sender.close()
    print(repr(receiver.read()))
reader, writer = os.pipe2(os.O_NONBLOCK)
total = 0
try:
    while True:
        total += os.write(writer, bytes(4096))
except BlockingIOError as error:
    print(total, error)
raw = open(reader, 'rb', buffering=0)
print(len(raw.read(total + 5)), raw.read(1))
raw.close()
os.close(writer)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
