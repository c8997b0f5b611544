import { Choices } from './random'

/*
 * Formats of struct at random: byte orders, counts, spaces, pads and every code, well made and badly made; packed with
 * fitting and unfitting values, unpacked from buffers of every kind, at offsets inside, at and behind their ends. What
 * a room holds is shown after whatever may have written into it, and whether it could be resized.
 */

const ORDERS = ['', '', '', '@', '=', '<', '>', '!'] as const
const INTEGER_BITS: Readonly<Record<string, number>> = { b: 8, B: 8, h: 16, H: 16, i: 32, I: 32, l: 64, L: 64, q: 64, Q: 64, n: 64, N: 64, P: 64 }
const BAD_FORMATS = ['"z"', '"5"', '"3 H"', '"H3"', '"<n"', '"!P"', '">N"', '"@@i"', '"i<"', '"é"', '"\\0"', '"i\\0"', '"99999999999999999999x"', '"9223372036854775807s"', '"4611686018427387904h"', '"-1i"', '"1.5i"', '"i,h"', '" <i"', '"< i"', '"w"', '"u"', '"O"', '"g"', '"X"', '"T{i}"', 'None', '5', 'b"\\xff"', 'bytearray(b"i")', '["i"]'] as const

const PRELUDE = `import array, io, mmap, struct, sys

class Number:
    """Stands for a number through the special methods that are given."""
    def __init__(self, value):
        self.value = value

class Index(Number):
    def __index__(self):
        return self.value

class Float(Number):
    def __float__(self):
        return self.value

class Truth(Number):
    def __bool__(self):
        return self.value

class Failing:
    def __index__(self):
        raise LookupError("no index today")
    def __float__(self):
        raise LookupError("no float today")
    def __bool__(self):
        raise LookupError("no truth today")

class Growing:
    """Tries to resize a room while it is being written into."""
    def __init__(self, room):
        self.room = room
    def __index__(self):
        try:
            self.room.append(1)
        except BufferError as error:
            print("   while packing:", error)
        return 3

class Lender:
    def __init__(self, room):
        self.room = room
    def __buffer__(self, flags):
        print("   lend", flags)
        return memoryview(self.room)
    def __release_buffer__(self, view):
        print("   back", view.nbytes)

class Own(struct.Struct):
    pass

def text(value):
    if isinstance(value, memoryview):
        try:
            return f"view {value.format} {value.shape} {value.strides} {value.tobytes().hex(' ')}"
        except Exception as error:
            return f"view: {error}"
    if isinstance(value, (bytearray, mmap.mmap)):
        return f"{type(value).__name__} {value[:].hex(' ')}"
    if isinstance(value, Lender):
        return f"Lender of {text(value.room)}"
    if isinstance(value, struct.Struct):
        return f"{type(value).__name__} {value.format!r} {value.size}"
    if type(value).__name__ == "unpack_iterator":
        return f"unpack_iterator of {value.__length_hint__()}"
    return repr(value)

def attempt(label, action):
    try:
        print(label, "=", text(action()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)

def resizable(room):
    try:
        room.append(room.pop())
        return "free"
    except (BufferError, IndexError) as error:
        return error

def rooms():
    for name, room in shelf.items():
        held = resizable(room) if isinstance(room, (bytearray, array.array)) else ""
        print("  ", name, text(room), held)

shelf = {}
walker = layout = None
`

interface Item {
  readonly count: number | undefined
  readonly code: string
}

class StructProgram {
  private readonly random: Choices
  private readonly out: string[] = [PRELUDE]
  private names: string[] = []
  /** Items of the format that `layout` was last given, if it was a good one. */
  private layout: readonly Item[] | undefined

  constructor(seed: number) {
    this.random = new Choices(seed + 0x57c0de)
  }

  write(): string {
    for (let i = this.random.integer(2, 4); i > 0; i--) this.bind()
    for (let i = this.random.integer(12, 28); i > 0; i--) {
      this.random.weighted<() => void>([
        [5, () => this.packSome()],
        [4, () => this.unpackSome()],
        [7, () => this.packInto()],
        [6, () => this.unpackFrom()],
        [4, () => this.iterate()],
        [3, () => this.sizes()],
        [4, () => this.badFormat()],
        [4, () => this.structObject()],
        [3, () => this.roundTrip()],
        [1, () => this.bind()],
      ])()
    }
    this.out.push('rooms()', 'walker = layout = None', 'rooms()', 'shelf.clear()')
    return this.out.join('\n') + '\n'
  }

  private put(call: string): void {
    this.out.push(`attempt(${JSON.stringify(call)}, lambda: ${call})`)
  }

  // ---- rooms

