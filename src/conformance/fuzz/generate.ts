import { Choices } from './random'

/*
 * The first generator: a random walk of single buffer operations.
 *
 * A program is a prelude and then steps. Every step is guarded, so that whatever it raises is printed and the next
 * step runs; after it the contents of every room and the state of every view are printed, and so is whether each
 * room could be resized. A name may hold anything, or nothing, when a step uses it: that is wanted.
 */

const rooms = ['r0', 'r1', 'r2', 'r3'] as const
const views = ['v0', 'v1', 'v2', 'v3', 'v4'] as const
const arrayCodes = ['b', 'B', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'f', 'd'] as const
const castCodes = [...arrayCodes, 'c', '?', 'n', 'N', 'e', 'P', '@i', '<i', 'z'] as const
const structCodes = ['B', 'b', 'h', '<H', '>H', 'I', '<i', '>Q', '!H', 'f', '<d', '2B', '4s', '3p', 'BH', '<BH', '?', 'e', 'x', 'c', 'hb0i'] as const

const prelude = `import array, gc, io, struct, sys, weakref
gc.disable()

class Lender:
    def __init__(self, storage):
        self.storage = storage
    def __buffer__(self, flags):
        print("lend", bool(flags & 1))
        return memoryview(self.storage)
    def __release_buffer__(self, view):
        print("returned", view.nbytes)
        view.release()

class Plain:
    def __init__(self, storage):
        self.storage = storage
    def __buffer__(self, flags):
        return memoryview(self.storage)

class Holder:
    pass

class Mourned:
    def __init__(self, name, held):
        self.name = name
        self.held = held
    def __del__(self):
        print("del", self.name)

def text(value):
    if isinstance(value, memoryview):
        try:
            return f"<{value.format} {value.shape} {value.strides} {'ro' if value.readonly else 'rw'} {value.tolist()}>"
        except Exception as error:
            return f"<{type(error).__name__}: {error}>"
    if isinstance(value, io.BytesIO):
        return f"BytesIO({value.getvalue()!r}, {value.tell()})" if not value.closed else "closed BytesIO"
    if isinstance(value, (Lender, Plain)):
        return f"{type(value).__name__}({text(value.storage)})"
    if isinstance(value, (bytes, bytearray, array.array, int, float, str, bool, list, tuple, type(None))):
        return repr(value)
    return type(value).__name__

def probe(value):
    try:
        if isinstance(value, bytearray):
            value.append(7)
            value.pop()
        elif isinstance(value, array.array):
            value.append(1)
            value.pop()
        elif isinstance(value, io.BytesIO) and not value.closed:
            size = len(value.getvalue())
            value.truncate(size)
            at = value.tell()
            value.seek(size)
            value.write(b"!")
            value.truncate(size)
            value.seek(at)
        elif isinstance(value, (Lender, Plain)):
            return probe(value.storage)
        else:
            return ""
    except BufferError as error:
        return " HELD"
    return " free"

def show(step):
    print("--", step)
    for name in ${JSON.stringify([...rooms])}:
        if name in globals():
            print("  ", name, text(globals()[name]) + probe(globals()[name]))
    for name in ${JSON.stringify([...views])}:
        if name in globals():
            print("  ", name, text(globals()[name]))

holder = Holder()
box = []
shelf = {}
saved = walker = reader = note = None
`

/** Everything goes before the interpreter does: the order in which a shutdown clears modules is another subject. */
const epilogue = `for name in [name for name in globals() if name not in ("gc", "Lender", "Plain", "Holder", "Mourned") and name[:2] != "__"]:
    globals()[name] = None
gc.collect()
print("end")
`

class OperationProgram {
  private readonly out: string[] = []
  private readonly random: Choices
  private counter = 0
  private depth = 0
  /** What each name probably holds, so that most steps do something; the rest is for surprises. */
  private readonly held = new Map<string, 'bytearray' | 'bytes' | 'array' | 'BytesIO' | 'Lender' | 'view' | 'other'>()

  constructor(seed: number) {
    this.random = new Choices(seed)
  }

