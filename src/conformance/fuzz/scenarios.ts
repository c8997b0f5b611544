import { Choices } from './random'

/*
 * The second generator, made on another plan than the first so that fitting one does not mean fitting a style:
 * realistic functions and classes (parsers, pools, rings, assemblers, grids) grown from templates with random
 * choices in them, some of them mistakes, and then a random main part that drives them. Nothing is guarded line by
 * line: errors are caught where a programmer would catch them.
 */

interface Part {
  /** What the program defines, at module level. */
  definition: string
  /** Statements for the main part, each a whole statement at module level. */
  uses: () => string
}

type Template = (random: Choices, id: number) => Part

const orders = ['<', '>', '!', '='] as const

function indented(text: string, spaces = 4): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n')
}

function bytesText(random: Choices, least: number, most: number): string {
  const length = random.integer(least, most)
  let body = ''
  for (let i = 0; i < length; i++) body += random.chance(0.7) ? String.fromCharCode(random.integer(97, 122)) : `\\x${random.integer(0, 255).toString(16).padStart(2, '0')}`
  return `b"${body}"`
}

/** A numeric expression over the names in scope, two or three levels deep. */
function arithmetic(random: Choices, names: readonly string[], depth = 2): string {
  if (depth === 0 || random.chance(0.25)) return random.chance(0.5) ? random.pick(names) : String(random.integer(0, 40))
  const left = arithmetic(random, names, depth - 1)
  const right = arithmetic(random, names, depth - 1)
  const operator = random.pick(['+', '-', '*', '^', '&', '|', '%', '//', '<<', '>>'])
  const operand = random.chance(0.3) ? String(random.integer(1, 7)) : right
  // A shift by a checksum would be a number of half a gigabyte.
  return `(${left} ${operator} ${operator === '<<' && operand === right ? `(${operand} & 63)` : operand})`
}

const frameParser: Template = (random, id) => {
  const order = random.pick(orders)
  const layout = random.pick(['4sHBB', 'IHH', '2sBBI', 'BBHI', '4sI', 'HHHH'])
  const fields = layout.replace(/\d+s/g, 's').length
  const slots = Array.from({ length: fields }, (_, i) => `f${i}`)
  const payload = random.pick(['view[HEADER{id}.size:]', 'bytes(view[HEADER{id}.size:])', 'data[HEADER{id}.size:]', 'view[HEADER{id}.size:].toreadonly()']).replaceAll('{id}', String(id))
  const release = random.pick(['view.release()', 'pass', 'del view'])
  const values = [...layout.matchAll(/(\d*)([a-zA-Z])/g)].flatMap(([, count, code]) =>
    code === 's' ? [bytesText(random, 0, 5)] : Array.from({ length: count ? Number(count) : 1 }, () => String(random.weighted([[6, random.integer(0, 200)], [1, random.integer(-5, 70000)]] as const))),
  )
  return {
    definition: `HEADER${id} = struct.Struct("${order}${layout}")
class Frame${id}:
    def __init__(self, data):
        view = memoryview(data)
        if len(view) < HEADER${id}.size:
            raise ValueError(f"frame of {len(view)} bytes, header needs {HEADER${id}.size}")
        self.fields = HEADER${id}.unpack_from(view)
        self.payload = ${payload}
        ${release}
    def __repr__(self):
        return f"Frame{self.fields} + {bytes(self.payload)!r}"
def build${id}(${slots.join(', ')}, payload=b""):
    return HEADER${id}.pack(${slots.join(', ')}) + payload`,
    uses: () =>
      random.pick([
        `frame = attempt("frame", lambda: Frame${id}(bytearray(build${id}(${values.join(', ')}, payload=${bytesText(random, 0, 8)}))))
print(frame)`,
        `raw = attempt("build", lambda: bytearray(build${id}(${values.join(', ')}, ${bytesText(random, 0, 5)})))
if raw is not None:
    frame = attempt("parse", lambda: Frame${id}(raw))
    attempt("grow", lambda: raw.extend(${bytesText(random, 0, 3)}))
    print(frame, raw.hex())
    frame = None
    attempt("grow again", lambda: raw.append(${random.integer(0, 300)}))`,
        `print(attempt("short", lambda: Frame${id}(${bytesText(random, 0, 6)})), HEADER${id}.size, HEADER${id}.format)`,
      ]),
  }
}

