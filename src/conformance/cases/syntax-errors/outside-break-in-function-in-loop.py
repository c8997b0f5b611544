# A statement where it may not stand: break in function in loop.
for x in y:
    def f():
        break
