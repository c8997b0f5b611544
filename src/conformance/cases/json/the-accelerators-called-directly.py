from json import encoder
enc = encoder.c_make_encoder(None, str, encoder.c_encode_basestring_ascii, '\t', ': ', ', ', False, False, False)
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for l in (0,1,3,True,-1,3.0,'a',None,2**70): t(lambda: enc(['a',{'b':1}],l))
t(lambda: enc(['spam']))
t(lambda: enc([],-5))
t(lambda: enc({'a':[]},-1))
t(lambda: enc(['a'], -2))
import json
for c in "\0", "\t", "\x1f":
    try: json.loads(f'"a{c}b"')
    except ValueError as e: print(ascii(c), e)
from json import decoder

t(lambda: decoder.scanstring('a\tb"',0))
t(lambda: decoder.scanstring('a\tb"',0,False))
t(lambda: decoder.scanstring('ab',0))
t(lambda: decoder.scanstring('ab"',5))
t(lambda: decoder.scanstring('ab"',-1))
t(lambda: decoder.scanstring(b'ab"',0))
