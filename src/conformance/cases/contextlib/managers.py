# contextlib: context managers made of generators, stacks, and what they do with exceptions
import contextlib, io, sys
from contextlib import contextmanager, closing, suppress, ExitStack, redirect_stdout, redirect_stderr, nullcontext, ContextDecorator, chdir, AbstractContextManager
@contextmanager
def lending(data):
    view = memoryview(data)
    print('lent', len(view))
    try: yield view
    except ValueError as error: print('swallowed', error)
    finally:
        view.release(); print('back')
buffer = bytearray(b'abc')
with lending(buffer) as v: v[0] = 65
with lending(buffer): raise ValueError('inside')
try:
    with lending(buffer): raise KeyError('through')
except KeyError as error: print('KeyError', error)
print(buffer)
@contextmanager
def bad():
    if False: yield
for make in (lambda: bad().__enter__(),):
    try: make()
    except RuntimeError as error: print(error)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as error: print(error)
@lending(bytearray(2))
def decorated(): return 'decorated'
try: print(decorated(), decorated())
except Exception as error: print(type(error).__name__, error)
with suppress(ZeroDivisionError, KeyError) as nothing: 1 / 0
print(nothing)
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1), ValueError(2)])
with ExitStack() as stack:
    views = [stack.enter_context(memoryview(buffer)) for _ in range(3)]
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *exc: print('exit', exc[0]) or True)
    kept = stack.pop_all()
print('nothing closed yet', len(views[0])); kept.close()
try: len(views[0])
except ValueError as error: print(error)
with ExitStack() as stack:
    stack.push(lambda *exc: True)
    raise OSError('swallowed by the stack')
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError('first')
except ZeroDivisionError as error: print(repr(error), repr(error.__context__))
out = io.StringIO()
with redirect_stdout(out): print('hidden')
with redirect_stderr(out): print('also', file=sys.stderr)
print(repr(out.getvalue()))
class Door:
    def close(self): print('closed')
with closing(Door()) as d: print(type(d).__name__)
with nullcontext(5) as five: print(five)
class Timer(ContextDecorator):
    def __enter__(self): print('start'); return self
    def __exit__(self, *exc): print('stop', exc[0]); return False
@Timer()
def work(x): return x * 2
print(work(4), issubclass(Door, AbstractContextManager), issubclass(Timer, AbstractContextManager))
@contextlib.asynccontextmanager
async def aroom():
    print('enter'); yield 7; print('leave')
async def main():
    async with aroom() as x, contextlib.AsyncExitStack() as st:
        st.push_async_callback(aprint, 'async callback'); print(x)
async def aprint(*a): print(*a)
coroutine = main()
try: coroutine.send(None)
except StopIteration: print('done')
