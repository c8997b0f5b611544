import { Choices } from './random'

/*
 * Memoryviews cast between formats and shapes, cut with strides, indexed by tuples, written through, compared, hashed,
 * released; and beside them bytearrays, arrays and lists with slices of every step: read, deleted, assigned. Slots
 * v0 to v5 hold views, s0 to s3 hold sequences; a slot may hold anything, or nothing, when a line uses it.
 */

const CODES = ['B', 'b', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'f', 'd', 'e', 'c', '?', 'n', 'N', 'P'] as const
const SIZES: Readonly<Record<string, number>> = { B: 1, b: 1, c: 1, '?': 1, h: 2, H: 2, e: 2, i: 4, I: 4, f: 4, l: 8, L: 8, q: 8, Q: 8, d: 8, n: 8, N: 8, P: 8 }

const PRELUDE = `import array, ctypes, gc, io, sys
gc.disable()

class Pair(ctypes.Structure):
    _fields_ = [("low", ctypes.c_uint16), ("high", ctypes.c_uint16)]

class At:
    """An index that does something while it is asked."""
    def __init__(self, value, act=None):
        self.value, self.act = value, act
    def __index__(self):
        if self.act is not None:
            try:
                self.act()
            except BufferError as error:
                print("   while indexing:", error)
        return self.value

class Lender:
    def __init__(self, room):
        self.room = room
    def __buffer__(self, flags):
        print("   lend", flags)
        return memoryview(self.room)
    def __release_buffer__(self, view):
        print("   back", view.nbytes)

class Own(bytearray):
    pass

views = [None] * 6
rooms = [None] * 4

def text(value):
    if isinstance(value, memoryview):
        try:
            head = f"<{value.format} {value.shape} {value.strides} {'rw'[not value.readonly]}{'C' * value.c_contiguous}{'F' * value.f_contiguous} "
        except ValueError as error:
            return f"<{error}>"
        try:
            return head + f"{value.tolist()}>"
        except Exception as error:
            return head + f"{type(error).__name__}: {error}>"
    if isinstance(value, ctypes.Array):
        return f"ctypes {bytes(value).hex(' ')}"
    if isinstance(value, Lender):
        return f"Lender of {text(value.room)}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__} [{', '.join(map(text, value))}]"
    return repr(value).split(" at 0x")[0]

def state():
    for number, view in enumerate(views):
        if view is not None:
            print(f"   v{number}", text(view))
    for number, room in enumerate(rooms):
        if room is not None:
            held = ""
            if isinstance(room, (bytearray, array.array)):
                try:
                    room.append(room.pop())
                except (BufferError, IndexError) as error:
                    held = error
            print(f"   s{number}", text(room), held)

def attempt(label, action):
    try:
        print(label, "=", text(action()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)

def change(statement):
    try:
        exec(statement, globals())
        print(statement)
    except Exception as error:
        print(statement, "!", type(error).__name__, error)
    state()
`

class SlicesProgram {
  private readonly random: Choices
  private readonly out: string[] = [PRELUDE]

  constructor(seed: number) {
    this.random = new Choices(seed + 0x511ce5)
  }

  write(): string {
    const { random } = this
    this.change(`rooms[0] = bytearray(range(${random.integer(0, 60)}, 99))[:${random.pick([4, 8, 8, 12, 16, 24])}]`)
    for (let at = 1, count = random.integer(2, 4); at < count; at++) this.change(`rooms[${at}] = ${this.makeRoom()}`)
    this.change('views[0] = memoryview(rooms[0])')
    this.change(`views[1] = memoryview(${random.pick(['bytearray', 'bytes', 'bytearray'])}(range(${random.integer(0, 99)}, 123))[-24:]).cast(${random.pick(['"B", [4, 6]', '"B", [2, 3, 4]', '"H"', '"H", [3, 4]', '"i"', '"f", [2, 3]', '"c"', '"b", [24]', '"q"', '"@I", [6]'])})`)
    for (let i = random.integer(14, 30); i > 0; i--) {
      random.weighted<() => void>([
        [10, () => this.change(`views[${random.integer(0, 5)}] = ${this.makeView()}`)],
        [12, () => this.read()],
        [10, () => this.change(this.viewWrite())],
        [12, () => this.change(this.roomWrite())],
        [5, () => this.compare()],
        [4, () => this.change(this.letGo())],
        [2, () => this.change(`rooms[${random.integer(0, 3)}] = ${this.makeRoom()}`)],
      ])()
    }
    this.out.push('views.clear()', 'state()', 'rooms.clear()', 'gc.collect()')
    return this.out.join('\n') + '\n'
  }

