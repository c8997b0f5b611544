/** Texts and formatting. Each line is an expression and what CPython 3.14.10 answered: its repr, or the exception. */
import { expect, test } from 'vitest'
import { library } from '../../library/archive'
import { provideLibrary, runProgram } from '../index'

provideLibrary(library)

const ASK = `
inf = float('inf')
nan = float('nan')
def ask(expression):
    try:
        answer = repr(eval(expression))
    except BaseException as error:
        answer = type(error).__name__ + ': ' + str(error)
    print((expression + ' -> ' + answer[:300]).rstrip())
`

/** Asks each line's expression and gives the lines back with the answers of the simulated Python. */
function answered(recorded: string): string {
  const expressions = recorded.trim().split('\n').map((line) => line.slice(0, line.indexOf(' -> ')))
  const source = `${ASK}for expression in [${expressions.map((expression) => JSON.stringify(expression)).join(', ')}]: ask(expression)\n`
  const result = runProgram(source)
  return result.stdout.trimEnd() + (result.outcome.kind === 'finished' ? '' : `\n${result.stderr}`)
}

function check(title: string, recorded: string): void {
  test(title, () => expect(answered(recorded).split('\n')).toEqual(recorded.trim().split('\n')))
}

check('str: making, indexing, joining, % and format', String.raw`
str(b'abc') -> "b'abc'"
str(b'abc', 'ascii') -> 'abc'
str(b'abc', errors='strict') -> 'abc'
str('abc', 'ascii') -> TypeError: decoding str is not supported
str(3, 'ascii') -> TypeError: decoding to str: need a bytes-like object, int found
str(object=b'a', encoding='utf-8') -> 'a'
str(1,2,3,4) -> TypeError: str expected at most 3 arguments, got 4
str(x=1) -> TypeError: str() got an unexpected keyword argument 'x'
str(b'a', 3) -> TypeError: str() argument 'encoding' must be str, not int
str(b'a', 'ascii', 3) -> TypeError: str() argument 'errors' must be str, not int
'abc'[5] -> IndexError: string index out of range
'abc'['a'] -> TypeError: string indices must be integers, not 'str'
'abc'[1.0] -> TypeError: string indices must be integers, not 'float'
'abc'[None] -> TypeError: string indices must be integers, not 'NoneType'
'abc'[10**30] -> IndexError: cannot fit 'int' into an index-sized integer
'abc'[::0] -> ValueError: slice step cannot be zero
'abc'[::-1], 'abcdef'[1:5:2], 'a😀b'[1], 'a😀b'[::-1], 'a😀b'[1:], len('a😀b'), 'abc'[True] -> ('cba', 'bd', '😀', 'b😀a', '😀b', 3, 'b')
'abc' + 5 -> TypeError: can only concatenate str (not "int") to str
'abc' + b'a' -> TypeError: can only concatenate str (not "bytes") to str
5 + 'abc' -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
'abc' * 'a' -> TypeError: can't multiply sequence by non-int of type 'str'
'abc' * 2.0 -> TypeError: can't multiply sequence by non-int of type 'float'
'abc' * -1, 3 * 'ab', True * 'ab' -> ('', 'ababab', 'ab')
'abc' * 10**30 -> OverflowError: cannot fit 'int' into an index-sized integer
'abc' * (10**18) -> MemoryError:
'' * 10**18 -> ''
'abc' % 5 -> TypeError: not all arguments converted during string formatting
'abc' % () -> 'abc'
'abc' % (1,) -> TypeError: not all arguments converted during string formatting
'abc' % {} -> 'abc'
'abc' % [1] -> 'abc'
'%s' % () -> TypeError: not enough arguments for format string
'%s %s' % (1,) -> TypeError: not enough arguments for format string
'%d' % 'a' -> TypeError: %d format: a real number is required, not str
'%d' % 1.5, '%d' % 10**20, '%i' % -3, '%u' % 3 -> ('1', '100000000000000000000', '-3', '3')
'%x' % 1.5 -> TypeError: %x format: an integer is required, not float
'%x' % 'a' -> TypeError: %x format: an integer is required, not str
'%o' % 1j -> TypeError: %o format: an integer is required, not complex
'%c' % 65, '%c' % 'a', '%c' % 'é', '%c' % 0x1f600 -> ('A', 'a', 'é', '😀')
'%c' % 'ab' -> TypeError: %c requires an int or a unicode character, not a string of length 2
'%c' % '' -> TypeError: %c requires an int or a unicode character, not a string of length 0
'%c' % 0x110000 -> OverflowError: %c arg not in range(0x110000)
'%c' % -1 -> OverflowError: %c arg not in range(0x110000)
'%c' % 1.5 -> TypeError: %c requires an int or a unicode character, not float
'%c' % None -> TypeError: %c requires an int or a unicode character, not NoneType
'%f' % 'a' -> TypeError: must be real number, not str
'%e' % None -> TypeError: must be real number, not NoneType
'%z' % 1 -> ValueError: unsupported format character 'z' (0x7a) at index 1
'%' % 1 -> ValueError: incomplete format
'%(a' % {'a':1} -> ValueError: incomplete format key
'%(a)' % {'a':1} -> ValueError: incomplete format
'%(a)s' % {'a':1}, '%(a)s %(b)d' % {'a':1,'b':2}, '%(a(b))s' % {'a(b)': 3} -> ('1', '1 2', '3')
'%(a)s' % 1 -> TypeError: format requires a mapping
'%(a)s' % (1,) -> TypeError: format requires a mapping
'%(a)s' % [1] -> TypeError: list indices must be integers or slices, not str
'%(b)s' % {'a':1} -> KeyError: 'b'
'%*d' % (5, 3), '%-*d|' % (5, 3), '%*d' % (-5, 3), '%.*f' % (2, 3.14159), '%.*f' % (-2, 3.14159) -> ('    3', '3    |', '3    ', '3.14', '3')
'%*d' % ('a', 3) -> TypeError: * wants int
'%*d' % (5,) -> TypeError: not enough arguments for format string
'%.*f' % ('a', 1) -> TypeError: * wants int
'%*d' % (10**30, 3) -> OverflowError: Python int too large to convert to C ssize_t
'%.*f' % (10**30, 3) -> OverflowError: Python int too large to convert to C int
'%99999999999999999999d' % 3 -> ValueError: width too big
'%.99999999999999999999d' % 3 -> ValueError: precision too big
'%.2147483648f' % 3 -> ValueError: precision too big
'%5s|%-5s|%.2s|%r|%a|%5.1r' % ('a','b','abc','é','é','abc') -> "    a|b    |ab|'é'|'\\xe9'|    '"
'%%' % (), '%5%' % (), '%s%%' % 5 -> TypeError: not enough arguments for format string
'%ld %hd %Ld' % (1,2,3) -> '1 2 3'
'%lld' % 1 -> ValueError: unsupported format character 'l' (0x6c) at index 2
'%s' % (1,2) -> TypeError: not all arguments converted during string formatting
'%é' % 1 -> ValueError: unsupported format character '?' (0xe9) at index 1
'%\x01' % 1 -> ValueError: unsupported format character '?' (0x1) at index 1
'%y' % 1 -> ValueError: unsupported format character 'y' (0x79) at index 1
'a%' % 1 -> ValueError: incomplete format
'%(a)s %s' % ({'a':1},) -> TypeError: format requires a mapping
'%s %(a)s' % {'a':1} -> "{'a': 1} 1"
'%i' % float('inf') -> OverflowError: cannot convert float infinity to integer
'%d' % float('nan') -> ValueError: cannot convert float NaN to integer
'%d' % 1j -> TypeError: %d format: a real number is required, not complex
'%x' % True, '%d' % True, '%s' % None, '%r' % (None,) -> ('1', '1', 'None', 'None')
'%5c|%-5c|%.0c' % ('a', 'b', 'c') -> '    a|b    |c'
'%.3x' % 255, '%#.5x' % 255, '%#06x' % 255, '%.0d' % 0, '%#x' % -255, '%-#8x|' % 255, '%+x' % 255 -> ('0ff', '0x000ff', '0x00ff', '0', '-0xff', '0xff    |', '+ff')
'%d' % '3' -> TypeError: %d format: a real number is required, not str
'{} {}'.format(1) -> IndexError: Replacement index 1 out of range for positional args tuple
'{0} {}'.format(1,2) -> ValueError: cannot switch from manual field specification to automatic field numbering
'{} {0}'.format(1,2) -> ValueError: cannot switch from automatic field numbering to manual field specification
'{a}'.format(b=1) -> KeyError: 'a'
'{'.format() -> ValueError: Single '{' encountered in format string
'}'.format() -> ValueError: Single '}' encountered in format string
'{{}}'.format(), '{{{}}}'.format(3) -> ('{}', '{3}')
'{0[a]}'.format({'a':1}), '{0[0]}'.format([5]), '{0.real}'.format(3), '{a.b}'.format(a=3) if 0 else 1 -> ('1', '5', '3', 1)
'{0[}'.format([1]) -> ValueError: expected '}' before end of string
'{0[]}'.format([1]) -> ValueError: Empty attribute in format string
'{0.}'.format(1) -> ValueError: Empty attribute in format string
'{0[0}'.format([1]) -> ValueError: expected '}' before end of string
'{0[0]x}'.format([1]) -> ValueError: Only '.' or '[' may follow ']' in format field specifier
'{0!r:>5}'.format('a'), '{!s}'.format(3), '{!a}'.format('é') -> ("  'a'", '3', "'\\xe9'")
'{!x}'.format(3) -> ValueError: Unknown conversion specifier x
'{!}'.format(3) -> ValueError: unmatched '{' in format spec
'{!rr}'.format(3) -> ValueError: expected ':' after conversion specifier
'{!r'.format(3) -> ValueError: unmatched '{' in format spec
'{0!r x}'.format(3) -> ValueError: expected ':' after conversion specifier
'{:{}}'.format(3, 5), '{:{w}.{p}}'.format(3.14159, w=10, p=3), '{:{}{}}'.format(3, '>', 5) -> ('    3', '      3.14', '    3')
'{:{:{}}}'.format(3, 5, 1) -> ValueError: Max string recursion exceeded
'{:{'.format(3) -> ValueError: unmatched '{' in format spec
'{0:d}'.format('a') -> ValueError: Unknown format code 'd' for object of type 'str'
'{a[b].c[d]}'.format(a={'b': 3}) -> AttributeError: 'int' object has no attribute 'c'
'{-1}'.format(3) -> KeyError: '-1'
'{ 0}'.format(3) -> KeyError: ' 0'
'{99999999999999999999}'.format(3) -> ValueError: Too many decimal digits in format string
'{0[99999999999999999999]}'.format([3]) -> ValueError: Too many decimal digits in format string
'{0[-1]}'.format([3]) -> TypeError: list indices must be integers or slices, not str
'{:}'.format(3), '{0:}'.format('x'), '{:>{w}}'.format(3, w=4) -> ('3', 'x', '   3')
'{.real}'.format(3), '{[0]}'.format([7]) -> ('3', '7')
'{a}{}'.format(1, a=2) -> '21'
'{0}{0}'.format(1) -> '11'
'{}'.format() -> IndexError: Replacement index 0 out of range for positional args tuple
'{x}'.format_map({'x': 1}), '{x.real}'.format_map({'x': 1}) -> ('1', '1')
'{}'.format_map({}) -> ValueError: Format string contains positional fields
'{0}'.format_map([1]) -> ValueError: Format string contains positional fields
'{x}'.format_map({}) -> KeyError: 'x'
'{x}'.format_map(3) -> TypeError: 'int' object is not subscriptable
'a}b'.format() -> ValueError: Single '}' encountered in format string
'a{b'.format() -> ValueError: expected '}' before end of string
'{a{b}}'.format(a=1,b=2) -> ValueError: unexpected '{' in field name
'{a:{b}'.format(a=1,b=2) -> ValueError: unmatched '{' in format spec
'{a:}}'.format(a=1) -> ValueError: Single '}' encountered in format string
'{:{}}}'.format(1,2) -> ValueError: Single '}' encountered in format string
'{a!r:{b}}'.format(a=1,b=5) -> '1    '
`)

