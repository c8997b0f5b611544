# A missing colon after elif.
if 1:
    pass
elif 2
    pass
