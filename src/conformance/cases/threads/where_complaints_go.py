"""What the interpreter has to say goes to sys.stderr, whatever stands there."""
import _thread
import gc
import io
import sys
import threading
import traceback

real = sys.stderr


def captured(title, act):
    sys.stderr = stream = io.StringIO()
    try:
        act()
    finally:
        sys.stderr = real
    lines = [line for line in stream.getvalue().splitlines() if not line.startswith(' ')]
    print(title, '|', ' / '.join(line.split(' at 0x')[0] for line in lines))


class Noisy:
    def __del__(self):
        raise ValueError('in __del__')


def fails():
    raise KeyError('in a thread')


def in_thread(**options):
    thread = threading.Thread(target=fails, **options)
    thread.start()
    thread.join()


def raw_thread():
    done = threading.Event()

    def body():
        try:
            fails()
        finally:
            done.set()

    handle = _thread.start_joinable_thread(body)
    handle.join()


def cycle():
    noisy = Noisy()
    noisy.me = noisy
    del noisy
    gc.collect()


def print_exc():
    try:
        1 / 0
    except ZeroDivisionError:
        traceback.print_exc()


captured('__del__', Noisy)
captured('a cycle', cycle)
captured('a thread', lambda: in_thread(name='worker'))
captured('a thread without a name', lambda: in_thread())
captured('_thread', raw_thread)
captured('excepthook', lambda: sys.excepthook(OSError, OSError(2, 'gone'), None))
captured('print_exc', print_exc)


class Broken:
    def write(self, text):
        raise RuntimeError('cannot write')


sys.stderr = Broken()
Noisy()
in_thread()
sys.stderr = None
Noisy()
in_thread()
sys.stderr = real
print('nothing came of it')

sys.stderr = last = io.StringIO()
import atexit
atexit.register(lambda: print('at the end:', last.getvalue().splitlines()[-1]))
raise LookupError('shown to nobody')
