# A dedent to a level that never was.
if True:
        x = 1
    y = 2
