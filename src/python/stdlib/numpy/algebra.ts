/** dot, matmul, and what stands on sums: mean, var, round, trace. numpy/_core/src/umath/matmul.c.src, numpy/_core/_methods.py */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { makeTuple } from '../../objects/tuple'
import { makeFloat } from '../../builtins/number-storage'
import { assertWriteable, known, PyNdArray, rawArray, rawsOf, sizeOf, viewOfArray } from './array'
import { canCast, casterOf } from './cast'
import { makeScalar, scalarParts } from './convert'
import { asArray, unwrap } from './create'
import { dtypeOf, floatDType, sameDType, type PyDType } from './dtype'
import { readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { commonShape, broadcastStrides, messageShape } from './layout'
import { BINARY, loopOf, type Operation } from './loops'
import { normalizeAxes, reduceArray } from './reduce'
import { dtypeRepr } from './dtype-text'
import { noLoopErrorType, outputCastingErrorType, raiseAxisError, raiseWorded } from './errors'
import { intoOut } from './selection'
import { clearStatus, give, reportStatus } from './status'
import { callUFunc, commonDType, ufuncFacts } from './ufunc'

const MATMUL = 'gufunc signature (n?,k),(k,m?)->(n?,m?)'

function product(dtype: PyDType): { multiply: (a: Raw, b: Raw) => Raw; add: (a: Raw, b: Raw) => Raw; zero: Raw } {
  // Halves are multiplied and added up as singles.
  const size = dtype.kind === 'c' ? dtype.itemsize / 2 : Math.max(dtype.kind === 'f' ? 4 : 1, dtype.itemsize)
  return {
    multiply: loopOf(BINARY.multiply as Operation, dtype.kind, size)!,
    add: loopOf(BINARY.add as Operation, dtype.kind, size)!,
    zero: dtype.kind === 'c' ? { re: 0, im: 0 } : 0,
  }
}

/** The extents of rows and columns must be those of the output. validate_num_dims, iterator_loop of generalized ufuncs */
function checkCore(made: PyNdArray, out: PyNdArray, lead: number): void {
  const core = made.ndim - lead
  if (out.ndim < core) {
    raise('ValueError', `matmul: Output operand 0 does not have enough dimensions (has ${out.ndim}, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires ${core})`)
  }
  for (let i = 0; i < core; i++) {
    const [wanted, given] = [made.shape[lead + i], out.shape[out.ndim - core + i]]
    if (wanted !== given) raise('ValueError', `matmul: Output operand 0 has a mismatch in its core dimension ${i}, with ${MATMUL} (size ${given} is different from ${wanted})`)
  }
}

/** Rows times columns, for each place of the leading axes. */
export function matmul(first: PyValue, second: PyValue, out: PyNdArray | null = null, label = 'matmul', wanted: PyDType | null = null): PyValue {
  const a = asArray(first)
  const b = asArray(second)
  if (!a.dtype.isNumber || !b.dtype.isNumber) {
    raiseWorded(noLoopErrorType, `ufunc 'matmul' did not contain a loop with signature matching types (${dtypeRepr(a.dtype)}, ${dtypeRepr(b.dtype)}) -> None`, [null, makeTuple([a.dtype, b.dtype, null])])
  }
  for (const [i, array] of [a, b].entries()) {
    if (array.ndim === 0) {
      raise('ValueError', `matmul: Input operand ${i} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)`)
    }
  }
  const dtype = wanted ?? commonDType([{ dtype: a.dtype, weak: null }, { dtype: b.dtype, weak: null }])
  if (dtype === undefined) return callUFunc(ufuncFacts('multiply'), [a, b])
  const left = a.ndim === 1 ? viewOfArray(a, { shape: [1, ...a.shape], strides: [0, ...a.strides] }) : a
  const right = b.ndim === 1 ? viewOfArray(b, { shape: [...b.shape, 1], strides: [...b.strides, 0] }) : b
  const n = left.shape.at(-2) as number
  const k = left.shape.at(-1) as number
  const m = right.shape.at(-1) as number
  if (k !== right.shape.at(-2)) {
    raise('ValueError', `matmul: Input operand 1 has a mismatch in its core dimension 0, with ${MATMUL} (size ${right.shape.at(-2)} is different from ${k})`)
  }
  const lead = commonShape([left.shape.slice(0, -2), right.shape.slice(0, -2)])
  if (lead === undefined) {
    return raise('ValueError', `operands could not be broadcast together with remapped shapes [original->remapped]: ${[a, b].map((array) => `${messageShape(array.shape)}->(${array.shape.slice(0, -2).join(',')}${array.ndim > 2 ? ',' : ''}newaxis,newaxis) `).join('')} and requested shape (${[n, m].join(',')})`)
  }
  const target = rawArray(dtype, [...lead, n, m])
  const { multiply, add, zero } = product(dtype)
  const castLeft = casterOf(a.dtype, dtype)
  const castRight = casterOf(b.dtype, dtype)
  const readLeft = readerOf(a.dtype)
  const readRight = readerOf(b.dtype)
  const write = writerOf(dtype)
  const leftStrides = [...broadcastStrides(lead, left.shape.slice(0, -2), left.strides.slice(0, -2)), ...left.strides.slice(-2)]
  const rightStrides = [...broadcastStrides(lead, right.shape.slice(0, -2), right.strides.slice(0, -2)), ...right.strides.slice(-2)]
  let at = 0
  const walk = (depth: number, x: number, y: number): void => {
    if (depth < lead.length) {
      for (let i = 0; i < (lead[depth] as number); i++) walk(depth + 1, x + i * (leftStrides[depth] as number), y + i * (rightStrides[depth] as number))
      return
    }
    const [rowStep, leftStep] = leftStrides.slice(-2) as [number, number]
    const [rightStep, columnStep] = rightStrides.slice(-2) as [number, number]
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        let sum: Raw = zero
        for (let t = 0; t < k; t++) {
          const l = castLeft(readLeft(a.view, x + i * rowStep + t * leftStep))
          const r = castRight(readRight(b.view, y + t * rightStep + j * columnStep))
          sum = add(sum, multiply(l, r))
        }
        write(target.view, at, sum)
        at += dtype.itemsize
      }
    }
  }
  clearStatus()
  walk(0, left.offset, right.offset)
  reportStatus(label)
  const shape = target.shape.filter((_, i) => !(a.ndim === 1 && i === lead.length) && !(b.ndim === 1 && i === lead.length + 1))
  target.strides = target.strides.filter((_, i) => !(a.ndim === 1 && i === lead.length) && !(b.ndim === 1 && i === lead.length + 1))
  target.shape = shape
  if (out !== null) {
    checkCore(target, out, lead.length)
    assertWriteable(out, 'output array is read-only')
    if (!canCast(dtype, out.dtype, 'same_kind')) {
      raiseWorded(outputCastingErrorType, `Cannot cast ufunc 'matmul' output from ${dtypeRepr(dtype)} to ${dtypeRepr(out.dtype)} with casting rule 'same_kind'`, [null, 'same_kind', dtype, out.dtype, 2])
    }
    return callUFunc(ufuncFacts('positive'), [target], { out: [out] })
  }
  return target.ndim === 0 ? unwrap(target) : known(target)
}

