# A broken call or display: print statement name.
print x
