"""compile(…, 'single'): classes and functions keep their docstrings, a string on its own is shown."""
import sys

shown = []
sys.displayhook = lambda value: shown.append(value)


def run(source):
    namespace = {}
    exec(compile(source, '<console>', 'single'), namespace)
    return namespace


space = run('''class Ledger:
    """What came in and what went out."""
    seen = __doc__
    class Page:
        """One side of a sheet."""
        length = len(__doc__)
    def total(self):
        """All of it."""
''')
ledger = space['Ledger']
print(ledger.__doc__, '|', ledger.seen, '|', ledger.Page.__doc__, ledger.Page.length, '|', ledger.total.__doc__)
print('__doc__' in space, shown)

space = run('"a string that nobody keeps"\n')
print('__doc__' in space, shown)

space = run('''def f():
    "doc of f"
    class Inner:
        "doc of Inner"
    "not shown"
    return Inner
''')
print(space['f'].__doc__, space['f']().__doc__, shown)

space = run('''class Silent:
    1 + 1
    "no docstring, comes second"
''')
print(space['Silent'].__doc__, shown)
