"""SyntaxWarnings of code that a program compiles go through the warnings module."""
import warnings

SOURCES = ["x = '\\d'", "y = 1 is 1", "assert (1, 2)", "def f():\n    try: pass\n    finally: return 1"]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for source in SOURCES:
        exec(source)
    for one in caught:
        print(one.category.__name__, one.filename, one.lineno, one.message)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for source in SOURCES:
        try:
            compile(source, "made.py", "exec")
        except SyntaxError as error:
            print(error, error.filename, error.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(eval("1 is 1"))
