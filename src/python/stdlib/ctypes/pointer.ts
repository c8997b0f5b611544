/** _Pointer and its metatype: eight bytes that say where another object's bytes are. Modules/_ctypes/_ctypes.c */
import type { HeapType } from '../../objects/class'
import type { PyType, PyValue } from '../../objects/object'
import { isType } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { checkPositional, oneArg } from '../../objects/native'
import { asSsize, hasIndex } from '../../objects/number'
import { reprOf } from '../../objects/protocols'
import { isInstanceOf } from '../../builtins/isinstance'
import { isSlice, type PySlice, type SliceRange } from '../../builtins/slice'
import { noteTypeChange } from '../../builtins/type'
import { defineModuleType } from '../module'
import { itemsOfSlice } from './array'
import { dataAt, dataBuffer, filling, keep, keptBy, newData, PyCData, readPart, writePart } from './cdata'
import { ctypeMetatype, dataType, dataTypeMethods, withMetatype } from './datatype'
import { infoOf, makeInfo, requireInfo, type TypeInfo } from './info'
import { addressOfPlace, placeAt, readPointer, reportWrite, writePointer, type Place } from './memory'
import { pointerFromParam } from './parameter'
import { typesOfCtypes } from './registry'

/** PyCPointerType_SetProto */
function setTarget(self: PyType, info: TypeInfo, target: PyValue): TypeInfo {
  if (!isType(target)) raise('TypeError', '_type_ must be a type')
  const targetInfo = infoOf(target)
  if (targetInfo === undefined) raise('TypeError', `${reprOf(target)} must have storage info`)
  info.setItem(target)
  if (targetInfo.pointerType === undefined) targetInfo.setPointerType(self)
  return targetInfo
}

/** PyCPointerType_init */
function initType(self: PyType): void {
  const info = makeInfo(self)
  info.size = info.alignment = 8
  info.length = 1
  info.isPointer = true
  const target = self.dict.get('_type_')
  if (target === undefined) return
  const { format, shape } = setTarget(self, info, target)
  info.format = `&${shape.length > 0 ? `(${shape.join(',')})` : ''}${format ?? 'B'}`
}

const pointerMetatype: PyType = defineModuleType<PyType>('_ctypes', 'PyCPointerType', {
  bases: [ctypeMetatype],
  slots: { init: initType },
  methods: {
    ...dataTypeMethods(pointerFromParam),
    set_type: oneArg((self: PyType, target) => {
      setTarget(self, requireInfo(self), target)
      ;(self as HeapType).setOwn('_type_', target)
      noteTypeChange(self, '_type_')
      return null
    }),
  },
})
typesOfCtypes.pointerMetatype = pointerMetatype

/** What a pointer says; ValueError when it is NULL. */
function targetAddress(self: PyCData): number {
  const address = readPointer(self.block.view, self.at)
  return address === 0 ? raise('ValueError', 'NULL pointer access') : address
}

function target(self: PyCData): PyType {
  return requireInfo(self.cls).item as PyType
}

function placeOf(self: PyCData, index: number): Place {
  const { size } = requireInfo(target(self))
  return placeAt(targetAddress(self) + index * size, size)
}

/** Pointer_item */
function itemAt(self: PyCData, index: number): PyValue {
  const { block, at } = placeOf(self, index)
  const type = target(self)
  return readPart(self, type, null, index, requireInfo(type).size, block, at, null)
}

/** A pointer has no length: a slice must say where it ends. Pointer_subscript */
function rangeOf(slice: PySlice): SliceRange {
  const step = slice.step === null ? 1 : asIndex(slice.step)
  if (step === 0) raise('ValueError', 'slice step cannot be zero')
  if (slice.start === null && step < 0) raise('ValueError', 'slice start is required for step < 0')
  const start = slice.start === null ? 0 : asIndex(slice.start)
  if (slice.stop === null) raise('ValueError', 'slice stop is required')
  const stop = asIndex(slice.stop)
  const isEmpty = step > 0 ? start > stop : start < stop
  const count = isEmpty ? 0 : Math.trunc(step > 0 ? (stop - start - 1) / step + 1 : (stop - start + 1) / step + 1)
  return { start, stop, step, count }
}

function asIndex(value: PyValue): number {
  return asSsize(value, 'OverflowError')
}

function getItem(self: PyCData, key: PyValue): PyValue {
  if (hasIndex(key)) return itemAt(self, asSsize(key, 'IndexError'))
  if (!isSlice(key)) raise('TypeError', 'Pointer indices must be integer')
  const range = rangeOf(key)
  const letter = infoOf(target(self))?.code?.code
  if (range.count === 0) return itemsOfSlice(letter, self.block.view, 0, range, () => null)
  if (letter !== 'c' && letter !== 'u') return itemsOfSlice(letter, self.block.view, 0, range, (index) => itemAt(self, index))
  // Both ends must lie in what the pointer leads to.
  const first = placeOf(self, range.start)
  placeOf(self, range.start + (range.count - 1) * range.step)
  return itemsOfSlice(letter, first.block.view, first.at, { ...range, start: 0 }, () => null)
}

/** Pointer_ass_item */
function setItem(self: PyCData, key: PyValue, value: PyValue | undefined): void {
  if (!hasIndex(key)) raise('TypeError', `sequence index must be integer, not '${typeName(key)}'`)
  const index = asSsize(key, 'IndexError')
  if (value === undefined) raise('TypeError', 'Pointer does not support item deletion')
  const { block, at } = placeOf(self, index)
  const type = target(self)
  writePart(self, type, null, value, index, requireInfo(type).size, block, at, null)
}

/** Pointer_get_contents */
function contents(self: PyCData): PyValue {
  const { block, at } = placeOf(self, 0)
  return dataAt(target(self), block, at, self, 0)
}

/** The pointer keeps what it leads to, and what that keeps. Pointer_set_contents */
function setContents(self: PyCData, value: PyValue | undefined): void {
  if (value === undefined) raise('TypeError', 'Pointer does not support item deletion')
  const type = target(self)
  if (!(value instanceof PyCData)) {
    isInstanceOf(value, type)
    raise('TypeError', `expected ${type.name} instead of ${typeName(value)}`)
  }
  writePointer(self.block.view, self.at, addressOfPlace(value))
  reportWrite(self.block, self.at, self.at + 8)
  keep(self, 1, value)
  keep(self, 0, keptBy(value))
}

export const pointerType: PyType = withMetatype(
  defineModuleType<PyCData>('_ctypes', '_Pointer', {
    bases: [dataType],
    doc: 'XXX to be provided',
    slots: {
      new(cls) {
        if ((infoOf(cls)?.item ?? null) === null) raise('TypeError', 'Cannot create instance: has no _type_')
        return newData(cls)
      },
      init(self, args, keywords) {
        const count = args.length - (keywords?.length ?? 0)
        checkPositional('POINTER', count, 0, 1)
        filling(self, () => {
          if (count === 1) setContents(self, args[0])
        })
      },
      bool: (self) => readPointer(self.block.view, self.at) !== 0,
      getItem,
      setItem,
      buffer: dataBuffer,
    },
    getset: { contents: { get: contents, set: setContents } },
  }),
  pointerMetatype,
)
typesOfCtypes.pointer = pointerType
