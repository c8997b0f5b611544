# Edge case: two threads race for a buffer. In the usual order all goes well; find the schedule in which it does not.
import threading
room = bytearray(b"shared")
def look():
    view = memoryview(room)
    total = sum(view)
    view.release()
    print("sum", total)
def grow():
    room.append(33)
    print("grown")
looker = threading.Thread(target=look, name="looker")
grower = threading.Thread(target=grow, name="grower")
looker.start()
grower.start()
looker.join()
grower.join()
print(room)
