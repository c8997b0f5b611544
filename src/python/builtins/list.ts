/** list. Objects/listobject.c */
import { typeOf, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, withKeywords } from '../objects/native'
import { asSsize, hasIndex, isTrue } from '../objects/number'
import { isIterable, compareBool, compareValues, forEachItem, itemsOf, reprOf } from '../objects/protocols'
import { hasPlainLength, plainItems, makeList, PyList, sequenceTypes } from '../objects/tuple'
import { defineType } from '../objects/type'
import { asSsizeArgument } from './arguments'
import { genericAlias } from './genericalias'
import { PyListIterator, PyListReverseIterator } from './iterators'
import { mergeSort } from './merge-sort'
import { nestedRepr } from './nested-repr'
import { basicSize } from './sizes'
import { compareItems, countItem, indexOfItem, repeatLimit, sliceItems } from './sequence'
import { adjustSlice, isSlice, unpackSlice, type PySlice } from './slice'

function indexIn(self: PyList, key: PyValue, text: string): number {
  const index = asSsize(key, 'IndexError')
  const at = index < 0 ? index + self.items.length : index
  return at < 0 || at >= self.items.length ? raise('IndexError', text) : at
}

function getItem(self: PyList, key: PyValue): PyValue {
  if (typeof key === 'number') {
    const { items } = self
    const item = items[key < 0 ? key + items.length : key]
    return item === undefined ? raise('IndexError', 'list index out of range') : item
  }
  if (hasIndex(key)) return self.items[indexIn(self, key, 'list index out of range')] as PyValue
  if (isSlice(key)) return makeList(sliceItems(self.items, key))
  return raise('TypeError', `list indices must be integers or slices, not ${typeName(key)}`)
}

function setItem(self: PyList, key: PyValue, value: PyValue | undefined): void {
  if (hasIndex(key)) {
    const at = indexIn(self, key, 'list assignment index out of range')
    const old = self.items[at] as PyValue
    if (value === undefined) {
      self.expect(self.items.length - 1)
      self.items.splice(at, 1)
    } else {
      retain(value)
      self.items[at] = value
    }
    release(old)
    return
  }
  if (!isSlice(key)) raise('TypeError', `list indices must be integers or slices, not ${typeName(key)}`)
  setSlice(self, key, value)
}

/** list_ass_subscript for slices: a plain one takes any iterable, an extended one as many items as it covers. */
function setSlice(self: PyList, slice: PySlice, value: PyValue | undefined): void {
  const unpacked = unpackSlice(slice)
  if (unpacked.step === 1) {
    const items = value === undefined ? [] : assignable(value, 'must assign iterable to extended slice')
    const { start, stop } = adjustSlice(unpacked, self.items.length)
    replace(self, start, Math.max(start, stop) - start, items)
    return
  }
  const items = value === undefined ? [] : assignable(value, 'must assign iterable to extended slice')
  const { start, step, count } = adjustSlice(unpacked, self.items.length)
  if (value === undefined) {
    deleteEvery(self, start, step, count)
    return
  }
  if (items.length !== count) raise('ValueError', `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`)
  for (const item of items) retain(item)
  const old: PyValue[] = []
  for (let i = 0, at = start; i < count; i++, at += step) {
    old.push(self.items[at] as PyValue)
    self.items[at] = items[i] as PyValue
  }
  for (const item of old) release(item)
}

function assignable(value: PyValue, text: string): PyValue[] {
  const plain = plainItems(value)
  if (plain !== undefined) return plain.slice()
  if (!isIterable(value)) raise('TypeError', text)
  return itemsOf(value)
}

function replace(self: PyList, start: number, count: number, items: PyValue[]): void {
  for (const item of items) retain(item)
  const length = self.items.length - count + items.length
  if (length === 0) self.forgetRoom()
  else self.expect(length)
  const removed = items.length < 50_000 ? self.items.splice(start, count, ...items) : spliceMany(self, start, count, items)
  for (let i = removed.length - 1; i >= 0; i--) release(removed[i] as PyValue)
}

function spliceMany(self: PyList, start: number, count: number, items: PyValue[]): PyValue[] {
  const removed = self.items.slice(start, start + count)
  self.items = self.items.slice(0, start).concat(items, self.items.slice(start + count))
  return removed
}

