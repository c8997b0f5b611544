import itertools, functools, datetime
def f(): yield 1
for base, a in ((tuple, ([1],)), (frozenset, ([1],)), (range, (3,)), (enumerate, ([1],)), (zip, ([1],)), (map, (str, [1])), (filter, (None, [1])), (reversed, ([1],)), (int, (3,)), (float, (1,)), (str, ("a",)), (bytes, (b"a",)), (complex, (1,)), (itertools.chain, ([1],)), (datetime.date, (2020, 1, 1)), (functools.partial, (print,)), (list, ([1],)), (dict, ({1: 2},)), (set, ([1],)), (bytearray, (b"a",)), (object, ()), (Exception, ("x",)), (type, ("N", (), {}))):
    try:
        class S(base):
            def __init__(self, *args, **k): super().__init__(*args)
    except TypeError as e: print(base.__name__, e); continue
    for args in (a, a + (1,), ()):
        try: print(base.__name__, len(args), S(*args).__class__.__name__)
        except TypeError as e: print(base.__name__, len(args), e)
    class N(base):
        def __new__(cls, *args): return super().__new__(cls, *a)
    for args in (a, a + (1, 2), ()):
        try: print(base.__name__, len(args), N(*args).__class__.__name__)
        except TypeError as e: print(base.__name__, len(args), e)
    try: print(base.__init__, base.__init__(base(*a), 1, 2))
    except TypeError as e: print(e)
    try: print(base(*a).__init__(), end=" "); print(base(*a).__init__(5))
    except TypeError as e: print(e)
    print("__init__" in vars(base), "__new__" in vars(base))