/** PyArray_MatrixProduct2 */
export function dot(first: PyValue, second: PyValue, out: PyNdArray | null = null): PyValue {
  const made = dotOf(first, second)
  if (out === null) return made
  const result = asArray(made)
  // What is given must be what would have been made. new_array_for_sum
  if (!sameDType(out.dtype, result.dtype) || out.ndim !== result.ndim || !out.isC) {
    raise('ValueError', 'output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)')
  }
  intoOut(result, out, () => raise('ValueError', 'output array has wrong dimensions'))
  return out.ndim === 0 ? unwrap(out) : out
}

function dotOf(first: PyValue, second: PyValue): PyValue {
  const a = asArray(first)
  const b = asArray(second)
  if (a.ndim === 0 || b.ndim === 0) return callUFunc(ufuncFacts('multiply'), [first, second])
  const matched = b.ndim === 1 ? 0 : b.ndim - 2
  if (a.shape.at(-1) !== b.shape[matched]) {
    raise('ValueError', `shapes ${messageShape(a.shape)} and ${messageShape(b.shape)} not aligned: ${a.shape.at(-1)} (dim ${a.ndim - 1}) != ${b.shape[matched]} (dim ${matched})`)
  }
  if (b.ndim <= 2 || a.ndim === 1) {
    if (b.ndim <= 2) return matmul(a, b, null, 'dot')
  }
  // Every row of the first with every column of the second.
  const rows = viewOfArray(a, { shape: [...a.shape.slice(0, -1), ...new Array<number>(b.ndim - 2).fill(1), 1, a.shape.at(-1) as number], strides: [...a.strides.slice(0, -1), ...new Array<number>(b.ndim - 2).fill(0), 0, a.strides.at(-1) as number] })
  const made = matmul(rows, b, null, 'dot') as PyNdArray
  const at = made.ndim - 2
  return viewOfArray(made, { shape: made.shape.filter((_, i) => i !== at), strides: made.strides.filter((_, i) => i !== at) })
}

