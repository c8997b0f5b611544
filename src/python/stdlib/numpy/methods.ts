/**
 * The methods that arrays and scalars share. A scalar calls them as an array of no dimension.
 * numpy/_core/src/multiarray/methods.c, scalartypes.c.src
 */
import type { PyValue } from '../../objects/object'
import { notSimulated, raise } from '../../objects/errors'
import { noArgs, positional, variadic, withKeywords, type MethodSpec } from '../../objects/native'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { observer } from '../../observer'
import { textOf } from '../../builtins/arguments'
import { makeBytes } from '../../builtins/bytes-storage'
import {
  asInt, axesFrom, axisFrom, castingFrom, checkSelectKind, checkSortKind, clipModeFrom, copyFrom, fieldNames, flag, isRightSide, orderFrom, outFrom, shapeFromArguments, whereFrom,
} from './arguments'
import { assertWriteable, known, rawArray, stridesFor, touched, viewOfArray, type PyNdArray } from './array'
import { canCast, type Casting } from './cast'
import { rawFrom, toPython } from './convert'
import { asArray, bytesOfArray, copyArray, sizedLike, toList } from './create'
import { boolDType, dtypeOf, sameDType, withOrder, type PyDType } from './dtype'
import { asDType, optionalDType } from './dtype-parse'
import { dtypeRepr, dtypeText } from './dtype-text'
import { readerOf, writerOf } from './element'
import { noLoopErrorType, raiseAxisError, raiseWorded } from './errors'
import { broadcastShape } from './layout'
import { assignValue } from './indexing'
import { accumulateArray, reduceArray } from './reduce'
import { parsedKeywords, unpackPython, type Signature } from './signature'
import { argPartition, partitionInPlace } from './partition'
import { choose, compress, nonzero, put, repeat, take } from './selection'
import { toFile } from './text-files'
import { flatten, ravel, reshape, squeeze, swapAxes, transpose, viewAs } from './shape'
import { argExtreme, argsort, compareBy, searchSorted, sortInPlace } from './sorting'
import { diagonal, dot, mean, round, variance } from './algebra'
import { takenOver, type Named } from './overrides'
import { toOperand } from './type-resolution'
import { callUFunc } from './ufunc'
import { ufuncFacts, ufuncs } from './ufunc-object'
import { PyType } from '../../objects/object'
import { offsetsOf } from './array'
import { readReference, Reference, writeReference } from './references'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { interpreter } from '../../objects/interpreter'
import { release, retain } from '../../objects/lifetime'

type Self = PyNdArray

function reduction(name: string, method: string): MethodSpec<Self> {
  const hasDType = name === 'add' || name === 'multiply'
  const names = hasDType
    ? ['axis', 'dtype', 'out', 'keepdims', 'initial', 'where']
    : name.startsWith('logical') ? ['axis', 'out', 'keepdims', 'where'] : ['axis', 'out', 'keepdims', 'initial', 'where']
  const keywordOnly = name.startsWith('logical') ? 1 : 0
  return variadic((self: Self, args, keywords) => {
    const given = unpackPython(`_${method === 'max' || method === 'min' ? 'a' : ''}${method}`, { names, keywordOnly }, args, keywords, 1)
    const at = (wanted: string): PyValue | undefined => given[names.indexOf(wanted)]
    const taken = overrides(self, name, 'reduce', reductionNamed(name, at))
    if (taken !== undefined) return taken
    if (name.startsWith('logical') && self.dtype.fields !== null) {
      raise('TypeError', `Iterator operand 1 dtype could not be cast from ${dtypeRepr(self.dtype)} to dtype('bool') according to the rule 'unsafe'`)
    }
    const dtype = hasDType ? optionalDType(at('dtype')) : name.startsWith('logical') && self.dtype.isObject ? boolDType() : null
    return reduceArray(ufuncFacts(name), self, {
      axes: axesFrom(at('axis')), ...(dtype === null ? {} : { dtype }), out: outFrom(at('out')), keepdims: flag(at('keepdims'), false),
      ...(names.includes('initial') && at('initial') !== undefined ? { initial: at('initial') as PyValue } : {}), where: whereFrom(at('where')),
    })
  })
}

