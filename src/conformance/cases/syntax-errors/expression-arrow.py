# A broken program: arrow.
x -> y
