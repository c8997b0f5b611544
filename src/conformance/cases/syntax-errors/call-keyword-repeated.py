# A broken call or display: keyword repeated.
f(a=1, a=2)
