/** string, textwrap, binascii, base64 and the checksums of zlib. What the programs print was recorded from CPython 3.14.10. */
import { expect, test } from 'vitest'
import '../../tools/library-in-tests'
import { runProgram } from '../index'


function output(source: string): string {
  const result = runProgram(source)
  return result.stdout + (result.outcome.kind === 'finished' ? '' : result.stderr)
}

test('string and textwrap', () => {
  expect(output(String.raw`
import textwrap, string
def t(s):
    try: r = repr(eval(s))
    except BaseException as e: r = type(e).__name__+': '+str(e)
    print(s, '->', r)
T = "Hello there -- you goof-ball, use the -b option! This is a sentence.  And (another) one? well-known e-mail--addresses foo\tbar\n\nbaz supercalifragilisticexpialidocious-word 12-34 x-y"
for w in (1, 5, 10, 17, 20, 30, 70):
    for kw in ({}, dict(break_long_words=False), dict(break_on_hyphens=False), dict(initial_indent='* ', subsequent_indent='  '), dict(drop_whitespace=False), dict(fix_sentence_endings=True), dict(max_lines=2), dict(max_lines=1, placeholder='…'), dict(expand_tabs=False, replace_whitespace=False)):
        try: print(w, kw, textwrap.wrap(T, w, **kw))
        except Exception as e: print(w, kw, type(e).__name__, e)
for s in r'''
textwrap.fill('aaa bbb ccc', 5)
textwrap.shorten('Hello  world!', width=12)
textwrap.shorten('Hello  world!', width=11)
textwrap.shorten('Hello world foo', 10, placeholder='..')
textwrap.dedent('  a\n   b\n\n  c'), textwrap.dedent('\ta\n  b'), textwrap.dedent('   \n  a\n'), textwrap.dedent('')
textwrap.dedent(5)
textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True)
textwrap.wrap('', 5), textwrap.wrap('   ', 5), textwrap.wrap('a' * 12, 5)
textwrap.wrap('abc', 0)
string.ascii_letters, string.punctuation, string.printable, string.whitespace, string.hexdigits, string.octdigits
string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-')
string.Template('$who likes ${"$"}{what}s $$5').substitute(who='tim', what='pie'), string.Template('$who $x').safe_substitute({'who': 1}), string.Template('$a').substitute({'a': 1}, a=2)
string.Template('$who').substitute()
string.Template('a $ b').substitute()
string.Template('a\nb $').substitute()
string.Template('$').substitute()
string.Template('$a $b ${"$"}{a} $$').get_identifiers(), string.Template('$a $').is_valid(), string.Template('$ a').safe_substitute()
string.Formatter().format('{0} {a} {} x', 1, a=2)
string.Formatter().format('{0} {a:>5} {{}} {b!r}', 1, a=2, b='x'), string.Formatter().format('{} {}', 1, 2), string.Formatter().format('{0.real} {1[0]} {a[k].imag}', 1, [5], a={'k': 2}), string.Formatter().format('{:{}}', 3, 5)
string.Formatter().format('{!x}', 3)
string.Formatter().format('{0}')
string.Formatter().format('{a}')
list(string.Formatter().parse('a{b!r:c}d{{e}}{}'))
string.Formatter().vformat('{a}', (), {'a': 3})
'{0[a].b[c]}'.format({'a': 1})
'{0.a[}'.format(1)
'''.strip().split('\n'): t(s)
`)).toBe(String.raw`1 {} ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'T', 'h', 'i', 's', 'i', 's', 'a', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '.', 'A', 'n', 'd', '(', 'a', 'n', 'o', 't', 'h', 'e', 'r', ')', 'o', 'n', 'e', '?', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', '-', '-', 'a', 'd', 'd', 'r', 'e', 's', 's', 'e', 's', 'f', 'o', 'o', 'b', 'a', 'r', 'b', 'a', 'z', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'w', 'o', 'r', 'd', '1', '2', '-', '3', '4', 'x', '-', 'y']
1 {'break_long_words': False} ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b', 'option!', 'This', 'is', 'a', 'sentence.', 'And', '(another)', 'one?', 'well-', 'known', 'e-mail', '--', 'addresses', 'foo', 'bar', 'baz', 'supercalifragilisticexpialidocious-', 'word', '12-34', 'x-y']
1 {'break_on_hyphens': False} ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'T', 'h', 'i', 's', 'i', 's', 'a', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '.', 'A', 'n', 'd', '(', 'a', 'n', 'o', 't', 'h', 'e', 'r', ')', 'o', 'n', 'e', '?', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', '-', '-', 'a', 'd', 'd', 'r', 'e', 's', 's', 'e', 's', 'f', 'o', 'o', 'b', 'a', 'r', 'b', 'a', 'z', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'w', 'o', 'r', 'd', '1', '2', '-', '3', '4', 'x', '-', 'y']
1 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* H', '  e', '  l', '  l', '  o', '  t', '  h', '  e', '  r', '  e', '  -', '  -', '  y', '  o', '  u', '  g', '  o', '  o', '  f', '  -', '  b', '  a', '  l', '  l', '  ,', '  u', '  s', '  e', '  t', '  h', '  e', '  -', '  b', '  o', '  p', '  t', '  i', '  o', '  n', '  !', '  T', '  h', '  i', '  s', '  i', '  s', '  a', '  s', '  e', '  n', '  t', '  e', '  n', '  c', '  e', '  .', '  A', '  n', '  d', '  (', '  a', '  n', '  o', '  t', '  h', '  e', '  r', '  )', '  o', '  n', '  e', '  ?', '  w', '  e', '  l', '  l', '  -', '  k', '  n', '  o', '  w', '  n', '  e', '  -', '  m', '  a', '  i', '  l', '  -', '  -', '  a', '  d', '  d', '  r', '  e', '  s', '  s', '  e', '  s', '  f', '  o', '  o', '  b', '  a', '  r', '  b', '  a', '  z', '  s', '  u', '  p', '  e', '  r', '  c', '  a', '  l', '  i', '  f', '  r', '  a', '  g', '  i', '  l', '  i', '  s', '  t', '  i', '  c', '  e', '  x', '  p', '  i', '  a', '  l', '  i', '  d', '  o', '  c', '  i', '  o', '  u', '  s', '  -', '  w', '  o', '  r', '  d', '  1', '  2', '  -', '  3', '  4', '  x', '  -', '  y']
1 {'drop_whitespace': False} ['H', 'e', 'l', 'l', 'o', ' ', 't', 'h', 'e', 'r', 'e', ' ', '-', '-', ' ', 'y', 'o', 'u', ' ', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', ' ', 'u', 's', 'e', ' ', 't', 'h', 'e', ' ', '-', 'b', ' ', 'o', 'p', 't', 'i', 'o', 'n', '!', ' ', 'T', 'h', 'i', 's', ' ', 'i', 's', ' ', 'a', ' ', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '.', ' ', ' ', 'A', 'n', 'd', ' ', '(', 'a', 'n', 'o', 't', 'h', 'e', 'r', ')', ' ', 'o', 'n', 'e', '?', ' ', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', ' ', 'e', '-', 'm', 'a', 'i', 'l', '-', '-', 'a', 'd', 'd', 'r', 'e', 's', 's', 'e', 's', ' ', 'f', 'o', 'o', ' ', ' ', ' ', ' ', ' ', ' ', ' ', 'b', 'a', 'r', ' ', ' ', 'b', 'a', 'z', ' ', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'w', 'o', 'r', 'd', ' ', '1', '2', '-', '3', '4', ' ', 'x', '-', 'y']
1 {'fix_sentence_endings': True} ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'T', 'h', 'i', 's', 'i', 's', 'a', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '.', 'A', 'n', 'd', '(', 'a', 'n', 'o', 't', 'h', 'e', 'r', ')', 'o', 'n', 'e', '?', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', '-', '-', 'a', 'd', 'd', 'r', 'e', 's', 's', 'e', 's', 'f', 'o', 'o', 'b', 'a', 'r', 'b', 'a', 'z', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'w', 'o', 'r', 'd', '1', '2', '-', '3', '4', 'x', '-', 'y']
1 {'max_lines': 2} ValueError placeholder too large for max width
1 {'max_lines': 1, 'placeholder': '…'} ['…']
1 {'expand_tabs': False, 'replace_whitespace': False} ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'T', 'h', 'i', 's', 'i', 's', 'a', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', '.', 'A', 'n', 'd', '(', 'a', 'n', 'o', 't', 'h', 'e', 'r', ')', 'o', 'n', 'e', '?', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', '-', '-', 'a', 'd', 'd', 'r', 'e', 's', 's', 'e', 's', 'f', 'o', 'o', 'b', 'a', 'r', 'b', 'a', 'z', 's', 'u', 'p', 'e', 'r', 'c', 'a', 'l', 'i', 'f', 'r', 'a', 'g', 'i', 'l', 'i', 's', 't', 'i', 'c', 'e', 'x', 'p', 'i', 'a', 'l', 'i', 'd', 'o', 'c', 'i', 'o', 'u', 's', '-', 'w', 'o', 'r', 'd', '1', '2', '-', '3', '4', 'x', '-', 'y']
5 {} ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'This', 'is a', 'sente', 'nce.', 'And (', 'anoth', 'er)', 'one?', 'well-', 'known', 'e-', 'mail', '--add', 'resse', 's foo', 'bar', 'baz s', 'uperc', 'alifr', 'agili', 'stice', 'xpial', 'idoci', 'ous-', 'word', '12-34', 'x-y']
5 {'break_long_words': False} ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b', 'option!', 'This', 'is a', 'sentence.', 'And', '(another)', 'one?', 'well-', 'known', 'e-mail', '--', 'addresses', 'foo', 'bar', 'baz', 'supercalifragilisticexpialidocious-', 'word', '12-34', 'x-y']
5 {'break_on_hyphens': False} ['Hello', 'there', '--', 'you g', 'oof-b', 'all,', 'use', 'the', '-b op', 'tion!', 'This', 'is a', 'sente', 'nce.', 'And (', 'anoth', 'er)', 'one?', 'well-', 'known', 'e-mai', 'l--ad', 'dress', 'es', 'foo', 'bar', 'baz s', 'uperc', 'alifr', 'agili', 'stice', 'xpial', 'idoci', 'ous-w', 'ord', '12-34', 'x-y']
5 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hel', '  lo', '  the', '  re', '  --', '  you', '  goo', '  f-b', '  all', '  ,', '  use', '  the', '  -b', '  opt', '  ion', '  ! T', '  his', '  is', '  a s', '  ent', '  enc', '  e.', '  And', '  (an', '  oth', '  er)', '  one', '  ? w', '  ell', '  -kn', '  own', '  e-', '  mai', '  l--', '  add', '  res', '  ses', '  foo', '  bar', '  baz', '  sup', '  erc', '  ali', '  fra', '  gil', '  ist', '  ice', '  xpi', '  ali', '  doc', '  iou', '  s-w', '  ord', '  12-', '  34', '  x-y']
5 {'drop_whitespace': False} ['Hello', ' ', 'there', ' -- ', 'you ', 'goof-', 'ball,', ' use ', 'the ', '-b op', 'tion!', ' This', ' is a', ' sent', 'ence.', '  And', ' (ano', 'ther)', ' one?', ' ', 'well-', 'known', ' e-', 'mail', '--add', 'resse', 's foo', '     ', '  bar', '  baz', ' supe', 'rcali', 'fragi', 'listi', 'cexpi', 'alido', 'cious', '-word', ' ', '12-34', ' x-y']
5 {'fix_sentence_endings': True} ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'This', 'is a', 'sente', 'nce.', 'And (', 'anoth', 'er)', 'one?', 'well-', 'known', 'e-', 'mail', '--add', 'resse', 's foo', 'bar', 'baz s', 'uperc', 'alifr', 'agili', 'stice', 'xpial', 'idoci', 'ous-', 'word', '12-34', 'x-y']
5 {'max_lines': 2} ['Hello', '[...]']
5 {'max_lines': 1, 'placeholder': '…'} ['…']
5 {'expand_tabs': False, 'replace_whitespace': False} ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'This', 'is a', 'sente', 'nce.', 'And (', 'anoth', 'er)', 'one?', 'well-', 'known', 'e-', 'mail', '--add', 'resse', 's foo', 'bar', 'baz s', 'uperc', 'alifr', 'agili', 'stice', 'xpial', 'idoci', 'ous-', 'word', '12-34', 'x-y']
10 {} ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'This is a', 'sentence.', 'And', '(another)', 'one? well-', 'known', 'e-mail--', 'addresses', 'foo', 'bar  baz s', 'upercalifr', 'agilistice', 'xpialidoci', 'ous-word', '12-34 x-y']
10 {'break_long_words': False} ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'This is a', 'sentence.', 'And', '(another)', 'one? well-', 'known', 'e-mail--', 'addresses', 'foo', 'bar  baz', 'supercalifragilisticexpialidocious-', 'word 12-34', 'x-y']
10 {'break_on_hyphens': False} ['Hello', 'there --', 'you', 'goof-ball,', 'use the -b', 'option!', 'This is a', 'sentence.', 'And', '(another)', 'one?', 'well-known', 'e-mail--ad', 'dresses', 'foo', 'bar  baz s', 'upercalifr', 'agilistice', 'xpialidoci', 'ous-word', '12-34 x-y']
10 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hello', '  there --', '  you', '  goof-', '  ball,', '  use the', '  -b', '  option!', '  This is', '  a senten', '  ce.  And', '  (another', '  ) one?', '  well-', '  known', '  e-mail--', '  addresse', '  s foo', '  bar  baz', '  supercal', '  ifragili', '  sticexpi', '  alidocio', '  us-word', '  12-34', '  x-y']
10 {'drop_whitespace': False} ['Hello ', 'there -- ', 'you goof-', 'ball, use ', 'the -b ', 'option! ', 'This is a ', 'sentence.', '  And ', '(another) ', 'one? well-', 'known ', 'e-mail--', 'addresses ', 'foo       ', 'bar  baz s', 'upercalifr', 'agilistice', 'xpialidoci', 'ous-word ', '12-34 x-y']
10 {'fix_sentence_endings': True} ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'This is a', 'sentence.', 'And', '(another)', 'one?', 'well-known', 'e-mail--', 'addresses', 'foo', 'bar  baz s', 'upercalifr', 'agilistice', 'xpialidoci', 'ous-word', '12-34 x-y']
10 {'max_lines': 2} ['Hello', '[...]']
10 {'max_lines': 1, 'placeholder': '…'} ['Hello…']
10 {'expand_tabs': False, 'replace_whitespace': False} ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'This is a', 'sentence.', 'And', '(another)', 'one? well-', 'known', 'e-mail--', 'addresses', 'foo\tbar', 'baz superc', 'alifragili', 'sticexpial', 'idocious-', 'word 12-34', 'x-y']
17 {} ['Hello there --', 'you goof-ball,', 'use the -b', 'option! This is a', 'sentence.  And', '(another) one?', 'well-known e-mail', '--addresses foo', 'bar  baz supercal', 'ifragilisticexpia', 'lidocious-word', '12-34 x-y']
17 {'break_long_words': False} ['Hello there --', 'you goof-ball,', 'use the -b', 'option! This is a', 'sentence.  And', '(another) one?', 'well-known e-mail', '--addresses foo', 'bar  baz', 'supercalifragilisticexpialidocious-', 'word 12-34 x-y']
17 {'break_on_hyphens': False} ['Hello there --', 'you goof-ball,', 'use the -b', 'option! This is a', 'sentence.  And', '(another) one?', 'well-known', 'e-mail--addresses', 'foo       bar', 'baz supercalifrag', 'ilisticexpialidoc', 'ious-word 12-34', 'x-y']
17 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hello there --', '  you goof-ball,', '  use the -b', '  option! This is', '  a sentence.', '  And (another)', '  one? well-known', '  e-mail--', '  addresses foo', '  bar  baz superc', '  alifragilistice', '  xpialidocious-', '  word 12-34 x-y']
17 {'drop_whitespace': False} ['Hello there -- ', 'you goof-ball, ', 'use the -b ', 'option! This is a', ' sentence.  And ', '(another) one? ', 'well-known e-mail', '--addresses foo', '       bar  baz s', 'upercalifragilist', 'icexpialidocious-', 'word 12-34 x-y']
17 {'fix_sentence_endings': True} ['Hello there --', 'you goof-ball,', 'use the -b', 'option!  This is', 'a sentence.  And', '(another) one?', 'well-known e-mail', '--addresses foo', 'bar  baz supercal', 'ifragilisticexpia', 'lidocious-word', '12-34 x-y']
17 {'max_lines': 2} ['Hello there --', 'you goof- [...]']
17 {'max_lines': 1, 'placeholder': '…'} ['Hello there --…']
17 {'expand_tabs': False, 'replace_whitespace': False} ['Hello there --', 'you goof-ball,', 'use the -b', 'option! This is a', 'sentence.  And', '(another) one?', 'well-known e-mail', '--addresses foo', 'bar\n\nbaz supercal', 'ifragilisticexpia', 'lidocious-word', '12-34 x-y']
20 {} ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'sentence.  And', '(another) one? well-', 'known e-mail--', 'addresses foo', 'bar  baz supercalifr', 'agilisticexpialidoci', 'ous-word 12-34 x-y']
20 {'break_long_words': False} ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'sentence.  And', '(another) one? well-', 'known e-mail--', 'addresses foo', 'bar  baz', 'supercalifragilisticexpialidocious-', 'word 12-34 x-y']
20 {'break_on_hyphens': False} ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'sentence.  And', '(another) one?', 'well-known', 'e-mail--addresses', 'foo       bar  baz s', 'upercalifragilistice', 'xpialidocious-word', '12-34 x-y']
20 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hello there -- you', '  goof-ball, use the', '  -b option! This is', '  a sentence.  And', '  (another) one?', '  well-known e-mail', '  --addresses foo', '  bar  baz supercali', '  fragilisticexpiali', '  docious-word 12-34', '  x-y']
20 {'drop_whitespace': False} ['Hello there -- you ', 'goof-ball, use the ', '-b option! This is a', ' sentence.  And ', '(another) one? well-', 'known e-mail--', 'addresses foo       ', 'bar  baz supercalifr', 'agilisticexpialidoci', 'ous-word 12-34 x-y']
20 {'fix_sentence_endings': True} ['Hello there -- you', 'goof-ball, use the', '-b option!  This is', 'a sentence.  And', '(another) one?', 'well-known e-mail--', 'addresses foo', 'bar  baz supercalifr', 'agilisticexpialidoci', 'ous-word 12-34 x-y']
20 {'max_lines': 2} ['Hello there -- you', 'goof-ball, use [...]']
20 {'max_lines': 1, 'placeholder': '…'} ['Hello there -- you…']
20 {'expand_tabs': False, 'replace_whitespace': False} ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'sentence.  And', '(another) one? well-', 'known e-mail--', 'addresses foo\tbar', 'baz supercalifragili', 'sticexpialidocious-', 'word 12-34 x-y']
30 {} ['Hello there -- you goof-ball,', 'use the -b option! This is a', 'sentence.  And (another) one?', 'well-known e-mail--addresses', 'foo       bar  baz supercalifr', 'agilisticexpialidocious-word', '12-34 x-y']
30 {'break_long_words': False} ['Hello there -- you goof-ball,', 'use the -b option! This is a', 'sentence.  And (another) one?', 'well-known e-mail--addresses', 'foo       bar  baz', 'supercalifragilisticexpialidocious-', 'word 12-34 x-y']
30 {'break_on_hyphens': False} ['Hello there -- you goof-ball,', 'use the -b option! This is a', 'sentence.  And (another) one?', 'well-known e-mail--addresses', 'foo       bar  baz supercalifr', 'agilisticexpialidocious-word', '12-34 x-y']
30 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hello there -- you goof-', '  ball, use the -b option!', '  This is a sentence.  And', '  (another) one? well-known', '  e-mail--addresses foo', '  bar  baz supercalifragilisti', '  cexpialidocious-word 12-34', '  x-y']
30 {'drop_whitespace': False} ['Hello there -- you goof-ball, ', 'use the -b option! This is a ', 'sentence.  And (another) one? ', 'well-known e-mail--addresses ', 'foo       bar  baz supercalifr', 'agilisticexpialidocious-word ', '12-34 x-y']
30 {'fix_sentence_endings': True} ['Hello there -- you goof-ball,', 'use the -b option!  This is a', 'sentence.  And (another) one?', 'well-known e-mail--addresses', 'foo       bar  baz supercalifr', 'agilisticexpialidocious-word', '12-34 x-y']
30 {'max_lines': 2} ['Hello there -- you goof-ball,', 'use the -b option! This [...]']
30 {'max_lines': 1, 'placeholder': '…'} ['Hello there -- you goof-ball,…']
30 {'expand_tabs': False, 'replace_whitespace': False} ['Hello there -- you goof-ball,', 'use the -b option! This is a', 'sentence.  And (another) one?', 'well-known e-mail--addresses', 'foo\tbar\n\nbaz supercalifragilis', 'ticexpialidocious-word 12-34', 'x-y']
70 {} ['Hello there -- you goof-ball, use the -b option! This is a sentence.', 'And (another) one? well-known e-mail--addresses foo       bar  baz', 'supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'break_long_words': False} ['Hello there -- you goof-ball, use the -b option! This is a sentence.', 'And (another) one? well-known e-mail--addresses foo       bar  baz', 'supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'break_on_hyphens': False} ['Hello there -- you goof-ball, use the -b option! This is a sentence.', 'And (another) one? well-known e-mail--addresses foo       bar  baz', 'supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'initial_indent': '* ', 'subsequent_indent': '  '} ['* Hello there -- you goof-ball, use the -b option! This is a sentence.', '  And (another) one? well-known e-mail--addresses foo       bar  baz', '  supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'drop_whitespace': False} ['Hello there -- you goof-ball, use the -b option! This is a sentence.  ', 'And (another) one? well-known e-mail--addresses foo       bar  baz ', 'supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'fix_sentence_endings': True} ['Hello there -- you goof-ball, use the -b option!  This is a sentence.', 'And (another) one?  well-known e-mail--addresses foo       bar  baz', 'supercalifragilisticexpialidocious-word 12-34 x-y']
70 {'max_lines': 2} ['Hello there -- you goof-ball, use the -b option! This is a sentence.', 'And (another) one? well-known e-mail--addresses foo       bar [...]']
70 {'max_lines': 1, 'placeholder': '…'} ['Hello there -- you goof-ball, use the -b option! This is a sentence.…']
70 {'expand_tabs': False, 'replace_whitespace': False} ['Hello there -- you goof-ball, use the -b option! This is a sentence.', 'And (another) one? well-known e-mail--addresses foo\tbar\n\nbaz', 'supercalifragilisticexpialidocious-word 12-34 x-y']
textwrap.fill('aaa bbb ccc', 5) -> 'aaa\nbbb\nccc'
textwrap.shorten('Hello  world!', width=12) -> 'Hello world!'
textwrap.shorten('Hello  world!', width=11) -> 'Hello [...]'
textwrap.shorten('Hello world foo', 10, placeholder='..') -> 'Hello..'
textwrap.dedent('  a\n   b\n\n  c'), textwrap.dedent('\ta\n  b'), textwrap.dedent('   \n  a\n'), textwrap.dedent('') -> ('a\n b\n\nc', '\ta\n  b', '\na\n', '')
textwrap.dedent(5) -> TypeError: expected str object, not 'int'
textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True) -> ('> a\n\n> b\n', '> a\n> \n> b')
textwrap.wrap('', 5), textwrap.wrap('   ', 5), textwrap.wrap('a' * 12, 5) -> ([], [], ['aaaaa', 'aaaaa', 'aa'])
textwrap.wrap('abc', 0) -> ValueError: invalid width 0 (must be > 0)
string.ascii_letters, string.punctuation, string.printable, string.whitespace, string.hexdigits, string.octdigits -> ('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', '!"#$%&\'()*+,-./:;<=>?@[\\]^_${"`"}{|}~', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_${"`"}{|}~ \t\n\r\x0b\x0c', ' \t\n\r\x0b\x0c', '0123456789abcdefABCDEF', '01234567')
string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-') -> ('Hello World Foo', 'A-B-C')
string.Template('$who likes ${"$"}{what}s $$5').substitute(who='tim', what='pie'), string.Template('$who $x').safe_substitute({'who': 1}), string.Template('$a').substitute({'a': 1}, a=2) -> ('tim likes pies $5', '1 $x', '2')
string.Template('$who').substitute() -> KeyError: 'who'
string.Template('a $ b').substitute() -> ValueError: Invalid placeholder in string: line 1, col 3
string.Template('a\nb $').substitute() -> ValueError: Invalid placeholder in string: line 2, col 3
string.Template('$').substitute() -> ValueError: Invalid placeholder in string: line 1, col 1
string.Template('$a $b ${"$"}{a} $$').get_identifiers(), string.Template('$a $').is_valid(), string.Template('$ a').safe_substitute() -> (['a', 'b'], False, '$ a')
string.Formatter().format('{0} {a} {} x', 1, a=2) -> ValueError: cannot switch from manual field specification to automatic field numbering
string.Formatter().format('{0} {a:>5} {{}} {b!r}', 1, a=2, b='x'), string.Formatter().format('{} {}', 1, 2), string.Formatter().format('{0.real} {1[0]} {a[k].imag}', 1, [5], a={'k': 2}), string.Formatter().format('{:{}}', 3, 5) -> ("1     2 {} 'x'", '1 2', '1 5 0', '    3')
string.Formatter().format('{!x}', 3) -> ValueError: Unknown conversion specifier x
string.Formatter().format('{0}') -> IndexError: tuple index out of range
string.Formatter().format('{a}') -> KeyError: 'a'
list(string.Formatter().parse('a{b!r:c}d{{e}}{}')) -> [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None)]
string.Formatter().vformat('{a}', (), {'a': 3}) -> '3'
'{0[a].b[c]}'.format({'a': 1}) -> AttributeError: 'int' object has no attribute 'b'
'{0.a[}'.format(1) -> ValueError: expected '}' before end of string
`)
})

