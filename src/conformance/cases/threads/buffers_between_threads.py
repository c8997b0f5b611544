# A view that one thread holds forbids the resize in another
import threading
room = bytearray(b'shared buffer')
opened, done = threading.Event(), threading.Event()
def reader():
    with memoryview(room) as view:
        opened.set()
        done.wait()
        print('reader still sees', bytes(view[:6]))
def writer():
    opened.wait()
    try: room.extend(b'!')
    except BufferError as error: print('writer:', error)
    room[0:6] = b'SHARED'
    done.set()
r = threading.Thread(target=reader); w = threading.Thread(target=writer)
r.start(); w.start(); r.join(); w.join()
room.extend(b'!'); print(room)
lock = threading.Lock()
total = bytearray(4)
def add(times):
    for _ in range(times):
        with lock:
            value = int.from_bytes(total, 'little') + 1
            total[:] = value.to_bytes(4, 'little')
workers = [threading.Thread(target=add, args=(250,)) for _ in range(4)]
for t in workers: t.start()
for t in workers: t.join()
print(int.from_bytes(total, 'little'))
kept = []
def keeps(): kept.append(memoryview(room))
t = threading.Thread(target=keeps); t.start(); t.join()
try: room.clear()
except BufferError as error: print('main:', error)
kept.clear(); room.clear(); print(room)
def local_view(room):
    view = memoryview(room)
    gate.wait()
gate = threading.Event()
t = threading.Thread(target=local_view, args=(room,)); t.start()
try: room.append(1)
except BufferError as error: print('while it waits:', error)
gate.set(); t.join(); room.append(1); print(room)
