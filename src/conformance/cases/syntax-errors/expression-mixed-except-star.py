# A broken program: mixed except star.
try:
    pass
except ValueError:
    pass
except* KeyError:
    pass
