# A statement where it may not stand: walrus in comprehension iterable.
[x for x in (y := [1])]
