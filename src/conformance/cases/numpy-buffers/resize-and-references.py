# ndarray.resize works in place, and only where no other reference is in sight.
import numpy as np

REASONS = {"cannot resize an array that may be": "perhaps", "cannot resize an array that refere": "referenced", "cannot resize this array: it does ": "a view"}


def reason(error):
    return REASONS[str(error)[:34]]


def in_a_function():
    own = np.arange(3)
    own.resize(5)
    print(own)
    own.resize((2, 2))
    print(own)
    other = own
    try:
        own.resize(6)
    except ValueError as error:
        print("another name:", reason(error))
    del other
    window = own[1:]
    try:
        own.resize(6)
    except ValueError as error:
        print("a view of it:", reason(error))
    try:
        window.resize(9)
    except ValueError as error:
        print("the view itself:", reason(error))
    own.resize(4)
    print("same size:", own)
    del window
    lent = memoryview(own)
    third = own
    try:
        own.resize(6)
    except ValueError as error:
        print("lent and named twice:", reason(error))
    del lent, third
    own.resize(7)
    print(own)
    own.resize()
    own.resize(None)
    print(own.shape)


in_a_function()
at_module_level = np.arange(3)
try:
    at_module_level.resize(6)
except ValueError as error:
    print(error)
second = at_module_level
try:
    at_module_level.resize(6)
except ValueError as error:
    print(error)
at_module_level.resize(6, refcheck=False)
print(at_module_level, second)
for bad in ((-1,), "a", 1.5):
    try:
        at_module_level.resize(bad, refcheck=False)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
print(np.resize(np.arange(3), (2, 4)), np.resize([], 3))
