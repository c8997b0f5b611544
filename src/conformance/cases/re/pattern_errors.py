"""What cannot be compiled, and where the error lies."""
import re

sources = ['(', ')', '(?', '(?P', '(?P<', '(?P<a', '(?P<1a>x)', '(?P<a>x)(?P<a>y)', '(?P=a)', '(?P<a>(?P=a))', r'\1', r'(a)\2', '*a', 'a**', 'a{2}{3}', 'a{3,2}', '[', '[]', '[^]', '[a', '[z-a]', r'[\w-a]', '\\', r'\q', r'\x1', r'\u12', r'\U00110000', '(?z)', '(?i', 'a(?i)b', '(?-)', '(?i-i:a)', '(?L:a)', '(?(1)a)', '(?(a)b)', '(?(0)a)', '(a)(?(1)b|c|d)', '(?#', '(?<a)', '(?<=a*)b', '+', '?', '{1}', 'a{99999999999}', '(?P>a)', '(?', '(?!', '|*', 'a|*', r'\g', '[[a]', 'x{1', '(?a-u:b)', '(?u)(?a)b', '\n\n(a']
for source in sources:
    try:
        print(repr(source), re.compile(source).groups)
    except re.error as error:
        print(repr(source), '|', error, '|', error.msg, error.pos, error.lineno, error.colno, error.pattern == source)
    except Exception as error:
        print(repr(source), type(error).__name__, error)
for source in [b'(', rb'\u1234', rb'\N{DIGIT ONE}', b'(?u)a', b'(?P<\xe9>a)', b'[\xff-\x00]']:
    try:
        print(source, re.compile(source).groups)
    except re.error as error:
        print(source, '|', error)
print(re.compile(r'[\N{DIGIT ONE}-\N{DIGIT THREE}]').findall('0123')) if False else None
print(re.findall(r'\x41\u0042\U00000043\101\0?', 'ABCA'))
error = re.error('message', 'a\nb(', 3)
print(error, error.lineno, error.colno, error.args, re.error('alone').pos)
