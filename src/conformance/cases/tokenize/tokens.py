# tokenize and keyword: tokens of a source with their places, errors, writing back
import tokenize, token, io, keyword
source = 'def f(x):\n    # note\n    return x ** 2 + 0x1F  # end\n\ns = f"a{x!r:>{w}}b" + \'\'\'multi\nline\'\'\'\nif x != 1: y = b"\\x00"; z = [1,\n  2]\n'
for t in tokenize.generate_tokens(io.StringIO(source).readline): print(token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end)
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(source).readline)) == source)
first = list(tokenize.tokenize(io.BytesIO(b'# -*- coding: latin-1 -*-\nx = "\xe4"\n').readline)); print(first[0], first[2] if len(first) > 2 else '')
print(tokenize.detect_encoding(io.BytesIO(b'\xef\xbb\xbfx').readline), tokenize.detect_encoding(io.BytesIO(b'#!x\n# coding: cp1252\n').readline), tokenize.untokenize([(token.NAME, 'a'), (token.OP, '='), (token.NUMBER, '1')]))
for bad in ('x = (1,\n', '"""open', "x = 'a\n", '  x\n y\n', 'if 1:\n    x\n  y\n', 'x = 1$', 'a ?'):
    try: print([t.string for t in tokenize.generate_tokens(io.StringIO(bad).readline)])
    except (tokenize.TokenError, SyntaxError) as error: print(repr(bad), type(error).__name__, error.args[0])
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword('match'), keyword.issoftkeyword('match'), keyword.iskeyword('for'), token.ISTERMINAL(1), token.EXACT_TOKEN_TYPES['**='], token.tok_name[0])
