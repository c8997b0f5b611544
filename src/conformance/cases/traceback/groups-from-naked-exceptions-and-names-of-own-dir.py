"""Tracebacks of groups that except* made of a single exception; suggestions from a __dir__ of the class."""
import traceback, sys
def exc():
    try:
        raise Exception(42)
    except* Exception as e:
        raise
def exc2():
    try:
        raise Exception(42)
    except* Exception as e:
        raise e
def exc3():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        raise
def exc4():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        raise KeyError(3)
    except* TypeError as e:
        raise IndexError(4) from e
def exc5():
    try:
        raise ValueError(1)
    except* TypeError:
        pass
def exc6():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError:
        pass
    finally:
        print('fin')
for f in (exc,exc2,exc3,exc4,exc5,exc6):
    try: f()
    except BaseException: traceback.print_exc(file=sys.stdout)
class C0:
    def __init__(self): self.bluch=1
    def __dir__(self): return [*super().__dir__(), 'blech'] 
class C1:
    bluch=1
    def __dir__(self): raise AttributeError('x')
class C3:
    def __dir__(self): return {"blech": 1}
for c in (C0,C1,C3):
    try: c().blach
    except AttributeError as e: print(''.join(traceback.format_exception_only(e)), end=''); sys.__excepthook__(type(e), e, None)
    try: c().bluc
    except AttributeError as e: print(''.join(traceback.format_exception_only(e)), end='')
def exc7():
    try: raise KeyboardInterrupt('k')
    except* KeyboardInterrupt as e: print(repr(e)); raise
def exc8():
    try: raise ValueError(1)
    except* (TypeError, ValueError) as e: print(repr(e), e.__traceback__.tb_lineno, e.exceptions[0].__traceback__.tb_lineno)
    try:
        try: raise ValueError(1)
        except* ValueError as e:
            raise e from None
    except* ValueError as g: traceback.print_exception(g, file=sys.stdout)
    def inner():
        raise OSError('deep')
    try: inner()
    except* OSError as e: raise RuntimeError('new') from e
for f in (exc7,exc8):
    try: f()
    except BaseException: traceback.print_exc(file=sys.stdout)
