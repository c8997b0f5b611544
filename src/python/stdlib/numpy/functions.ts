/** NumPy's functions on arrays: joining, splitting, comparing, asking. fromnumeric.py, shape_base.py, numeric.py */
import { PyObject, PyType, typeOf, type PyValue } from '../../objects/object'
import { exceptionTypes, isRaised, raise, typeName } from '../../objects/errors'
import { getAttribute } from '../../objects/attributes'
import { PyDict } from '../../objects/dict'
import { noArgs, variadic, type MethodSpec } from '../../objects/native'
import { call, isCallable } from '../../objects/call'
import { interpreter } from '../../objects/interpreter'
import { getOptionalAttribute } from '../../objects/attributes'
import { release, retain } from '../../objects/lifetime'
import { hasIndex, isTrue } from '../../objects/number'
import { itemsOf, reprOf } from '../../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { PyBytes } from '../../builtins/bytes-storage'
import { notSimulated } from '../../objects/errors'
import { warnOf } from '../../builtins/warn'
import { asInt, axisFrom, castingFrom, checkSelectKind, checkSortKind, fieldNames, flag, outFrom, shapeFrom } from './arguments'
import { arrayFromRaws, arrayTypes, assertWriteable, extentOf, finalize, offsetsOf, PyNdArray, rawsOf, stridesFor, viewOfArray } from './array'
import { canCast, promote, type Casting } from './cast'
import { isScalar, scalarAt, scalarParts } from './convert'
import { asArray, unwrap } from './create'
import { boolDType, dtypeOf, intDType, isDType, type PyDType } from './dtype'
import { asDType, optionalDType } from './dtype-parse'
import { dtypeName } from './dtype'
import { readerOf, type Raw } from './element'
import { formatPositional, formatScientific, type Trim } from './float-text'
import { arrayRepr, arrayStr, arrayToText, printOptions, type PrintOptions } from './format'
import { gather, setArrayItem } from './indexing'
import { nonzeroOf } from './subscript'
import { broadcastStrides, fitsShape, messageShape, singleShape } from './layout'
import { truthOf } from './loops'
import { sharedMethods, toNumber } from './methods'
import { columnsOfNonzero, compress, concatenate, refuseOperands, refusePromotion, nonzero, resized, roll, split, tile, unique, uniqueAlong, where } from './selection'
import { dot } from './algebra'
import { errorHandler, errorModes, ERROR_KINDS, type ErrorKind, type ErrorMode } from './status'
import { reshape, squeeze, swapAxes, transpose } from './shape'
import { partitioned } from './partition'
import { compareBy, compareOf, isNaNRaw, sortInPlace } from './sorting'
import { copyArray } from './create'
import { commonDType, toOperand } from './type-resolution'
import { callUFunc } from './ufunc'
import { ufuncFacts } from './ufunc-object'
import { rawArray } from './array'
import { raiseAxisError } from './errors'
import { pythonKeywords, unpackPython } from './signature'

type Spec = MethodSpec<null>

/** Parameters of the functions that are methods as well, behind the array; after a star by name only. fromnumeric.py */
const PARAMETERS: Record<string, string> = {
  sum: 'axis dtype out keepdims initial where', prod: 'axis dtype out keepdims initial where', max: 'axis out keepdims initial where',
  min: 'axis out keepdims initial where', amax: 'axis out keepdims initial where', amin: 'axis out keepdims initial where', all: 'axis out keepdims * where',
  any: 'axis out keepdims * where', cumsum: 'axis dtype out', cumprod: 'axis dtype out', mean: 'axis dtype out keepdims * where',
  var: 'axis dtype out ddof keepdims * where mean correction', std: 'axis dtype out ddof keepdims * where mean correction', argmax: 'axis out * keepdims',
  argmin: 'axis out * keepdims', argsort: 'axis kind order * stable', searchsorted: 'v! side sorter', clip: 'a_min a_max out * min max dtype where casting',
  diagonal: 'offset axis1 axis2', trace: 'offset axis1 axis2 dtype out', take: 'indices! axis out mode', repeat: 'repeats! axis', ravel: 'order',
  reshape: 'shape! order * copy', round: 'decimals out', around: 'decimals out', swapaxes: 'axis1! axis2!', transpose: 'axes', permute_dims: 'axes', nonzero: '',
  argpartition: 'kth! axis kind order', choose: 'choices! out mode', astype: 'dtype! * copy device',
}
/** Names that the methods have instead. */
const RENAMED: Record<string, string> = { a_min: 'min', a_max: 'max' }
/** Parameters that the methods take by position only. */
const BY_POSITION = new Set(['shape', 'axis1', 'axis2', 'axes', 'choices'])

/** np.sum(a, …) is a.sum(…). */
function byMethod(name: string, method = name, parameter = 'a'): Spec {
  const spec = sharedMethods[method] as MethodSpec<PyNdArray>
  const words = (PARAMETERS[name] as string).split(' ').filter((word) => word !== '')
  const names = [parameter, ...words.filter((word) => word !== '*').map((word) => word.replace('!', ''))]
  const star = words.indexOf('*')
  const signature = { names, required: 1 + words.filter((word) => word.endsWith('!')).length, keywordOnly: star < 0 ? 0 : words.length - star - 1 }
  const keepsArray = ['reshape', 'squeeze', 'transpose', 'astype', 'ravel', 'swapaxes', 'diagonal'].includes(method)
  return variadic((_self: null, args, keywords) => {
    const given = unpackPython(name, signature, args, keywords)
    if (name === 'sum' && typeName(given[0] as PyValue) === 'generator') {
      raise('TypeError', 'Calling np.sum(generator) is deprecated.Use np.sum(np.fromiter(generator)) or the python sum builtin instead.')
    }
    const positional: PyValue[] = []
    const named: string[] = []
    const values: PyValue[] = []
    given.forEach((value, i) => {
      if (i === 0 || value === undefined) return
      const each = names[i] as string
      if (each === 'device' || each === 'mean' || (each === 'correction' && value === null)) return
      if (BY_POSITION.has(each) && method !== 'diagonal' && method !== 'trace') positional.push(value)
      else {
        named.push(RENAMED[each] ?? each)
        values.push(value)
      }
    })
    const result = spec.invoke(asArray(given[0] as PyValue, { subok: true }), [...positional, ...values], named.length === 0 ? null : named, method, null)
    return result instanceof PyNdArray && result.ndim === 0 && result !== outOf(given, names) && result.cls === arrayTypes.ndarray && !keepsArray ? scalarAt(result, result.offset) : result
  })
}

