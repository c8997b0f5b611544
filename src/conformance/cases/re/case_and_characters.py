"""Character classes and case over the whole of Unicode, and in ASCII and bytes."""
import re

letters = 'aAzZ09_ \t\n\x0b\x1c\x85\xa0éÉßẞſKKµμσςΣİiıI٣²Ⅷ日́\U0001d7d8\U00010400\U00010428'
for source in [r'\w', r'\W', r'\d', r'\s', r'\D', r'\S', r'[\w-]', r'[^\w]', r'\b.', '[a-z]', '[À-ÿ]', '[^a-zé]', '[日-本]', r'[\U00010000-\U00010fff]', '.']:
    print(source, ascii(re.findall(source, letters)), ascii(re.findall(source, letters, re.A)))
    print('   I', ascii(re.findall(source, letters, re.I)), ascii(re.findall(source, letters, re.I | re.A)))
for source in 'aAkKsSiIıİſKßẞµμΣσςéÉ\U00010400':
    print(ascii(source), ascii(re.findall(source, letters, re.I)), ascii(re.findall('[' + source + ']', letters, re.I)), ascii(re.findall('[^' + source + ']', 'aksiß', re.I)), ascii(re.findall(source, letters, re.I | re.A)))
data = bytes(range(0, 256, 5)) + b'aAzZ_\xe9\xc9'
for source in [rb'\w', rb'\s', rb'\d', rb'[^\w]', rb'[\x80-\xff]', rb'\xe9', rb'.', rb'[a-f\xe0-\xef]']:
    print(source, re.findall(source, data), re.findall(source, data, re.I), re.findall(source, data, re.L), re.findall(source, data, re.L | re.I))
print(re.findall(r'(?i:a)b', 'ab Ab aB'), re.findall(r'(?-i:a)b', 'ab Ab aB AB', re.I), re.findall(r'(?s:.)\n.', 'a\nb'))
print(re.match(r'(.)\1', 'Éé', re.I), re.match(r'(.)\1', 'Aa', re.I | re.A), re.match(rb'(.)\1', b'Aa', re.I | re.L), re.match(r'(.)\1', 'Ss'))
print(re.findall('^b', 'a\nb\nb', re.M), re.findall('b$', 'b\nb\n', re.M), re.findall('b$', 'b\nb\n'), re.findall('a.b', 'a\nb', re.S))
print(re.findall(r'''
    (\d+)   # a number
    \s* [ ] # a space
    ''', '12  7 ', re.X))
print('\U0001f600x'.find('x'), re.search('x', '\U0001f600x').span(), re.findall('.', 'a\U0001f600é'), re.sub('\U0001f600', '!', 'a\U0001f600b'), re.split('b', 'a\U0001f600b\U0001f601'))
