/** The Python type of dtype objects. numpy/_core/src/multiarray/descriptor.c, dtypemeta.c */
import type { PyType, PyValue } from '../../objects/object'
import { PyType as TypeClass } from '../../objects/object'
import { isRaised, raise, typeName } from '../../objects/errors'
import { PyDict } from '../../objects/dict'
import { noArgs, positional, unpackKeywords } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { hashOf } from '../../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { PyMappingProxy } from '../../builtins/mappingproxy'
import { textOf } from '../../builtins/arguments'
import { defineModuleType } from '../module'
import { canCast } from './cast'
import { subarrayDType, dtypeName, dtypeTypes, PyDType, sameDType, SIMPLE, typeString, withOrder } from './dtype'
import { asDType, dtypeItem } from './dtype-parse'
import { dtypeRepr, dtypeText } from './dtype-text'
import { reduceDType, restoreDType } from './pickling'
import { subscripted } from './generic-classes'

function equals(self: PyDType, other: PyValue): boolean | undefined {
  if (other instanceof PyDType) return sameDType(self, other)
  if (other !== null && textOf(other) === undefined && !(other instanceof TypeClass) && typeof other !== 'object') return undefined
  try {
    return sameDType(self, asDType(other))
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError') || isRaised(thrown, 'ValueError')) return undefined
    throw thrown
  }
}

/** dtype.descr: what `__array_interface__` says of fields. */
export function descrOf(dtype: PyDType): PyValue {
  const { fields } = dtype
  if (fields === null) return makeList([makeTuple(['', typeString(dtype)])])
  const items: PyValue[] = []
  let at = 0
  for (const field of fields) {
    if (field.offset > at) items.push(makeTuple(['', `|V${field.offset - at}`]))
    const base = field.dtype.subarray?.base ?? field.dtype
    const spec: PyValue = base.fields === null ? typeString(base) : descrOf(base)
    items.push(makeTuple(field.dtype.subarray === null ? [field.name, spec] : [field.name, spec, makeTuple([...field.dtype.subarray.shape])]))
    at = field.offset + field.dtype.itemsize
  }
  if (dtype.itemsize > at) items.push(makeTuple(['', `|V${dtype.itemsize - at}`]))
  return makeList(items)
}

function fieldsOf(dtype: PyDType): PyValue {
  if (dtype.fields === null) return null
  const dict = new PyDict()
  for (const field of dtype.fields) dict.setString(field.name, makeTuple([field.dtype, field.offset]))
  return new PyMappingProxy(dict)
}

function byteorderOf(dtype: PyDType): string {
  if (dtype.fields !== null || dtype.subarray !== null || !(dtype.hasOrder || dtype.kind === 'U')) return '|'
  return dtype.little ? (dtype.isOrdered ? '<' : '=') : '>'
}

/** A str needs its memory cleared, and records are read by NumPy's own getitem. NPY_NEEDS_INIT, NPY_USE_GETITEM */
function flagsOf(dtype: PyDType): number {
  if (dtype.isObject) return 63
  const parts = dtype.fields?.map((field) => flagsOf(field.dtype)) ?? []
  return parts.reduce((all, part) => all | part, dtype.kind === 'U' ? 8 : dtype.fields === null ? 0 : 16)
}

/** Little-endian by name. */
function ordered(dtype: PyDType): PyDType {
  if (dtype.isFlexible || dtype.fields !== null || dtype.subarray !== null || !dtype.hasOrder) return dtype
  return new PyDType({ ...dtype, isOrdered: true })
}

function newByteorder(self: PyDType, order: PyValue | undefined): PyValue {
  const text = order === undefined ? 'S' : (textOf(order) ?? raise('TypeError', 'byteorder not understood'))
  switch (text.charAt(0).toLowerCase()) {
    case 's':
      return self.little ? withOrder(self, 'swap') : ordered(withOrder(self, 'swap'))
    case '<':
    case 'l':
      return ordered(withOrder(self, 'little'))
    case '=':
    case 'n':
      return withOrder(self, 'little')
    case '>':
    case 'b':
      return withOrder(self, 'big')
    case '|':
    case 'i':
      return self
    default:
      return raise('ValueError', `byteorder not recognized (got '${text}')`)
  }
}

/** dtype.names = (…): the fields of this very dtype get other names. arraydescr_names_set */
function setNames(self: PyDType, value: PyValue | undefined): void {
  if (value === undefined) raise('AttributeError', 'Cannot delete dtype names attribute')
  const { fields } = self
  if (fields === null) return raise('ValueError', 'there are no fields defined')
  const count = fields.length
  const refuse = (): never => raise('ValueError', `must replace all names at once with a sequence of length ${count}`)
  const items = value instanceof PyList || value instanceof PyTuple ? value.items : refuse()
  if (items.length !== count) refuse()
  const names = items.map((item, i) => textOf(item) ?? raise('ValueError', `item #${i} of names is of type ${typeName(item)} and not string`))
  if (new Set(names).size !== count) raise('ValueError', 'Duplicate field names given.')
  self.fields = fields.map((field, i) => ({ ...field, name: names[i] as string }))
}