check('str: methods', String.raw`
'abc'.find(5) -> TypeError: find() argument 1 must be str, not int
'abc'.find() -> TypeError: find expected at least 1 argument, got 0
'abc'.find('a','b') -> TypeError: slice indices must be integers or None or have an __index__ method
'abc'.find('b', None, None), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.rfind(''), 'abc'.rfind('', 0, -1) -> (1, 3, -1, 3, 2)
'abc'.index('x') -> ValueError: substring not found
'abc'.rindex('x') -> ValueError: substring not found
'abc'.index(5) -> TypeError: index() argument 1 must be str, not int
'abc'.count(5) -> TypeError: count() argument 1 must be str, not int
'abc'.count(''), 'aaa'.count('aa'), 'abc'.count('',1,2), ''.count('',1) -> (4, 1, 2, 0)
'abc'.startswith(5) -> TypeError: startswith first arg must be str or a tuple of str, not int
'abc'.startswith(('a',5)) -> True
'abc'.startswith((5,'a')) -> TypeError: tuple for startswith must only contain str, not int
'abc'.startswith() -> TypeError: startswith expected at least 1 argument, got 0
'abc'.endswith(b'c') -> TypeError: endswith first arg must be str or a tuple of str, not bytes
'abc'.endswith([]) -> TypeError: endswith first arg must be str or a tuple of str, not list
'abc'.replace(5, 'a') -> TypeError: replace() argument 1 must be str, not int
'abc'.replace('a', 5) -> TypeError: replace() argument 2 must be str, not int
'abc'.replace('a') -> TypeError: replace() takes at least 2 positional arguments (1 given)
'abc'.replace('a','b','c') -> TypeError: 'str' object cannot be interpreted as an integer
'abc'.replace('a','b',x=1) -> TypeError: replace() got an unexpected keyword argument 'x'
'abc'.split(5) -> TypeError: must be str or None, not int
'abc'.split('') -> ValueError: empty separator
'abc'.split(None, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
'abc'.split(x=1) -> TypeError: split() got an unexpected keyword argument 'x'
'abc'.split(1,2,3) -> TypeError: split() takes at most 2 arguments (3 given)
'abc'.rsplit('') -> ValueError: empty separator
'abc'.partition('') -> ValueError: empty separator
'abc'.partition(5) -> TypeError: must be str, not int
'abc'.rpartition(5) -> TypeError: must be str, not int
'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('x'), 'abc'.rpartition('x') -> (('a', '-', 'b-c'), ('a-b', '-', 'c'), ('abc', '', ''), ('', '', 'abc'))
'abc'.strip(5) -> TypeError: strip arg must be None or str
'abc'.strip('a','b') -> TypeError: strip expected at most 1 argument, got 2
'abc'.center('a') -> TypeError: 'str' object cannot be interpreted as an integer
'abc'.center(5, 'ab') -> TypeError: The fill character must be exactly one character long
'abc'.center(5, '') -> TypeError: The fill character must be exactly one character long
'abc'.center(5, 5) -> TypeError: The fill character must be a unicode character, not int
'abc'.center() -> TypeError: center expected at least 1 argument, got 0
'abc'.ljust(5, b'a') -> TypeError: The fill character must be a unicode character, not bytes
'abc'.center(10**30) -> OverflowError: Python int too large to convert to C ssize_t
'abc'.zfill('a') -> TypeError: 'str' object cannot be interpreted as an integer
'42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), ''.zfill(3), '--1'.zfill(5), 'abc'.zfill(2), '-'.zfill(3) -> ('00042', '-0042', '+0042', '000', '-00-1', 'abc', '-00')
'a'.expandtabs('a') -> TypeError: 'str' object cannot be interpreted as an integer
'a'.expandtabs(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
'a'.join(5) -> TypeError: can only join an iterable
'a'.join([1]) -> TypeError: sequence item 0: expected str instance, int found
'a'.join(['a', None]) -> TypeError: sequence item 1: expected str instance, NoneType found
'a'.join() -> TypeError: str.join() takes exactly one argument (0 given)
'ab'.encode('foo') -> LookupError: unknown encoding: foo
'ab'.encode(5) -> TypeError: encode() argument 'encoding' must be str, not int
'abé'.encode('ascii') -> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 2: ordinal not in range(128)
'abé'.encode('ascii', 'ignore'), 'abé'.encode(), 'ab'.encode('latin-1'), 'ab'.encode(encoding='utf-8', errors='strict') -> (b'ab', b'ab\xc3\xa9', b'ab', b'ab')
'ab'.translate({97: 1.5}) -> TypeError: character mapping must return integer, None or str
'ab'.translate({97: 0x110000}) -> ValueError: character mapping must be in range(0x110000)
'ab'.translate({97: -1}) -> ValueError: character mapping must be in range(0x110000)
'ab'.translate(5) -> TypeError: 'int' object is not subscriptable
'ab'.translate() -> TypeError: str.translate() takes exactly one argument (0 given)
str.maketrans(5) -> TypeError: if you give only one argument to maketrans it must be a dict
str.maketrans('a') -> TypeError: if you give only one argument to maketrans it must be a dict
str.maketrans('a','bc') -> ValueError: the first two maketrans arguments must have equal length
str.maketrans('a',5) -> TypeError: maketrans() argument 2 must be str, not int
str.maketrans(5,'a') -> TypeError: first maketrans argument must be a string if there is a second argument
str.maketrans('a','b',5) -> TypeError: maketrans() argument 3 must be str, not int
str.maketrans({'ab':1}) -> ValueError: string keys in translatetable must be of length 1
str.maketrans({1.5:1}) -> TypeError: keys in translate table mustbe strings or integers
str.maketrans() -> TypeError: maketrans expected at least 1 argument, got 0
str.maketrans('ab','cd'), str.maketrans('ab','cd','e'), str.maketrans({'a':1,2:'b'}) -> ({97: 99, 98: 100}, {97: 99, 98: 100, 101: None}, {97: 1, 2: 'b'})
'abc'.removeprefix(5) -> TypeError: removeprefix() argument must be str, not int
'abc'.removesuffix(5) -> TypeError: removesuffix() argument must be str, not int
'abc'.removeprefix('ab'), 'abc'.removesuffix('c'), 'abc'.removesuffix(''), 'abc'.removeprefix('x') -> ('c', 'ab', 'abc', 'abc')
'a'.splitlines('x') -> ['a']
'a'.splitlines(1,2) -> TypeError: splitlines() takes at most 1 argument (2 given)
list('a😀b'), 'b' in 'abc', '' in 'abc', 'x' in 'abc' -> (['a', '😀', 'b'], True, True, False)
5 in 'abc' -> TypeError: 'in <string>' requires string as left operand, not int
None in 'abc' -> TypeError: 'in <string>' requires string as left operand, not NoneType
'a' < 'b', 'a' < 'B', '\uffff' < '😀', 'abc' < 'abcd', '' < 'a', 'a' == 'a', 'a' != 'b', '😀' > '\ue000' -> (True, False, True, True, True, True, True, True)
'a' < 5 -> TypeError: '<' not supported between instances of 'str' and 'int'
'a' == 5, 'a' == b'a' -> (False, False)
'abc'.foo -> AttributeError: 'str' object has no attribute 'foo'
'abc'.upper(5) -> TypeError: str.upper() takes no arguments (1 given)
'abc'.isalpha(5) -> TypeError: str.isalpha() takes no arguments (1 given)
str.upper() -> TypeError: unbound method str.upper() needs an argument
str.upper(5) -> TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
str.join('a', ['b']) -> 'b'
'abc'.__contains__(5) -> TypeError: 'in <string>' requires string as left operand, not int
'abc'.__getitem__('x') -> TypeError: string indices must be integers, not 'str'
'abc'.__add__(5) -> TypeError: can only concatenate str (not "int") to str
'abc'.__mul__('x') -> TypeError: 'str' object cannot be interpreted as an integer
'abc'.__mod__(5) -> TypeError: not all arguments converted during string formatting
'abc'.__rmod__('x'), 'abc'.__rmod__(5) -> TypeError: not all arguments converted during string formatting
str.__mod__('%s', 5) -> '5'
str.__mod__(5, 5) -> TypeError: descriptor '__mod__' requires a 'str' object but received a 'int'
'a' 'b'.__len__() -> 2
'😀'.center(5,'*'), '😀'.zfill(3), '😀\ta'.expandtabs(4), f'{"😀":>3}', '%3s' % '😀', '%.1s' % '😀a' -> ('**😀**', '00😀', '😀   a', '  😀', '  😀', '😀')
str.maketrans('😀','a'), 'x😀'.translate({0x1f600: 'y'}) -> ({128512: 97}, 'xy')
'abc'.count('a', 'b') -> TypeError: slice indices must be integers or None or have an __index__ method
'abc'.format_map() -> TypeError: str.format_map() takes exactly one argument (0 given)
'abc'.title(1) -> TypeError: str.title() takes no arguments (1 given)
'a'.zfill(10**30) -> OverflowError: Python int too large to convert to C ssize_t
'a'.zfill(10**15) -> MemoryError:
'a'.ljust(10**15) -> MemoryError:
'a'.expandtabs(10**10) -> OverflowError: Python int too large to convert to C int
'\t'.expandtabs(2**31-1) if 0 else 0 -> 0
str(b'\xff', 'utf-8') -> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
str(b'\xff', 'foo') -> LookupError: unknown encoding: foo
str(memoryview(b'ab'), 'ascii'), str(bytearray(b'ab'), 'ascii') -> ('ab', 'ab')
'a'.isidentifier(1) -> TypeError: str.isidentifier() takes no arguments (1 given)
'x'.__sizeof__(), 'é'.__sizeof__() -> (42, 61)
ascii('é😀\n'), ascii('\x80'), ascii('abc') -> ("'\\xe9\\U0001f600\\n'", "'\\x80'", "'abc'")
chr(65), ord('a') -> ('A', 97)
'abc'.__iter__().__length_hint__(), 'a😀'.__iter__().__length_hint__() -> (3, 2)
'abc'.__iter__().__setstate__(1) -> None
`)

