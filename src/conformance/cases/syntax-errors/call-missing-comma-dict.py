# A broken call or display: missing comma dict.
x = {"a": 1 "b": 2}