const pool: Template = (random, id) => ({
  definition: `class Pool${id}:
    def __init__(self, count, size):
        self.size = size
        self.free = [bytearray(size) for _ in range(count)]
        self.taken = {}
    def acquire(self, name):
        if not self.free:
            raise LookupError(f"no buffer left for {name}")
        buffer = self.free.pop(${random.pick(['', '0', '-1'])})
        self.taken[name] = ${random.pick(['memoryview(buffer)', 'buffer', 'memoryview(buffer)[:self.size // 2]'])}
        return ${random.pick(['self.taken[name]', 'memoryview(buffer)', 'buffer'])}
    def give_back(self, name):
        held = self.taken.pop(name)
        buffer = held.obj if isinstance(held, memoryview) else held
        ${random.pick(['if isinstance(held, memoryview): held.release()', 'pass', 'del held'])}
        ${random.pick(['buffer.clear()\n        buffer.resize(self.size)', 'buffer[:] = bytes(self.size)', 'buffer += b"!"\n        del buffer[-1]'])}
        self.free.append(buffer)
    def state(self):
        return len(self.free), sorted(self.taken), [bytes(b) for b in self.free]`,
  uses: () => {
    const steps: string[] = [`pool = Pool${id}(${random.integer(1, 3)}, ${random.integer(2, 8)})`]
    const names = ['ada', 'bo', 'cy']
    for (let i = random.integer(2, 6); i > 0; i--) {
      const name = random.pick(names)
      steps.push(
        random.pick([
          `lease = attempt("acquire ${name}", lambda: pool.acquire("${name}"))`,
          `attempt("return ${name}", lambda: pool.give_back("${name}"))`,
          `attempt("write", lambda: lease.__setitem__(${random.pick(['0', '-1', 'slice(0, 2)', '9'])}, ${random.pick(['65', 'b"xy"', '300'])}))`,
          'lease = None',
          'print(pool.state())',
        ]),
      )
    }
    steps.push('print(pool.state())', 'lease = pool = None')
    return steps.join('\n')
  },
})

const assembler: Template = (random, id) => ({
  definition: `def assemble${id}(chunks, size=${random.integer(4, 20)}):
    target = bytearray(size)
    view = memoryview(target)
    at = 0
    for chunk in chunks:
        ${random.pick(['view[at:at + len(chunk)] = chunk', 'target[at:at + len(chunk)] = chunk', 'struct.pack_into(f"{len(chunk)}s", view, at, chunk)'])}
        at += len(chunk)
    ${random.pick(['view.release()', 'del view', 'pass', 'view = view[:at]'])}
    ${random.pick(['del target[at:]', 'target.resize(at)', 'pass'])}
    return ${random.pick(['target', 'bytes(target)', 'target, at', 'memoryview(target)[:at].tobytes()'])}`,
  uses: () => {
    const chunks = Array.from({ length: random.integer(0, 4) }, () => random.pick([bytesText(random, 0, 6), `bytearray(${bytesText(random, 0, 5)})`, `memoryview(${bytesText(random, 2, 6)})[::${random.pick(['1', '2', '-1'])}]`, 'array.array("H", [1, 2])', '"text"']))
    return `print(attempt("assemble", lambda: assemble${id}([${chunks.join(', ')}])))`
  },
})

