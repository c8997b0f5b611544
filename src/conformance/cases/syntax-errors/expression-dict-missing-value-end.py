# A broken program: dict missing value end.
x = {"a":, "b": 1}
