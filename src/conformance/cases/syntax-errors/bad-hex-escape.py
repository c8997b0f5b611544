# A truncated \x escape.
x = "\x1"
