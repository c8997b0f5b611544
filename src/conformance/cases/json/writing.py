"""json.dumps: values, options, keys, and what it refuses."""
import json
import enum
import collections

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error} {getattr(error, "__notes__", "")}'
class Colour(enum.IntEnum):
    RED = 1
class Text(str):
    pass
loop = []
loop.append({'in': loop})
values = [None, True, False, 0, -5, 2 ** 70, 1.5, 1e100, float('nan'), float('inf'), -0.0, '', 'plain', 'é€\U0001f600', 'quote " back \\ \b\f\n\r\t\x00\x1f\x7f/', '\ud800', [], {}, [1, [2, {'a': None}]], (1, 2), {'b': 1, 'a': [True]}, {1: 'int', None: 'none', True: 'bool', 1.5: 'float'}, {(1, 2): 3}, {b'a': 1}, Colour.RED, Text('sub'), {Text('k'): 1}, collections.OrderedDict(z=1, a=2), collections.namedtuple('P', 'x y')(1, 2), b'bytes', {1, 2}, object, 1j, loop, [1, [object]], {'a': {'b': object}}, bytearray(b'x')]
options = [{}, {'indent': 2}, {'indent': '\t', 'sort_keys': True}, {'separators': (',', ':')}, {'ensure_ascii': False}, {'allow_nan': False}, {'skipkeys': True}, {'default': str}, {'check_circular': True, 'default': lambda value: ['default', type(value).__name__]}]
import re
for option in options:
    for value in values:
        print(re.sub('0x[0-9a-f]+', '0x', f'{list(option)} {ascii(trying(lambda: json.dumps(value, **option)))}'))
class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, set):
            return sorted(value)
        return super().default(value)
print(json.dumps({'s': {3, 1}}, cls=Encoder), trying(lambda: json.dumps(object(), cls=Encoder))[:40], ''.join(Encoder().iterencode([1, {2}])))
import io
stream = io.StringIO()
json.dump({'k': [1, 2]}, stream, indent=1)
print(repr(stream.getvalue()))
