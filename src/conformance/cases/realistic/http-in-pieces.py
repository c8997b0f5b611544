"""HTTP/1.1 request parser fed in pieces."""
import re
from dataclasses import dataclass, field
from enum import Enum, auto
class State(Enum): LINE = auto(); HEADERS = auto(); BODY = auto(); DONE = auto()
class BadRequest(Exception):
    status = 400
    def __init__(self, reason): self.reason = reason
    def __str__(self): return f"{self.status} {self.reason}"
class TooLarge(BadRequest): status = 413
class Headers(dict):
    def __setitem__(self, k, v):
        k = k.title()
        super().__setitem__(k, f"{self[k]}, {v}" if k in self else v)
    def __getitem__(self, k): return super().__getitem__(k.title())
    def get(self, k, d=None): return super().get(k.title(), d)
@dataclass
class Request:
    method: str = ""; target: str = ""; version: tuple[int, int] = (0, 0)
    headers: Headers = field(default_factory=Headers); body: bytearray = field(default_factory=bytearray, repr=False)
class Parser:
    def __init__(self, limit=64): self.buf, self.state, self.limit, self.need = bytearray(), State.LINE, limit, 0
    def feed(self, data):
        self.buf += data
        while True:
            if self.state in (State.LINE, State.HEADERS):
                end = self.buf.find(b"\r\n")
                if end < 0:
                    if len(self.buf) > self.limit: raise TooLarge("line too long")
                    return
                line = self.buf[:end].decode("iso-8859-1"); del self.buf[:end + 2]
                if self.state is State.LINE:
                    self.req = Request()
                    if not (m := re.fullmatch(r"([A-Z]+) (\S+) HTTP/(\d)\.(\d)", line)): raise BadRequest(f"bad request line {line!r}")
                    self.req.method, self.req.target = m[1], m[2]; self.req.version = (int(m[3]), int(m[4])); self.state = State.HEADERS
                elif line:
                    name, sep, value = line.partition(":")
                    if not sep or not name.strip() == name: raise BadRequest(f"bad header {line!r}")
                    self.req.headers[name] = value.strip()
                else:
                    try: self.need = int(self.req.headers.get("content-length", "0"))
                    except ValueError as e: raise BadRequest("bad length") from e
                    self.state = State.BODY
            elif self.state is State.BODY:
                take = min(self.need - len(self.req.body), len(self.buf)); self.req.body += self.buf[:take]; del self.buf[:take]
                if len(self.req.body) < self.need: return
                yield self.req; self.state = State.LINE
                if not self.buf: return
raw = b"GET /a?x=1 HTTP/1.1\r\nHost: h\r\nAccept: a\r\naccept: b\r\n\r\nPOST /p HTTP/1.0\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n\r\n"
for size in (1, 7, 1000):
    p = Parser(); got = [r for i in range(0, len(raw), size) for r in p.feed(raw[i:i + size])]
    print(size, len(got), [(r.method, r.target, bytes(r.body)) for r in got], p.state, p.buf)
print(got[0]); print(got[0].headers["ACCEPT"], got[1].headers)
for bad in (b"get / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nbroken\r\n", b"x" * 70, b"GET / HTTP/1.1\r\n: v\r\n", b"POST / HTTP/1.1\r\nContent-Length: five\r\n\r\n", b"GET  / HTTP/1.1\r\n"):
    try: print(list(Parser().feed(bad)))
    except BadRequest as e: print(f"{type(e).__name__}: {e} (cause {e.__cause__!r})")
try: got[0].headers["nope"]
except KeyError as e: print("KeyError", e)
list(Parser().feed("GET / HTTP/1.1"))