const ring: Template = (random, id) => ({
  definition: `class Ring${id}:
    def __init__(self, size):
        self.data = ${random.pick(['bytearray(size)', 'array.array("B", bytes(size))', 'array.array("b", bytes(size))'])}
        self.view = memoryview(self.data)
        self.start = self.count = 0
    def push(self, value):
        if self.count == len(self.data):
            raise BufferError("ring is full")
        self.view[(self.start + self.count) % len(self.data)] = value
        self.count += 1
    def pull(self):
        if not self.count:
            raise IndexError("ring is empty")
        value = self.view[self.start]
        self.start = (self.start + 1) % len(self.data)
        self.count -= 1
        return value
    def grow(self, size):
        ${random.pick(['self.view.release()\n        self.data.extend(bytes(size))\n        self.view = memoryview(self.data)', 'self.data.extend(bytes(size))', 'with self.view:\n            pass\n        self.data += self.data.__class__(*([self.data.typecode] if hasattr(self.data, "typecode") else []))\n        self.view = memoryview(self.data)'])}
    def __len__(self):
        return self.count
    def __iter__(self):
        for i in range(self.count):
            yield self.view[(self.start + i) % len(self.data)]`,
  uses: () => {
    const lines = [`ring = Ring${id}(${random.integer(1, 5)})`]
    for (let i = random.integer(3, 9); i > 0; i--) {
      lines.push(random.pick([`attempt("push", lambda: ring.push(${random.integer(-2, 260)}))`, 'print(attempt("pull", lambda: ring.pull()))', `attempt("grow", lambda: ring.grow(${random.integer(0, 3)}))`, 'print(list(ring), len(ring), bool(ring))']))
    }
    return lines.join('\n')
  },
})

const tokens: Template = (random, id) => ({
  definition: `def fields${id}(line, separator=${random.pick(['b","', 'b";"', 'b" "', '44'])}):
    view = memoryview(line)
    start = 0
    while True:
        at = line.find(separator, start)
        if at < 0:
            yield ${random.pick(['view[start:]', 'bytes(view[start:])', 'line[start:]'])}
            return
        yield ${random.pick(['view[start:at]', 'bytes(view[start:at])', 'line[start:at]'])}
        start = at + 1
def number${id}(piece):
    try:
        return int(${random.pick(['piece', 'bytes(piece)', 'str(piece, "ascii")'])})
    except ValueError as error:
        return f"{type(error).__name__}: {error}"`,
  uses: () => {
    const text = Array.from({ length: random.integer(1, 5) }, () => random.pick([String(random.integer(-99, 999)), 'x', '', ' 7 ', '1_000', '0x1f'])).join(random.pick([',', ';', ' ']))
    return random.pick([
      `line = bytearray(b"${text}")
walker = fields${id}(line)
print([number${id}(piece) for piece in walker])
attempt("append", lambda: line.append(10))`,
      `line = bytearray(b"${text}")
walker = fields${id}(line)
first = next(walker)
attempt("clear", lambda: line.clear())
print(number${id}(first))
walker.close()
attempt("clear", lambda: line.clear())
del first
attempt("clear", lambda: line.clear())
print(line)`,
      `for position, piece in enumerate(fields${id}(b"${text}")):
    print(position, bytes(piece), number${id}(piece))`,
    ])
  },
})

const grid: Template = (random, id) => {
  const code = random.pick(['B', 'h', 'H', 'i', 'd', 'f', 'b'])
  const height = random.integer(1, 4)
  const width = random.integer(1, 4)
  return {
    definition: `class Grid${id}:
    CODE, HEIGHT, WIDTH = "${code}", ${height}, ${width}
    def __init__(self):
        self.raw = bytearray(struct.calcsize(self.CODE) * self.HEIGHT * self.WIDTH)
        self.cells = memoryview(self.raw).cast(self.CODE, [self.HEIGHT, self.WIDTH])
    def __getitem__(self, place):
        return self.cells[place]
    def __setitem__(self, place, value):
        self.cells[place] = value
    def row(self, y):
        flat = self.cells.cast("B").cast(self.CODE)
        return flat[y * self.WIDTH:(y + 1) * self.WIDTH]
    def fill(self):
        for y in range(self.HEIGHT):
            for x in range(self.WIDTH):
                self[y, x] = ${arithmetic(random, ['x', 'y'])}
    def __str__(self):
        return " / ".join(" ".join(f"{self[y, x]:>4}" for x in range(self.WIDTH)) for y in range(self.HEIGHT))`,
    uses: () =>
      [
        `grid = Grid${id}()`,
        'attempt("fill", grid.fill)',
        'print(grid)',
        `attempt("cell", lambda: grid.__setitem__((${random.integer(-3, 4)}, ${random.integer(-3, 4)}), ${random.pick(['1', '-1', '2.5', '70000', '"a"', '2**70'])}))`,
        `print(attempt("row", lambda: grid.row(${random.integer(0, 3)}).tolist()), grid.cells.shape, grid.cells.strides)`,
        `print(attempt("read", lambda: grid[${random.pick(['0', '0, 0', '-1, -1', '9, 9', '0, 0, 0', '0:1', '()'])}]) is None)`,
        'attempt("shrink", lambda: grid.raw.pop())',
        'print(grid.cells.tobytes().hex(), grid.cells.tolist())',
      ].join('\n'),
  }
}

