# A broken call or display: missing comma list.
x = [1, 2 3]
