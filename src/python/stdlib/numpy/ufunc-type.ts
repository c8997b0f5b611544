/** The Python type of ufuncs: `np.add(a, b, out=…)`, `np.add.reduce(a)`. numpy/_core/src/umath/ufunc_object.c */
import type { Keywords, PyType, PyValue } from '../../objects/object'
import { exceptionTypes, notSimulated, raise } from '../../objects/errors'
import { warnOf } from '../../builtins/warn'
import { variadic, unpackKeywords, withKeywords } from '../../objects/native'
import { asSsize } from '../../objects/number'
import { itemsOf } from '../../objects/protocols'
import { makeList, makeTuple, PyTuple } from '../../objects/tuple'
import { defineModuleType } from '../module'
import { axesFrom, castingFrom, flag, outFrom, whereFrom } from './arguments'
import { assertWriteable, PyNdArray, rawArray, touched, known, offsetsOf } from './array'
import { asArray, unwrap } from './create'
import { intDType } from './dtype'
import { optionalDType } from './dtype-parse'
import { readerOf, writerOf } from './element'
import { getArrayItem, setArrayItem } from './indexing'
import { accumulateArray, reduceArray } from './reduce'
import { fixShape } from './shape'
import { loopsOf } from './ufunc-loops'
import { callUFunc, ufuncTypes, type PyUFunc } from './ufunc'
import { viewOfArray } from './array'

const KEYWORDS = ['out', 'where', 'casting', 'order', 'subok', 'dtype', 'signature', 'axes', 'axis', 'keepdims']

function invoke(self: PyUFunc, args: PyValue[], keywords: Keywords): PyValue {
  const { name, nin, nout } = self.facts
  const count = args.length - (keywords?.length ?? 0)
  if (count < nin || count > nin + nout) {
    raise('TypeError', `${name}() takes from ${nin} to ${nin + nout} positional arguments but ${count} ${count === 1 ? 'was' : 'were'} given`)
  }
  const named = new Map<string, PyValue>()
  keywords?.forEach((keyword, i) => named.set(keyword, args[count + i] as PyValue))
  for (const keyword of named.keys()) if (!KEYWORDS.includes(keyword)) raise('TypeError', `${name}() got an unexpected keyword argument '${keyword}'`)
  let out: (PyNdArray | null)[] = []
  if (count > nin) {
    if (named.has('out')) raise('TypeError', "cannot specify 'out' as both a positional and keyword argument")
    out = args.slice(nin, count).map((value) => outFrom(value))
  } else if (named.has('out')) {
    const given = named.get('out') as PyValue
    if (nout > 1 && given !== null && !(given instanceof PyTuple)) raise('TypeError', "'out' must be a tuple of arrays")
    out = given instanceof PyTuple ? given.items.map((value) => outFrom(value)) : [outFrom(given)]
    if (given instanceof PyTuple && given.items.length !== nout) raise('ValueError', "The 'out' tuple must have exactly one entry per ufunc output")
  }
  const mask = named.get('where')
  if (mask !== undefined && mask !== true && out.length === 0) {
    warnOf(exceptionTypes.UserWarning as PyType, "'where' used without 'out', expect unitialized memory in output. If this is intentional, use out=None.", 1)
  }
  const dtype = optionalDType(named.get('dtype'))
  if (dtype !== null && ((dtype.isFlexible && dtype.itemsize > 0) || !dtype.isNative)) {
    raise('TypeError', 'The `dtype` and `signature` arguments to ufuncs only select the general DType and not details such as the byte order or time unit. You can avoid this error by using the scalar types `np.float64` or the dtype string notation.')
  }
  return callUFunc(self.facts, args.slice(0, nin), { out, dtype, casting: castingFrom(named.get('casting'), 'same_kind'), where: whereFrom(named.get('where')) })
}

