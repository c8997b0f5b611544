# global and nonlocal choose which variable is meant.
x = 1
def set_global():
    global x, created
    x = 2
    created = "made"
set_global()
print(x, created)
def outer():
    x = 10
    def inner():
        nonlocal x
        x += 1
        def deepest():
            global x
            x = 99
        deepest()
        return x
    return inner(), x
print(outer(), x)
def unbound():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 5
unbound()
class Body:
    x = "class"
    y = [x for _ in range(1)]
    def method(self):
        return x
print(Body().method(), Body.y)
def deleted():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as error:
        print(error)
deleted()
