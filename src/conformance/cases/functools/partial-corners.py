from functools import partial, Placeholder as P
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: partial(print, x=P))
p = partial(dict); p.keywords[1234] = 'v'; attempt(p); attempt(lambda: repr(p))
attempt(lambda: type(P)(1)); attempt(lambda: type(P)() is P); attempt(lambda: type(P)(x=1))
q = partial(max, P, 5); attempt(lambda: q(3)); attempt(lambda: q()); attempt(lambda: partial(q, 9)()); attempt(lambda: partial(q, P, 2)); attempt(lambda: partial(print, P))
attempt(lambda: partial(q, P, 2)(7)); attempt(lambda: partial(partial(print, P, 1, P, 2), P, 4)(0)); attempt(lambda: q(3, foo=P))
attempt(lambda: partial(print, 1)(x=P)); attempt(lambda: partial()); attempt(lambda: partial(5)); attempt(lambda: partial.__new__(partial, print).args)
s = partial(print); attempt(lambda: s.__setstate__((len, (), {}, ()))); attempt(lambda: s.__setstate__((1, (), {}, None))); attempt(lambda: s.__setstate__(5)); attempt(lambda: s.__setstate__((len, (1,), {}))); s.__setstate__((sorted, ([3, 1],), {'reverse': True}, {'z': 1})); attempt(s); print(s.z, s.func, s.args, s.keywords)
import copy; c = copy.copy(s); print(c.keywords is s.keywords, c(), copy.deepcopy(s)())
