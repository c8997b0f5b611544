# The same sum by copies, by views, and by both.
data = bytes(range(64))
def copies(data):
    total = 0
    while data:
        head, data = data[:8], data[8:]
        total += sum(head)
    return total
def views(data):
    view = memoryview(data)
    total = 0
    while view:
        head, view = view[:8], view[8:]
        total += sum(head)
    return total
def hybrid(data):
    checked = bytes(data)
    view = memoryview(checked)
    return sum(sum(view[i:i + 8]) for i in range(0, len(view), 8))
print(copies(data), views(data), hybrid(data))
