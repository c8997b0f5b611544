# A statement where it may not stand: yield from outside.
yield from x
