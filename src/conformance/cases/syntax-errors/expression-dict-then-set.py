# A broken program: dict then set.
x = {"a": 1, 2}