function binaryOnly(self: PyUFunc, method: string): void {
  if (self.facts.nin !== 2) raise('ValueError', `${method} only supported for binary functions`)
  if (self.facts.nout !== 1) raise('ValueError', `${method} only supported for functions returning a single value`)
}

/** ufunc.outer: each of the first with each of the second. */
function outer(self: PyUFunc, first: PyValue, second: PyValue): PyValue {
  binaryOnly(self, 'outer product')
  const a = asArray(first)
  const b = asArray(second)
  const left = viewOfArray(a, { shape: [...a.shape, ...b.shape.map(() => 1)], strides: [...a.strides, ...b.strides.map(() => 0)] })
  return callUFunc(self.facts, [left, b])
}

/** ufunc.at: unbuffered, so that an index that comes twice counts twice. */
function at(self: PyUFunc, target: PyValue, indices: PyValue, values: PyValue | undefined): PyValue {
  if (!(target instanceof PyNdArray)) return raise('TypeError', 'first operand must be array')
  if (self.facts.nin === 2 && values === undefined) raise('ValueError', 'second operand needed for ufunc')
  assertWriteable(target)
  const places = rawArray(intDType(), [target.size])
  const write = writerOf(places.dtype)
  for (let i = 0; i < target.size; i++) write(places.view, i * 8, i)
  const shaped = viewOfArray(places, { shape: fixShape(target.shape, target.size), strides: rawArray(places.dtype, target.shape).strides })
  const picked = asArray(getArrayItem(shaped, indices))
  const offsets = offsetsOf(target)
  const chosen = Array.from(offsetsOf(picked), (offset) => Number(readerOf(picked.dtype)(picked.view, offset)))
  const source = values === undefined ? null : asArray(values)
  const list = source === null ? [] : Array.from(offsetsOf(asArray(broadcastTo(source, picked.shape))), (offset) => offset)
  chosen.forEach((place, i) => {
    const element = viewOfArray(target, { shape: [], strides: [], offset: offsets[place] as number })
    const value = source === null ? [] : [unwrap(viewOfArray(source, { shape: [], strides: [], offset: list[i] as number }))]
    setArrayItem(element, makeTuple([]), callUFunc(self.facts, [unwrap(element), ...value]))
  })
  touched(target)
  return null
}

function broadcastTo(array: PyNdArray, shape: readonly number[]): PyNdArray {
  const lead = shape.length - array.ndim
  if (lead < 0 || array.shape.some((extent, i) => extent !== 1 && extent !== shape[i + lead])) raise('ValueError', 'array is not broadcastable to correct shape')
  return viewOfArray(array, { shape, strides: shape.map((extent, i) => (i < lead || (array.shape[i - lead] === 1 && extent !== 1) ? 0 : (array.strides[i - lead] as number))) })
}

/** ufunc.reduceat: each slice between two indices. */
function reduceat(self: PyUFunc, array: PyNdArray, indices: readonly number[]): PyValue {
  if (array.ndim === 0) raise('TypeError', 'cannot reduceat on a scalar')
  const parts = indices.map((index, i) => {
    const next = indices[i + 1] ?? (array.shape[0] as number)
    if (index < 0 || index >= (array.shape[0] as number)) raise('IndexError', `index ${index} out-of-bounds in ${self.facts.name}.reduceat [0, ${array.shape[0]})`)
    const count = i === indices.length - 1 ? (array.shape[0] as number) - index : next > index ? next - index : 1
    return viewOfArray(array, { shape: [count, ...array.shape.slice(1)], offset: array.offset + index * (array.strides[0] as number) })
  })
  const results = parts.map((part) => asArray(reduceArray(self.facts, part, { axes: [0] })))
  const first = results[0]
  const target = rawArray(first?.dtype ?? array.dtype, [results.length, ...array.shape.slice(1)])
  results.forEach((result, i) => {
    const part = viewOfArray(target, { shape: target.shape.slice(1), strides: target.strides.slice(1), offset: i * (target.strides[0] as number) })
    callUFunc(POSITIVE, [result], { out: [part], casting: 'unsafe' })
  })
  return known(target)
}

