/** The Python type of ufuncs: `np.add(a, b, out=…)`, `np.add.reduce(a)`. numpy/_core/src/umath/ufunc_object.c */
import type { Keywords, PyType, PyValue } from '../../objects/object'
import { exceptionTypes, notSimulated, raise, typeName } from '../../objects/errors'
import { warnOf } from '../../builtins/warn'
import { unpackKeywords, variadic, withKeywords } from '../../objects/native'
import { asSsize } from '../../objects/number'
import { itemsOf } from '../../objects/protocols'
import { makeList, makeTuple, PyTuple } from '../../objects/tuple'
import { isCallable } from '../../objects/call'
import { getOptionalAttribute } from '../../objects/attributes'
import { toInt } from '../../builtins/number-storage'
import { defineModuleType } from '../module'
import { textOf } from '../../builtins/arguments'
import { axesFrom, axisFrom, castingFrom, flag, orderFrom, outFrom, whereFrom } from './arguments'
import { arrayTypes, assertWriteable, PyNdArray, rawArray, touched, known, offsetsOf } from './array'
import { canCast } from './cast'
import { asArray, assignArray, unwrap } from './create'
import { boolDType, dtypeOf, intDType, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { asDType, optionalDType } from './dtype-parse'
import { readerOf, writerOf } from './element'
import { getArrayItem, setArrayItem } from './indexing'
import { accumulateArray, reduceArray } from './reduce'
import { fixShape } from './shape'
import { loopsOf } from './ufunc-loops'
import { messageShape } from './layout'
import { takenOver, type Named } from './overrides'
import { callUFunc, wrapAs } from './ufunc'
import { PyUFunc, ufuncTypes } from './ufunc-object'
import './gufunc'
import { viewOfArray } from './array'

const KEYWORDS = ['out', 'where', 'casting', 'order', 'subok', 'dtype', 'signature', 'sig']
/** What those that work on rows and columns take. */
const CORE_KEYWORDS = ['out', 'casting', 'order', 'subok', 'dtype', 'signature', 'sig', 'axes', 'axis', 'keepdims']

const ONLY_GENERAL = 'The `dtype` and `signature` arguments to ufuncs only select the general DType and not details such as the byte order or time unit. You can avoid this error by using the scalar types `np.float64` or the dtype string notation.'

/** Outputs by position or by name; undefined entries are not there. */
function outsOf(self: PyUFunc, positional: readonly PyValue[], named: PyValue | undefined): (PyNdArray | null)[] {
  const { nout } = self.facts
  if (positional.length > 0) {
    if (named !== undefined) raise('TypeError', "cannot specify 'out' as both a positional and keyword argument")
    return positional.map((value) => outFrom(value))
  }
  if (named === undefined) return []
  if (nout > 1 && named !== null && !(named instanceof PyTuple)) raise('TypeError', "'out' must be a tuple of arrays")
  if (named instanceof PyTuple && named.items.length !== nout) raise('ValueError', "The 'out' tuple must have exactly one entry per ufunc output")
  return named instanceof PyTuple ? named.items.map((value) => outFrom(value)) : [outFrom(named)]
}

/** What an override is told: the keywords as they were given, with `out` as a tuple, and none that says nothing. normalize_ufunc_args … */
function tellable(named: ReadonlyMap<string, PyValue>, outs: readonly PyValue[]): Named {
  const told: [string, PyValue][] = []
  for (const [name, value] of named) {
    if (name !== 'out') told.push([name, value])
    else if (value instanceof PyTuple ? value.items.some((each) => each !== null) : value !== null) told.push(['out', value instanceof PyTuple ? value : makeTuple([value])])
  }
  if (outs.some((each) => each !== null)) told.push(['out', makeTuple([...outs])])
  return told
}

/** Which loop `signature` asks for: the dtype of its inputs. resolve_signature, legacy type tuple resolution */
function signatureDType(self: PyUFunc, signature: PyValue): PyDType | null {
  const { name, nin, nout } = self.facts
  const text = textOf(signature)
  let chars: (string | null)[]
  if (text !== undefined) {
    if (text.length === 1) raise('TypeError', "Use `dtype` or  fill the tuple with more than one 'None'.")
    if (text.length !== nin + 2 + nout || text.slice(nin, nin + 2) !== '->') raise('ValueError', `a type-string for ${name}, ${nin} typecode(s) before and ${nout} after the -> sign`)
    chars = [...text.slice(0, nin), ...text.slice(nin + 2)]
    if (chars.some((char) => !'?bBhHiIlLqQefdgFDGOmMSUV'.includes(char as string))) raise('ValueError', 'Invalid data-type for array')
  }
  else if (signature instanceof PyTuple) {
    const { items } = signature
    if (items.length !== nin + nout) raise('ValueError', `a type-tuple must be specified of length ${nin + nout} for ufunc '${name}'`)
    chars = items.map((item) => (item === null ? null : asDType(item).char))
  }
  else return raise('TypeError', 'the signature object to ufunc must be a string or a tuple.')
  if (chars.every((char) => char === null)) return null
  const found = (loopsOf(name) ?? []).find((loop) => {
    const [ins, outs] = loop.split('->') as [string, string]
    return [...ins, ...outs].every((char, i) => chars[i] === null || chars[i] === char)
  })
  if (found === undefined || new Set(found.split('->')[0]).size > 1) return raise('TypeError', `No loop matching the specified signature and casting was found for ufunc ${name}`)
  // Truths are computed from whatever is compared.
  return ['comparison', 'logical', 'test'].includes(self.facts.family) ? null : dtypeOf(found[0] as string)
}

/** The mask of a call: truths, or what is safely one. _wheremask_converter */
function maskOf(value: PyValue | undefined): PyNdArray | null {
  const mask = value instanceof PyNdArray || value === undefined || value === true ? whereFrom(value) : asArray(value, { dtype: boolDType() })
  if (mask !== null && !canCast(mask.dtype, boolDType(), 'safe')) {
    raise('TypeError', `Cannot cast ${mask.ndim === 0 ? 'scalar' : 'array data'} from ${dtypeRepr(mask.dtype)} to dtype('bool') according to the rule 'safe'`)
  }
  return mask
}

/** A call: who may takes it over, else the loop runs. ufunc_generic_fastcall */
function invoked(self: PyUFunc, method: '__call__' | 'outer', args: PyValue[], keywords: Keywords): PyValue {
  const { facts } = self
  const { name, nin, nout } = facts
  const count = args.length - (keywords?.length ?? 0)
  if (count < nin || count > nin + nout) {
    raise('TypeError', `${name}() takes from ${nin} to ${nin + nout} positional arguments but ${count} ${count === 1 ? 'was' : 'were'} given`)
  }
  const named = new Map<string, PyValue>()
  keywords?.forEach((keyword, i) => named.set(keyword, args[count + i] as PyValue))
  const accepted = facts.core === undefined ? KEYWORDS : CORE_KEYWORDS
  for (const keyword of named.keys()) if (!accepted.includes(keyword)) raise('TypeError', `${name}() got an unexpected keyword argument '${keyword}'`)
  const inputs = args.slice(0, nin)
  const positional = args.slice(nin, count)
  const taken = takenOver(self, method, inputs, tellable(named, positional))
  if (taken !== undefined) return taken
  const out = outsOf(self, positional, named.get('out'))
  if (named.has('sig') && named.has('signature')) raise('TypeError', "cannot specify both 'sig' and 'signature'")
  const signature = named.get('signature') ?? named.get('sig')
  if (signature !== undefined && named.has('dtype')) raise('TypeError', "cannot specify both 'signature' and 'dtype'")
  orderFrom(named.get('order'), 'K')
  const mask = named.get('where')
  if (mask !== undefined && mask !== true && out.every((each) => each === null)) {
    warnOf(exceptionTypes.UserWarning as PyType, "'where' used without 'out', expect unitialized memory in output. If this is intentional, use out=None.", 1)
  }
  const dtype = signature === undefined ? optionalDType(named.get('dtype')) : signatureDType(self, signature)
  if (dtype !== null && ((dtype.isFlexible && dtype.itemsize > 0) || !dtype.isNative)) raise('TypeError', ONLY_GENERAL)
  const casting = named.get('casting')
  if (casting !== undefined && textOf(casting) === undefined) raise('TypeError', `casting must be str, not ${typeName(casting)}`)
  const operands = method === 'outer' ? crossed(self, inputs as [PyValue, PyValue]) : inputs
  const core = facts.core === undefined ? {} : { axes: named.get('axes') ?? null, axis: named.get('axis') ?? null, keepdims: flag(named.get('keepdims'), false) }
  return callUFunc(facts, operands, { out, dtype, casting: castingFrom(casting, 'same_kind'), where: maskOf(mask), isPlain: true, ...core })
}

function binaryOnly(self: PyUFunc, method: string): void {
  if (self.facts.core !== undefined) raise('RuntimeError', 'Reduction not defined on ufunc with signature')
  if (self.facts.nin !== 2) raise('ValueError', `${method} only supported for binary functions`)
  if (self.facts.nout !== 1) raise('ValueError', `${method} only supported for functions returning a single value`)
}

/** The operands of ufunc.outer: each of the first meets each of the second. */
function crossed(self: PyUFunc, [first, second]: readonly [PyValue, PyValue]): PyValue[] {
  binaryOnly(self, 'outer product')
  const a = asArray(first, { subok: true })
  const b = asArray(second, { subok: true })
  return [viewOfArray(a, { shape: [...a.shape, ...b.shape.map(() => 1)], strides: [...a.strides, ...b.strides.map(() => 0)] }), b]
}

/** The arguments of reduce and its like by name, as an override is told of them. PyUFunc_GenericReduction */
function reductionArguments(self: PyUFunc, method: 'reduce' | 'accumulate' | 'reduceat', names: readonly string[], args: PyValue[], keywords: Keywords): { given: (PyValue | undefined)[]; taken: PyValue | undefined } {
  const required = method === 'reduceat' ? 2 : 1
  const given = unpackKeywords(method, { names: [...names], required }, args, keywords)
  const count = args.length - (keywords?.length ?? 0)
  const named = new Map<string, PyValue>()
  for (const name of keywords ?? []) named.set(name, given[names.indexOf(name)] as PyValue)
  for (let i = required; i < count; i++) named.set(names[i] as string, given[i] as PyValue)
  const inputs = names.slice(0, required).map((_, i) => given[i] as PyValue)
  for (const name of names.slice(0, required)) named.delete(name)
  return { given, taken: takenOver(self, method, inputs, tellable(named, [])) }
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
    const operands: PyValue[] = target.dtype.isObject ? [element, ...(source === null ? [] : [viewOfArray(source, { shape: [], strides: [], offset: list[i] as number })])] : [unwrap(element), ...value]
    setArrayItem(element, makeTuple([]), callUFunc(self.facts, operands))
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
function reduceat(self: PyUFunc, given: PyNdArray, indices: readonly number[], wish: { readonly axis: number; readonly dtype: PyDType | null; readonly out: PyNdArray | null }): PyValue {
  if (given.ndim === 0) raise('TypeError', 'cannot reduceat on a scalar')
  const at = axisFrom(wish.axis, given.ndim)
  const front = [at, ...given.shape.map((_, i) => i).filter((i) => i !== at)]
  const array = at === 0 ? given : viewOfArray(given, { shape: front.map((i) => given.shape[i] as number), strides: front.map((i) => given.strides[i] as number) })
  const parts = indices.map((index, i) => {
    const next = indices[i + 1] ?? (array.shape[0] as number)
    if (index < 0 || index >= (array.shape[0] as number)) raise('IndexError', `index ${index} out-of-bounds in ${self.facts.name}.reduceat [0, ${array.shape[0]})`)
    const count = i === indices.length - 1 ? (array.shape[0] as number) - index : next > index ? next - index : 1
    return viewOfArray(array, { shape: [count, ...array.shape.slice(1)], offset: array.offset + index * (array.strides[0] as number) }, arrayTypes.ndarray)
  })
  const dtype = wish.dtype === null ? {} : { dtype: wish.dtype }
  const kept = array.dtype.isObject && wish.dtype === null ? array.dtype : null
  const results = parts.map((part) => asArray(reduceArray(self.facts, part, { axes: [0], ...dtype }), { dtype: kept }))
  const first = results[0]
  const extents = given.shape.map((extent, i) => (i === at ? results.length : extent))
  const target = wish.out ?? rawArray(first?.dtype ?? wish.dtype ?? array.dtype, extents)
  if (wish.out !== null) {
    assertWriteable(target, 'output array is read-only')
    if (String(target.shape) !== String(extents)) raise('ValueError', `operands could not be broadcast together with shapes ${messageShape(target.shape)} ${messageShape(extents)} `)
  }
  results.forEach((result, i) => {
    const part = viewOfArray(target, {
      shape: target.shape.filter((_, d) => d !== at), strides: target.strides.filter((_, d) => d !== at), offset: target.offset + i * (target.strides[at] as number),
    }, arrayTypes.ndarray)
    assignArray(part, result)
  })
  if (wish.out !== null) {
    touched(target)
    return target
  }
  known(target as ReturnType<typeof rawArray>)
  return given.cls === arrayTypes.ndarray ? target : wrapAs(target, given)
}

/** Truths of what is no truth cannot be put together. */
function refuseTruths({ facts }: PyUFunc, source: PyNdArray, wanted: PyDType | null): void {
  const isRefused = facts.family === 'logical' ? wanted !== null && wanted.kind !== 'b' : facts.family === 'comparison' && (wanted ?? source.dtype).kind !== 'b'
  if (isRefused) raise('TypeError', `No loop matching the specified signature and casting was found for ufunc ${facts.name}`)
}

function loops({ facts }: PyUFunc): readonly string[] {
  if (facts.call !== undefined) return [`${'O'.repeat(facts.nin)}->${'O'.repeat(facts.nout)}`]
  return loopsOf(facts.name) ?? notSimulated(`the loops of ${facts.name}`)
}

export const ufuncType: PyType = defineModuleType<PyUFunc>('numpy', 'ufunc', {
  slots: {
    repr: (self) => `<ufunc '${self.facts.name}'>`,
    call: (self, args, keywords) => invoked(self, '__call__', args, keywords),
  },
  getset: {
    nin: { get: (self) => self.facts.nin },
    nout: { get: (self) => self.facts.nout },
    nargs: { get: (self) => self.facts.nin + self.facts.nout },
    identity: { get: (self) => (self.facts.identity === undefined ? null : self.facts.name.startsWith('logical') ? self.facts.identity !== 0 : self.facts.identity) },
    signature: { get: (self) => self.facts.core ?? null },
    __name__: { get: (self) => self.facts.name },
    __qualname__: { get: (self) => self.facts.name },
    ntypes: { get: (self) => loops(self).length },
    types: { get: (self) => makeList([...loops(self)]) },
  },
  methods: {
    reduce: variadic((self: PyUFunc, args, keywords) => {
      binaryOnly(self, 'reduce')
      const { given: [array, axis, dtype, out, keepdims, initial, where], taken } = reductionArguments(self, 'reduce', ['array', 'axis', 'dtype', 'out', 'keepdims', 'initial', 'where'], args, keywords)
      if (taken !== undefined) return taken
      const source = asArray(array as PyValue, { subok: true })
      const wanted = optionalDType(dtype)
      refuseTruths(self, source, wanted)
      return reduceArray(self.facts, source, {
        axes: axis === undefined ? (source.ndim === 0 ? [] : [0]) : axesFrom(axis), ...(wanted === null ? {} : { dtype: wanted }), out: outFrom(out), keepdims: flag(keepdims, false),
        ...(initial === undefined ? {} : { initial }), where: whereFrom(where),
      })
    }),
    accumulate: variadic((self: PyUFunc, args, keywords) => {
      binaryOnly(self, 'accumulate')
      const { given: [array, axis, dtype, out], taken } = reductionArguments(self, 'accumulate', ['array', 'axis', 'dtype', 'out'], args, keywords)
      if (taken !== undefined) return taken
      return accumulateArray(self.facts, asArray(array as PyValue, { subok: true }), axis === undefined ? 0 : asSsize(axis), optionalDType(dtype), outFrom(out))
    }),
    reduceat: variadic((self: PyUFunc, args, keywords) => {
      binaryOnly(self, 'reduceat')
      const { given: [array, indices, axis, dtype, out], taken } = reductionArguments(self, 'reduceat', ['array', 'indices', 'axis', 'dtype', 'out'], args, keywords)
      if (taken !== undefined) return taken
      const places = itemsOf(indices as PyValue).map((value) => asSsize(value))
      return reduceat(self, asArray(array as PyValue, { subok: true }), places, { axis: axis === undefined ? 0 : asSsize(axis), dtype: optionalDType(dtype), out: outFrom(out) })
    }),
    outer: variadic((self: PyUFunc, args, keywords) => {
      if (self.facts.core !== undefined) raise('TypeError', 'method outer is not allowed in ufunc with non-trivial signature')
      if (self.facts.nin !== 2) raise('ValueError', 'outer product only supported for binary functions')
      if (args.length - (keywords?.length ?? 0) !== 2) raise('TypeError', 'exactly two arguments expected')
      return invoked(self, 'outer', args, keywords)
    }),
    at: withKeywords({ names: ['a', 'indices', 'b'], required: 2, positionalOnly: 3 }, (self: PyUFunc, target, indices, values) => {
      if (self.facts.core !== undefined) {
        raise('TypeError', `${self.facts.name}.at does not support ufunc with non-trivial signature: ${self.facts.name} has signature ${self.facts.core}.`)
      }
      const taken = takenOver(self, 'at', [target as PyValue, indices as PyValue, ...(values === undefined ? [] : [values])], [])
      return taken === undefined ? at(self, target as PyValue, indices as PyValue, values) : taken
    }),
  },
})
ufuncTypes.ufunc = ufuncType

/** np.frompyfunc(func, /, nin, nout, *[, identity]) */
export function fromPyFunc(callable: PyValue, nin: number, nout: number, identity: PyValue | undefined): PyUFunc {
  if (!isCallable(callable)) raise('TypeError', 'function must be callable')
  if (nin + nout > 64) raise('ValueError', 'Cannot construct a ufunc with more than 64 operands (requested number were: inputs = ' + `${nin} and outputs = ${nout})`)
  const name = textOf(getOptionalAttribute(callable, '__name__') ?? '?') ?? '?'
  const number = identity === undefined || identity === null ? undefined : (toInt(identity) ?? notSimulated('np.frompyfunc with an identity that is no int'))
  return new PyUFunc({
    name: `${name} (vectorized)`, nin, nout, family: 'arithmetic', types: '', refusal: 'general', call: callable, ...(number === undefined ? {} : { identity: Number(number) }),
  })
}
