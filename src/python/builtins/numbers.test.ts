/** Numbers. Each line is an expression and what CPython 3.14.10 answered: its repr, or the exception. */
import { expect, test } from 'vitest'
import { runProgram } from '../index'
import '../../tools/library-in-tests'

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

check('ints: operators, conversions and their errors', String.raw`
1 << 10**20 -> OverflowError: too many digits in integer
1 << -1 -> ValueError: negative shift count
1 >> -1 -> ValueError: negative shift count
1 >> 10**30 -> 0
-1 >> 10**30 -> -1
0 << 10**30 -> 0
1 << (1<<62) -> MemoryError:
1 << (1<<40) -> MemoryError:
1//0 -> ZeroDivisionError: division by zero
1%0 -> ZeroDivisionError: division by zero
divmod(1,0) -> ZeroDivisionError: division by zero
1/0 -> ZeroDivisionError: division by zero
1.0/0 -> ZeroDivisionError: division by zero
1.0//0 -> ZeroDivisionError: division by zero
1.0%0 -> ZeroDivisionError: division by zero
divmod(1.0,0) -> ZeroDivisionError: division by zero
0**-1 -> ZeroDivisionError: zero to a negative power
0.0**-1 -> ZeroDivisionError: zero to a negative power
2**-1 -> 0.5
pow(2,-1,5) -> 3
pow(2,-1,4) -> ValueError: base is not invertible for the given modulus
pow(2,5,0) -> ValueError: pow() 3rd argument cannot be 0
pow(2,5,-7) -> -3
pow(2,5,1) -> 0
pow(2,5,2.0) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
pow(2.0,5,2) -> TypeError: pow() 3rd argument not allowed unless all arguments are integers
pow(2,-1,-5) -> -2
(-8)**(1/3) -> (1.0000000000000002+1.7320508075688772j)
(-8.0)**0.5 -> (1.7319121124709868e-16+2.8284271247461903j)
10**400*1.0 -> OverflowError: int too large to convert to float
1.0*10**400 -> OverflowError: int too large to convert to float
10**400/1 -> OverflowError: integer division result too large for a float
10**400/3 -> OverflowError: integer division result too large for a float
10**400/10**399 -> 10.0
10**-400 -> 0.0
10**400 + 1.0 -> OverflowError: int too large to convert to float
float(10**400) -> OverflowError: int too large to convert to float
10**400 < 1.0 -> False
10**400 < float('inf') -> True
10**400 == float('nan') -> False
(1).__sizeof__() -> 28
(0).__sizeof__() -> 28
(2**30).__sizeof__() -> 32
(-2**60).__sizeof__() -> 36
True.__sizeof__() -> 28
(1.0).__sizeof__() -> 24
(1j).__sizeof__() -> 32
'abc'.__sizeof__() -> 44
'é'.__sizeof__() -> 61
'Ā'.__sizeof__() -> 60
'😀'.__sizeof__() -> 64
''.__sizeof__() -> 41
int('x') -> ValueError: invalid literal for int() with base 10: 'x'
int('') -> ValueError: invalid literal for int() with base 10: ''
int('  ') -> ValueError: invalid literal for int() with base 10: '  '
int('1_0') -> 10
int('1__0') -> ValueError: invalid literal for int() with base 10: '1__0'
int('_1') -> ValueError: invalid literal for int() with base 10: '_1'
int('0x10', 0) -> 16
int('010', 0) -> ValueError: invalid literal for int() with base 0: '010'
int('00', 0) -> 0
int('0_0', 0) -> 0
int('0b_1', 0) -> 1
int('0b_1', 2) -> 1
int('0b1', 16) -> 177
int('٣٤') -> 34
int('z', 36) -> 35
int('z', 37) -> ValueError: int() base must be >= 2 and <= 36, or 0
int('z', 1) -> ValueError: int() base must be >= 2 and <= 36, or 0
int('1', -1) -> ValueError: int() base must be >= 2 and <= 36, or 0
int('1', 0.5) -> TypeError: 'float' object cannot be interpreted as an integer
int(b'12') -> 12
int(b'1 2') -> ValueError: invalid literal for int() with base 10: b'1 2'
int(b'xxÿ') -> SyntaxError: bytes can only contain ASCII literal characters (<string>, line 1)
int(bytearray(b'12')) -> 12
int(memoryview(b'12')) -> 12
int([]) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
int(1, 2) -> TypeError: int() can't convert non-string with explicit base
int(base=2) -> TypeError: int() missing string argument
int('1', base='a') -> TypeError: 'str' object cannot be interpreted as an integer
str(10**5000) -> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
repr(10**5000) -> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
f'{10**5000}' -> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
f'{10**5000:x}'[:5] -> '31e20'
'%d' % 10**5000 -> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
int(x=1) -> TypeError: int() got an unexpected keyword argument 'x'
int(1,2,3) -> TypeError: int expected at most 2 arguments, got 3
int(float('nan')) -> ValueError: cannot convert float NaN to integer
int(float('inf')) -> OverflowError: cannot convert float infinity to integer
int(-float('inf')) -> OverflowError: cannot convert float infinity to integer
int('1\x00') -> ValueError: invalid literal for int() with base 10: '1\x00'
int('😀'*3) -> ValueError: invalid literal for int() with base 10: '😀😀😀'
int(None) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
int('12', None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
int(3.7) -> 3
int(-3.7) -> -3
int(1e30) -> 1000000000000000019884624838656
int('+ 1') -> ValueError: invalid literal for int() with base 10: '+ 1'
int('+1') -> 1
int('- 1') -> ValueError: invalid literal for int() with base 10: '- 1'
int('0o17', 8) -> 15
int('0O17', 0) -> 15
int('0o', 0) -> ValueError: invalid literal for int() with base 0: '0o'
int('0o_', 0) -> ValueError: invalid literal for int() with base 0: '0o_'
int('1_', 10) -> ValueError: invalid literal for int() with base 10: '1_'
int('  \n 12 \t') -> 12
int('\u2003 12') -> 12
(5).to_bytes() -> b'\x05'
(256).to_bytes() -> OverflowError: int too big to convert
(256).to_bytes(1) -> OverflowError: int too big to convert
(-1).to_bytes(1) -> OverflowError: can't convert negative int to unsigned
(-129).to_bytes(1, signed=True) -> OverflowError: int too big to convert
(5).to_bytes(2,'foo') -> ValueError: byteorder must be either 'little' or 'big'
(5).to_bytes(-1) -> ValueError: length argument must be non-negative
(5).to_bytes(length=2, byteorder='little', signed=True) -> b'\x05\x00'
(5).to_bytes(2, 3) -> TypeError: to_bytes() argument 'byteorder' must be str, not int
(0).to_bytes(0) -> b''
(1).to_bytes(0) -> OverflowError: int too big to convert
int.from_bytes(b'\x01\x02') -> 258
int.from_bytes(b'\xff\x02', signed=True) -> -254
int.from_bytes([1,2],'little') -> 513
int.from_bytes([256]) -> ValueError: bytes must be in range(0, 256)
int.from_bytes(5) -> TypeError: cannot convert 'int' object to bytes
int.from_bytes('ab') -> TypeError: cannot convert 'str' object to bytes
int.from_bytes() -> TypeError: from_bytes() missing required argument 'bytes' (pos 1)
int.from_bytes(b'', 'x') -> ValueError: byteorder must be either 'little' or 'big'
int.from_bytes(b'', 3) -> TypeError: from_bytes() argument 'byteorder' must be str, not int
(5).as_integer_ratio() -> (5, 1)
(5).is_integer() -> True
(5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator -> (5, 5, 0, 5, 1)
round(15,-1) -> 20
round(25,-1) -> 20
round(-25,-1) -> -20
round(5, 2) -> 5
round(5, None) -> 5
round(5, 1.0) -> TypeError: 'float' object cannot be interpreted as an integer
round(12345678901234567890, -5) -> 12345678901234600000
(5).__format__(3) -> TypeError: __format__() argument must be str, not int
(5).bit_count(), (-5).bit_length(), (0).bit_length() -> (2, 3, 0)
(5).__floor__(), (5).__ceil__(), (5).__trunc__() -> (5, 5, 5)
(5).__getnewargs__() -> (5,)
(5).__index__(), (5).__int__(), (5).__float__() -> (5, 5, 5.0)
hash(1+2j), hash(1j), hash(0j) -> (2000007, 1000003, 0)
(1).foo -> AttributeError: 'int' object has no attribute 'foo'
(1).real = 2 -> SyntaxError: invalid syntax (<string>, line 1)
int.__new__(str) -> TypeError: int.__new__(str): str is not a subtype of int
int.__new__() -> TypeError: int.__new__(): not enough arguments
int.__new__(bool) -> TypeError: int.__new__(bool) is not safe, use bool.__new__()
bool.__new__(int) -> TypeError: bool.__new__(int): int is not a subtype of bool
bool(1,2) -> TypeError: bool expected at most 1 argument, got 2
bool(x=1) -> TypeError: bool() takes no keyword arguments
int.__add__(1, 2.0) -> NotImplemented
(1).__radd__(2) -> 3
(1).__rpow__(2) -> 2
(1).__pow__(2, 3) -> 1
(2).__rpow__(2, 5) -> 4
`)