  private change(statement: string): void {
    this.out.push(`change(${JSON.stringify(statement)})`)
  }

  private attempt(expression: string): void {
    this.out.push(`attempt(${JSON.stringify(expression)}, lambda: ${expression})`)
  }

  // ---- makers

  private view(): string {
    const { random } = this
    return `views[${random.weighted([[6, random.integer(0, 1)], [4, random.integer(0, 5)]] as const)}]`
  }

  private room(): string {
    return `rooms[${this.random.weighted([[6, this.random.integer(0, 1)], [3, this.random.integer(0, 3)]] as const)}]`
  }

  private literal(most = 6): string {
    const { random } = this
    return `b"${Array.from({ length: random.integer(0, most) }, () => (random.chance(0.8) ? random.pick([...'abcdefxyz']) : random.pick(['\\x00', '\\xff', '\\x80']))).join('')}"`
  }

  private makeRoom(): string {
    const { random } = this
    const size = random.pick([0, 1, 2, 4, 6, 8, 8, 12, 12, 16, 24, 24])
    const numbers = `[${Array.from({ length: random.integer(0, 7) }, () => random.integer(0, 120)).join(', ')}]`
    return random.weighted<() => string>([
      [8, () => `bytearray(range(${random.integer(0, 60)}, 99))[:${size}]`],
      [4, () => `bytearray(${this.literal(12)})`],
      [2, () => `bytes(range(${size}))`],
      [6, () => `array.array("${random.pick(['b', 'B', 'h', 'H', 'i', 'I', 'l', 'q', 'Q', 'f', 'd'])}", ${numbers})`],
      [1, () => 'array.array("w", "hôtel")'],
      [2, () => `(ctypes.${random.pick(['c_int', 'c_uint16', 'c_double', 'c_ubyte', 'c_char', 'c_longlong'])} * ${random.integer(0, 4)})()`],
      [1, () => random.pick(['(Pair * 2)()', 'Pair(1, 2)', 'ctypes.c_int(7)', '((ctypes.c_short * 3) * 2)()', 'ctypes.create_string_buffer(b"room", 6)'])],
      [2, () => `Lender(bytearray(${this.literal(8)}))`],
      [1, () => `Own(${this.literal(9)})`],
      [1, () => `io.BytesIO(${this.literal(8)})`],
      [3, () => numbers],
      [0.4, () => '"text"'],
    ])()
  }

  private shape(): string {
    const { random } = this
    return random.weighted<() => string>([
      [8, () => random.pick(['[2, 3]', '[3, 2]', '[2, 2]', '[4, 3]', '[2, 6]', '[2, 2, 2]', '[2, 3, 4]', '[1, 8]', '[4, 1, 2]', '[12]', '[8]', '(2, 4)', '[1, 1, 1]', '[2, 2, 2, 2]'])],
      [2, () => random.pick(['[]', '()', '[1]', '[len(rooms[0])]', 'list(range(1, 4))'])],
      [1, () => random.pick(['[0]', '[-1, 2]', '[2, 0]', '[2**40, 2**40]', '["a"]', '[1.0]', '5', 'None', '{2: 3}', '[True, 8]', '[At(2), 4]', '(n for n in (2, 4))', '[1] * 65', '[1] * 64', '"ab"', '[2**70]'])],
    ])()
  }

  private code(): string {
    const { random } = this
    const code = random.pick(CODES)
    return random.weighted([[9, `"${code}"`], [6, '"B"'], [2, `"@${code}"`], [0.7, random.pick(['"<i"', '"=h"', '"z"', '""', '"BB"', '"@"', '"2B"', '"s"', '"F"', 'b"B"', 'None', '5', '"é"', '"w"', '"u"', '"@BB"', '" B"'])]] as const)
  }

