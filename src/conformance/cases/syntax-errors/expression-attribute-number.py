# A broken program: attribute number.
x = a.5