/** Asks an array of a subclass whether it takes the operation over. */
function overrides(self: Self, name: string, method: string, named: Named): PyValue | undefined {
  return self.cls.isHeapType ? takenOver(ufuncs().get(name) as PyValue, method, [self], named) : undefined
}

/** What an override is told of a reduction by a method. numpy/_core/_methods.py */
function reductionNamed(name: string, at: (wanted: string) => PyValue | undefined): Named {
  const isTruth = name.startsWith('logical')
  const named: [string, PyValue][] = [['axis', at('axis') ?? null], ['dtype', isTruth ? boolDType() : at('dtype') ?? null]]
  const out = at('out')
  if (out !== undefined && out !== null) named.push(['out', out instanceof PyTuple ? out : makeTuple([out])])
  named.push(['keepdims', at('keepdims') ?? false])
  if (at('initial') !== undefined) named.push(['initial', at('initial') as PyValue])
  if (!isTruth || at('where') !== undefined) named.push(['where', at('where') ?? true])
  return named
}

function running(name: string): MethodSpec<Self> {
  return withKeywords({ names: ['axis', 'dtype', 'out'] }, (self: Self, axis, dtype, out) => {
    const taken = overrides(axis === undefined || axis === null ? reshape(self, [self.size]) : self, name, 'accumulate', [
      ['axis', axis ?? 0], ...(dtype === undefined || dtype === null ? [] : [['dtype', dtype] as const]), ...(out === undefined || out === null ? [] : [['out', makeTuple([out])] as const]),
    ])
    if (taken !== undefined) return taken
    const flat = axis === undefined || axis === null
    const source = flat || self.ndim === 0 ? reshape(self, [self.size]) : self
    return accumulateArray(ufuncFacts(name), source, flat ? 0 : axisFrom(axis, source.ndim), optionalDType(dtype), outFrom(out))
  })
}

/** A number counts as an array of one where an axis is asked for. PyArray_CheckAxis */
function atLeastOne(self: Self): PyNdArray {
  return self.ndim === 0 ? reshape(self, [1]) : self
}

/** Numbers that are their own conjugates stay the same array. PyArray_Conjugate */
function conjugated(self: Self): PyValue {
  return self.dtype.isNumber && self.dtype.kind !== 'c' ? self : callUFunc(ufuncFacts('conjugate'), [self])
}

/** A method in C that unpacks a tuple. PyArg_ParseTuple */
function exactly(name: string, count: number, fn: (self: Self, ...args: PyValue[]) => PyValue): MethodSpec<Self> {
  return variadic((self: Self, args, keywords) => {
    if (keywords !== null && keywords.length > 0) raise('TypeError', `ndarray.${name === 'function' ? 'tolist' : name}() takes no keyword arguments`)
    if (args.length !== count) raise('TypeError', `${name}${name === 'function' ? '' : '()'} takes exactly ${count} argument${count === 1 ? '' : 's'} (${args.length} given)`)
    return fn(self, ...args)
  })
}

/** A method that is a function of Python's under another name. */
function named(name: string, signature: Signature, fn: (self: Self, ...args: (PyValue | undefined)[]) => PyValue): MethodSpec<Self> {
  return variadic((self: Self, args, keywords) => fn(self, ...unpackPython(name, signature, args, keywords, 1)))
}

function moment(isDeviation: boolean): MethodSpec<Self> {
  return named(isDeviation ? '_std' : '_var', { names: ['axis', 'dtype', 'out', 'ddof', 'keepdims', 'where', 'correction'], keywordOnly: 2 }, (self: Self, axis, dtype, out, given, keepdims, where, correction) => {
    const hasCorrection = correction !== undefined && correction !== null
    if (hasCorrection && given !== undefined && given !== 0) raise('ValueError', "ddof and correction can't be provided simultaneously.")
    const ddof = hasCorrection ? correction : given
    const made = variance(self, {
      axes: axesFrom(axis), dtype: optionalDType(dtype), out: outFrom(out), keepdims: flag(keepdims, false), where: whereFrom(where),
      ddof: ddof === undefined ? 0 : Number(toNumber(ddof)),
    })
    if (!isDeviation) return made
    return callUFunc(ufuncFacts('sqrt'), [made], { out: [outFrom(out)] })
  })
}