  private slice(): string {
    const { random } = this
    const bound = (): string =>
      random.weighted<() => string>([
        [5, () => ''],
        [9, () => String(random.integer(-7, 13))],
        [0.4, () => random.pick(['None', '2**70', '-2**70', 'sys.maxsize', 'True', `At(${random.integer(-2, 4)})`, `At(1, lambda: ${this.room()}.clear())`, `At(0, lambda: ${this.view()}.release())`])],
        [0.2, () => random.pick(['"a"', '1.5', 'b""'])],
      ])()
    const step = random.weighted<() => string>([
      [9, () => ''],
      [8, () => `:${random.pick(['2', '3', '-1', '-2', '-3', '1', '4', '-4', '5'])}`],
      [0.6, () => `:${random.pick(['0', 'None', 'At(2)', '99', '-99', '"a"', '2**33', '-2**33'])}`],
    ])()
    return `${bound()}:${bound()}${step}`
  }

  private index(): string {
    const { random } = this
    return random.weighted<() => string>([
      [10, () => String(random.integer(-4, 6))],
      [6, () => `${random.integer(-3, 3)}, ${random.integer(-3, 3)}`],
      [2, () => `${random.integer(-2, 2)}, ${random.integer(-2, 2)}, ${random.integer(-2, 3)}`],
      [1, () => `${this.slice()}, ${this.slice()}`],
      [1, () => random.pick(['...', '()', '(1,)', '0, ...', 'None', '"a"', '1.0', '2**70', 'True', '-99', '99', 'At(1)', '1, At(0)', '1, "a"', '0, None', '[0]', `0, ${random.integer(0, 2)}:2`])],
      [0.5, () => `At(${random.integer(0, 2)}, lambda: ${this.view()}.release())`],
      [0.5, () => `At(${random.integer(0, 2)}, lambda: ${this.room()}.clear())`],
    ])()
  }

  private makeView(): string {
    const { random } = this
    const fits = random.pick(CODES)
    const count = random.integer(1, 6)
    return random.weighted<() => string>([
      [6, () => `memoryview(${this.room()})`],
      [3, () => `memoryview(${this.view()})`],
      [9, () => `${this.view()}[${this.slice()}]`],
      [5, () => `${this.view()}.cast(${this.code()})`],
      [3, () => `${this.view()}.cast("B")`],
      [5, () => `${this.view()}.cast(${this.code()}, ${this.shape()})`],
      [6, () => `memoryview(bytearray(range(${random.integer(0, 9)}, ${9 + count * (SIZES[fits] ?? 1)}))[-${count * (SIZES[fits] ?? 1)}:]).cast("${fits}")`],
      [4, () => `memoryview(bytearray(range(24))).cast("${random.pick(['B', 'b', 'c', 'h', 'I', 'H', 'd', '?'])}", ${this.shape()})`],
      [3, () => `${this.view()}.cast("B").cast(${this.code()})${random.chance(0.4) ? `.cast("B").cast(${this.code()}, ${this.shape()})` : ''}`],
      [2, () => `${this.view()}.cast("B", shape=${this.shape()})`],
      [2, () => `${this.view()}.toreadonly()`],
      [1, () => `${this.room()}.getbuffer()`],
      [1, () => `${this.room()}.__buffer__(${random.pick(['0', '1', '8', '24', '284', '285', '32'])})`],
      [1, () => this.view()],
      [0.5, () => `memoryview(${this.view()}[${this.slice()}]).cast(${this.code()})`],
      [0.4, () => random.pick(['memoryview()', `memoryview(object=${this.room()})`, `memoryview(${this.room()}, 1)`, `${this.view()}.cast()`, `${this.view()}.cast("B", [1], 2)`, `${this.view()}.cast(shape=[2])`])],
    ])()
  }

  // ---- reading