function deleteEvery(self: PyList, start: number, step: number, count: number): void {
  const gone = new Set<number>()
  for (let i = 0, at = start; i < count; i++, at += step) gone.add(at)
  const old = self.items
  self.expect(old.length - count)
  self.items = old.filter((_item, at) => !gone.has(at))
  for (const at of [...gone].sort((a, b) => a - b)) release(old[at] as PyValue)
}

/** list.append, also for the machine. */
export function appendItem(self: PyList, item: PyValue): void {
  retain(item)
  self.items.push(item)
}

/** list.extend, also for the machine: items that came before an error stay. list_extend */
export function extendList(self: PyList, iterable: PyValue): void {
  const plain = plainItems(iterable)
  if (plain !== undefined && hasPlainLength(iterable)) {
    if (plain.length > 0) self.expect(self.items.length + plain.length, true)
    for (const item of plain.slice()) appendItem(self, item)
    return
  }
  const append = (item: PyValue): void => appendItem(self, item)
  const knowsLength = LENGTH_KNOWN.has(typeOf(iterable).name)
  forEachItem(iterable, append, (hint) => {
    if (hint > 0) self.expect(self.items.length + hint, !knowsLength)
  })
  self.expect(self.items.length)
}

/** What extend() knows without iterating: it makes room as for so many items to come. list_extend_set, list_extend_dict */
const LENGTH_KNOWN: ReadonlySet<string> = new Set(['set', 'frozenset', 'dict', 'dict_keys', 'dict_values', 'dict_items'])

function clear(self: PyList): void {
  const items = self.items
  self.forgetRoom()
  self.items = []
  for (let i = items.length - 1; i >= 0; i--) release(items[i] as PyValue)
}

function isLess(left: PyValue, right: PyValue): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right
  return isTrue(compareValues(left, right, '<'))
}

/** Keys of one class are compared by its own method, and where that does not know, once more by all that may know. unsafe_object_compare */
function isLessAlike(left: PyValue, right: PyValue): boolean {
  const found = typeOf(left).slots.compare?.(left, right, '<')
  return found === undefined ? isLess(left, right) : isTrue(found)
}

/** A stable merge sort that compares with `<` only; the list is empty meanwhile. list_sort_impl */
export function sortList(self: PyList, key: PyValue, reverse: boolean): void {
  const items = self.items
  const empty: PyValue[] = []
  self.items = empty
  let sorted = items
  let changed = false
  try {
    const keyed = key === null ? items.map((item) => ({ item, key: item })) : keysFor(items, key)
    // Reversing before and after keeps equal items in their order.
    if (reverse) keyed.reverse()
    try {
      // Numbers are in one order whichever way they are compared; nobody sees how.
      if (keyed.every((entry) => typeof entry.key === 'number')) keyed.sort((a, b) => (a.key as number) - (b.key as number))
      else {
        const cls = typeOf(keyed[0]?.key ?? null)
        const compare = cls.isHeapType && keyed.every((entry) => typeOf(entry.key) === cls) ? isLessAlike : isLess
        mergeSort(keyed, (a, b) => compare(a.key, b.key))
      }
    } finally {
      if (key !== null) for (const entry of keyed) release(entry.key)
      if (reverse) keyed.reverse()
      sorted = keyed.map((entry) => entry.item)
    }
  } finally {
    changed = self.items !== empty || empty.length > 0
    const added = self.items
    self.items = sorted
    for (const item of added) release(item)
  }
  if (changed) raise('ValueError', 'list modified during sort')
}

function keysFor(items: readonly PyValue[], key: PyValue): { item: PyValue; key: PyValue }[] {
  const keyed: { item: PyValue; key: PyValue }[] = []
  try {
    for (const item of items) {
      const value = call(key, [item])
      retain(value)
      keyed.push({ item, key: value })
    }
  } catch (thrown) {
    for (const entry of keyed) release(entry.key)
    throw thrown
  }
  return keyed
}

