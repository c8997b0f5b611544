# A broken program: dict colon assign.
x = {"a" = 1}