const POSITIVE = { name: 'positive', nin: 1, nout: 1, family: 'unary', types: 'bBhHiIlLqQefdFD', refusal: 'classes' } as const

/** What the operation itself takes by keyword is not simulated for outer(). */
function refuseOuterKeyword(self: PyUFunc, keywords: readonly string[]): never {
  const [keyword] = keywords as [string]
  if (['out', 'where', 'casting', 'order', 'dtype', 'subok', 'signature'].includes(keyword)) notSimulated(`ufunc.outer(${keyword}=…)`)
  return raise('TypeError', `${self.facts.name}() got an unexpected keyword argument '${keyword}'`)
}

function loops({ facts }: PyUFunc): readonly string[] {
  return loopsOf(facts.name) ?? notSimulated(`the loops of ${facts.name}`)
}

export const ufuncType: PyType = defineModuleType<PyUFunc>('numpy', 'ufunc', {
  slots: {
    repr: (self) => `<ufunc '${self.facts.name}'>`,
    call: invoke,
  },
  getset: {
    nin: { get: (self) => self.facts.nin },
    nout: { get: (self) => self.facts.nout },
    nargs: { get: (self) => self.facts.nin + self.facts.nout },
    identity: { get: (self) => (self.facts.identity === undefined ? null : self.facts.name.startsWith('logical') ? self.facts.identity !== 0 : self.facts.identity) },
    signature: { get: () => null },
    __name__: { get: (self) => self.facts.name },
    __qualname__: { get: (self) => self.facts.name },
    ntypes: { get: (self) => loops(self).length },
    types: { get: (self) => makeList([...loops(self)]) },
  },
  methods: {
    reduce: variadic((self: PyUFunc, args, keywords) => {
      binaryOnly(self, 'reduce')
      const [array, axis, dtype, out, keepdims, initial, where] = unpackKeywords('reduce', { names: ['array', 'axis', 'dtype', 'out', 'keepdims', 'initial', 'where'], required: 1 }, args, keywords)
      const source = asArray(array as PyValue)
      const wanted = optionalDType(dtype)
      return reduceArray(self.facts, source, {
        axes: axis === undefined ? (source.ndim === 0 ? [] : [0]) : axesFrom(axis), ...(wanted === null ? {} : { dtype: wanted }), out: outFrom(out), keepdims: flag(keepdims, false),
        ...(initial === undefined ? {} : { initial }), where: whereFrom(where),
      })
    }),
    accumulate: withKeywords({ names: ['array', 'axis', 'dtype', 'out'], required: 1 }, (self: PyUFunc, array, axis, dtype, out) => {
      binaryOnly(self, 'accumulate')
      return accumulateArray(self.facts, asArray(array as PyValue), axis === undefined ? 0 : asSsize(axis), optionalDType(dtype), outFrom(out))
    }),
    reduceat: withKeywords({ names: ['array', 'indices', 'axis', 'dtype', 'out'], required: 2 }, (self: PyUFunc, array, indices) => {
      binaryOnly(self, 'reduceat')
      return reduceat(self, asArray(array as PyValue), itemsOf(indices as PyValue).map((value) => asSsize(value)))
    }),
    outer: variadic((self: PyUFunc, args, keywords) => (args.length - (keywords?.length ?? 0) === 2 ? (keywords === null ? outer(self, args[0] as PyValue, args[1] as PyValue) : refuseOuterKeyword(self, keywords)) : raise('TypeError', 'exactly two arguments expected'))),
    at: withKeywords({ names: ['a', 'indices', 'b'], required: 2, positionalOnly: 3 }, (self: PyUFunc, target, indices, values) => at(self, target as PyValue, indices as PyValue, values)),
  },
})
ufuncTypes.ufunc = ufuncType
