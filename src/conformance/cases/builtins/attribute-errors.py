# The words of AttributeError for every kind of object.
class A:
    def __init__(self): self.value = 1
    def method(self): pass
import struct
for code in ["A().x", "A.x", "A().vlaue", "A().mehtod()", "(5).x", "'s'.foo", "[].push(1)", "{}.has_key(1)", "None.x", "struct.pakc", "len.x", "A().method.x", "(1,).append(1)", "b''.appned", "bytearray().appendd", "memoryview(b'').relase()", "int.foo", "(lambda: 0).x", "type.x", "A.method.y", "range(3).x", "{1}.x", "1.5.x", "True.x", "Ellipsis.x", "A().__x", "super().x", "(x for x in []).nxt", "ValueError().x"]:
    try:
        eval(code)
    except Exception as error:
        print(code, "!", type(error).__name__, error)
for code in ["A().method.x = 1", "(5).x = 1", "None.x = 1", "'s'.x = 1", "len.x = 1", "[].x = 1", "int.x = 1", "A.x = 5", "object().x = 1", "del A().zz", "del (5).real", "(5).real = 1", "A().__class__ = 5", "range(3).start = 1"]:
    try:
        exec(code)
        print(code, "ok")
    except Exception as error:
        print(code, "!", type(error).__name__, error)
