# tomllib: values of all kinds, tables, and errors with their places
import tomllib, datetime
text = '''
title = "Hotel \\u00e9" # comment
[owner]
name = 'literal \\n'
born = 1979-05-27T07:32:00-08:00
day = 1979-05-27
time = 07:32:00.5
[servers.alpha]
ip = "10.0.0.1"
ports = [8000, 8001, [1, 2]]
[[products]]
name = "Hammer"
sku = 0xff
[[products]]
inline = { a = 1, b.c = "x" }
multi = """
one \\
   two"""
raw = \'\'\'a
b\'\'\'
floats = [1.5, -0.0, inf, nan, 1e3, 1_000.5]
ints = [0o17, 0b101, -5, 1_000]
yes = true
'''
d = tomllib.loads(text); print(d['title'], d['owner'], d['servers'], d['products'])
print(tomllib.loads('x = 1.10', parse_float=str), tomllib.loads(''), tomllib.loads('"quoted key".a = 1\n3.14 = 2'))
for bad in ('x =', 'x = 1\nx = 2', '[a]\n[a]', 'a = [1,', 'a = "x', 'a = 1__0', 'a = tru', '= 1', '[a', 'a = {x = 1,,}', 'a.b = 1\na = 2', 'x = "\\q"', 'a = 1979-13-01', 'a = \x01', 'x = 1 y = 2', '[[a]]\n[a]'):
    try: print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as error: print(repr(bad), '->', error)
try: tomllib.loads(b'x = 1')
except TypeError as error: print(error)
