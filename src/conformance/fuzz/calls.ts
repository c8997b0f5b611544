import { Choices } from './random'

/*
 * The third generator: methods, operators and built-in functions called with arguments from a pool of likely and
 * unlikely values. It knows no semantics at all, so it finds the texts of errors that nobody thought of.
 */

const smallInts = ['0', '1', '2', '3', '-1', '-2', '5', '8', '97', '255', '256'] as const
const oddValues = ['None', 'True', '1.5', '"a"', '"ab"', '2**70', '-2**70', '[]', '[1, 2]', '()', '{}', 'object', 'b""', '"é"', 'range(3)', 'float("nan")', '[300]', '["x"]', '(1, 2, 3)', 'slice(1)'] as const
const buffers = ['b"ab"', 'b"a"', 'b""', 'bytearray(b"ab")', 'memoryview(b"abc")', 'memoryview(b"abcd")[::2]', 'array.array("H", [1, 2])', 'memoryview(bytearray(8)).cast("I")', 'memoryview(bytearray(b"abcdef")).cast("B", [2, 3])', 'Lender()'] as const

type Method = readonly [name: string, ...argumentKinds: string[]]

// n: a number, b: a buffer, s: a text, v: anything, i: an iterable, e: an exponent, f: a format, o: a byte order; a trailing ? makes it optional.
const shared: readonly Method[] = [
  ['find', 'b', 'n?', 'n?'], ['rfind', 'b', 'n?'], ['index', 'b', 'n?', 'n?'], ['rindex', 'b'], ['count', 'b', 'n?', 'n?'],
  ['startswith', 'b', 'n?'], ['endswith', 'b', 'n?', 'n?'], ['replace', 'b', 'b', 'n?'], ['split', 'b?', 'n?'], ['rsplit', 'b?', 'n?'],
  ['splitlines', 'n?'], ['partition', 'b'], ['rpartition', 'b'], ['strip', 'b?'], ['lstrip', 'b?'], ['rstrip', 'b?'],
  ['removeprefix', 'b'], ['removesuffix', 'b'], ['center', 'n', 'b?'], ['ljust', 'n', 'b?'], ['rjust', 'n', 'b?'], ['zfill', 'n'],
  ['expandtabs', 'n?'], ['join', 'i'], ['translate', 'b', 'b?'], ['hex', 's?', 'n?'], ['decode', 's?', 's?'], ['upper'], ['title'],
  ['capitalize'], ['swapcase'], ['isalpha'], ['isspace'], ['istitle'], ['isupper'], ['isascii'],
]

