# A missing colon after with.
with memoryview(b"x") as m
    pass
