"""State machine with enum, callbacks and history."""
from enum import Enum, auto
from functools import wraps
from collections import defaultdict
class State(Enum):
    IDLE = auto(); CONNECTING = auto(); READY = auto(); CLOSED = auto()
    def __str__(self): return self.name.lower()
class TransitionError(RuntimeError):
    def __init__(self, event, state, allowed):
        names = ", ".join(sorted(map(str, allowed))) or "nowhere"
        super().__init__(f"{event!r} is not possible while {state} (only from {names})"); self.event, self.state = event, state
def transition(*sources, to):
    def decorate(fn):
        @wraps(fn)
        def wrapper(self, *args, **kw):
            if self.state not in sources: raise TransitionError(fn.__name__, self.state, sources)
            old = self.state; result = fn(self, *args, **kw); self.state = to(result) if callable(to) else to
            self.history.append((old, fn.__name__, self.state))
            for hook in self.hooks[self.state]: hook(self, old)
            return result
        wrapper.sources = sources; return wrapper
    return decorate
class Connection:
    hooks = defaultdict(list)
    def __init__(self, fail=0): self.state, self.history, self.fail = State.IDLE, [], fail
    @classmethod
    def on(cls, state):
        def add(fn): cls.hooks[state].append(fn); return fn
        return add
    @transition(State.IDLE, State.CLOSED, to=State.CONNECTING)
    def open(self, host, /, *, port=80): return f"{host}:{port}"
    @transition(State.CONNECTING, to=lambda ok: State.READY if ok else State.CLOSED)
    def established(self):
        if self.fail: self.fail -= 1; return False
        return True
    @transition(State.READY, to=State.READY)
    def send(self, data: bytes): return len(data)
    @transition(*State, to=State.CLOSED)
    def close(self): "Close it from anywhere."
@Connection.on(State.READY)
def log(conn, old): print(f"  ready (was {old})")
@Connection.on(State.CLOSED)
def log2(conn, old):
    if old is State.CLOSED: raise ValueError("closed twice")
c = Connection(fail=1); print(c.open("h"), c.established(), c.open("h", port=8080), c.established(), c.send(b"abc")); c.close()
for old, event, new in c.history: print(f"{old!s:>11} --{event:-^13}-> {new}")
for f in (lambda: c.send(b""), c.close, lambda: c.open(), lambda: c.open(host="x"), lambda: c.established(), lambda: Connection().send(5), lambda: State("x"), lambda: State["OPEN"], lambda: Connection.on(State.IDLE)(5), lambda: transition(to=1)(5), lambda: c.nope()):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
print(c.state, c.close.__doc__, [s.name for s in Connection.open.sources], {s: len(h) for s, h in c.hooks.items()}, State.IDLE.value, c.state is State.CLOSED, f"{State.READY:>8}|{State.READY!r}")
d = Connection(); d.open("z"); d.established(); d.send(None)
