# python record-signatures.py MODULE ...
# Prints as JSON how the natives of these modules and of all native types say they are called: for each place where a
# native stands its name, the key under which the runtime finds it, and its `__text_signature__`.
# It runs under CPython, for the texts, and under the simulated Python, for the places that there are.
import json
import sys

names = json.loads(sys.stdin.readline())
found = {"functions": {}, "types": {}, "slots": {}}

for name in names:
    try:
        module = __import__(name)
    except ImportError:
        continue
    for attribute, value in sorted(vars(module).items()):
        if type(value) is type(len) and (value.__self__ is None or type(value.__self__) is type(sys)):
            found["functions"][name + "." + attribute] = [f"{value.__module__}.{value.__name__}", value.__text_signature__]

kinds = [type(vars(str)["join"]), type(vars(dict)["fromkeys"])]
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
    found["types"][key] = [key, cls.__text_signature__]
    for attribute, value in sorted(members.items()):
        if isinstance(value, staticmethod):
            value = value.__func__
            if type(value) is not type(len):
                continue
            found["functions"][key + "." + attribute] = [key + "." + attribute, value.__text_signature__]
        elif type(value) in kinds:
            found["functions"][key + "." + attribute] = [key + "." + attribute, value.__text_signature__]
        elif type(value) is type(len.__call__.__objclass__.__call__) and value.__objclass__ is cls:
            found["slots"][attribute] = sorted({*found["slots"].get(attribute, []), value.__text_signature__ or ""})

print(json.dumps(found))