  private bind(): void {
    const { random } = this
    const name = `r${this.names.length < 4 ? this.names.length : random.integer(0, 3)}`
    const size = random.weighted([[1, 0], [4, random.integer(1, 7)], [8, random.integer(8, 24)], [1, 64]] as const)
    const filled = `bytearray(range(${random.integer(0, 40)}, ${40 + size}))[:${size}]`
    const made = random.weighted<() => string>([
      [8, () => `bytearray(${random.pick([String(size), `b"\\xa5" * ${size}`])})`],
      [5, () => filled],
      [2, () => `bytes(${filled})`],
      [3, () => `array.array("${random.pick(['b', 'B', 'h', 'I', 'q', 'f', 'd', 'w'])}", bytes(${size - (size % 8)}))`],
      [3, () => `memoryview(${filled})`],
      [2, () => `memoryview(${filled})[${random.pick(['2:', ':-1', '1:9', '::2', '::-1', '3:3'])}]`],
      [1, () => `memoryview(bytes(${filled}))`],
      [2, () => `memoryview(bytearray(${size - (size % 8)})).cast("${random.pick(['H', 'i', 'd', 'c', '?'])}")`],
      [1, () => `memoryview(bytearray(24)).cast("B", ${random.pick(['[4, 6]', '[2, 3, 4]', '[24]'])})`],
      [1, () => 'memoryview(bytearray(8)).cast("q", [])'],
      [1, () => `io.BytesIO(${filled}).getbuffer()`],
      [1, () => `mmap.mmap(-1, ${size + 1})`],
      [2, () => `Lender(${filled})`],
      [0.5, () => random.pick(['[1, 2, 3]', '"text"', 'None', '12'])],
    ])()
    if (!this.names.includes(name)) this.names.push(name)
    this.out.push(`shelf["${name}"] = ${made.includes('array.array("w"') ? 'array.array("w", "hotel")' : made}`)
    if (random.chance(0.06)) this.out.push(`attempt("release", lambda: shelf["${name}"].release())`)
  }

  private room(): string {
    return `shelf["${this.random.pick(this.names)}"]`
  }

  // ---- formats

  private items(): Item[] {
    const { random } = this
    return Array.from({ length: random.weighted([[1, 0], [6, 1], [6, 2], [4, 3], [2, 4], [1, 6]] as const) }, () => ({
      code: random.pick([...'bBhHiIlLqQefdsp?cxxsnNP']),
      count: random.chance(0.3) ? random.weighted([[1, 0], [2, 1], [5, random.integer(2, 5)], [0.4, random.integer(10, 20)]] as const) : undefined,
    }))
  }

  /** A format's text and its items; native sizes only where the order allows them. */
  private format(items = this.items()): { text: string; items: readonly Item[] } {
    const { random } = this
    const native = items.some(({ code }) => 'nNP'.includes(code))
    const order = native && random.chance(0.95) ? random.pick(['', '@']) : random.pick(ORDERS)
    const space = (): string => (random.chance(0.1) ? random.pick([' ', '  ', '\\t', '\\n']) : '')
    const body = items.map(({ count, code }) => `${space()}${count === undefined ? '' : `${random.chance(0.04) ? '0' : ''}${count}`}${code}`).join('')
    const text = `"${order}${body}${space()}${random.chance(0.05) ? random.pick(['0q', '0i', '0d', '0x']) : ''}"`
    return { text: random.chance(0.04) && !text.includes('\\') ? `b${text}` : text, items }
  }

  // ---- values

  private integer(bits: number, signed: boolean): string {
    const { random } = this
    const low = signed ? `-2**${bits - 1}` : '0'
    const high = signed ? `2**${bits - 1}` : `2**${bits}`
    return random.weighted<() => string>([
      [10, () => String(random.integer(0, 120))],
      [4, () => (signed ? String(random.integer(-100, -1)) : String(random.integer(100, 255)))],
      [3, () => random.pick([`${high} - 1`, low, `${high} // 3`, `${high} - ${random.integer(2, 99)}`])],
      [1, () => random.pick([high, `${low} - 1`, '-1', '2**70', '-2**70'])],
      [1, () => random.pick(['True', 'Index(5)', 'Index(-1)', `Growing(${this.room()})`])],
      [0.7, () => random.pick(['1.0', '"7"', 'None', 'b"7"', 'Float(1.5)', 'Failing()', 'Index("x")', 'Index(2**80)', '[]'])],
    ])()
  }

