# A statement where it may not stand: continue in class.
while 1:
    class C:
        continue
