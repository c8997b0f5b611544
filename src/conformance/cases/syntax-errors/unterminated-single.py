# A single-quoted string that does not end.
print('abc)
