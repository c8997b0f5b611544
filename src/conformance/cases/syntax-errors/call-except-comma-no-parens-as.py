# A broken call or display: except comma no parens as.
try:
    pass
except ValueError, KeyError as e:
    pass
