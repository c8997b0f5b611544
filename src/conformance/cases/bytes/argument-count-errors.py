# Too few and too many arguments, for every method of bytes.
for name in sorted(n for n in dir(bytes) if not n.startswith("_")):
    for args in [(), (1, 2, 3, 4, 5, 6)]:
        try:
            getattr(b"abc", name)(*args)
            print(name, len(args), "ok")
        except Exception as error:
            print(name, len(args), type(error).__name__, error)
