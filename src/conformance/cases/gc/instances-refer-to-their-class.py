"""gc.get_referrers and gc.get_referents: an instance of a class refers to it, and to its attributes one by one."""
import gc


class Rat: pass
class Lines(list): pass
class Slotted: __slots__ = ('x',)
class Both(Slotted): pass
class Meta(type): pass
class Made(metaclass=Meta): pass
class Trouble(Exception): pass
class Worse(Trouble): pass


rat = Rat()
rat.name = 's'
rat.tail = [1]
lines = Lines([[]])
slotted = Slotted()
slotted.x = []
both = Both()
both.x = ()
both.q = {}
named = lambda values: [getattr(value, '__name__', value) for value in values]
for value in (rat, lines, slotted, both, Trouble([1]), Worse(), Rat(), Made()):
    print(type(value).__name__, named(gc.get_referents(value)))

CLASSES = (Rat, Lines, Slotted, Both, Made, Trouble)
for cls in (Rat, Lines, Slotted, Both, Meta, Made, Trouble, Worse):
    print(cls.__name__, [type(value).__name__ for value in gc.get_referrers(cls) if isinstance(value, CLASSES)])
print(len([value for value in gc.get_objects() if isinstance(value, Rat)]))

print(gc.get_referents([1], [2], {3: 4}), gc.get_referents([1, 2, None]), gc.get_referents((1, 2), {5: 6, 7: 8}))
print(gc.get_referents({'a': [1], 'b': 2}), gc.get_referents({1: 2, 'b': 3}))


class Teacher:
    def __init__(self, pupils):
        self.pupils = pupils


teachers = [Teacher(n) for n in range(3)]
print(sorted(found.pupils for found in gc.get_referrers(Teacher) if isinstance(found, Teacher)))
del teachers[1]
print(sorted(found.pupils for found in gc.get_referrers(Teacher) if isinstance(found, Teacher)))