export function toNumber(value: PyValue): number {
  return Number(rawFrom(value, dtypeOf('d')))
}

/** ndarray.item(*args). array_toscalar */
function item(self: Self, args: readonly PyValue[]): PyValue {
  const list = args.length === 1 && args[0] instanceof PyTuple ? args[0].items : args
  const read = readerOf(self.dtype)
  if (list.length === 0) {
    if (self.size !== 1) raise('ValueError', 'can only convert an array of size 1 to a Python scalar')
    return toPython(self.dtype, read(self.view, self.offset))
  }
  if (list.length === 1) {
    const index = asInt(list[0] as PyValue)
    const { size } = self
    if (index < -size || index >= size) {
      raise('IndexError', self.ndim === 1 ? `index ${index} is out of bounds for axis 0 with size ${size}` : `index ${index} is out of bounds for size ${size}`)
    }
    return toPython(self.dtype, read(self.view, offsetsOf(self)[index < 0 ? index + size : index] as number))
  }
  if (list.length !== self.ndim) raise('ValueError', 'incorrect number of indices for array')
  let at = self.offset
  list.forEach((value, axis) => {
    const index = asInt(value)
    const extent = self.shape[axis] as number
    if (index < -extent || index >= extent) raise('IndexError', `index ${index} is out of bounds for axis ${axis} with size ${extent}`)
    at += (index < 0 ? index + extent : index) * (self.strides[axis] as number)
  })
  return toPython(self.dtype, read(self.view, at))
}

/** A record goes only into as many fields; one of a single field into a number too. can_cast_fields_safety, structured_to_nonstructured_resolve_descriptors */
function isSameLayout(from: PyDType, to: PyDType): boolean {
  if (from.fields === null) return true
  if (to.fields !== null) return to.fields.length === from.fields.length
  return to.kind === 'V' || from.fields.length === 1
}

/** ndarray.astype. array_astype */
function castArray(self: Self, dtype: PyDType, order: 'C' | 'F' | 'A' | 'K', casting: 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe', copy: boolean): PyNdArray {
  if (self.dtype.fields !== null && (dtype.kind === 'S' || dtype.kind === 'U')) {
    raise('TypeError', `cannot cast dtype ${dtypeText(self.dtype)} to <class 'numpy.dtypes.${dtype.cls.qualname}'>.`)
  }
  const sized = sizedLike(dtype, self.dtype, self)
  if (!copy && sameDType(sized, self.dtype) && (order === 'K' || order === 'A' || (order === 'C' ? self.isC : self.isF))) return self
  if (!canCast(self.dtype, sized, casting) || !isSameLayout(self.dtype, sized)) {
    raise('TypeError', `Cannot cast ${self.ndim === 0 ? 'scalar' : 'array data'} from ${dtypeRepr(self.dtype)} to ${dtypeRepr(sized)} according to the rule '${casting}'`)
  }
  return copyArray(self, order, sized, self.cls)
}

function byteswap(self: Self, inplace: boolean): PyValue {
  const target = inplace ? self : copyArray(self, 'A', self.dtype, self.cls)
  if (inplace) assertWriteable(self, 'array to be byte-swapped is read-only')
  swapBytes(target)
  if (inplace) touched(self)
  return target
}

function swapBytes(array: Self): void {
  const { unit, itemsize } = array.dtype
  const { bytes } = array.memory
  if (array.dtype.fields !== null) {
    for (const field of array.dtype.fields) swapBytes(viewOfArray(array, { dtype: field.dtype, offset: array.offset + field.offset }))
    return
  }
  if (unit === 1) return
  for (const offset of offsetsOf(array)) for (let at = 0; at < itemsize; at += unit) bytes.subarray(offset + at, offset + at + unit).reverse()
}

/** Both bounds at once: shapes and types are told of all three. */
function checkClip(values: readonly PyValue[]): void {
  const operands = values.map(toOperand)
  if (operands.some(({ dtype }) => dtype.isFlexible)) {
    raiseWorded(noLoopErrorType, `ufunc 'clip' did not contain a loop with signature matching types (${operands.map(({ dtype }) => dtypeRepr(dtype)).join(', ')}) -> None`, [
      null, makeTuple([...operands.map(({ dtype }) => dtype), null]),
    ])
  }
  broadcastShape(operands.map(({ shape }) => shape))
}

