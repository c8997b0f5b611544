# eval, exec and compile run text.
print(eval("1 + 2"), eval("x * 2", {"x": 5}), eval("[i for i in range(n)]", {"n": 3}))
names = {}
exec("a = 1\ndef f(): return a + 1", names)
print(names["f"](), sorted(k for k in names if not k.startswith("__")))
code = compile("y + 1", "<text>", "eval")
print(eval(code, {"y": 2}), code.co_filename, type(code).__name__)
exec(compile("print('single')", "<t>", "single"))
exec(compile("5", "<t>", "single"))
def local():
    v = 1
    exec("v = 2")
    return v, eval("v + 10")
print(local())
for text in ["1 +", "def", "(", "x ="]:
    try:
        eval(text)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.text)
print(locals() is globals(), "names" in globals())
