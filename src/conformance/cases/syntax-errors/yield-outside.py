# A statement where it may not stand: yield outside.
yield 5