  write(): string {
    this.guarded(`r0 = bytearray(${this.bytesLiteral(12)})`)
    this.held.set('r0', 'bytearray')
    for (const name of rooms.slice(1, this.random.integer(2, 4))) this.guarded(this.bindRoom(name))
    this.guarded('v0 = memoryview(r0)')
    this.guarded(`v1 = ${this.viewExpression()}`)
    this.held.set('v0', 'view').set('v1', 'view')
    const steps = this.random.integer(12, 34)
    for (let step = 1; step <= steps; step++) {
      this.step(0)
      if (this.random.chance(0.75) || step === steps) this.put(0, `show(${step})`)
    }
    return prelude + this.out.join('\n') + '\n' + epilogue
  }

  private put(indent: number, line: string): void {
    this.out.push('    '.repeat(indent) + line)
  }

  private guarded(line: string): void {
    this.put(0, 'try:')
    this.put(1, line)
    this.put(0, 'except Exception as error:')
    this.put(1, 'print("   !", type(error).__name__, error)')
  }

  /** Writes one guarded statement or block. */
  private step(indent: number): void {
    this.put(indent, 'try:')
    this.statement(indent + 1)
    const how = this.random.weighted([
      [8, 'except Exception as error:'],
      [1, 'except (BufferError, ValueError, TypeError, LookupError, NameError, AttributeError, NotImplementedError, struct.error, OverflowError) as error:'],
    ] as const)
    this.put(indent, how)
    this.put(indent + 1, 'print("   !", type(error).__name__, error)')
    if (this.random.chance(0.08)) this.put(indent + 1, 'saved = error')
    if (this.random.chance(0.04)) {
      this.put(indent, 'finally:')
      this.put(indent + 1, `print(probe(globals().get("${this.room()}")))`)
    }
  }

  private statement(indent: number): void {
    const simple: readonly (readonly [number, () => string])[] = [
      [4, () => this.bindRoom(this.random.pick(rooms))],
      [9, () => this.bindView()],
      [7, () => this.mutation()],
      [5, () => this.arrayOrStreamMutation()],
      [8, () => this.viewWrite()],
      [8, () => `print(text(${this.readExpression()}))`],
      [4, () => this.releaseStep()],
      [4, () => this.unbind()],
      [2, () => `${this.random.pick(views)} = None`],
      [3, () => this.structCall()],
      [4, () => this.containerStep()],
      [3, () => this.generatorStep()],
      [3, () => this.exceptionStep()],
      [2, () => this.misc()],
    ]
    const blocks: readonly (readonly [number, () => void])[] = [
      [3, () => this.withBlock(indent)],
      [3, () => this.functionBlock(indent)],
      [2, () => this.loopBlock(indent)],
      [2, () => this.closureBlock(indent)],
      [2, () => this.generatorBlock(indent)],
      [2, () => this.raisingBlock(indent)],
      [1, () => this.classBlock(indent)],
      [1, () => this.nestedTry(indent)],
    ]
    const viewCount = [...this.held.values()].filter((kind) => kind === 'view').length
    if (viewCount < 2 && this.random.chance(0.6)) {
      const name = this.random.pick(views)
      this.held.set(name, 'view')
      this.put(indent, `${name} = memoryview(${this.room('bytearray', 'bytes', 'array', 'Lender')})`)
    } else if (this.depth < 2 && this.random.chance(0.22)) {
      this.depth += 1
      this.random.weighted(blocks)()
      this.depth -= 1
    } else {
      this.put(indent, this.random.weighted(simple)())
    }
  }

  // ---- expressions