test('binascii, base64 and zlib', () => {
  expect(output(String.raw`
import binascii, base64, zlib
def t(s):
    try: r = repr(eval(s))
    except BaseException as e: r = type(e).__module__+'.'+type(e).__name__+': '+str(e)
    print(s, '->', r[:300])
for s in r'''
binascii.hexlify(b'\x00\xffab'), binascii.hexlify(b'abcdef', ':'), binascii.hexlify(b'abcdef', '-', 2), binascii.hexlify(b'abcdef', b'_', -4), binascii.b2a_hex(memoryview(b'ab'))
binascii.hexlify('a')
binascii.hexlify(b'a', 'ab')
binascii.hexlify(b'abc', sep='-', bytes_per_sep=1)
binascii.unhexlify('00ff'), binascii.unhexlify(b'00FF'), binascii.a2b_hex(bytearray(b'ab'))
binascii.unhexlify('0')
binascii.unhexlify('zz')
binascii.unhexlify(5)
binascii.unhexlify('é0')
binascii.crc32(b'hello'), binascii.crc32(b'hello', 1), binascii.crc32(b''), binascii.crc32(bytearray(b'x')*1000)
binascii.crc32('a')
binascii.crc_hqx(b'hello', 0)
binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False), binascii.b2a_base64(b''), binascii.b2a_base64(b'\xff\xfe')
binascii.b2a_base64('a')
binascii.a2b_base64('aGVsbG8='), binascii.a2b_base64(b'aGVs bG8=\n'), binascii.a2b_base64('aGVsbG8=xyz'), binascii.a2b_base64(''), binascii.a2b_base64('!!aGVs!'), binascii.a2b_base64('aGVsbG8')  if 0 else 1
binascii.a2b_base64('aGVsbG8')
binascii.a2b_base64('a')
binascii.a2b_base64('aGVsb')
binascii.a2b_base64('a===')
binascii.a2b_base64('=')
binascii.a2b_base64('====')
binascii.a2b_base64('ab=c')
binascii.a2b_base64('ab=')
binascii.a2b_base64('ab==='), binascii.a2b_base64('ab==cd==')
binascii.a2b_base64('aGVs!', strict_mode=True)
binascii.a2b_base64('=aGVs', strict_mode=True)
binascii.a2b_base64('aG=Vs', strict_mode=True)
binascii.a2b_base64('aGVs=', strict_mode=True)
binascii.a2b_base64('aG==V', strict_mode=True)
binascii.a2b_base64('aGVsbG8=', strict_mode=True)
binascii.a2b_base64('aGVsbG8=\n', strict_mode=True)
binascii.a2b_base64('aG===', strict_mode=True)
binascii.a2b_base64('é')
binascii.a2b_base64(5)
binascii.Error.__mro__, binascii.Incomplete.__mro__
base64.b64encode(b'hello'), base64.b64encode(b'\xfb\xff', b'-_'), base64.b64encode(bytearray(b'x')), base64.standard_b64encode(b'\xfb\xff'), base64.urlsafe_b64encode(b'\xfb\xff')
base64.b64encode('a')
base64.b64encode(b'a', '-_')
base64.b64encode(b'a', b'-')
base64.b64decode('aGVsbG8='), base64.b64decode(b'-_8=', b'-_'), base64.b64decode('-_8=', '-_'), base64.urlsafe_b64decode('-_8='), base64.standard_b64decode('+/8=')
base64.b64decode('aGVsbG8')
base64.b64decode('a!GVs', validate=True)
base64.b64decode('aGVs\n', validate=True)
base64.b64decode('é')
base64.b64decode(5)
base64.b64decode('aa', b'-')
base64.b16encode(b'\x01\xab'), base64.b16decode('01AB'), base64.b16decode(b'01ab', casefold=True)
base64.b16decode('01ab')
base64.b16decode('0')
base64.b16decode('zz')
base64.b32encode(b'hello'), base64.b32encode(b''), base64.b32encode(b'a'), base64.b32encode(b'abc'), base64.b32encode(b'abcd'), base64.b32encode(b'ab')
base64.b32decode('NBSWY3DP'), base64.b32decode(b'MFRGG==='), base64.b32decode('mfrgg===', casefold=True), base64.b32decode('MFRGG===', map01='L')
base64.b32decode('mfrgg===')
base64.b32decode('MFRGG')
base64.b32decode('1FRGG===')
base64.b32decode('M=======')
base64.b32decode('=FRGG===')
base64.b32decode('0FR1GAAA', map01='L'), base64.b32decode('0FR1GAAA', map01=b'I')
base64.b32hexencode(b'hello'), base64.b32hexdecode('D1IMOR3F')
base64.b32encode('a')
base64.a85encode(b'hello world'), base64.a85decode(b'BOu!rD]j7BEbo7'), base64.b85encode(b'hello world'), base64.b85decode('Xk~0{Zy<MXa%^NF'), base64.z85encode(b'hello wo')
base64.a85encode(b'\0\0\0\0abc'), base64.a85encode(b'    x', foldspaces=True), base64.a85encode(b'hello', adobe=True), base64.a85encode(b'hello world this', wrapcol=10), base64.a85encode(b'ab', pad=True), base64.b85encode(b'ab', pad=True)
base64.encodebytes(b'x'*100), base64.decodebytes(b'eHh4\n')
base64.encodebytes('a')
base64.decodebytes('a')
base64.encodebytes(memoryview(b'abcd').cast('I'))
zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'hello', 5), zlib.adler32(b'hello', 7), zlib.adler32(b''), zlib.crc32(b'', 3), zlib.adler32(b'x'*10000), zlib.crc32(b'a', -1), zlib.crc32(b'a', 2**40)
zlib.crc32('a')
zlib.adler32(5)
zlib.crc32()
zlib.crc32(b'a', 'x')
zlib.crc32(b'a', 1, 2)
zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_BEST_SPEED, zlib.error.__mro__
binascii.hexlify()
binascii.unhexlify()
binascii.hexlify(memoryview(b'abcd')[::2])
binascii.crc32(memoryview(b'abcd')[::2])
base64.b64encode(memoryview(b'abcd')[::2])
binascii.a2b_uu(b'%:&5L;&\\ \n'), binascii.b2a_uu(b'hello'), binascii.b2a_qp(b'a=b'), binascii.a2b_qp(b'a=3Db')
'''.strip().split('\n'): t(s)
`)).toBe(String.raw`binascii.hexlify(b'\x00\xffab'), binascii.hexlify(b'abcdef', ':'), binascii.hexlify(b'abcdef', '-', 2), binascii.hexlify(b'abcdef', b'_', -4), binascii.b2a_hex(memoryview(b'ab')) -> (b'00ff6162', b'61:62:63:64:65:66', b'6162-6364-6566', b'61626364_6566', b'6162')
binascii.hexlify('a') -> builtins.TypeError: a bytes-like object is required, not 'str'
binascii.hexlify(b'a', 'ab') -> builtins.ValueError: sep must be length 1.
binascii.hexlify(b'abc', sep='-', bytes_per_sep=1) -> b'61-62-63'
binascii.unhexlify('00ff'), binascii.unhexlify(b'00FF'), binascii.a2b_hex(bytearray(b'ab')) -> (b'\x00\xff', b'\x00\xff', b'\xab')
binascii.unhexlify('0') -> binascii.Error: Odd-length string
binascii.unhexlify('zz') -> binascii.Error: Non-hexadecimal digit found
binascii.unhexlify(5) -> builtins.TypeError: argument should be bytes, buffer or ASCII string, not 'int'
binascii.unhexlify('é0') -> builtins.ValueError: string argument should contain only ASCII characters
binascii.crc32(b'hello'), binascii.crc32(b'hello', 1), binascii.crc32(b''), binascii.crc32(bytearray(b'x')*1000) -> (907060870, 191926070, 0, 994167270)
binascii.crc32('a') -> builtins.TypeError: a bytes-like object is required, not 'str'
binascii.crc_hqx(b'hello', 0) -> 50018
binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False), binascii.b2a_base64(b''), binascii.b2a_base64(b'\xff\xfe') -> (b'aGVsbG8=\n', b'aGVsbG8=', b'\n', b'//4=\n')
binascii.b2a_base64('a') -> builtins.TypeError: a bytes-like object is required, not 'str'
binascii.a2b_base64('aGVsbG8='), binascii.a2b_base64(b'aGVs bG8=\n'), binascii.a2b_base64('aGVsbG8=xyz'), binascii.a2b_base64(''), binascii.a2b_base64('!!aGVs!'), binascii.a2b_base64('aGVsbG8')  if 0 else 1 -> binascii.Error: Incorrect padding
binascii.a2b_base64('aGVsbG8') -> binascii.Error: Incorrect padding
binascii.a2b_base64('a') -> binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
binascii.a2b_base64('aGVsb') -> binascii.Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
binascii.a2b_base64('a===') -> binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
binascii.a2b_base64('=') -> b''
binascii.a2b_base64('====') -> b''
binascii.a2b_base64('ab=c') -> binascii.Error: Incorrect padding
binascii.a2b_base64('ab=') -> binascii.Error: Incorrect padding
binascii.a2b_base64('ab==='), binascii.a2b_base64('ab==cd==') -> (b'i', b'i\xb7\x1d')
binascii.a2b_base64('aGVs!', strict_mode=True) -> binascii.Error: Only base64 data is allowed
binascii.a2b_base64('=aGVs', strict_mode=True) -> binascii.Error: Leading padding not allowed
binascii.a2b_base64('aG=Vs', strict_mode=True) -> binascii.Error: Discontinuous padding not allowed
binascii.a2b_base64('aGVs=', strict_mode=True) -> binascii.Error: Excess padding not allowed
binascii.a2b_base64('aG==V', strict_mode=True) -> binascii.Error: Excess data after padding
binascii.a2b_base64('aGVsbG8=', strict_mode=True) -> b'hello'
binascii.a2b_base64('aGVsbG8=\n', strict_mode=True) -> binascii.Error: Only base64 data is allowed
binascii.a2b_base64('aG===', strict_mode=True) -> binascii.Error: Excess padding not allowed
binascii.a2b_base64('é') -> builtins.ValueError: string argument should contain only ASCII characters
binascii.a2b_base64(5) -> builtins.TypeError: argument should be bytes, buffer or ASCII string, not 'int'
binascii.Error.__mro__, binascii.Incomplete.__mro__ -> ((<class 'binascii.Error'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>), (<class 'binascii.Incomplete'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>))
base64.b64encode(b'hello'), base64.b64encode(b'\xfb\xff', b'-_'), base64.b64encode(bytearray(b'x')), base64.standard_b64encode(b'\xfb\xff'), base64.urlsafe_b64encode(b'\xfb\xff') -> (b'aGVsbG8=', b'-_8=', b'eA==', b'+/8=', b'-_8=')
base64.b64encode('a') -> builtins.TypeError: a bytes-like object is required, not 'str'
base64.b64encode(b'a', '-_') -> builtins.TypeError: a bytes-like object is required, not 'str'
base64.b64encode(b'a', b'-') -> builtins.AssertionError: b'-'
base64.b64decode('aGVsbG8='), base64.b64decode(b'-_8=', b'-_'), base64.b64decode('-_8=', '-_'), base64.urlsafe_b64decode('-_8='), base64.standard_b64decode('+/8=') -> (b'hello', b'\xfb\xff', b'\xfb\xff', b'\xfb\xff', b'\xfb\xff')
base64.b64decode('aGVsbG8') -> binascii.Error: Incorrect padding
base64.b64decode('a!GVs', validate=True) -> binascii.Error: Only base64 data is allowed
base64.b64decode('aGVs\n', validate=True) -> binascii.Error: Only base64 data is allowed
base64.b64decode('é') -> builtins.ValueError: string argument should contain only ASCII characters
base64.b64decode(5) -> builtins.TypeError: argument should be a bytes-like object or ASCII string, not 'int'
base64.b64decode('aa', b'-') -> builtins.AssertionError: b'-'
base64.b16encode(b'\x01\xab'), base64.b16decode('01AB'), base64.b16decode(b'01ab', casefold=True) -> (b'01AB', b'\x01\xab', b'\x01\xab')
base64.b16decode('01ab') -> binascii.Error: Non-base16 digit found
base64.b16decode('0') -> binascii.Error: Odd-length string
base64.b16decode('zz') -> binascii.Error: Non-base16 digit found
base64.b32encode(b'hello'), base64.b32encode(b''), base64.b32encode(b'a'), base64.b32encode(b'abc'), base64.b32encode(b'abcd'), base64.b32encode(b'ab') -> (b'NBSWY3DP', b'', b'ME======', b'MFRGG===', b'MFRGGZA=', b'MFRA====')
base64.b32decode('NBSWY3DP'), base64.b32decode(b'MFRGG==='), base64.b32decode('mfrgg===', casefold=True), base64.b32decode('MFRGG===', map01='L') -> (b'hello', b'abc', b'abc', b'abc')
base64.b32decode('mfrgg===') -> binascii.Error: Non-base32 digit found
base64.b32decode('MFRGG') -> binascii.Error: Incorrect padding
base64.b32decode('1FRGG===') -> binascii.Error: Non-base32 digit found
base64.b32decode('M=======') -> binascii.Error: Incorrect padding
base64.b32decode('=FRGG===') -> binascii.Error: Non-base32 digit found
base64.b32decode('0FR1GAAA', map01='L'), base64.b32decode('0FR1GAAA', map01=b'I') -> (b'qb\xb3\x00\x00', b'qb\x83\x00\x00')
base64.b32hexencode(b'hello'), base64.b32hexdecode('D1IMOR3F') -> (b'D1IMOR3F', b'hello')
base64.b32encode('a') -> builtins.TypeError: memoryview: a bytes-like object is required, not 'str'
base64.a85encode(b'hello world'), base64.a85decode(b'BOu!rD]j7BEbo7'), base64.b85encode(b'hello world'), base64.b85decode('Xk~0{Zy<MXa%^NF'), base64.z85encode(b'hello wo') -> (b'BOu!rD]j7BEbo7', b'hello world', b'Xk~0{Zy<MXa%^M', b'hello world!', b'xK#0@zY<mx')
base64.a85encode(b'\0\0\0\0abc'), base64.a85encode(b'    x', foldspaces=True), base64.a85encode(b'hello', adobe=True), base64.a85encode(b'hello world this', wrapcol=10), base64.a85encode(b'ab', pad=True), base64.b85encode(b'ab', pad=True) -> (b'z@:E^', b'yGQ', b'<~BOu!rDZ~>', b'BOu!rD]j7B\nEbo8/FD,B0', b'@:B3:', b'VPXIP')
base64.encodebytes(b'x'*100), base64.decodebytes(b'eHh4\n') -> (b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eA==\n', b'xxx')
base64.encodebytes('a') -> builtins.TypeError: expected bytes-like object, not str
base64.decodebytes('a') -> builtins.TypeError: expected bytes-like object, not str
base64.encodebytes(memoryview(b'abcd').cast('I')) -> builtins.TypeError: expected single byte elements, not 'I' from memoryview
zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'hello', 5), zlib.adler32(b'hello', 7), zlib.adler32(b''), zlib.crc32(b'', 3), zlib.adler32(b'x'*10000), zlib.crc32(b'a', -1), zlib.crc32(b'a', 2**40) -> (907060870, 103547413, 4277152246, 105513499, 1, 3, 16863375, 3310005809, 3904355907)
zlib.crc32('a') -> builtins.TypeError: a bytes-like object is required, not 'str'
zlib.adler32(5) -> builtins.TypeError: a bytes-like object is required, not 'int'
zlib.crc32() -> builtins.TypeError: crc32 expected at least 1 argument, got 0
zlib.crc32(b'a', 'x') -> builtins.TypeError: 'str' object cannot be interpreted as an integer
zlib.crc32(b'a', 1, 2) -> builtins.TypeError: crc32 expected at most 2 arguments, got 3
zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_BEST_SPEED, zlib.error.__mro__ -> (15, 8, 1, (<class 'zlib.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>))
binascii.hexlify() -> builtins.TypeError: hexlify() missing required argument 'data' (pos 1)
binascii.unhexlify() -> builtins.TypeError: binascii.unhexlify() takes exactly one argument (0 given)
binascii.hexlify(memoryview(b'abcd')[::2]) -> builtins.BufferError: memoryview: underlying buffer is not C-contiguous
binascii.crc32(memoryview(b'abcd')[::2]) -> builtins.BufferError: memoryview: underlying buffer is not C-contiguous
base64.b64encode(memoryview(b'abcd')[::2]) -> builtins.BufferError: memoryview: underlying buffer is not C-contiguous
binascii.a2b_uu(b'%:&5L;&\\ \n'), binascii.b2a_uu(b'hello'), binascii.b2a_qp(b'a=b'), binascii.a2b_qp(b'a=3Db') -> (b'hello', b'%:&5L;&\\ \n', b'a=3Db', b'a=b')
`)
})