check('ints and floats: more of their methods', String.raw`
int('9'*4300)%10 -> 9
int(b'12', 8) -> 10
int(b'1_2_') -> ValueError: invalid literal for int() with base 10: b'1_2_'
int(bytearray(b'zz')) -> ValueError: invalid literal for int() with base 10: b'zz'
int(bytearray(b'zz'), 10) -> ValueError: invalid literal for int() with base 10: b'zz'
int(memoryview(b'zz')) -> ValueError: invalid literal for int() with base 10: b'zz'
int(memoryview(b'zz'), 10) -> TypeError: int() can't convert non-string with explicit base
int.from_bytes(b'abc', signed='x') -> 6382179
int.from_bytes(memoryview(b'abc')[::-1]) -> 6513249
int.from_bytes(iter([1,2])) -> 258
int.from_bytes([1,'a']) -> TypeError: 'str' object cannot be interpreted as an integer
int.from_bytes([-1]) -> ValueError: bytes must be in range(0, 256)
int.from_bytes([10**30]) -> ValueError: bytes must be in range(0, 256)
(3).__round__(1,2) -> TypeError: __round__ expected at most 1 argument, got 2
(3).to_bytes('a') -> TypeError: 'str' object cannot be interpreted as an integer
(3).to_bytes(1.0) -> TypeError: 'float' object cannot be interpreted as an integer
(3).to_bytes(10**30) -> OverflowError: Python int too large to convert to C ssize_t
(-5).to_bytes(2, 'little', signed=1) -> b'\xfb\xff'
int.to_bytes() -> TypeError: unbound method int.to_bytes() needs an argument
(5).bit_length(3) -> TypeError: int.bit_length() takes no arguments (1 given)
(5).__floor__(3) -> TypeError: int.__floor__() takes no arguments (1 given)
(5).__getnewargs__(1) -> TypeError: int.__getnewargs__() takes no arguments (1 given)
int.__add__() -> TypeError: descriptor '__add__' of 'int' object needs an argument
int.__add__(1) -> TypeError: expected 1 argument, got 0
int.__add__('a', 1) -> TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
int.real -> <attribute 'real' of 'int' objects>
int.real.__get__(5) -> 5
(5).__divmod__(0) -> ZeroDivisionError: division by zero
(5).__eq__('a') -> NotImplemented
(5) < 'a' -> TypeError: '<' not supported between instances of 'int' and 'str'
5 + 'a' -> TypeError: unsupported operand type(s) for +: 'int' and 'str'
5 + None -> TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
5 % 'a' -> TypeError: unsupported operand type(s) for %: 'int' and 'str'
divmod(5, 'a') -> TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
5 ** 'a' -> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
pow(5, 'a', 3) -> TypeError: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
pow(5, 1, 'a') -> TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
5 << 1.0 -> TypeError: unsupported operand type(s) for <<: 'int' and 'float'
5 & 1.0 -> TypeError: unsupported operand type(s) for &: 'int' and 'float'
~1.0 -> TypeError: bad operand type for unary ~: 'float'
-'a' -> TypeError: bad operand type for unary -: 'str'
True << 2 -> 4
True / 2 -> 0.5
bool('x'), bool([]), bool(), bool(0.0) -> (True, False, False, False)
bool.from_bytes(b'a'), bool.from_bytes(b'\0') -> (True, False)
True.to_bytes(2), True.real, True.numerator, True.imag -> (b'\x00\x01', 1, 1, 0)
format(True), format(True, 'd'), format(True, '5'), format(True, 's') -> ValueError: Unknown format code 's' for object of type 'bool'
str(True), repr(False), True.__repr__() -> ('True', 'False', 'True')
True == 1, hash(True), True.conjugate() -> (True, 1, 1)
float('1_000.5'), float('_1'),  -> ValueError: could not convert string to float: '_1'
float('1__0') -> ValueError: could not convert string to float: '1__0'
float('') -> ValueError: could not convert string to float: ''
float('abc') -> ValueError: could not convert string to float: 'abc'
float(' 1.5 ') -> 1.5
float('inf'), float('-Infinity'), float('+nan'), float('NaN') -> (inf, -inf, nan, nan)
float('1e400'), float('-1e400'), float('1e-400') -> (inf, -inf, 0.0)
float('١.٥') -> 1.5
float(b'1.5'), float(bytearray(b'2.5')), float(memoryview(b'3')) -> (1.5, 2.5, 3.0)
float(b'abc') -> ValueError: could not convert string to float: b'abc'
float(bytearray(b'abc')) -> ValueError: could not convert string to float: bytearray(b'abc')
float('1.5\x00') -> ValueError: could not convert string to float: '1.5\x00'
float('0x10') -> ValueError: could not convert string to float: '0x10'
float([]) -> TypeError: float() argument must be a string or a real number, not 'list'
float(None) -> TypeError: float() argument must be a string or a real number, not 'NoneType'
float(1,2) -> TypeError: float expected at most 1 argument, got 2
float(x=1) -> TypeError: float() takes no keyword arguments
float(10**309) -> OverflowError: int too large to convert to float
float('1e5_0') -> 1e+50
float('1_e5') -> ValueError: could not convert string to float: '1_e5'
float('.') -> ValueError: could not convert string to float: '.'
float('1.'), float('.5'), float('1.e2') -> (1.0, 0.5, 100.0)
float('infinit') -> ValueError: could not convert string to float: 'infinit'
float('１２') -> 12.0
float.fromhex('0x1.8p3'), float.fromhex('1.8'), float.fromhex('-0x.8p-2'), float.fromhex('inf'), float.fromhex('nan') -> (12.0, 1.5, -0.125, inf, nan)
float.fromhex('0x1p2000') -> OverflowError: hexadecimal value too large to represent as a float
float.fromhex('xyz') -> ValueError: invalid hexadecimal floating-point string
float.fromhex(5) -> TypeError: bad argument type for built-in operation
(1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio() -> ((3, 2), (3602879701896397, 36028797018963968), (0, 1))
float('inf').as_integer_ratio() -> OverflowError: cannot convert Infinity to integer ratio
float('nan').as_integer_ratio() -> ValueError: cannot convert NaN to integer ratio
(1.0).is_integer(), (1.5).is_integer(), float('inf').is_integer() -> (True, False, False)
round(float('nan')) -> ValueError: cannot convert float NaN to integer
round(float('inf')) -> OverflowError: cannot convert float infinity to integer
round(float('nan'),2), round(float('inf'),2) -> (nan, inf)
round(1.79e308, -308) -> OverflowError: rounded value too large to represent
round(1.8e308/2, -308) -> inf
round(1.5, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
round(1.5, None) -> 2
float.from_number('5') -> TypeError: must be real number, not str
float.__getformat__('double'), float.__getformat__('float') -> ('IEEE, little-endian', 'IEEE, little-endian')
float.__getformat__('x') -> ValueError: __getformat__() argument 1 must be 'double' or 'float'
float.__getformat__(3) -> TypeError: __getformat__() argument must be str, not int
1.5 // 0.0 -> ZeroDivisionError: division by zero
5.5 % -2, -5.5 % 2, 5.5 // -2, divmod(-5.5, 2), 0.0 % -1, -0.0 // 1, 1e300 // 1e-300 -> (-0.5, 0.5, -3.0, (-3.0, 0.5), -0.0, -0.0, inf)
float('inf') // 1, float('inf') % 1, 1 // float('inf'), -1 // float('inf'), -1 % float('inf'), 1.0 % float('-inf') -> (nan, nan, 0.0, -1.0, inf, -inf)
2.0 ** 1e10 -> OverflowError: (34, 'Numerical result out of range')
(-2.0) ** float('inf'), 1.0 ** float('nan'), (-1.0) ** float('inf'), float('nan') ** 0, (-0.0) ** 3, 0.0 ** 0 -> (inf, 1.0, 1.0, 1.0, -0.0, 1.0)
(-0.0) ** -1 -> ZeroDivisionError: zero to a negative power
float('inf') ** -1, (-2.0) ** 3, (-2) ** 3.0, (-8) ** 0.5 -> (0.0, -8.0, -8.0, (1.7319121124709868e-16+2.8284271247461903j))
2 ** 10000.0 -> OverflowError: (34, 'Numerical result out of range')
2.0 ** -20000 -> 0.0
1e200 * 1e200 -> inf
1.5 << 1 -> TypeError: unsupported operand type(s) for <<: 'float' and 'int'
1.5 & 1 -> TypeError: unsupported operand type(s) for &: 'float' and 'int'
1.5 + 'a' -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
1.5 % 'a' -> TypeError: unsupported operand type(s) for %: 'float' and 'str'
divmod(1.5, 'a') -> TypeError: unsupported operand type(s) for divmod(): 'float' and 'str'
1.5 < 'a' -> TypeError: '<' not supported between instances of 'float' and 'str'
1.5 == 'a' -> False
1.5 < 2**100, 1e30 == 10**30, 2.0**100 == 2**100, 1e16 == 10**16+1, 0.1 < 1, float('nan') != 10**400 -> (True, False, True, False, True, True)
(1.5).__round__(1,2) -> TypeError: __round__ expected at most 1 argument, got 2
(1.5).real, (1.5).imag, (1.5).conjugate() -> (1.5, 0.0, 1.5)
(1.5).__floor__(), (1.5).__ceil__(), (-1.5).__trunc__(), (1.5).__int__() -> (1, 2, -1, 1)
(float('inf')).__floor__() -> OverflowError: cannot convert float infinity to integer
(float('nan')).__ceil__() -> ValueError: cannot convert float NaN to integer
(1.5).__getnewargs__() -> (1.5,)
(1.5).__format__(2) -> TypeError: __format__() argument must be str, not int
(1.5).foo -> AttributeError: 'float' object has no attribute 'foo'
float('nan'), float('-nan'), -float('inf') -> (nan, nan, -inf)
`)

