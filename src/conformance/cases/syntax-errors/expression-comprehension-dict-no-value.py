# A broken program: comprehension dict no value.
x = {a: for a in b}
