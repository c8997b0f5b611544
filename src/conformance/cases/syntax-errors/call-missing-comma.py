# A broken call or display: missing comma.
f(a b)
