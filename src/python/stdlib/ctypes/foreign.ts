/** The functions of C that ctypes itself calls by their address. Modules/_ctypes/_ctypes.c */
import type { PyType, PyValue } from '../../objects/object'
import { call, isType } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { raise, typeName } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { idOf } from '../../objects/protocols'
import { observer } from '../../observer'
import { PyBuffer, viewOfMaster } from '../../buffer'
import { makeBytes } from '../../builtins/bytes-storage'
import { keptBy, PyCData } from './cdata'
import { infoOf } from './info'
import { placeAt, reportWrite, writePointer } from './memory'
import { readNarrow, readWide } from './pointees'
import { typesOfCtypes } from './registry'

/** A converted argument: as an address, as the object behind it, and as its bytes. */
interface Argument {
  readonly address: number
  readonly object: PyValue
  readonly view: DataView
}

type ForeignFunction = (args: readonly Argument[]) => PyValue

function intOf(argument: Argument): number {
  return argument.view.getInt32(0, true)
}

/** A size_t, or a Py_ssize_t; anything beyond what can be allocated is beyond every object. */
function sizeOf(argument: Argument): number {
  return Number(argument.view.getBigInt64(0, true))
}

/** A negative count is an enormous size_t. */
const BEYOND = 2 ** 50

/** void *memmove(void *, const void *, size_t) */
function memmove([target, source, count]: readonly Argument[]): PyValue {
  const wanted = sizeOf(count as Argument)
  const size = wanted < 0 ? BEYOND : wanted
  const { address } = target as Argument
  if (size === 0) return address === 0 ? null : address
  const from = placeAt((source as Argument).address, size)
  const to = placeAt(address, size)
  to.block.memory.set(from.block.memory.subarray(from.at, from.at + size), to.at)
  reportWrite(to.block, to.at, to.at + size)
  if (observer.copied !== null && from.block.owner !== null) observer.copied(size, from.block.owner, to.block.owner, 'memmove')
  return address
}

/** void *memset(void *, int, size_t) */
function memset([target, byte, count]: readonly Argument[]): PyValue {
  const wanted = sizeOf(count as Argument)
  const size = wanted < 0 ? BEYOND : wanted
  const { address } = target as Argument
  if (size === 0) return address === 0 ? null : address
  const to = placeAt(address, size)
  to.block.memory.fill(intOf(byte as Argument) & 255, to.at, to.at + size)
  reportWrite(to.block, to.at, to.at + size)
  return address
}

function stringAt([pointer, size]: readonly Argument[]): PyValue {
  const count = intOf(size as Argument)
  if (count < -1) raise('SystemError', 'Negative size passed to PyBytes_FromStringAndSize')
  const { address } = pointer as Argument
  const made = makeBytes(count === 0 ? new Uint8Array(0) : readNarrow(address, count))
  if (observer.copied !== null && count !== 0) observer.copied(made.bytes.length, placeAt(address, 0).block.owner, made, 'string_at')
  return made
}

function wideStringAt([pointer, size]: readonly Argument[]): PyValue {
  const count = intOf(size as Argument)
  return count === 0 ? '' : readWide((pointer as Argument).address, count)
}

/** A view of bytes that nobody is told of: no object is kept, and none counts an export. PyMemoryView_FromMemory */
function memoryViewAt([pointer, size, readonly]: readonly Argument[]): PyValue {
  const count = sizeOf(size as Argument)
  if (count < 0) raise('ValueError', `memoryview_at: size is negative (or overflowed): ${count}`)
  const { block, at } = placeAt((pointer as Argument).address, count)
  return viewOfMaster(new PyBuffer(null, block.memory, at, count, 1, intOf(readonly as Argument) !== 0, 'B', 1, [count], [1]))
}

function requirePointerType(value: PyValue): PyType {
  if (!isType(value) || !value.cls.isSubtypeOf(typesOfCtypes.metatype)) raise('TypeError', 'cast() argument 2 must be a pointer type')
  const isPointer = value.cls.isSubtypeOf(typesOfCtypes.pointerMetatype) || value.cls.isSubtypeOf(typesOfCtypes.functionMetatype)
  if (isPointer || 'sPzUZXO'.includes(infoOf(value)?.code?.code ?? '-')) return value
  return raise('TypeError', `cast() argument 2 must be a pointer type, not ${isType(value) ? value.name : typeName(value)}`)
}

/** The result shares what the source keeps alive, and keeps the source itself. cast */
function cast([pointer, source, type]: readonly Argument[]): PyValue {
  const made = call(requirePointerType((type as Argument).object)) as PyCData
  const { object } = source as Argument
  if (object instanceof PyCData) {
    keptBy(object)
    if (object.objects === null) object.objects = own(new PyDict())
    const { objects } = object
    if (objects !== undefined) {
      retain(objects)
      release(made.objects ?? null)
      made.objects = objects
    }
    if (objects instanceof PyDict) objects.set(idOf(object), object)
  }
  writePointer(made.block.view, made.at, (pointer as Argument).address)
  return made
}

function own(value: PyDict): PyDict {
  retain(value)
  return value
}

/** Where each of them stands, for `_memmove_addr` and its like. */
export const foreignAddresses = {
  _memmove_addr: 0x7f6b00001000,
  _memset_addr: 0x7f6b00001100,
  _string_at_addr: 0x7f6b00001200,
  _cast_addr: 0x7f6b00001300,
  _wstring_at_addr: 0x7f6b00001400,
  _memoryview_at_addr: 0x7f6b00001500,
} as const

export const foreignFunctions: ReadonlyMap<number, ForeignFunction> = new Map<number, ForeignFunction>([
  [foreignAddresses._memmove_addr, memmove],
  [foreignAddresses._memset_addr, memset],
  [foreignAddresses._string_at_addr, stringAt],
  [foreignAddresses._cast_addr, cast],
  [foreignAddresses._wstring_at_addr, wideStringAt],
  [foreignAddresses._memoryview_at_addr, memoryViewAt],
])
