# Scenario 2: chunks into one preallocated bytearray, through a single view.
import io

source = io.BytesIO(b"the quick brown fox jumps")
message = bytearray(25)

with memoryview(message) as whole:
    filled = 0
    while filled < len(whole):
        count = source.readinto(whole[filled:filled + 8])
        if count == 0:
            break
        print(f"{count} bytes at {filled}")
        filled += count

print(message.decode())

# The other way: growing while it is being looked at.
message = bytearray()
whole = memoryview(message)
try:
    message += b"the quick"
except BufferError as refusal:
    print(refusal)
