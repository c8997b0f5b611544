# unicodedata: names, lookups, properties and their refusals; \N in texts and bytes; namereplace
import unicodedata as u
for t in ('CJK UNIFIED IDEOGRAPH-4E2','CJK UNIFIED IDEOGRAPH-0000','x','','HANGUL SYLLABLE ','HANGUL SYLLABLE XX','HANGUL SYLLABLE A','HANGUL SYLLABLE GGAGG','HANGUL SYLLABLE HIH','CJK UNIFIED IDEOGRAPH-04E2D','KEYCAP DIGIT ONE','LATIN SMALL LETTER A ', 'nbsp','é', 3, b'SPACE','CJK COMPATIBILITY IDEOGRAPH-F900','EGYPTIAN HIEROGLYPH-13460','NUSHU CHARACTER-1B170','greek small letter alpha','SNOWMAN','pile of poo','NULL','BELL','VS16','ZWJ','TAMIL SYLLABLE KSSI'):
    try: print(repr(t), ascii(u.lookup(t)))
    except Exception as e: print(repr(t), type(e).__name__, e, e.args)
for f in ('name','decimal','digit','numeric','category','bidirectional','combining','east_asian_width','mirrored','decomposition'):
    for a in (('\ue000',),('ab',),('',),(1,),('\ue000',None),('\ue000','d'),(),('a','b','c'),('\ud800',),('\U0010ffff',),('½',),('٣',),('②',),('五',),('(',),('\u0301',),('가',),('é',),('ﬁ',)):
        try: print(f,ascii(a),ascii(getattr(u,f)(*a)))
        except Exception as e: print(f,ascii(a),type(e).__name__,e)
print('\N{SNOWMAN}\N{GREEK SMALL LETTER OMEGA}\N{LATIN SMALL LETTER TURNED A}\N{ideographic space}|\N{HANGUL SYLLABLE GAG}\N{ROMAN NUMERAL FIVE}\N{ZWJ}'.encode('unicode_escape'))
print(f'\N{BLACK CHESS KNIGHT}{1}', '\N{MUSICAL SYMBOL G CLEF}', rb'\N{INVERTED BANG}', '\N{LATIN CAPITAL LETTER GHA}')
for s in (r'"\N{NO SUCH NAME}"', r'"abc\N{KEYCAP DIGIT ONE}"', r"f'\N{SNOWMEN}'", r'"\N{}"', r'"\N{é}"', r'"\N"', r'b"\N{x}"', r'"\N{SNOWMAN} \N{FOO BAR}"'):
    try: print(s, ascii(eval(s)))
    except SyntaxError as e: print(s, e.msg, e.lineno, e.offset, e.end_offset)
print(b'\\N{SNOWMAN} \\N{DIGIT FOUR}'.decode('unicode_escape'))
try: b'a\\N{NO WAY}'.decode('unicode_escape')
except UnicodeDecodeError as e: print(e)
for enc in ('ascii','latin-1','cp1252','utf-8','iso8859-5','koi8-r'):
    try: print(enc, 'aé☃😀\ue000\ud800中가'.encode(enc,'namereplace'))
    except Exception as e: print(enc, type(e).__name__, e)
import codecs, io
print(codecs.namereplace_errors(UnicodeEncodeError('ascii','é☃',0,2,'x')))
try: codecs.namereplace_errors(UnicodeDecodeError('ascii',b'\xff',0,1,'x'))
except TypeError as e: print(e)
w=io.TextIOWrapper(io.BytesIO(),'ascii','namereplace'); w.write('€5'); w.flush(); print(w.buffer.getvalue())
print(u.normalize('NFD','é가ﬁ') .encode('unicode_escape'), u.is_normalized('NFC','e\u0301'), u.unidata_version)
text='Ａｂ 中文 русский עברית 123 ½ ﷺ'
print([(c, u.name(c), u.category(c), u.bidirectional(c), u.east_asian_width(c)) for c in text])
print(sum(2 if u.east_asian_width(c) in 'WF' else 1 for c in text), ''.join(c for c in u.normalize('NFKD',"Ça va très bien, naïve café") if not u.combining(c)))
