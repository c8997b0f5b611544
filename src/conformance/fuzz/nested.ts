import { Choices } from './random'

/*
 * The fifth generator: whole programs grown from a grammar with kinds of values. Functions, closures, generators,
 * classes, context managers, comprehensions and match statements are nested in each other at random, and whatever
 * stands in a scope may be lent, cast, sliced, packed, compared, kept, released or deleted there. Sections of the
 * program are functions, run one after the other; an error ends its section and is shown with all that hangs on it.
 */

type Kind = 'bytes' | 'bytearray' | 'view' | 'array' | 'int' | 'list' | 'dict' | 'str' | 'file' | 'any'

interface Scope {
  readonly names: Map<Kind, string[]>
  readonly isGenerator: boolean
  readonly isFunction: boolean
  readonly loopDepth: number
}

const KINDS: readonly Exclude<Kind, 'any'>[] = ['bytes', 'bytearray', 'view', 'array', 'int', 'list', 'dict', 'str', 'file']
const PREFIX: Record<Kind, string> = { bytes: 'raw', bytearray: 'buf', view: 'view', array: 'arr', int: 'n', list: 'seq', dict: 'table', str: 'word', file: 'stream', any: 'thing' }

const PRELUDE = `import array, gc, io, struct, sys, weakref
from contextlib import ExitStack, closing, contextmanager

def show(value, depth=0):
    if isinstance(value, memoryview):
        try:
            return f"view<{value.format} {value.shape} {value.strides} {'ro' if value.readonly else 'rw'} {value.tolist()}>"
        except Exception as error:
            return f"view<{type(error).__name__}: {error}>"
    if isinstance(value, io.BytesIO):
        return "file<closed>" if value.closed else f"file<{value.getvalue()!r} at {value.tell()}>"
    if isinstance(value, (list, tuple)) and depth < 3:
        return f"{type(value).__name__}[{', '.join(show(item, depth + 1) for item in value)}]"
    if isinstance(value, dict) and depth < 3:
        return "{" + ", ".join(f"{key!r}: {show(item, depth + 1)}" for key, item in value.items()) + "}"
    if isinstance(value, (set, frozenset)):
        return f"set of {len(value)}"
    return repr(value).split(" at 0x")[0]

def tell(*values):
    print("  ", *(show(value) for value in values))

def run(section, *arguments):
    print(section.__name__)
    try:
        tell("->", section(*arguments))
    except Exception as error:
        while error is not None:
            print("   !", type(error).__name__, error, getattr(error, "__notes__", ""))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)

class Lender:
    def __init__(self, data, loud=False):
        self.data, self.loud, self.lent = data, loud, 0
    def __buffer__(self, flags):
        self.lent += 1
        if self.loud:
            print("   lend", flags)
        return memoryview(self.data)
    def __release_buffer__(self, view):
        self.lent -= 1
        if self.loud:
            print("   back", self.lent)

class Tagged(bytearray):
    tag = "plain"
    def __del__(self):
        print("   gone:", self.tag, len(self))

@contextmanager
def lease(data):
    view = memoryview(data)
    try:
        yield view
    finally:
        view.release()
        print("   lease over")
`

class NestedProgram {
  private readonly random: Choices
  private lines: string[] = []
  private counter = 0
  private scope: Scope = { names: new Map(), isGenerator: false, isFunction: false, loopDepth: 0 }

  constructor(seed: number) {
    this.random = new Choices(seed + 0x51ed270)
  }

  write(): string {
    const { random } = this
    const sections: string[] = []
    for (let i = random.integer(2, 5); i > 0; i--) sections.push(this.section())
    const calls = sections.map((name) => (random.chance(0.12) ? `print(show(${name}()))` : `run(${name})`))
    return `${PRELUDE}\n${this.lines.join('\n')}\n\n${calls.join('\n')}\nprint("collected", gc.collect() >= 0)\n`
  }

  // --- scopes and text ---

  private section(): string {
    const name = this.fresh('section')
    this.lines.push('', `def ${name}():`, ...this.body({ names: new Map(), isGenerator: false, isFunction: true, loopDepth: 0 }, this.random.integer(5, 12), 3))
    return name
  }

