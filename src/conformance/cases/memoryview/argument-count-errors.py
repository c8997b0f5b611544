# Too few and too many arguments, for every method of memoryview.
for name in sorted(n for n in dir(memoryview) if callable(getattr(memoryview, n)) and not n.startswith("_")):
    for args in [(), (1, 2, 3, 4, 5, 6)]:
        try:
            result = getattr(memoryview(b"abc"), name)(*args)
            print(name, len(args), "ok", type(result).__name__)
        except Exception as error:
            print(name, len(args), type(error).__name__, error)
