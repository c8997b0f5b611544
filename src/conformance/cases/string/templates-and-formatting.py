# string: constants, capwords, Template, Formatter
import string
from string import Template, Formatter

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable))
print(string.capwords('  the   hotel OF buffers '), string.capwords('a-b-c', '-'))
t = Template('$who lends ${what}s for $$5 to $who')
print(t.substitute(who='Ann', what='card'), t.safe_substitute(who='Bob'), t.substitute({'who': 1}, what=2), t.get_identifiers(), t.is_valid(), t.template)
for bad in ('$', 'a $ b', '${x', '$1', 'ok\n $-'):
    template = Template(bad)
    try: print(template.substitute(x=1))
    except ValueError as error: print(error)
    print(repr(template.safe_substitute(x=1)), template.is_valid())
try: t.substitute(who='x')
except KeyError as error: print('KeyError', error)
class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(Percent('%a_b %% %c').safe_substitute(a_b='yes'))
f = Formatter()
print(f.format('{0} {name!r:>8} {1.real:.2f} {2[1]}', 'a', 3.5, [1, 2], name='n'), f.vformat('{} {}', (1, 2), {}))
print(list(f.parse('a{0!r:>{w}}b{{}}{name.x[3]}')), f.get_field('0.real', (3,), {}), string.Formatter().convert_field(3, 'r'))
class Defaulting(Formatter):
    def get_value(self, key, args, kwargs): return kwargs.get(key, f'<{key}>') if isinstance(key, str) else args[key]
    def format_field(self, value, spec): return format(value, spec) if spec != 'up' else str(value).upper()
    def check_unused_args(self, used, args, kwargs): print('used', sorted(map(str, used)))
print(Defaulting().format('{0} {missing} {word:up}', 1, word='loud'))
for args in (('{}', ), ('{0} {}', 1), ('{} {0}', 1), ('{a}',), ('{!x}', 1), ('{:z}', 's'), ('{',), ('}',), ('{0.nope}', 1), ('{0[a]}', [1])):
    try: print(f.format(*args))
    except Exception as error: print(type(error).__name__, error)
try: Formatter().format()
except TypeError as error: print(error)