check('arithmetic of random operands', String.raw`
(210) + (3.721751325e-12) -> 210.00000000000372
(88535) * ((2**58-1)) -> 25518476352591799166505
(262.8974) != (-815375) -> True
(33438e2) - ((2**37)) -> -137435609672.0
(748.99) ** (0.5) -> 27.367681670174402
float(8839198940947108085074981846865593364500) -> 8.839198940947108e+39
int(6.80658687416125e-7) -> 0
(50835/13180) % (1.7976931348623157e308) -> 3.856980273141123
(-408870) > (-8.42730647840817963e17) -> True
(3) - (-2**63) -> 9223372036854775811
round((2**35-1)) -> 34359738367
(-0.0) ** (471.1789) -> 0.0
pow(-59922, 102, False) -> ValueError: pow() 3rd argument cannot be 0
(-4.01086589572030411e223) * (516.48) -> -2.0715320178216226e+226
(6) | (-573364) -> -573362
pow(-16, -37, 2**63) -> ValueError: base is not invertible for the given modulus
(9) ^ (20) -> 29
(-5.7199834721880763e-16) ** (2.675) -> (-8.792575819775502e-42+1.4348179685708478e-41j)
(370.375) * (6413401209350515) -> 2.375363472913197e+18
divmod(264235, 9) -> (29359, 4)
(291) | (-364403) -> -364113
(59683e-4) // (266.5) -> 0.0
(-20) // (3.41448797096314456e306) -> -1.0
(-9) < (-509.4256) -> False
(312783).bit_length(), (-(2**33)).bit_count() -> (19, 1)
(373.428) == (286522) -> False
(6.75020116064575978e140) ** (-755.7786) -> 0.0
pow(-2**63, 65, 3) -> 1
(-11) ^ (1) -> -12
(-7.99557681325223337e-8) * (170.5) -> -1.3632458466595059e-05
(11) >= (96) -> False
(2**63).bit_length(), (-19).bit_count() -> (64, 3)
(-7496483294678621636091232).bit_length(), (-(2**70+1)).bit_count() -> (83, 2)
(-4) << 71 -> -9444732965739290427392
(64) < (True) -> False
(-11) >> 66 -> -1
(-9) << 6 -> -576
int(-8.47660499780041721e-57) -> 0
(31223/74452) ** (-7.764114815e-26) -> 1.0
(16) >> 65 -> 0
(-9.60320e9) + (57271/82932) -> -9603199999.309422
round(70242/71249, -5) -> 0.0
hash(9442243007836838578825429898447971565) -> 457754723899575061
(15) ** (-4) -> 1.9753086419753087e-05
(78966e0) * (365.75) -> 28881814.5
round(323.75, 7) -> 323.75
(-237.616) <= (2**63) -> True
(-4.28782021816363470e-122) < (-601948) -> False
(67) << 13 -> 548864
(78) == (-3) -> False
round(0.0001, -9) -> 0.0
(259) == (-5) -> False
(712022) >= (243) -> True
(-(2**44-1)) | (475372) -> -17592185569043
round(-10, 14) -> -10
(4) ** 37 -> 18889465931478580854784
(762044296193529059289741415875) % (25471e4) -> 254525056.0
(9007199254740992) <= (73876e7) -> False
(1e15) % (-1.2731e30) -> -1.273099999999999e+30
(-379605) << 64 -> -7002476284100514341191680
(-4.551562908345e21) ** (8) -> 1.841977822020867e+173
(-17) - (60) -> -77
round(9.91211871301675836e-122, 2) -> 0.0
divmod(353.75, 147) -> (2.0, 59.75)
(-405441) >> 72 -> -1
(-10) >= (-(2**58+1)) -> True
(-18) * (-9.4579e15) -> 1.702422e+17
(-3.35429184487111560e-251) / (53741/57437) -> -3.584980939950173e-251
(78548e2) ** (60613/60658) -> 7762826.457897296
(199.8551) == (4.1e13) -> False
(9007199254740991) // (9007199254740992) -> 0
(6) >> 62 -> 0
(-37397672784335889337093) >= (9) -> False
(-626.8) != (287516) -> True
(20) | (16) -> 20
divmod(2.34450859901606638e253, -4.02337661372308784e-20) -> (-5.827216351109976e+272, -1.914840966069704e-20)
(334086) - (248) -> 333838
(True) ** 31 -> 1
(14) % (-899.9) -> -885.9
(35) ** (30) -> 20991396429661901749543146230280399322509765625
(8) > (6.025e-21) -> True
(-75820) > ((2**49)) -> False
hash(-364824) -> -364824
(-858013) * ((2**43)) -> -7547162162263752704
int(80521/35859) -> 2
round(-8638032422372107327761386796823, 5) -> -8638032422372107327761386796823
(-942.9292) >= (-1) -> False
(20).bit_length(), (117).bit_count() -> (5, 5)
(6425955495661662095769459475976443347) * (53604/66691) -> 5.1649685623164706e+36
(-(2**67-1)) == (-19) -> False
((2**50)) | (196) -> 1125899906842820
(9007199254740992) > (-8.157296545920e28) -> True
pow(23, 63, (2**34-1)) -> 11283894509
-(238.7670), abs(-6.13016544701973e19), ~(-15), +(0.1) -> (-238.767, 6.13016544701973e+19, 14, 0.1)
int(17623e3) -> 17623000
float(2) -> 2.0
(-23070812211050222358) < (8.e3) -> True
(364) >= (349.5) -> True
hash(-3.484363047031843e-17) -> -793075646630854736
divmod(136.41, -4.5394e12) -> (-1.0, -4539399999863.59)
hash(138.23) -> 530343892119126154
(12) - (-811.07) -> 823.07
round(-828627, -19) -> 0
((2**70+1)) < (1e16) -> False
(2.79100303e-29) ** (0.5) -> 5.282994444441524e-15
(23028e-8) - (9) -> -8.99976972
(283) >= (-2**63) -> True
(-41125) < (495) -> True
(9919/66035) * ((2**39)) -> 82577843839.7073
(341.5) < ((2**38-1)) -> True
(-119816748966215914) & (63945) -> 63744
hash(4) -> 4
divmod(70185961393356038, 3.05924797205390820e-14) -> (2.2942226989934004e+30, 2.1264711679331235e-15)
(6) << 11 -> 12288
(11) >> 12 -> 0
(84418/96270) ** (0.5) -> 0.9364229383101275
round((2**66), -13) -> 73786980000000000000
(-(2**41-1)) << 31 -> -4722366482867497730048
(-19) / (-488083) -> 3.892780531180148e-05
float(-20) -> -20.0
`)

