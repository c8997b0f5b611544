# A generator expression has one.
values = ["1", "x"]
numbers = sum(int(value) for value in values)
