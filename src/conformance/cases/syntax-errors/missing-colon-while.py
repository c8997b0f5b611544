# A missing colon after while.
while True
    pass
