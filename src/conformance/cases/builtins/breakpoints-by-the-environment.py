"""What breakpoint() calls when $PYTHONBREAKPOINT or sys.breakpointhook say something else than the debugger."""
import collections, os, pickle, sys, types


def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)


os.environ['PYTHONBREAKPOINT']='0'
t(lambda: breakpoint())
t(lambda: breakpoint(1,2,x=3))
os.environ['PYTHONBREAKPOINT']='builtins.print'
t(lambda: breakpoint(1,2,sep='+'))
os.environ['PYTHONBREAKPOINT']='print'
t(lambda: breakpoint('hi'))
t(lambda: breakpoint('hi'))
t(lambda: breakpoint('hi'))
sys.breakpointhook=lambda *a,**k: ('hook',a,k)
t(lambda: breakpoint(1,z=2))
del sys.breakpointhook
t(lambda: breakpoint())
