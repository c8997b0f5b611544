# Starred arguments and their order of evaluation.
def f(*args, **kwargs):
    return args, kwargs
print(f(*"ab", 1, *[2, 3], x=1, **{"y": 2}, z=3), f(*[], **{}), f(*(i for i in range(2))), f(**{"a b": 1}))
def say(x):
    print("say", x)
    return x
f(say(1), *say([2]), k=say(3), **say({"m": 4}))
class Mapping:
    def keys(self): return ["a", "b"]
    def __getitem__(self, key): return key * 2
print(f(**Mapping()), {**Mapping()})
for action in [lambda: f(*1), lambda: f(**1), lambda: f(**{1: 2}), lambda: f(a=1, **{"a": 2}), lambda: len(*[[1], [2]]), lambda: f(*f)]:
    try:
        print(action())
    except TypeError as error:
        print(str(error).replace("__main__.", ""))
