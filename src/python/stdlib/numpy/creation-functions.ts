/** Functions that make arrays: array, zeros, arange, linspace, frombuffer … multiarraymodule.c, function_base.py */
import { type PyInt, type PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { positional, withKeywords, type MethodSpec } from '../../objects/native'
import { binaryOp, isTrue } from '../../objects/number'
import { compareValues, itemsOf } from '../../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { addInts } from '../../builtins/int-arithmetic'
import { ceilDivide } from './int-steps'
import { asInt, castingFrom, checkDevice, copyFrom, flag, orderFrom, shapeFrom } from './arguments'
import { finalize, arrayFromRaws, assertWriteable, known, offsetsOf, PyNdArray, rawArray, touched } from './array'
import { canCast, casterOf } from './cast'
import { dtypeRepr } from './dtype-text'
import { rawFrom, scalarParts } from './convert'
import { asArray, fromBuffer, sizedLike, unwrap } from './create'
import { dtypeOf, floatDType, type PyDType } from './dtype'
import { asDType, optionalDType } from './dtype-parse'
import { readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { broadcastStrides, fitsShape, messageShape, stridesSortedLike } from './layout'
import { truthOf } from './loops'
import { ADDRESS_SIZE, Reference } from './references'
import { packBits, unpackBits } from './bits'
import { toNumber } from './methods'
import { parsedKeywords, pythonKeywords, unpackParsed } from './signature'
import { fromFile, fromText } from './text-files'
import { assignValue } from './indexing'
import { commonDType, toOperand } from './type-resolution'
import { callUFunc } from './ufunc'
import { ufuncFacts } from './ufunc-object'

type Spec = MethodSpec<null>

function filled(array: PyNdArray, value: PyValue): PyNdArray {
  const raw = rawFrom(value, array.dtype)
  const write = writerOf(array.dtype)
  const { view } = array
  for (const offset of offsetsOf(array)) write(view, offset, raw)
  return array
}

function likeArray(source: PyNdArray, dtype: PyDType | null, order: 'C' | 'F' | 'A' | 'K', shape: readonly number[] | null, subok: PyValue | undefined): ReturnType<typeof rawArray> {
  const wanted = sizedLike(dtype ?? source.dtype, source.dtype)
  const keeps = order === 'K' && !source.isC && (shape ?? source.shape).length === source.ndim
  const wantsF = order === 'F' || (order === 'A' && source.isF && !source.isC) || (keeps && source.isF)
  const made = rawArray(wanted, shape ?? source.shape, wantsF ? 'F' : 'C', flag(subok, true) ? source.cls : undefined)
  if (keeps && !wantsF && made.ndim === source.ndim) made.strides = stridesSortedLike(made.shape, made.dtype.itemsize, source.strides)
  return finalize(made, source)
}

function ofShape(fill: number | null): Spec {
  const keywords = fill === 1 ? pythonKeywords : parsedKeywords
  return keywords({ names: ['shape', 'dtype', 'order', 'device', 'like'], required: 1, keywordOnly: 2 }, (_self, shape, dtype, order, device) => {
    checkDevice(device)
    const wanted = dtype === undefined || dtype === null ? floatDType() : asDType(dtype)
    const sized = wanted.isFlexible && wanted.itemsize === 0 && wanted.fields === null ? sizedLike(wanted, dtypeOf('b')) : wanted
    const actual = sized.isFlexible && wanted.itemsize === 0 && wanted.fields === null ? asDType(`${wanted.kind}1`) : sized
    const made = rawArray(actual, shapeFrom(shape as PyValue), orderFrom(order, 'C') === 'F' ? 'F' : 'C')
    if (fill !== null && (fill !== 0 || actual.isObject)) filled(made, fill)
    return known(made)
  })
}

function ofLike(fill: number | null): Spec {
  return pythonKeywords({ names: ['a', 'dtype', 'order', 'subok', 'shape', 'device'], required: 1, keywordOnly: 1 }, (_self, source, dtype, order, subok, shape) => {
    const made = likeArray(source instanceof PyNdArray ? source : asArray(source as PyValue), optionalDType(dtype), orderFrom(order, 'K'), shape === undefined || shape === null ? null : shapeFrom(shape), subok)
    if (fill !== null && (fill !== 0 || made.dtype.isObject)) filled(made, fill)
    return known(made)
  })
}

/** How many elements there are between two ends that are no plain numbers. _calc_length */
function lengthOf(start: PyValue, stop: PyValue, step: PyValue): number {
  const delta = binaryOp('-', stop, start)
  if (delta instanceof PyNdArray && delta.ndim > 0) {
    if (delta.size > 1) isTrue(delta)
    raise('TypeError', 'only 0-dimensional arrays can be converted to Python scalars')
  }
  const parts = binaryOp('/', delta, step)
  if (!(parts instanceof PyComplex)) return toNumber(parts)
  return Math.min(Math.ceil(parts.re), Math.ceil(parts.im))
}

/** The start, and the step added again and again. OBJECT_fill */
function arangeObjects(start: PyValue, stop: PyValue, step: PyValue): PyNdArray {
  const count = Math.max(0, Math.ceil(toNumber(binaryOp('/', binaryOp('-', stop, start), step))))
  const made = rawArray(dtypeOf('O'), [count])
  const write = writerOf(made.dtype)
  for (let i = 0; i < count; i++) write(made.view, i * ADDRESS_SIZE, new Reference(i === 0 ? start : binaryOp('+', start, binaryOp('*', step, i))))
  return known(made)
}

/** np.arange. PyArray_ArangeObj */
function arange(given: number, first: PyValue | undefined, second: PyValue | undefined, third: PyValue | undefined, wanted: PyDType | null): PyValue {
  if (second === undefined && given === 0) raise('TypeError', 'arange() requires stop to be specified.')
  const isStopOnly = second === undefined || second === null
  const start: PyValue = isStopOnly ? 0 : (first === undefined ? 0 : first)
  const stop = isStopOnly ? (first as PyValue) : second
  const step: PyValue = third === undefined || third === null ? 1 : third
  const isOdd = [start, stop, step].some((value) => value === null || value instanceof PyComplex || value instanceof PyList || value instanceof PyTuple || (value instanceof PyNdArray && value.ndim > 0))
  const oddLength = isOdd && textOf(stop) === undefined ? lengthOf(start, stop, step) : null
  const dtype = wanted ?? (commonDType([dtypeOf('l'), ...[start, stop, step].map((value) => toOperand(value).dtype)].map((each) => ({ dtype: each, weak: null }))) as PyDType)
  if (dtype.isObject) return arangeObjects(start, stop, step)
  if (!dtype.isNumber) raise('TypeError', `arange() not supported for inputs with DType <class 'numpy.dtypes.${dtype.cls.qualname}'>.`)
  if (oddLength === null && toNumber(step) === 0) raise('ZeroDivisionError', typeof step === 'object' ? 'float division by zero' : 'division by zero')
  const isInt = (value: PyValue): value is PyInt => typeof value === 'number' || typeof value === 'bigint'
  let count: number
  if (oddLength !== null) count = Math.max(0, oddLength)
  else if (isInt(start) && isInt(stop) && isInt(step)) {
    count = Math.max(0, Number(ceilDivide(start, stop, step)))
    if (count >= 2 ** 63) raise('ValueError', 'Maximum allowed size exceeded')
  }
  else {
    const [from, to, by] = [start, stop, step].map(toNumber) as [number, number, number]
    // A step beyond all bounds still leaves the first.
    const parts = (to - from) / by
    const length = parts === 0 && to !== from ? Number(!Object.is(parts, -0)) : Math.ceil(parts)
    if (Number.isNaN(length)) raise('ValueError', 'arange: cannot compute length')
    if (!Number.isFinite(length) || length > 2 ** 62) raise('ValueError', 'Maximum allowed size exceeded')
    count = Math.max(0, length)
  }
  if (dtype.kind === 'b' && count > 2) raise('TypeError', 'arange() is only supported for booleans when the result has at most length 2.')
  const made = rawArray(dtype, [count])
  const write = writerOf(dtype)
  if (dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b') {
    const a = rawFrom(start, dtype) as PyInt
    const b = count > 1 ? (rawFrom(isInt(start) && isInt(step) ? addInts(start, step) : callUFunc(ufuncFacts('add'), [start, step]), dtype) as PyInt) : a
    const isSafe = typeof a === 'number' && typeof b === 'number' && Math.abs(a) + Math.abs(b - a) * count < 2 ** 52
    const wrap = casterOf(dtypeOf('l'), dtype)
    if (isSafe) for (let i = 0; i < count; i++) write(made.view, i * dtype.itemsize, wrap(a + i * (b - a)))
    else for (let i = 0; i < count; i++) write(made.view, i * dtype.itemsize, BigInt.asUintN(64, BigInt(a) + BigInt(i) * (BigInt(b) - BigInt(a))))
    return known(made)
  }
  if (dtype.kind === 'c') {
    const [from, by] = [rawFrom(start, dtype), rawFrom(step, dtype)] as [Complex, Complex]
    for (let i = 0; i < count; i++) write(made.view, i * dtype.itemsize, { re: from.re + i * by.re, im: from.im + i * by.im })
    return known(made)
  }
  const { itemsize } = dtype
  const a = roundFloat(toNumber(start), itemsize)
  const b = roundFloat(toNumber(start) + toNumber(step), itemsize)
  const delta = roundFloat(b - a, itemsize === 2 ? 4 : itemsize)
  for (let i = 0; i < count; i++) write(made.view, i * itemsize, i === 0 ? a : i === 1 ? b : a + roundFloat(i * delta, itemsize === 8 ? 8 : 4))
  return known(made)
}

/** Elements that are all this value, whatever becomes of it in the cast. np.copyto(…, casting='unsafe') */
function allOf(made: ReturnType<typeof rawArray>, value: PyValue): PyNdArray {
  if (typeof value === 'number' || typeof value === 'bigint') {
    assignValue(made, value)
    return known(made)
  }
  const source = asArray(value)
  const isPlain = textOf(value) === undefined && (made.dtype.isFlexible || source.ndim > 0)
  assignValue(made, isPlain ? value : source)
  return known(made)
}

/** np.linspace for scalar ends. */
function linspace(start: PyValue, stop: PyValue, count: number, endpoint: boolean, dtype: PyDType | null): { array: PyNdArray; step: number } {
  if (count < 0) raise('ValueError', `Number of samples, ${count}, must be non-negative.`)
  const from = toNumber(start)
  const to = toNumber(stop)
  const parts = endpoint ? count - 1 : count
  const delta = to - from
  const step = parts > 0 ? delta / parts : NaN
  const raws: number[] = []
  for (let i = 0; i < count; i++) raws.push(parts > 0 ? (step === 0 ? (i / parts) * delta : i * step) + from : i * delta + from)
  if (endpoint && count > 1) raws[count - 1] = to
  const wanted = dtype ?? floatDType()
  const isWhole = wanted.kind === 'i' || wanted.kind === 'u'
  const caster = casterOf(floatDType(), wanted)
  return { array: arrayFromRaws(wanted, [count], raws.map((raw) => caster(isWhole ? Math.floor(raw) : raw))), step }
}

/** A number of Python's gives way to floats of any size. */
function isWeakly(value: PyValue, dtype: PyDType): boolean {
  return scalarParts(value) === undefined && ((value instanceof PyFloat && 'fc'.includes(dtype.kind)) || (value instanceof PyComplex && dtype.kind === 'c'))
}

/** Elements where the mask is true. PyArray_AssignArray with wheremask */
function assignWhere(target: PyNdArray, source: PyValue, mask: PyNdArray): void {
  const from = asArray(source, { dtype: target.dtype })
  for (const array of [from, mask]) {
    if (!fitsShape(array.shape, target.shape)) raise('ValueError', `could not broadcast ${array === mask ? 'where mask' : 'input array'} from shape ${messageShape(array.shape)} into shape ${messageShape(target.shape)}`)
  }
  const placesOf = (array: PyNdArray): Int32Array => offsetsOf({ shape: target.shape, strides: broadcastStrides(target.shape, array.shape, array.strides), offset: array.offset })
  const read = readerOf(target.dtype)
  const test = readerOf(mask.dtype)
  const write = writerOf(target.dtype)
  const [to, at, tests] = [offsetsOf(target), placesOf(from), placesOf(mask)]
  const raws = Array.from(at, (offset) => read(from.view, offset))
  const wanted = Array.from(tests, (offset) => truthOf(test(mask.view, offset)))
  for (let i = 0; i < to.length; i++) if (wanted[i]) write(target.view, to[i] as number, raws[i] as Raw)
}

export const creationFunctions: Record<string, Spec> = {
  array: parsedKeywords({ names: ['object', 'dtype', 'copy', 'order', 'subok', 'ndmin', 'ndmax', 'like'], required: 1, keywordOnly: 6 }, (_self, object, dtype, copy, order, subok, ndmin) =>
    asArray(object as PyValue, {
      dtype: optionalDType(dtype), copy: copy === undefined ? true : copyFrom(copy), order: orderFrom(order, 'K'), subok: flag(subok, false), ndmin: ndmin === undefined ? 0 : asInt(ndmin),
    }),
  ),
  asarray: parsedKeywords({ names: ['a', 'dtype', 'order', 'device', 'copy', 'like'], required: 1, keywordOnly: 3 }, (_self, object, dtype, order, device, copy) => {
    checkDevice(device)
    return asArray(object as PyValue, { dtype: optionalDType(dtype), order: orderFrom(order, 'K'), copy: copyFrom(copy) })
  },
  ),
  asanyarray: parsedKeywords({ names: ['a', 'dtype', 'order', 'device', 'copy', 'like'], required: 1, keywordOnly: 3 }, (_self, object, dtype, order, _device, copy) =>
    asArray(object as PyValue, { dtype: optionalDType(dtype), order: orderFrom(order, 'K'), copy: copyFrom(copy), subok: true }),
  ),
  ascontiguousarray: parsedKeywords({ names: ['a', 'dtype', 'like'], required: 1, keywordOnly: 1 }, (_self, object, dtype) =>
    asArray(object as PyValue, { dtype: optionalDType(dtype), order: 'C', ndmin: 1 }),
  ),
  asfortranarray: parsedKeywords({ names: ['a', 'dtype', 'like'], required: 1, keywordOnly: 1 }, (_self, object, dtype) =>
    asArray(object as PyValue, { dtype: optionalDType(dtype), order: 'F', ndmin: 1 }),
  ),
  copy: pythonKeywords({ names: ['a', 'order', 'subok'], required: 1 }, (_self, object, order) => asArray(object as PyValue, { copy: true, order: orderFrom(order, 'K') })),
  zeros: ofShape(0),
  ones: ofShape(1),
  empty: ofShape(null),
  zeros_like: ofLike(0),
  ones_like: ofLike(1),
  empty_like: ofLike(null),
  full: pythonKeywords({ names: ['shape', 'fill_value', 'dtype', 'order', 'device', 'like'], required: 2, keywordOnly: 2 }, (_self, shape, value, dtype, order) => {
    const wanted = optionalDType(dtype) ?? asArray(value as PyValue).dtype
    const made = rawArray(wanted, shapeFrom(shape as PyValue), orderFrom(order, 'C') === 'F' ? 'F' : 'C')
    return allOf(made, value as PyValue)
  }),
  full_like: pythonKeywords({ names: ['a', 'fill_value', 'dtype', 'order', 'subok', 'shape', 'device'], required: 2 }, (_self, source, value, dtype, order, subok, shape) => {
    const made = likeArray(source instanceof PyNdArray ? source : asArray(source as PyValue), optionalDType(dtype), orderFrom(order, 'K'), shape === undefined || shape === null ? null : shapeFrom(shape), subok)
    return allOf(made, value as PyValue)
  }),
  arange: {
    kind: 'other',
    invoke(_self, args, keywords, name) {
      const [start, stop, step, dtype, device] = unpackParsed(name, { names: ['start', 'stop', 'step', 'dtype', 'device', 'like'], keywordOnly: 2 }, args, keywords)
      checkDevice(device)
      return arange(args.length - (keywords?.length ?? 0), start, stop, step, optionalDType(dtype))
    },
  },
  _linspace: pythonKeywords({ names: ['start', 'stop', 'num', 'endpoint', 'retstep', 'dtype'], required: 2 }, (_self, start, stop, count, endpoint, retstep, dtype) => {
    const { array, step } = linspace(start as PyValue, stop as PyValue, count === undefined ? 50 : asInt(count), flag(endpoint, true), optionalDType(dtype))
    return retstep !== undefined && isTrue(retstep) ? makeTuple([array, unwrap(arrayFromRaws(floatDType(), [], [step]))]) : array
  }),
  eye: pythonKeywords({ names: ['N', 'M', 'k', 'dtype', 'order', 'device', 'like'], required: 1, keywordOnly: 2 }, (_self, rows, columns, shift, dtype) => {
    const n = asInt(rows as PyValue)
    const m = columns === undefined || columns === null ? n : asInt(columns)
    // Python compares the shift before it reads it as an integer.
    const isBeyond = shift !== undefined && isTrue(compareValues(shift, m, '>='))
    const k = shift === undefined ? 0 : isBeyond ? m : asInt(shift)
    const made = rawArray(dtype === undefined || dtype === null ? floatDType() : asDType(dtype), [n, m])
    if (made.dtype.isObject) filled(made, 0)
    const one = casterOf(dtypeOf('b'), made.dtype)(1)
    const write = writerOf(made.dtype)
    for (let i = 0; i < n; i++) if (i + k >= 0 && i + k < m) write(made.view, (i * m + i + k) * made.dtype.itemsize, one)
    return known(made)
  }),
  frombuffer: withKeywords({ names: ['buffer', 'dtype', 'count', 'offset', 'like'], required: 1, keywordOnly: 1 }, (_self, buffer, dtype, count, offset) =>
    fromBuffer(buffer as PyValue, dtype === undefined ? floatDType() : asDType(dtype), count === undefined ? -1 : asInt(count), offset === undefined ? 0 : asInt(offset)),
  ),
  fromiter: withKeywords({ names: ['iter', 'dtype', 'count', 'like'], required: 2 }, (_self, iterable, dtype, count) => {
    const wanted = asDType(dtype as PyValue)
    if (wanted.itemsize === 0) raise('ValueError', 'Must specify length when using variable-size data-type.')
    const items = itemsOf(iterable as PyValue)
    const { subarray } = wanted
    const limit = count === undefined ? -1 : asInt(count)
    if (limit > items.length) raise('ValueError', `iterator too short: Expected ${limit} but iterator had only ${items.length} items.`)
    const used = limit < 0 ? items : items.slice(0, limit)
    if (subarray !== null) return asArray(makeList(used), { dtype: subarray.base })
    return arrayFromRaws(wanted, [used.length], used.map((item) => rawFrom(item, wanted)))
  }),
  fromfile: withKeywords({ names: ['file', 'dtype', 'count', 'sep', 'offset', 'like'], required: 1 }, (_self, file, dtype, count, sep, offset) =>
    fromFile(file as PyValue, dtype === undefined || dtype === null ? floatDType() : asDType(dtype), count === undefined ? -1 : asInt(count), textOf(sep ?? '') ?? '', offset === undefined ? 0 : asInt(offset)),
  ),
  _from_text: positional(4, 4, (_self: null, text, dtype, count, sep) => fromText(textOf(text as PyValue) as string, asDType(dtype as PyValue), asInt(count as PyValue), textOf(sep as PyValue) as string)),
  copyto: pythonKeywords({ names: ['dst', 'src', 'casting', 'where'], required: 2 }, (_self, target, source, casting, where) => {
    if (!(target instanceof PyNdArray)) return raise('TypeError', `copyto() argument 1 must be a numpy.ndarray, not ${typeName(target as PyValue)}`)
    assertWriteable(target)
    const rule = castingFrom(casting, 'same_kind')
    const isInt = toInt(source as PyValue) !== undefined || typeof source === 'boolean'
    const from = isInt ? undefined : source instanceof PyNdArray ? source : asArray(source as PyValue)
    if (from !== undefined && !isWeakly(source as PyValue, target.dtype) && !canCast(from.dtype, target.dtype, rule)) raise('TypeError', `Cannot cast ${from.ndim === 0 ? 'scalar' : 'array data'} from ${dtypeRepr(from.dtype)} to ${dtypeRepr(target.dtype)} according to the rule '${rule}'`)
    if (where === undefined || where === true) assignValue(target, source as PyValue)
    else {
      assignWhere(target, source as PyValue, asArray(where as PyValue))
    }
    touched(target)
    return null
  }),
  packbits: pythonKeywords({ names: ['a', 'axis', 'bitorder'], required: 1 }, (_self, array, axis, order) => packBits(array as PyValue, axis, order)),
  unpackbits: pythonKeywords({ names: ['a', 'axis', 'count', 'bitorder'], required: 1 }, (_self, array, axis, count, order) => unpackBits(array as PyValue, axis, count, order)),
}