check('methods on random texts', String.raw`
('abc').split('' or None, 1) -> ['abc']
('a😀b😀').find(' x y  z ', 2, -3) -> -1
(' x y  z ')[-8] -> ' '
('Hello World').lstrip('tItLe CaSe') -> 'Hello World'
('')[-2] -> IndexError: string index out of range
('aaa') in ('Hello World'), list('aaa') -> (False, ['a', 'a', 'a'])
('abc').title(), ('abc').capitalize(), ('abc').swapcase(), ('abc').upper(), ('abc').lower(), ('abc').casefold() -> ('Abc', 'Abc', 'ABC', 'ABC', 'abc', 'abc')
('héllo wörld').center(5, '*') -> 'héllo wörld'
repr('abc'), ascii('abc') -> ("'abc'", "'abc'")
('héllo wörld').center(15, '*') -> '**héllo wörld**'
('-5').translate({97: '', 98: None, 128512: 'Z'}) -> '-5'
('abc').center(1, '*') -> 'abc'
float('a,b,,c') -> ValueError: could not convert string to float: 'a,b,,c'
('123').index('😀') -> ValueError: substring not found
('ABC').removeprefix(('ABC')[:1]), ('ABC').removesuffix('aaa') -> ('BC', 'ABC')
complex('') -> ValueError: complex() arg is a malformed string
('ABC')[1:3:1] -> 'BC'
('😀').strip('xyz' * 3) -> '😀'
('a😀b😀').count(' x y  z ', 2, -7) -> 0
('\tx\n').rindex('123', -4) -> ValueError: substring not found
float(' x y  z ') -> ValueError: could not convert string to float: ' x y  z '
('')[-8:3] -> ''
('').startswith(('')[:2]), ('').endswith(('')[-2:]) -> (True, True)
len(' x y  z '), (' x y  z ').__sizeof__() -> (8, 49)
('ABC').rindex('xyz' * 3, 7) -> ValueError: substring not found
('😀').strip(' x y  z ') -> '😀'
('a😀b😀').index('héllo wörld') -> ValueError: substring not found
('tItLe CaSe').zfill(1) -> 'tItLe CaSe'
('abc').index('123') -> ValueError: substring not found
('a😀b😀').join(['Hello World', 'Hello World', 'a😀b😀']) -> 'Hello Worlda😀b😀Hello Worlda😀b😀a😀b😀'
('a\r\nb\x85c').replace('a,b,,c', 'aaa', 4) -> 'a\r\nb\x85c'
float('abc') -> ValueError: could not convert string to float: 'abc'
('😀').rfind('tItLe CaSe', 3, 8) -> -1
('a\r\nb\x85c').rindex('tItLe CaSe', 8) -> ValueError: substring not found
('Hello World').startswith('\tx\n', -2, 1), ('Hello World').endswith('\tx\n', -2, 1) -> (False, False)
('ABC') < ('\tx\n'), ('ABC') == ('\tx\n'), ('ABC') >= ('\tx\n') -> (False, False, True)
('aaa').replace('a\r\nb\x85c', 'ΑΣ', -1) -> 'aaa'
('héllo wörld').zfill(3) -> 'héllo wörld'
(' x y  z ').rsplit('Hello World' or None, 3) -> [' x y  z ']
('123')[4] -> IndexError: string index out of range
repr(''), ascii('') -> ("''", "''")
('ΑΣ').center(2, '*') -> 'ΑΣ'
('\tx\n').replace('-5', '\tx\n', 2) -> '\tx\n'
('a,b,,c').lstrip('😀') -> 'a,b,,c'
('Hello World').startswith(('Hello World')[:2]), ('Hello World').endswith(('Hello World')[-2:]) -> (True, True)
('123').join(['ΑΣ', '\tx\n', '123']) -> 'ΑΣ123\tx\n123123'
('').splitlines(True) -> []
('a\r\nb\x85c').splitlines(True) -> ['a\r\n', 'b\x85', 'c']
('-5').rsplit('\tx\n' or None, 1) -> ['-5']
('😀').partition('a😀b😀' or ',') -> ('😀', '', '')
('xyz' * 3).replace('123', ' x y  z ', 4) -> 'xyzxyzxyz'
('tItLe CaSe').count('😀', 6, -3) -> 0
('a\r\nb\x85c').center(15, '*') -> '*****a\r\nb\x85c****'
('ΑΣ') in ('aaa'), list('ΑΣ') -> (False, ['Α', 'Σ'])
('\tx\n')[4:-1] -> ''
('').removeprefix(('')[:1]), ('').removesuffix('123') -> ('', '')
('a,b,,c').partition(' x y  z ' or ',') -> ('a,b,,c', '', '')
('abc').rsplit('aaa' or None, 3) -> ['abc']
('tItLe CaSe').strip('ABC') -> 'tItLe CaSe'
('aaa').rsplit('a,b,,c' or None, 1) -> ['aaa']
('ß')[3:7] -> ''
('ß') < ('Hello World'), ('ß') == ('Hello World'), ('ß') >= ('Hello World') -> (False, False, True)
(' x y  z ').removeprefix((' x y  z ')[:1]), (' x y  z ').removesuffix('') -> ('x y  z ', ' x y  z ')
('a\r\nb\x85c').lstrip(' x y  z ') -> 'a\r\nb\x85c'
('a,b,,c') in ('😀'), list('a,b,,c') -> (False, ['a', ',', 'b', ',', ',', 'c'])
('ß').center(14, '*') -> '******ß*******'
('\tx\n').join(['a,b,,c', 'héllo wörld', '\tx\n']) -> 'a,b,,c\tx\nhéllo wörld\tx\n\tx\n'
('ΑΣ').lstrip('a\r\nb\x85c') -> 'ΑΣ'
('xyz' * 3).replace('aaa', 'ß', 3) -> 'xyzxyzxyz'
(' x y  z ').splitlines(True) -> [' x y  z ']
('a,b,,c').find('ß', 4, 2) -> -1
('xyz' * 3) * 0, ('xyz' * 3) + ('héllo wörld') -> ('', 'xyzxyzxyzhéllo wörld')
('Hello World') < ('a\r\nb\x85c'), ('Hello World') == ('a\r\nb\x85c'), ('Hello World') >= ('a\r\nb\x85c') -> (True, False, False)
('😀').rindex('-5', -2) -> ValueError: substring not found
('') * 2, ('') + ('héllo wörld') -> ('', 'héllo wörld')
('a\r\nb\x85c').strip('123') -> 'a\r\nb\x85c'
('-5').zfill(2) -> '-5'
('abc').startswith('ß', -5, -4), ('abc').endswith('ß', -5, -4) -> (False, False)
('abc').startswith('ΑΣ', -6, 5), ('abc').endswith('ΑΣ', -6, 5) -> (False, False)
('aaa').removeprefix(('aaa')[:1]), ('aaa').removesuffix('') -> ('aa', 'aaa')
('aaa') in ('ΑΣ'), list('aaa') -> (False, ['a', 'a', 'a'])
complex('ΑΣ') -> ValueError: complex() arg is a malformed string
('Hello World')[-1] -> 'd'
('\tx\n').split('ß' or None, 1) -> ['\tx\n']
('tItLe CaSe').splitlines(False) -> ['tItLe CaSe']
('ABC').translate({97: 'héllo wörld', 98: None, 128512: 'Z'}) -> 'ABC'
float('ΑΣ') -> ValueError: could not convert string to float: 'ΑΣ'
('a😀b😀').split('' or None, 4) -> ['a😀b😀']
('tItLe CaSe') in ('abc'), list('tItLe CaSe') -> (False, ['t', 'I', 't', 'L', 'e', ' ', 'C', 'a', 'S', 'e'])
('Hello World') < (' x y  z '), ('Hello World') == (' x y  z '), ('Hello World') >= (' x y  z ') -> (False, False, True)
`)

