# A comprehension has no frame of its own.
values = ["1", "x"]
numbers = [int(value) for value in values]
