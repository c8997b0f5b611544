# Numbers that run into a keyword and escapes that mean nothing are warned of before the error, in every mode of compile().
import ast
import warnings

TEXTS = [
    "5if 1 else 2",
    "0x1for x in y",
    "1_000if 1 else 2 3",
    "for  5if x:\n    pass\n",
    "'\\d' 5if",
    "y = '\\d' 5or",
    "f(a b)\nz = 3if 4 else 5\n'\\q'",
    "f'\\d {1if 1 else 2}' 3",
    "x = 1in [1]\nreturn",
    "x = (1if 1 else 2)\nx = (1if",
    "x = 0777\ny = 1if 1 else 2",
    "x = 1if 1 else 0777",
    "'\\d' '\\q' x 1and",
    ")\ny = 5if 1 else 2",
]


def attempt(text, mode, read):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            read(text, mode)
            print(mode, repr(text), "is fine")
        except SyntaxError as error:
            print(mode, repr(text), type(error).__name__, error.msg, error.lineno, error.offset)
    for warning in told:
        print("   ", warning.category.__name__, warning.message, warning.filename, warning.lineno)


for text in TEXTS:
    attempt(text, "exec", lambda text, mode: compile(text, "<text>", mode))
    attempt(text, "exec", lambda text, mode: ast.parse(text, mode=mode))
    attempt(text, "eval", lambda text, mode: compile(text, "<text>", mode))
attempt("5if x else 2", "eval", lambda text, mode: eval(text, {"x": 1}))
attempt("x = 5if 1 else 2", "single", lambda text, mode: compile(text, "<text>", mode))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for text in ["x = 5if 1 else 2", "1_000if 1 else 2 3", "y = 1\n  \nz = 0x1for", "x = 1is 2"]:
        try:
            compile(text, "<text>", "exec")
        except SyntaxError as error:
            print(repr(text), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))

value = 1if warnings else 2
print(value)
compile("3or 4 5", "<last>", "exec")
