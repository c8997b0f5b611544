# A broken call or display: star after unpacking.
f(**a, *b)
