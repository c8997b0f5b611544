# Too few and too many arguments, for every method.
room = bytearray(b"abc")
for name in sorted(n for n in dir(bytearray) if not n.startswith("_")):
    for args in [(), (1, 2, 3, 4, 5, 6)]:
        try:
            getattr(room, name)(*args)
            print(name, len(args), "ok")
        except TypeError as error:
            print(name, len(args), error)
        except Exception as error:
            print(name, len(args), type(error).__name__, error)
        room[:] = b"abc"
