# A broken call or display: empty star.
f(*)