  private read(): void {
    const { random } = this
    const v = this.view()
    const s = this.room()
    const either = random.chance(0.7) ? v : s
    this.attempt(
      random.weighted<() => string>([
        [7, () => `${either}[${this.index()}]`],
        [6, () => `${either}[${this.slice()}]`],
        [2, () => `${either}[${this.slice()}][${this.slice()}]`],
        [3, () => `${v}.tobytes(${random.pick(['', '"C"', '"F"', '"A"', 'None', 'order="F"', '"Z"', '1', '"c"'])})`],
        [2, () => `${v}[${this.slice()}].tobytes(${random.pick(['', '"F"', '"A"'])})`],
        [3, () => `${v}.hex(${random.pick(['', '":"', '"-", 2', '" ", -3', 'sep="."', 'bytes_per_sep=2', '"ab"', '"é"', 'b"|", 1', '":", 0', '5'])})`],
        [2, () => `${v}.tolist()`],
        [3, () => `(${['nbytes', 'itemsize', 'ndim', 'shape', 'strides', 'suboffsets', 'readonly', 'contiguous', 'c_contiguous', 'f_contiguous', 'format'].map((name) => `${v}.${name}`).join(', ')})`],
        [2, () => `bytes(${either})`],
        [1, () => `bytearray(${either}[${this.slice()}])`],
        [2, () => `len(${either})`],
        [2, () => `list(${either})`],
        [1, () => `list(reversed(${either}))`],
        [1, () => `${random.pick(['0', '5', '97', '1.0', 'b"a"', '"a"', 'True', 'None', '2**70', v])} in ${either}`],
        [1, () => `${either}.count(${random.pick(['0', '97', '1.0', 'b"a"', '"a"', 'None', 'True'])})`],
        [1, () => `${either}.index(${random.pick(['0', '5', 'b"a"', '97', '1, 2', '0, -3', '3, 1, 9', '"a"'])})`],
        [1, () => `list(zip(${either}, ${s}))`],
        [1, () => `[*${either}][${this.slice()}]`],
        [1, () => `${either} ${random.pick(['+', '*', '<', '-', '@'])} ${random.pick([v, s, '2', 'b"a"'])}`],
        [1, () => `b"".join([${v}, ${s}])`],
        [1, () => `sys.getrefcount(${v})`],
        [1, () => `type(${v}.obj).__name__`],
        [1, () => `bool(${either})`],
        [1, () => `f"{${random.pick([v, s])}[0]:>{len(${v})}}"`],
      ])(),
    )
  }

  private compare(): void {
    const { random } = this
    const side = (): string =>
      random.weighted<() => string>([
        [5, () => this.view()],
        [3, () => this.room()],
        [2, () => `${this.view()}[${this.slice()}]`],
        [2, () => `bytes(${this.view()})`],
        [2, () => `${this.view()}.cast(${this.code()})`],
        [1, () => this.literal(4)],
        [1, () => `array.array("${random.pick(['b', 'B', 'h', 'i', 'f', 'd'])}", [${random.integer(0, 9)}, ${random.integer(0, 9)}])`],
        [0.5, () => random.pick(['None', '5', '"a"', '[]'])],
      ])()
    this.attempt(
      random.weighted<() => string>([
        [6, () => `${side()} == ${side()}`],
        [2, () => `${side()} != ${side()}`],
        [1, () => `${side()} ${random.pick(['<', '<=', '>', '>='])} ${side()}`],
        [2, () => `hash(${this.view()}) == hash(bytes(${this.view()}))`],
        [1, () => `hash(memoryview(${this.literal()})[${this.slice()}]) == hash(${this.literal()}[${this.slice()}])`],
        [1, () => `isinstance(hash(${side()}), int)`],
        [1, () => `{${this.view()}: 1, ${this.literal(2)}: 2} is not None`],
      ])(),
    )
  }

  // ---- writing

  private element(): string {
    const { random } = this
    return random.weighted<() => string>([
      [8, () => String(random.integer(0, 127))],
      [2, () => String(random.integer(-130, 300))],
      [2, () => random.pick(['1.5', '-0.0', 'float("inf")', '1e39', '1e300', 'float("nan")'])],
      [1, () => random.pick(['b"a"', 'b""', 'b"ab"', 'True', 'None', '"a"', '2**31', '2**32', '2**63', '2**64', '-2**63', '2**15', '-2**15 - 1', '[]', '1j', 'At(3)', 'At(300)', `At(5, lambda: ${this.view()}.release())`, `At(7, lambda: ${this.room()}.append(1))`])],
    ])()
  }