  private fresh(prefix: string): string {
    return `${prefix}${++this.counter}`
  }

  private declare(kind: Kind, name = this.fresh(PREFIX[kind])): string {
    const names = this.scope.names.get(kind) ?? []
    if (!names.includes(name)) names.push(name)
    this.scope.names.set(kind, names)
    return name
  }

  private named(kind: Kind): string | undefined {
    const names = kind === 'any' ? [...this.scope.names.values()].flat() : (this.scope.names.get(kind) ?? [])
    return names.length === 0 ? undefined : this.random.pick(names)
  }

  /** A name of this kind in scope; made first if there is none. */
  private variable(kind: Exclude<Kind, 'any'>, into: string[]): string {
    const found = this.random.chance(0.85) ? this.named(kind) : undefined
    if (found !== undefined) return found
    const value = this.maker(kind)
    const name = this.declare(kind)
    into.push(`${name} = ${value}`)
    return name
  }

  /** Statements of an inner block, indented; names made inside a function stay there. */
  private body(scope: Scope, count: number, depth: number): string[] {
    const outer = this.scope
    this.scope = scope
    const inner: string[] = []
    for (let i = 0; i < count; i++) inner.push(...this.statement(depth))
    if (scope.isFunction && this.random.chance(0.6)) inner.push(`${scope.isGenerator ? 'yield' : 'return'} ${this.named('any') ?? 'None'}`)
    this.scope = outer
    if (inner.length === 0) inner.push('pass')
    return inner.map((line) => `    ${line}`)
  }

  /** A block in the same function: it sees the names, and its own may not exist after it. */
  private block(depth: number, most = 3, isLoop = false): string[] {
    const names = new Map([...this.scope.names].map(([kind, list]) => [kind, [...list]]))
    const inner: Scope = { ...this.scope, names: this.random.chance(0.7) ? names : this.scope.names, loopDepth: this.scope.loopDepth + (isLoop ? 1 : 0) }
    const isFunction = inner.isFunction
    const lines = this.body({ ...inner, isFunction: false }, this.random.integer(1, most), depth - 1)
    if (isFunction && this.random.chance(0.06)) lines.push('    return "early"')
    return lines
  }

  // --- expressions ---

  private literal(least = 0, most = 8): string {
    const { random } = this
    let text = ''
    for (let i = random.integer(least, most); i > 0; i--) text += random.chance(0.75) ? String.fromCharCode(random.integer(97, 122)) : `\\x${random.integer(0, 255).toString(16).padStart(2, '0')}`
    return `b"${text}"`
  }

  private number(): string {
    const { random } = this
    return random.weighted([
      [8, () => String(random.integer(0, 6))],
      [3, () => String(random.integer(-4, -1))],
      [3, () => String(random.integer(7, 300))],
      [3, () => this.named('int') ?? '2'],
      [2, () => `len(${this.named('bytearray') ?? this.named('bytes') ?? 'b"abc"'})`],
      [1, () => random.pick(['2**31', '2**40', '-2**33', '70000', 'True'])],
    ] as const)()
  }

  private index(): string {
    const { random } = this
    if (random.chance(0.5)) return this.number()
    const bound = (): string => (random.chance(0.4) ? '' : String(random.integer(-5, 9)))
    return random.chance(0.35) ? `${bound()}:${bound()}:${random.pick(['', '2', '-1', '3', '-2'])}` : `${bound()}:${bound()}`
  }

