# A broken call or display: positional after unpacking.
f(**a, 2)