/** A bound of Python's that no element can pass is none. */
function isOutside(bound: PyValue | undefined, dtype: PyDType, isLow: boolean): boolean {
  if ((typeof bound !== 'number' && typeof bound !== 'bigint') || (dtype.kind !== 'i' && dtype.kind !== 'u')) return false
  const bits = BigInt(dtype.itemsize * 8 - (dtype.kind === 'i' ? 1 : 0))
  return isLow ? bound <= (dtype.kind === 'i' ? -(2n ** bits) : 0n) : bound >= 2n ** bits - 1n
}

/** _clip */
function clip(self: Self, low: PyValue | undefined, high: PyValue | undefined, wish: { readonly out: PyNdArray | null; readonly dtype: PyDType | null; readonly where: PyNdArray | null; readonly casting: Casting }): PyValue {
  const hasLow = low !== undefined && low !== null && !isOutside(low, self.dtype, true)
  const hasHigh = high !== undefined && high !== null && !isOutside(high, self.dtype, false)
  const { out, ...rest } = wish
  let value: PyValue = self
  if (!hasLow && !hasHigh) return callUFunc(ufuncFacts('positive'), [self], { out: [out], ...rest })
  if (hasLow && hasHigh) checkClip([self, low, high])
  // What equals a bound stays what it is: -0.0 above 0.0.
  const isIterated = hasLow && hasHigh && !(self.isF && self.dtype.isNative)
  const together = (bound: PyValue): PyValue[] => (self.dtype.kind === 'f' ? [bound, value] : [value, bound])
  if (hasLow) value = callUFunc(ufuncFacts('maximum'), together(low), { out: [hasHigh ? null : out], ...rest, isIterated, ...(hasHigh ? { where: null } : {}) })
  if (hasHigh) value = callUFunc(ufuncFacts('minimum'), together(high), { out: [out], ...rest, isIterated })
  return value
}

/** A part of every element, in another dtype; a sub-array adds its dimensions. PyArray_GetField */
function fieldOfArray(self: Self, dtype: PyDType, offset: number): PyNdArray {
  if (self.dtype.isObject || dtype.isObject) raise('TypeError', 'Cannot get/set field of an object array')
  if (dtype.itemsize > self.dtype.itemsize) raise('ValueError', 'new type is larger than original type')
  if (offset < 0) raise('ValueError', 'offset is negative')
  if (offset > self.dtype.itemsize - dtype.itemsize) raise('ValueError', 'new type plus offset is larger than original type')
  const { subarray } = dtype
  if (subarray === null) return viewOfArray(self, { dtype, offset: self.offset + offset })
  return viewOfArray(self, {
    dtype: subarray.base, offset: self.offset + offset,
    shape: [...self.shape, ...subarray.shape], strides: [...self.strides, ...stridesFor(subarray.shape, subarray.base.itemsize)],
  })
}

/** Bytes are told in no other order than C's or Fortran's. PyArray_ToString */
function orderOfBytes(order: 'C' | 'F' | 'A' | 'K'): 'C' | 'F' | 'A' {
  return order === 'K' ? 'C' : order
}

/** Filled in by module.ts: the module that has `open`. */
export const fileHooks: { builtins: () => PyValue } = { builtins: () => notSimulated('files for NumPy arrays') }

