# shlex: splitting as a shell does, quoting, joining, the lexer's own options
import shlex
for text in ['a b c', "a 'b c' d", 'a "b \\" c" d', r'a\ b c', "it''s", 'x=y "" z', '# no comment', 'a # b', '-n "x y"z']:
    print(text, shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False))
for text in ["'open", 'end\\', '"a']:
    try: print(shlex.split(text))
    except ValueError as error: print(error)
print(shlex.quote('safe'), shlex.quote('a b'), shlex.quote("it's"), shlex.quote(''), shlex.join(['cp', 'a b', "c'd"]), shlex.split(shlex.join(['x y', ''])) == ['x y', ''])
lexer = shlex.shlex('a=b; c && d | e > "f"', punctuation_chars=True); print(list(lexer))
lexer = shlex.shlex('one two, three', posix=True); lexer.whitespace += ','; lexer.whitespace_split = True; print(list(lexer), lexer.lineno, lexer.eof)
l = shlex.shlex('x y'); print(l.get_token(), l.push_token('back'), l.get_token(), l.get_token(), repr(l.get_token()), l.error_leader('f', 3))
for bad in (None, 3):
    try: shlex.split(bad); print('?')
    except (ValueError, TypeError, AttributeError) as error: print(type(error).__name__, error)
