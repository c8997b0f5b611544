# A triple-quoted string that does not end.
x = """abc
more
and more