export const dtypeType: PyType = defineModuleType<PyDType>('numpy', 'dtype', {
  // Fields are looked up, but not walked.
  patternKind: 'mapping',
  slots: {
    new(_cls, args, keywords) {
      const [spec, align, copy, metadata] = unpackKeywords('dtype', { names: ['dtype', 'align', 'copy', 'metadata'], required: 1 }, args, keywords)
      if (metadata !== undefined && !(metadata instanceof PyDict)) raise('TypeError', `dtype() argument 4 must be dict, not ${typeName(metadata)}`)
      const made = asDType(spec as PyValue, align !== undefined && isTrue(align))
      return copy !== undefined && isTrue(copy) ? new PyDType({ ...made }) : made
    },
    repr: dtypeRepr,
    str: dtypeText,
    hash: (self) => hashOf(`${typeString(self)}${self.fields === null && self.subarray === null ? '' : dtypeText(self)}`),
    length: (self) => self.fields?.length ?? 0,
    bool: () => true,
    getItem: (self, key) => dtypeItem(self, key),
    repeat(self, count) {
      if (count < 0) raise('ValueError', `Array length must be >= 0, not ${count}`)
      return subarrayDType(self, [count])
    },
    compare(self, other, op) {
      if (op === '==' || op === '!=') {
        const same = equals(self, other)
        return same === undefined ? op === '!=' : same === (op === '==')
      }
      let right: PyDType
      try {
        right = asDType(other)
      } catch (thrown) {
        if (isRaised(thrown, 'TypeError')) return undefined
        throw thrown
      }
      const same = sameDType(self, right)
      switch (op) {
        case '<':
          return !same && canCast(self, right, 'safe')
        case '<=':
          return canCast(self, right, 'safe')
        case '>':
          return !same && canCast(right, self, 'safe')
        default:
          return canCast(right, self, 'safe')
      }
    },
  },
  getset: {
    kind: { get: (self) => self.kind, member: true },
    char: { get: (self) => self.char, member: true },
    num: { get: (self) => self.num, member: true },
    itemsize: { get: (self) => self.itemsize, member: true },
    alignment: { get: (self) => self.alignment, member: true },
    byteorder: { get: byteorderOf, member: true },
    str: { get: typeString },
    name: { get: dtypeName },
    type: { get: (self) => self.scalarType, member: true },
    names: { get: (self) => (self.fields === null ? null : makeTuple(self.fields.map((field) => field.name))), set: setNames },
    fields: { get: fieldsOf },
    descr: { get: descrOf },
    subdtype: { get: (self) => (self.subarray === null ? null : makeTuple([self.subarray.base, makeTuple([...self.subarray.shape])])) },
    base: { get: (self) => self.subarray?.base ?? self },
    shape: { get: (self) => makeTuple([...(self.subarray?.shape ?? [])]) },
    ndim: { get: (self) => self.subarray?.shape.length ?? 0 },
    isnative: { get: (self) => self.isNative },
    isbuiltin: { get: (self) => (self.fields === null && self.subarray === null && self.isNative && (!self.isFlexible || self.itemsize === 0) ? 1 : 0) },
    isalignedstruct: { get: (self) => self.isAligned },
    hasobject: { get: (self) => self.isObject },
    flags: { get: flagsOf, member: true },
    metadata: { get: () => null },
  },
  methods: {
    newbyteorder: positional(0, 1, newByteorder),
    __reduce__: noArgs(reduceDType),
    __setstate__: positional(1, 1, (self: PyDType, state) => restoreDType(self, state as PyValue)),
    __class_getitem__: subscripted(() => 1),
  },
})
dtypeTypes.dtype = dtypeType

const CLASS_NAMES: Record<string, string> = {
  '?': 'BoolDType', b: 'Int8DType', B: 'UInt8DType', h: 'Int16DType', H: 'UInt16DType', i: 'Int32DType', I: 'UInt32DType', l: 'Int64DType', L: 'UInt64DType',
  q: 'LongLongDType', Q: 'ULongLongDType', e: 'Float16DType', f: 'Float32DType', d: 'Float64DType', F: 'Complex64DType', D: 'Complex128DType',
  O: 'ObjectDType', S: 'BytesDType', U: 'StrDType', V: 'VoidDType',
}
for (const char of [...SIMPLE.map((each) => each.char), 'S', 'U', 'V']) {
  dtypeTypes.byChar.set(char, defineModuleType<PyDType>('numpy.dtypes', CLASS_NAMES[char] as string, { bases: [dtypeType] }))
}
