# A broken program: comprehension two values.
x = [a, b for a, b in c]
