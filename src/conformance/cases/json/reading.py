"""json.loads: documents, hooks, encodings, and where an error lies."""
import json

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
documents = ['null', 'true', ' [1, 2.5, -3e2, 1E+5, "x"] ', '{}', '{"a": {"b": [null]}, "a": 2}', '"\\u00e9\\ud83d\\ude00\\n\\/\\""', 'NaN', '-Infinity', '[Infinity]', '1' * 30, '-0', '0.1e-400', '1e400', '"\\ud800x"',
             '', ' ', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a':1}", '{"a" 1}', '{1:2}', '"abc', '"a\nb"', '"\\q"', '"\\u12"', '"\\u12g4"', 'tru', 'nul', '01', '1.', '.5', '-', '+1', '1e', 'True', '[1]]', '{} x', '\ufeff1', '"\\', '[[[', '["a", nope]', '\n\n  {"a": \n tru}']
for document in documents:
    print(ascii(document), ascii(trying(lambda: json.loads(document))))
for data in [b'{"a": 1}', '"é"'.encode('utf-16'), '"é"'.encode('utf-32-be'), bytearray(b'[1]'), '"é"'.encode('utf-8-sig'), b'"\xff"', memoryview(b'1'), 5, None]:
    print(data if not isinstance(data, memoryview) else 'view', ascii(trying(lambda: json.loads(data))))
text = '{"x": 1, "y": [2.5, NaN], "z": {"w": 10}}'
print(json.loads(text, parse_int=str, parse_float=lambda number: ('f', number), parse_constant=lambda name: name.upper()))
print(json.loads(text, object_hook=lambda value: sorted(value)), json.loads('{"b":1,"a":2}', object_pairs_hook=list))
print(trying(lambda: json.loads('"a\tb"')), ascii(json.loads('"a\tb"', strict=False)))
error = None
try:
    json.loads('{"key": [1, 2,\n  oops]}')
except json.JSONDecodeError as caught:
    print(caught.msg, caught.doc[:5], caught.pos, caught.lineno, caught.colno, caught)
decoder = json.JSONDecoder()
print(decoder.raw_decode('[1] rest'), decoder.raw_decode('xx{"a":1}yy', 2), trying(lambda: decoder.raw_decode('x')), trying(lambda: json.JSONDecoder().decode('1 2')))
for value in [[1, 'a', None, {'k': [True, 2.5]}], {'deep': [[[[]]]]}, 'ünïcödé', 12345678901234567890]:
    print(json.loads(json.dumps(value)) == value)