function divideBy(value: PyValue, count: PyValue, dtype: PyDType): PyValue {
  if (value instanceof PyNdArray) {
    const by = typeof count === 'number' ? makeScalar(dtypeOf('d'), count) : count
    return callUFunc(ufuncFacts('divide'), [value, by], { out: [value], casting: 'unsafe' })
  }
  const parts = scalarParts(value)!
  const made = scalarParts(callUFunc(ufuncFacts('divide'), [value, plainCount(count)], { label: 'scalar divide' }))!
  const raw = casterOf(made.dtype, parts.dtype.kind === 'f' || parts.dtype.kind === 'c' ? parts.dtype : dtype)(made.raw)
  return makeScalar(parts.dtype.kind === 'f' || parts.dtype.kind === 'c' ? parts.dtype : dtype, raw)
}

export interface MeanWish {
  readonly axes: readonly number[] | null
  readonly dtype: PyDType | null
  readonly out: PyNdArray | null
  readonly keepdims: boolean
  readonly where: PyNdArray | null
}

function countOf(array: PyNdArray, axes: readonly number[] | null): number {
  // What counts looks at the shape first: a number has no axis, not even the one along which it can be summed.
  const missing = array.ndim === 0 ? axes?.[0] : undefined
  if (missing !== undefined) raiseAxisError(missing, 0)
  return sizeOf(axes === null ? array.shape : normalizeAxes(axes, array.ndim).map((axis) => array.shape[axis] as number))
}

/** _mean */
export function mean(array: PyNdArray, wish: MeanWish): PyValue {
  const count = countWith(array, wish)
  if (isAnyCount(count, (each) => each === 0)) give('RuntimeWarning', 'Mean of empty slice')
  let { dtype } = wish
  const isHalf = dtype === null && array.dtype.kind === 'f' && array.dtype.itemsize === 2
  if (dtype === null) {
    if ('biu'.includes(array.dtype.kind)) dtype = floatDType()
    else if (isHalf) dtype = dtypeOf('f')
  }
  const sum = reduceArray(ufuncFacts('add'), array, { axes: wish.axes, dtype, keepdims: wish.keepdims, out: wish.out, where: wish.where, casting: 'unsafe' })
  const result = divideBy(sum, count, dtype ?? array.dtype)
  if (!isHalf) return result
  return result instanceof PyNdArray ? asArray(result, { dtype: array.dtype }) : makeScalar(array.dtype, roundFloat(scalarParts(result)!.raw as number, 2))
}

/** How many elements each sum has; with a mask, that differs from one to the next. _count_reduce_items */
function countWith(array: PyNdArray, wish: MeanWish, keepdims = wish.keepdims): PyValue {
  if (wish.where === null) return countOf(array, wish.axes)
  const all = rawArray(dtypeOf('l'), array.shape)
  for (let at = 0; at < all.memory.length; at += 8) writerOf(all.dtype)(all.view, at, 1)
  return reduceArray(ufuncFacts('add'), all, { axes: wish.axes, keepdims, where: wish.where })
}

function isAnyCount(count: PyValue, test: (each: number) => boolean): boolean {
  return typeof count === 'number' ? test(count) : rawsOf(asArray(count)).some((raw) => test(Number(raw)))
}

function plainCount(count: PyValue): PyValue {
  return typeof count === 'number' ? makeScalar(dtypeOf('l'), count) : count
}

