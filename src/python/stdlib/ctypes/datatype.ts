/** CType_Type: the metatype of all ctypes types, and the methods that every one of them has. Modules/_ctypes/_ctypes.c */
import { isInstance, plainTypes, type PyType, type PyValue } from '../../objects/object'
import { getAttribute, instanceDict } from '../../objects/attributes'
import { asIndexInt } from '../../objects/number'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { notSimulated, PyRaise, makeException, exceptionTypes, raise, typeName } from '../../objects/errors'
import { anyPositional, noArgs, noArgumentsOfMethod, oneArg, positional, withKeywords, type MethodSpec } from '../../objects/native'
import { reprOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { typeType } from '../../objects/type'
import { observer } from '../../observer'
import { getBuffer, isContiguous, lendsByPython, PyBUF, PyMemoryView, releaseBuffer, viewOf, windowOf } from '../../buffer'
import { asSsizeArgument } from '../../builtins/arguments'
import { makeBytes } from '../../builtins/bytes-storage'
import { basicSizeOf } from '../../builtins/sizes'
import { defineModuleType } from '../module'
import { dataAt, dataBuffer, filling, keep, newData, type PyCData } from './cdata'
import { infoOf, requireInfo, type TypeInfo } from './info'
import { Block, placeAt, reportWrite } from './memory'
import { fromParam } from './parameter'
import { typesOfCtypes } from './registry'
import { unpickle } from './unpickle'

function aggregateInfo(type: PyType): TypeInfo {
  return infoOf(type) ?? raise('TypeError', `${reprOf(type)} must have storage info`)
}

/** `type * length`, always the same type while it lives. PyCArrayType_from_ctype */
const arrays = new WeakMap<PyType, Map<number, PyType>>()

function arrayOf(item: PyType, length: number): PyType {
  if (length < 0) raise('ValueError', `Array length must be >= 0, not ${BigInt(length)}`)
  let ofItem = arrays.get(item)
  if (ofItem === undefined) arrays.set(item, (ofItem = new Map()))
  const known = ofItem.get(length)
  if (known !== undefined && known.rc > 0) return known
  const namespace = new PyDict()
  namespace.setString('_length_', length)
  namespace.setString('_type_', item)
  const made = call(typesOfCtypes.arrayMetatype, [`${item.name}_Array_${length}`, makeTuple([typesOfCtypes.array]), namespace]) as PyType
  ofItem.set(length, made)
  return made
}

export const ctypeMetatype: PyType = defineModuleType<PyType>('_ctypes', 'CType_Type', {
  bases: [typeType],
  slots: { repeat: arrayOf },
  methods: {
    __sizeof__: noArgs((self: PyType) => {
      const info = infoOf(self)
      return basicSizeOf(self.cls) + (info === undefined || info.format === null ? 0 : info.format.length + 1) + 8 * (info?.shape.length ?? 0)
    }),
  },
  getset: {
    __pointer_type__: {
      get(self) {
        const { pointerType } = aggregateInfo(self)
        if (pointerType !== undefined) return pointerType
        throw new PyRaise(makeException(exceptionTypes.AttributeError as PyType, `${reprOf(self)} has no attribute '__pointer_type__'`))
      },
      set(self, value) {
        aggregateInfo(self).setPointerType(value)
      },
    },
  },
})
typesOfCtypes.metatype = ctypeMetatype

/** A view of what is lent to a ctypes object, which holds it in person: no card, a staff key. */
function viewWithoutCard(value: PyValue): PyMemoryView {
  const { leaseMade, cardMade } = observer
  observer.leaseMade = observer.cardMade = null
  try {
    return viewOf(value)
  } finally {
    observer.leaseMade = leaseMade
    observer.cardMade = cardMade
  }
}

/** CDataType_from_buffer_impl */
function fromBuffer(type: PyType, lender: PyValue, offset: number): PyValue {
  const info = requireInfo(type)
  const isStaff = !(lender instanceof PyMemoryView) && !lendsByPython(lender)
  const view = isStaff ? viewWithoutCard(lender) : viewOf(lender)
  if (view.readonly) raise('TypeError', 'underlying buffer is not writable')
  if (!isContiguous(view, 'C')) raise('TypeError', 'underlying buffer is not C contiguous')
  checkRoom(info.size, view.length, offset)
  const data = dataAt(type, new Block(view.memory, view.managed.room), view.offset + offset, null, 0)
  keep(data, -1, view)
  const { exporter, master } = view.managed
  if (isStaff && observer.staffKeyMade !== null && exporter !== null) observer.staffKeyMade(data, exporter, master)
  return data
}

function checkRoom(size: number, length: number, offset: number): void {
  if (offset < 0) raise('ValueError', 'offset cannot be negative')
  if (size > length - offset) raise('ValueError', `Buffer size too small (${length} instead of at least ${size + offset} bytes)`)
}

/** CDataType_from_buffer_copy_impl */
function fromBufferCopy(type: PyType, source: PyValue, given: PyValue | undefined): PyValue {
  const buffer = getBuffer(source, PyBUF.SIMPLE)
  try {
    const offset = offsetOf(given)
    const { size } = requireInfo(type)
    checkRoom(size, buffer.length, offset)
    const data = newData(type)
    filling(data, () => data.block.memory.set(windowOf(buffer).subarray(offset, offset + size)))
    if (observer.copied !== null) observer.copied(size, buffer.obj, data, 'from_buffer_copy')
    return data
  } finally {
    releaseBuffer(buffer)
  }
}

/** CDataType_from_address_impl */
function fromAddress(type: PyType, value: PyValue): PyValue {
  if (!isInstance(value, plainTypes.int)) raise('TypeError', 'integer expected')
  const { size } = requireInfo(type)
  const { block, at } = placeAt(Number(asIndexInt(value)), size)
  return dataAt(type, block, at, null, 0)
}

const BUFFER_PARAMETERS = { names: ['obj', 'offset'], positionalOnly: 2, required: 1 }

function offsetOf(value: PyValue | undefined): number {
  return value === undefined ? 0 : asSsizeArgument(value)
}

/** The methods that are written down again in every metatype. CDataType_methods */
export function dataTypeMethods(convert: (type: PyType, value: PyValue) => PyValue = fromParam): Record<string, MethodSpec<PyType>> {
  return {
    from_param: oneArg(convert),
    from_address: oneArg(fromAddress),
    from_buffer: withKeywords(BUFFER_PARAMETERS, (type: PyType, lender, offset) => fromBuffer(type, lender as PyValue, offsetOf(offset))),
    from_buffer_copy: withKeywords(BUFFER_PARAMETERS, (type: PyType, source, offset) => fromBufferCopy(type, source as PyValue, offset)),
    in_dll: positional(2, 2, (_type: PyType, dll) => {
      getAttribute(dll as PyValue, '_handle')
      return notSimulated('a variable of a C library (in_dll)')
    }),
  }
}

/** PyCData_reduce_impl */
function reduce(self: PyCData): PyValue {
  const info = requireInfo(self.cls)
  if (info.isPointer || info.hasPointer) raise('ValueError', 'ctypes objects containing pointers cannot be pickled')
  const attributes = getAttribute(self, '__dict__')
  const bytes = makeBytes(self.block.memory.slice(self.at, self.at + self.size))
  return makeTuple([unpickle, makeTuple([self.cls, makeTuple([attributes, bytes])])])
}

/** PyCData_setstate */
function setState(self: PyCData, attributes: PyValue, data: PyValue): PyValue {
  if (!(attributes instanceof PyDict)) raise('TypeError', `argument 1 must be dict, not ${attributes === null ? 'None' : typeName(attributes)}`)
  const buffer = getBuffer(data, PyBUF.SIMPLE)
  try {
    const bytes = windowOf(buffer)
    const size = Math.min(bytes.length, self.size)
    filling(self, () => {
      self.block.memory.set(bytes.subarray(0, size), self.at)
      reportWrite(self.block, self.at, self.at + size)
    })
  } finally {
    releaseBuffer(buffer)
  }
  const own = instanceDict(self)
  for (const [key, value] of attributes.entries()) own.set(key, value)
  return null
}

export const dataType: PyType = defineModuleType<PyCData>('_ctypes', '_CData', {
  slots: {
    hash: () => raise('TypeError', 'unhashable type'),
    buffer: dataBuffer,
  },
  methods: {
    __ctypes_from_outparam__: noArgs((self: PyCData) => self),
    __reduce__: noArgumentsOfMethod(reduce),
    __setstate__: anyPositional((self: PyCData, args) => {
      if (args.length !== 2) raise('TypeError', `__setstate__() takes exactly 2 arguments (${args.length} given)`)
      return setState(self, args[0] as PyValue, args[1] as PyValue)
    }),
  },
  getset: {
    _b_base_: { get: (self) => self.base, member: true },
    _b_needsfree_: { get: (self) => (self.ownsBytes ? 1 : 0), member: true },
    _objects: { get: (self) => self.objects ?? null, member: true },
  },
})
typesOfCtypes.data = dataType

/** A type that is an instance of one of ctypes' metatypes. PyType_FromMetaclass */
export function withMetatype(type: PyType, metatype: PyType): PyType {
  type.cls = metatype
  return type
}
