# An error inside an f-string expression.
rooms = [1]
print(f"the second room is {rooms[1]!r:>10}")