/** The array that was given for the result. */
function outOf(given: readonly (PyValue | undefined)[], names: readonly string[]): PyValue | undefined {
  const out = given[names.indexOf('out')]
  return out instanceof PyTuple ? out.items[0] : out
}

function arraysOf(value: PyValue, words = 'arrays to stack must be passed as a "sequence" type such as list or tuple.'): PyNdArray[] {
  if (value instanceof PyNdArray && value.ndim > 0) {
    return Array.from({ length: value.shape[0] as number }, (_, i) =>
      viewOfArray(value, { shape: value.shape.slice(1), strides: value.strides.slice(1), offset: value.offset + i * (value.strides[0] as number) }),
    )
  }
  let items: readonly PyValue[]
  try {
    items = value instanceof PyNdArray ? raise('TypeError', words) : itemsOf(value)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', words)
    throw thrown
  }
  return items.map((item) => asArray(item, { subok: true }))
}

const NO_ITERABLE = 'dispatcher for __array_function__ did not return an iterable'

function atLeast(array: PyNdArray, ndim: 1 | 2 | 3): PyNdArray {
  if (array.ndim >= ndim) return array
  if (ndim === 1) return reshape(array, [1])
  if (ndim === 2) return array.ndim === 0 ? reshape(array, [1, 1]) : withAxes(array, [0])
  if (array.ndim === 0) return reshape(array, [1, 1, 1])
  return array.ndim === 1 ? withAxes(array, [0, 2]) : withAxes(array, [2])
}

/** New axes at these places of the result. */
function withAxes(array: PyNdArray, places: readonly number[]): PyNdArray {
  const shape = [...array.shape]
  const strides = [...array.strides]
  for (const at of places.toSorted((a, b) => a - b)) {
    shape.splice(at, 0, 1)
    strides.splice(at, 0, 0)
  }
  return viewOfArray(array, { shape, strides })
}

interface JoinWish {
  readonly out?: PyNdArray | null
  readonly dtype?: PyDType | null
  readonly casting?: Casting
}

function stack(arrays: readonly PyNdArray[], axis: number, wish: JoinWish): PyNdArray {
  if (arrays.length === 0) raise('ValueError', 'need at least one array to stack')
  const [first] = arrays as [PyNdArray]
  if (!arrays.every((array) => String(array.shape) === String(first.shape) && array.ndim === first.ndim)) raise('ValueError', 'all input arrays must have the same shape')
  const ndim = first.ndim + 1
  if (axis < -ndim || axis >= ndim) raiseAxisError(axis, ndim)
  const at = axis < 0 ? axis + ndim : axis
  return concatenate(arrays.map((array) => withAxes(array, [at])), at, wish.out ?? null, wish.dtype ?? null, wish.casting)
}

/** The array reversed along axes: a view. */
function ofAtLeast(array: PyNdArray, ndim: number): PyNdArray {
  return array.ndim < ndim ? raise('ValueError', `Input must be >= ${ndim}-d.`) : array
}

function flip(array: PyNdArray, axes: readonly number[] | null): PyNdArray {
  const reversed = new Set(axes ?? array.shape.map((_, i) => i))
  let { offset } = array
  const strides = array.strides.map((stride, i) => {
    if (!reversed.has(i)) return stride
    if ((array.shape[i] as number) > 0) offset += stride * ((array.shape[i] as number) - 1)
    return -stride
  })
  return viewOfArray(array, { strides, offset })
}

function axisList(value: PyValue | undefined, ndim: number): number[] | null {
  if (value === undefined || value === null) return null
  if (value instanceof PyTuple) return value.items.map((item) => axisFrom(item, ndim))
  return [axisFrom(value, ndim)]
}

/** np.broadcast_to: a view that cannot be written. */
export function broadcastTo(array: PyNdArray, shape: readonly number[]): PyNdArray {
  if (shape.some((extent) => extent < 0)) raise('ValueError', 'all elements of broadcast shape must be non-negative')
  if (shape.length === 0 && array.ndim > 0) raise('ValueError', 'cannot broadcast a non-scalar to a scalar array')
  if (!fitsShape(array.shape, shape)) {
    if (array.ndim > shape.length) {
      raise('ValueError', 'input operand has more dimensions than allowed by the axis remapping')
    }
    raise('ValueError', `operands could not be broadcast together with remapped shapes [original->remapped]: ${messageShape(array.shape)}  and requested shape ${messageShape(shape)}`)
  }
  // The iterator takes no step along an axis of one, whether it repeats or not.
  const steps = array.strides.map((stride, i) => (array.shape[i] === 1 ? 0 : stride))
  const view = viewOfArray(array, { shape, strides: broadcastStrides(shape, array.shape, steps) })
  view.writeable = false
  return view
}

/** Whether two arrays touch a byte in common. */
function overlap(a: PyNdArray, b: PyNdArray, isExact: boolean): boolean {
  const x = a.memory.place
  const y = b.memory.place
  if (x.buffer !== y.buffer || a.size === 0 || b.size === 0) return false
  const range = (array: PyNdArray): [number, number] => {
    const [low, high] = extentOf(array)
    return [low + array.memory.place.byteOffset, high + array.memory.place.byteOffset]
  }
  const [aLow, aHigh] = range(a)
  const [bLow, bHigh] = range(b)
  if (aHigh <= bLow || bHigh <= aLow) return false
  if (!isExact) return true
  const bytes = new Set<number>()
  for (const offset of offsetsOf(a)) for (let k = 0; k < a.dtype.itemsize; k++) bytes.add(offset + x.byteOffset + k)
  for (const offset of offsetsOf(b)) for (let k = 0; k < b.dtype.itemsize; k++) if (bytes.has(offset + y.byteOffset + k)) return true
  return false
}

