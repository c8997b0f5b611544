# Finalizers, callbacks and closed generators see the exception that is being handled where their object goes.
import sys
def g():
    try: yield 1
    except BaseException as e: print('in', repr(e.__context__)); raise
class D:
    def __del__(self): print('del', repr(sys.exception()))
def dying():
    x = g(); next(x); del x
def d2():
    x = g(); next(x); x = None
def d3():
    D()
    d = D(); del d
    d = D(); d = None
try: 1/0
except ZeroDivisionError:
    dying(); d2(); d3()
    x = g(); next(x)
    del x
class Bad:
    def __del__(self): {}['gone']
def wr():
    import weakref
    class T: pass
    t = T(); r = weakref.ref(t, lambda _: print('cb', repr(sys.exception()))); del t
    b = Bad(); del b
try: 1/0
except ZeroDivisionError:
    wr()
b = Bad(); del b
def fails():
    d = D()
    raise ValueError('v')
try: 1/0
except ZeroDivisionError:
    try: fails()
    except ValueError as e:
        print('caught'); del e
def fails2():
    x = g(); next(x)
    D()
    raise ValueError('v')
try: fails2()
except ValueError: print('c2')
print(sys.exception())
def bad_gen():
    try: yield
    finally: raise OSError('while closing')
try: 1/0
except ZeroDivisionError:
    x = bad_gen(); next(x); del x
class Raw:
    def __init__(self): self.b = bytearray(4)
    def __buffer__(self, f): return memoryview(self.b)
    def __release_buffer__(self, v): print('rel', repr(sys.exception())); v.release(); raise RuntimeError('in release')
try: 1/0
except ZeroDivisionError:
    m = memoryview(Raw()); m.release()
    try: bytes(Raw()) ; int(Raw())
    except TypeError as e: print(e, repr(e.__context__))
