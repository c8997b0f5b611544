# __context__, __cause__ and __suppress_context__.
def chain(error):
    while error:
        print(" ", repr(error), "cause" if error.__cause__ else "context" if error.__context__ else "end", error.__suppress_context__)
        error = error.__cause__ or error.__context__
try:
    try:
        raise KeyError(1)
    except KeyError:
        raise ValueError(2)
except ValueError as error:
    chain(error)
try:
    try:
        raise KeyError(1)
    except KeyError as key:
        raise ValueError(2) from key
except ValueError as error:
    chain(error)
try:
    try:
        raise KeyError(1)
    except KeyError:
        raise ValueError(2) from None
except ValueError as error:
    chain(error)
same = ValueError("same")
try:
    try:
        raise same
    except ValueError:
        raise same
except ValueError as error:
    chain(error)
try:
    raise ValueError("x") from TypeError("given")
except ValueError as error:
    chain(error)
