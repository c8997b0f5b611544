# Decorators apply from the bottom up.
def tag(name):
    print("make", name)
    def apply(function):
        print("apply", name, function.__name__)
        def wrapper(*args, **kwargs):
            return f"<{name}>{function(*args, **kwargs)}</{name}>"
        wrapper.__name__ = function.__name__
        return wrapper
    return apply
@tag("a")
@tag("b")
def hello(who):
    return f"hi {who}"
print(hello("Bo"), hello.__name__)
def register(cls):
    cls.registered = True
    return cls
@register
class Thing: pass
print(Thing.registered)
class Memo:
    def __init__(self, function):
        self.function, self.cache = function, {}
    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.function(n)
        return self.cache[n]
@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
buttons = [lambda f: "replaced"]
@buttons[0]
def gone(): pass
print(gone)
