# A broken call or display: empty double star.
f(**)