const receivers: Readonly<Record<string, { make: readonly string[]; methods: readonly Method[] }>> = {
  bytes: { make: ['b"banana"', 'b""', 'b"a,b,,c"', 'b" A b\\t1\\n"', 'b"\\x00\\xff\\x80"', 'b"-12"'], methods: shared },
  bytearray: {
    make: ['bytearray(b"banana")', 'bytearray()', 'bytearray(b"a b\\nc")', 'bytearray(range(5))'],
    methods: [...shared, ['append', 'n'], ['extend', 'i'], ['insert', 'n', 'n'], ['pop', 'n?'], ['remove', 'n'], ['clear'], ['resize', 'n'], ['reverse'], ['copy'], ['__setitem__', 'n', 'n'], ['__delitem__', 'n'], ['__iadd__', 'b'], ['__imul__', 'n'], ['fromhex', 's'], ['__init__', 'v']],
  },
  memoryview: {
    make: ['memoryview(b"banana")', 'memoryview(bytearray(b"abcdef"))', 'memoryview(bytearray(range(12))).cast("B", [3, 4])', 'memoryview(bytearray(range(16))).cast("i")', 'memoryview(array.array("d", [1.5, -2]))', 'memoryview(b"abc").cast("c")', 'memoryview(b"abcdef")[::-2]', 'memoryview(bytearray(b"\\x01\\x00")).cast("?")', 'memoryview(bytearray(4)).cast("I", [])', 'memoryview(array.array("w", "hé"))'],
    methods: [['tolist'], ['tobytes', 's?'], ['hex', 's?', 'n?'], ['cast', 'f', 'i?'], ['toreadonly'], ['count', 'v'], ['index', 'v', 'n?', 'n?'], ['release'], ['__getitem__', 'v'], ['__getitem__', 'n'], ['__setitem__', 'n', 'v'], ['__setitem__', 'n', 'n'], ['__eq__', 'b'], ['__len__'], ['__contains__', 'v'], ['__enter__']],
  },
  array: {
    make: ['array.array("b", [1, -2, 3])', 'array.array("H", [1, 500])', 'array.array("i")', 'array.array("q", [2**40])', 'array.array("f", [0.5, 1.25])', 'array.array("d", [1e100, -0.0])', 'array.array("w", "héy")', 'array.array("B", b"abc")'],
    methods: [['append', 'n'], ['append', 'v'], ['extend', 'i'], ['insert', 'n', 'v'], ['pop', 'n?'], ['remove', 'v'], ['index', 'v', 'n?', 'n?'], ['count', 'v'], ['reverse'], ['byteswap'], ['tolist'], ['tobytes'], ['frombytes', 'b'], ['fromlist', 'i'], ['tounicode'], ['fromunicode', 's'], ['clear'], ['__getitem__', 'n'], ['__setitem__', 'n', 'v'], ['__delitem__', 'n'], ['__add__', 'i'], ['__iadd__', 'i'], ['__mul__', 'n'], ['__eq__', 'i'], ['__copy__']],
  },
  BytesIO: {
    make: ['io.BytesIO(b"one\\ntwo\\nthree")', 'io.BytesIO()', 'io.BytesIO(bytearray(b"abc"))'],
    methods: [['read', 'n?'], ['read1', 'n?'], ['readline', 'n?'], ['readlines', 'n?'], ['readinto', 'b'], ['write', 'b'], ['writelines', 'i'], ['seek', 'n', 'n?'], ['tell'], ['truncate', 'n?'], ['getvalue'], ['getbuffer'], ['close'], ['flush'], ['isatty'], ['__next__'], ['__enter__']],
  },
  struct: {
    make: ['struct'],
    methods: [['pack', 'f', 'v'], ['pack', 'f', 'n'], ['pack', 'f', 'n', 'n'], ['unpack', 'f', 'b'], ['unpack_from', 'f', 'b', 'n?'], ['pack_into', 'f', 'b', 'n', 'v'], ['calcsize', 'f'], ['iter_unpack', 'f', 'b']],
  },
  Struct: {
    make: ['struct.Struct("<HB")', 'struct.Struct("4s")', 'struct.Struct("i")'],
    methods: [['pack', 'v'], ['pack', 'n', 'n'], ['unpack', 'b'], ['unpack_from', 'b', 'n?'], ['pack_into', 'b', 'n', 'n', 'n'], ['iter_unpack', 'b']],
  },
  int: {
    make: ['5', '(-7)', '2**70', '0', 'True', '300', '255'],
    methods: [['to_bytes', 'n', 'o?'], ['bit_length'], ['bit_count'], ['__add__', 'v'], ['__divmod__', 'n'], ['__pow__', 'e'], ['__lshift__', 'n'], ['__format__', 's'], ['as_integer_ratio'], ['from_bytes', 'b', 'o?'], ['__round__', 'e?'], ['__and__', 'n']],
  },
  str: {
    make: ['"banana"', '""', '"héllo wörld"', '"a,b,,c"', '" A b\\t1\\n"', '"{} {}"', '"%d"'],
    methods: [['encode', 's?', 's?'], ['find', 's', 'n?'], ['split', 's?', 'n?'], ['join', 'i'], ['replace', 's', 's', 'n?'], ['center', 'n', 's?'], ['zfill', 'n'], ['strip', 's?'], ['startswith', 's'], ['count', 's'], ['format', 'v', 'v?'], ['title'], ['upper'], ['splitlines'], ['partition', 's'], ['expandtabs', 'n?'], ['translate', 'v'], ['isidentifier'], ['__mod__', 'v'], ['__mul__', 'n']],
  },
  list: {
    make: ['[3, 1, 2]', '[]', '["b", "a"]', '[b"x", memoryview(b"y")]'],
    methods: [['append', 'v'], ['extend', 'i'], ['insert', 'n', 'v'], ['pop', 'n?'], ['remove', 'v'], ['index', 'v', 'n?'], ['count', 'v'], ['sort'], ['reverse'], ['__getitem__', 'v'], ['__setitem__', 'n', 'v'], ['__add__', 'i'], ['__mul__', 'n']],
  },
}

