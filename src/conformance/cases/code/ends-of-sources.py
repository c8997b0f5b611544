# complex() and codeop at their edges: parts of subclasses, strings that the end of the source cuts off
import warnings, codeop
class S(complex): pass
class R:
    def __complex__(self): return 1+2j
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for args in ((S(1+2j), 1), (1, S(2j)), (1j, 2j), (R(), 1), (R(),), (S(1),)):
        try: print(complex(*args))
        except TypeError as e: print(e)
    print([str(x.message) for x in w])
for s in ("a = 'a\\", "a = '''a\\", "a = '", 'a = "', "def f():\n  '''a\n", "f'a{", "f'''{\n", "f'{a\\", "'a\\\n", "x = [\n'a\\\n"):
    for m in ('single', 'exec', 'eval'):
        try: r = codeop.compile_command(s, 'x', m); r = 'None' if r is None else 'code'
        except SyntaxError as e: r = str(e)
        print(repr(s), m, r)