function equalArrays(first: PyValue, second: PyValue, equalNaN: boolean): boolean {
  const a = asArray(first)
  const b = asArray(second)
  if (String(a.shape) !== String(b.shape) || a.ndim !== b.ndim) return false
  const same = callUFunc(ufuncFacts('equal'), [a, b])
  if (equalNaN && 'fc'.includes(a.dtype.kind) && 'fc'.includes(b.dtype.kind)) {
    const compare = compareOf(a.dtype.kind === 'c' || b.dtype.kind === 'c' ? dtypeOf('D') : dtypeOf('d'))
    const [x, y] = [a, b].map((array) => rawsOf(asArray(array, { dtype: a.dtype.kind === 'c' || b.dtype.kind === 'c' ? dtypeOf('D') : dtypeOf('d') }))) as [Raw[], Raw[]]
    // A number that is not one in either part is one of those.
    return x.every((raw, i) => (isNaNRaw(raw) ? isNaNRaw(y[i] as Raw) : compare(raw, y[i] as Raw) === 0))
  }
  return same instanceof PyNdArray ? rawsOf(same).every((raw) => raw !== 0) : truthOf(scalarParts(same)!.raw)
}

/** dtypes, arrays, scalars and Python numbers to the dtype that they have in common. */
function resultType(values: readonly PyValue[]): PyDType {
  const operands = values.map((value) => {
    const isDescription = isDType(value) || value instanceof PyType || textOf(value) !== undefined
    return isDescription ? { dtype: asDType(value), weak: null } : toOperand(value)
  })
  if (operands.length === 0) raise('ValueError', 'at least one array or dtype is required')
  // What is weak comes last, as each of the others is asked first.
  return commonDType(operands) ?? refuseOperands(operands.toSorted((a, b) => Number(a.weak !== null) - Number(b.weak !== null)))
}

function optionsFrom(names: readonly string[], given: readonly (PyValue | undefined)[]): PrintOptions {
  const at = (name: string): PyValue | undefined => given[names.indexOf(name)]
  const options = { ...printOptions }
  const precision = at('precision')
  if (precision !== undefined && precision !== null) options.precision = hasIndex(precision) ? asInt(precision) : raise('TypeError', 'precision must be an integer')
  const threshold = at('threshold')
  if (threshold !== undefined && threshold !== null) options.threshold = Number(toInt(threshold) ?? (threshold instanceof PyFloat ? threshold.value : raise('TypeError', 'threshold must be numeric')))
  if (Number.isNaN(options.threshold)) raise('ValueError', 'threshold must be non-NAN, try sys.maxsize for untruncated representation')
  const edgeitems = at('edgeitems')
  if (edgeitems !== undefined && edgeitems !== null) options.edgeitems = asInt(edgeitems)
  const linewidth = at('linewidth') ?? at('max_line_width')
  if (linewidth !== undefined && linewidth !== null) options.linewidth = linewidth instanceof PyFloat ? linewidth.value : asInt(linewidth)
  const suppress = at('suppress') ?? at('suppress_small')
  if (suppress !== undefined && suppress !== null) options.suppress = isTrue(suppress)
  const texts = { nanstr: at('nanstr'), infstr: at('infstr') }
  if (textOf(texts.nanstr ?? null) !== undefined) options.nanstr = textOf(texts.nanstr ?? null) as string
  if (textOf(texts.infstr ?? null) !== undefined) options.infstr = textOf(texts.infstr ?? null) as string
  const sign = at('sign')
  if (sign !== undefined && sign !== null) {
    if (sign !== '+' && sign !== '-' && sign !== ' ') raise('ValueError', "sign option must be one of ' ', '+', or '-'")
    options.sign = sign
  }
  const mode = at('floatmode')
  if (mode !== undefined && mode !== null) {
    if (mode !== 'fixed' && mode !== 'unique' && mode !== 'maxprec' && mode !== 'maxprec_equal') raise('ValueError', 'floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"')
    options.floatmode = mode
  }
  const formatter = at('formatter')
  if (formatter === null) options.formatter = null
  else if (formatter instanceof PyDict) options.formatter = formatter
  const legacy = at('legacy')
  if (legacy === false || legacy === '1.25' || legacy === '2.1' || legacy === '2.2') options.legacy = legacy
  else if (legacy === '1.13' || legacy === '1.21') notSimulated("NumPy's legacy print modes 1.13 and 1.21")
  else if (legacy !== undefined && legacy !== null) {
    warnOf(exceptionTypes.UserWarning as PyType, "legacy printing option can currently only be '1.13', '1.21', '1.25', '2.1', '2.2' or `False`", 1)
    options.legacy = false
  }
  return options
}

const PRINT_NAMES = ['precision', 'threshold', 'edgeitems', 'linewidth', 'suppress', 'nanstr', 'infstr', 'formatter', 'sign', 'floatmode', 'legacy', 'override_repr']

function optionsDict(): PyValue {
  const dict = new PyDict()
  const { edgeitems, threshold, floatmode, precision, suppress, linewidth, nanstr, infstr, sign } = printOptions
  const items: Record<string, PyValue> = { edgeitems, threshold, floatmode, precision, suppress, linewidth, nanstr, infstr, sign, formatter: printOptions.formatter, legacy: printOptions.legacy, override_repr: null }
  for (const [name, value] of Object.entries(items)) dict.setString(name, value)
  return dict
}

