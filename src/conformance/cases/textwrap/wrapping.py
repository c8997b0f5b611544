# textwrap: wrap, fill, shorten, dedent, indent, and all options of a wrapper
import textwrap
from textwrap import TextWrapper, wrap, fill, shorten, dedent, indent

text = 'A memoryview lends the bytes of another object without copying; while it is out, the object cannot be re-sized.  See "PEP 688" -- or the well-known docs.'
for width in (10, 20, 33, 70):
    print(width, wrap(text, width))
print(fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(wrap('a\tb  c\n\nd   e', 8), wrap('a\tb  c', 8, expand_tabs=False, replace_whitespace=False), wrap('x' * 25, 10), wrap('x' * 25, 10, break_long_words=False), wrap('well-known-thing', 8), wrap('well-known-thing', 8, break_on_hyphens=False))
print(wrap('', 5), wrap('   ', 5), wrap('  lead', 10), wrap('  lead', 10, drop_whitespace=False), wrap('a b', 3, drop_whitespace=False))
print(shorten(text, 40), '|', shorten('Hello  world!', 12), '|', shorten('Hello  world!', 11), '|', shorten(text, 20, placeholder='…'), '|', shorten('supercalifragilistic', 10))
print(wrap(text, 25, max_lines=3), wrap(text, 25, max_lines=2, placeholder=' [more]'), wrap(text, 40, fix_sentence_endings=True))
for do in (lambda: wrap('x', 0), lambda: shorten('hello world', 3), lambda: wrap(text, 5, max_lines=1, placeholder='too long'), lambda: wrap(3), lambda: TextWrapper(widht=3), lambda: dedent(3)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
block = '''
    def lend(self):
      \treturn memoryview(self)

        # deeper
'''
print(repr(dedent(block)), repr(dedent('\ta\n\t  b\n')), repr(dedent('  a\n \tb')), repr(dedent('a\n  b')), repr(dedent('   \n  x\n')))
print(indent('a\n\n  b\n', '> '), indent('a\n\nb', '+', lambda line: True), repr(indent('', 'x')), repr(indent('a\r\nb', '-')))
wrapper = TextWrapper(width=15, tabsize=2); wrapper.width = 12; print(wrapper.wrap('one two three four'), wrapper.fill('a\tb'), textwrap.__all__)
print(wrap('This is--as they say--it. Use -o option; e.g. "--all-files" or foo_bar/baz-qux.', 12))
