# A broken program: set and dict.
x = {1, "a": 2}
