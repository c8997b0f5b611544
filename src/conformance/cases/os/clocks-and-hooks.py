import time
for n in sorted(dir(time)):
    if n.startswith('CLOCK'): print(n, getattr(time,n))
for c in (0,1,2,3,4,7,11):
    print(c, time.clock_getres(c), type(time.clock_gettime(c)), type(time.clock_gettime_ns(c)))
for f in (lambda: time.clock_gettime(99), lambda: time.clock_gettime('a'), lambda: time.clock_getres(99), lambda: time.clock_gettime_ns(-5), lambda: time.tzset(), lambda: time.thread_time_ns() >= 0):
    try: print(f())
    except Exception as e: print(type(e), e)
import sys
for f in (lambda: sys.settrace(None), lambda: sys.setprofile(None), lambda: sys.gettrace(), lambda: sys.getprofile(), lambda: sys.settrace(), lambda: sys.getdlopenflags(), lambda: staticmethod[int], lambda: classmethod[int, str], lambda: sys.is_stack_trampoline_active()):
    try: print(f())
    except Exception as e: print(type(e), e)
import os
for f in (lambda: os.waitpid(-1, os.WNOHANG), lambda: os.wait(), lambda: os.wait3(0), lambda: os.wait4(-1, 0), lambda: os.waitpid(1), lambda: os.wait(1)):
    try: print(f())
    except Exception as e: print(type(e), e)
for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time', 'nope', 5):
    try: print(time.get_clock_info(name))
    except Exception as e: print(type(e), e)
