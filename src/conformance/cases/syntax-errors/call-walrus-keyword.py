# A broken call or display: walrus keyword.
f(a:=1, b=2, c:=3, d=4, 5)
