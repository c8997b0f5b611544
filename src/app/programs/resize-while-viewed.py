# Trigger 1: a resize while a view exists.
guests = bytearray(b"ADA,BOB")
window = memoryview(guests)

window[0:3] = b"EVE"  # the same length: allowed
print(guests.decode())

try:
    guests.append(0x21)  # one byte longer: refused
except BufferError as refusal:
    print("append:", refusal)

try:
    del guests[0]  # one byte shorter: refused just the same
except BufferError as refusal:
    print("del:", refusal)

guests.reverse()  # looks like a change of shape, but is none
window.release()
guests.append(0x21)
print(guests)
