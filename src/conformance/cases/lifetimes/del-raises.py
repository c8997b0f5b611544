# An exception in __del__ is written to standard error and ignored.
import sys
def hook(event):
    print(type(event.exc_value).__name__, event.exc_value, event.err_msg.split(" at 0x")[0])
sys.unraisablehook = hook
class Guest:
    def __del__(self):
        raise ValueError("no goodbye")
guest = Guest()
del guest
print("goes on")