const functions: readonly Method[] = [
  ['bytes', 'v'], ['bytes', 'i'], ['bytes', 's', 's'], ['bytearray', 'v'], ['bytearray', 'b'], ['bytearray', 's', 's?'], ['memoryview', 'v'], ['memoryview', 'b'], ['array.array', 's', 'i?'],
  ['array.array', 'c', 'i'], ['array.array', 'c', 'v'], ['io.BytesIO', 'v'], ['struct.Struct', 'f'], ['len', 'v'], ['len', 'b'], ['sum', 'i'], ['max', 'i'], ['min', 'v'], ['sorted', 'i'], ['list', 'b'], ['tuple', 'i'], ['set', 'b'],
  ['int', 'v'], ['int', 'b', 'n?'], ['float', 'v'], ['float', 'b'], ['str', 'b', 's?'], ['str', 'v'], ['repr', 'v'], ['bool', 'v'], ['reversed', 'v'], ['enumerate', 'i', 'n?'],
  ['zip', 'i', 'i'], ['isinstance', 'v', 'v'], ['hex', 'v'], ['chr', 'n'], ['ord', 'b'], ['ord', 's'], ['divmod', 'n', 'n'], ['pow', 'n', 'e', 'n?'], ['round', 'v', 'e?'], ['format', 'v', 's'], ['slice', 'n', 'n?'],
  ['range', 'n', 'n?', 'n?'], ['int.from_bytes', 'b', 'o?'], ['bytes.fromhex', 's'], ['bytes.maketrans', 'b', 'b'], ['iter', 'v'], ['any', 'i'], ['dict', 'v'], ['ascii', 'v'], ['abs', 'v'], ['print', 'v'],
]

const formats = ['"B"', '"b"', '"i"', '"I"', '"<H"', '">Q"', '"d"', '"f"', '"c"', '"4s"', '"3p"', '"?"', '"2h"', '"BH"', '"z"', '""', '"<"', '"5"', '"e"', '"xx"', '"@i"', '"n"', '"P"', '"0s"', '"s"', 'b"B"', '5', '"!HB"', '"é"'] as const
const texts = ['""', '"a"', '"utf-8"', '"ascii"', '":"', '"C"', '"F"', '"ignore"', '"latin-1"', '"00ff"', '"0"', '"5d"', '"x"', '" "', '"big"', '"strict"', '"replace"', '"no-such"', '"é"', '","', '">8"'] as const
const codes = ['"b"', '"B"', '"h"', '"I"', '"q"', '"f"', '"d"', '"w"'] as const
/** CPython takes for ever over 3 to the power of 2**64. */
const exponents = ['0', '1', '2', '5', '-1', '40'] as const
const operators = ['+', '-', '*', '/', '//', '%', '**', '==', '!=', '<', '<=', '>', 'in', 'not in', 'is', '&', '|', '^', '<<', '@', 'and', 'or'] as const

const prelude = `import array, io, struct

class Lender:
    def __buffer__(self, flags):
        return memoryview(bytearray(b"lent"))

def text(value):
    if isinstance(value, memoryview):
        try:
            return f"view {value.format} {value.shape} {value.strides} {value.readonly} {value.tolist()}"
        except Exception as error:
            return f"view: {type(error).__name__}: {error}"
    if isinstance(value, io.BytesIO):
        return "closed" if value.closed else f"BytesIO {value.getvalue()!r} at {value.tell()}"
    if type(value).__name__ in ("unpack_iterator", "list_reverseiterator", "reversed", "enumerate", "zip", "memory_iterator", "bytes_iterator", "bytearray_iterator", "list_iterator", "str_ascii_iterator", "str_iterator", "tuple_iterator", "arrayiterator", "range_iterator", "dict_keyiterator"):
        try:
            return f"{type(value).__name__} {[text(item) for item in value]}"
        except Exception as error:
            return f"{type(value).__name__}: {type(error).__name__}: {error}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}{[text(item) for item in value]}"
    if value is struct:
        return "struct"
    if isinstance(value, set):
        return f"set of {len(value)}"
    return repr(value).split(" at 0x")[0]

def attempt(label, make, call):
    try:
        receiver = make()
    except Exception as error:
        print(label, "!!", type(error).__name__, error)
        return
    try:
        print(label, "=", text(call(receiver)))
    except Exception as error:
        print(label, "!", type(error).__name__, error)
    print("   ", text(receiver))
`

class CallProgram {
  private readonly random: Choices

  constructor(seed: number) {
    this.random = new Choices(seed + 0x1234567)
  }

  write(): string {
    const lines = [prelude]
    for (let i = this.random.integer(15, 40); i > 0; i--) lines.push(this.line())
    return lines.join('\n') + '\n'
  }

  private line(): string {
    return this.random.weighted([
      [10, () => this.methodCall()],
      [4, () => this.functionCall()],
      [3, () => this.operation()],
      [3, () => this.subscript()],
      [2, () => this.formatting()],
    ] as const)()
  }

  private attempt(make: string, call: string): string {
    return `attempt(${JSON.stringify(call.replace('it', make).replaceAll('\\', '/'))}, lambda: ${make}, lambda it: ${call})`
  }

