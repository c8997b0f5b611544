import { Choices } from './random'

/*
 * Programs over NumPy arrays: dtypes, shapes, indices, views, broadcasting, reductions and assignments at random. Each
 * line is guarded and shows what came out: values, dtype, shape, strides and whose data it is.
 */

const DTYPES = ['?', 'i1', 'u1', 'i2', '>i2', 'u2', 'i4', 'i8', '>i8', 'u8', 'f2', 'f4', 'f8', '>f8', 'c8', 'c16'] as const
const REAL = ['?', 'i1', 'u1', 'i2', 'i4', 'i8', 'u8', 'f4', 'f8'] as const

const PRELUDE = `import numpy as np

np.seterr(all="ignore")


def show(label, action):
    try:
        value = action()
    except Exception as error:
        print(label, "!", type(error).__name__, error)
        return None
    if isinstance(value, np.ndarray):
        flags = value.flags
        print(label, "=", repr(value), value.dtype.str, value.shape, value.strides if value.size > 1 else "", "CF"[flags.f_contiguous and not flags.c_contiguous] if flags.forc else "-",
              "own" if flags.owndata else "view", "w" if flags.writeable else "r")
        return value
    print(label, "=", repr(value))
    return None


def store(label, array, key, value):
    try:
        array[key] = value
    except Exception as error:
        print(label, "!", type(error).__name__, error)
    print(label, "->", array.tolist())

`