const exporterClass: Template = (random, id) => ({
  definition: `class Ledger${id}:
    def __init__(self, content):
        self.content = ${random.pick(['bytearray(content)', 'content', 'array.array("B", content)'])}
        self.lent = 0
        self.log = []
    def __buffer__(self, flags):
        ${random.pick(['if flags & 1:\n            raise BufferError("look, do not touch")', 'self.log.append(int(flags) & 1)', 'self.log.append("lend")', 'if self.lent >= 2:\n            raise MemoryError("too many guests")'])}
        self.lent += 1
        return ${random.pick(['memoryview(self.content)', 'memoryview(self.content)[1:]', 'memoryview(self.content).toreadonly()', 'memoryview(self.content)[::-1]', 'self.content'])}
    ${random.pick([
      'def __release_buffer__(self, view):\n        self.lent -= 1\n        self.log.append(view.nbytes)',
      'def __release_buffer__(self, view):\n        self.lent -= 1\n        view.release()',
      'def other(self):\n        return self.lent',
    ])}
    def __repr__(self):
        return f"Ledger(lent={self.lent}, log={self.log}, {bytes(self.content)!r})"`,
  uses: () => {
    const lines = [`ledger = Ledger${id}(${bytesText(random, 0, 6)})`]
    for (let i = random.integer(2, 6); i > 0; i--) {
      lines.push(
        random.pick([
          'card = attempt("view", lambda: memoryview(ledger))',
          'second = attempt("second", lambda: memoryview(ledger)[1:])',
          'print(attempt("bytes", lambda: bytes(ledger)))',
          'card = None',
          'second = None',
          'attempt("release", lambda: card.release())',
          'print(attempt("list", lambda: card.tolist()))',
          'attempt("write", lambda: card.__setitem__(0, 33))',
          `attempt("pack", lambda: struct.pack_into("B", ledger, 0, ${random.integer(0, 300)}))`,
          'attempt("resize", lambda: ledger.content.append(1))',
          'print(attempt("join", lambda: b"+".join([b"a", ledger])))',
          'print(attempt("readinto", lambda: io.BytesIO(b"zz").readinto(ledger)))',
          'print(attempt("equal", lambda: memoryview(b"abc") == ledger))',
          'print(ledger)',
        ]),
      )
    }
    lines.push('print(ledger)', 'card = second = None', 'print(ledger)')
    return lines.join('\n')
  },
})

const stream: Template = (random, id) => ({
  definition: `def records${id}(stream, size=${random.integer(1, 5)}):
    buffer = bytearray(size)
    while (count := stream.readinto(buffer)):
        yield ${random.pick(['bytes(buffer[:count])', 'memoryview(buffer)[:count]', 'buffer', 'buffer[:count]'])}
def patch${id}(stream, at, value):
    with stream.getbuffer() as view:
        view[at:at + len(value)] = value
        ${random.pick(['stream.write(b"more")', 'pass', 'view = None', 'return view'])}`,
  uses: () => {
    const lines = [`stream = io.BytesIO(${bytesText(random, 0, 14)})`]
    for (let i = random.integer(2, 5); i > 0; i--) {
      lines.push(
        random.pick([
          `print(attempt("records", lambda: [bytes(piece) for piece in records${id}(stream)]))`,
          `print(attempt("kept", lambda: list(map(bytes, list(records${id}(stream))))))`,
          `kept = attempt("patch", lambda: patch${id}(stream, ${random.integer(0, 5)}, ${bytesText(random, 0, 4)}))`,
          `attempt("write", lambda: stream.write(${bytesText(random, 0, 6)}))`,
          `attempt("seek", lambda: stream.seek(${random.integer(-1, 8)}))`,
          `attempt("truncate", lambda: stream.truncate(${random.integer(0, 9)}))`,
          'kept = attempt("lend", lambda: stream.getbuffer())',
          'kept = None',
          'attempt("close", lambda: stream.close())',
          'print(attempt("value", lambda: stream.getvalue()), attempt("tell", lambda: stream.tell()))',
        ]),
      )
    }
    lines.push('kept = None')
    return lines.join('\n')
  },
})

