import warnings
srcs = ["match :x\n    case C(a=1in, a=2):\n        pass\n", "x = 1\n  y = 0x1for z in q\n", "if x:\n    y\n  z = 1in w\n", "if x:\npass\na=1in b", "x = (1in b\n", "def f(:\n  '\\d'\n", "x = '\\d'\ny = = '\\w'\nz = 1or 2", "a = 1if b else\nc = 2in d", "x = f'{1in b}' y\nz=3in c", "x = f'\\d{a' \nz=3in c", "class\n 1in x", "x = '\\d' '\\q\nz = 1in c", "print 1in c", "print '\\d', '\\q'", "x = [1in a, 2in b\ny = 3in c", "for x in 1in y z:\n  4in w", "0777", "1in x; 0777", "1__0 + 2in x", "x = 1_in y", "x = 0b12", "1in x\n\tif y:\n        z"]
for s in srcs:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(s,'m','exec')
        except SyntaxError as e: print(type(e).__name__, e)
        print([str(x.message)[:60] for x in w])
