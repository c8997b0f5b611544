"""Greedy, lazy and possessive repeats, and groups inside of them."""
import re

texts = ['', 'a', 'aa', 'aaa', 'aaab', 'ab', 'abab', 'aab', 'baaa', 'aXbXa']
for source in ['a*', 'a+', 'a?', 'a*?', 'a+?', 'a??', 'a*+', 'a++', 'a?+', 'a{2}', 'a{2,}', 'a{,2}', 'a{1,2}?', 'a{2,3}+',
               '(ab)*', '(a|b)*', '(a|ab)*b', '(?:a|b)+?$', '(a*)*', '(a*?)*', '(a*)+b', '(?:ab){2}', '(?:ab){1,2}+b',
               '(a)(b)?', '((a)|(b))*', '(?:(a)|b)*', 'a*+a', 'a++b', '(?>a+)b', '(?>a|ab)b', '(?:a|b)*+b', '(a?)*?b', '(?:a?)+?b', 'x{0}', '(x){0}']:
    pattern = re.compile(source)
    row = []
    for text in texts:
        match = pattern.search(text)
        row.append(match and match.span() + match.groups())
    print(source, row)
print(len(re.match('(?:a|b)*', 'ab' * 50_000).group()))
print(re.match('(?:(?:a|b)*c)*', 'abc' * 20_000).end())
print(re.match('(?:.|\n)*?z', 'x\n' * 20_000 + 'z').end())
print(re.search('a{65536}', 'a' * 70_000).span())
