# A broken program: comprehension no in.
x = [a for a]