  private code(): string {
    return this.random.pick(['b', 'B', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd'])
  }

  private layout(): string {
    const { random } = this
    return `${random.pick(['', '<', '>', '!', '=', '@'])}${random.pick(['B', 'H', 'hB', 'I', 'BHI', '3s', '4sH', 'bxh', '2H', 'q', 'd', 'f', 'B?', '5p', 'iBi', '0sB', 'Hxx'])}`
  }

  private packed(): string {
    const layout = this.layout()
    const values = [...layout.matchAll(/(\d*)([a-zA-Z?])/g)].flatMap(([, count, char]) => {
      if (char === 'x') return []
      if (char === 's' || char === 'p') return [this.literal(0, 4)]
      return Array.from({ length: count ? Number(count) : 1 }, () => (this.random.chance(0.9) ? this.number() : this.random.pick(['1.5', '"x"', 'None', 'b"z"'])))
    })
    return `struct.pack("${layout}"${values.map((value) => `, ${value}`).join('')})`
  }

  private maker(kind: Exclude<Kind, 'any'>): string {
    const { random } = this
    switch (kind) {
      case 'bytes':
        return random.weighted([
          [6, () => this.literal()],
          [4, () => this.packed()],
          [3, () => `bytes(${this.named('view') ?? this.named('bytearray') ?? this.named('array') ?? 'range(5)'})`],
          [2, () => `(${this.number()}).to_bytes(${random.integer(1, 5)}, ${random.pick(['"big"', '"little"'])}, signed=${random.pick(['True', 'False'])})`],
          [2, () => `${this.named('bytes') ?? 'b"ab"'} ${random.pick(['+ b"!"', '* 2', '% ()', '[::-1]', '[1:]'])}`],
          [1, () => `b"%d:%s" % (${this.number()}, ${this.literal(0, 3)})`],
          [2, () => `b",".join([${this.literal(0, 3)}, ${this.named('bytes') ?? 'b"x"'}, ${this.named('view') ?? 'b"y"'}])`],
        ] as const)()
      case 'bytearray':
        return random.weighted([
          [6, () => `bytearray(${this.literal(2, 10)})`],
          [3, () => `bytearray(${random.integer(0, 16)})`],
          [3, () => `Tagged(${this.literal(1, 6)})`],
          [2, () => `bytearray(${this.named('view') ?? this.named('array') ?? this.named('bytes') ?? 'range(4)'})`],
          [2, () => `${this.named('bytearray') ?? 'bytearray(b"ab")'}${random.pick(['[1:]', '.copy()', '.upper()', '.rjust(6, b".")', ' + b"tail"', '.replace(b"a", b"")'])}`],
        ] as const)()
      case 'view': {
        const base = this.named('bytearray') ?? this.named('array') ?? this.named('bytes') ?? `bytearray(${this.literal(4, 12)})`
        return random.weighted([
          [5, () => `memoryview(${base})`],
          [3, () => `memoryview(${this.named('array') ?? `array.array("${this.code()}", [1, 2, 3])`})`],
          [4, () => `${this.named('view') ?? `memoryview(${base})`}[${this.index().replace(/^[^:]*$/, '1:')}]`],
          [3, () => `${this.named('view') ?? 'memoryview(bytearray(16))'}.cast("${random.chance(0.5) ? 'B' : this.code()}")`],
          [2, () => `memoryview(bytearray(range(${random.pick([6, 12, 24])}))).cast("B", ${random.pick(['[2, 3]', '(3, 4)', '[2, 3, 4]', '[3, 2]', '[6, 2]'])})`],
          [1, () => `${this.named('view') ?? 'memoryview(b"xyz")'}.toreadonly()`],
          [2, () => `memoryview(Lender(${this.named('bytearray') ?? 'bytearray(b"lent")'}, ${random.pick(['True', 'False'])}))`],
          [1, () => `${this.named('file') ?? 'io.BytesIO(b"file")'}.getbuffer()`],
        ] as const)()
      }
      case 'array':
        return random.weighted([
          [6, () => `array.array("${this.code()}", [${Array.from({ length: random.integer(0, 4) }, () => String(random.integer(-2, 120))).join(', ')}])`],
          [2, () => `array.array("${random.pick(['B', 'b', 'H'])}", ${this.named('bytes') ?? this.literal(2, 6)})`],
          [2, () => `${this.named('array') ?? 'array.array("i", [5, 6])'}${random.pick(['[1:]', ' * 2', '[::-1]', ' + array.array("i", [9])'])}`],
          [1, () => `array.array("d", (x / 4 for x in ${this.named('view') ?? 'range(3)'}))`],
        ] as const)()
      case 'int':
        return random.weighted([
          [4, () => this.number()],
          [3, () => `len(${this.named('any') ?? 'b"abc"'})`],
          [3, () => `${this.named('view') ?? this.named('bytes') ?? 'b"abc"'}[${this.number()}]`],
          [2, () => `int.from_bytes(${this.named('bytes') ?? this.named('view') ?? 'b"ab"'}, ${random.pick(['"big"', '"little"'])})`],
          [2, () => `${this.named('view') ?? 'memoryview(b"ab")'}.${random.pick(['nbytes', 'itemsize', 'ndim'])}`],
          [1, () => `struct.calcsize("${this.layout()}")`],
          [1, () => `sys.getrefcount(${this.named('bytearray') ?? this.named('list') ?? this.named('array') ?? '[]'})`],
          [1, () => `sum(${this.named('view') ?? this.named('bytearray') ?? 'b"abc"'})`],
        ] as const)()
      case 'list':
        return random.weighted([
          [4, () => `[${Array.from({ length: random.integer(0, 3) }, () => this.named('any') ?? this.literal()).join(', ')}]`],
          [3, () => `[memoryview(x) for x in (${this.named('bytearray') ?? 'bytearray(b"q")'}, ${this.named('bytes') ?? 'b"r"'})]`],
          [2, () => `${this.named('view') ?? 'memoryview(b"abc")'}.tolist()`],
          [2, () => `sorted([${this.named('bytes') ?? 'b"z"'}, ${this.literal()}, ${this.named('bytearray') ?? 'b"m"'}], key=${random.pick(['len', 'bytes', 'None'])})`],
          [2, () => `list(struct.iter_unpack("${this.layout()}", ${this.named('bytes') ?? 'b"abcdefgh"'}))`],
          [2, () => `[x ${random.pick(['+ 1', '* 2', '^ 255', '>> 1'])} for x in ${this.named('view') ?? this.named('array') ?? 'b"abc"'} if x ${random.pick(['> 97', '% 2', '!= 0'])}]`],
        ] as const)()
      case 'dict':
        return random.pick([
          `{${this.literal(1, 3)}: ${this.named('view') ?? '1'}, "k": ${this.named('any') ?? '2'}}`,
          `{name: memoryview(value) for name, value in zip("ab", (${this.named('bytearray') ?? 'bytearray(2)'}, ${this.named('bytes') ?? 'b"b"'}))}`,
          `dict.fromkeys([${this.named('bytes') ?? 'b"x"'}, memoryview(${this.literal(1, 2)})], ${this.named('any') ?? 'None'})`,
        ])
      case 'str':
        return random.pick([
          `${this.named('view') ?? this.named('bytes') ?? 'b"ab"'}.hex(${random.pick(['', '":"', '"-", 2', '" ", -3'])})`,
          `f"{${this.named('int') ?? '5'}:${random.pick(['04x', '>6', '#b', '+,', '08.3f', 'c'])}}"`,
          `${this.named('bytes') ?? this.literal()}.decode(${random.pick(['', '"ascii"', '"latin-1"', '"utf-8", "replace"', 'errors="backslashreplace"'])})`,
          `f"{show(${this.named('any') ?? 'None'})!r:.20}"`,
          `str(${this.named('bytearray') ?? 'bytearray(b"s")'}, "latin-1")`,
        ])
      case 'file':
        return random.pick([`io.BytesIO(${this.named('bytes') ?? this.literal()})`, 'io.BytesIO()', `io.BytesIO(${this.named('view') ?? this.literal()})`])
    }
  }

  // --- statements ---

  private statement(depth: number): string[] {
    const { random } = this
    const simple: readonly (readonly [number, () => string[]])[] = [
      [10, () => this.assignment()],
      [9, () => this.mutation()],
      [6, () => this.observation()],
      [3, () => this.ending()],
      [2, () => this.unpacking()],
    ]
    const compound: readonly (readonly [number, () => string[]])[] = [
      [4, () => this.tryStatement(depth)],
      [4, () => this.withStatement(depth)],
      [3, () => this.loop(depth)],
      [3, () => this.condition(depth)],
      [2, () => this.inner(depth)],
      [2, () => this.classStatement(depth)],
      [1, () => this.matchStatement(depth)],
    ]
    const isDeep = depth <= 0 || this.scope.loopDepth > 1
    return random.weighted(isDeep ? simple : [...simple, ...compound])()
  }

  private assignment(): string[] {
    const kind = this.random.pick(KINDS)
    const value = this.maker(kind)
    const reused = this.random.chance(0.25) ? this.named(kind) : undefined
    const name = reused ?? this.fresh(PREFIX[kind])
    if (this.scope.isGenerator && this.random.chance(0.25)) {
      this.declare(kind, name)
      return [`${name} = ${value}`, `yield ${name}`]
    }
    this.declare(kind, name)
    return [this.random.chance(0.08) ? `tell(${name} := ${value})` : `${name} = ${value}`]
  }

  private mutation(): string[] {
    const { random } = this
    const lines: string[] = []
    const buf = (): string => this.variable('bytearray', lines)
    const view = (): string => this.variable('view', lines)
    const arr = (): string => this.variable('array', lines)
    const file = (): string => this.variable('file', lines)
    const data = (): string => this.named(random.pick(['bytes', 'bytearray', 'view'] as const)) ?? this.literal(0, 4)
    const line = random.weighted([
      [5, () => `${buf()}${random.pick([`.append(${this.number()})`, `.extend(${data()})`, `.insert(${this.number()}, ${random.integer(0, 255)})`, '.reverse()', `.pop(${random.pick(['', '0', '-1'])})`, '.clear()', `.remove(${random.integer(97, 110)})`])}`],
      [4, () => `${buf()}[${this.index()}] = ${random.chance(0.5) ? this.number() : data()}`],
      [3, () => `${buf()} ${random.pick(['+=', '*='])} ${random.pick(['b"+"', '2', data()])}`],
      [2, () => `del ${buf()}[${this.index()}]`],
      [2, () => `${buf()}.resize(${random.integer(0, 20)})`],
      [5, () => `${view()}[${this.index()}] = ${random.chance(0.5) ? this.number() : data()}`],
      [2, () => `${view()}[${random.integer(0, 2)}, ${random.integer(-1, 3)}] = ${this.number()}`],
      [4, () => `${arr()}${random.pick([`.append(${this.number()})`, `.extend(${this.named('array') ?? '[1, 2]'})`, `.frombytes(${data()})`, '.byteswap()', `.insert(0, ${this.number()})`, '.pop()', `.fromlist([${this.number()}, ${this.number()}])`, '.reverse()'])}`],
      [2, () => `${arr()}[${this.index()}] = ${random.chance(0.5) ? this.number() : (this.named('array') ?? 'array.array("b", [1])')}`],
      [3, () => `struct.pack_into("${this.layout()}", ${random.chance(0.6) ? buf() : view()}, ${this.number()}, ${this.number()}${random.chance(0.3) ? `, ${this.number()}` : ''})`],
      [3, () => `${file()}${random.pick([`.write(${data()})`, `.seek(min(${this.number()}, 99)${random.pick(['', ', 1', ', 2'])})`, `.truncate(${random.pick(['', '3'])})`, '.close()', `.readinto(${this.named('bytearray') ?? this.named('view') ?? 'bytearray(3)'})`])}`],
      [2, () => `${this.variable('list', lines)}${random.pick([`.append(${this.named('any') ?? '1'})`, '.sort(key=show)', '.reverse()', '.clear()', `.remove(${data()})`])}`],
      [2, () => `${this.variable('dict', lines)}[${random.pick([this.literal(0, 2), this.named('bytes') ?? '"k"', this.named('view') ?? '1', this.named('bytearray') ?? '2'])}] = ${this.named('any') ?? '0'}`],
    ] as const)()
    return [...lines, line]
  }

  private observation(): string[] {
    const { random } = this
    const lines: string[] = []
    const a = this.named('any') ?? this.variable('bytearray', lines)
    const b = this.named('any') ?? '0'
    const view = this.named('view')
    const line = random.weighted([
      [6, () => `tell(${a})`],
      [4, () => `tell(${a} ${random.pick(['==', '!=', '<', '>=', 'in', 'not in', 'is'])} ${b})`],
      [3, () => `tell(${a}${random.pick(['[0]', '[-1]', '[1:3]', '[::2]', '[5:1]'])})`],
      [3, () => (view === undefined ? 'tell(0)' : `tell(${view}.${random.pick(['obj', 'contiguous', 'c_contiguous', 'f_contiguous', 'suboffsets', 'nbytes', 'shape', 'tobytes()', 'tobytes("F")', 'hex("-")', 'readonly', `count(${this.number()})`, `index(${this.number()})`])})`)],
      [2, () => `tell(hash(${this.named('bytes') ?? 'b""'}) == hash(${view ?? this.named('bytes') ?? 'b""'}))`],
      [2, () => `tell(struct.unpack_from("${this.layout()}", ${this.named('bytearray') ?? this.named('view') ?? this.named('bytes') ?? 'b"abcdefgh"'}, ${random.integer(-4, 4)}))`],
      [2, () => `tell(len({${this.named('bytes') ?? 'b"a"'}, ${view ?? 'b"b"'}, ${this.literal(0, 2)}}))`],
      [2, () => `tell(list(zip(${this.named('bytes') ?? 'b"ab"'}, ${view ?? 'b"cd"'})), max(${this.named('bytearray') ?? 'b"z"'}, default=-1))`],
      [1, () => `tell(sys.getrefcount(${this.named('bytearray') ?? this.named('list') ?? this.named('array') ?? '[]'}))`],
      [1, () => `tell(*(${this.named('view') ?? 'b"ab"'} for _ in range(2)))`],
      [1, () => `assert ${a} != ${b}, ${this.named('int') ?? '"equal"'}`],
      [1, () => `tell([*map(${random.pick(['bytes', 'len', 'memoryview', 'type'])}, [${a}, ${b}])][0])`],
    ] as const)()
    return [...lines, line]
  }

  /** Something goes: a release, a del, a name bound to something else. */
  private ending(): string[] {
    const { random } = this
    const view = this.named('view')
    return random.weighted([
      [5, () => [view === undefined ? 'gc.collect()' : `${view}.release()`]],
      [2, () => {
        const name = this.named('any')
        if (name === undefined || this.scope.loopDepth > 0) return ['gc.collect()']
        return [`${name} = None`]
      }],
      [2, () => {
        const name = this.named('any')
        if (name === undefined || this.scope.loopDepth > 0) return ['gc.collect()']
        for (const [kind, list] of this.scope.names) this.scope.names.set(kind, list.filter((other) => other !== name || random.chance(0.2)))
        return [`del ${name}`]
      }],
      [1, () => ['gc.collect()']],
    ] as const)()
  }

  private unpacking(): string[] {
    const source = this.named('view') ?? this.named('bytes') ?? this.named('list') ?? '(1, 2, 3)'
    const first = this.fresh('n')
    const rest = this.fresh('seq')
    this.declare('int', first)
    this.declare('list', rest)
    return [this.random.chance(0.6) ? `${first}, *${rest} = ${source}` : `*${rest}, ${first} = ${source}`]
  }

  private tryStatement(depth: number): string[] {
    const { random } = this
    const error = random.pick(['BufferError', 'ValueError', '(TypeError, struct.error)', 'IndexError', 'Exception', 'Exception', 'LookupError', 'OverflowError'])
    const lines = ['try:', ...this.block(depth, 4)]
    const keeps = random.chance(0.3)
    const after = random.weighted([
      [5, ['    tell(type(error).__name__, str(error))']],
      [2, ['    raise']],
      [2, ['    raise ValueError("wrapped") from error']],
      [1, ['    raise KeyError("again")']],
      [1, ['    error.add_note("noted")', '    raise']],
    ] as const)
    lines.push(`except ${error} as error:`)
    if (keeps) {
      const kept = this.declare('any', this.fresh('kept'))
      lines.push(`    ${kept} = error`)
    }
    lines.push(...after)
    if (random.chance(0.2)) lines.push('else:', ...this.block(depth, 2))
    if (random.chance(0.3)) lines.push('finally:', ...this.block(depth, 2))
    return lines
  }

  private withStatement(depth: number): string[] {
    const { random } = this
    const name = this.fresh('view')
    const source = this.named('bytearray') ?? this.named('array') ?? this.named('bytes') ?? `bytearray(${this.literal(2, 6)})`
    const head = random.weighted([
      [4, `with memoryview(${source}) as ${name}:`],
      [2, `with lease(${source}) as ${name}:`],
      [2, `with ${this.named('view') ?? `memoryview(${source})`} as ${name}, memoryview(${source}) as other:`],
      [1, `with io.BytesIO(${this.literal()}) as stream, stream.getbuffer() as ${name}:`],
      [1, `with closing(io.BytesIO(b"closing")) as stream, memoryview(b"const") as ${name}:`],
      [1, `with ExitStack() as stack, stack.enter_context(memoryview(${source})) as ${name}:`],
    ] as const)
    this.declare('view', name)
    return [head, ...this.block(depth, 4)]
  }

  private loop(depth: number): string[] {
    const { random } = this
    const item = this.fresh('n')
    const source = random.weighted([
      [3, `range(${random.integer(1, 3)})`],
      [3, `${this.named('view') ?? this.named('bytes') ?? 'b"ab"'}[:3]`],
      [2, `reversed(${this.named('bytearray') ?? 'b"xy"'}[:3])`],
      [2, `${this.named('array') ?? 'array.array("h", [1, 2])'}[:2]`],
      [1, `[x for x, in struct.iter_unpack("B", b"ab")]`],
    ] as const)
    this.declare('int', item)
    const lines = [`for ${item} in ${source}:`, ...this.block(depth, 3, true)]
    if (random.chance(0.25)) lines.push(`    if ${item} ${random.pick(['> 98', '== 1', '% 2'])}:`, `        ${random.pick(['break', 'continue'])}`)
    if (random.chance(0.2)) lines.push('else:', '    tell("not broken")')
    return lines
  }

  private condition(depth: number): string[] {
    const { random } = this
    const test = random.pick([
      `${this.named('any') ?? 'True'}`,
      `len(${this.named('bytearray') ?? this.named('view') ?? 'b""'}) > ${random.integer(0, 5)}`,
      `${this.named('bytes') ?? 'b"a"'} == ${this.named('view') ?? 'b"a"'}`,
      `isinstance(${this.named('any') ?? '0'}, (bytes, memoryview))`,
      `(size := len(${this.named('bytes') ?? 'b"ab"'})) ${random.pick(['<', '>='])} 3`,
    ])
    const lines = [`if ${test}:`, ...this.block(depth, 2)]
    if (random.chance(0.4)) lines.push('else:', ...this.block(depth, 2))
    return lines
  }

  /** A function inside the function: plain, closing over what is outside, or a generator; and what is done with it. */
  private inner(depth: number): string[] {
    const { random } = this
    const name = this.fresh('inner')
    const isGenerator = random.chance(0.45)
    const names = new Map([...this.scope.names].map(([kind, list]) => [kind, [...list]]))
    const outside = this.named('bytearray')
    const parameter = this.fresh('buf')
    const scope: Scope = { names: random.chance(0.5) ? names : new Map(), isGenerator, isFunction: true, loopDepth: 0 }
    scope.names.set('bytearray', [...(scope.names.get('bytearray') ?? []), parameter])
    const defaultValue = random.chance(0.3) ? '=bytearray(b"default")' : ''
    // What a function assigns is local to it, so it only reads what is outside through other names.
    const body = this.body(scope, random.integer(2, 4), depth - 1)
    if (isGenerator) body.unshift('    yield "start"')
    const lines = [`def ${name}(${parameter}${defaultValue}):`, ...body]
    const argument = defaultValue === '' ? (outside ?? `bytearray(${this.literal(1, 5)})`) : random.pick(['', outside ?? ''])
    if (!isGenerator) return [...lines, `tell(${name}(${argument}))`]
    const running = this.fresh('gen')
    return [
      ...lines,
      `${running} = ${name}(${argument})`,
      ...random.pick([
        [`tell(next(${running}))`, `tell(next(${running}, "end"))`],
        [`tell([*${running}])`],
        [`tell(next(${running}))`, `${running}.close()`],
        [`tell(next(${running}))`, `tell(${running}.throw(ValueError("thrown in")))`],
        [`tell(next(${running}))`, `del ${running}`],
      ]),
    ]
  }

  private classStatement(depth: number): string[] {
    const { random } = this
    const name = this.fresh('Holder')
    const thing = this.fresh('thing')
    const source = this.named('bytearray') ?? this.named('array') ?? `bytearray(${this.literal(2, 5)})`
    const base = random.pick(['', '', '(Lender)', '(Tagged)', '(bytearray)', '(list)'])
    const lines = [`class ${name}${base}:`]
    if (random.chance(0.3)) lines.push(`    size = ${this.number()}`)
    const usesInit = base === '' || base === '(list)'
    if (usesInit) lines.push('    def __init__(self, data):', '        self.data = data', `        self.view = ${random.pick(['memoryview(data)', 'memoryview(data)[1:]', 'data', 'memoryview(data).toreadonly()'])}`)
    if (random.chance(0.5)) lines.push('    def __len__(self):', `        return ${random.pick(['3', 'len(self.data)', '-1', 'self.size'])}`)
    if (random.chance(0.3) && usesInit) lines.push('    def __buffer__(self, flags):', `        return ${random.pick(['memoryview(self.data)', 'self.view', 'self.data', 'self.data.__buffer__(flags)'])}`)
    if (random.chance(0.3)) lines.push('    def __del__(self):', `        print("   del ${name}")`)
    if (random.chance(0.3)) lines.push('    def __enter__(self):', '        return self', '    def __exit__(self, kind, error, trace):', `        tell("exit", kind and kind.__name__)`, `        return ${random.pick(['True', 'False', 'None'])}`)
    if (random.chance(0.3)) lines.push('    def __getitem__(self, key):', `        return ${random.pick(['self.data[key]', 'key', 'super().__getitem__(key)'])}`)
    if (random.chance(0.3)) lines.push('    def __eq__(self, other):', `        return ${random.pick(['True', 'NotImplemented', 'len(self) == len(other)'])}`)
    if (lines.length === 1) lines.push('    pass')
    lines.push(`${thing} = ${name}(${source})`)
    this.declare('any', thing)
    const uses = [`tell(len(${thing}))`, `tell(memoryview(${thing}))`, `tell(${thing} == ${this.named('bytes') ?? 'b"x"'})`, `tell(bytes(${thing}))`, `tell(${thing}[0])`, `with ${thing} as inside: tell(1 / ${random.pick(['0', '1'])})`, `${thing}.self = ${thing}`, `tell(weakref.ref(${thing})() is ${thing})`, `del ${thing}`, `${source.replace(/^bytearray.*/, 'gc')}${source.startsWith('bytearray') ? '.collect()' : '.append(65)'}`]
    for (let i = random.integer(1, 3); i > 0; i--) {
      const use = random.pick(uses)
      if (use.startsWith('del ')) {
        this.scope.names.set('any', (this.scope.names.get('any') ?? []).filter((other) => other !== thing))
        lines.push(use)
        break
      }
      lines.push(...(depth > 1 && random.chance(0.5) ? ['try:', `    ${use}`, 'except Exception as error:', '    tell(type(error).__name__, str(error))'] : [use]))
    }
    return lines
  }

  private matchStatement(depth: number): string[] {
    const subject = this.named('any') ?? 'b"m"'
    const cases = this.random.shuffled([
      ['case bytes() | bytearray() as data:', '    tell("bytes", len(data))'],
      ['case memoryview(format="B", ndim=1) as data:', '    tell("view", data.nbytes)'],
      ['case [first, *rest]:', '    tell("sequence", first, len(rest))'],
      ['case {"k": value, **rest}:', '    tell("mapping", value, len(rest))'],
      ['case int(value) if value > 3:', '    tell("large", value)'],
      ['case str():', ...this.block(depth, 1)],
    ]).slice(0, this.random.integer(1, 4))
    return [`match ${subject}:`, ...[...cases, ['case _:', '    tell("nothing")']].flat().map((line) => `    ${line}`)]
  }
}

/** A program grown from the grammar: nested definitions, blocks and uses of everything that lends or holds bytes. */
export function nestedProgram(seed: number): string {
  return new NestedProgram(seed).write()
}
