# Every method of memoryview with an int, a str and None.
for name in sorted(n for n in dir(memoryview) if callable(getattr(memoryview, n)) and not n.startswith("_")):
    for argument in [5, "text", None, 97, "B", [1], 1.5]:
        try:
            result = getattr(memoryview(b"abcb"), name)(argument)
            print(name, argument, "=", result.tolist() if isinstance(result, memoryview) else result)
        except Exception as error:
            print(name, argument, type(error).__name__, error)
