# A broken call or display: positional after keyword.
f(a=1, 2)
