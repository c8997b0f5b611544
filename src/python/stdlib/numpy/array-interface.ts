/**
 * `__array_interface__`: where an array's bytes stand, said in Python's words, and arrays over what such a dict says.
 * numpy/_core/src/multiarray/ctors.c: PyArray_FromInterface; getset.c: array_interface_get
 */
import type { PyObject, PyValue } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { notSimulated, raise } from '../../objects/errors'
import { stateOfRun } from '../../objects/interpreter'
import { asSsize, isTrue } from '../../objects/number'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { hasBuffer, isExporter, ownerOf, viewOf } from '../../buffer'
import { addressOfPlace, blockOver, type Block } from '../ctypes/memory'
import { shapeFrom } from './arguments'
import { arrayTypes, PyNdArray, sizeOf, stridesFor } from './array'
import { typeString, type PyDType } from './dtype'
import { asDType } from './dtype-parse'
import { descrOf } from './dtype-type'
import { Memory } from './memory'

/** Memories whose addresses were told, and the blocks that keep these addresses good for ctypes as long as the memories are there. */
const told = stateOfRun<{ readonly places: { readonly address: number; readonly memory: Memory }[]; readonly blocks: WeakMap<Memory, Block> }>(() => ({ places: [], blocks: new WeakMap() }))

function addressOf(array: PyNdArray): number {
  const { memory } = array
  const { place } = memory
  let block = told.blocks.get(memory)
  if (block === undefined) {
    const owner = memory.room === null ? null : ownerOf(memory.room)
    block = owner !== null && isExporter(owner) ? blockOver(owner.contents(), owner) : blockOver(place, null)
    // A window on bytes that are no longer the owner's.
    if (block.memory.buffer !== place.buffer) block = blockOver(place, null)
    told.blocks.set(memory, block)
  }
  const address = addressOfPlace({ block, at: place.byteOffset - block.memory.byteOffset })
  if (!told.places.some((each) => each.memory === memory)) told.places.push({ address, memory })
  return address + array.offset
}

/** ndarray.__array_interface__ */
export function interfaceOf(self: PyNdArray): PyValue {
  const dict = new PyDict()
  dict.setString('data', makeTuple([addressOf(self), !self.writeable]))
  dict.setString('strides', self.isC ? null : makeTuple([...self.strides]))
  dict.setString('descr', descrOf(self.dtype))
  dict.setString('typestr', typeString(self.dtype))
  dict.setString('shape', makeTuple([...self.shape]))
  dict.setString('version', 3)
  return dict
}

function dtypeFrom(dict: PyDict): PyDType {
  const text = textOf(dict.getString('typestr') ?? null)
  if (text === undefined) return raise('ValueError', 'Missing __array_interface__ typestr')
  const descr = dict.getString('descr')
  return text.includes('V') && descr !== undefined && descr !== null ? asDType(descr) : asDType(text)
}

/** The array that an object's `__array_interface__` describes; the object is its base. */
export function arrayFromInterface(source: PyObject, given: PyValue): PyNdArray {
  if (!(given instanceof PyDict)) return raise('ValueError', 'Invalid __array_interface__ value, must be a dict')
  const dtype = dtypeFrom(given)
  const shapeGiven = given.getString('shape')
  if (shapeGiven === undefined) return raise('ValueError', 'Missing __array_interface__ shape')
  if (!(shapeGiven instanceof PyTuple)) return raise('TypeError', 'shape must be a tuple')
  const shape = shapeFrom(shapeGiven)
  const stridesGiven = given.getString('strides') ?? null
  if (stridesGiven !== null && !(stridesGiven instanceof PyTuple)) return raise('TypeError', 'strides must be a tuple')
  const strides = stridesGiven === null ? stridesFor(shape, dtype.itemsize) : shapeFrom(stridesGiven)
  if (strides.length !== shape.length) return raise('ValueError', 'mismatch in length of strides and shape')
  const data = given.getString('data') ?? null
  const { memory, offset, isReadonly } = data instanceof PyTuple ? atAddress(data) : inBuffer(data ?? source, given, sizeOf(shape) * dtype.itemsize)
  const array = new PyNdArray(arrayTypes.ndarray, memory, { dtype, shape, strides, offset })
  array.writeable = !isReadonly
  array.setBase(source)
  return array
}

interface Found {
  readonly memory: Memory
  readonly offset: number
  readonly isReadonly: boolean
}

function atAddress(data: PyTuple): Found {
  if (data.items.length !== 2) raise('TypeError', '__array_interface__ data must be a 2-tuple with (data pointer integer, read-only flag)')
  const [address, readonly] = data.items as [PyValue, PyValue]
  const at = asSsize(address)
  const place = told.places.find(({ address: from, memory }) => at >= from && at <= from + memory.length)
  if (place === undefined) return notSimulated('memory at an address that no array told (__array_interface__)')
  return { memory: place.memory, offset: at - place.address, isReadonly: isTrue(readonly) }
}

function inBuffer(data: PyValue, given: PyDict, size: number): Found {
  if (!hasBuffer(data)) return raise('TypeError', '__array_interface__ data must be a 2-tuple or support the buffer protocol')
  const view = viewOf(data)
  const offsetGiven = given.getString('offset')
  const offset = offsetGiven === undefined ? 0 : asSsize(offsetGiven)
  if (view.offset + offset + size > view.memory.length) raise('ValueError', 'buffer is smaller than requested size')
  return { memory: new Memory(view.memory, view), offset: view.offset + offset, isReadonly: view.readonly }
}
