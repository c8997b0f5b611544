"""split, findall and finditer over empty and overlapping candidates."""
import re

print(re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split('(,)|(;)', 'a,b;c'), re.split(r'\s+', ' a  b '))
print(re.split('x*', 'axbc'), re.split('(x*)', 'axbc'), re.split(r'\b', 'one two'), re.split('', 'ab'))
print(re.split(',', 'a,b,c', maxsplit=1), re.split('[:;]', 'a:b;c:d', maxsplit=2, flags=re.I), re.split('z', 'abc'))
print(re.split(b',', b'a,b'), re.split(b',', bytearray(b'a,b')), re.split(rb'(\d)', memoryview(b'a1b2')))
print(re.findall('a|b', 'cab'), re.findall('(a)|b', 'cab'), re.findall('(a)(b)?', 'abaa'), re.findall('', 'ab'), re.findall('a*', 'baac'))
print(re.findall(rb'\w+', bytearray(b'ab cd')), re.findall(rb'.', b'ab'), re.findall(b'(.)(.)', bytearray(b'abcd')))
iterator = re.finditer(r'(?P<n>\d)', 'a1b2')
print(type(iterator).__name__, iter(iterator) is iterator)
for match in iterator:
    print(match, match.start(), match['n'])
print(next(iterator, 'done'), next(iterator, 'done'))
scanner = re.compile('a|').scanner('aab')
print(type(scanner).__name__, scanner.pattern)
while True:
    match = scanner.match()
    if match is None:
        break
    print(match)
print(scanner.match(), scanner.search())
scanner = re.compile('b').scanner('abcb', 2)
print(scanner.search(), scanner.search())
for call in [lambda: scanner.match(1), lambda: re.compile('a').scanner(), lambda: next(re.finditer('a', 5)), lambda: re.split('a', None), lambda: re.findall(5, 'a')]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
def tokens(source):
    for match in re.finditer(r'\s*(?:(?P<number>\d+(?:\.\d*)?)|(?P<name>[a-z_]\w*)|(?P<op>[-+*/()=]))', source, re.I):
        yield match.lastgroup, match[match.lastgroup]
print(list(tokens('Area = 3.14 * r*r + (x_1 - 2)')))
