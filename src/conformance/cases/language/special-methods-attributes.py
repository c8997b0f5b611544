# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__, __call__.
class Recorder:
    def __init__(self): object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        self.log.append(("getattr", name))
        if name.startswith("no"): raise AttributeError(f"no attribute {name}")
        return name.upper()
    def __setattr__(self, name, value):
        self.log.append(("setattr", name, value))
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        self.log.append(("delattr", name))
        object.__delattr__(self, name)
    def __call__(self, *args, **kwargs): return args, kwargs
    def __dir__(self): return ["z", "a"]
r = Recorder()
r.x = 1
print(r.x, r.other, hasattr(r, "nothing"), getattr(r, "nope", "dflt"), r(1, k=2), dir(r), callable(r))
del r.x
print(r.x, r.log)
class Strict:
    def __getattribute__(self, name):
        if name == "secret": raise AttributeError("denied")
        return object.__getattribute__(self, name)
s = Strict()
s.open = 1
print(s.open, hasattr(s, "secret"))
try:
    s.secret
except AttributeError as error:
    print(error)
