"""The import statement asks builtins.__import__, whatever stands there."""
import builtins

original = builtins.__import__
seen = []


def noting(name, globals=None, locals=None, fromlist=(), level=0):
    seen.append((name, type(globals).__name__, fromlist, level))
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = noting
import string
from string import ascii_letters as letters, digits
builtins.__import__ = original
print([entry for entry in seen if entry[0] == "string"], len(letters), digits)

builtins.__import__ = lambda *arguments: "no module at all"
import anything
from anything import upper
builtins.__import__ = original
print(anything, upper())

for scope in ({"__builtins__": {}}, {"__builtins__": {"__import__": 5}}, {"__builtins__": {"__import__": lambda *a: a[0]}}):
    try:
        exec("import os\nresult = os", scope)
        print(scope["result"])
    except Exception as error:
        print(type(error).__name__, error)
