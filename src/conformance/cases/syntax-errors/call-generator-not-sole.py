# A broken call or display: generator not sole.
f(x for x in y, 1)