check('the format mini-language', String.raw`
format(5, 'z') -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
format(5, '+c') -> ValueError: Sign not allowed with integer format specifier 'c'
format(5, '+s') -> ValueError: Unknown format code 's' for object of type 'int'
format(5, '#') -> '5'
format(5, ',s') -> ValueError: Cannot specify ',' with 's'.
format(5, '.,f') -> '5.000,000'
format(5, ',_') -> ValueError: Cannot specify both ',' and '_'.
format(5, 'zs') -> ValueError: Unknown format code 's' for object of type 'int'
format(5, 'q') -> ValueError: Unknown format code 'q' for object of type 'int'
format(5, '😀^9') -> '😀😀😀😀5😀😀😀😀'
format(5, '99999999999999999999') -> ValueError: Too many decimal digits in format string
format(5, '.2147483647f') -> ValueError: precision too big
format(5, '.3_n') -> ValueError: Cannot specify '_' with 'n'.
format(5, '_b') -> '101'
format(5, '_e') -> '5.000000e+00'
format(5, '.3_') -> ValueError: Precision not allowed in integer format specifier
format(5, ',,') -> ValueError: Cannot specify ',' with ','.
format(5, '0<5') -> '50000'
format(5, '=05') -> '00005'
format(5, '#o') -> '0o5'
format(5, '#012_x') -> '0x0_0000_0005'
format(5, 'c') -> '\x05'
format(5, ',c') -> ValueError: Cannot specify ',' with 'c'.
format(5, 'z.1f') -> '5.0'
format(5, 'u') -> ValueError: Unknown format code 'u' for object of type 'int'
format(5, '+-5') -> ValueError: Invalid format specifier '+-5' for object of type 'int'
format(5, '٠5d') -> '    5'
format(5, 'z+5') -> ValueError: Invalid format specifier 'z+5' for object of type 'int'
format(5, '5#') -> ValueError: Unknown format code '#' for object of type 'int'
format(5, '=') -> '5'
format(5, '{}') -> ValueError: Invalid format specifier '{}' for object of type 'int'
format(5, 'G') -> '5'
format(5, '#.0e') -> '5.e+00'
format(5, '.0g') -> '5'
format(5, '%%') -> ValueError: Invalid format specifier '%%' for object of type 'int'
format('ab', '.2') -> 'ab'
format('ab', 'c') -> ValueError: Unknown format code 'c' for object of type 'str'
format('ab', '=5s') -> ValueError: '=' alignment not allowed in string format specifier
format('ab', ',') -> ValueError: Cannot specify ',' with 's'.
format('ab', '.3,') -> 'ab'
format('ab', '.4,_f') -> ValueError: Cannot specify both ',' and '_'.
format('ab', ',.3_f') -> ValueError: Unknown format code 'f' for object of type 'str'
format('ab', 'nn') -> ValueError: Invalid format specifier 'nn' for object of type 'str'
format('ab', 'é') -> ValueError: Unknown format code '\xe9' for object of type 'str'
format('ab', '.') -> ValueError: Format specifier missing precision
format('ab', '9999999999999999999d') -> ValueError: Too many decimal digits in format string
format('ab', ',n') -> ValueError: Cannot specify ',' with 'n'.
format('ab', 'b') -> ValueError: Unknown format code 'b' for object of type 'str'
format('ab', '_x') -> ValueError: Unknown format code 'x' for object of type 'str'
format('ab', '.3_d') -> ValueError: Unknown format code 'd' for object of type 'str'
format('ab', '._') -> 'ab'
format('ab', '.__f') -> ValueError: Invalid format specifier '.__f' for object of type 'str'
format('ab', '<05') -> 'ab000'
format('ab', '+0') -> ValueError: Sign not allowed in string format specifier
format('ab', '#b') -> ValueError: Unknown format code 'b' for object of type 'str'
format('ab', 's') -> 'ab'
format('ab', '<5c') -> ValueError: Unknown format code 'c' for object of type 'str'
format('ab', '.3c') -> ValueError: Unknown format code 'c' for object of type 'str'
format('ab', 'z') -> ValueError: Negative zero coercion (z) not allowed in string format specifier
format('ab', '!') -> ValueError: Unknown format code '!' for object of type 'str'
format('ab', '.٣f') -> ValueError: Unknown format code 'f' for object of type 'str'
format('ab', '5.3.2f') -> ValueError: Invalid format specifier '5.3.2f' for object of type 'str'
format('ab', '#z') -> ValueError: Unknown format code 'z' for object of type 'str'
format('ab', '^') -> 'ab'
format('ab', '\x00<5') -> 'ab\x00\x00\x00'
format('ab', 'F') -> ValueError: Unknown format code 'F' for object of type 'str'
format('ab', '#.3g') -> ValueError: Unknown format code 'g' for object of type 'str'
format('ab', '.0f') -> ValueError: Unknown format code 'f' for object of type 'str'
format('ab', 'G') -> ValueError: Unknown format code 'G' for object of type 'str'
format(1.5, 'z') -> '1.5'
format(1.5, '+c') -> ValueError: Unknown format code 'c' for object of type 'float'
format(1.5, '+s') -> ValueError: Unknown format code 's' for object of type 'float'
format(1.5, '#') -> '1.5'
format(1.5, ',s') -> ValueError: Cannot specify ',' with 's'.
format(1.5, '.,f') -> '1.500,000'
format(1.5, ',_') -> ValueError: Cannot specify both ',' and '_'.
format(1.5, 'zs') -> ValueError: Unknown format code 's' for object of type 'float'
format(1.5, 'q') -> ValueError: Unknown format code 'q' for object of type 'float'
format(1.5, '😀^9') -> '😀😀😀1.5😀😀😀'
format(1.5, '99999999999999999999') -> ValueError: Too many decimal digits in format string
format(1.5, '.2147483647f') -> ValueError: precision too big
format(1.5, '.3_n') -> ValueError: Cannot specify '_' with 'n'.
format(1.5, '_b') -> ValueError: Unknown format code 'b' for object of type 'float'
format(1.5, '_e') -> '1.500000e+00'
format(1.5, '.3_') -> '1.5'
format(1.5, ',,') -> ValueError: Cannot specify ',' with ','.
format(1.5, '0<5') -> '1.500'
format(1.5, '=05') -> '001.5'
format(1.5, '#o') -> ValueError: Unknown format code 'o' for object of type 'float'
format(1.5, '#012_x') -> ValueError: Unknown format code 'x' for object of type 'float'
format(1.5, 'c') -> ValueError: Unknown format code 'c' for object of type 'float'
format(1.5, ',c') -> ValueError: Cannot specify ',' with 'c'.
format(1.5, 'z.1f') -> '1.5'
format(1.5, 'u') -> ValueError: Unknown format code 'u' for object of type 'float'
format(1.5, '+-5') -> ValueError: Invalid format specifier '+-5' for object of type 'float'
format(1.5, '٠5d') -> ValueError: Unknown format code 'd' for object of type 'float'
format(1.5, 'z+5') -> ValueError: Invalid format specifier 'z+5' for object of type 'float'
format(1.5, '5#') -> ValueError: Unknown format code '#' for object of type 'float'
format(1.5, '=') -> '1.5'
format(1.5, '{}') -> ValueError: Invalid format specifier '{}' for object of type 'float'
format(1.5, 'G') -> '1.5'
format(1.5, '#.0e') -> '2.e+00'
format(1.5, '.0g') -> '2'
format(1.5, '%%') -> ValueError: Invalid format specifier '%%' for object of type 'float'
format((1+2j), '.2') -> '(1+2j)'
format((1+2j), 'c') -> ValueError: Unknown format code 'c' for object of type 'complex'
format((1+2j), '=5s') -> ValueError: Unknown format code 's' for object of type 'complex'
format((1+2j), ',') -> '(1+2j)'
format((1+2j), '.3,') -> '(1+2j)'
format((1+2j), '.4,_f') -> ValueError: Cannot specify both ',' and '_'.
format((1+2j), ',.3_f') -> '1.000+2.000j'
format((1+2j), 'nn') -> ValueError: Invalid format specifier 'nn' for object of type 'complex'
format((1+2j), 'é') -> ValueError: Unknown format code '\xe9' for object of type 'complex'
format((1+2j), '.') -> ValueError: Format specifier missing precision
format((1+2j), '9999999999999999999d') -> ValueError: Too many decimal digits in format string
format((1+2j), ',n') -> ValueError: Cannot specify ',' with 'n'.
format((1+2j), 'b') -> ValueError: Unknown format code 'b' for object of type 'complex'
format((1+2j), '_x') -> ValueError: Unknown format code 'x' for object of type 'complex'
format((1+2j), '.3_d') -> ValueError: Unknown format code 'd' for object of type 'complex'
format((1+2j), '._') -> '(1+2j)'
format((1+2j), '.__f') -> ValueError: Invalid format specifier '.__f' for object of type 'complex'
format((1+2j), '<05') -> ValueError: Zero padding is not allowed in complex format specifier
format((1+2j), '+0') -> ValueError: Zero padding is not allowed in complex format specifier
format((1+2j), '#b') -> ValueError: Unknown format code 'b' for object of type 'complex'
format((1+2j), 's') -> ValueError: Unknown format code 's' for object of type 'complex'
format((1+2j), '<5c') -> ValueError: Unknown format code 'c' for object of type 'complex'
format((1+2j), '.3c') -> ValueError: Unknown format code 'c' for object of type 'complex'
format((1+2j), 'z') -> '(1+2j)'
format((1+2j), '!') -> ValueError: Unknown format code '!' for object of type 'complex'
format((1+2j), '.٣f') -> '1.000+2.000j'
format((1+2j), '5.3.2f') -> ValueError: Invalid format specifier '5.3.2f' for object of type 'complex'
format((1+2j), '#z') -> ValueError: Unknown format code 'z' for object of type 'complex'
format((1+2j), '^') -> '(1+2j)'
format((1+2j), '\x00<5') -> '(1+2j)'
format((1+2j), 'F') -> '1.000000+2.000000j'
format((1+2j), '#.3g') -> '1.00+2.00j'
format((1+2j), '.0f') -> '1+2j'
format((1+2j), 'G') -> '1+2j'
format(True, 'z') -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
format(True, '+c') -> ValueError: Sign not allowed with integer format specifier 'c'
`)

