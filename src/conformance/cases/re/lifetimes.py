"""What patterns, matches and iterators keep alive."""
import re
import sys
import weakref

class Text(str):
    pass

class Data(bytearray):
    pass

pattern = re.compile('b')
text = Text('abc')
dead = weakref.ref(text, lambda ref: print('text gone'))
match = pattern.search(text)
del text
print(match.string, type(match.string).__name__, type(match.group()).__name__)
del match
data = Data(b'abc')
dead = weakref.ref(data, lambda ref: print('data gone'))
iterator = re.finditer(b'.', data)
del data
print(next(iterator))
print('dropping the iterator')
del iterator
data = Data(b'abc')
dead = weakref.ref(data, lambda ref: print('data gone again'))
scanner = re.compile(b'b').scanner(data)
del data
match = scanner.search()
del scanner
print(match.string)
del match
own = re.compile('(own)' + 'x' * 3)
ref = weakref.ref(own)
re.purge()
print(ref() is own)
match = own.match('ownxxx')
del own
print(ref() is match.re)
del match
print(ref())
value = b'abc' * 3
before = sys.getrefcount(value)
match = re.match(b'a', value)
print(sys.getrefcount(value) - before)
iterator = re.finditer(b'a', value)
print(sys.getrefcount(value) - before)
del match, iterator
print(sys.getrefcount(value) - before)
