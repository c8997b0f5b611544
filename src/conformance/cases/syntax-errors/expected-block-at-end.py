# No indented block at the end of the file.
def f():
