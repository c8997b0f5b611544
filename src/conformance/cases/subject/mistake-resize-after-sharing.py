# Mistake 2: a resize after sharing.
shared = bytearray(b"header")
consumers = []
def subscribe(buffer):
    consumers.append(memoryview(buffer))
subscribe(shared)
subscribe(shared)
for _ in range(3):
    try:
        shared += b"+"
        print("grew to", len(shared))
    except BufferError as error:
        print(error, len(consumers))
        consumers.pop()
