/** Array and its metatype. Modules/_ctypes/_ctypes.c */
import type { HeapType } from '../../objects/class'
import { isInstance, plainTypes, type PyType, type PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { isType } from '../../objects/call'
import { PyRaise, raise, typeName } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { classMethod, oneArg, PyGetSetDescriptor, type GetSet } from '../../objects/native'
import { asIndexInt, asSsize, hasIndex } from '../../objects/number'
import { getItem as itemOf, lengthOf } from '../../objects/protocols'
import { makeList } from '../../objects/tuple'
import { getBuffer, PyBUF, releaseBuffer, windowOf } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { genericAlias } from '../../builtins/genericalias'
import { adjustSlice, isSlice, unpackSlice, type PySlice, type SliceRange } from '../../builtins/slice'
import { defineModuleType } from '../module'
import { dataBuffer, filling, newData, readPart, writePart, type PyCData } from './cdata'
import { characterAt, wideAt, writeWide } from './characters'
import { ctypeMetatype, dataType, dataTypeMethods, withMetatype } from './datatype'
import { infoOf, makeInfo, requireInfo } from './info'
import { reportWrite } from './memory'
import { typesOfCtypes } from './registry'

const MOST_BYTES = 2 ** 63 - 1

function declaredLength(type: PyType): number {
  const value = getOptionalAttribute(type, '_length_')
  if (value === undefined) raise('AttributeError', "class must define a '_length_' attribute")
  if (!isInstance(value, plainTypes.int)) raise('TypeError', "The '_length_' attribute must be an integer")
  const length = asIndexInt(value)
  if (length < 0) raise('ValueError', "The '_length_' attribute must not be negative")
  if (length >= 2n ** 63n) raise('OverflowError', "The '_length_' attribute is too large")
  return Number(length)
}

/** PyCArrayType_init */
function initType(self: PyType): void {
  const length = declaredLength(self)
  const item = getOptionalAttribute(self, '_type_')
  if (item === undefined) raise('AttributeError', "class must define a '_type_' attribute")
  const info = makeInfo(self)
  const itemInfo = infoOf(item)
  if (itemInfo === undefined || !isType(item)) raise('TypeError', '_type_ must have storage info')
  info.format = itemInfo.format
  info.shape = [length, ...itemInfo.shape]
  if (itemInfo.size !== 0 && length > MOST_BYTES / itemInfo.size) raise('OverflowError', 'array too large')
  info.hasPointer = itemInfo.isPointer || itemInfo.hasPointer
  info.size = itemInfo.size * length
  info.alignment = itemInfo.alignment
  info.length = length
  info.setItem(item)
  const code = itemInfo.code?.code
  if (code === 'c') addAttributes(self as HeapType, characterAttributes)
  else if (code === 'u') addAttributes(self as HeapType, wideAttributes)
}

function addAttributes(type: HeapType, table: Record<string, GetSet<PyCData>>): void {
  for (const [name, getset] of Object.entries(table)) {
    const descriptor = new PyGetSetDescriptor(getset as GetSet, name, type)
    descriptor.rc = 0
    type.setOwn(name, descriptor)
  }
  type.bumpVersion()
}

function bytesOf(self: PyCData): Uint8Array {
  return self.block.memory.subarray(self.at, self.at + self.size)
}

function put(self: PyCData, bytes: Uint8Array): void {
  self.block.memory.set(bytes, self.at)
  reportWrite(self.block, self.at, self.at + bytes.length)
}

const characterAttributes: Record<string, GetSet<PyCData>> = {
  raw: {
    get: (self) => makeBytes(bytesOf(self).slice()),
    set(self, value) {
      if (value === undefined) raise('AttributeError', `attribute 'raw' of '${self.cls.name}' objects cannot be deleted`)
      const buffer = getBuffer(value, PyBUF.SIMPLE)
      try {
        if (buffer.length > self.size) raise('ValueError', 'byte string too long')
        put(self, windowOf(buffer))
      } finally {
        releaseBuffer(buffer)
      }
    },
  },
  value: {
    get(self) {
      const bytes = bytesOf(self)
      const end = bytes.indexOf(0)
      return makeBytes(bytes.slice(0, end < 0 ? bytes.length : end))
    },
    set(self, value) {
      if (value === undefined) raise('TypeError', "can't delete attribute")
      if (!(value instanceof PyBytes)) raise('TypeError', `bytes expected instead of ${typeName(value)} instance`)
      const { bytes } = value
      if (bytes.length > self.size) raise('ValueError', 'byte string too long')
      const ended = new Uint8Array(Math.min(bytes.length + 1, self.size))
      ended.set(bytes)
      put(self, ended)
    },
  },
}

const wideAttributes: Record<string, GetSet<PyCData>> = {
  value: {
    get: (self) => wideAt(self.block.view, self.at, self.size / 4),
    set(self, value) {
      if (value === undefined) raise('TypeError', "can't delete attribute")
      const text = textOf(value)
      if (text === undefined) raise('TypeError', `unicode string expected instead of ${typeName(value)} instance`)
      const points = Array.from(text)
      const room = self.size / 4
      if (points.length > room) raise('ValueError', 'string too long')
      writeWide(self.block.view, self.at, points, room)
      reportWrite(self.block, self.at, self.at + 4 * Math.min(points.length + 1, room))
    },
  },
}

const arrayMetatype: PyType = defineModuleType<PyType>('_ctypes', 'PyCArrayType', {
  bases: [ctypeMetatype],
  slots: { init: initType },
  methods: dataTypeMethods(),
})
typesOfCtypes.arrayMetatype = arrayMetatype

/** Array_item */
function itemAt(self: PyCData, index: number): PyValue {
  if (index < 0 || index >= self.length) raise('IndexError', 'invalid index')
  const info = requireInfo(self.cls)
  const size = info.size / info.length
  return readPart(self, info.item as PyType, null, index, size, self.block, self.at + index * size, null)
}

/** Array_ass_item */
function setItemAt(self: PyCData, index: number, value: PyValue): void {
  const info = requireInfo(self.cls)
  if (index < 0 || index >= info.length) raise('IndexError', 'invalid index')
  const size = info.size / info.length
  writePart(self, info.item as PyType, null, value, index, size, self.block, self.at + index * size, null)
}

/** Items of a slice: bytes and str for characters, otherwise a list. `at` is where item 0 lies. */
export function itemsOfSlice(letter: string | undefined, memory: DataView, at: number, range: SliceRange, item: (index: number) => PyValue): PyValue {
  const { start, step, count } = range
  if (letter === 'c') {
    const bytes = new Uint8Array(count)
    for (let i = 0; i < count; i++) bytes[i] = memory.getUint8(at + start + i * step)
    return makeBytes(bytes)
  }
  if (letter === 'u') {
    let text = ''
    for (let i = 0; i < count; i++) text += characterAt(memory, at + 4 * (start + i * step))
    return text
  }
  const items: PyValue[] = []
  for (let i = 0; i < count; i++) items.push(item(start + i * step))
  return makeList(items)
}

function getItem(self: PyCData, key: PyValue): PyValue {
  if (hasIndex(key)) {
    const index = asSsize(key, 'IndexError')
    return itemAt(self, index < 0 ? index + self.length : index)
  }
  if (!isSlice(key)) raise('TypeError', 'indices must be integers')
  const letter = infoOf(requireInfo(self.cls).item)?.code?.code
  return itemsOfSlice(letter, self.block.view, self.at, rangeOf(self, key), (index) => itemAt(self, index))
}

function rangeOf(self: PyCData, slice: PySlice): SliceRange {
  return adjustSlice(unpackSlice(slice), self.length)
}

/** An error of len() is not told. */
function lengthOrNone(value: PyValue): number | undefined {
  try {
    return lengthOf(value)
  } catch (thrown) {
    if (thrown instanceof PyRaise) return undefined
    throw thrown
  }
}

/** Array_ass_subscript */
function setItem(self: PyCData, key: PyValue, value: PyValue | undefined): void {
  if (value === undefined) raise('TypeError', 'Array does not support item deletion')
  if (hasIndex(key)) {
    const index = asSsize(key, 'IndexError')
    setItemAt(self, index < 0 ? index + self.length : index, value)
    return
  }
  if (!isSlice(key)) raise('TypeError', 'indices must be integer')
  const { start, step, count } = rangeOf(self, key)
  if (lengthOrNone(value) !== count) raise('ValueError', 'Can only assign sequence of same size')
  for (let i = 0; i < count; i++) {
    const item = itemOf(value, i)
    retain(item)
    try {
      setItemAt(self, start + i * step, item)
    } finally {
      release(item)
    }
  }
}

export const arrayType: PyType = withMetatype(
  defineModuleType<PyCData>('_ctypes', 'Array', {
    bases: [dataType],
    doc:
      'Abstract base class for arrays.\n\nThe recommended way to create concrete array types is by multiplying any\n' +
      'ctypes data type with a non-negative integer. Alternatively, you can subclass\nthis type and define _length_ and _type_ class variables. Array elements can\n' +
      'be read and written using standard subscript and slice accesses for slice\nreads, the resulting object is not itself an Array.',
    slots: {
      new: (cls) => newData(cls),
      init(self, args, keywords) {
        const count = args.length - (keywords?.length ?? 0)
        filling(self, () => {
          for (let i = 0; i < count; i++) setItemAt(self, i, args[i] as PyValue)
        })
      },
      length: (self) => self.length,
      getItem,
      setItem,
      buffer: dataBuffer,
    },
    methods: { __class_getitem__: classMethod(oneArg(genericAlias)) },
  }),
  arrayMetatype,
)
typesOfCtypes.array = arrayType
