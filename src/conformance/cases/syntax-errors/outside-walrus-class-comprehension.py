# A statement where it may not stand: walrus class comprehension.
class C:
    z = [(y := x) for x in [1]]
