"""pos and endpos limit where a match may lie; anchors and lookbehind see the whole text before them."""
import re

text = 'abc abc\nabc'
for source in ['abc', '^abc', r'\babc', '(?<=a)bc', 'abc$', r'abc\Z', r'abc\z', '$', r'\B', '(?m)^abc', '']:
    pattern = re.compile(source)
    row = []
    for pos, endpos in [(0, 99), (1, 99), (4, 7), (8, 11), (3, 2), (-5, 4), (20, 30)]:
        match = pattern.search(text, pos, endpos)
        row.append(match and match.span())
    print(source, row)
    match = pattern.match(text, 4, 7)
    print('   ', match and (match.span(), match.pos, match.endpos), pattern.findall(text, 1), pattern.findall(text, 0, 6))
    print('   ', [m.span() for m in pattern.finditer(text, 2, 9)])
print(re.compile('b').search('abc', pos=1, endpos=2).span())
print(re.compile('').match('abc', 10).span(), re.compile('').fullmatch('abc', 1, 1).span())
for arguments in [(), ('a', 'b'), ('a', 0, 1, 2), ('a', 2**70), ('a', None)]:
    try:
        print(re.compile('a').match(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
try:
    re.compile('a').search('a', start=1)
except TypeError as error:
    print(error)
