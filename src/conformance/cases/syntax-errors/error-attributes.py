# The fields of a SyntaxError.
for text in ["x = (", "f(a b)", "5 = x", "def f(:\n  pass", "x = 'abc", "\n\nfor", "a = 1 +\n"]:
    try:
        compile(text, "name.py", "exec")
    except SyntaxError as e:
        print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.args[0] == e.msg, e)
