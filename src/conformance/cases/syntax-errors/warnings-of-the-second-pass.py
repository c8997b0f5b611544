import warnings
progs = [r"a.b'\w'", r"foo'\w'", r"f(1)'\w'", r"a.b '\w' '\d'", r"a['\w'", r"x = a.b b'\w'", r"1 '\w'", r"'a' 1 '\w'", r"(a)'\w'", r"a+b'\w'", r"a if b'\w'", r"a.b f'\w'", r"print '\w'", r"print a.b'\w'", r"a.b'\w'.c", r"not a'\w'", r"a.b('\w')'\q'", "x = '\\w'\na.b'\\q'", "a.b'\\w'\n'\\q'", "def f():\n  a.b'\\w'", "[a.b'\\w']", "f(a.b'\\w')", "{a.b'\\w'}", "{1: a.b'\\w'}", "a.b, c.d'\\w'", "lambda: a.b'\\w'", "a.b = c.d'\\w'", "return a.b'\\w'", "del a.b'\\w'", "if a.b'\\w': pass", "a.b\\\n'\\w'", "a.b'''\n\\w'''", "a.b rb'\\w'", "1.5'\\w'", "None'\\w'", "...'\\w'", "'x'.y'\\w'", "-a'\\w'", "await a'\\w'", "a.b u'\\w'", "a.b t'\\w'", "'\\d' a.b '\\w'", "a < b'\\w'", "a and c.d'\\w'", "x for x in a.b'\\w'", "a.b'\\w' if c else d", "a.b'\\w' = 3", "a.b: '\\w' '\\d' c", "a[1:2]'\\w'", "yield a.b'\\w'", "a.b 1 '\\w'", "a.b c '\\w'", "a b.c '\\w'", "a.b else'\\w'", "with a.b'\\w': pass", "for x in a.b'\\w': pass", "a := b.c'\\w'", "import a.b'\\w'", "assert a.b'\\w'", "raise a.b'\\w'", "match a.b'\\w':\n case 1: pass"]
for p in progs:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(p, "<x>", "exec"); out = "ok"
        except SyntaxError as e: out = f"{e.msg} {e.lineno} {e.offset}"
    print(repr(p), out, [(str(x.message)[:30], x.lineno) for x in w])
