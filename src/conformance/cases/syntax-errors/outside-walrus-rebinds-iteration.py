# A statement where it may not stand: walrus rebinds iteration.
[x := 1 for x in y]
