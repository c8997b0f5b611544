/** Arrays compared, and items looked for in them. */
import { EMPTY_BYTES } from '../../buffer'
import { asIndexBound } from '../../builtins/arguments'
import { orderHolds } from '../../builtins/bytes'
import { clipBounds } from '../../builtins/bytes-search'
import { raise } from '../../objects/errors'
import type { PyValue } from '../../objects/object'
import { compareBool, compareValues } from '../../objects/protocols'
import type { CompareOp } from '../../objects/slots'
import { assignSlice } from './indexing'
import { held, PyArray } from './storage'

/** array_richcompare */
export function compare(self: PyArray, other: PyValue, op: CompareOp): PyValue | undefined {
  if (!(other instanceof PyArray)) return undefined
  if (self.length !== other.length && (op === '==' || op === '!=')) return op === '!='
  let i = 0
  for (; i < self.length && i < other.length; i++) {
    const left = self.item(i)
    const right = other.item(i)
    if (!compareBool(left, right, '==')) {
      if (op === '==' || op === '!=') return op === '!='
      return compareValues(left, right, op)
    }
  }
  return orderHolds(self.length - other.length, op)
}

export function find(self: PyArray, value: PyValue, start = 0, stop = Infinity): number {
  for (let i = start; i < self.length && i < stop; i++) {
    const item = self.item(i)
    if (held(item, () => compareBool(item, value, '=='))) return i
  }
  return -1
}

export function indexOf(self: PyArray, value: PyValue, from: PyValue | undefined, to: PyValue | undefined): PyValue {
  const [start, stop] = clipBounds(asIndexBound(from, 0), asIndexBound(to, Number.MAX_SAFE_INTEGER), self.length)
  const at = find(self, value, start, stop)
  return at === -1 ? raise('ValueError', 'array.index(x): x not in array') : at
}

export function remove(self: PyArray, value: PyValue): PyValue {
  const at = find(self, value)
  if (at === -1) raise('ValueError', 'array.remove(x): x not in array')
  assignSlice(self, { start: at, stop: at + 1, step: 1, count: 1 }, EMPTY_BYTES)
  return null
}
