# Every method of bytes with an int, a str and None.
for name in sorted(n for n in dir(bytes) if not n.startswith("_")):
    for argument in [5, "text", None, [b"x"], b"b"]:
        try:
            result = getattr(b"abcb", name)(argument)
            print(name, argument, "=", result if len(repr(result)) < 200 else len(result))
        except Exception as error:
            print(name, argument, type(error).__name__, error)
