/** Which types an operation runs in, and the loop for them. numpy/_core/src/umath/type_resolution.c, dispatching.cpp */
import { typeOf, type PyInt, type PyValue } from '../../objects/object'
import { notSimulated, raise } from '../../objects/errors'
import { makeTuple } from '../../objects/tuple'
import { PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { PyNdArray } from './array'
import { casterOf, canCast, promote } from './cast'
import { discoverDType, scalarParts } from './convert'
import { asArray } from './create'
import { boolDType, dtypeName, dtypeOf, flexibleDType, floatDType, intDType, nativeDType, sameDType, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { readerOf, roundFloat, type Complex, type Raw } from './element'
import { noLoopErrorType, raiseWorded, resolutionErrorType } from './errors'
import { BINARY, comparison, loopOf, TESTS, truthOf, UNARY, type Loop, type Operation } from './loops'
import { callLoop, Keeper, objectLoop } from './object-loops'
import { statusFlags } from './status'
import type { UFuncFacts } from './ufunc-facts'
import { loopsOf } from './ufunc-loops'
import { ufuncOf } from './ufunc-object'

/** One operand: an array, or a value of no dimension. */
export interface Operand {
  readonly value: PyValue
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  readonly dtype: PyDType
  /** A Python number gives way to the others' dtypes. NEP 50 */
  readonly weak: 'int' | 'float' | 'complex' | null
  readonly array: PyNdArray | null
  /** Of a value that is no array. */
  readonly raw: Raw | null
}

function weakness(value: PyValue): Operand['weak'] {
  if (typeof value === 'number' || typeof value === 'bigint') return 'int'
  if (typeof value === 'boolean' || scalarParts(value) !== undefined) return null
  if (value instanceof PyFloat) return 'float'
  if (value instanceof PyComplex) return 'complex'
  return toInt(value) === undefined ? null : 'int'
}

export function toOperand(value: PyValue): Operand {
  if (value instanceof PyNdArray) return { value, shape: value.shape, strides: value.strides, dtype: value.dtype, weak: null, array: value, raw: null }
  const scalar = scalarParts(value)
  if (scalar !== undefined && scalar.dtype.kind !== 'V') return { value, shape: [], strides: [], dtype: scalar.dtype, weak: null, array: null, raw: scalar.raw }
  const weak = weakness(value)
  if (weak !== null) {
    if (weak === 'int') {
      const int = toInt(value) as PyInt
      const dtype = discoverDType(int) ?? dtypeOf('L')
      return { value, shape: [], strides: [], dtype, weak, array: null, raw: int }
    }
    const raw: Raw = value instanceof PyFloat ? value.value : { re: (value as PyComplex).re, im: (value as PyComplex).im }
    return { value, shape: [], strides: [], dtype: dtypeOf(weak === 'float' ? 'd' : 'D'), weak, array: null, raw }
  }
  if (typeof value === 'boolean') return { value, shape: [], strides: [], dtype: boolDType(), weak: null, array: null, raw: value ? 1 : 0 }
  const array = asArray(value, { hidden: true })
  return { value, shape: array.shape, strides: array.strides, dtype: array.dtype, weak: null, array, raw: null }
}

/** Python's ints alone must fit into NumPy's. */
export function assertSmall(values: readonly PyValue[]): void {
  if (values.some(isHuge) && values.every((value) => weakness(value) === 'int')) raise('OverflowError', 'Python int too large to convert to C long')
}

/** An int that only an object can be. */
export function isHuge(value: PyValue): boolean {
  return typeof value === 'bigint' && discoverDType(value) === undefined
}

/** The dtype that the operands have in common, Python numbers giving way; undefined when there is none. */
export function commonDType(operands: readonly Pick<Operand, 'dtype' | 'weak'>[]): PyDType | undefined {
  let common: PyDType | undefined
  for (const { dtype, weak } of operands) {
    if (weak !== null) continue
    common = common === undefined ? nativeDType(dtype) : promote(common, dtype)
    if (common === undefined) return undefined
  }
  const weaks = operands.filter((operand) => operand.weak !== null)
  if (weaks.length === 0) return common
  const strongest = weaks.some(({ weak }) => weak === 'complex') ? 'complex' : weaks.some(({ weak }) => weak === 'float') ? 'float' : 'int'
  if (common === undefined) {
    if (strongest === 'int') return weaks.reduce<PyDType | undefined>((sum, { dtype }) => (sum === undefined ? dtype : promote(sum, dtype)), undefined)
    return dtypeOf(strongest === 'float' ? 'd' : 'D')
  }
  return withWeak(common, strongest)
}

function withWeak(common: PyDType, weak: 'int' | 'float' | 'complex'): PyDType | undefined {
  switch (common.kind) {
    case 'b':
      return weak === 'int' ? intDType() : dtypeOf(weak === 'float' ? 'd' : 'D')
    case 'i':
    case 'u':
      return weak === 'int' ? common : dtypeOf(weak === 'float' ? 'd' : 'D')
    case 'f':
      return weak === 'complex' ? dtypeOf(common.itemsize === 8 ? 'D' : 'F') : common
    case 'c':
      return common
    case 'O':
      return common
    default:
      return undefined
  }
}

const NOT_SUPPORTED = (name: string): string =>
  `ufunc '${name}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''`

function className(dtype: PyDType): string {
  return `<class '${typeOf(dtype).module === 'numpy.dtypes' ? 'numpy.dtypes.' : ''}${typeOf(dtype).qualname}'>`
}

/** What Python's own numbers are to NumPy. */
export const WEAK_CLASSES: Record<string, string> = {
  int: "<class 'numpy.dtypes._PyLongDType'>", float: "<class 'numpy.dtypes._PyFloatDType'>", complex: "<class 'numpy.dtypes._PyComplexDType'>",
}

function refuseLoop(facts: UFuncFacts, dtypes: readonly PyDType[], weaks: readonly Operand['weak'][] = []): never {
  if (facts.refusal === 'general' || (facts.refusal === 'loop' && dtypes.every((dtype) => dtype.isNumber))) return raise('TypeError', NOT_SUPPORTED(facts.name))
  // Division is looked up as any other operation where there is a text.
  if ((facts.name === 'divide' || facts.name === 'floor_divide') && dtypes.some((dtype) => dtype.kind === 'S' || dtype.kind === 'U')) return raise('TypeError', NOT_SUPPORTED(facts.name))
  const words = dtypes.map((dtype, i) => (facts.refusal === 'classes' ? WEAK_CLASSES[weaks[i] ?? ''] ?? className(dtype) : dtypeRepr(dtype)))
  const shown = words.length === 1 ? (words[0] as string) : `(${words.join(', ')})`
  const types = dtypes.map((dtype): PyValue => (facts.refusal === 'classes' ? typeOf(dtype) : dtype))
  return raiseWorded(noLoopErrorType, `ufunc '${facts.name}' did not contain a loop with signature matching types ${shown} -> None`, [
    ufuncOf(facts),
    makeTuple([...types, null]),
  ])
}

/** How an operation runs: operands are cast to these, results are of those. */
export interface Resolved {
  readonly inputs: readonly PyDType[]
  readonly outputs: readonly PyDType[]
  run: (a: Raw, b: Raw) => Raw | readonly Raw[]
  /** Of loops over objects: what they made lives until it is let go. */
  readonly keeper?: Keeper
}

/** The first loop type that the common dtype can safely be cast to. linear_search_type_resolver */
function loopType(facts: UFuncFacts, common: PyDType): PyDType | undefined {
  if (facts.intsAsDouble === true && 'biu'.includes(common.kind)) return floatDType()
  if (facts.types.includes(common.char)) return common
  if ((facts.name === 'sign' || facts.name === 'positive') && common.kind === 'b') return undefined
  for (const char of facts.types) {
    const candidate = dtypeOf(char)
    if (canCast(common, candidate, 'safe')) return candidate
  }
  return undefined
}

function divmodOperation(kind: string): (a: Raw, b: Raw, size: number) => readonly Raw[] {
  const divide = BINARY.floor_divide as Operation
  const remainder = BINARY.remainder as Operation
  return (a, b, size) => {
    const quotient = loopOf(divide, kind as 'i', size)!
    const rest = loopOf(remainder, kind as 'i', size)!
    return [quotient(a, b), rest(a, b)]
  }
}

const modf = (a: Raw): readonly Raw[] => {
  const value = a as number
  if (!Number.isFinite(value)) return Number.isNaN(value) ? [value, value] : [value < 0 ? -0 : 0, value]
  const whole = Math.trunc(value)
  const rest = value - whole
  return [rest === 0 && (value < 0 || Object.is(value, -0)) ? -0 : rest, whole]
}

const frexp = (a: Raw): readonly Raw[] => {
  const value = a as number
  if (value === 0 || !Number.isFinite(value)) return [value, 0]
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(value))) + 1)
  let mantissa = value * 2 ** -exponent
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2
    exponent--
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2
    exponent++
  }
  return [mantissa, exponent]
}

