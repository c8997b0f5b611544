"""match, search and fullmatch: spans, groups and what a match object says of itself."""
import re

def show(match):
    if match is None:
        return None
    return match.span(), match.groups(), match.lastindex, match.lastgroup

pattern = re.compile(r'(?P<key>\w+)\s*=\s*(?P<value>\d+)?')
for text in ['width = 12', 'x=', '  y=3', '=', 'key =value', '']:
    print(repr(text), show(pattern.match(text)), show(pattern.search(text)), show(pattern.fullmatch(text)))

match = pattern.search('-- size=10 --')
print(match)
print(match.re is pattern, match.string, match.pos, match.endpos, match.regs)
print(match.group(), match.group(0), match.group(1), match.group('value'), match.group(1, 'key', 2))
print(match['key'], match[2], match.start('value'), match.end('value'), match.span(0))
print(match.groups(), match.groupdict())
print(match.expand(r'\2 of \g<key>, \g<0>'))
print(bool(match), match.__copy__() is match)

optional = re.match(r'(a)|(b)', 'b')
print(optional.groups(), optional.groups('none'), optional.group(1), optional.start(1), optional.end(1), optional.span(1))
print(optional.lastindex, optional.lastgroup, optional.groupdict())
print(re.match(r'(?P<a>x)|(?P<b>y)', 'y').groupdict('nothing'))

for index in [3, -1, 'nope', 1.0, None, 10**30]:
    try:
        print(match.group(index))
    except Exception as error:
        print(type(error).__name__, error)
for call in [lambda: match.start(5), lambda: match['zzz'], lambda: match.span(1, 2), lambda: match.start(key=1), lambda: match.groups(1, 2)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
