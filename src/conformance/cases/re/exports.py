"""A search over a bytearray holds it while it runs; an iterator and a scanner for as long as they live; a match never."""
import re

def grow(data):
    try:
        data.append(0x2e)
        print('grew to', len(data))
    except BufferError as error:
        print('refused:', error)

data = bytearray(b'ab ab ab')
match = re.search(rb'a(b)', data)
grow(data)
print(match.string is data, match.group(), match.group(1), match)
data[0:2] = b'xy'
print(match.group(), match)
del data[1:]
print(match.group(), match.group(1), match.span())
data.extend(b'b ab ab')

iterator = re.finditer(rb'b', data)
grow(data)
print(next(iterator))
grow(data)
kept = next(iterator)
del iterator
grow(data)
print(kept)

exhausted = re.finditer(rb'b', data)
print(len(list(exhausted)))
grow(data)
del exhausted
grow(data)

scanner = re.compile(rb'.').scanner(data)
grow(data)
print(scanner.match())
del scanner
grow(data)

def replace(found):
    grow(data)
    return found.group().upper()
print(re.sub(rb'b', replace, data))
grow(data)

view = memoryview(data)
match = re.search(rb'ab', view)
try:
    view.release()
    print('released')
    match.group()
except Exception as error:
    print(type(error).__name__, error)
grow(data)
match = re.match(rb'a', view2 := memoryview(data)[3:])
print(match, match.string is view2)
match = None
view2.release()
grow(data)
for subject in [memoryview(b'abcd')[::2], memoryview(bytearray(8)).cast('i'), 5, None, ['a']]:
    try:
        print(re.search(rb'a', subject))
    except Exception as error:
        print(type(error).__name__, error)
import array
print(re.findall(b'\x01.', array.array('H', [1, 2, 513]), re.S))
