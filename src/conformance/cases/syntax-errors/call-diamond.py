# A broken call or display: diamond.
if a <> b:
    pass
