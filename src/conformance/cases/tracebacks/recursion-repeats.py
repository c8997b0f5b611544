# Repeated frames are folded.
def down(n):
    if n == 0:
        raise RuntimeError("bottom")
    down(n - 1)
down(10)
