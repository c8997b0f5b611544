# A backslash followed by something.
x = 1 + \ 2
