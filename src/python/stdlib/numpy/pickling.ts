/**
 * What pickle and copy are told of arrays, dtypes and scalars, and how those are made again.
 * array_reduce, array_setstate in multiarray/methods.c; arraydescr_reduce in descriptor.c; _frombuffer in numeric.py
 */
import { PyType, type PyValue } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { raise } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { positional, type MethodSpec } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { itemsOf } from '../../objects/protocols'
import { makeList, makeTuple, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { copiedBytes, makeBytes } from '../../builtins/bytes-storage'
import { moduleFunctions, type ModuleSpec } from '../module'
import { asInt, shapeFrom } from './arguments'
import { arrayTypes, finalize, newArray, PyOwnArray, rawsOf, stridesFor, type PyNdArray } from './array'
import { writeReference, type Reference } from './references'
import { scalarAt, scalarParts, voidScalar } from './convert'
import { bytesOfArray, fromBuffer } from './create'
import { dtypeOf, dtypeTypes, PyDType } from './dtype'
import { reshape, transpose } from './shape'

function builtin(module: string, name: string): PyValue {
  interpreter.importModule(module, new PyDict(), null, null, 0)
  return getAttribute(interpreter.modules().getString(module) as PyValue, name)
}

/** ndarray.__reduce__ */
export function reduceArrayObject(self: PyNdArray): PyValue {
  const isF = self.isF && !self.isC
  const elements = self.dtype.isObject
    ? makeList(rawsOf(isF ? transpose(self, null) : self).map((raw) => (raw as Reference).value))
    : makeBytes(bytesOfArray(self, isF ? 'F' : 'C'))
  const state = makeTuple([1, makeTuple([...self.shape]), self.dtype, isF, elements])
  return makeTuple([builtin('numpy._core.multiarray', '_reconstruct'), makeTuple([self.cls, makeTuple([0]), makeBytes(Uint8Array.of(0x62))]), state])
}

/** ndarray.__reduce_ex__: from protocol 5 on the bytes may go beside the pickle. */
export function reduceArrayFor(self: PyNdArray, protocol: number): PyValue {
  const isPlain = self.cls === arrayTypes.ndarray && (self.isC || self.isF) && self.dtype.itemsize > 0 && !self.dtype.isObject
  if (protocol < 5 || !isPlain) return call(getAttribute(self, '__reduce__'), [])
  const isF = !self.isC
  const buffer = call(builtin('pickle', 'PickleBuffer'), [isF ? transpose(self, null) : self])
  return makeTuple([builtin('numpy._core.numeric', '_frombuffer'), makeTuple([buffer, self.dtype, makeTuple([...self.shape]), isF ? 'F' : 'C'])])
}

/** ndarray.__setstate__ */
export function restoreArray(self: PyNdArray, state: PyValue): PyValue {
  if (!(state instanceof PyTuple) || !(self instanceof PyOwnArray)) return raise('TypeError', 'function takes exactly 1 argument')
  const items = state.items.length === 5 ? state.items.slice(1) : state.items
  const [shapeGiven, dtype, isF, data] = items as [PyValue, PyValue, PyValue, PyValue]
  if (!(dtype instanceof PyDType)) return raise('TypeError', 'descriptor not a dtype')
  const shape = shapeFrom(shapeGiven)
  const bytes = dtype.isObject ? new Uint8Array(shape.reduce((product, extent) => product * extent, dtype.itemsize)) : copiedBytes(data)
  if (bytes.length !== shape.reduce((product, extent) => product * extent, dtype.itemsize)) raise('ValueError', 'buffer size does not match array size')
  self.setDType(dtype)
  self.shape = shape
  self.strides = shape.includes(0) ? shape.map(() => 0) : stridesFor(shape, dtype.itemsize, isTrue(isF) ? 'F' : 'C')
  self.replace(bytes)
  if (dtype.isObject) itemsOf(data).forEach((item, i) => writeReference(self.view, i * dtype.itemsize, item))
  return null
}

/** dtype.__reduce__ */
export function reduceDType(self: PyDType): PyValue {
  const isPlain = !self.isFlexible && self.subarray === null
  const size = self.kind === 'U' ? self.itemsize / 4 : self.itemsize
  if (self.recordType !== null) {
    const [, , state] = (reduceDType(new PyDType({ ...self, recordType: null })) as PyTuple).items as [PyValue, PyValue, PyValue]
    return makeTuple([dtypeTypes.dtype, makeTuple([self.recordType, false, true]), state])
  }
  const args = makeTuple([isPlain ? `${self.kind}${self.itemsize}` : `${self.kind}${size}`, false, true])
  const order = self.hasOrder || self.kind === 'U' ? (self.little ? '<' : '>') : '|'
  const fields = self.fields === null ? null : new PyDict()
  for (const field of self.fields ?? []) fields?.setString(field.name, makeTuple([field.dtype, field.offset]))
  const subarray = self.subarray === null ? null : makeTuple([self.subarray.base, makeTuple([...self.subarray.shape])])
  const names = self.fields === null ? null : makeTuple(self.fields.map((field) => field.name))
  const flags = self.kind === 'U' || self.kind === 'S' ? 8 : self.fields === null ? 0 : self.isAligned ? 144 : 16
  const facts = isPlain ? [-1, -1, self.isObject ? 63 : 0] : [self.itemsize, self.alignment, flags]
  return makeTuple([dtypeTypes.dtype, args, makeTuple([3, order, subarray, names, fields, ...facts])])
}

/** dtype.__setstate__: of a dtype that nobody else has. */
export function restoreDType(self: PyDType, state: PyValue): PyValue {
  if (!(state instanceof PyTuple) || state.items.length < 8) return raise('ValueError', 'state is not understood')
  const [, order, subarray, names, fields, size, alignment, flags] = state.items as [PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue]
  const itemsize = asInt(size)
  self.restore({
    little: textOf(order) !== '>',
    itemsize: itemsize < 0 ? self.itemsize : itemsize,
    alignment: asInt(alignment) < 0 ? self.alignment : asInt(alignment),
    isAligned: (asInt(flags) & 128) !== 0,
    fields: names instanceof PyTuple && fields instanceof PyDict
      ? names.items.map((name) => {
          const [dtype, offset] = (fields.getString(textOf(name) as string) as PyTuple).items as [PyDType, PyValue]
          return { name: textOf(name) as string, dtype, offset: asInt(offset) }
        })
      : null,
    subarray: subarray instanceof PyTuple ? { base: subarray.items[0] as PyDType, shape: shapeFrom(subarray.items[1] as PyValue) } : null,
  })
  return null
}

/** generic.__reduce__ */
export function reduceScalar(self: PyValue, array: PyNdArray): PyValue {
  return makeTuple([builtin('numpy._core.multiarray', 'scalar'), makeTuple([scalarParts(self)!.dtype, makeBytes(bytesOfArray(array))])])
}

/** scalar(dtype, bytes) */
function scalar(dtype: PyValue, data: PyValue): PyValue {
  if (!(dtype instanceof PyDType)) return raise('TypeError', 'scalar() argument 1 must be numpy.dtype')
  const hidden = newArray(dtype, [])
  const bytes = copiedBytes(data)
  if (bytes.length < dtype.itemsize) raise('ValueError', 'initialization string is too small')
  hidden.memory.bytes.set(bytes.subarray(0, dtype.itemsize))
  return dtype.kind === 'V' ? voidScalar(dtype, hidden, 0) : scalarAt(hidden, 0)
}

/** _reconstruct(class, shape, dtype): an array for __setstate__ to fill. */
function reconstruct(cls: PyValue): PyValue {
  if (!(cls instanceof PyType)) return raise('TypeError', '_reconstruct: First argument must be a sub-type of ndarray')
  return finalize(newArray(dtypeOf('b'), [0], 'C', cls), null)
}

const functions: Record<string, MethodSpec<null>> = {
  _reconstruct: positional(3, 3, (_self: null, cls) => reconstruct(cls as PyValue)),
  scalar: positional(1, 2, (_self: null, dtype, data) => scalar(dtype as PyValue, data as PyValue)),
}

const frombuffer: MethodSpec<null> = positional(4, 5, (_self: null, buffer, dtype, shape, order) =>
  reshape(fromBuffer(buffer as PyValue, dtype as PyDType, -1, 0), shapeFrom(shape as PyValue), textOf(order as PyValue) === 'F' ? 'F' : 'C'),
)

export const numpyCoreModules: readonly ModuleSpec[] = [
  { name: 'numpy._core', members: () => ({}), isPackage: true },
  { name: 'numpy._core.multiarray', members: () => moduleFunctions('numpy._core.multiarray', functions) },
  { name: 'numpy._core.numeric', members: () => moduleFunctions('numpy._core.numeric', { _frombuffer: frombuffer }) },
]
