"""Patterns as objects: reprs, flags, equality, hashing, copying, attributes and refusals."""
import copy
import pickle
import re

for pattern in [re.compile('a'), re.compile(b'a', re.I), re.compile('(?P<x>a)(?P<y>b)?(c)', re.M | re.S), re.compile('(?i)a'), re.compile('a', re.A | re.X), re.compile(b'a', re.L), re.compile('x' * 300)]:
    print(repr(pattern), pattern.flags, pattern.groups, pattern.groupindex, pattern.pattern == eval(repr(pattern), {'re': re}).pattern if len(repr(pattern)) < 200 else '')
print(re.compile('a') is re.compile('a'), re.compile('a') == re.compile('a', re.U), re.compile('a') == re.compile(b'a'), re.compile('a') != re.compile('a', re.I), re.compile('a') == 'a')
print(hash(re.compile('a')) == hash(re.compile('a')), len({re.compile('a'), re.compile('a'), re.compile('b')}))
pattern = re.compile('(?P<x>a)')
print(copy.copy(pattern) is pattern, copy.deepcopy(pattern) is pattern, pickle.loads(pickle.dumps(pattern)) is pattern)
print(type(pattern), type(pattern.match('a')), re.Pattern, re.Match, re.Pattern[str], isinstance(pattern, re.Pattern))
print(type(pattern.groupindex), dict(pattern.groupindex))
for call in [lambda: re.Pattern(), lambda: re.Match(), lambda: pattern < pattern, lambda: setattr(pattern, 'flags', 1), lambda: setattr(pattern, 'other', 1),
             lambda: pattern.groupindex.__setitem__('a', 1), lambda: delattr(pattern, 'pattern'), lambda: pickle.dumps(pattern.match('a')), lambda: type('P', (re.Pattern,), {}),
             lambda: re.compile(pattern, re.I), lambda: re.compile(5), lambda: re.compile('a', 'b'), lambda: pattern.match(b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(re.compile(pattern) is pattern)
print(repr(re.I | re.M), re.RegexFlag(0), re.RegexFlag.IGNORECASE, int(re.X), ~re.I & re.M, re.compile('a', re.I).flags & re.I)
print(re.match('(a)', 'a' * 100), re.match('a*', 'a' * 100), re.match(b"'*", b"'" * 60))
re.purge()
print(re.error is re.PatternError, re.error.__module__)
print(sorted(re.__all__))