check('format() of random values', String.raw`
format(-296.2811, "z,o") -> ValueError: Cannot specify ',' with 'o'.
format('aaa', "*^zg") -> ValueError: Unknown format code 'g' for object of type 'str'
format(complex(90748e-1, -319.915), "-0_X") -> ValueError: Unknown format code 'X' for object of type 'complex'
format('abc', "-011.2,E") -> ValueError: Unknown format code 'E' for object of type 'str'
format(-28.5, "*<#.8G") -> '-28.500000'
format(7, "*^ 014,d") -> '****** 7******'
format(-1, "<z027.4c") -> ValueError: Precision not allowed in integer format specifier
format(-941.287, "0=+#.3d") -> ValueError: Unknown format code 'd' for object of type 'float'
format(complex(496.2169, -493.976), "0<-21_,c") -> ValueError: Cannot specify both ',' and '_'.
format(-8, "<-16.1f") -> '-8.0            '
format(complex(225.5, -3.250499491151841e25), "< 17s") -> ValueError: Unknown format code 's' for object of type 'complex'
format(complex(508.335, 795.1769), "#_d") -> ValueError: Unknown format code 'd' for object of type 'complex'
format('abc', "12.1d") -> ValueError: Unknown format code 'd' for object of type 'str'
format(-3.6190e-15, "> .2f") -> '-0.00'
format(183.8, "0>+0.17,%") -> '+18380.000,000,000,000,000,00%'
format(214, "*< 04_.0b") -> ValueError: Precision not allowed in integer format specifier
format(2.21037414511477465e-215, " =0,.6E") -> '2.210374E-215'
format(2.84561314411301298e-234, "😀<30o") -> ValueError: Unknown format code 'o' for object of type 'float'
format(complex(-1.871e7, 7.e5), "0<+z04F") -> ValueError: Zero padding is not allowed in complex format specifier
format(complex(176.2275, 5.875), ">#022.24E") -> ValueError: Zero padding is not allowed in complex format specifier
format(-924.0, "<z_d") -> ValueError: Unknown format code 'd' for object of type 'float'
format(6.52623266285564290e-226, "0=-.6") -> '6.52623e-226'
format(complex(nan, 91001e-5), "0^+#19.25f") -> ValueError: Zero padding is not allowed in complex format specifier
format(-1.66369343512e-1, ".19_e") -> '-1.663_693_435_120_000_008_2e-01'
format(2.0650670836015e23, "0>+#1_.3X") -> ValueError: Unknown format code 'X' for object of type 'float'
format(89.25, "<+z#.13b") -> ValueError: Unknown format code 'b' for object of type 'float'
format(16, "*=+z9,f") -> '+16.000000'
format(-2.56621032634263645e-248, "^z22,c") -> ValueError: Cannot specify ',' with 'c'.
format(complex(8.23940049607854585e-98, -4.328697426e29), ">.0_f") -> '0-432869742600000024195243180032j'
format(complex(79390e7, 4.1100759841862427e29), "= #10,.7e") -> ValueError: '=' alignment flag is not allowed in complex format specifier
format(complex(99615/57506, -6.37666639903209701e-205), "😀<z,c") -> ValueError: Cannot specify ',' with 'c'.
format(389.875, "z,.0g") -> '4e+02'
format(complex(807.96, 49920e10), "= #28_.2n") -> ValueError: Cannot specify '_' with 'n'.
format('Hello World', "😀^+#.6E") -> ValueError: Unknown format code 'E' for object of type 'str'
format(1e22, ">z010.5b") -> ValueError: Unknown format code 'b' for object of type 'float'
format(6, " <z#3b") -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
format(' x y  z ', "+zn") -> ValueError: Unknown format code 'n' for object of type 'str'
format('ABC', "< z22g") -> ValueError: Unknown format code 'g' for object of type 'str'
format('Hello World', "+0.6X") -> ValueError: Unknown format code 'X' for object of type 'str'
format(-1.3160167816935125e21, "😀<#0.4e") -> '-1.3160e+21'
format(' x y  z ', " <+12,s") -> ValueError: Cannot specify ',' with 's'.
format(-298.208, "013_.15g") -> '-0_000_298.208'
format(5e-324, ">,F") -> '0.000000'
format('\tx\n', " = G") -> ValueError: Unknown format code 'G' for object of type 'str'
format(complex(481, 674.1), " <+01,.14b") -> ValueError: Cannot specify ',' with 'b'.
format('', "=0.9g") -> ValueError: Unknown format code 'g' for object of type 'str'
format(772.0195, "< z.4g") -> ' 772'
format(-7.43477708493737947e81, "z_.4o") -> ValueError: Unknown format code 'o' for object of type 'float'
format(complex(-279.7947, 559.0896), "=#9,.6x") -> ValueError: Cannot specify ',' with 'x'.
format(2.5, "^ _.6_E") -> ' 2.500_000E+00'
format(complex(9.60274085501036078e102, -261.143), "😀>z.6G") -> '9.60274E+102-261.143j'
format(complex(18922/39485, 4.58661396423490193e8), "-#G") -> '0.479220+4.58661E+08j'
format(' x y  z ', ">#06.4b") -> ValueError: Unknown format code 'b' for object of type 'str'
format(-2.3946679505e-18, "+z0G") -> '-2.39467E-18'
format(-8, " =-z01_x") -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
format(16, "#28.10G") -> '                 16.00000000'
format(-30436167375740992113, "0.12f") -> '-30436167375740993536.000000000000'
format(-3.92021059496029261e9, "#_.6E") -> '-3.920211E+09'
format(90033/72518, " <0,.11c") -> ValueError: Cannot specify ',' with 'c'.
format(5.30821636522807620e268, "😀< #020,g") -> ' 5.30822e+268😀😀😀😀😀😀😀'
format(6.6518177689428420e-20, " < 11.3n") -> ' 6.65e-20  '
format(complex(-inf, 458.625), " <+29_.3o") -> ValueError: Unknown format code 'o' for object of type 'complex'
format(complex(65741/69430, 1e16), "+#014.13%") -> ValueError: Unknown format code '%' for object of type 'complex'
format(-310.34, "> ,n") -> ValueError: Cannot specify ',' with 'n'.
format('abc', "^ ,.1o") -> ValueError: Cannot specify ',' with 'o'.
format(9007199254740991, "+25e") -> '            +9.007199e+15'
format(complex(-387.9619, 66.5), "z20.6c") -> ValueError: Unknown format code 'c' for object of type 'complex'
format(complex(-0.0, -302.1), " < z6f") -> ' 0.000000-302.100000j'
format(complex(123456789012345678.0, 1.7976931348623157e308), "*^#03,.0e") -> '1.e+17+2.e+308j'
format(-7064373748140836, "😀=+0.9n") -> ValueError: Precision not allowed in integer format specifier
format(complex(-1.04e-24, -3.835946604e-24), "*=-z25,X") -> ValueError: Cannot specify ',' with 'X'.
format(-469.91, " =#08.14e") -> '-4.69910000000000e+02'
format(152, "😀> _.24s") -> ValueError: Cannot specify '_' with 's'.
format(-0.5, "😀>030.0f") -> '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀-0'
format(-4.73184917809134752e-112, "0^,.0%") -> '-0%'
format(complex(523.4, -358.1079), "=-z24,o") -> ValueError: Cannot specify ',' with 'o'.
format(-77.7397, ">z#0.8g") -> '-77.739700'
format(complex(1.6792078999752e13, 8.8e-6), "0=+14g") -> ValueError: Zero padding is not allowed in complex format specifier
format(-165949, "=+z025X") -> ValueError: Negative zero coercion (z) not allowed in integer format specifier
format(complex(52119/9892, nan), "20_.9o") -> ValueError: Unknown format code 'o' for object of type 'complex'
format(842878, "g") -> '842878'
format(14, "*>z#0.1F") -> '14.0'
format(-5.28286083246002721e15, "0> z#.13e") -> '-5.2828608324600e+15'
format(254.25, "*>+029.3s") -> ValueError: Unknown format code 's' for object of type 'float'
format(complex(2.675, -584.7), " <018.12f") -> '2.675000000000-584.700000000000j'
format('héllo wörld', "=+#,n") -> ValueError: Cannot specify ',' with 'n'.
format('-5', " =+14.9x") -> ValueError: Unknown format code 'x' for object of type 'str'
format(-4.012914480157866e13, " <z.4c") -> ValueError: Unknown format code 'c' for object of type 'float'
format(complex(16837/47524, 88288e-7), " = 27g") -> ValueError: '=' alignment flag is not allowed in complex format specifier
format(289.808, " z17.0,d") -> ValueError: Unknown format code 'd' for object of type 'float'
`)

