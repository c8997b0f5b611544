# ExceptionGroup: subgroup, split, derive, and except*.
group = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3)])])
print(group, repr(group), group.message, len(group.exceptions))
print(repr(group.subgroup(ValueError)), group.split(TypeError), group.subgroup(KeyError), group.subgroup(lambda e: isinstance(e, TypeError)))
try:
    raise group
except* ValueError as part:
    print("values", part.exceptions)
except* TypeError as part:
    print("types", part.exceptions)
else:
    print("never")
finally:
    print("finally")
try:
    try:
        raise group
    except* TypeError:
        pass
except ExceptionGroup as rest:
    print("rest", rest, rest.exceptions)
try:
    raise ValueError("naked")
except* ValueError as part:
    print(type(part).__name__, part, part.exceptions)
try:
    try:
        raise ValueError("v")
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as result:
    print(repr(result))
except KeyError as result:
    print("key", repr(result))
for action in [lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x", 5), lambda: ExceptionGroup()]:
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
print(repr(BaseExceptionGroup("b", [KeyboardInterrupt()])), type(BaseExceptionGroup("b", [ValueError()])).__name__)
try:
    try:
        raise group
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
