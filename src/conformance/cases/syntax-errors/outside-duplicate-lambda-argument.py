# A statement where it may not stand: duplicate lambda argument.
f = lambda a, a: 1