check('percent formats of random values', String.raw`
"<%1.14E>" % (-730.17,) -> '<-7.30170000000000E+02>'
"<%#04o>" % ('abc',) -> TypeError: %o format: an integer is required, not str
"<%+24.7G>" % ('',) -> TypeError: must be real number, not str
"<%#0.X>" % (-0.0,) -> TypeError: %X format: an integer is required, not float
"<% 7.2d>" % (2,) -> '<     02>'
"<%- .e>" % (-60651206196606573062356262013621055267810,) -> '<-6e+40>'
"<%+.8s>" % (-8.29253824888227e20,) -> '<-8.29253>'
"<%#0s>" % (3.5,) -> '<3.5>'
"<%#0.u>" % (66859e-6,) -> '<0>'
"<%0r>" % (-47987596862884219877690107737015019,) -> '<-47987596862884219877690107737015019>'
"<%-0.5F>" % (4.06124980802214683e-255,) -> '<0.00000>'
"<%# 22c>" % (868110207237530495,) -> OverflowError: %c arg not in range(0x110000)
"<%- d>" % (992.5,) -> '< 992>'
"<%+06f>" % (42.902,) -> '<+42.902000>'
"<%-0.f>" % (-384388,) -> '<-384388>'
"<% .3s>" % (309.25,) -> '<309>'
"<%# 20.10r>" % (-8.12675e5,) -> '<           -812675.0>'
"<%0.7i>" % (436.6,) -> '<0000436>'
"<%-r>" % (5.302889614e28,) -> '<5.302889614e+28>'
"<%03.5d>" % (128461,) -> '<128461>'
"<%#E>" % ('xyz' * 3,) -> TypeError: must be real number, not str
"<%- .19a>" % (-989.351,) -> '<-989.351>'
"<%+04X>" % ('Hello World',) -> TypeError: %X format: an integer is required, not str
"<%+0.2E>" % (645.555,) -> '<+6.46E+02>'
"<%25.r>" % ('ABC',) -> '<                         >'
"<%-019.c>" % (2**64-1,) -> OverflowError: %c arg not in range(0x110000)
"<%+21.i>" % (90.875,) -> '<                  +90>'
"<%+01.9r>" % (76175e7,) -> '<761750000>'
"<%-2.19X>" % (3785912408807580115908,) -> '<0CD3C16CD2FD74423C4>'
"<%+12.1s>" % ('abc',) -> '<           a>'
"<%+0.i>" % ('héllo wörld',) -> TypeError: %i format: a real number is required, not str
"<%#2e>" % (384180,) -> '<3.841800e+05>'
"<%+.13E>" % (-(2**47-1),) -> '<-1.4073748835533E+14>'
"<%#0.G>" % (-4.74457724938713447e124,) -> '<-5.E+124>'
"<%0.F>" % (2.733732488105896e-13,) -> '<0>'
"<%- .19f>" % (94.6665,) -> '< 94.6664999999999992042>'
"<%-o>" % ('aaa',) -> TypeError: %o format: an integer is required, not str
"<%- .6i>" % ('abc',) -> TypeError: %i format: a real number is required, not str
"<%- .14e>" % (268,) -> '< 2.68000000000000e+02>'
"<%11.8f>" % ('xyz' * 3,) -> TypeError: must be real number, not str
"<%+.2x>" % (6.3428175783364e-20,) -> TypeError: %x format: an integer is required, not float
"<%# .g>" % (2.5,) -> '< 2.>'
"<%- .10s>" % (3.5,) -> '<3.5>'
"<%- 12.E>" % ('abc',) -> TypeError: must be real number, not str
"<%- 20E>" % (-5.81998e2,) -> '<-5.819980E+02       >'
"<%#023.r>" % ('-5',) -> '<                       >'
"<%o>" % (-5.037457090335139e-12,) -> TypeError: %o format: an integer is required, not float
"<%-.F>" % (4841154833977040168081960645894833524794,) -> '<4841154833977040069301330480271672213504>'
"<%- 6f>" % (9999999999999998.0,) -> '< 9999999999999998.000000>'
"<% .18g>" % ('Hello World',) -> TypeError: must be real number, not str
"<%-05.9o>" % ('aaa',) -> TypeError: %o format: an integer is required, not str
"<%+.1o>" % (-13,) -> '<-15>'
"<%-08.s>" % (-(2**32+1),) -> '<        >'
"<%05c>" % ('tItLe CaSe',) -> TypeError: %c requires an int or a unicode character, not a string of length 10
"<%+15.X>" % (15,) -> '<             +F>'
"<%#12G>" % (2.5,) -> '<     2.50000>'
"<%-0.e>" % (-1.54562238876415769e-26,) -> '<-2e-26>'
"<%.15f>" % ('abc',) -> TypeError: must be real number, not str
"<%.x>" % (942.1,) -> TypeError: %x format: an integer is required, not float
"<% 5s>" % (-588.48,) -> '<-588.48>'
"<%- .8s>" % (-2.27148335731380769e251,) -> '<-2.27148>'
"<% .20f>" % (2**64-1,) -> '< 18446744073709551616.00000000000000000000>'
"<%-20.17o>" % (-146996112477578554,) -> '<-10121702757345562472>'
"<%+19.f>" % (' x y  z ',) -> TypeError: must be real number, not str
"<%#r>" % (nan,) -> '<nan>'
"<%+.7a>" % (17824e-6,) -> '<0.01782>'
"<% 3.F>" % (-17,) -> '<-17>'
"<%.8F>" % (53625e2,) -> '<5362500.00000000>'
"<%+012.20e>" % (2.07153847189583976e2,) -> '<+2.07153847189583984800e+02>'
"<%+0F>" % (1.032e24,) -> '<+1032000000000000050331648.000000>'
"<%05.8c>" % ('abc',) -> TypeError: %c requires an int or a unicode character, not a string of length 3
"<%# .11r>" % (-4.44746361e18,) -> '<-4.44746361>'
"<%+13.10X>" % ('ABC',) -> TypeError: %X format: an integer is required, not str
"<% 2F>" % (63191,) -> '< 63191.000000>'
"<%-010X>" % (-454.366,) -> TypeError: %X format: an integer is required, not float
"<% 6r>" % (-200.69,) -> '<-200.69>'
"<%# 7.d>" % (8.537836277e17,) -> '< 853783627700000000>'
"<%-X>" % (-9,) -> '<-9>'
"<%+4.16X>" % (928779,) -> '<+00000000000E2C0B>'
"<%.c>" % (41485/73309,) -> TypeError: %c requires an int or a unicode character, not float
"<%+.x>" % (78.375,) -> TypeError: %x format: an integer is required, not float
"<%0.o>" % ('😀',) -> TypeError: %o format: an integer is required, not str
"<% 13.E>" % (32716/48063,) -> '<        7E-01>'
"<%+0g>" % ('ΑΣ',) -> TypeError: must be real number, not str
"<% 25.8F>" % ('Hello World',) -> TypeError: must be real number, not str
"<%022.e>" % ((2**60-1),) -> '<000000000000000001e+18>'
"<%# 15G>" % (9,) -> '<        9.00000>'
"<%# 23.12u>" % ('123',) -> TypeError: %u format: a real number is required, not str
"<% 22f>" % (220.875,) -> '<            220.875000>'
"<%+018f>" % (2.34166393720943812e-34,) -> '<+0000000000.000000>'
"<%19.s>" % ('ΑΣ',) -> '<                   >'
"<%0i>" % ('123',) -> TypeError: %i format: a real number is required, not str
"<%#0x>" % (2.55369969e21,) -> TypeError: %x format: an integer is required, not float
"<%12.i>" % (-6.674393094e-25,) -> '<           0>'
"<%+13.c>" % (-9.0930e-17,) -> TypeError: %c requires an int or a unicode character, not float
"<%0.8c>" % (' x y  z ',) -> TypeError: %c requires an int or a unicode character, not a string of length 8
"<%-.f>" % ('Hello World',) -> TypeError: must be real number, not str
"<%#7.3c>" % (-660.6,) -> TypeError: %c requires an int or a unicode character, not float
"<%#14.r>" % ('😀',) -> '<              >'
"<%-0.14s>" % (9,) -> '<9>'
`)

