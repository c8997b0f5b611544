# Flags: setting and inheriting writeable.
import numpy as np
a = np.arange(6)
v = a[1:4]
a.flags.writeable = False
print(a.flags.writeable, v.flags.writeable, a[2:].flags.writeable)
v[0] = 50; print(a)
w = a[2:]
for act in ("w.flags.writeable = True", "a.setflags(write=True)", "w.flags.writeable = True", "w[0] = 7", "a.flags['WRITEABLE'] = False", "a.flags.writeable = 1", "a.flags.c_contiguous = False", "a.flags.owndata = False", "a.flags['C'] = 1", "a.flags['X'] = 1", "a.flags.aligned = True", "a.flags.foo = 1", "del a.flags", "a.flags = 3"):
    try:
        exec(act); print(act, "ok", a.flags.writeable, w.flags.writeable)
    except Exception as e:
        print(act, type(e).__name__, e)
b = np.frombuffer(bytearray(4), np.uint8); b.flags.writeable = False; b.flags.writeable = True; print(b.flags.writeable)
c = np.frombuffer(b"abcd", np.uint8); d = c[:2]
for x in (c, d, c.view(), np.asarray(memoryview(b"xy"))):
    try:
        x.flags.writeable = True; print("became writeable")
    except ValueError as e:
        print(e)
e = c.copy(); print(e.flags.writeable, e.flags.owndata, e.base)
print(a.flags.num, a.flags["F"], a.flags.forc, a.flags.carray, a.flags.behaved, a.flags.fnc, a.flags == a.flags, a[::2].flags.contiguous, repr(a[::2].flags))
m = memoryview(a).toreadonly(); r = np.asarray(m); print(r.flags.writeable)
try:
    r += 1
except ValueError as ex:
    print(ex)
bc = np.broadcast_to(a, (2, 6)); bd = np.diag(np.eye(2)); print(bc.flags.writeable, bd.flags.writeable)
try:
    bd[0] = 5
except ValueError as ex:
    print(ex)
s = np.zeros(2, [("a", "i4")]); s.flags.writeable = False
for act in ("s['a'] = 1", "s[0]['a'] = 1", "s[0] = (1,)", "s['a'][0] = 2"):
    try:
        exec(act); print(act, s)
    except Exception as ex:
        print(act, type(ex).__name__, ex)
print(hash(s[0]) if False else "", s[0].flags.writeable)
