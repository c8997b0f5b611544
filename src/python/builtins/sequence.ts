/** What list and tuple do alike with their items. */
import { typeOf, type PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { raise } from '../objects/errors'
import { asIndexInt, hasIndex } from '../objects/number'
import { compareBool, compareValues } from '../objects/protocols'
import { retain, release } from '../objects/lifetime'
import type { CompareOp } from '../objects/slots'
import { sliceRange, type PySlice } from './slice'

/** PySequence_Check */
export function isSequence(value: PyValue): boolean {
  const { slots, patternKind, isHeapType } = typeOf(value)
  return slots.getItem !== undefined && !(value instanceof PyDict) && (isHeapType || slots.concat !== undefined || patternKind === 'sequence')
}

/** The items that a slice covers, in its order. */
export function sliceItems(items: readonly PyValue[], slice: PySlice): PyValue[] {
  const { start, step, count } = sliceRange(slice, items.length)
  if (step === 1) return items.slice(start, start + count)
  const taken: PyValue[] = []
  for (let i = 0, at = start; i < count; i++, at += step) taken.push(items[at] as PyValue)
  return taken
}

function sameOrEqual(a: PyValue, b: PyValue): boolean {
  if (a === b) return true
  // Whoever compares may change the container: both sides stay alive meanwhile.
  retain(a)
  retain(b)
  try {
    return compareBool(a, b, '==')
  } finally {
    release(a)
    release(b)
  }
}

/** A list or a tuple; a list may change while its items are compared. */
interface Sequence {
  readonly items: readonly PyValue[]
}

/** Item by item; the first that differ decide, then the lengths. list_richcompare, tuple_richcompare */
export function compareItems(left: Sequence, right: Sequence, op: CompareOp): PyValue {
  if (left.items.length !== right.items.length && (op === '==' || op === '!=')) return op === '!='
  let i = 0
  while (i < left.items.length && i < right.items.length && sameOrEqual(left.items[i] as PyValue, right.items[i] as PyValue)) i++
  if (i >= left.items.length || i >= right.items.length) return compareLengths(left.items.length, right.items.length, op)
  if (op === '==') return false
  if (op === '!=') return true
  return compareValues(left.items[i] as PyValue, right.items[i] as PyValue, op)
}

function compareLengths(left: number, right: number, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

export function countItem(items: readonly PyValue[], item: PyValue): number {
  let count = 0
  for (let i = 0; i < items.length; i++) if (sameOrEqual(items[i] as PyValue, item)) count++
  return count
}

/** Position of an item between two bounds as `index(x, start, stop)` takes them, or -1. */
export function indexOfItem(items: readonly PyValue[], item: PyValue, start?: PyValue, stop?: PyValue): number {
  const from = searchBound(start, 0, items.length)
  const to = searchBound(stop, Infinity, items.length)
  for (let i = from; i < to && i < items.length; i++) if (sameOrEqual(items[i] as PyValue, item)) return i
  return -1
}

/** A bound of a search: an index, counted from the end when negative. _PyEval_SliceIndexNotNone */
export function searchBound(value: PyValue | undefined, absent: number, length: number): number {
  if (value === undefined) return absent
  if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or have an __index__ method')
  const int = asIndexInt(value)
  const at = typeof int === 'number' ? int : int < 0n ? -Infinity : Infinity
  return at < 0 ? Math.max(0, at + length) : at
}

/** More items than memory can hold: CPython's answer is MemoryError, and ours a limit well below. */
export function repeatLimit(length: number, count: number): void {
  if (length * count > 2 ** 27) raise('MemoryError', '')
}