check('texts as numbers', String.raw`
int("2") -> 2
int("_1_") -> ValueError: invalid literal for int() with base 10: '_1_'
int(" ") -> ValueError: invalid literal for int() with base 10: ' '
int("+ b٣nan") -> ValueError: invalid literal for int() with base 10: '+ b٣nan'
int("nanj0b") -> ValueError: invalid literal for int() with base 10: 'nanj0b'
int("bnx+j") -> ValueError: invalid literal for int() with base 10: 'bnx+j'
int(".inf") -> ValueError: invalid literal for int() with base 10: '.inf'
int("٣a") -> ValueError: invalid literal for int() with base 10: '٣a'
int("j\t(ainf0") -> ValueError: invalid literal for int() with base 10: 'j\t(ainf0'
int("ox(") -> ValueError: invalid literal for int() with base 10: 'ox('
int("j") -> ValueError: invalid literal for int() with base 10: 'j'
int("b0") -> ValueError: invalid literal for int() with base 10: 'b0'
int(".10b\t+") -> ValueError: invalid literal for int() with base 10: '.10b\t+'
int("\tb") -> ValueError: invalid literal for int() with base 10: '\tb'
int("aa0000)") -> ValueError: invalid literal for int() with base 10: 'aa0000)'
int("inf0x") -> ValueError: invalid literal for int() with base 10: 'inf0x'
int("+infz 10b") -> ValueError: invalid literal for int() with base 10: '+infz 10b'
int("eexE") -> ValueError: invalid literal for int() with base 10: 'eexE'
int("0bf(2") -> ValueError: invalid literal for int() with base 10: '0bf(2'
int(".e") -> ValueError: invalid literal for int() with base 10: '.e'
int("2eoa000b") -> ValueError: invalid literal for int() with base 10: '2eoa000b'
int("fj0o") -> ValueError: invalid literal for int() with base 10: 'fj0o'
int("fo2") -> ValueError: invalid literal for int() with base 10: 'fo2'
int("z") -> ValueError: invalid literal for int() with base 10: 'z'
int(" 0be0") -> ValueError: invalid literal for int() with base 10: ' 0be0'
int("_(nx") -> ValueError: invalid literal for int() with base 10: '_(nx'
int("0+(nane") -> ValueError: invalid literal for int() with base 10: '0+(nane'
int("0b") -> ValueError: invalid literal for int() with base 10: '0b'
int("9b9") -> ValueError: invalid literal for int() with base 10: '9b9'
int("ne") -> ValueError: invalid literal for int() with base 10: 'ne'
int("٣e9Enan\t") -> ValueError: invalid literal for int() with base 10: '٣e9Enan\t'
int(" \t .zz") -> ValueError: invalid literal for int() with base 10: ' \t .zz'
int("nEf9") -> ValueError: invalid literal for int() with base 10: 'nEf9'
int("e2") -> ValueError: invalid literal for int() with base 10: 'e2'
int("91٣En0b") -> ValueError: invalid literal for int() with base 10: '91٣En0b'
int("00e)nanE") -> ValueError: invalid literal for int() with base 10: '00e)nanE'
int("0x E٣9") -> ValueError: invalid literal for int() with base 10: '0x E٣9'
int("f+٣0b00") -> ValueError: invalid literal for int() with base 10: 'f+٣0b00'
int(".") -> ValueError: invalid literal for int() with base 10: '.'
int("inf-.") -> ValueError: invalid literal for int() with base 10: 'inf-.'
int("(1") -> ValueError: invalid literal for int() with base 10: '(1'
int("z(") -> ValueError: invalid literal for int() with base 10: 'z('
int("+01_2n") -> ValueError: invalid literal for int() with base 10: '+01_2n'
int(" a f") -> ValueError: invalid literal for int() with base 10: ' a f'
int("_0x٣(") -> ValueError: invalid literal for int() with base 10: '_0x٣('
int("on") -> ValueError: invalid literal for int() with base 10: 'on'
int("zninf1") -> ValueError: invalid literal for int() with base 10: 'zninf1'
int("f)-.") -> ValueError: invalid literal for int() with base 10: 'f)-.'
int("1jf00)") -> ValueError: invalid literal for int() with base 10: '1jf00)'
int("a") -> ValueError: invalid literal for int() with base 10: 'a'
int("0x") -> ValueError: invalid literal for int() with base 10: '0x'
int("z0_j") -> ValueError: invalid literal for int() with base 10: 'z0_j'
int("1f+") -> ValueError: invalid literal for int() with base 10: '1f+'
int("\te") -> ValueError: invalid literal for int() with base 10: '\te'
int("bj1") -> ValueError: invalid literal for int() with base 10: 'bj1'
int("-f") -> ValueError: invalid literal for int() with base 10: '-f'
int("x") -> ValueError: invalid literal for int() with base 10: 'x'
int("0b.") -> ValueError: invalid literal for int() with base 10: '0b.'
int("a0bonb)") -> ValueError: invalid literal for int() with base 10: 'a0bonb)'
int("0(b)2") -> ValueError: invalid literal for int() with base 10: '0(b)2'
int("fnanainf٣") -> ValueError: invalid literal for int() with base 10: 'fnanainf٣'
int("o 9 0bn") -> ValueError: invalid literal for int() with base 10: 'o 9 0bn'
int("2nanEj") -> ValueError: invalid literal for int() with base 10: '2nanEj'
int("0x( ") -> ValueError: invalid literal for int() with base 10: '0x( '
int("z +E") -> ValueError: invalid literal for int() with base 10: 'z +E'
int("00 (00 ") -> ValueError: invalid literal for int() with base 10: '00 (00 '
int("0f") -> ValueError: invalid literal for int() with base 10: '0f'
int("+-\t") -> ValueError: invalid literal for int() with base 10: '+-\t'
int("ob") -> ValueError: invalid literal for int() with base 10: 'ob'
int("n") -> ValueError: invalid literal for int() with base 10: 'n'
int("1(") -> ValueError: invalid literal for int() with base 10: '1('
int(".E00") -> ValueError: invalid literal for int() with base 10: '.E00'
int(")\t+") -> ValueError: invalid literal for int() with base 10: ')\t+'
int("9ao(nan.") -> ValueError: invalid literal for int() with base 10: '9ao(nan.'
int("a200j2") -> ValueError: invalid literal for int() with base 10: 'a200j2'
int("٣9)+") -> ValueError: invalid literal for int() with base 10: '٣9)+'
int("-") -> ValueError: invalid literal for int() with base 10: '-'
int("fbax\tz") -> ValueError: invalid literal for int() with base 10: 'fbax\tz'
int("9b +") -> ValueError: invalid literal for int() with base 10: '9b +'
int("a\t+0x00f") -> ValueError: invalid literal for int() with base 10: 'a\t+0x00f'
int("1inf+2)") -> ValueError: invalid literal for int() with base 10: '1inf+2)'
int("_00\t") -> ValueError: invalid literal for int() with base 10: '_00\t'
int("000") -> 0
int("9x٣j٣") -> ValueError: invalid literal for int() with base 10: '9x٣j٣'
int("1j99") -> ValueError: invalid literal for int() with base 10: '1j99'
int("9-0b") -> ValueError: invalid literal for int() with base 10: '9-0b'
int("z(0x29e") -> ValueError: invalid literal for int() with base 10: 'z(0x29e'
int("-b0") -> ValueError: invalid literal for int() with base 10: '-b0'
int("e") -> ValueError: invalid literal for int() with base 10: 'e'
int("(") -> ValueError: invalid literal for int() with base 10: '('
int("\t") -> ValueError: invalid literal for int() with base 10: '\t'
int("inf-bE") -> ValueError: invalid literal for int() with base 10: 'inf-bE'
int("0xEf ..") -> ValueError: invalid literal for int() with base 10: '0xEf ..'
int("E000f-") -> ValueError: invalid literal for int() with base 10: 'E000f-'
int("0001") -> 1
int(" o)") -> ValueError: invalid literal for int() with base 10: ' o)'
int("9\tz") -> ValueError: invalid literal for int() with base 10: '9\tz'
int("00b9") -> ValueError: invalid literal for int() with base 10: '00b9'
`)