  private float(code: string): string {
    const { random } = this
    const edge = code === 'e' ? ['65504.0', '65519.9', '65520.0', '6e-8', '2e-8', '-6.1e-5', '1e5'] : code === 'f' ? ['3.4028234e38', '3.4028236e38', '1e39', '1e-45', '-1e-46', '1.17e-38'] : ['1.7e308', '5e-324', '-1e-320', '2**1023', '2**1024']
    return random.weighted<() => string>([
      [6, () => random.pick(['0.5', '1.0', '-2.25', '3.14159', '100', '-7', '1/3'])],
      [3, () => random.pick(edge)],
      [2, () => random.pick(['float("inf")', 'float("-inf")', 'float("nan")', '-0.0', '0'])],
      [1, () => random.pick(['True', 'Float(2.5)', 'Index(3)', '10**30', '-10**400'])],
      [0.7, () => random.pick(['"1.5"', 'None', 'b"1"', 'Failing()', 'Float("x")', 'Float(1)', '1j', '[1.0]'])],
    ])()
  }

  private bytesValue(length: number): string {
    const { random } = this
    const literal = (size: number): string => `b"${Array.from({ length: Math.max(0, size) }, () => random.pick([...'abcxyz', '\\x00', '\\xff', '\\n'])).join('')}"`
    return random.weighted<() => string>([
      [6, () => literal(length)],
      [3, () => literal(length + random.integer(-2, 3))],
      [1, () => `bytearray(${literal(length)})`],
      [1, () => `b"q" * ${random.pick(['255', '256', '300'])}`],
      [0.7, () => random.pick([`memoryview(${literal(length)})`, '"text"', 'None', '7', 'array.array("B", b"ab")', '[97]', this.room()])],
    ])()
  }

  private value({ count, code }: Item): string {
    const { random } = this
    const bits = INTEGER_BITS[code]
    if (bits !== undefined) return this.integer(random.chance(0.2) && bits === 64 ? 32 : bits, code === code.toLowerCase())
    switch (code) {
      case 's':
      case 'p':
        return this.bytesValue((count ?? 1) - (code === 'p' ? 1 : 0))
      case 'c':
        return random.weighted([[8, `b"${random.pick(['a', 'Z', '\\x00', '\\xfe'])}"`], [1, random.pick(['b""', 'b"ab"', '"a"', '97', 'bytearray(b"a")', 'None', 'memoryview(b"a")'])]] as const)
      case '?':
        return random.weighted([[6, random.pick(['True', 'False'])], [3, random.pick(['0', '5', '""', '"x"', 'None', '[]', '0.0', '2**70', 'b""'])], [1, random.pick(['Truth(True)', 'Truth(5)', 'Failing()'])]] as const)
      default:
        return this.float(code)
    }
  }

  private values(items: readonly Item[]): string[] {
    const { random } = this
    const list = items.flatMap((item) => (item.code === 'x' ? [] : 'sp'.includes(item.code) ? [this.value(item)] : Array.from({ length: item.count ?? 1 }, () => this.value(item))))
    if (random.chance(0.05)) list.push(random.pick(['1', 'b"x"', 'None']))
    if (list.length > 0 && random.chance(0.05)) list.pop()
    return list
  }

  private joined(...words: readonly (string | readonly string[])[]): string {
    return words.flat().join(', ')
  }

  private offset(): string {
    const { random } = this
    return random.weighted<() => string>([
      [5, () => '0'],
      [5, () => String(random.integer(1, 9))],
      [3, () => String(random.integer(-12, -1))],
      [1, () => random.pick(['24', '-24', '1000', '-1000', '2**63 - 1', '-2**63', '2**63', 'sys.maxsize - 3'])],
      [0.6, () => random.pick(['None', '"1"', '1.0', 'True', 'Index(2)', 'Failing()', 'Index(-3)'])],
    ])()
  }

  // ---- steps

  private packSome(): void {
    const { text, items } = this.format()
    this.put(`struct.pack(${this.joined(text, this.values(items))})`)
  }

  private packInto(): void {
    const { text, items } = this.format()
    const room = this.room()
    this.put(this.random.chance(0.04) ? `struct.pack_into(${this.random.pick([text, `${text}, ${room}`, ''])})` : `struct.pack_into(${this.joined(text, room, this.offset(), this.values(items))})`)
    this.out.push('rooms()')
  }

  private unpackSome(): void {
    const { text } = this.format()
    const exact = `bytes(range(256))[:struct.calcsize(${text})]`
    this.put(`struct.unpack(${text}, ${this.random.weighted([[6, exact], [1, `${exact} + b"!"`], [1, `bytearray(${exact})`], [1, `memoryview(b"-" + ${exact})[1:]`], [1, `(b"\\xff" * 400)[:struct.calcsize(${text})]`], [2, this.room()], [0.5, '"text"'], [0.5, 'None']] as const)})`)
  }

