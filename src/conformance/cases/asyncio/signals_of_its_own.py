# Signals that a program sends to itself: handlers, masks, and the handlers of an event loop.
import asyncio, os, signal, socket
def h(n, f): print("handler", n, f is not None)
print(signal.signal(signal.SIGUSR1, h))
signal.raise_signal(signal.SIGUSR1); os.kill(os.getpid(), signal.SIGUSR1)
import threading
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]))
signal.raise_signal(signal.SIGUSR1); print(signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1}), signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_SETMASK, []))
for f in (lambda: signal.pthread_sigmask(9, []), lambda: signal.pthread_sigmask(0, [99]), lambda: signal.pthread_sigmask(0, 5), lambda: signal.set_wakeup_fd(99), lambda: signal.set_wakeup_fd("x"), lambda: signal.pthread_kill(5, 0) if False else None):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
async def main():
    loop = asyncio.get_running_loop()
    ev = asyncio.Event()
    def on(sig): print("loop handler", sig); ev.set()
    loop.add_signal_handler(signal.SIGTERM, on, "term")
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(ev.wait(), 1)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    try: loop.add_signal_handler(signal.SIGKILL, on)
    except RuntimeError as e: print(e)
    try: loop.add_signal_handler(99, on)
    except ValueError as e: print(e)
asyncio.run(main())
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print("KI")
async def interrupted():
    loop = asyncio.get_running_loop(); loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print("cancelled by SIGINT"); raise
try: asyncio.run(interrupted())
except KeyboardInterrupt: print("KeyboardInterrupt from run")
