# A broken program: dict missing value.
x = {"a": }
