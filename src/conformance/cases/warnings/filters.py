# warnings: filters, once and always, catching, formatting, turning into errors, deprecation
import warnings, sys

def risky(n):
    warnings.warn(f'risk {n}', stacklevel=2)
def old():
    warnings.warn('use new()', DeprecationWarning, stacklevel=2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    risky(1); risky(2); old()
    warnings.warn(UserWarning('made already'))
    for w in caught: print(w.category.__name__, w.message, w.lineno, w.filename.split('/')[-1], w.line, w.source)
    print(str(caught[0]).replace(caught[0].filename, 'FILE'))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('default')
    for n in range(3): risky('same')
    warnings.simplefilter('once'); [warnings.warn('once only') for _ in range(3)]
    print([str(w.message) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for do in (lambda: risky(3), old, lambda: warnings.warn('x', RuntimeWarning)):
        try: do()
        except Warning as error: print(type(error).__name__, error)
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', message='risk [0-9]'); warnings.filterwarnings('error', category=DeprecationWarning, module='__main__', append=True)
    risky(5); risky('five')
    try: old()
    except DeprecationWarning as error: print('raised', error)
    print([str(w.message) for w in caught], len(warnings.filters), warnings.filters[0][0], warnings.filters[0][2].__name__)
with warnings.catch_warnings(action='ignore', category=UserWarning): risky('silent')
for do in (lambda: warnings.warn('x', 3), lambda: warnings.warn('x', ValueError), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.filterwarnings('error', message=3), lambda: warnings.warn(), lambda: warnings.filterwarnings('error', category=int), lambda: warnings.warn('x', stacklevel='a'), lambda: warnings.warn_explicit('m', UserWarning)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(repr(warnings.formatwarning('text', UserWarning, 'some.py', 3, 'x = 1')), repr(warnings.formatwarning('t', DeprecationWarning, 'nowhere.py', 7)))
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('shown', category.__name__, message, lineno)
    risky('by hand')
warnings.warn_explicit('explicit', SyntaxWarning, 'there.py', 12, module='there', registry={})

@warnings.deprecated('use lend() instead')
def give(): return 'given'
@warnings.deprecated('no longer', category=PendingDeprecationWarning)
class Old: pass
@warnings.deprecated('silent', category=None)
def silent(): return 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(give(), give.__deprecated__, Old().__class__.__name__, silent(), silent.__deprecated__)
    class Sub(Old): pass
    print([(w.category.__name__, str(w.message)) for w in caught])
try: warnings.deprecated(3)
except TypeError as error: print(error)
print(issubclass(ResourceWarning, Warning), [c.__name__ for c in Warning.__subclasses__() if c.__module__ == 'builtins'])
warnings.warn('the last one')
old()
sys.stderr.flush()
eval('"a" is "a"'); compile('assert (1, "x")', 'made.py', 'exec')
