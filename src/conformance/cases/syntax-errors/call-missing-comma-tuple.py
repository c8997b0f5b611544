# A broken call or display: missing comma tuple.
x = (1, 2 3)