  private unpackFrom(): void {
    const { text } = this.format()
    const room = this.room()
    const offset = this.offset()
    this.put(
      this.random.weighted([
        [8, `struct.unpack_from(${text}, ${room}, ${offset})`],
        [2, `struct.unpack_from(${text}, ${room})`],
        [1, `struct.unpack_from(${text}, buffer=${room}, offset=${offset})`],
        [0.5, `struct.unpack_from(${text})`],
        [0.5, `struct.unpack_from(${text}, ${room}, ${offset}, 1)`],
        [0.5, `struct.unpack_from(${text}, room=${room})`],
      ] as const),
    )
  }

  private iterate(): void {
    const { random } = this
    const { text } = this.format()
    random.weighted<() => void>([
      [4, () => this.put(`list(struct.iter_unpack(${text}, ${this.room()}))`)],
      [3, () => this.put(`list(struct.iter_unpack(${text}, bytes(range(200))[:struct.calcsize(${text}) * ${random.integer(0, 3)}]))`)],
      [2, () => this.out.push('try:', `    walker = struct.iter_unpack("${random.pick(['B', 'H', '<I', '2s', 'b?', '>hB'])}", ${this.room()})`, 'except Exception as error:', '    print("walker !", type(error).__name__, error)', 'rooms()')],
      [4, () => this.put(random.pick(['next(walker)', 'next(walker)', 'list(walker)', 'walker.__length_hint__()', 'walker', 'iter(walker) is walker']))],
      [1, () => this.out.push('walker = None', 'rooms()')],
    ])()
  }

  private sizes(): void {
    const { text } = this.format()
    this.put(this.random.pick([`struct.calcsize(${text})`, `(struct.calcsize(${text}), struct.Struct(${text}).size)`, `struct.Struct(${text})`, `struct.calcsize(${this.random.pick(['"<', '">', '"@'])}${text.replace(/^b?"[@=<>!]?/, '')})`]))
  }

  private badFormat(): void {
    const { random } = this
    const bad = random.weighted<() => string>([
      [6, () => random.pick(BAD_FORMATS)],
      [3, () => this.damaged(this.format().text)],
    ])()
    this.put(random.pick([`struct.calcsize(${bad})`, `struct.pack(${bad})`, `struct.pack(${bad}, 1)`, `struct.unpack(${bad}, b"abcd")`, `struct.pack_into(${bad}, ${this.room()}, 0, 1)`, `struct.unpack_from(${bad}, ${this.room()})`, `list(struct.iter_unpack(${bad}, ${this.room()}))`, `struct.Struct(${bad})`]))
  }

  /** The format with one character taken away, doubled or put in. */
  private damaged(text: string): string {
    const { random } = this
    const start = text.indexOf('"') + 1
    const inner = text.slice(start, -1).replace(/\\./g, ' ')
    const at = random.integer(0, inner.length)
    const piece = random.pick(['', '9', '<', '@', ' ', 'z', 'Z', '-', inner[at] ?? '7', 'n', '.', '000'])
    return `${text.slice(0, start)}${inner.slice(0, at)}${piece}${inner.slice(at + (random.chance(0.5) ? 1 : 0))}"`
  }

  private structObject(): void {
    const { random } = this
    const roll = random.fraction()
    if (this.layout === undefined || roll < 0.3) {
      const { text, items } = this.format()
      this.layout = items
      this.out.push('try:', `    layout = ${random.pick(['struct.Struct', 'struct.Struct', 'Own'])}(${text})`, 'except Exception as error:', '    print("layout !", type(error).__name__, error)')
      return
    }
    const values = this.values(this.layout)
    const room = this.room()
    this.put(
      random.weighted<() => string>([
        [4, () => `layout.pack(${this.joined(values)})`],
        [4, () => `layout.pack_into(${this.joined(room, this.offset(), values)})`],
        [3, () => `layout.unpack_from(${room}, ${this.offset()})`],
        [2, () => `layout.unpack(bytes(layout.size))`],
        [2, () => `layout.unpack(${room})`],
        [2, () => `list(layout.iter_unpack(bytes(layout.size * ${random.integer(0, 3)})))`],
        [1, () => `list(layout.iter_unpack(${room}))`],
        [1, () => `(layout.format, layout.size)`],
        [1, () => random.pick(['layout.size.__add__(1)', 'setattr(layout, "size", 3)', 'setattr(layout, "x", 3)', 'layout.unpack()', 'layout.unpack_from(offset=1)', 'layout == layout', 'layout.pack_into(1)', 'type(layout).__mro__', 'repr(layout).split(" at ")[0]', 'layout.__sizeof__() > 0'])],
      ])(),
    )
    if (random.chance(0.3)) this.out.push('rooms()')
  }

  private roundTrip(): void {
    const { text, items } = this.format()
    this.put(`struct.unpack(${text}, struct.pack(${this.joined(text, this.values(items))}))`)
  }
}

/** A whole program for the seed: formats of struct. */
export function structProgram(seed: number): string {
  return new StructProgram(seed).write()
}
