import traceback
class CM: pass
def missing(): return C7
class Near:
    def __init__(self): self.a = 1
class Refusing:
    def __getattr__(self, name): raise AttributeError(name)
étude = 1
for call in (lambda: C5, missing, lambda: Near().at, lambda: Refusing().at, lambda: ètude, lambda: é, lambda: xy, lambda: Néar, lambda: __import__('math').cosq):
    try: call()
    except Exception as error: print(traceback.format_exception(error)[-1], end='')
import _suggestions
for args in ((['ab', 'cd'], 'ac'), ((), 'a'), ([1], 'a'), (['a'], 1), (['é'], 'è'), (['a'],), (), (['abc', 'abd'], 'abe'), (['A'], 'a'), ([], 'x'), (['a' * 41], 'a' * 42), ([f'x{i}' for i in range(749)], 'x'), ([f'x{i}' for i in range(750)], 'x')):
    try: print(_suggestions._generate_suggestions(*args))
    except Exception as error: print(type(error).__name__, error)
