/** Items by int index, for the types that byte loops are made of; everything else goes through the slots. */
import { observer } from '../observer'
import type { PyValue } from '../objects/object'
import { sequenceTypes, type PyList, type PyTuple } from '../objects/tuple'
import { viewTypes, type PyMemoryView } from '../buffer/view'
import { bytesTypes, type PyByteArray, type PyBytes } from '../builtins/bytes-storage'

/** container[index], or undefined when the general way must be taken (also for what will raise). */
export function byteAt(container: PyValue, index: number): PyValue | undefined {
  if (typeof container !== 'object' || container === null) return undefined
  const { cls } = container
  if (cls === bytesTypes.bytearray) {
    const array = container as PyByteArray
    const at = index < 0 ? index + array.length : index
    return at >= 0 && at < array.length ? array.storage[array.start + at] : undefined
  }
  if (cls === sequenceTypes.list) {
    const { items } = container as PyList
    const at = index < 0 ? index + items.length : index
    return at >= 0 && at < items.length ? items[at] : undefined
  }
  if (cls === bytesTypes.bytes) {
    const { bytes } = container as PyBytes
    const at = index < 0 ? index + bytes.length : index
    return at >= 0 && at < bytes.length ? bytes[at] : undefined
  }
  if (cls === sequenceTypes.tuple) {
    const { items } = container as PyTuple
    const at = index < 0 ? index + items.length : index
    return at >= 0 && at < items.length ? items[at] : undefined
  }
  if (cls === viewTypes.memoryview) {
    const view = container as PyMemoryView
    if (!view.isPlain || view.isReleased) return undefined
    const at = index < 0 ? index + view.length : index
    return at >= 0 && at < view.length ? view.memory[view.offset + at * view.stride] : undefined
  }
  return undefined
}

/** container[index] = value where that is one byte of a bytearray; false when the general way must be taken. */
export function storeByteAt(container: PyValue, index: number, value: PyValue): boolean {
  if (typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytearray) return false
  if (typeof value !== 'number' || value < 0 || value > 255) return false
  const array = container as PyByteArray
  const at = index < 0 ? index + array.length : index
  if (at < 0 || at >= array.length) return false
  array.storage[array.start + at] = value
  if (observer.bytesTouched !== null) observer.bytesTouched(array, at, at + 1, null)
  return true
}