check('percent formats for bytes', String.raw`
'%5%' % 3 -> ValueError: unsupported format character '%' (0x25) at index 2
'%5%' % () -> TypeError: not enough arguments for format string
'%-%' % () -> TypeError: not enough arguments for format string
'%.%' % () -> TypeError: not enough arguments for format string
'%.3%' % (3,) -> ValueError: unsupported format character '%' (0x25) at index 3
'%(a)%' % {'a': 1} -> ValueError: unsupported format character '%' (0x25) at index 4
'%l%' % () -> TypeError: not enough arguments for format string
'% %' % () -> TypeError: not enough arguments for format string
'%0%' % () -> TypeError: not enough arguments for format string
'%#%' % () -> TypeError: not enough arguments for format string
'%*%' % (3,) -> TypeError: not enough arguments for format string
'%*%' % (3,4) -> ValueError: unsupported format character '%' (0x25) at index 2
b'%5%' % 3 -> ValueError: unsupported format character '%' (0x25) at index 2
b'%5%' % () -> TypeError: not enough arguments for format string
b'%-%' % () -> TypeError: not enough arguments for format string
b'%l%' % () -> TypeError: not enough arguments for format string
b'%.%' % () -> TypeError: not enough arguments for format string
b'%(a)%' % {b'a': 1} -> ValueError: unsupported format character '%' (0x25) at index 4
b'%s' % b'ab' -> b'ab'
b'%s' % 'ab' -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
b'%b %s %a %r %c %c %d %5d %x %.2f' % (b'a', bytearray(b'b'), 'é', 'é', 65, b'z', 3, 4, 255, 1.5) -> b"a b '\\xe9' '\\xe9' A z 3     4 ff 1.50"
b'%s' % 5 -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
b'%c' % 256 -> OverflowError: %c arg not in range(256)
b'%c' % 'a' -> TypeError: %c requires an integer in range(256) or a single byte, not str
b'%c' % b'ab' -> TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
b'%c' % bytearray(b'ab') -> TypeError: %c requires an integer in range(256) or a single byte, not a bytearray object of length 2
b'%c' % 1.5 -> TypeError: %c requires an integer in range(256) or a single byte, not float
b'%d' % 'a' -> TypeError: %d format: a real number is required, not str
b'%x' % 1.5 -> TypeError: %x format: an integer is required, not float
b'%f' % 'a' -> TypeError: float argument required, not str
b'%e' % None -> TypeError: float argument required, not NoneType
b'%z' % 1 -> ValueError: unsupported format character 'z' (0x7a) at index 1
b'%\xe9' % 1 -> OverflowError: character argument not in range(0x110000)
b'%' % 1 -> ValueError: incomplete format
b'%(a' % {b'a':1} -> ValueError: incomplete format key
b'%(a)s' % {b'a': b'1'} -> b'1'
b'%(a)s' % {'a': b'1'} -> KeyError: b'a'
b'%(a)s' % 1 -> TypeError: format requires a mapping
b'%s %s' % (b'1',) -> TypeError: not enough arguments for format string
b'%s' % (b'1', b'2') -> TypeError: not all arguments converted during bytes formatting
b'abc' % 5 -> TypeError: not all arguments converted during bytes formatting
b'abc' % b'x' -> TypeError: not all arguments converted during bytes formatting
b'abc' % bytearray(b'x') -> TypeError: not all arguments converted during bytes formatting
b'abc' % 'x' -> TypeError: not all arguments converted during bytes formatting
b'abc' % {} -> b'abc'
b'abc' % [1] -> b'abc'
b'%5s|%-5s|%.1s' % (b'ab', b'cd', b'ef') -> b'   ab|cd   |e'
b'%5c|%-5c' % (65, b'a') -> b'    A|a    '
b'%+d|% d|%05d|%-05d|%#x|%#o|%.3d' % (1,2,3,4,5,6,7) -> b'+1| 2|00003|4    |0x5|0o6|007'
b'%*d|%.*f' % (5, 3, 2, 1.5) -> b'    3|1.50'
b'%*d' % ('a', 3) -> TypeError: * wants int
b'%99999999999999999999d' % 3 -> ValueError: width too big
b'%.99999999999999999999d' % 3 -> ValueError: prec too big
b'%*d' % (10**30, 3) -> OverflowError: Python int too large to convert to C ssize_t
b'%.*f' % (10**30, 3) -> OverflowError: Python int too large to convert to C int
bytearray(b'%s') % b'x', bytearray(b'%d') % 3 -> (bytearray(b'x'), bytearray(b'3'))
b'%ld' % 3 -> b'3'
b'%lld' % 3 -> ValueError: unsupported format character 'l' (0x6c) at index 2
b'%u %i' % (3, 4.7) -> b'3 4'
b'%g %G %E %F' % (1e10, 1e-10, 1.5, float('inf')) -> b'1e+10 1E-10 1.500000E+00 INF'
b'%08.2f|%-8.1f|%+f' % (1.5, 2.5, 3.5) -> b'00001.50|2.5     |+3.500000'
b'%.3x|%#.5X' % (255, 255) -> b'0ff|0X000FF'
b'%s' % None -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'NoneType'
b'%a' % None -> b'None'
b'%5a' % 'é' -> b"'\\xe9'"
b'%.2a' % 'abc' -> b"'a"
b'%d' % 1j -> TypeError: %d format: a real number is required, not complex
b'%d' % True, b'%x' % True -> (b'1', b'1')
b'%s' % () -> TypeError: not enough arguments for format string
b'%i' % float('nan') -> ValueError: cannot convert float NaN to integer
b'%b' % 3 -> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
b'%5b|' % b'a' -> b'    a|'
'%b' % 3 -> ValueError: unsupported format character 'b' (0x62) at index 1
'%y %s' % (1,) -> ValueError: unsupported format character 'y' (0x79) at index 1
'%d %y' % (1,) -> TypeError: not enough arguments for format string
b'%(x)s %s' % {b'x': b'a'} -> TypeError: not enough arguments for format string
b'%(x)s' % ({b'x': b'a'},) -> TypeError: format requires a mapping
'%s' % {'a': 1} -> "{'a': 1}"
'%s %s' % {'a': 1} -> TypeError: not enough arguments for format string
'%(a)s %s' % {'a': 1} -> TypeError: not enough arguments for format string
'%d' % {'a': 1} -> TypeError: %d format: a real number is required, not dict
'%(a)*d' % {'a': 3} -> TypeError: not enough arguments for format string
'%(a)s' % 'abc' -> TypeError: format requires a mapping
b'%(a)s' % b'abc' -> TypeError: format requires a mapping
b'%(a)s' % 'abc' -> TypeError: format requires a mapping
'abc' % b'x' -> 'abc'
'abc' % 'x' -> TypeError: not all arguments converted during string formatting
'abc' % bytearray(b'x') -> 'abc'
'abc' % range(3) -> 'abc'
'%s' % range(3) -> 'range(0, 3)'
'%(a)s' % range(3) -> TypeError: range indices must be integers or slices, not str
'%c' % True -> '\x01'
'%c' % 10**40 -> OverflowError: %c arg not in range(0x110000)
'%.*f' % (3.0, 1) -> TypeError: * wants int
`)
