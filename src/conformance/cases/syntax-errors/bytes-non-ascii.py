# A bytes literal with a character beyond ASCII.
x = b'é'