function errorDict(): PyValue {
  const dict = new PyDict()
  for (const kind of ERROR_KINDS) dict.setString(kind, errorModes[kind])
  return dict
}

function setErrors(given: Partial<Record<ErrorKind | 'all', PyValue | undefined>>): PyValue {
  const before = errorDict()
  for (const kind of ERROR_KINDS) {
    const value = given[kind] ?? given.all
    if (value === undefined || value === null) continue
    if (!['ignore', 'warn', 'raise', 'call', 'print', 'log'].includes(String(value))) {
      raise('ValueError', `invalid error mode ${reprOf(value)}`)
    }
    errorModes[kind] = value as ErrorMode
  }
  return before
}

/** np.seterrcall: gives back the one before. */
function setErrorHandler(target: PyValue): PyValue {
  if (target !== null && !isCallable(target) && !isCallable(getOptionalAttribute(target, 'write') ?? null)) {
    raise('TypeError', 'python object must be callable or have a callable write method')
  }
  const before = errorHandler.target
  errorHandler.target = target
  retain(target)
  release(before)
  return before
}

function floatFormat(fn: typeof formatPositional, isPositional: boolean): Spec {
  const names = isPositional
    ? ['x', 'precision', 'unique', 'fractional', 'trim', 'sign', 'pad_left', 'pad_right', 'min_digits']
    : ['x', 'precision', 'unique', 'trim', 'sign', 'pad_left', 'exp_digits', 'min_digits']
  return variadic((_self: null, args, keywords) => {
    const given = unpackPython(isPositional ? 'format_float_positional' : 'format_float_scientific', { names, required: 1 }, args, keywords)
    const at = (name: string): PyValue | undefined => given[names.indexOf(name)]
    const int = (name: string): number | null => {
      const value = at(name)
      return value === undefined || value === null ? null : asInt(value)
    }
    const parts = scalarParts(at('x') as PyValue)
    const size = parts !== undefined && parts.dtype.kind === 'f' ? parts.dtype.itemsize : 8
    const optional = (name: string, key: string): Record<string, number> => (int(name) === null ? {} : { [key]: int(name) as number })
    return fn(toNumber(at('x') as PyValue), size, {
      precision: int('precision'), minDigits: int('min_digits'), unique: flag(at('unique'), true), fractional: flag(at('fractional'), true),
      trim: (textOf(at('trim') ?? null) ?? 'k') as Trim, sign: flag(at('sign'), false),
      ...optional('pad_left', 'padLeft'), ...optional('pad_right', 'padRight'), ...optional('exp_digits', 'expDigits'),
    })
  })
}

/** as_strided: any shape and strides over an array's memory; `kept` is its base. */
function asStrided(source: PyNdArray, shape: readonly number[], strides: readonly number[], writeable: boolean, kept: PyObject): PyNdArray {
  if (shape.some((extent) => extent < 0)) raise('ValueError', 'negative dimensions are not allowed')
  const { dtype, offset } = source
  const view = new PyNdArray(source.cls, source.memory, { dtype, shape, strides, offset })
  view.writeable = source.writeable && writeable
  view.setBase(kept)
  const [low, high] = extentOf(view)
  if (low < 0 || high > source.memory.length) notSimulated('memory outside an array (as_strided beyond its bytes)')
  return finalize(view, source)
}

/** The shape and the strides of all windows over an array. */
function windows(array: PyNdArray, window: readonly number[], axes: readonly number[]): PyValue {
  const shape = [...array.shape]
  axes.forEach((axis, i) => {
    if ((shape[axis] as number) < (window[i] as number)) raise('ValueError', 'window shape cannot be larger than input array shape')
    shape[axis] = (shape[axis] as number) - (window[i] as number) + 1
  })
  return makeTuple([makeTuple([...shape, ...window]), makeTuple([...array.strides, ...axes.map((axis) => array.strides[axis] as number)])])
}

export const strideFunctions: Record<string, Spec> = {
  _strided: pythonKeywords({ names: ['x', 'shape', 'strides', 'writeable', 'kept'], required: 5 }, (_self, x, shape, strides, writeable, kept) => {
    const array = asArray(x as PyValue, { subok: true })
    const extents = shape === undefined || shape === null ? array.shape : shapeFrom(shape)
    const steps = strides !== undefined && strides !== null ? shapeFrom(strides) : array.isC ? stridesFor(extents, array.dtype.itemsize) : array.strides
    if (steps.length !== extents.length) raise('ValueError', 'mismatch in length of strides and shape')
    return asStrided(array, extents, steps, flag(writeable, true), kept as PyObject)
  }),
  _windows: pythonKeywords({ names: ['x', 'window_shape', 'axis'], required: 3 }, (_self, x, window, axis) => {
    const array = asArray(x as PyValue, { subok: true })
    const extents = shapeFrom(window as PyValue)
    if (extents.some((extent) => extent < 0)) raise('ValueError', '`window_shape` cannot contain negative values')
    const axes = axisList(axis, array.ndim) ?? array.shape.map((_, i) => i)
    if (axes.length !== extents.length && axis !== undefined && axis !== null) {
      raise('ValueError', `Must provide matching length window_shape and axis; got ${extents.length} window_shape elements and ${axes.length} axes elements.`)
    }
    if (axes.length !== extents.length) {
      raise('ValueError', `Since axis is \`None\`, must provide window_shape for all dimensions of \`x\`; got ${extents.length} window_shape elements and \`x.ndim\` is ${array.ndim}.`)
    }
    return windows(array, extents, axes)
  }),
}

/** Arrays beside one another along an axis. */
const ofArrays = (fn: (arrays: PyNdArray[]) => { readonly arrays: readonly PyNdArray[]; readonly axis: number }): Spec =>
  pythonKeywords({ names: ['tup', 'dtype', 'casting'], required: 1, keywordOnly: 2 }, (_self, given, dtype, casting) => {
    const { arrays, axis } = fn(arraysOf(given as PyValue))
    return concatenate(arrays, axis, null, optionalDType(dtype), castingFrom(casting, 'same_kind'))
  })