export const sharedMethods: Record<string, MethodSpec<Self>> = {
  sum: reduction('add', 'sum'),
  prod: reduction('multiply', 'prod'),
  max: reduction('maximum', 'max'),
  min: reduction('minimum', 'min'),
  all: reduction('logical_and', 'all'),
  any: reduction('logical_or', 'any'),
  cumsum: running('add'),
  cumprod: running('multiply'),
  mean: named('_mean', { names: ['axis', 'dtype', 'out', 'keepdims', 'where'], keywordOnly: 1 }, (self: Self, axis, dtype, out, keepdims, where) =>
    mean(self, { axes: axesFrom(axis), dtype: optionalDType(dtype), out: outFrom(out), keepdims: flag(keepdims, false), where: whereFrom(where) }),
  ),
  var: moment(false),
  std: moment(true),
  argmax: parsedKeywords({ names: ['axis', 'out', 'keepdims'], keywordOnly: 1 }, (self: Self, axis, out, keepdims) =>
    argExtreme(self, axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, self.ndim)), true, flag(keepdims, false), outFrom(out)),
  ),
  argmin: parsedKeywords({ names: ['axis', 'out', 'keepdims'], keywordOnly: 1 }, (self: Self, axis, out, keepdims) =>
    argExtreme(self, axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, self.ndim)), false, flag(keepdims, false), outFrom(out)),
  ),
  argsort: parsedKeywords({ names: ['axis', 'kind', 'order', 'stable'], keywordOnly: 1 }, (self: Self, axis, kind, order, stable) => {
    checkSortKind(kind, stable)
    const source = axis === null ? reshape(self, [self.size]) : atLeastOne(self)
    return argsort(source, axis === undefined || axis === null ? source.ndim - 1 : axisFrom(axis, source.ndim), fieldNames(order))
  }),
  sort: parsedKeywords({ names: ['axis', 'kind', 'order', 'stable'], keywordOnly: 1 }, (self: Self, axis, kind, order, stable) => {
    checkSortKind(kind, stable)
    assertWriteable(self, 'sort array is read-only')
    if (self.ndim === 0) raiseAxisError(-1, 0)
    sortInPlace(self, axis === undefined ? self.ndim - 1 : axisFrom(axis as PyValue, self.ndim), fieldNames(order))
    return null
  }),
  partition: parsedKeywords({ names: ['kth', 'axis', 'kind', 'order'], required: 1 }, (self: Self, kth, axis, kind, order) => {
    checkSelectKind(kind)
    compareBy(self.dtype, fieldNames(order))
    assertWriteable(self, 'partition array is read-only')
    if (self.ndim === 0) raiseAxisError(-1, 0)
    partitionInPlace(self, kth as PyValue, axis === undefined ? self.ndim - 1 : axisFrom(axis as PyValue, self.ndim))
    return null
  }),
  argpartition: parsedKeywords({ names: ['kth', 'axis', 'kind', 'order'], required: 1 }, (self: Self, kth, axis, kind) => {
    checkSelectKind(kind)
    return argPartition(self, kth as PyValue, axis === null ? null : axis === undefined ? Math.max(0, self.ndim - 1) : axisFrom(axis, Math.max(1, self.ndim)))
  }),
  // The choices come one by one or as one sequence.
  choose: variadic((self: Self, args, keywords) => {
    const count = args.length - (keywords?.length ?? 0)
    const at = (name: string): PyValue | undefined => (keywords?.includes(name) === true ? args[count + keywords.indexOf(name)] : undefined)
    for (const name of keywords ?? []) if (name !== 'out' && name !== 'mode') raise('TypeError', `choose() got an unexpected keyword argument '${name}'`)
    return choose(self, count === 1 ? (args[0] as PyValue) : makeTuple(args.slice(0, count)), clipModeFrom(at('mode')), outFrom(at('out')))
  }),
  dump: variadic(() => notSimulated('ndarray.dump')),
  dumps: variadic(() => notSimulated('ndarray.dumps')),
  getfield: withKeywords({ names: ['dtype', 'offset'], required: 1 }, (self: Self, dtype, offset) =>
    fieldOfArray(self, asDType(dtype as PyValue), offset === undefined ? 0 : asInt(offset)),
  ),
  setfield: withKeywords({ names: ['val', 'dtype', 'offset'], required: 2 }, (self: Self, value, dtype, offset) => {
    assertWriteable(self)
    assignValue(fieldOfArray(self, asDType(dtype as PyValue), offset === undefined ? 0 : asInt(offset)), value as PyValue)
    return null
  }),
  searchsorted: parsedKeywords({ names: ['v', 'side', 'sorter'], required: 1 }, (self: Self, value, side, sorter) =>
    searchSorted(self, value as PyValue, isRightSide(side), sorter),
  ),
  astype: parsedKeywords({ names: ['dtype', 'order', 'casting', 'subok', 'copy'], required: 1 }, (self: Self, dtype, order, casting, _subok, copy) =>
    castArray(self, asDType(dtype as PyValue), orderFrom(order, 'K'), castingFrom(casting, 'unsafe', true), flag(copy, true)),
  ),
  byteswap: withKeywords({ names: ['inplace'] }, (self: Self, inplace) => byteswap(self, flag(inplace, false))),
  clip: named('_clip', { names: ['min', 'max', 'out', 'dtype', 'where', 'casting'], keywordOnly: 3 }, (self: Self, low, high, out, dtype, where, casting) =>
    clip(self, low, high, { out: outFrom(out), dtype: optionalDType(dtype), where: whereFrom(where), casting: castingFrom(casting, 'same_kind') }),
  ),
  compress: withKeywords({ names: ['condition', 'axis', 'out'], required: 1 }, (self: Self, condition, axis, out) =>
    compress(asArray(condition as PyValue), atLeastOne(self), axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, self.ndim)), outFrom(out)),
  ),
  conj: noArgs(conjugated),
  conjugate: noArgs(conjugated),
  copy: parsedKeywords({ names: ['order'] }, (self: Self, order) => copyArray(self, orderFrom(order, 'C'), self.dtype, self.cls)),
  diagonal: withKeywords({ names: ['offset', 'axis1', 'axis2'] }, (self: Self, offset, first, second) =>
    diagonal(self, offset === undefined ? 0 : asInt(offset), first === undefined ? 0 : asInt(first), second === undefined ? 1 : asInt(second)),
  ),
  trace: withKeywords({ names: ['offset', 'axis1', 'axis2', 'dtype', 'out'] }, (self: Self, offset, first, second, dtype) => {
    const line = diagonal(self, offset === undefined ? 0 : asInt(offset), first === undefined ? 0 : asInt(first), second === undefined ? 1 : asInt(second))
    const wanted = optionalDType(dtype)
    return reduceArray(ufuncFacts('add'), line, { axes: [line.ndim - 1], ...(wanted === null ? {} : { dtype: wanted }) })
  }),
  dot: parsedKeywords({ names: ['b', 'out'], required: 1 }, (self: Self, other, out) => dot(self, other as PyValue, outFrom(out))),
  fill: exactly('fill', 1, (self: Self, value) => {
    assertWriteable(self)
    const raw = rawFrom(value as PyValue, self.dtype)
    const write = writerOf(self.dtype)
    const { view } = self
    for (const offset of offsetsOf(self)) write(view, offset, raw)
    touched(self)
    return null
  }),
  flatten: parsedKeywords({ names: ['order'] }, (self: Self, order) => flatten(self, orderFrom(order, 'C'))),
  ravel: parsedKeywords({ names: ['order'] }, (self: Self, order) => ravel(self, orderFrom(order, 'C'))),
  item: variadic((self: Self, args, keywords) => {
    if (keywords !== null && keywords.length > 0) raise('TypeError', 'ndarray.item() takes no keyword arguments')
    return item(self, args)
  }),
  nonzero: exactly('function', 0, nonzero),
  put: withKeywords({ names: ['indices', 'values', 'mode'], required: 2 }, (self: Self, indices, values, mode) => put(self, indices as PyValue, values as PyValue, clipModeFrom(mode))),
  take: parsedKeywords({ names: ['indices', 'axis', 'out', 'mode'], required: 1 }, (self: Self, indices, axis, out, mode) =>
    take(atLeastOne(self), indices as PyValue, axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, self.ndim)), clipModeFrom(mode), outFrom(out)),
  ),
  repeat: withKeywords({ names: ['repeats', 'axis'], required: 1 }, (self: Self, repeats, axis) => repeat(atLeastOne(self), repeats as PyValue, axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, self.ndim)))),
  reshape: variadic((self: Self, args, keywords) => {
    const count = args.length - (keywords?.length ?? 0)
    const named = new Map((keywords ?? []).map((name, i) => [name, args[count + i] as PyValue]))
    for (const name of named.keys()) if (name !== 'order' && name !== 'copy') raise('TypeError', `this function got an unexpected keyword argument '${name}'`)
    if (count === 0) raise('TypeError', 'reshape() takes exactly 1 argument (0 given)')
    const order = orderFrom(named.get('order'), 'C')
    if (order === 'K') raise('ValueError', "order 'K' is not permitted for reshaping")
    return reshape(self, shapeFromArguments(args.slice(0, count)), order, copyFrom(named.get('copy')))
  }),
  round: parsedKeywords({ names: ['decimals', 'out'] }, (self: Self, decimals, out) => round(self, decimals === undefined ? 0 : asInt(decimals), outFrom(out))),
  squeeze: parsedKeywords({ names: ['axis'] }, (self: Self, axis) => squeeze(self, self.ndim === 0 && (axis === 0 || axis === -1) ? [] : axesFrom(axis))),
  swapaxes: exactly('swapaxes', 2, (self: Self, first, second) => swapAxes(self, asInt(first as PyValue), asInt(second as PyValue))),
  transpose: variadic((self: Self, args) => transpose(self, args.length === 0 || (args.length === 1 && args[0] === null) ? null : shapeFromArguments(args))),
  tobytes: parsedKeywords({ names: ['order'] }, (self: Self, order) => {
    const made = makeBytes(bytesOfArray(self, orderOfBytes(orderFrom(order, 'C'))))
    if (observer.copied !== null) observer.copied(made.bytes.length, self, made, 'tobytes')
    return made
  }),
  tofile: withKeywords({ names: ['fid', 'sep', 'format'], required: 1 }, (self: Self, file, sep, format) => toFile(self, file as PyValue, textOf(sep ?? '') ?? '', textOf(format ?? '') ?? '')),
  tolist: exactly('function', 0, (self: Self) => toList(self)),
  view: parsedKeywords({ names: ['dtype', 'type'] }, (self: Self, dtype, type) => {
    const wantsClass = (value: PyValue | undefined): value is PyType => value instanceof PyType && value.mro.some((cls) => cls.name === 'numpy.ndarray')
    if (wantsClass(dtype)) return viewAs(self, null, dtype)
    if (type !== undefined && !wantsClass(type)) raise('ValueError', 'Type must be a sub-type of ndarray type')
    return viewAs(self, dtype === undefined ? null : asDType(dtype as PyValue), wantsClass(type) ? type : self.cls)
  }),
  to_device: positional(1, 1, (self: Self) => self),
  __array__: withKeywords({ names: ['dtype', 'copy'] }, (self: Self, dtype, copy) => asArray(self, { dtype: optionalDType(dtype), copy: copyFrom(copy) })),
  __copy__: noArgs((self: Self) => copyArray(self, 'K', self.dtype, self.cls)),
  __deepcopy__: positional(1, 1, (self: Self, memo) => deepCopy(self, memo as PyValue)),
}

