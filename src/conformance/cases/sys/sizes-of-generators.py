import sys
def f():
    a=1; b=[1,2,3]
    for x in b: yield x+a
def g(n):
    try:
        with open('x') as fh:
            yield [i for i in range(n)], {1:2}, f'{n}'
    except (ValueError, TypeError) as e: yield e
    finally: print(1)
async def c(): await x; return 1
async def ag(): yield 1
def h(): return (yield)
for fn in (f,g,h,c,ag): print(fn.__name__, fn.__code__.co_stacksize, fn.__code__.co_nlocals)
print(sys.getsizeof((x for x in range(10))), sys.getsizeof((x*x for x in range(10) if x%2)), sys.getsizeof(f()), sys.getsizeof(g(1)), sys.getsizeof(h()), sys.getsizeof(ag()), (i for i in ()).__sizeof__(), sys.getsizeof((a,b) for a in 'x' for b in 'y'))
x=1
co=c(); print(sys.getsizeof(co)); co.close()
print(sys.getsizeof(sys._getframe()) > 0, f.__sizeof__(), sys.getsizeof(f), sys.getsizeof(f.__code__) > 0)
