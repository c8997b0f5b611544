/** What pointers of simple types lead to: the bytes of a bytes object, the characters of a str, any object at all. */
import { notSimulated } from '../../objects/errors'
import { stateOfRun } from '../../objects/interpreter'
import { PyObject, type PyValue } from '../../objects/object'
import { addressOf, idOf } from '../../objects/protocols'
import { defineType } from '../../objects/type'
import type { PyBytes } from '../../builtins/bytes-storage'
import { characterAt, writeWide } from './characters'
import { addressOfPlace, Block, placeAt } from './memory'

const state = stateOfRun(() => ({
  /** The bytes with a zero behind them, as C sees them; they live as long as the bytes object. */
  terminated: new WeakMap<PyBytes, Block>(),
  /** Objects that py_object stores, by their identity. */
  objects: new Map<number, WeakRef<PyObject> | { deref(): PyValue }>(),
}))

/** PyBytes_AsString */
export function keepTerminated(value: PyBytes): number {
  let block = state.terminated.get(value)
  if (block === undefined) {
    const copy = new Uint8Array(value.bytes.length + 1)
    copy.set(value.bytes)
    block = new Block(copy, null)
    state.terminated.set(value, block)
  }
  return addressOfPlace({ block, at: 0 })
}

/** PyCapsule: here, a copy of a str's characters. */
class Capsule extends PyObject {
  constructor(
    readonly name: string,
    readonly block: Block,
  ) {
    super(capsuleType)
  }
}

const capsuleType = defineType<Capsule>('PyCapsule', {
  module: 'types',
  final: true,
  slots: { repr: (self) => `<capsule object "${self.name}" at ${addressOf(self)}>` },
})

/** The characters of a str as wchar_t with a zero behind them, kept by a capsule. PyUnicode_AsWideCharString */
export function keepText(text: string): { address: number; capsule: PyObject } {
  const points = Array.from(text)
  const block = new Block(new Uint8Array(4 * (points.length + 1)), null)
  writeWide(block.view, 0, points, points.length + 1)
  return { address: addressOfPlace({ block, at: 0 }), capsule: new Capsule('_ctypes/cfield.c pymem', block) }
}

/** What stands for a reference in memory. */
export function handleOf(value: PyValue): number {
  const id = Number(idOf(value))
  state.objects.set(id, value instanceof PyObject ? new WeakRef(value) : { deref: () => value })
  return id
}

export function objectAt(handle: number): PyValue {
  const value = state.objects.get(handle)?.deref()
  return value === undefined || (value instanceof PyObject && value.rc < 0) ? notSimulated('an object by its address') : value
}

/** Bytes at an address: `size` of them, or up to a zero when that is -1. string_at */
export function readNarrow(address: number, size: number): Uint8Array {
  const { block, at } = placeAt(address, Math.max(size, 0))
  const { memory } = block
  if (size >= 0) return memory.slice(at, at + size)
  const end = memory.indexOf(0, at)
  return end < 0 ? notSimulated('reading on where no zero ends the bytes') : memory.slice(at, end)
}

/** Characters at an address: `count` of them, or up to a zero when that is -1. wstring_at */
export function readWide(address: number, count: number): string {
  const { block, at } = placeAt(address, Math.max(4 * count, 0))
  const { view, memory } = block
  let text = ''
  for (let i = 0; count < 0 || i < count; i++) {
    const place = at + 4 * i
    if (place + 4 > memory.length) notSimulated('reading on where no zero ends the characters')
    const point = view.getUint32(place, true)
    if (count < 0 && point === 0) break
    text += characterAt(view, place)
  }
  return text
}