export const listType: PyType = defineType<PyList>('list', {
  patternKind: 'sequence',
  matchSelf: true,
  slots: {
    new: (cls) => new PyList(cls, []),
    init(self, args, keywords) {
      // Of a class with its own __new__, keywords are that one's affair.
      if (self.cls.slots.new === listType.slots.new && keywords !== null && keywords.length > 0) raise('TypeError', 'list() takes no keyword arguments')
      const count = args.length - (keywords?.length ?? 0)
      if (count > 1) raise('TypeError', `list expected at most 1 argument, got ${count}`)
      if (self.items.length > 0) clear(self)
      if (count === 1) extendList(self, args[0] as PyValue)
    },
    unhashable: true,
    repr: (self) => (self.items.length === 0 ? '[]' : nestedRepr(self, '[...]', () => `[${showItems(self)}]`)),
    compare: (self, other, op) => (other instanceof PyList ? compareItems(self, other, op) : undefined),
    iter: (self) => new PyListIterator(self),
    length: (self) => self.items.length,
    contains(self, item) {
      for (let i = 0; i < self.items.length; i++) if (compareBool(self.items[i] as PyValue, item, '==')) return true
      return false
    },
    getItem,
    setItem,
    concat(self, other) {
      if (!(other instanceof PyList)) return raise('TypeError', `can only concatenate list (not "${typeName(other)}") to list`)
      return makeList([...self.items, ...other.items])
    },
    inplaceConcat(self, other) {
      extendList(self, other)
      return self
    },
    repeat(self, count) {
      const items: PyValue[] = []
      repeatLimit(self.items.length, count)
      for (let i = 0; i < count; i++) for (const item of self.items) items.push(item)
      return makeList(items)
    },
    inplaceRepeat(self, count) {
      if (count <= 0) {
        clear(self)
        return self
      }
      repeatLimit(self.items.length, count)
      const items = self.items.slice()
      if (items.length > 0) self.expect(items.length * count)
      for (let i = 1; i < count; i++) for (const item of items) appendItem(self, item)
      return self
    },
  },
  methods: {
    append: oneArg((self: PyList, item) => {
      appendItem(self, item)
      return null
    }),
    clear: noArgs((self: PyList) => {
      clear(self)
      return null
    }),
    copy: noArgs((self: PyList) => makeList(self.items.slice())),
    count: oneArg((self: PyList, item) => countItem(self.items, item)),
    extend: oneArg((self: PyList, iterable) => {
      extendList(self, iterable)
      return null
    }),
    index: positional(1, 3, (self: PyList, item, start, stop) => {
      const at = indexOfItem(self.items, item as PyValue, start, stop)
      return at < 0 ? raise('ValueError', 'list.index(x): x not in list') : at
    }),
    insert: positional(2, 2, (self: PyList, index, item) => {
      const at = asSsizeArgument(index as PyValue)
      retain(item as PyValue)
      self.expect(self.items.length + 1)
      self.items.splice(at < 0 ? Math.max(0, at + self.items.length) : at, 0, item as PyValue)
      return null
    }),
    pop: positional(0, 1, (self: PyList, index) => {
      const at = index === undefined ? -1 : asSsizeArgument(index)
      if (self.items.length === 0) raise('IndexError', 'pop from empty list')
      const place = at < 0 ? at + self.items.length : at
      if (place < 0 || place >= self.items.length) raise('IndexError', 'pop index out of range')
      if (self.items.length === 1) self.forgetRoom()
      else self.expect(self.items.length - 1)
      const item = (place === self.items.length - 1 ? self.items.pop() : self.items.splice(place, 1)[0]) as PyValue
      release(item)
      return item
    }),
    remove: oneArg((self: PyList, item) => {
      const at = indexOfItem(self.items, item)
      if (at < 0) raise('ValueError', 'list.remove(x): x not in list')
      if (self.items.length === 1) self.forgetRoom()
      else self.expect(self.items.length - 1)
      release(self.items.splice(at, 1)[0] as PyValue)
      return null
    }),
    reverse: noArgs((self: PyList) => {
      self.items.reverse()
      return null
    }),
    sort: withKeywords({ names: ['key', 'reverse'], keywordOnly: 2 }, (self: PyList, key, reverse) => {
      sortList(self, key ?? null, reverse !== undefined && isTrue(reverse))
      return null
    }),
    __getitem__: oneArg(getItem),
    __reversed__: noArgs((self: PyList) => new PyListReverseIterator(self)),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
    __sizeof__: noArgs((self: PyList) => basicSize(self) + 8 * self.allocated()),
  },
})
sequenceTypes.list = listType

/** The list may change while an item's repr runs. */
function showItems(self: PyList): string {
  const shown: string[] = []
  for (let i = 0; i < self.items.length; i++) shown.push(reprOf(self.items[i] as PyValue))
  return shown.join(', ')
}

