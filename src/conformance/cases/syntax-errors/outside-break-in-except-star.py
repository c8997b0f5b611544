# A statement where it may not stand: break in except star.
for x in y:
    try:
        pass
    except* E:
        break
