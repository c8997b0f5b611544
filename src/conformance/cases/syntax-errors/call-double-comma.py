# A broken call or display: double comma.
f(1,, 2)
