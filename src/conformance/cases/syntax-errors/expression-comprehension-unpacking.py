# A broken program: comprehension unpacking.
x = [*a for a in b]