const splitting = (name: string, least: number, axisOf: (array: PyNdArray) => number): Spec =>
  pythonKeywords({ names: ['ary', 'indices_or_sections'], required: 2 }, (_self, array, sections) => {
    const source = asArray(array as PyValue, { subok: true })
    if (source.ndim < least) raise('ValueError', `${name} only works on arrays of ${least} or more dimensions`)
    return makeList(split(source, sections as PyValue, axisOf(source), true))
  })

export const arrayFunctions: Record<string, Spec> = {
  ...Object.fromEntries(Object.keys(PARAMETERS).filter((name) => name in sharedMethods && name !== 'astype').map((name) => [name, byMethod(name)])),
  partition: pythonKeywords({ names: ['a', 'kth', 'axis', 'kind', 'order'], required: 2 }, (_self, array, kth, axis, kind, order) => {
    const source = asArray(array as PyValue, { subok: true })
    checkSelectKind(kind)
    compareBy(source.dtype, fieldNames(order))
    return partitioned(source, kth as PyValue, axis === null ? null : axis === undefined ? source.ndim - 1 : axisFrom(axis, source.ndim))
  }),
  amax: byMethod('amax', 'max'),
  amin: byMethod('amin', 'min'),
  around: byMethod('around', 'round'),
  permute_dims: byMethod('permute_dims', 'transpose'),
  astype: byMethod('astype', 'astype', 'x'),
  put: pythonKeywords({ names: ['a', 'ind', 'v', 'mode'], required: 3 }, (_self, array, indices, values, mode) => {
    if (!(array instanceof PyNdArray)) return raise('TypeError', `argument 1 must be numpy.ndarray, not ${reprOf(typeOf(array as PyValue))}`)
    return (sharedMethods.put as MethodSpec<PyNdArray>).invoke(array, [indices as PyValue, values as PyValue, mode ?? 'raise'], null, 'put', null)
  }),
  compress: pythonKeywords({ names: ['condition', 'a', 'axis', 'out'], required: 2 }, (_self, condition, array, axis, out) => {
    const source = asArray(array as PyValue)
    return compress(asArray(condition as PyValue), source.ndim === 0 ? reshape(source, [1]) : source, axis === undefined || axis === null ? null : axisFrom(axis, Math.max(1, source.ndim)), outFrom(out))
  }),
  squeeze: pythonKeywords({ names: ['a', 'axis'], required: 1 }, (_self, array, axis) => {
    const source = asArray(array as PyValue)
    const axes = axis === undefined || axis === null ? null : axis instanceof PyTuple ? axis.items.map(asInt) : [asInt(axis)]
    // A number has one axis that is not there.
    const squeezed = squeeze(source, source.ndim === 0 && (axis === 0 || axis === -1) ? [] : axes)
    return scalarParts(array as PyValue) === undefined ? squeezed : unwrap(squeezed)
  }),
  expand_dims: pythonKeywords({ names: ['a', 'axis'], required: 2 }, (_self, array, axis) => {
    const source = asArray(array as PyValue, { subok: true })
    const wanted = axis instanceof PyTuple || axis instanceof PyList ? axis.items.map((item) => asInt(item)) : [asInt(axis as PyValue)]
    const ndim = source.ndim + wanted.length
    const places = wanted.map((at) => (at < -ndim || at >= ndim ? raiseAxisError(at, ndim) : at < 0 ? at + ndim : at))
    if (new Set(places).size < places.length) raise('ValueError', 'repeated axis')
    const shape: number[] = []
    let next = 0
    for (let i = 0; i < ndim; i++) shape.push(places.includes(i) ? 1 : (source.shape[next++] as number))
    return reshape(source, shape)
  }),
  moveaxis: pythonKeywords({ names: ['a', 'source', 'destination'], required: 3 }, (_self, array, from, to) => {
    const source = asArray(array as PyValue, { subok: true })
    const places = (value: PyValue, name: string): number[] => {
      const given = value instanceof PyTuple || value instanceof PyList ? value.items.map((item) => asInt(item)) : [asInt(value)]
      const found = given.map((at) => (at < -source.ndim || at >= source.ndim ? raiseAxisError(at, source.ndim, name) : at < 0 ? at + source.ndim : at))
      if (new Set(found).size < found.length) raise('ValueError', `repeated axis in \`${name}\` argument`)
      return found
    }
    const sources = places(from as PyValue, 'source')
    const targets = places(to as PyValue, 'destination')
    if (sources.length !== targets.length) raise('ValueError', '`source` and `destination` arguments must have the same number of elements')
    const order = source.shape.map((_, i) => i).filter((axis) => !sources.includes(axis))
    for (const [target, axis] of targets.map((at, i) => [at, sources[i] as number] as const).toSorted((a, b) => a[0] - b[0])) order.splice(target, 0, axis)
    return transpose(source, order)
  }),
  matrix_transpose: pythonKeywords({ names: ['x'], required: 1 }, (_self, array) => {
    const source = asArray(array as PyValue)
    return transpose(source, source.shape.map((_, i) => (i === source.ndim - 1 ? i - 1 : i === source.ndim - 2 ? i + 1 : i)))
  }),
  concatenate: pythonKeywords({ names: ['arrays', 'axis', 'out', 'dtype', 'casting'], required: 1, keywordOnly: 2 }, (_self, arrays, axis, out, dtype, casting) =>
    concatenate(arraysOf(arrays as PyValue, NO_ITERABLE), axis === undefined ? 0 : axis === null ? null : asInt(axis), outFrom(out), optionalDType(dtype), castingFrom(casting, 'same_kind')),
  ),
  stack: pythonKeywords({ names: ['arrays', 'axis', 'out', 'dtype', 'casting'], required: 1, keywordOnly: 2 }, (_self, arrays, axis, out, dtype, casting) =>
    stack(arraysOf(arrays as PyValue), axis === undefined ? 0 : asInt(axis), { out: outFrom(out), dtype: optionalDType(dtype), casting: castingFrom(casting, 'same_kind') }),
  ),
  vstack: ofArrays((arrays) => ({ arrays: arrays.map((array) => atLeast(array, 2)), axis: 0 })),
  hstack: ofArrays((arrays) => {
    const all = arrays.map((array) => atLeast(array, 1))
    return { arrays: all, axis: all[0]?.ndim === 1 ? 0 : 1 }
  }),
  dstack: ofArrays((arrays) => ({ arrays: arrays.map((array) => atLeast(array, 3)), axis: 2 })),
  column_stack: pythonKeywords({ names: ['tup'], required: 1 }, (_self, given) =>
    concatenate(arraysOf(given as PyValue).map((array) => (array.ndim < 2 ? transpose(atLeast(array, 2), null) : array)), 1),
  ),
  split: pythonKeywords({ names: ['ary', 'indices_or_sections', 'axis'], required: 2 }, (_self, array, sections, axis) => {
    const source = asArray(array as PyValue, { subok: true })
    if (typeof sections === 'number') {
      if (!(array instanceof PyNdArray)) getAttribute(array as PyValue, 'shape')
      const at = axis === undefined ? 0 : asInt(axis)
      if (at < -source.ndim || at >= source.ndim) raise('IndexError', 'tuple index out of range')
      if (sections === 0) raise('ZeroDivisionError', 'division by zero')
    }
    return makeList(split(source, sections as PyValue, axis === undefined ? 0 : axisFrom(axis, source.ndim), true))
  }),
  array_split: pythonKeywords({ names: ['ary', 'indices_or_sections', 'axis'], required: 2 }, (_self, array, sections, axis) => {
    const source = asArray(array as PyValue)
    return makeList(split(source, sections as PyValue, axis === undefined ? 0 : axisFrom(axis, source.ndim), false))
  }),
  vsplit: splitting('vsplit', 2, () => 0),
  hsplit: splitting('hsplit', 1, (array) => (array.ndim > 1 ? 1 : 0)),
  dsplit: splitting('dsplit', 3, () => 2),
  tile: pythonKeywords({ names: ['A', 'reps'], required: 2 }, (_self, array, reps) => tile(asArray(array as PyValue, { subok: true }), hasIndex(reps as PyValue) ? [asInt(reps as PyValue)] : shapeFrom(reps as PyValue))),
  flip: pythonKeywords({ names: ['m', 'axis'], required: 1 }, (_self, array, axis) => {
    const source = asArray(array as PyValue, { subok: true })
    const made = flip(source, axisList(axis, source.ndim))
    return made.ndim === 0 ? unwrap(made) : made
  }),
  fliplr: pythonKeywords({ names: ['m'], required: 1 }, (_self, array) => flip(ofAtLeast(asArray(array as PyValue, { subok: true }), 2), [1])),
  flipud: pythonKeywords({ names: ['m'], required: 1 }, (_self, array) => flip(ofAtLeast(asArray(array as PyValue, { subok: true }), 1), [0])),
  roll: pythonKeywords({ names: ['a', 'shift', 'axis'], required: 2 }, (_self, array, shift, axis) => {
    const source = asArray(array as PyValue, { subok: true })
    return roll(source, shapeFrom(shift as PyValue), axisList(axis, source.ndim))
  }),
  broadcast_to: pythonKeywords({ names: ['array', 'shape', 'subok'], required: 2 }, (_self, array, shape, subok) => broadcastTo(asArray(array as PyValue, { subok: flag(subok, false) }), shapeFrom(shape as PyValue))),
  broadcast_shapes: variadic((_self: null, args) => {
    const shapes = args.map((shape) => shapeFrom(shape))
    return makeTuple(singleShape(shapes))
  }),
  broadcast_arrays: variadic((_self: null, args) => {
    const arrays = args.map((array) => asArray(array))
    const shape = singleShape(arrays.map((array) => array.shape))
    return makeTuple(arrays.map((array) => {
      if (array.ndim === shape.length && array.shape.every((extent, i) => extent === shape[i])) return array
      const made = broadcastTo(array, shape)
      made.writeable = array.writeable
      made.warnsOfWriting = array.writeable
      return made
    }))
  }),
  atleast_1d: variadic((_self: null, args) => oneOrMore(args.map((array) => atLeast(asArray(array, { subok: true }), 1)))),
  atleast_2d: variadic((_self: null, args) => oneOrMore(args.map((array) => atLeast(asArray(array, { subok: true }), 2)))),
  atleast_3d: variadic((_self: null, args) => oneOrMore(args.map((array) => atLeast(asArray(array, { subok: true }), 3)))),
  resize: pythonKeywords({ names: ['a', 'new_shape'], required: 2 }, (_self, array, shape) => {
    const extents = shapeFrom(shape as PyValue)
    if (extents.some((extent) => extent < 0)) raise('ValueError', 'all elements of `new_shape` must be non-negative')
    return resized(asArray(array as PyValue), extents)
  }),
  where: pythonKeywords({ names: ['condition', 'x', 'y'], required: 1, positionalOnly: 3 }, (_self, condition, x, y) => {
    const test = asArray(condition as PyValue)
    if (x === undefined && y === undefined) return nonzero(test)
    if (x === undefined || y === undefined) return raise('ValueError', 'either both or neither of x and y should be given')
    const made = where(test, x, y)
    return made
  }),
  flatnonzero: pythonKeywords({ names: ['a'], required: 1 }, (_self, array) => {
    const source = asArray(array as PyValue)
    return columnsOfNonzero(reshape(source, [source.size]))[0] as PyNdArray
  }),
  argwhere: pythonKeywords({ names: ['a'], required: 1 }, (_self, array) => {
    const source = asArray(array as PyValue)
    if (source.ndim === 0) return arrayFromRaws(intDType(), [truthOf(readerOf(source.dtype)(source.view, source.offset)) ? 1 : 0, 0], [])
    const lists = nonzeroOf(source)
    return transpose(arrayFromRaws(intDType(), [lists.length, lists[0]?.length ?? 0], lists.flat()), null)
  }),
  count_nonzero: pythonKeywords({ names: ['a', 'axis', 'keepdims'], required: 1, keywordOnly: 1 }, (_self, array, axis, keepdims) => {
    const source = asArray(array as PyValue)
    const truth = arrayFromRaws(boolDType(), source.shape, rawsOf(source).map((raw) => Number(truthOf(raw))))
    const keeps = flag(keepdims, false)
    if ((axis === undefined || axis === null) && !keeps) return scalarOf(rawsOf(truth).reduce<number>((sum, raw) => sum + (raw as number), 0))
    return (sharedMethods.sum as MethodSpec<PyNdArray>).invoke(truth, [axis ?? null, keeps], ['keepdims'], 'sum', null)
  }),
  unique: pythonKeywords({ names: ['ar', 'return_index', 'return_inverse', 'return_counts', 'axis', 'equal_nan', 'sorted'], required: 1 }, (_self, array, index, inverse, counts, axis, equalNaN) => {
    const source = asArray(array as PyValue)
    const wish = { index: flag(index, false), inverse: flag(inverse, false), counts: flag(counts, false), distinctNaN: !flag(equalNaN, true) }
    if (axis !== undefined && axis !== null) return uniqueAlong(source, axisFrom(axis, source.ndim), wish)
    return unique(source, wish)
  }),
  sort: pythonKeywords({ names: ['a', 'axis', 'kind', 'order', 'stable'], required: 1 }, (_self, array, axis, kind, order, stable) => {
    checkSortKind(kind, stable)
    const source = asArray(array as PyValue, { subok: true })
    if (axis !== null && source.ndim === 0) raiseAxisError(axis === undefined ? -1 : asInt(axis), 0)
    const made = axis === null ? copyArray(reshape(source, [source.size]), 'C') : copyArray(source, 'K', source.dtype, source.cls)
    sortInPlace(made, axis === undefined || axis === null ? made.ndim - 1 : axisFrom(axis, made.ndim), fieldNames(order))
    return made
  }),
  dot: pythonKeywords({ names: ['a', 'b', 'out'], required: 2 }, (_self, a, b, out) => dot(a as PyValue, b as PyValue, outFrom(out))),
  vdot: pythonKeywords({ names: ['a', 'b'], required: 2 }, (_self, a, b) => {
    const left = asArray(a as PyValue)
    const right = asArray(b as PyValue)
    return dot(callUFunc(ufuncFacts('conjugate'), [reshape(left, [left.size])]), reshape(right, [left.size]))
  }),
  inner: pythonKeywords({ names: ['a', 'b'], required: 2 }, (_self, a, b) => {
    const right = asArray(b as PyValue)
    return right.ndim < 2 || asArray(a as PyValue).ndim === 0 ? dot(a as PyValue, b as PyValue) : dot(a as PyValue, swapAxes(right, -1, -2))
  }),
  outer: pythonKeywords({ names: ['a', 'b', 'out'], required: 2 }, (_self, a, b, out) => {
    const left = asArray(a as PyValue)
    const right = asArray(b as PyValue)
    return callUFunc(ufuncFacts('multiply'), [reshape(left, [left.size, 1]), reshape(right, [1, right.size])], { out: [outFrom(out)] })
  }),
  shares_memory: pythonKeywords({ names: ['a', 'b', 'max_work'], required: 2 }, (_self, a, b) => overlap(asArray(a as PyValue), asArray(b as PyValue), true)),
  may_share_memory: pythonKeywords({ names: ['a', 'b', 'max_work'], required: 2 }, (_self, a, b) => overlap(asArray(a as PyValue), asArray(b as PyValue), false)),
  array_equal: pythonKeywords({ names: ['a1', 'a2', 'equal_nan'], required: 2 }, (_self, a, b, nan) => equalArrays(a as PyValue, b as PyValue, flag(nan, false))),
  result_type: variadic((_self: null, args) => resultType(args)),
  promote_types: pythonKeywords({ names: ['type1', 'type2'], required: 2 }, (_self, a, b) => {
    const [left, right] = [asDType(a as PyValue), asDType(b as PyValue)]
    return promote(left, right) ?? refusePromotion(left, right)
  }),
  can_cast: pythonKeywords({ names: ['from_', 'to', 'casting'], required: 2 }, (_self, from, to, casting) => {
    const value = from as PyValue
    const isPython = typeof value === 'number' || typeof value === 'bigint' || (value instanceof PyFloat && !isScalar(value)) || (value instanceof PyComplex && !isScalar(value))
    if (isPython) {
      raise('TypeError', 'can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future.')
    }
    const source = value instanceof PyNdArray ? value.dtype : (scalarParts(value)?.dtype ?? asDType(value))
    return canCast(source, asDType(to as PyValue), castingFrom(casting, 'safe'))
  }),
  isscalar: pythonKeywords({ names: ['element'], required: 1 }, (_self, value) => {
    const each = value as PyValue
    return isScalar(each) || isRegisteredNumber(each) || typeof each === 'number' || typeof each === 'bigint' || typeof each === 'string' || typeof each === 'boolean' || each instanceof PyFloat || each instanceof PyComplex || each instanceof PyBytes
  }),
  ndim: pythonKeywords({ names: ['a'], required: 1 }, (_self, array) => (toInt(array as PyValue) === undefined ? asArray(array as PyValue).ndim : 0)),
  shape: pythonKeywords({ names: ['a'], required: 1 }, (_self, array) => makeTuple([...asArray(array as PyValue).shape])),
  size: pythonKeywords({ names: ['a', 'axis'], required: 1 }, (_self, array, axis) => {
    const source = asArray(array as PyValue)
    return axis === undefined || axis === null ? source.size : (axisList(axis, source.ndim) as number[]).reduce((size, each) => size * (source.shape[each] as number), 1)
  }),
  real: pythonKeywords({ names: ['val'], required: 1 }, (_self, value) => partOfNumber(value as PyValue, 'real')),
  imag: pythonKeywords({ names: ['val'], required: 1 }, (_self, value) => partOfNumber(value as PyValue, 'imag')),
  iscomplexobj: pythonKeywords({ names: ['x'], required: 1 }, (_self, value) => asArray(value as PyValue).dtype.kind === 'c'),
  isrealobj: pythonKeywords({ names: ['x'], required: 1 }, (_self, value) => asArray(value as PyValue).dtype.kind !== 'c'),
  isfortran: pythonKeywords({ names: ['a'], required: 1 }, (_self, value) => {
    const array = asArray(value as PyValue)
    return array.isF && !array.isC
  }),
  putmask: pythonKeywords({ names: ['a', 'mask', 'values'], required: 3 }, (_self, array, mask, values) => {
    if (!(array instanceof PyNdArray)) return raise('TypeError', 'putmask: first argument must be an array')
    assertWriteable(array, 'putmask: output array is read-only')
    const source = asArray(values as PyValue, { dtype: array.dtype })
    const truth = rawsOf(asArray(mask as PyValue)).map(truthOf)
    if (truth.length !== array.size) raise('ValueError', 'putmask: mask and data must be the same size')
    const at = truth.flatMap((yes, i) => (yes ? [i] : []))
    const picked = rawArray(array.dtype, [at.length])
    gather(source, Int32Array.from(at, (i) => offsetsOf(source)[i % source.size] as number), picked)
    setArrayItem(array, asArray(mask as PyValue), picked)
    return null
  }),
  array2string: variadic((_self: null, args, keywords) => {
    const names = ['a', 'max_line_width', 'precision', 'suppress_small', 'separator', 'prefix', 'formatter', 'threshold', 'edgeitems', 'sign', 'floatmode', 'suffix', 'legacy']
    const given = unpackPython('array2string', { names, required: 1, keywordOnly: 7 }, args, keywords)
    const at = (name: string, absent: string): string => textOf(given[names.indexOf(name)] ?? null) ?? absent
    return arrayToText(asArray(given[0] as PyValue), { separator: at('separator', ' '), prefix: at('prefix', ''), suffix: at('suffix', ''), options: optionsFrom(names, given) })
  }),
  array_repr: textFunction(arrayRepr),
  array_str: textFunction(arrayStr),
  set_printoptions: variadic((_self: null, args, keywords) => {
    const { formatter: before } = printOptions
    const given = unpackPython('set_printoptions', { names: PRINT_NAMES }, args, keywords)
    const made = optionsFrom(PRINT_NAMES, given)
    // Formatters last until the next call.
    if ((given[PRINT_NAMES.indexOf('formatter')] ?? null) === null) made.formatter = null
    Object.assign(printOptions, made)
    retain(printOptions.formatter)
    release(before)
    return null
  }),
  get_printoptions: noArgs(optionsDict),
  format_float_positional: floatFormat(formatPositional, true),
  format_float_scientific: floatFormat(formatScientific, false),
  seterr: pythonKeywords({ names: ['all', 'divide', 'over', 'under', 'invalid'] }, (_self, all, divide, over, under, invalid) => setErrors({ all, divide, over, under, invalid })),
  geterr: noArgs(errorDict),
  seterrcall: pythonKeywords({ names: ['func'], required: 1 }, (_self, target) => setErrorHandler(target as PyValue)),
  geterrcall: noArgs(() => errorHandler.target),
  _dtype_name: pythonKeywords({ names: ['dtype'], required: 1 }, (_self, dtype) => dtypeName(asDType(dtype as PyValue))),
}

