# Pattern A: phases. Build to the final size, then view.
report = bytearray()
for line in [b"name,nights\n", b"Ada,3\n", b"Bob,1\n"]:
    report += line  # phase one: it grows, and nobody looks

view = memoryview(report)  # phase two: it is looked at, and nobody grows it
ends = [at + 1 for at, byte in enumerate(view) if byte == 10]
start = 0
for end in ends:
    row = view[start:end - 1]
    print(row.tobytes().decode())
    start = end