const checksum: Template = (random, id) => {
  const rule = arithmetic(random, ['total', 'value', 'at'], 3)
  return {
    definition: `def mix${id}(buffer, start=${random.integer(0, 9)}):
    total = start
    for at, value in enumerate(${random.pick(['buffer', 'memoryview(buffer)', 'reversed(buffer)', 'bytes(buffer)'])}):
        total = ${rule} & ${random.pick(['0xFF', '0xFFFF', '0xFFFFFFFF', '0xFFFFFFFFFFFFFFFF'])}
    return total`,
    uses: () => `print(attempt("mix", lambda: mix${id}(${random.pick([bytesText(random, 0, 8), `bytearray(${bytesText(random, 0, 8)})`, 'array.array("H", [1, 500, 7])', `memoryview(${bytesText(random, 4, 8)})[::2]`])})))`,
  }
}

const lease: Template = (random, id) => ({
  definition: `class Lease${id}:
    def __init__(self, owner, piece=slice(None)):
        self.owner, self.piece = owner, piece
    def __enter__(self):
        self.view = memoryview(self.owner)[self.piece]
        return self.view
    def __exit__(self, kind, error, traceback):
        ${random.pick(['self.view.release()', 'del self.view', 'pass'])}
        return ${random.pick(['False', 'kind is BufferError', 'isinstance(error, (ValueError, TypeError))', 'None'])}
def edit${id}(owner, piece, value):
    try:
        with Lease${id}(owner, piece) as view:
            ${random.pick(['view[:] = value', 'view[0] = value[0]', 'view[:len(value)] = value', 'owner[:1] = value', 'owner.extend(value)'])}
    except ${random.pick(['BufferError', 'ValueError', '(BufferError, ValueError)', 'Exception'])} as problem:
        ${random.pick(['return f"{type(problem).__name__}: {problem}"', 'raise RuntimeError("edit failed") from problem', 'raise'])}
    else:
        return "edited"
    finally:
        log.append(len(owner))`,
  uses: () => `owner = ${random.pick([`bytearray(${bytesText(random, 1, 8)})`, bytesText(random, 1, 5), 'array.array("B", b"abcd")', 'array.array("i", [1, 2, 3])'])}
print(attempt("edit", lambda: edit${id}(owner, slice(${random.integer(0, 3)}, ${random.pick(['None', '2', '4', '-1'])}), ${bytesText(random, 0, 4)})), owner)
attempt("append", lambda: owner.append(${random.integer(0, 255)}))
print(owner, log)`,
})

const hiddenHolder: Template = (random, id) => ({
  definition: `def peeker${id}(buffer):
    view = memoryview(buffer)
    def peek(at=0):
        ${random.pick(['return view[at]', 'nonlocal view\n        value, view = view[at], view[1:]\n        return value'])}
    return peek
def walk${id}(buffer, step=${random.integer(1, 3)}):
    view = memoryview(buffer)
    ${random.pick(['try:\n        while view:\n            yield bytes(view[:step])\n            view = view[step:]\n    finally:\n        log.append("walk over")', 'yield from (bytes(view[i:i + step]) for i in range(0, len(view), step))', 'for i in range(0, len(view), step):\n        yield view[i:i + step]'])}
def explode${id}(buffer, deep=${random.integer(0, 3)}):
    view = memoryview(buffer)
    if deep:
        return explode${id}(view[1:], deep - 1)
    raise ${random.pick(['KeyError(view.nbytes)', 'ValueError("exploded", bytes(view))', 'BufferError("made up")'])}`,
  uses: () => {
    const lines = [`owner = bytearray(${bytesText(random, 2, 8)})`]
    for (let i = random.integer(2, 5); i > 0; i--) {
      lines.push(
        random.pick([
          `peek = peeker${id}(owner)\nprint(attempt("peek", peek), resizable(owner))`,
          'print(attempt("peek", lambda: peek(1)))',
          'peek = None',
          `walker = walk${id}(owner)\nprint(attempt("next", lambda: bytes(next(walker))), resizable(owner))`,
          'print(attempt("rest", lambda: [bytes(piece) for piece in walker]), resizable(owner))',
          'walker = None',
          `try:\n    explode${id}(owner)\nexcept Exception as problem:\n    print(type(problem).__name__, problem, resizable(owner))${random.pick(['\n    saved = problem', '\n    saved = [problem]', ''])}`,
          'saved = None',
          `cycle = [memoryview(owner)]\ncycle.append(cycle)\ndel cycle`,
          'gc.collect()',
          'print(resizable(owner))',
        ]),
      )
    }
    lines.push('peek = walker = saved = None', 'print(resizable(owner), log)', 'gc.collect()', 'print(resizable(owner))')
    return lines.join('\n')
  },
})

