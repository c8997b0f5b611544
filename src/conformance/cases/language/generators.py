# Generators: next, send, throw, close, return values and states.
def talk():
    received = yield "first"
    while received != "stop":
        try:
            received = yield f"got {received}"
        except ValueError as error:
            received = f"error {error}"
    return "the end"
g = talk()
print(next(g), g.send("a"), g.throw(ValueError("x")), g.send("b"))
try:
    g.send("stop")
except StopIteration as stop:
    print("value", stop.value)
try:
    next(g)
except StopIteration as stop:
    print("again", stop.value)
g = talk()
try:
    g.send("too early")
except TypeError as error:
    print(error)
try:
    g.throw(KeyError("unstarted"))
except KeyError as error:
    print(repr(error))
print(list(g))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
def closing():
    try:
        yield 1
    finally:
        print("cleaned")
g = closing()
next(g)
print(g.close())
def value_on_close():
    try:
        yield
    except GeneratorExit:
        return "closed value"
g = value_on_close()
next(g)
print(g.close())
def selfish():
    yield next(me)
me = selfish()
try:
    next(me)
except ValueError as error:
    print(error)
print(type(g).__name__, g.gi_frame, g.__name__)
