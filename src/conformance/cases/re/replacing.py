"""sub and subn: templates, functions, counts and empty matches."""
import re

print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.subn('a', '', 'banana'))
print(re.sub('x*', '-', 'abxd'), re.sub('x*?', '-', 'abxd'), re.sub('', '-', 'abc'), re.sub(r'\b', '|', 'one two'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world, good day'))
print(re.sub(r'(?P<y>\d{4})-(?P<m>\d\d)', r'\g<m>/\g<y>', '2024-05 and 1999-12'))
print(re.sub('(a)|(b)', r'[\1|\2|\g<0>]', 'abc'))
print(re.sub('a', r'\n\t\\\x41'.replace('\\x41', '\\101'), 'xay').encode())
print(re.sub('.', lambda m: str(ord(m.group())) + ' ', 'abc'))
print(re.sub('b+', lambda m: m.group().upper() if len(m.group()) > 1 else None, 'abbab') if False else re.sub('b+', lambda m: m.group().upper(), 'abbab'))
print(re.sub('o', lambda m: None, 'foo'))
print(re.subn(r'(\d)', r'<\1>', 'a1b2', 1), re.subn('z', '!', 'abc'))
print(re.sub(rb'(\d+)', rb'[\1]', b'a1b22'), re.sub(b'a', bytearray(b'zz'), bytearray(b'banana')), re.sub(b'(a)', bytearray(rb'\1\1'), memoryview(b'banana')))
print(re.compile('a').sub('b', string='aaa', count=1), re.compile('a').subn(repl='b', string='aaa'))
for template in [r'\3', r'\g<nope>', r'\g<', r'\g<1', r'\q', '\\', r'\g<>', r'\g<-1>', r'\g<1a>', r'\400', r'\g<01>']:
    try:
        print(template, repr(re.sub('(a)(b)', template, 'xabx')))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
for call in [lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', b'b', 'a'), lambda: re.sub(b'a', 'b', b'a'), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.sub('a', 'b', b'a'), lambda: re.sub('a', 'b', 5), lambda: re.compile('a').sub('b'), lambda: re.sub(b'a', lambda m: 'x', b'a')]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
text = 'unchanged'
print(re.sub('z', 'y', text) is text, re.sub('z', 'y', text) == text)
print(re.escape('a.b*c[d] e-f_g/h"\n'), re.escape(b'a+b'))