function shapeText(shape: readonly number[]): string {
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`
}

function randomShape(random: Choices): number[] {
  const ndim = random.weighted([[1, 0], [5, 1], [6, 2], [3, 3]] as const)
  return Array.from({ length: ndim }, () => random.weighted([[1, 0], [3, 1], [4, 2], [4, 3], [3, 4], [1, 6]] as const))
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1)
}

function makeArray(random: Choices): string {
  const shape = randomShape(random)
  const size = sizeOf(shape)
  const dtype = random.pick(DTYPES)
  const start = random.pick([0, 0, 1, -2, 3])
  const base = `np.arange(${start}, ${start + size})`
  const scaled = random.chance(0.3) && !dtype.includes('?') ? `(${base} * ${random.pick(['3', '7', '0.5', '-1.25', '100'])})` : base
  const cast = `${scaled}.astype(${JSON.stringify(dtype)})`
  const order = random.chance(0.2) ? ', order="F"' : ''
  return `${cast}.reshape(${shapeText(shape)}${order})`
}

function sliceText(random: Choices): string {
  const bound = (): string => (random.chance(0.45) ? '' : String(random.integer(-4, 5)))
  const step = random.weighted([[6, ''], [2, ':2'], [2, ':-1'], [1, ':-2'], [1, ':3']] as const)
  return `${bound()}:${bound()}${step}`
}

function indexPart(random: Choices): string {
  return random.weighted<() => string>([
    [5, () => String(random.integer(-3, 3))],
    [8, () => sliceText(random)],
    [2, () => '...'],
    [2, () => 'None'],
    [3, () => `[${Array.from({ length: random.integer(0, 3) }, () => random.integer(-2, 2)).join(', ')}]`],
    [1, () => `[[0, 1], [1, ${random.integer(-1, 2)}]]`],
    [1, () => `[${Array.from({ length: random.integer(1, 4) }, () => random.pick(['True', 'False'])).join(', ')}]`],
    [1, () => random.pick(['True', 'np.int8(1)', 'np.array(0)'])],
  ])()
}

function indexText(random: Choices): string {
  const parts = Array.from({ length: random.weighted([[4, 1], [5, 2], [2, 3]] as const) }, () => indexPart(random))
  return parts.join(', ')
}

function viewOf(random: Choices, name: string): string {
  return random.weighted<() => string>([
    [5, () => `${name}[${indexText(random)}]`],
    [2, () => `${name}.T`],
    [3, () => `${name}.reshape(${random.pick(['-1', '2, -1', '-1, 1', '(3, 2)', '(1, -1, 2)', '4', '(0, 3)'])}${random.chance(0.2) ? ', order="F"' : ''})`],
    [1, () => `${name}.ravel(${random.pick(['', '"F"', '"K"', '"A"'])})`],
    [1, () => `${name}.swapaxes(0, ${random.pick(['1', '-1', '2'])})`],
    [1, () => `${name}.squeeze()`],
    [1, () => `np.flip(${name}${random.pick(['', ', 0', ', -1'])})`],
    [1, () => `${name}.view(${JSON.stringify(random.pick(['u1', 'i2', 'f4', 'i8', '<u2', 'V2']))})`],
    [1, () => `np.broadcast_to(${name}, ${random.pick(['(2, 3)', '(3,)', '(2, 2, 3)', '(4, 1)'])})`],
    [1, () => `np.expand_dims(${name}, ${random.pick(['0', '-1', '1', '(0, 2)'])})`],
    [1, () => `${name}.diagonal()`],
  ])()
}

function scalarText(random: Choices): string {
  return random.pick(['1', '2', '-1', '3.5', '0', 'True', '1j', '300', 'np.int8(2)', 'np.float32(1.5)', 'np.uint8(7)', '2.0'])
}

/** Operators whose result does not depend on the processor's own functions. */
function arithmetic(random: Choices, names: readonly string[]): string {
  const operator = random.pick(['+', '-', '*', '/', '//', '%', '&', '|', '^', '<', '<=', '==', '!=', '>', '>='])
  const left = random.chance(0.85) ? random.pick(names) : scalarText(random)
  const right = random.chance(0.6) || left !== random.pick(names) ? random.pick([...names, scalarText(random)]) : scalarText(random)
  return `${left} ${operator} ${right}`
}

function reduction(random: Choices, name: string): string {
  const axis = random.pick(['', '0', '1', '-1', 'axis=0, keepdims=True', 'axis=None', 'axis=(0, 1)', 'axis=2'])
  const method = random.pick(['sum', 'prod', 'min', 'max', 'any', 'all', 'argmin', 'argmax', 'cumsum', 'mean'])
  return `${name}.${method}(${method.startsWith('arg') && axis.includes('(') ? '' : method === 'cumsum' && axis.includes('keep') ? '0' : method === 'cumsum' && axis.includes('(') ? '' : axis})`
}

function conversion(random: Choices, name: string): string {
  return random.weighted<() => string>([
    [4, () => `${name}.astype(${JSON.stringify(random.pick(DTYPES))})`],
    [1, () => `${name}.copy(${random.pick(['', '"F"', '"K"'])})`],
    [1, () => `np.ascontiguousarray(${name})`],
    [1, () => `${name}.tobytes(${random.pick(['', '"F"', '"A"'])})`],
    [1, () => `${name}.tolist()`],
    [1, () => `${name}.flatten(${random.pick(['', '"F"', '"K"'])})`],
    [1, () => `np.asarray(memoryview(${name}))`],
    [1, () => `memoryview(${name}).format, memoryview(${name}).shape, memoryview(${name}).strides`],
    [1, () => `bytes(${name})`],
    [1, () => `np.where(${name} > 1, ${name}, 0)`],
    [1, () => `np.sort(${name})`],
    [1, () => `np.concatenate([${name}, ${name}]${random.pick(['', ', axis=1', ', axis=None', ', axis=-1'])})`],
    [1, () => `np.stack([${name}, ${name}]${random.pick(['', ', axis=1', ', axis=-1'])})`],
    [1, () => `np.repeat(${name}, 2${random.pick(['', ', axis=0', ', axis=-1'])})`],
    [1, () => `np.roll(${name}, ${random.pick(['1', '-2', '1, axis=0'])})`],
    [1, () => `${name}.take([0, -1]${random.pick(['', ', axis=0', ', axis=1'])})`],
    [1, () => `np.unique(${name})`],
    [1, () => `${name}.nonzero()`],
    [1, () => `${name}.byteswap()`],
    [1, () => `${name}.item(${random.pick(['', '0', '-1', '1, 0'])})`],
    [1, () => `${name} @ ${name}.T`],
    [1, () => `-${name}, abs(${name})`],
  ])()
}

/** A random program over arrays. */
export function arrayProgram(seed: number): string {
  const random = new Choices(seed)
  let text = PRELUDE
  const names: string[] = []
  for (let i = 0; i < random.integer(2, 3); i++) {
    const name = `a${names.length}`
    text += `${name} = ${makeArray(random)}\nshow("${name}", lambda: ${name})\n`
    names.push(name)
  }
  const lines = random.integer(6, 16)
  for (let line = 0; line < lines; line++) {
    const name = random.pick(names)
    const label = `L${line}`
    const expression = random.weighted<() => string | null>([
      [6, () => viewOf(random, name)],
      [4, () => arithmetic(random, names)],
      [3, () => reduction(random, name)],
      [3, () => conversion(random, name)],
      [3, () => null],
    ])()
    if (expression === null) {
      const value = random.weighted<() => string>([
        [4, () => random.pick(['0', '7', '-1', '2.5', 'True', 'np.float64(3.7)', '300', '1j'])],
        [2, () => `[${Array.from({ length: random.integer(1, 3) }, () => random.integer(0, 9)).join(', ')}]`],
        [2, () => random.pick(names)],
        [1, () => `${name}[::-1]`],
      ])()
      text += `store("${label}", ${name}, np.s_[${indexText(random)}], ${value})\n`
      continue
    }
    if (random.chance(0.35) && names.length < 7) {
      const made = `a${names.length}`
      text += `${made} = show("${label}", lambda: ${expression})\nif ${made} is None or ${made}.size > 200:\n    ${made} = np.arange(3, dtype="${random.pick(REAL)}")\n`
      names.push(made)
    } else text += `show("${label}", lambda: ${expression})\n`
  }
  text += `show("sums", lambda: [${names.map((name) => `${name}.sum()`).join(', ')}])\n`
  return text
}
