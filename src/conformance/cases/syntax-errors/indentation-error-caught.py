# IndentationError and TabError are SyntaxErrors.
for text in ["if 1:\nx", " x", "if 1:\n  x\n y", "if 1:\n        x\n\ty"]:
    try:
        exec(text)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))
