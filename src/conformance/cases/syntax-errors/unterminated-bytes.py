# A bytes literal that does not end.
data = b'abc
