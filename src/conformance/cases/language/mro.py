# C3 linearisation and super() along it.
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
print(D().who(), [k.__name__ for k in D.__mro__])
class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as error:
    print(error)
try:
    class W(X, X): pass
except TypeError as error:
    print(error)
for base in [5, bool, type(None), type(print)]:
    try:
        class V(base): pass
        print("made")
    except TypeError as error:
        print(error)
print(super(D, D()).who(), super(B, D()).who())
class Meta(type): pass
class M1(metaclass=Meta): pass
class Meta2(type): pass
class M2(metaclass=Meta2): pass
try:
    class M3(M1, M2): pass
except TypeError as error:
    print(error)
try:
    class L(int, str): pass
except TypeError as error:
    print(error)
