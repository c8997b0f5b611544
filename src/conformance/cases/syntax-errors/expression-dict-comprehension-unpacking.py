# A broken program: dict comprehension unpacking.
x = {**a for a in b}
