# A broken call or display: print statement.
print "hello"
