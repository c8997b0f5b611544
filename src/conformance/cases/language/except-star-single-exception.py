print(repr(ExceptionGroup("a",(ValueError(1),))), repr(ExceptionGroup("a",[ValueError(1)])))
try:
    try: raise ExceptionGroup("q",[OSError(5), TypeError()])
    except* OSError as g: raise ValueError("while handling")
except* ValueError as g: print(repr(g))
except* TypeError as g: print(repr(g))
g=ExceptionGroup("q",[OSError(5), TypeError(), ExceptionGroup("n",(OSError(1),))])
print(g.split(OSError), g.derive([OSError()]), g.derive((OSError(),)), g.subgroup(OSError),g.args)
try:
    try: raise OSError
    except* OSError: raise
except* OSError as g: print(repr(g), g.args)
try:
    raise OSError
except* OSError as g: print(repr(g), g.args)