function partSize(dtype: PyDType): number {
  return dtype.kind === 'c' ? dtype.itemsize / 2 : dtype.itemsize
}

/** Finds the loop for these dtypes. */
export function resolve(facts: UFuncFacts, operands: readonly Pick<Operand, 'dtype' | 'weak'>[], wanted: PyDType | null): Resolved {
  const dtypes = operands.map((operand) => operand.dtype)
  const own = dtypes.map((dtype) => (dtype.fields === null ? nativeDType(dtype) : dtype))
  if (facts.call !== undefined) return resolveCall(facts, facts.call)
  const isOfObjects = wanted === null || wanted.kind === 'b' ? dtypes.some((dtype) => dtype.isObject) : wanted.isObject
  const comparesVoid = (facts.name === 'equal' || facts.name === 'not_equal') && dtypes[0]?.kind === 'V'
  if (isOfObjects && !comparesVoid) return resolveObjects(facts, wanted?.isObject === true)
  // Truths have one loop for a dtype that is asked for: that of bool.
  if (wanted !== null && wanted.kind !== 'b' && ['comparison', 'logical', 'test'].includes(facts.family)) {
    raise('TypeError', `No loop matching the specified signature and casting was found for ufunc ${facts.name}`)
  }
  switch (facts.family) {
    case 'comparison':
      return resolveComparison(facts, operands, own)
    case 'logical': {
      if (facts.name === 'logical_not' && own.some((dtype) => dtype.kind === 'S' || dtype.kind === 'U')) raise('TypeError', NOT_SUPPORTED(facts.name))
      const run = LOGICAL[facts.name] as (a: Raw, b: Raw) => Raw
      return { inputs: own, outputs: [boolDType()], run }
    }
    case 'test':
      return resolveTest(facts, own, dtypes)
    default:
  }
  if (facts.family === 'arithmetic' && own.every((dtype) => dtype.kind === 'S' || dtype.kind === 'U')) return resolveText(facts, own, dtypes)
  if (facts.name === 'ldexp') return resolveLdexp(facts, operands, own)
  if (own.some((dtype) => dtype.isFlexible)) {
    if (facts.name === 'multiply' && own.some((dtype) => dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b') && own.some((dtype) => dtype.kind === 'S' || dtype.kind === 'U')) {
      raise('TypeError', "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to multiply strings without specifying 'out'.")
    }
    refuseLoop(facts, dtypes)
  }
  const common = wanted ?? commonDType(operands)
  const loop = common === undefined ? undefined : loopType(facts, nativeDType(common))
  if (wanted !== null && (loop === undefined || !sameDType(loop, nativeDType(wanted)))) {
    raise('TypeError', `No loop matching the specified signature and casting was found for ufunc ${facts.name}`)
  }
  if (loop === undefined) return facts.refusal === 'general' ? raise('TypeError', NOT_SUPPORTED(facts.name)) : refuseLoop(facts, dtypes)
  if (loop.kind === 'b' && facts.name === 'subtract') {
    raise('TypeError', 'numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.')
  }
  if (loop.kind === 'b' && facts.name === 'negative') {
    raise('TypeError', 'The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.')
  }
  return arithmeticLoop(facts, loop)
}

/** A function of Python's: objects come in, objects come out. ufunc_frompyfunc */
function resolveCall({ nin, nout }: UFuncFacts, callable: PyValue): Resolved {
  const keeper = new Keeper()
  const of = (count: number): PyDType[] => Array.from({ length: count }, () => dtypeOf('O'))
  return { inputs: of(nin), outputs: of(nout), run: (...raws: Raw[]) => callLoop(callable, nout, keeper, raws.slice(0, nin)), keeper }
}

/** The loop over objects, where there is one; comparisons give truths unless objects are asked for. */
function resolveObjects(facts: UFuncFacts, wantsObjects: boolean): Resolved {
  if (loopsOf(facts.name)?.some((loop) => loop.endsWith('->O')) !== true) return raise('TypeError', NOT_SUPPORTED(facts.name))
  const keeper = new Keeper()
  const dtype = dtypeOf('O')
  const isTruth = facts.family === 'comparison' && !wantsObjects
  return { inputs: facts.nin === 2 ? [dtype, dtype] : [dtype], outputs: [isTruth ? boolDType() : dtype], run: objectLoop(facts.name, facts.nin, wantsObjects, keeper), keeper }
}

/** A float times a power of two, whose exponent is an int. */
function resolveLdexp(facts: UFuncFacts, operands: readonly Pick<Operand, 'dtype' | 'weak'>[], own: readonly PyDType[]): Resolved {
  const [left, right] = own as readonly [PyDType, PyDType]
  if (!'biuf'.includes(left.kind) || !'biu'.includes(right.kind) || (right.kind === 'u' && right.itemsize === 8 && operands[1]!.weak === null)) raise('TypeError', NOT_SUPPORTED(facts.name))
  const loop = operands[0]!.weak === 'int' && operands[1]!.weak === null ? dtypeOf('e') : left.kind === 'f' ? left : (loopType(facts, left) as PyDType)
  const size = loop.itemsize
  return {
    inputs: [loop, dtypeOf('l')], outputs: [loop],
    run(a, b) {
      const exponent = Math.max(-4000, Math.min(4000, Number(b)))
      // In two steps, so that the power of two itself stays within the floats.
      const half = Math.trunc(exponent / 3)
      const made = roundFloat((a as number) * 2 ** half * 2 ** half * 2 ** (exponent - 2 * half), size)
      if (!Number.isFinite(made) && Number.isFinite(a as number)) statusFlags.over = true
      return made
    },
  }
}

function arithmeticLoop(facts: UFuncFacts, loop: PyDType): Resolved {
  const inputs = facts.nin === 2 ? [loop, loop] : [loop]
  const size = partSize(loop)
  switch (facts.name) {
    case 'divmod': {
      const run = divmodOperation(loop.kind)
      return { inputs, outputs: [loop, loop], run: (a, b) => run(a, b, size) }
    }
    case 'modf':
      return { inputs, outputs: [loop, loop], run: modf }
    case 'frexp':
      return { inputs, outputs: [loop, dtypeOf('i')], run: frexp }
    default:
  }
  const operation = (facts.nin === 2 ? BINARY[facts.name] : UNARY[facts.name]) as Operation
  const run = loopOf(operation, loop.kind, size)
  if (run === undefined) notSimulated(`np.${facts.name} of ${dtypeName(loop)} numbers`)
  let out = loop
  if (loop.kind === 'c' && facts.name === 'absolute') out = dtypeOf(size === 8 ? 'd' : 'f')
  if (facts.name === 'bitwise_count') out = dtypeOf('B')
  return { inputs, outputs: [out], run: run as Loop }
}

const LOGICAL: Record<string, (a: Raw, b: Raw) => Raw> = {
  logical_and: (a, b) => Number(truthOf(a) && truthOf(b)),
  logical_or: (a, b) => Number(truthOf(a) || truthOf(b)),
  logical_xor: (a, b) => Number(truthOf(a) !== truthOf(b)),
  logical_not: (a) => Number(!truthOf(a)),
}

function resolveTest(facts: UFuncFacts, own: readonly PyDType[], dtypes: readonly PyDType[]): Resolved {
  const dtype = own[0] as PyDType
  const test = TESTS[facts.name]!
  if (dtype.isFlexible) refuseLoop(facts, dtypes)
  const run = (a: Raw): Raw => Number(dtype.kind === 'c' ? test.complex(a as Complex) : dtype.kind === 'f' ? test.float(a as number) : test.int(a as PyInt))
  if (facts.name === 'signbit' && dtype.kind !== 'f') {
    const loop = loopType(facts, dtype)
    if (loop === undefined) refuseLoop(facts, dtypes)
    return { inputs: [loop as PyDType], outputs: [boolDType()], run: (a) => Number(test.float(a as number)) }
  }
  return { inputs: [dtype], outputs: [boolDType()], run }
}

export function isWhole(dtype: PyDType): boolean {
  return dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b'
}

function resolveComparison(facts: UFuncFacts, operands: readonly Pick<Operand, 'dtype' | 'weak'>[], own: readonly PyDType[]): Resolved {
  const [left, right] = own as readonly [PyDType, PyDType]
  const isEquality = facts.name === 'equal' || facts.name === 'not_equal'
  if (left.kind === 'V' || right.kind === 'V') {
    if (!isEquality) refuseLoop(facts, own, operands.map((operand) => operand.weak))
    if (left.kind !== right.kind) raise('TypeError', 'Cannot compare structured or void to non-void arrays.')
    return { inputs: own, outputs: [boolDType()], run: compareVoids(facts.name, left, right) }
  }
  const texts = own.filter((dtype) => dtype.kind === 'S' || dtype.kind === 'U').length
  if (texts === 1) {
    if (!isEquality) refuseLoop(facts, own, operands.map((operand) => operand.weak))
    return { inputs: own, outputs: [boolDType()], run: () => Number(facts.name === 'not_equal') }
  }
  if (texts === 2) {
    const kind = left.kind === 'U' || right.kind === 'U' ? 'U' : 'S'
    if (kind === 'U' && left.kind !== right.kind) {
      if (!isEquality) refuseLoop(facts, own)
      return { inputs: own, outputs: [boolDType()], run: () => Number(facts.name === 'not_equal') }
    }
    const widest = left.itemsize >= right.itemsize ? left : right
    const target = left.kind === right.kind ? null : flexibleDType('U', widest.itemsize)
    return { inputs: target === null ? own : [target, target], outputs: [boolDType()], run: comparison(facts.name, kind) }
  }
  // Ints of any size are compared as they are, so that nothing is lost.
  if (isWhole(left) && isWhole(right)) return { inputs: own, outputs: [boolDType()], run: compareWhole(facts.name) }
  const common = commonDType(operands) as PyDType
  return { inputs: [common, common], outputs: [boolDType()], run: comparison(facts.name, common.kind) }
}

function compareWhole(name: string): Loop {
  const compare = comparison(name, 'i')
  // A number and a bigint are never the same value, and `<` orders them.
  return compare
}

/** Records are equal when all their fields are. */
function compareVoids(name: string, left: PyDType, right: PyDType): Loop {
  const wanted = name === 'equal'
  if (left.fields === null && right.fields === null) {
    if (left.itemsize !== right.itemsize) {
      raise('TypeError', 'cannot compare unstructured voids of different length. Use bytes to compare. (This may return array of False in the future.)')
    }
    return comparison(name, 'V')
  }
  if (left.fields === null || right.fields === null) {
    return raise('TypeError', 'Cannot compare structured with unstructured void arrays. (unreachable error, please report to NumPy devs.)')
  }
  const { fields } = right
  if (left.fields.length !== fields.length) raise('TypeError', 'Cannot compare structured arrays unless they have a common dtype.  I.e. `np.result_type(arr1, arr2)` must be defined.')
  const parts = left.fields.map((field, i) => {
    const other = fields[i]!
    const common = promote(field.dtype, other.dtype)
    if (common === undefined || field.name !== other.name) {
      return raise('TypeError', 'Cannot compare structured arrays unless they have a common dtype.  I.e. `np.result_type(arr1, arr2)` must be defined.')
    }
    const isNested = common.kind === 'V' && common.fields !== null
    return {
      readLeft: readerOf(field.dtype), readRight: readerOf(other.dtype), castLeft: casterOf(field.dtype, common), castRight: casterOf(other.dtype, common),
      offset: field.offset, otherOffset: other.offset, same: field.dtype.isFlexible && other.dtype.isFlexible && field.dtype.kind !== other.dtype.kind ? () => 0 : isNested ? compareVoids('equal', common, common) : comparison('equal', common.kind),
    }
  })
  const on = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (a, b) => {
    const x = on(a as Uint8Array)
    const y = on(b as Uint8Array)
    const all = parts.every((part) => part.same(part.castLeft(part.readLeft(x, part.offset)), part.castRight(part.readRight(y, part.otherOffset))) !== 0)
    return Number(all === wanted)
  }
}

function resolveText(facts: UFuncFacts, own: readonly PyDType[], dtypes: readonly PyDType[]): Resolved {
  const [left, right] = own as readonly [PyDType, PyDType | undefined]
  if (facts.name === 'add' && right !== undefined && left.kind !== right.kind) {
    raiseWorded(resolutionErrorType, `ufunc 'add' cannot use operands with types ${dtypes.map(dtypeRepr).join(' and ')}`, [ufuncOf(facts), makeTuple([...dtypes])])
  }
  if (facts.name !== 'add' || right === undefined) return refuseLoop(facts, dtypes)
  const out = flexibleDType(left.kind as 'S', left.itemsize + right.itemsize)
  const run = (a: Raw, b: Raw): Raw =>
    typeof a === 'string' ? a + (b as string) : Uint8Array.from([...(a as Uint8Array), ...(b as Uint8Array)])
  return { inputs: own, outputs: [out], run }
}
