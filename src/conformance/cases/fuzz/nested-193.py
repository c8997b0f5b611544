# A fuzzed program that once differed: nested, seed 193, with its neighbours.
import sys
def section15():
    table20 = {}
    if isinstance(table20, (bytes, memoryview)):
        pass
    else:
        buf25 = bytearray(b"nm\x31\xcevx")
    try:
        pass
    except Exception as error:
        raise
    finally:
        with memoryview(buf25) as view29:
            print(sys.getrefcount(buf25))
section15()
def s2():
    buf = bytearray(b"abc")
    try:
        pass
    finally:
        print(sys.getrefcount(buf))
    print(sys.getrefcount(buf))
    if len(buf) > 3:
        del buf
    print(sys.getrefcount(buf))
s2()
def s3(x):
    if x:
        buf = bytearray(b"abc")
    with memoryview(b"a"):
        print(sys.getrefcount(buf))
    try: pass
    except Exception: raise
    finally: print(sys.getrefcount(buf), len(buf), sys.getrefcount(buf))
s3(1)
def s4(x):
    try:
        buf = bytearray(b"abc")
    finally:
        print(sys.getrefcount(buf))
s4(1)
def s5(x):
    try:
        buf = bytearray(b"abc")
        x = 5
    except ValueError:
        raise
    else:
        print(sys.getrefcount(buf))
    print(sys.getrefcount(buf), [sys.getrefcount(buf), buf][0])
s5(1)
