# Ndarray.resize and reference check in the middle of a growing log.
import numpy as np
import sys

log = np.zeros(4, dtype=np.int32)
n = 0
def add(value):
    global n
    if n == len(log):
        log.resize(len(log) * 2)
    log[n] = value
    n += 1

for v in range(6):
    add(v * v)
print(log, n, log.size)
view = log[:n]
try:
    log.resize(16)
except ValueError as e:
    print("ValueError:", e)
try:
    view.resize(2)
except ValueError as e:
    print("ValueError:", e)
del view
alias = log
try:
    log.resize(16)
    print("alias resized", alias.size)
except ValueError as e:
    print("ValueError:", e)
log.resize(16, refcheck=False)
print(alias is log, alias.size)
del alias
log.resize((3, 2))
print(log)
m = memoryview(log)
try:
    log.resize(1)
except ValueError as e:
    print("ValueError:", e)
m.release()
del m
log.resize(2, 2)
print(log)
print(np.resize(log, (3, 3)), np.resize([], 3), np.resize(log, 0))
f = np.asfortranarray(np.arange(6).reshape(2, 3))
t = f.T
del t
f.resize((3, 2))
print(f, f.flags.f_contiguous)
try:
    np.frombuffer(bytearray(4), "u1").resize(8)
except ValueError as e:
    print("ValueError:", e)
try:
    log.resize(-1)
except ValueError as e:
    print("ValueError:", e)
try:
    log.resize("a")
except Exception as e:
    print(type(e).__name__, e)
s = np.arange(10)[::2]
try:
    s.resize(3)
except ValueError as e:
    print("ValueError:", e)
