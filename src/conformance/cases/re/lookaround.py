"""Assertions, atomic groups and conditions take part without moving on."""
import re

cases = [
    ('foo(?=bar)', ['foobar', 'foobaz', 'foo']),
    ('foo(?!bar)', ['foobar', 'foobaz', 'foo']),
    ('(?<=foo)bar', ['foobar', 'bar', 'xfoobar']),
    ('(?<!foo)bar', ['foobar', 'bar', 'xbar']),
    ('(?<=(a))b', ['ab', 'b', 'cab']),
    (r'(?<=\bx)y', ['xy', 'zxy', 'a xy']),
    ('(?=(a+))a*b\\1', ['aabaa', 'aaab', 'ab']),
    ('(?!(a)b)a', ['ab', 'ac', 'aab']),
    (r'(a)?b(?(1)c|d)', ['abc', 'bd', 'abd', 'bc']),
    (r'(?P<q>["\'])?\w+(?(q)(?P=q))', ['"word"', 'word', '"word', "'it'"]),
    (r'^(?:(\()|x)(?(1)y\)|z)$', ['(y)', 'xz', '(z']),
    ('(?>x*)x', ['xxx', 'x']),
    ('(?>(a)|ab)c', ['ac', 'abc']),
    ('(?:(?=a)a|b)+', ['aabb', 'ba', 'c']),
    (r'(\w)(?=.*\1)', ['hello', 'abc', 'abca']),
]
for source, texts in cases:
    pattern = re.compile(source)
    for text in texts:
        match = pattern.search(text)
        print(source, repr(text), match and (match.span(), match.groups()), pattern.findall(text))
for source in ['(?<=a+)b', '(?<=a|bc)d', '(?<!a*)', r'(?<=(a)\1)b', '(?<=(?:ab){2})c']:
    try:
        print(source, re.findall(source, 'ad bcd ababc aab'))
    except re.error as error:
        print(source, error)