  private argument(kind: string): string {
    if (kind === 'e') return this.random.pick(exponents)
    if (this.random.chance(0.08)) return this.random.pick(oddValues)
    switch (kind) {
      case 'n': return this.random.chance(0.9) ? this.random.pick(smallInts) : this.random.pick(['10', '-5', '20', '99', '-99', '2**64'])
      case 'b': return this.random.chance(0.8) ? this.random.pick(buffers) : this.random.pick([...oddValues, ...smallInts])
      case 's': return this.random.pick(texts)
      case 'f': return this.random.pick(formats)
      case 'c': return this.random.pick(codes)
      case 'o': return this.random.pick(['"big"', '"little"', '"big"', '"middle"'])
      case 'i': return this.random.pick(['[1, 2, 3]', '[]', 'b"ab"', 'range(3)', '(n for n in (1, 2))', '"ab"', '[b"x", b"y"]', '[b"x", memoryview(b"y")]', '[1, "a"]', 'array.array("H", [7, 8])', 'memoryview(b"ab")', '5', 'None', '[2.5]', 'bytearray(b"q")', '{3: 4}'])
      default: return this.random.chance(0.4) ? this.random.pick(smallInts) : this.random.pick([...buffers, ...oddValues])
    }
  }

  private argumentsFor(kinds: readonly string[]): string {
    const list: string[] = []
    for (const kind of kinds) {
      if (kind.endsWith('?') && this.random.chance(0.55)) break
      list.push(this.argument(kind[0] ?? 'v'))
    }
    if (this.random.chance(0.04)) list.push(this.argument('v'))
    if (list.length && this.random.chance(0.03)) list.pop()
    return list.join(', ')
  }

  private receiver(): string {
    return this.random.pick(this.random.pick(Object.values(receivers)).make)
  }

  private methodCall(): string {
    const { make, methods } = this.random.weighted([
      [3, receivers.bytes], [5, receivers.bytearray], [6, receivers.memoryview], [4, receivers.array], [3, receivers.BytesIO], [4, receivers.struct], [2, receivers.Struct], [1, receivers.int], [1, receivers.str], [1, receivers.list],
    ] as const) ?? { make: ['b""'], methods: shared }
    const [name, ...kinds] = this.random.pick(methods)
    return this.attempt(this.random.pick(make), `it.${name}(${this.argumentsFor(kinds)})`)
  }

  private functionCall(): string {
    const [name, ...kinds] = this.random.pick(functions)
    return this.attempt('0', `${name}(${this.argumentsFor(kinds)})`)
  }

  private operation(): string {
    const operator = this.random.pick(operators)
    // Whether equal numbers and texts are one object is the compiler's affair.
    const others = operator === 'is' ? ['it', 'None', '[]'] : operator === '**' ? [...exponents, 'None'] : [this.argument('v'), this.argument('b'), this.argument('n'), this.receiver()]
    return this.attempt(this.receiver(), `it ${operator} ${this.random.pick(others)}`)
  }

  private subscript(): string {
    const bound = () => this.random.pick(['', '', '1', '-1', '2', '-3', '9', '0'])
    const index = this.random.pick([this.argument('n'), this.argument('v'), `${bound()}:${bound()}`, `${bound()}:${bound()}:${this.random.pick(['2', '-1', '-2', '0', '1'])}`, '0, 0', '1, 2', '...', '()', '0:1, 0:1'])
    return this.attempt(this.receiver(), `it[${index}]`)
  }

  private formatting(): string {
    const fill = this.random.pick(['', '', '*', '0', 'é'])
    const spec = `${fill ? fill + this.random.pick(['<', '>', '^', '=']) : ''}${this.random.pick(['', '+', ' ', '-'])}${this.random.pick(['', '#', '0', ''])}${this.random.pick(['', '6', '12', '3'])}${this.random.pick(['', ',', '_', ''])}${this.random.pick(['', '.2', '.0', '.5', ''])}${this.random.pick(['', 'd', 'x', 'b', 'f', 'e', 'g', 's', 'c', '%', 'n', 'X', 'o', 'q', 'G'])}`
    const value = this.random.pick(['5', '-5', '2**70', '3.14159', '-0.0', '1e20', '"hotel"', 'b"x"', 'True', 'None', '[1]', '1234567.891', '65', '0.00001234', 'float("inf")'])
    return this.random.chance(0.7) ? this.attempt('0', `format(${value}, "${spec}")`) : this.attempt('0', `"%${this.random.pick(['5', '-5', '05', '+', '', '#', '.3', '8.2'])}${this.random.pick(['d', 's', 'r', 'x', 'f', 'e', 'g', 'c', 'a', 'o', 'i', 'q'])}" % ${value}`)
  }
}

/** A whole program for the seed, in the third style. */
export function callProgram(seed: number): string {
  return new CallProgram(seed).write()
}
