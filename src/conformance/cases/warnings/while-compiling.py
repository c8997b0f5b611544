# What eval() and compile() warn of, in each mode.
import warnings

SOURCES = [("1 is 1", "eval"), (r"'\d'", "eval"), (r"'\d'", "single"), (r"'\q'", "exec"), ("(1)(2)", "eval"), ("[1]['a']", "exec"), ("assert (1, 'x')", "exec"), ("1if 2 else 3", "eval")]
for source, mode in SOURCES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "<text>", mode)
    print(repr(source), mode, [(w.category.__name__, str(w.message), w.lineno) for w in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(source, "<text>", mode)
        except SyntaxError as error:
            print("  ", error)