/** Objects are copied one by one. array_deepcopy */
function deepCopy(self: Self, memo: PyValue): PyNdArray {
  const made = copyArray(self, 'K', self.dtype, self.cls)
  if (!self.dtype.isObject) return made
  interpreter.importModule('copy', new PyDict(), null, null, 0)
  const deepcopy = getAttribute(interpreter.modules().getString('copy') as PyValue, 'deepcopy')
  retain(made)
  for (const offset of offsetsOf(made)) {
    const { value } = readReference(made.view, offset)
    writeReference(made.view, offset, call(deepcopy, [value, memo]))
  }
  release(made)
  return made
}

/** Attributes that arrays and scalars share. */
export function realPart(self: Self): PyNdArray {
  return self.dtype.kind === 'c' ? part(self, 0) : self
}

export function imagPart(self: Self): PyNdArray {
  if (self.dtype.kind === 'c') return part(self, self.dtype.itemsize / 2)
  const zeros = rawArray(self.dtype, self.shape)
  if (self.dtype.isObject) for (const offset of offsetsOf(zeros)) writerOf(zeros.dtype)(zeros.view, offset, new Reference(0))
  known(zeros)
  zeros.writeable = false
  return zeros
}

function part(self: Self, shift: number): PyNdArray {
  const dtype = dtypeOf(self.dtype.itemsize === 16 ? 'd' : 'f')
  return viewOfArray(self, { dtype: self.dtype.little ? dtype : withOrder(dtype, 'big'), offset: self.offset + shift })
}
