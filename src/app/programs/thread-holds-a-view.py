# Edge case: one thread holds a view while another resizes.
import threading
room = bytearray(b"shared")
holding = threading.Event()
done = threading.Event()
def hold():
    with memoryview(room) as view:
        holding.set()
        done.wait()
        view[0] = ord("S")
thread = threading.Thread(target=hold, name="holder")
thread.start()
holding.wait()
try:
    room.append(33)
except BufferError as error:
    print("BufferError:", error)
done.set()
thread.join()
room.append(33)
print(room)
