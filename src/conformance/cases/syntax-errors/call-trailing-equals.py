# A broken call or display: trailing equals.
f(a, b=)
