# traceback: formatting, extracting, walking; TracebackException; groups, notes, causes
import traceback, sys, io

def inner(n):
    if n == 0:
        raise ValueError('the bottom')
    inner(n - 1)

def outer():
    try: inner(2)
    except ValueError as error:
        raise KeyError('wrapped') from error

try: outer()
except KeyError as error:
    print(traceback.format_exc())
    print(''.join(traceback.format_exception(error, chain=False)))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print(''.join(traceback.format_exception(error, limit=1)), ''.join(traceback.format_exception(error.__cause__, limit=-2)))
    for frame in traceback.extract_tb(error.__cause__.__traceback__):
        print(frame.filename, frame.lineno, frame.name, frame.line, frame.colno, frame.end_colno, frame.end_lineno, frame.locals, tuple(frame))
    print(traceback.extract_tb(error.__traceback__)[0], len(traceback.extract_tb(error.__traceback__)))
    print([(f.f_code.co_name, line) for f, line in traceback.walk_tb(error.__cause__.__traceback__)])
    te = traceback.TracebackException.from_exception(error, capture_locals=True)
    print(te.exc_type_str, te.exc_type.__name__, str(te), te.__cause__.exc_type_str, te.__suppress_context__, te.stack[0].locals['error'] if 'error' in te.stack[0].locals else te.stack[0].locals.keys() & {'te'})
    print(''.join(line for line in te.format() if 'frame' not in line)[-400:].splitlines()[-1])
    traceback.print_exception(error, file=sys.stdout)

def where():
    return traceback.extract_stack()
stack = where(); print([(f.name, f.lineno, f.line) for f in stack])
print(''.join(traceback.format_stack()))
print(''.join(traceback.format_list([('made.py', 3, 'f', 'return 1'), ('other.py', 9, 'g', None)])), traceback.StackSummary.from_list([('a.py', 1, 'x', '  text  ')])[0].line)

class Loud(Exception):
    def __str__(self): raise RuntimeError('no text')
print(traceback.format_exception_only(Loud()))
noted = ValueError('v'); noted.add_note('first note'); noted.add_note('second\nnote')
print(''.join(traceback.format_exception(noted)))
group = ExceptionGroup('several', [ValueError(1), ExceptionGroup('nested', [TypeError('t'), OSError(2, 'gone')])])
print(''.join(traceback.format_exception(group)))
try: raise group
except ExceptionGroup as error: print(''.join(traceback.format_exception(error)))
try: exec('x = (1,\n  2 3)')
except SyntaxError as error:
    print(''.join(traceback.format_exception_only(error)))
    te = traceback.TracebackException.from_exception(error); print(te.filename, te.lineno, te.offset, te.msg, te.text)
try: nam = 3; name
except NameError as error: print(traceback.format_exception_only(error)[-1])
try: [].apend
except AttributeError as error: print(''.join(traceback.format_exception_only(error)))
def recursive(): recursive()
try: recursive()
except RecursionError as error:
    lines = traceback.format_exception(error); print(lines[-1], [l for l in lines if 'repeated' in l][0].split('more')[1])
try: 1 / 0
except ZeroDivisionError:
    out = io.StringIO(); traceback.print_exc(file=out, limit=0); print(out.getvalue())
print(traceback.format_exception(None), traceback.format_tb(None))
for do in (lambda: traceback.format_exception(3), lambda: traceback.print_exception(ValueError), lambda: traceback.format_exception_only(ValueError, None)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
stack.reverse(); print(isinstance(stack, list), traceback.FrameSummary('f', 1, 'n', line='l') == ('f', 1, 'n', 'l'))
traceback.clear_frames(sys.exception().__traceback__ if sys.exception() else None)