check('floats as texts', String.raw`
repr(977.544), str(-730.17), (4.25292811125709566e286).hex() if isinstance(1.005, float) else 0 -> ('977.544', '-730.17', '0x1.1e0107581fcc7p+952')
float('823.2338') -> 823.2338
(-6.29834624059020511e-76).as_integer_ratio() -> (-5131983153397323, 8148143905337944345073782753637512644205873574663745002544561797417525199053346824733589504)
float.fromhex((632.27).hex()) -> 632.27
float.fromhex((1.5).hex()) -> 1.5
(-341.7762).as_integer_ratio() -> (-1503147623988383, 4398046511104)
repr(-870.173), str(-783.7663), (17302/35034).hex() if isinstance(4.704969557872e-25, float) else 0 -> ('-870.173', '-783.7663', '0x1.f9b73fe89df3cp-2')
'%.9g' % (759.3904) -> '759.3904'
(-383.041).as_integer_ratio() -> (-6738528534639149, 17592186044416)
'%.7g' % (-6.7222762841752480e-18) -> '-6.722276e-18'
'%.1g' % (-720.253) -> '-7e+02'
'%.38g' % (466.75) -> '466.75'
'%.7f' % (1e15) -> '1000000000000000.0000000'
float.fromhex((3.026703983199e-14).hex()) -> 3.026703983199e-14
repr(8.108294509176e8), str(-7.16406203756e-30), (540.6).hex() if isinstance(939.77, float) else 0 -> ('810829450.9176', '-7.16406203756e-30', '0x1.0e4cccccccccdp+9')
'%.6g' % (3.5) -> '3.5'
'%.9g' % (-1.0166854484119906e-4) -> '-0.000101668545'
float.fromhex((4.30558184605871440e-175).hex()) -> 4.3055818460587147e-175
'%.38e' % (98.25) -> '9.82500000000000000000000000000000000000e+01'
float('6.397262218226e-26') -> 6.397262218226e-26
repr(396.29), str(-7.7981945e-30), (2.24535571973960321e-18).hex() if isinstance(395.3918, float) else 0 -> ('396.29', '-7.7981945e-30', '0x1.4b5b2407cee5ep-59')
'%.40e' % (-7.46591805755956801e-119) -> '-7.4659180575595683010262514412105122325374e-119'
'%.1f' % (-3.5977e-7) -> '-0.0'
float.fromhex((-6.90901e-16).hex()) -> -6.90901e-16
float('3.3869769e8') -> 338697690.0
'%.37g' % (83972/30138) -> '2.786249917048244650885635564918629825'
float.fromhex((928.21).hex()) -> 928.21
float.fromhex((280.625).hex()) -> 280.625
'%.15e' % (82138/11904) -> '6.900033602150538e+00'
'%.17g' % (-1.278226871e-17) -> '-1.278226871e-17'
'%.23g' % (716.102) -> '716.10199999999997544364'
repr(-5.3653035381975e30), str(-351.6301), (403.1613).hex() if isinstance(53672e7, float) else 0 -> ('-5.3653035381975e+30', '-351.6301', '0x1.93294af4f0d84p+8')
float('3.375e-19') -> 3.375e-19
'%.27g' % (-3.51937939617e27) -> '-3.51937939617000009850945536e+27'
float.fromhex((360.877).hex()) -> 360.877
float('5.23097850162423870e130') -> 5.230978501624239e+130
'%.20g' % (2530e-5) -> '0.025299999999999999573'
float.fromhex((65620e4).hex()) -> 656200000.0
float('44190e-3') -> 44.19
'%.3e' % (57572/42633) -> '1.350e+00'
(3.5).as_integer_ratio() -> (7, 2)
float('38578e-9') -> 3.8578e-05
float('-6.309419770660e17') -> -6.30941977066e+17
float('0.00001') -> 1e-05
repr(-826.4), str(-4.93035e24), (843.9724).hex() if isinstance(-1.51883e4, float) else 0 -> ('-826.4', '-4.93035e+24', '0x1.a5fc779a6b50bp+9')
float('9.70301991582043e24') -> 9.70301991582043e+24
float('9531') -> 9531.0
float.fromhex((2.99876630083758345e97).hex()) -> 2.9987663008375834e+97
(13124e7).as_integer_ratio() -> (131240000000, 1)
float('6.5940373368e-5') -> 6.5940373368e-05
'%.11f' % (479.625) -> '479.62500000000'
'%.35g' % (-179.065) -> '-179.06499999999999772626324556767941'
(81999e-10).as_integer_ratio() -> (2420183307680175, 295147905179352825856)
float.fromhex((6.8678018e-9).hex()) -> 6.8678018e-09
'%.14f' % (70953/19066) -> '3.72144130913668'
'%.0f' % (-799.6) -> '-800'
'%.0f' % (347.25) -> '347'
'%.0f' % (6016/53228) -> '0'
float.fromhex((877.800).hex()) -> 877.8
'%.14e' % (-1.680e-9) -> '-1.68000000000000e-09'
'%.8f' % (51434/73852) -> '0.69644695'
'%.2e' % (9.e-29) -> '9.00e-29'
'%.23g' % (36617/31926) -> '1.1469335337969053245644'
'%.26e' % (-593.27) -> '-5.93269999999999981810105965e+02'
'%.5g' % (3.5) -> '3.5'
'%.15e' % (768.6530) -> '7.686530000000000e+02'
float('37.625') -> 37.625
float.fromhex((7.92993039411927315e254).hex()) -> 7.929930394119273e+254
repr(-1.2932891225e13), str(1e-7), (149.9781).hex() if isinstance(2.37978684364487051e-175, float) else 0 -> ('-12932891225000.0', '1e-07', '0x1.2bf4c985f06f7p+7')
float('-787.66') -> -787.66
'%.26g' % (9999999999999998.0) -> '9999999999999998'
float.fromhex((374.9879).hex()) -> 374.9879
repr(86019e0), str(318.375), (-6.1763).hex() if isinstance(-192.8064, float) else 0 -> ('86019.0', '318.375', '-0x1.8b487fcb923a3p+2')
'%.6e' % (5e-324) -> '4.940656e-324'
float.fromhex((244.25).hex()) -> 244.25
float.fromhex((4785/88070).hex()) -> 0.05433178153741342
float('5946') -> 5946.0
'%.16f' % (16712/35223) -> '0.4744627090253528'
(-5.1467983970688e-4).as_integer_ratio() -> (-4747083641485335, 9223372036854775808)
'%.36e' % (-831.16) -> '-8.311599999999999681676854379475116730e+02'
float.fromhex((-5.38153250471295e25).hex()) -> -5.38153250471295e+25
(2.88e0).as_integer_ratio() -> (3242591731706757, 1125899906842624)
'%.0f' % (13.72) -> '14'
(-6.572e13).as_integer_ratio() -> (-65720000000000, 1)
float('6.0381e11') -> 603810000000.0
repr(0.1), str(5.1132e1), (179.5).hex() if isinstance(-802.6, float) else 0 -> ('0.1', '51.132', '0x1.6700000000000p+7')
float.fromhex((-8.55e-15).hex()) -> -8.55e-15
float('-570.8840') -> -570.884
float('3.5') -> 3.5
'%.21g' % (3.5) -> '3.5'
float.fromhex((422.0).hex()) -> 422.0
float.fromhex((85284e3).hex()) -> 85284000.0
float.fromhex((64.216).hex()) -> 64.216
'%.29e' % (-893.1503) -> '-8.93150300000000015643308870494e+02'
'%.11g' % (-6.83818143819259337e-200) -> '-6.8381814382e-200'
'%.26g' % (489.2168) -> '489.21679999999997789927875'
float.fromhex((98123e-3).hex()) -> 98.123
'%.13e' % (331.815) -> '3.3181500000000e+02'
'%.31g' % (53919/83816) -> '0.6433019948458528203261153066705'
float.fromhex((996.925).hex()) -> 996.925
`)

