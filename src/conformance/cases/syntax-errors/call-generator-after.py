# A broken call or display: generator after.
f(1, x for x in y)
