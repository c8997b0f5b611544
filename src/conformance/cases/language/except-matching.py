# What an except clause may name.
class Custom(ValueError, KeyError): pass
for kind in [ValueError, KeyError, LookupError, Exception, (TypeError, KeyError), BaseException]:
    try:
        raise Custom("x")
    except kind as error:
        print(getattr(kind, "__name__", kind), type(error).__name__, error)
for bad in [5, "ValueError", (ValueError, 5), int]:
    try:
        try:
            raise ValueError("x")
        except bad:
            print("matched")
    except TypeError as error:
        print(error)
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
try:
    e
except NameError as error:
    print(error)
for wrong in [5, "text", int, None]:
    try:
        raise wrong
    except TypeError as error:
        print(error)
try:
    raise ValueError("a") from 5
except TypeError as error:
    print(error)