  private source(): string {
    const { random } = this
    return random.weighted<() => string>([
      [5, () => this.literal(6)],
      [4, () => `${this.view()}[${this.slice()}]`],
      [3, () => this.view()],
      [3, () => this.room()],
      [2, () => `bytes(${this.view()})[${this.slice()}]`],
      [2, () => `array.array("${random.pick(['b', 'B', 'h', 'i', 'I', 'q', 'f', 'd'])}", [${Array.from({ length: random.integer(0, 4) }, () => random.integer(0, 99)).join(', ')}])`],
      [2, () => `[${Array.from({ length: random.integer(0, 4) }, () => random.integer(0, 200)).join(', ')}]`],
      [1, () => `${this.view()}.cast(${this.code()})`],
      [1, () => random.pick(['range(3)', '5', '"ab"', 'None', '()', '(n for n in (1, 2))', 'iter([1, 2, 3])', 'Lender(bytearray(b"lent"))', '[1, "a"]', '[300]', 'b"" * 3', '{1: 2}', 'map(ord, "ab")'])],
    ])()
  }

  private viewWrite(): string {
    const { random } = this
    const v = this.view()
    return random.weighted<() => string>([
      [7, () => `${v}[${this.index()}] = ${this.element()}`],
      [7, () => `${v}[${this.slice()}] = ${this.source()}`],
      [2, () => `${v}[${this.slice()}] = ${v}[${this.slice()}]`],
      [1, () => `${v}[:] = bytes(${v})[::-1]`],
      [1, () => `${v}[...] = ${random.pick([this.element(), this.source()])}`],
      [1, () => `${v}[::${random.pick(['2', '-1', '3'])}] = ${v}[::${random.pick(['2', '-1', '3'])}]`],
      [1, () => `del ${v}[${this.index()}]`],
      [1, () => `${v}[0], ${v}[1] = ${v}[1], ${v}[0]`],
      [0.5, () => `${v}[0] ${random.pick(['+=', '^=', '*=', '<<='])} ${random.integer(0, 200)}`],
    ])()
  }

  private roomWrite(): string {
    const { random } = this
    const s = this.room()
    return random.weighted<() => string>([
      [8, () => `${s}[${this.slice()}] = ${this.source()}`],
      [3, () => `${s}[${this.slice()}] = ${s}[${this.slice()}]`],
      [2, () => `${s}[${this.slice()}] = ${s}`],
      [5, () => `del ${s}[${this.slice()}]`],
      [3, () => `${s}[${this.index()}] = ${this.element()}`],
      [2, () => `del ${s}[${this.index()}]`],
      [2, () => `${s} += ${this.source()}`],
      [1, () => `${s} *= ${random.pick(['2', '0', '1', '-1', 'None', '1.5', 'At(2)'])}`],
      [1, () => `${s}.extend(${this.source()})`],
      [1, () => `${s}.insert(${random.integer(-9, 9)}, ${this.element()})`],
      [1, () => `${s}.pop(${random.pick(['', '0', '-1', '-9', '9', 'At(0)'])})`],
      [1, () => `${s}.remove(${this.element()})`],
      [1, () => `${s}.reverse()`],
      [1, () => `${s}.frombytes(${this.source()})`],
      [0.5, () => `${s}.byteswap()`],
      [1, () => `${s}.resize(${random.pick(['0', '8', '12', '24', '-1', `len(${s}) + 2`])})`],
    ])()
  }

  private letGo(): string {
    const { random } = this
    const v = this.view()
    return random.weighted<() => string>([
      [4, () => `${v}.release()`],
      [3, () => `views[${random.integer(0, 5)}] = None`],
      [1, () => `rooms[${random.integer(0, 3)}] = None`],
      [1, () => `del views[0]; views.append(None)`],
      [1, () => `views[:2] = views[1::-1]`],
      [2, () => `with ${random.pick([v, `${v}[${this.slice()}]`, `memoryview(${this.room()})`])} as view: print("  ", text(view)); ${random.pick([`${this.roomWrite()}`, 'view.release()', `view[0] = ${this.element()}`])}`],
      [1, () => `views[${random.integer(0, 5)}] = iter(${v})`],
      [1, () => `print("  ", next(${v}))`],
    ])()
  }
}

/** A whole program for the seed: slices and casts. */
export function slicesProgram(seed: number): string {
  return new SlicesProgram(seed).write()
}
