# An exception in __del__ is reported on standard error and the program goes on.
print("start")
class Guest:
    def __repr__(self):
        return "<guest>"
    def __del__(self):
        raise RuntimeError("in del")
def hide():
    import sys
    sys.unraisablehook = lambda event: print("ignored", repr(event.exc_value))
hide()
guest = Guest()
del guest
print("end")