function textFunction(fn: (array: PyNdArray, options: PrintOptions) => string): Spec {
  const names = ['arr', 'max_line_width', 'precision', 'suppress_small']
  return variadic((_self: null, args, keywords) => {
    const given = unpackPython('array_repr', { names, required: 1 }, args, keywords)
    return fn(asArray(given[0] as PyValue), optionsFrom(names, given))
  })
}

function oneOrMore(arrays: PyNdArray[]): PyValue {
  return arrays.length === 1 ? (arrays[0] as PyNdArray) : makeTuple(arrays)
}

function scalarOf(value: number): PyValue {
  return unwrap(arrayFromRaws(intDType(), [], [value]))
}

function partOf(value: PyValue, name: 'real' | 'imag'): PyValue {
  const array = asArray(value)
  const get = (arrayTypes.ndarray.dict.get(name) as unknown as { getset: { get: (self: PyNdArray) => PyValue } }).getset.get
  const made = get(array)
  return made instanceof PyNdArray && !(value instanceof PyNdArray) ? unwrap(made) : made
}

/** isinstance(value, numbers.Number): only what Python code says to be one can still be. */
function isRegisteredNumber(value: PyValue): boolean {
  if (!(value instanceof PyObject) || !typeOf(value).isHeapType) return false
  interpreter.importModule('numbers', new PyDict(), null, null, 0)
  const number = getAttribute(interpreter.modules().getString('numbers') as PyValue, 'Number')
  return isTrue(call(getAttribute(number, '__instancecheck__'), [value]))
}

/** A Python number's part is Python's. */
function partOfNumber(value: PyValue, name: 'real' | 'imag'): PyValue {
  const isPlain = scalarParts(value) === undefined && (typeof value === 'number' || typeof value === 'bigint' || value instanceof PyFloat || value instanceof PyComplex)
  return isPlain ? getAttribute(value, name) : partOf(value, name)
}

export const FUNCTION_ALIASES: Record<string, string> = { concat: 'concatenate' }
