# A broken program: case alone.
case 1:
    pass
