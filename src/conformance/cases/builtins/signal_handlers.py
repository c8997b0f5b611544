# Handlers of signals that a program raises itself.
import signal

print(signal.getsignal(signal.SIGINT).__name__, signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGPIPE))


def handler(number, frame):
    print("got", signal.Signals(number).name, type(frame).__name__)


print(signal.signal(signal.SIGUSR1, handler))
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGCHLD)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))
print(signal.strsignal(15), signal.strsignal(64), signal.SIGINT, len(signal.valid_signals()))
for number, what in ((99, handler), (0, handler), (signal.SIGINT, 5), (signal.SIGKILL, handler), ("x", handler)):
    try:
        signal.signal(number, what)
    except Exception as error:
        print(type(error).__name__, error)
for number in (99, 0):
    try:
        signal.raise_signal(number)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        signal.getsignal(number)
    except ValueError as error:
        print(error)
