/** Items and slices of an array: read, written, taken out. */
import { allocate, EMPTY_BYTES, refuseResize } from '../../buffer'
import { asSsizeArgument } from '../../builtins/arguments'
import { adjustSlice, isSlice, unpackSlice } from '../../builtins/slice'
import { raise, typeName } from '../../objects/errors'
import { asSsize, hasIndex } from '../../objects/number'
import type { PyValue } from '../../objects/object'
import { make, placeOf, PyArray, report } from './storage'

/** array_subscr */
export function getItem(self: PyArray, key: PyValue): PyValue {
  if (typeof key === 'number') return self.item(placeOf(self, key, 'array index out of range'))
  if (hasIndex(key)) return self.item(placeOf(self, asSsize(key, 'IndexError'), 'array index out of range'))
  if (!isSlice(key)) raise('TypeError', 'array indices must be integers')
  const { start, step, count } = adjustSlice(unpackSlice(key), self.length)
  const { size } = self.code
  if (count === 0) return make(self.code, new Uint8Array(0))
  if (step === 1) return report(self, make(self.code, self.storage.slice(start * size, (start + count) * size)), 'slice')
  return report(self, make(self.code, itemsEvery(self, start, step, count)), 'slice')
}

function itemsEvery(self: PyArray, start: number, step: number, count: number): Uint8Array {
  const { size } = self.code
  const bytes = allocate(count * size)
  for (let i = 0, at = start; i < count; i++, at += step) bytes.set(self.storage.subarray(at * size, (at + 1) * size), i * size)
  return bytes
}

/** array_ass_subscr */
export function setItem(self: PyArray, key: PyValue, value: PyValue | undefined): void {
  let range: { start: number; stop: number; step: number; count: number }
  if (hasIndex(key)) {
    const at = placeOf(self, asSsize(key, 'IndexError'), 'array assignment index out of range')
    if (value !== undefined) {
      setOne(self, at, value)
      return
    }
    range = { start: at, stop: at + 1, step: 1, count: 1 }
  } else if (isSlice(key)) range = adjustSlice(unpackSlice(key), self.length)
  else raise('TypeError', 'array indices must be integers')
  if (value !== undefined && !(value instanceof PyArray)) raise('TypeError', `can only assign array (not "${typeName(value)}") to array slice`)
  const bytes = value === undefined ? EMPTY_BYTES : value === self ? self.contents().slice() : value.contents()
  if (value !== undefined && value.code !== self.code) raise('TypeError', 'bad argument type for built-in operation')
  assignSlice(self, range, bytes)
}

function setOne(self: PyArray, at: number, value: PyValue): void {
  const raw = self.code.convert(value)
  // Converting may have made the array shorter.
  if (at >= self.length) raise('IndexError', 'array assignment index out of range')
  self.code.write(self.view, at * self.code.size, raw)
  self.touched(at, at + 1)
}

export function assignSlice(self: PyArray, { start, stop, step, count }: { start: number; stop: number; step: number; count: number }, bytes: Uint8Array): void {
  const { size } = self.code
  const needed = bytes.length / size
  // Checked before anything moves, and even where nothing would.
  if ((needed === 0 || count !== needed) && self.exportCount > 0) {
    refuseResize(self, { size: (self.length + needed - count) * size, at: start * size, offered: bytes })
  }
  if (step === 1) {
    self.splice(start, Math.max(start, stop), bytes)
    return
  }
  if (needed === 0) {
    deleteEvery(self, start, step, count)
    return
  }
  if (needed !== count) raise('ValueError', `attempt to assign array of size ${needed} to extended slice of size ${count}`)
  for (let i = 0, at = start; i < count; i++, at += step) {
    self.storage.set(bytes.subarray(i * size, (i + 1) * size), at * size)
    self.touched(at, at + 1)
  }
}

function deleteEvery(self: PyArray, start: number, step: number, count: number): void {
  if (count === 0) return
  const { size } = self.code
  const before = self.length
  const first = step < 0 ? start + step * (count - 1) : start
  const stride = Math.abs(step)
  let to = first
  for (let at = first; at < before; at++) {
    if ((at - first) % stride === 0 && (at - first) / stride < count) continue
    self.storage.copyWithin(to * size, at * size, (at + 1) * size)
    to++
  }
  self.resize(before - count)
  self.resizedAt(first, before)
}

export function pop(self: PyArray, index: PyValue | undefined): PyValue {
  const wanted = index === undefined ? -1 : asSsizeArgument(index)
  if (self.length === 0) raise('IndexError', 'pop from empty array')
  const at = placeOf(self, wanted, 'pop index out of range')
  const item = self.item(at)
  assignSlice(self, { start: at, stop: at + 1, step: 1, count: 1 }, EMPTY_BYTES)
  return item
}

export function reverseItems(self: PyArray): PyValue {
  const { size } = self.code
  const bytes = self.contents().slice()
  for (let i = 0; i < self.length; i++) self.storage.set(bytes.subarray(i * size, (i + 1) * size), (self.length - 1 - i) * size)
  self.touched(0, self.length)
  return null
}