check('complex numbers', String.raw`
0j**-1 -> ZeroDivisionError: zero to a negative or complex power
0j**1j -> ZeroDivisionError: zero to a negative or complex power
1j/0 -> ZeroDivisionError: division by zero
1j/0j -> ZeroDivisionError: division by zero
1/0j -> ZeroDivisionError: division by zero
1.5/0j -> ZeroDivisionError: division by zero
1j/0.0 -> ZeroDivisionError: division by zero
1j//1 -> TypeError: unsupported operand type(s) for //: 'complex' and 'int'
1j%1 -> TypeError: unsupported operand type(s) for %: 'complex' and 'int'
divmod(1j,1) -> TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
1j<2 -> TypeError: '<' not supported between instances of 'complex' and 'int'
1j<2j -> TypeError: '<' not supported between instances of 'complex' and 'complex'
pow(1j,2,3) -> ValueError: complex modulo
abs(1e308+1e308j) -> 1.4142135623730951e+308
(1e200+1e200j)**2 -> OverflowError: complex exponentiation
(1e200+1e200j)**2.5 -> OverflowError: complex exponentiation
1j**1000 -> (1-1.6070832296378168e-13j)
complex('1 + 2j') -> ValueError: complex() arg is a malformed string
complex('') -> ValueError: complex() arg is a malformed string
complex('abc') -> ValueError: complex() arg is a malformed string
complex('1+2') -> ValueError: complex() arg is a malformed string
complex('(1+2j') -> ValueError: complex() arg is a malformed string
complex('1\x00') -> ValueError: complex() arg is a malformed string
complex('1+2j', 3) -> TypeError: complex() argument 'real' must be a real number, not str
complex(1, '2') -> TypeError: complex() argument 'imag' must be a real number, not str
complex('1', '2') -> TypeError: complex() argument 'real' must be a real number, not str
complex(1,2,3) -> TypeError: complex() takes at most 2 arguments (3 given)
complex(x=1) -> TypeError: complex() got an unexpected keyword argument 'x'
complex([]) -> TypeError: complex() argument must be a string or a number, not list
complex(1, []) -> TypeError: complex() argument 'imag' must be a real number, not list
complex(None) -> TypeError: complex() argument must be a string or a number, not NoneType
complex(1, None) -> TypeError: complex() argument 'imag' must be a real number, not NoneType
complex('\u0661+2j') -> (1+2j)
complex.from_number('1') -> TypeError: must be real number, not str
complex.from_number([]) -> TypeError: must be real number, not list
int(1j) -> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
float(1j) -> TypeError: float() argument must be a string or a real number, not 'complex'
1j == 1j, 1j == 1, 1+0j == 1, (1+0j) == 1.0, 1+0j == 10**400, (1+2j) != 'a' -> (True, False, True, True, False, True)
1j.foo -> AttributeError: 'complex' object has no attribute 'foo'
1j.real = 2 -> SyntaxError: invalid syntax (<string>, line 1)
10**400 + 1j -> OverflowError: int too large to convert to float
10**400 == 1j -> False
1j.__round__() -> AttributeError: 'complex' object has no attribute '__round__'
round(1j) -> TypeError: type complex doesn't define __round__ method
import_ = 3 -> SyntaxError: invalid syntax (<string>, line 1)
(complex(0, 1)) == (-608.48) -> False
(complex(-8.164410594629e11, -3)) ** (0.5) -> (1.6600938293848337e-06-903571.2807869117j)
(complex(-0.4, -3)) != (complex(3, -3.6)) -> True
(complex(1, -3)) ** (complex(-0.7, 10965/49565)) -> (0.2517567271708997+0.5323175693007736j)
(complex(685.904, -3.8)) * (complex(-5, -320.2)) -> (-4646.28-219607.4608j)
(complex(-2, -3.202677932257069e16)) + (complex(-2, -3.756e-11)) -> (-4-3.202677932257069e+16j)
format(complex(1.1, 2), ".2e") -> '1.10e+00+2.00e+00j'
repr(complex(53051e-3, -3.5)), hash(complex(-911.514, 2.2)) -> ('(53.051-3.5j)', 198302499203954935)
(complex(-1, 8.52945223863402980e47)) - (complex(493.173, -5)) -> (-494.173+8.52945223863403e+47j)
abs(complex(-1.4, 4)) -> 4.237924020083418
(1.005) * (complex(1e16, 5)) -> (1.0049999999999998e+16+5.0249999999999995j)
format(complex(-2, 2), ".2e") -> '-2.00e+00+2.00e+00j'
format(complex(-4.4, 25913e-6), "") -> '(-4.4+0.025913j)'
abs(complex(-5, 99173/96414)) -> 5.104708731914204
(4) / (complex(-1.1, 1.66018117413356226e60)) -> (-1.5963999550088857e-120-2.4093755924485616e-60j)
(complex(1, 0)) ** (0.5) -> (1+0j)
(complex(44298e-2, -2.4)) * (complex(3, -4.1)) -> (1319.1000000000001-1823.418j)
(complex(4.2, 0.0001)) ** (3) -> (74.08799987399999+0.005291999999j)
repr(complex(-0.2, -4)), hash(complex(831.397, 4)) -> ('(-0.2-4j)', 915419674661948491)
(complex(0, 5)) + (complex(4.1028247879264699e-6, 2)) -> (4.1028247879264695e-06+7j)
format(complex(4.8, -3), "g") -> '4.8-3j'
repr(complex(8.39839067e3, -1)), hash(complex(-1.2, 5)) -> ('(8398.39067-1j)', -461168601837738674)
format(complex(-3.81e7, -3), ".2e") -> '-3.81e+07-3.00e+00j'
abs(complex(-3, -0.8)) -> 3.104834939252005
(complex(-3, 20247/71549)) * (complex(-4, 37989e8)) -> (-1075016119011.3267-11396700000001.133j)
(complex(2.3, 2.8)) ** (complex(-3, -3)) -> (0.2895810637201825-0.06735749740655393j)
(complex(-2, 95010e-1)) * (complex(-4, 2.6)) -> (-24694.600000000002-38009.2j)
(complex(-4.6, -3.628343529108e-10)) ** (3) -> (-97.33599999999997-2.3032724722777578e-08j)
(complex(5, 2)) != (complex(2, 3.9)) -> True
(complex(4, -4)) ** (1) -> (4-4j)
abs(complex(-3.6, -1)) -> 3.736308338453881
repr(complex(-891.1, -0.8)), hash(complex(0.7, -774.1)) -> ('(-891.1-0.8j)', 922337150482517870)
format(complex(-5, 8.3208887644490366e-22), "^40.5") -> '            (-5+8.3209e-22j)            '
(complex(-4.2, -0.8)) ** (complex(-0.6, 594.4)) -> OverflowError: complex exponentiation
(-32.554) / (complex(0, 0)) -> ZeroDivisionError: division by zero
(complex(0.8, 8.46117548409539055e-136)) ** (-4) -> (2.441406249999999-1.0328583354608624e-134j)
repr(complex(332.25, 934.11)), hash(complex(-993.583, -1)) -> ('(332.25+934.11j)', -1344306474373515367)
format(complex(-303.3608, -3.2), ".3f") -> '-303.361-3.200j'
abs(complex(2.87857505069e-4, -3.5)) -> 3.5000000118374204
(-3.2084037e-8) * (complex(-5, -1)) -> (1.6042018499999999e-07+3.2084037e-08j)
format(complex(-5, 8.8497386521040e13), ".2e") -> '-5.00e+00+8.85e+13j'
repr(complex(-5, -2)), hash(complex(3, 0.7)) -> ('(-5-2j)', 4842270319246356995)
(complex(2.4, 3)) + (complex(56497/19397, 2.9)) -> (5.312666907253699+5.9j)
abs(complex(0.9, -2.1)) -> 2.2847319317591728
(complex(4, 917.66)) + (-1) -> (3+917.66j)
abs(complex(-4.7, 4.7)) -> 6.646803743153547
repr(complex(-232.0347, -5)), hash(complex(2, 3.3)) -> ('(-232.0347-5j)', 2075258707885723339)
format(complex(-4.7, 0), ".2e") -> '-4.70e+00+0.00e+00j'
abs(complex(-0.0, 87039/71455)) -> 1.2180953047372471
(complex(-4, -2)) * (-4) -> (16+8j)
abs(complex(-2.3, -4.8)) -> 5.322593352868505
(complex(3.9, 0.4)) != (complex(-3, -3)) -> True
format(complex(23.25, 8.542752236280005e30), ".3f") -> '23.250+8542752236280005364283409956864.000j'
repr(complex(-367.909, 54602e7)), hash(complex(-3, -957.4)) -> ('(-367.909+546020000000j)', -2767011559584478330)
format(complex(-4.8, 19424/49391), "+.1f") -> '-4.8+0.4j'
abs(complex(33947/89845, 1.1)) -> 1.1630833043680873
(complex(-2, -0.8)) == (0) -> False
abs(complex(-5.75478958e9, 184.55)) -> 5754789580.000003
repr(complex(1, 92026e-2)), hash(complex(-9.76533913618e18, -5)) -> ('(1+920.26j)', -541967099330224979)
(complex(-0.4, -3)) / (complex(996.6, 2)) -> (-0.00040740400804836367-0.003009417210499602j)
`)
