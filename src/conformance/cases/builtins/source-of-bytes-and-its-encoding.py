import array,io
def t(s, m='eval', f='<string>'):
    try: print(ascii(s) if isinstance(s, (str, bytes, bytearray)) else type(s).__name__, repr(eval(s)) if m=='eval' else exec(s))
    except SyntaxError as e: print(ascii(s) if isinstance(s, (str, bytes, bytearray)) else type(s).__name__, type(e).__name__, e, e.args)
    except Exception as e: print(ascii(s) if isinstance(s, (str, bytes, bytearray)) else type(s).__name__, type(e).__name__, e)
t(b'\xb7'); t(b'1\n\xb7'); t(b'"\xc3\xa9"'); t(b'\xef\xbb\xbf"\xc3\xa9"'); t(b'# coding: latin-1\n"\xe9"'); t(b'# -*- coding: utf-8 -*-\n"\xe9"')
t(b'# coding: nope\n1'); t(b'\n# coding: latin-1\n"\xe9"'); t(b'\n\n# coding: latin-1\n"\xe9"'); t(b'1\n# coding: latin-1\n"\xe9"')
t(b'\xef\xbb\xbf# coding: latin-1\n"\xc3\xa9"'); t(b'\xef\xbb\xbf# coding: utf-8\n"\xc3\xa9"'); t('\ufeff1'); t('# coding: latin-1\n"\xe9"')
t(b'# coding: ascii\n"\xe9"'); t(b'# vim: set fileencoding=cp1252 :\n"\x80"'); t(b'# coding: utf-16\n"a"'); t(b'# coding: rot13\n"a"'); t(b'# coding: hex\n"a"')
t(b'# coding:iso8859-15\n"\xa4"'); t(b'#coding=utf8\n"\xc3\xa9"'); t(b'\xff\xfe'); t(b'"abc\n\xff'); t(b'x = (\n\xff'); t(b'"\xed\xa0\x80"'); t(b'"\xf0\x9f\x98\x80"'); t(b'"\xf8"'); t(b'"""\n\xe9\n"""'); t(b'# \xe9\n1')
t(array.array('H',[25,70])); t(array.array('B',b'1+1')); t(memoryview(b'1+2')); t(memoryview(b'1x+x2')[::2]); t(bytearray(b'1+5')); t(b'\x00'); t(b'a\x00\xff'); t(array.array('B',b'1+1\0')); t('\ud800'); t('"\ud800"'); t(io.BytesIO(b'1').getbuffer())
t(b'\xb7', 'exec'); t(b'x=1\ny=2\nz="\xb7"\n', 'exec'); t(b'  \xb7'); t(b'  1'); t(b'1;2')
for s in (b'\xb7', b'\n\n"\xe9"', '\ud800', 'x\0', array.array('H',[1])):
    for m in ('exec','eval','single'):
        try: compile(s, 'f.py', m); print('ok')
        except Exception as e: print(ascii(s) if isinstance(s, (str, bytes, bytearray)) else type(s).__name__, type(e).__name__, e, e.args)
try: compile('1', b'\xff', 'eval'); print('ok')
except Exception as e: print(type(e).__name__, e)
for f in (bytearray(b'f'), memoryview(b'f'), 1, None, '\ud800', 'a\0b', b'a\0'):
    try: print(repr(compile('1', f, 'eval').co_filename))
    except Exception as e: print(type(f).__name__, type(e).__name__, e)
import ast
for s in (b'\xb7', '\ud800', b'1'):
    try: print(ast.dump(ast.parse(s)))
    except Exception as e: print(type(e).__name__, e)
for s in (b' 0x12', b'[1,2]', b'\xe9', 'x', b'# coding: latin-1\n"\xe9"'):
    try: print(ast.literal_eval(s))
    except Exception as e: print(type(e).__name__, e)
