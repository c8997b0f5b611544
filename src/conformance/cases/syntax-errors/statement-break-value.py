# A broken program: break value.
while 1:
    break 2
