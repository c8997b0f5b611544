# The words of NameError and UnboundLocalError.
def f():
    print(later)
    later = 1
def g():
    return undefined_name
class K:
    def m(self): return missing_name
for action in [f, g, lambda: lenn([1]), lambda: K().m(), lambda: prnit(1), lambda: Tru, lambda: self.x, lambda: __nope__, lambda: memroyview(b""), lambda: math.pi]:
    try:
        action()
    except NameError as error:
        print(type(error).__name__, error)
