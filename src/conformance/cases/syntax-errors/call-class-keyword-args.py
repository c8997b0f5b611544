# A broken call or display: class keyword args.
class C(a for a in b):
    pass
