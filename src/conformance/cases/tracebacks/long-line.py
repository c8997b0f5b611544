# A long line is shown whole.
values = [1, 2, 3]
result = sum(values) + len(values) + max(values) + min(values) + values[0] + values[1] + values[2] + values[3] + sum(values)