const conversions: Template = (random, id) => {
  const code = random.pick(['b', 'B', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd', 'e'])
  return {
    definition: `def convert${id}(values, code="${code}", order="${random.pick(orders)}"):
    packed = struct.pack(f"{order}{len(values)}{code}", *values)
    back = list(struct.iter_unpack(order + code, packed))
    whole = struct.unpack(order + code * len(values), ${random.pick(['packed', 'memoryview(packed)', 'bytearray(packed)'])})
    assert tuple(x for (x,) in back) == whole or any(x != x for x in whole)
    return packed.hex(${random.pick(['', '" "', '":", 2', '"-", -4'])}), whole`,
    uses: () => `print(attempt("convert", lambda: convert${id}([${Array.from({ length: random.integer(0, 4) }, () => random.pick([String(random.integer(-130, 300)), String(random.integer(0, 100)), '0.5', '1e5', '2**33', 'True', 'None', '-1'])).join(', ')}])))`,
  }
}

const templates: readonly Template[] = [frameParser, pool, assembler, ring, tokens, grid, exporterClass, stream, checksum, lease, hiddenHolder, conversions]

const prelude = `import array, gc, io, struct
gc.disable()
log = []
frame = raw = walker = kept = peek = saved = lease = card = second = None

def attempt(label, action):
    try:
        return action()
    except Exception as error:
        print(f"{label}: {type(error).__name__}: {error}")
        cause = error.__cause__
        if cause is not None:
            print(f"  because {type(cause).__name__}: {cause}")

def resizable(buffer):
    try:
        buffer.append(0)
        buffer.pop()
    except BufferError:
        return "pinned"
    return "free"
`

/** Everything goes before the interpreter does, and before the classes do. */
const epilogue = `for name in [name for name in globals() if name != "gc" and name[:2] != "__" and not isinstance(globals()[name], type)]:
    globals()[name] = None
gc.collect()
print("end")`

/** A whole program for the seed, in the second style. */
export function scenarioProgram(seed: number): string {
  const random = new Choices(seed + 0x5bd1e995)
  const parts = random.shuffled(templates).slice(0, random.integer(2, 4)).map((template, id) => template(random, id))
  const main: string[] = []
  for (let i = random.integer(3, 7); i > 0; i--) {
    const use = random.pick(parts).uses()
    if (random.chance(0.25)) {
      const name = `part${main.length}`
      const names = [...new Set([...use.matchAll(/^(\w+) = /gm)].map(([, word]) => word))].filter((word) => !['log'].includes(word ?? ''))
      const shared = names.length && random.chance(0.5) ? `    global ${names.join(', ')}\n` : ''
      main.push(`def ${name}(${shared === '' ? [...new Set(names)].map((word) => `${word}=None`).join(', ') : ''}):\n${shared}${indented(use)}\ntry:\n    ${name}()\nexcept Exception as problem:\n    print("part failed:", type(problem).__name__, problem)`)
    } else {
      main.push(`try:\n${indented(use)}\nexcept Exception as problem:\n    print("main:", type(problem).__name__, problem)`)
    }
  }
  return [prelude, ...parts.map((part) => part.definition), ...main, epilogue].join('\n') + '\n'
}
