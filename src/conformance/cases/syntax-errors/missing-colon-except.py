# A missing colon after except.
try:
    pass
except ValueError
    pass
