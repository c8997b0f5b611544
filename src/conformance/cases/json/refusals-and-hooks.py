# json: refusals of documents and values, hooks, indentation, subclasses, notes, and the traceback of a damaged document
import json, collections, enum
for t in ['', ' ', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', '{a}', '[', '[1', '[1,', '[1,]', '[1 2]', '"a', '"\\q"', '"\t"', 'nul', 'tru', '-', '1.', '1e', '01', '.5', 'NaN', '-Infinity', 'Infinit', '[1]x', ' [ ] ', ' { } ', '{"a" : 1 , "b":[]}', '"\\ud83d\\ude00"', '{"a":1 "b"}', '[1,,2]', '{,}', '--1', '1E+5', '-0', '-0.0', '1e400', '[' * 5, '123456789012345678901234567890', '{"a":1,"a":2}', '\ufeff1', '[1,\n2,\n  x]']:
    try: print(repr(t), repr(json.loads(t)))
    except Exception as e: print(repr(t), type(e).__name__, e)
print(json.loads('{"b":1,"a":[{"c":2.5}]}', object_hook=lambda d: sorted(d), parse_float=str), json.loads('{"b":1,"a":2}', object_pairs_hook=list), json.loads('[1, NaN]', parse_constant=repr, parse_int=float))
for v in [{}, [], (), {"a": [1, 2.5, None, True, "x\u00e9\n"]}, [[], {}], {1: 2, None: 3, True: 4, 1.5: 5, float('inf'): 6}, float('nan'), 10**30, "\U0001f600", enum.IntEnum('E', 'A B').B, collections.OrderedDict(a=1), collections.namedtuple('P', 'x y')(1, 2), True, 1e100, -0.0]:
    for kw in ({}, {'indent': 2}, {'sort_keys': False, 'separators': (',', ':'), 'ensure_ascii': False}, {'indent': '\t', 'sort_keys': True} ):
        try: print(json.dumps(v, **kw))
        except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
class X: pass
loop = []; loop.append(loop); dl = {}; dl['a'] = [dl]
for v, kw in [(X(), {}), ([1, {'k': X()}], {}), ({(1,2): 3}, {}), ({(1,2): 3, 'b': 1}, {'skipkeys': True}), (loop, {}), (dl, {}), ([float('nan')], {'allow_nan': False}), ({'b': 1, 2: 3}, {'sort_keys': True}), (X(), {'default': lambda o: [1, {'x': 2}]}), (X(), {'default': lambda o: o}), ({b'a': 1}, {}), ([b'x'], {}), ({1, 2}, {}), ({'a': {'b': [1, X()]}}, {'indent': 1})]:
    try: print(json.dumps(v, **kw))
    except Exception as e: print(type(e).__name__, str(e)[:150], getattr(e, '__notes__', None))
print(list(json.JSONEncoder().iterencode([1, {'a': 2}])), ''.join(json.JSONEncoder(indent=1).iterencode({'a': [1, 2]})))
d = json.JSONDecoder(); print(d.raw_decode('[1] tail'), d.raw_decode('x [1]', 2))
print(json.loads(b'{"a": 1}'), json.loads('[]'.encode('utf-16')), json.loads(bytearray(b'1')))
class F(float):
    def __repr__(self): return 'F!'
class I(int):
    def __repr__(self): return 'I!'
class S(str): pass
print(json.dumps([F(1.5), I(3), S('s'), {S('k'): 1, I(3): 2, F(2.5): 3}]))
import traceback
try: json.loads('{"a": [1, 2, }')
except json.JSONDecodeError as error: print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)], error.pos, error.lineno, error.colno, error.doc)
try: json.dumps([1, {'k': X()}])
except TypeError as error: print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)])
