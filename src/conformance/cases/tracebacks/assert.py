# A failed assertion shows its message and points at the condition.
rooms = [1, 2, 3]
assert len(rooms) == 4, f"expected 4 rooms, got {len(rooms)}"
