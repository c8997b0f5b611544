# The facts of the checklist, asked one by one.
room = bytearray(b"abc")
view = memoryview(room)
try: room.append(1)
except BufferError as e: print("1:", e)
def leak(): return memoryview(room)
kept = leak()
print("2:", kept.nbytes)
try: memoryview(b"x")[0] = 1
except TypeError as e: print("3:", e)
print("4:", len(bytes(view)))
for problem in [lambda: room.append(1), lambda: view.__setitem__(0, 300), lambda: memoryview(5)]:
    try: problem()
    except (BufferError, ValueError, TypeError) as e: print("5:", type(e).__name__)
fixed = bytearray(16)
window = memoryview(fixed)
window[:3] = room
print("6:", fixed[:4], len(fixed))