/** _var */
export function variance(array: PyNdArray, wish: MeanWish & { readonly ddof: number }): PyValue {
  const count = countWith(array, wish)
  if (isAnyCount(count, (each) => wish.ddof >= each)) give('RuntimeWarning', 'Degrees of freedom <= 0 for slice')
  let { dtype } = wish
  const isHalf = dtype === null && array.dtype.kind === 'f' && array.dtype.itemsize === 2
  if (dtype === null) {
    if ('biu'.includes(array.dtype.kind)) dtype = floatDType()
    else if (isHalf) dtype = dtypeOf('f')
  }
  const inner = wish.axes === null ? array.shape.map((_, i) => i) : wish.axes
  const total = reduceArray(ufuncFacts('add'), array, { axes: inner, dtype, keepdims: true, where: wish.where })
  const middle = total instanceof PyNdArray ? total : asArray(total)
  const center = callUFunc(ufuncFacts('divide'), [middle, plainCount(countWith(array, wish, true))], { out: [middle], casting: 'unsafe' })
  const away = callUFunc(ufuncFacts('subtract'), [array, center])
  const square = array.dtype.kind === 'c' ? squareOfLength(asArray(away)) : callUFunc(ufuncFacts('multiply'), [away, away])
  const summed = reduceArray(ufuncFacts('add'), asArray(square), { axes: wish.axes, dtype: array.dtype.kind === 'c' ? null : dtype, keepdims: wish.keepdims, out: wish.out, where: wish.where, casting: 'unsafe' })
  const left = typeof count === 'number'
    ? Math.max(count - wish.ddof, 0)
    : callUFunc(ufuncFacts('maximum'), [callUFunc(ufuncFacts('subtract'), [count, Number.isInteger(wish.ddof) ? wish.ddof : makeFloat(wish.ddof)]), 0])
  const result = divideBy(summed, left, dtype ?? array.dtype)
  if (!isHalf) return result
  return result instanceof PyNdArray ? asArray(result, { dtype: array.dtype }) : makeScalar(array.dtype, roundFloat(scalarParts(result)!.raw as number, 2))
}

function squareOfLength(array: PyNdArray): PyNdArray {
  const dtype = dtypeOf(array.dtype.itemsize === 16 ? 'd' : 'f')
  const read = readerOf(array.dtype)
  const target = rawArray(dtype, array.shape)
  const write = writerOf(dtype)
  let at = 0
  const walk = (depth: number, from: number): void => {
    if (depth === array.ndim) {
      const { re, im } = read(array.view, from) as Complex
      write(target.view, at, re * re + im * im)
      at += dtype.itemsize
      return
    }
    for (let i = 0; i < (array.shape[depth] as number); i++) walk(depth + 1, from + i * (array.strides[depth] as number))
  }
  walk(0, array.offset)
  return target
}

/** PyArray_Round */
export function round(array: PyValue, decimals: number, out: PyNdArray | null): PyValue {
  const source = asArray(array)
  const { dtype } = source
  if (dtype.kind === 'b' || dtype.kind === 'i' || dtype.kind === 'u') {
    if (dtype.kind === 'b') return callUFunc(ufuncFacts('rint'), [source], { out: [out] })
    if (decimals >= 0) return callUFunc(ufuncFacts('positive'), [array], { out: [out] })
    const factor = makeScalar(dtype, 10 ** -decimals)
    const rounded = callUFunc(ufuncFacts('rint'), [callUFunc(ufuncFacts('divide'), [array, factor])])
    const made = callUFunc(ufuncFacts('multiply'), [rounded, factor])
    return castResult(made, dtype)
  }
  if (decimals === 0) return callUFunc(ufuncFacts('rint'), [array], { out: [out] })
  const factor = makeFloat(10 ** Math.abs(decimals))
  const [first, second] = decimals > 0 ? (['multiply', 'divide'] as const) : (['divide', 'multiply'] as const)
  const scaled = callUFunc(ufuncFacts('rint'), [callUFunc(ufuncFacts(first), [array, factor])])
  return callUFunc(ufuncFacts(second), [scaled, factor], { out: [out] })
}

function castResult(value: PyValue, dtype: PyDType): PyValue {
  if (value instanceof PyNdArray) return asArray(value, { dtype })
  const parts = scalarParts(value)!
  return makeScalar(dtype, casterOf(parts.dtype, dtype)(parts.raw))
}

/** A view of a diagonal. PyArray_Diagonal */
export function diagonal(array: PyNdArray, shift: number, first = 0, second = 1): PyNdArray {
  if (array.ndim < 2) raise('ValueError', 'diag requires an array of at least two dimensions')
  const [a, b] = normalizeAxes([first], array.ndim).concat(normalizeAxes([second], array.ndim)) as [number, number]
  if (a === b) raise('ValueError', 'axis1 and axis2 cannot be the same')
  const rows = array.shape[a] as number
  const columns = array.shape[b] as number
  const size = Math.max(0, shift >= 0 ? Math.min(rows, columns - shift) : Math.min(rows + shift, columns))
  const start = size === 0 ? 0 : shift >= 0 ? shift * (array.strides[b] as number) : -shift * (array.strides[a] as number)
  const rest = array.shape.map((_, i) => i).filter((i) => i !== a && i !== b)
  const view = viewOfArray(array, {
    shape: [...rest.map((i) => array.shape[i] as number), size],
    strides: [...rest.map((i) => array.strides[i] as number), (array.strides[a] as number) + (array.strides[b] as number)],
    offset: array.offset + start,
  })
  view.writeable = false
  return view
}
