"""Functions that take any number of arguments take none by name; a None that an ordered dict does not have."""
import collections
import math

for function in (math.gcd, math.lcm, math.hypot, math.comb, math.atan2):
    for call in (lambda: function(x=1), lambda: function(1, 2, y=3)):
        try:
            print(call())
        except TypeError as error:
            print(error)
ordered = collections.OrderedDict(a=1)
for key in (None, 'z', 5):
    try:
        ordered.pop(key)
    except KeyError as error:
        print(repr(error), error.args)
print(ordered.pop(None, 'given'), ordered.pop(key='a'))