  private bindRoom(name: string): string {
    const made = this.newRoom()
    const kind = /^(bytearray|array|io\.BytesIO|Lender|Plain|b")/.exec(made)?.[1]
    this.held.set(name, kind === 'bytearray' || kind === 'array' || kind === 'Lender' ? kind : kind === 'io.BytesIO' ? 'BytesIO' : kind === 'Plain' ? 'Lender' : kind ? 'bytes' : 'other')
    return `${name} = ${made}`
  }

  private bindView(): string {
    const name = this.random.pick(views)
    const made = this.viewExpression()
    this.held.set(name, 'view')
    return `${name} = ${made}`
  }

  private releaseStep(): string {
    const name = this.view()
    if (this.random.chance(0.7)) this.held.delete(name)
    return `${name}.release()`
  }

  private unbind(): string {
    const known = [...this.held.keys()].filter((name) => name.startsWith('v') || this.random.chance(0.3))
    const name = known.length && this.random.chance(0.9) ? this.random.pick(known) : this.random.pick(views)
    this.held.delete(name)
    return `del ${name}`
  }

  /** A room's name: mostly one that holds something, of the wanted kind where one is wanted. */
  private room(...kinds: string[]): string {
    const known = [...this.held.keys()].filter((name) => name.startsWith('r') && (kinds.length === 0 || kinds.includes(this.held.get(name) ?? '')))
    return known.length && this.random.chance(0.93) ? this.random.pick(known) : this.random.pick(rooms)
  }

  private view(): string {
    const known = [...this.held.keys()].filter((name) => name.startsWith('v'))
    return known.length && this.random.chance(0.93) ? this.random.pick(known) : this.random.pick(views)
  }

  private either(): string {
    return this.random.chance(0.7) ? this.view() : this.room()
  }

  private bytesLiteral(longest = 9): string {
    const length = this.random.integer(0, longest)
    let body = ''
    for (let i = 0; i < length; i++) {
      const value = this.random.integer(0, 255)
      body += this.random.chance(0.6) ? String.fromCharCode(97 + (value % 26)) : `\\x${value.toString(16).padStart(2, '0')}`
    }
    return `b"${body}"`
  }

  private number(): string {
    return this.random.weighted([
      [6, () => String(this.random.integer(0, 9))],
      [3, () => String(this.random.integer(-3, 300))],
      [1, () => this.random.pick(['2**31', '2**40', '-2**63', '2**64', '1.5', 'None', '"x"', 'b"x"', 'True', 'float("inf")', '-1'])],
    ] as const)()
  }

  private index(): string {
    return this.random.weighted([
      [10, () => String(this.random.integer(-5, 8))],
      [1, () => this.random.pick(['99', '-99', '"a"', '1.0', 'None', '2**70', 'True', '()', '(0,)', '(0, 1)', '(1, 0)', '(-1, 0)', '(0, 0, 0)', '...'])],
    ] as const)()
  }

  private slice(): string {
    const bound = () => (this.random.chance(0.35) ? '' : String(this.random.integer(-6, 12)))
    const step = this.random.weighted([
      [6, ''],
      [2, `:${this.random.pick(['2', '3', '-1', '-2', '1'])}`],
      [0.2, ':0'],
    ] as const)
    return `${bound()}:${bound()}${step}`
  }

  private newRoom(): string {
    const code = this.random.pick(arrayCodes)
    return this.random.weighted([
      [8, () => `bytearray(${this.bytesLiteral(12)})`],
      [3, () => `bytearray(${this.random.integer(0, 16)})`],
      [2, () => `bytearray(range(${this.random.integer(0, 24)}))`],
      [3, () => this.bytesLiteral(12)],
      [5, () => `array.array("${code}", ${JSON.stringify(Array.from({ length: this.random.integer(0, 6) }, () => this.random.integer(0, 120)))})`],
      [3, () => `io.BytesIO(${this.bytesLiteral(10)})`],
      [2, () => `Lender(bytearray(${this.bytesLiteral(8)}))`],
      [1, () => `Plain(${this.random.pick(['bytearray(6)', 'b"glass"', 'array.array("h", [1, 2, 3])'])})`],
      [1, () => `bytearray(${this.either()})`],
      [0.5, () => this.random.pick(['[1, 2, 3]', '"text"', '42', 'None'])],
    ] as const)()
  }

  private viewExpression(): string {
    const shape = () => `[${Array.from({ length: this.random.integer(0, 3) }, () => this.random.integer(1, 4)).join(', ')}]`
    return this.random.weighted([
      [8, () => `memoryview(${this.room()})`],
      [2, () => `memoryview(${this.view()})`],
      [9, () => `${this.view()}[${this.slice()}]`],
      [3, () => `memoryview(${this.room()})[${this.slice()}]`],
      [5, () => `${this.view()}.cast("${this.random.pick(castCodes)}")`],
      [3, () => `${this.view()}.cast("B")`],
      [2, () => `${this.view()}.cast("${this.random.pick(['B', 'h', 'i', 'c'])}", ${shape()})`],
      [1, () => `memoryview(bytearray(range(24))).cast("B", ${this.random.pick(['[4, 6]', '[2, 3, 4]', '[24]', '[1, 24]', '[]'])})`],
      [2, () => `${this.view()}.toreadonly()`],
      [2, () => `${this.room('BytesIO')}.getbuffer()`],
      [1, () => `${this.room()}.__buffer__(${this.random.pick(['0', '1', '284', '8'])})`],
      [1, () => this.view()],
      [1, () => `${this.room()}[${this.slice()}]`],
    ] as const)()
  }

  private readExpression(): string {
    const v = this.view()
    const any = this.either()
    return this.random.weighted([
      [6, () => `${any}[${this.index()}]`],
      [4, () => `${any}[${this.slice()}]`],
      [2, () => `len(${any})`],
      [2, () => `bytes(${any})`],
      [1, () => `bytearray(${any})`],
      [2, () => `${v}.tolist()`],
      [2, () => `${v}.tobytes(${this.random.pick(['', '', '"C"', '"F"', '"A"', 'None', '"Z"'])})`],
      [2, () => `${any}.hex(${this.random.pick(['', '":"', '"-", 2', '" ", -3', '"ab"'])})`],
      [3, () => `${v}.${this.random.pick(['nbytes', 'itemsize', 'format', 'ndim', 'shape', 'strides', 'suboffsets', 'readonly', 'c_contiguous', 'f_contiguous', 'contiguous', 'obj'])}`],
      [3, () => `${this.either()} == ${this.either()}`],
      [1, () => `${this.either()} != ${this.bytesLiteral()}`],
      [1, () => `${this.either()} ${this.random.pick(['<', '>=', '+', '*', 'is', 'in'])} ${this.either()}`],
      [1, () => `${any}.count(${this.number()})`],
      [1, () => `${any}.index(${this.number()}${this.random.chance(0.3) ? `, ${this.random.integer(-4, 6)}` : ''})`],
      [1, () => `${this.number()} in ${any}`],
      [1, () => `list(${any})`],
      [1, () => `sum(${any})`],
      [1, () => `sorted(${any}, reverse=True)`],
      [1, () => `hash(${any}) == hash(bytes(${any}))`],
      [1, () => `b"-".join([${this.either()}, ${this.bytesLiteral(3)}, ${this.either()}])`],
      [1, () => `int.from_bytes(${any}, "${this.random.pick(['big', 'little'])}")`],
      [1, () => `list(reversed(${any}))`],
      [1, () => `${this.room()}.find(${this.random.pick([this.bytesLiteral(2), this.view(), this.number()])})`],
      [1, () => `${this.bytesLiteral()} + ${any}`],
      [1, () => `str(${any}, "latin-1")`],
      [1, () => `${this.room()}.${this.random.pick(['read(3)', 'getvalue()', 'tell()', 'readline()', 'tolist()', 'tobytes()', 'typecode', 'decode("latin-1")', 'upper()', 'split(b"a")', 'copy()', 'strip(b"ab")'])}`],
      [1, () => `sys.getrefcount(${any})`],
      [1, () => `bool(${any})`],
      [1, () => `memoryview(${any}).nbytes`],
      [1, () => `[x for x in ${any}][${this.slice()}]`],
    ] as const)()
  }

  private mutation(): string {
    const r = this.random.chance(0.75) ? this.room('bytearray') : this.room('array', 'bytes')
    return this.random.weighted([
      [4, () => `${r}.append(${this.number()})`],
      [4, () => `${r}.extend(${this.random.pick([this.bytesLiteral(4), this.either(), '[1, 2]', '[]', 'range(3)', '"ab"'])})`],
      [3, () => `${r}.insert(${this.index()}, ${this.number()})`],
      [3, () => `${r}.pop(${this.random.pick(['', '0', '-1', '5'])})`],
      [2, () => `${r}.remove(${this.number()})`],
      [1, () => `${r}.clear()`],
      [3, () => `${r}.resize(${this.random.pick(['0', '4', '8', '20', '-1', `len(${r})`])})`],
      [1, () => `${r}.reverse()`],
      [4, () => `${r}[${this.index()}] = ${this.number()}`],
      [5, () => `${r}[${this.slice()}] = ${this.random.pick([this.bytesLiteral(4), this.either(), `${this.either()}[${this.slice()}]`, '[1, 2]', 'b""', '5'])}`],
      [3, () => `del ${r}[${this.random.chance(0.5) ? this.slice() : this.index()}]`],
      [3, () => `${r} += ${this.random.pick([this.bytesLiteral(3), 'b""', this.either(), '[1]'])}`],
      [2, () => `${r} *= ${this.random.pick(['1', '2', '0', '-1', '"x"'])}`],
      [1, () => `${r}.__init__(${this.bytesLiteral(5)})`],
    ] as const)()
  }

  private arrayOrStreamMutation(): string {
    const stream = this.random.chance(0.5)
    const r = stream ? this.room('BytesIO') : this.room('array')
    if (stream) return this.streamStep(r)
    return this.random.weighted([
      [1, () => `${r}.frombytes(${this.random.pick([this.bytesLiteral(8), this.view(), 'bytes(8)'])})`],
      [1, () => `${r}.fromlist([${this.random.integer(0, 9)}, ${this.number()}])`],
      [1, () => `${r}.byteswap()`],
      [1, () => `${r}.extend(array.array("${this.random.pick(arrayCodes)}", [1, 2]))`],
      [1, () => `${r}[${this.slice()}] = array.array("${this.random.pick(arrayCodes)}", [1, 2])`],
    ] as const)()
  }

  private streamStep(r: string): string {
    return this.random.weighted([
      [2, () => `print(${r}.write(${this.random.pick([this.bytesLiteral(5), this.either(), 'b""', '"text"'])}))`],
      [1, () => `print(${r}.seek(${this.random.integer(-1, 12)}${this.random.pick(['', ', 0', ', 1', ', 2'])}))`],
      [1, () => `print(${r}.truncate(${this.random.pick(['', '2', '20', '-1'])}))`],
      [1, () => `${r}.close()`],
      [1, () => `print(${r}.readinto(${this.either()}))`],
    ] as const)()
  }

  private viewWrite(): string {
    const v = this.view()
    return this.random.weighted([
      [6, () => `${v}[${this.index()}] = ${this.number()}`],
      [6, () => `${v}[${this.slice()}] = ${this.random.pick([this.bytesLiteral(4), `${this.either()}[${this.slice()}]`, this.either(), 'bytes(2)', '[1, 2]', `array.array("${this.random.pick(arrayCodes)}", [1])`])}`],
      [1, () => `${v}[:] = bytes(${v})[::-1]`],
      [1, () => `${v}[${this.random.integer(0, 4)}:${this.random.integer(0, 8)}] = ${v}[${this.random.integer(0, 4)}:${this.random.integer(0, 8)}]`],
      [1, () => `del ${v}[${this.random.chance(0.5) ? '0' : '0:1'}]`],
      [1, () => `${v}.${this.random.pick(['readonly', 'format', 'x'])} = 1`],
    ] as const)()
  }

  private structCall(): string {
    const code = this.random.pick(structCodes)
    const any = this.either()
    return this.random.weighted([
      [3, () => `print(struct.unpack_from("${code}", ${any}, ${this.random.integer(-4, 6)}))`],
      [2, () => `print(struct.unpack("${code}", ${any}))`],
      [4, () => `struct.pack_into("${code}", ${any}, ${this.random.integer(-4, 6)}${this.random.pick(['', `, ${this.number()}`, `, ${this.number()}`, `, ${this.number()}, ${this.number()}`, `, ${this.bytesLiteral(4)}`])})`],
      [2, () => `print(struct.pack("${code}", ${this.random.pick([this.number(), this.bytesLiteral(4), `${this.number()}, ${this.number()}`])}))`],
      [2, () => `walker = struct.iter_unpack("${code}", ${any})`],
      [1, () => `print(list(struct.iter_unpack("${code}", ${any})))`],
      [1, () => `print(struct.calcsize("${code}${code.length === 1 ? code : ''}"))`],
    ] as const)()
  }

  private containerStep(): string {
    const any = this.either()
    return this.random.pick([
      `box.append(${any})`,
      `box.append(memoryview(${this.room()})[${this.slice()}])`,
      'box.pop()',
      'box.pop(0)',
      'box.clear()',
      `box[0] = ${any}`,
      `${this.view()} = box[-1]`,
      `shelf["k"] = ${any}`,
      `shelf.pop("k", None)`,
      'shelf.clear()',
      `holder.view = ${any}`,
      'del holder.view',
      `${this.view()} = holder.view`,
      'holder = Holder()',
      `holder.me = [holder, memoryview(${this.room()})]`,
      'gc.collect()',
      `box = [${any}, memoryview(${this.room()})]`,
      'box, shelf = [], {}',
      `${this.view()}, ${this.view()} = ${this.view()}, ${this.view()}`,
      `holder.guest = Mourned("guest${this.counter++}", memoryview(${this.room()}))`,
      'holder.guest = None',
      `note = weakref.ref(${this.view()})`,
      `print(note() is None)`,
      `box[:] = box[1:]`,
      `box *= 2`,
    ])
  }

  private generatorStep(): string {
    return this.random.pick([
      `walker = (x for x in ${this.either()})`,
      `walker = (len(m) for m in [memoryview(${this.room()}), ${this.view()}])`,
      `walker = iter(${this.view()})`,
      `walker = zip(${this.either()}, ${this.either()})`,
      `walker = map(hex, ${this.either()})`,
      `walker = reversed(${this.view()})`,
      `walker = enumerate(${this.either()})`,
      'print(text(next(walker)))',
      'print(text(next(walker)))',
      'walker.close()',
      'walker.throw(KeyError("thrown"))',
      'del walker',
      'walker = None',
      'print([text(x) for x in walker])',
      'print(text(walker.send(1)))',
    ])
  }

  private exceptionStep(): string {
    return this.random.pick([
      'saved = None',
      'saved.__traceback__ = None',
      'raise saved',
      'print(type(saved).__name__, saved, type(saved.__context__).__name__)',
      'del saved',
      `raise ValueError(${this.view()}.nbytes)`,
      'saved = saved.with_traceback(None)',
    ])
  }

  private misc(): string {
    return this.random.pick([
      `print(reader())`,
      'reader = None',
      'gc.collect()',
      `assert ${this.view()}[0] == ${this.random.integer(0, 120)}, "not it"`,
      `print(f"{${this.view()}[0]:>5}|{len(${this.room()})}")`,
      `(lambda m: print(len(m), probe(${this.room()})))(memoryview(${this.room()}))`,
      `print([probe(r) for r in [${this.room()}] if (v4 := memoryview(r))])`,
      `print(sorted(shelf), len(box))`,
      `print({i: m[0] for i, m in enumerate(box)})`,
      `${this.view()}.release() if len(box) % 2 else ${this.view()}.release()`,
    ])
  }

  // ---- blocks

  private withBlock(indent: number): void {
    const name = this.random.pick([...views, 'w'])
    this.put(indent, `with ${this.random.chance(0.8) ? `memoryview(${this.room()})` : this.view()} as ${name}:`)
    for (let i = this.random.integer(1, 3); i > 0; i--) {
      if (this.random.chance(0.5)) this.step(indent + 1)
      else this.statement(indent + 1)
    }
    this.put(indent + 1, `print(text(${name}), probe(${this.room()}))`)
  }

  private functionBlock(indent: number): void {
    const id = this.counter++
    const mine = this.random.pick(rooms)
    this.put(indent, `def act${id}(thing, *rest, key=None):`)
    this.put(indent + 1, `card = ${this.random.pick(['memoryview(thing)', 'thing', 'memoryview(thing)[1:]'])}`)
    if (this.random.chance(0.5)) {
      this.put(indent + 1, `global ${this.random.pick(views)}`)
    }
    this.put(indent + 1, this.random.pick(['print(text(card))', `print(probe(${mine}))`, 'rest = None', `thing = ${this.random.pick(['None', 'card[:2]'])}`, 'card[0] = 1', 'key.append(card)']))
    this.put(indent + 1, `${this.random.pick(['thing.append(1)', 'print(len(card), len(rest))', 'card = card[1:]', `print(probe(${mine}))`, 'raise KeyError(card.nbytes)', 'del thing'])}`)
    this.put(indent + 1, this.random.pick(['return card', 'return card[0]', 'return bytes(card)', 'return None', 'return card, thing']))
    const argument = this.random.pick([mine, this.view(), `memoryview(${mine})`])
    const more = this.random.pick(['', `, memoryview(${mine})`, `, *[memoryview(${mine})]`, ', key=box', ', **{"key": box}'])
    this.put(indent, this.random.pick([`print(text(act${id}(${argument}${more})))`, `${this.view()} = act${id}(${argument}${more})`, `act${id}(${argument}${more})`]))
  }

  private loopBlock(indent: number): void {
    const kind = this.random.integer(0, 3)
    if (kind === 0) {
      this.put(indent, `for item in ${this.either()}:`)
      this.step(indent + 1)
      this.put(indent + 1, this.random.pick(['break', 'if item == 97: break', 'continue', 'print(item)']))
    } else if (kind === 1) {
      this.put(indent, `for ${this.view()} in [memoryview(${this.room()}), ${this.view()}]:`)
      this.step(indent + 1)
    } else if (kind === 2) {
      this.put(indent, `for number in range(${this.random.integer(1, 4)}):`)
      this.put(indent + 1, `${this.view()}[number] = number * ${this.random.integer(1, 90)}`)
    } else {
      this.put(indent, `for number, item in enumerate(${this.either()}):`)
      this.put(indent + 1, `if number > 2: break`)
      this.put(indent + 1, `print(number, text(item), probe(${this.room()}))`)
      this.put(indent, 'else:')
      this.put(indent + 1, 'print("to the end")')
    }
  }

  private closureBlock(indent: number): void {
    const id = this.counter++
    this.put(indent, `def make${id}(thing):`)
    this.put(indent + 1, 'card = memoryview(thing)')
    this.put(indent + 1, 'def read():')
    if (this.random.chance(0.4)) this.put(indent + 2, 'nonlocal card')
    if (this.random.chance(0.3)) {
      this.put(indent + 2, 'result = card[0]')
      if (this.out.at(-2)?.includes('nonlocal')) this.put(indent + 2, 'card = card[1:]')
      this.put(indent + 2, 'return result')
    } else {
      this.put(indent + 2, 'return card.tolist()')
    }
    this.put(indent + 1, 'return read')
    this.put(indent, `reader = make${id}(${this.either()})`)
  }

  private generatorBlock(indent: number): void {
    const id = this.counter++
    this.put(indent, `def walk${id}(thing):`)
    const style = this.random.integer(0, 3)
    if (style === 0) {
      this.put(indent + 1, 'card = memoryview(thing)')
      this.put(indent + 1, 'for value in card:')
      this.put(indent + 2, 'got = yield value')
      this.put(indent + 2, 'if got: print("got", got)')
    } else if (style === 1) {
      this.put(indent + 1, 'with memoryview(thing) as card:')
      this.put(indent + 2, 'try:')
      this.put(indent + 3, 'yield card')
      this.put(indent + 3, 'yield card[1:]')
      this.put(indent + 2, 'except KeyError as error:')
      this.put(indent + 3, 'print("inside", error)')
      this.put(indent + 3, 'yield card.nbytes')
    } else if (style === 2) {
      this.put(indent + 1, 'try:')
      this.put(indent + 2, 'yield from memoryview(thing)')
      this.put(indent + 1, 'finally:')
      this.put(indent + 2, 'print("closing")')
    } else {
      this.put(indent + 1, 'view = memoryview(thing)')
      this.put(indent + 1, 'while len(view):')
      this.put(indent + 2, 'yield view[:2]')
      this.put(indent + 2, 'view = view[2:]')
    }
    this.put(indent, `walker = walk${id}(${this.either()})`)
    if (this.random.chance(0.7)) this.put(indent, 'print(text(next(walker)))')
  }

  private raisingBlock(indent: number): void {
    const id = this.counter++
    this.put(indent, `def fail${id}(thing):`)
    this.put(indent + 1, `card = memoryview(thing)${this.random.pick(['', '[1:]', '[::2]'])}`)
    this.put(indent + 1, this.random.pick(['raise KeyError("kept")', '1 / 0', 'card[99]', 'thing.append(1); raise ValueError("grew")', 'raise ValueError(card.nbytes) from KeyError("cause")']))
    this.put(indent, 'try:')
    this.put(indent + 1, `fail${id}(${this.either()})`)
    this.put(indent, `except ${this.random.pick(['Exception', '(KeyError, ZeroDivisionError, IndexError)'])} as error:`)
    this.put(indent + 1, this.random.pick(['saved = error', `print(probe(${this.room()}))`, 'box.append(error)', 'raise ValueError("outer")', 'raise', 'print(repr(error))', 'saved = error.with_traceback(None)']))
    if (this.random.chance(0.3)) {
      this.put(indent, 'else:')
      this.put(indent + 1, 'print("no error")')
    }
    if (this.random.chance(0.3)) {
      this.put(indent, 'finally:')
      this.put(indent + 1, `print("finally", probe(${this.room()}))`)
    }
  }

  private classBlock(indent: number): void {
    const id = this.counter++
    this.put(indent, `class Reader${id}:`)
    if (this.random.chance(0.3)) this.put(indent + 1, '__slots__ = ("view", "at")')
    if (this.random.chance(0.2)) this.put(indent + 1, `shared = memoryview(${this.room()})`)
    this.put(indent + 1, 'def __init__(self, thing):')
    this.put(indent + 2, 'self.view = memoryview(thing)')
    this.put(indent + 2, 'self.at = 0')
    this.put(indent + 1, 'def take(self, count):')
    this.put(indent + 2, 'piece = self.view[self.at:self.at + count]')
    this.put(indent + 2, 'self.at += count')
    this.put(indent + 2, `return ${this.random.pick(['piece', 'bytes(piece)', 'piece.tolist()'])}`)
    this.put(indent + 1, 'def __enter__(self): return self')
    this.put(indent + 1, 'def __exit__(self, *details): self.view.release()')
    this.put(indent, `reading = Reader${id}(${this.either()})`)
    this.put(indent, `${this.random.pick(['print(text(reading.take(2)))', `${this.view()} = reading.take(2)`])}`)
    this.put(indent, this.random.pick(['del reading', 'reading = None', 'with reading: print(text(reading.take(1)))', 'holder.view = reading', 'reader = reading.take']))
  }

  private nestedTry(indent: number): void {
    this.put(indent, 'try:')
    this.step(indent + 1)
    this.statement(indent + 1)
    this.put(indent, `except ${this.random.pick(['BufferError', 'ValueError', 'TypeError', '(ValueError, BufferError)'])} as inner:`)
    this.put(indent + 1, this.random.pick(['print("inner", inner)', 'raise KeyError("again") from inner', 'saved = inner', 'raise']))
    this.put(indent, 'finally:')
    this.put(indent + 1, 'print("finally")')
  }
}

/** A whole program for the seed: the same text for ever, as long as this file stays as it is. */
export function operationProgram(seed: number): string {
  return new OperationProgram(seed).write()
}
