# python record-natives.py
# Reads a JSON list of modules, and prints as JSON what their natives and all native types say of themselves: for each
# place where a native stands the key under which the runtime finds it, its `__text_signature__` and its `__doc__`.
# It runs under CPython, for the texts, and under the simulated Python, for the places that there are.
import json
import sys

names = json.loads(sys.stdin.readline())
found = {"functions": {}, "attributes": {}, "types": {}, "slots": {}, "slotDocs": {}}

for name in names:
    try:
        module = __import__(name)
    except ImportError:
        continue
    for attribute, value in sorted(vars(module).items()):
        if type(value) is type(len) and (value.__self__ is None or type(value.__self__) is type(sys)):
            found["functions"][name + "." + attribute] = [f"{value.__module__}.{value.__name__}", value.__text_signature__, value.__doc__]

kinds = [type(vars(str)["join"]), type(vars(dict)["fromkeys"])]
attributes = [type(vars(int)["real"]), type(vars(type(lambda: 0))["__globals__"])]
types = [object]
seen = set()
while types:
    cls = types.pop()
    if id(cls) in seen:
        continue
    seen.add(id(cls))
    types += type.__subclasses__(cls)
    # Only classes that cannot be changed, and those that no text defines: neither has lines of its own.
    members = dict(vars(cls))
    if cls.__module__ not in names or "__firstlineno__" in members:
        continue
    key = cls.__module__ + "." + cls.__qualname__
    found["types"][key] = [key, cls.__text_signature__, cls.__doc__ if isinstance(cls.__doc__, str) else None]
    for attribute, value in sorted(members.items()):
        if isinstance(value, staticmethod):
            value = value.__func__
            if type(value) is not type(len):
                continue
            found["functions"][key + "." + attribute] = [key + "." + attribute, value.__text_signature__, value.__doc__]
        elif type(value) in kinds:
            found["functions"][key + "." + attribute] = [key + "." + attribute, value.__text_signature__, value.__doc__]
        elif type(value) is type(len.__call__.__objclass__.__call__) and value.__objclass__ is cls:
            found["slots"][attribute] = sorted({*found["slots"].get(attribute, []), value.__text_signature__ or ""})
            found["slotDocs"][attribute] = value.__doc__
        elif type(value) in attributes and value.__objclass__ is cls:
            found["attributes"][key + "." + attribute] = value.__doc__

# The same in every native type.
found["slotDocs"]["__new__"] = object.__new__.__doc__

print(json.dumps(found))
