# A missing colon after else.
if 1:
    pass
else
    pass
