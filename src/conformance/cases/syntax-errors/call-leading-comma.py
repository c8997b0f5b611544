# A broken call or display: leading comma.
f(, 1)
