/** set and frozenset. Objects/setobject.c */
import { normalizeInt, Tracked, typeOf, type Keywords, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { dictTypes, PyDict } from '../objects/dict'
import { isRaised, raise, raiseKeyError, raiseWith } from '../objects/errors'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, variadic, type MethodSpec } from '../objects/native'
import { forEachItem, hashOf, refuseUnhashable, reprOf } from '../objects/protocols'
import type { CompareOp } from '../objects/slots'
import { defineType } from '../objects/type'
import { genericAlias } from './genericalias'
import { defineIterator, SourceIterator } from './iterators'
import { nestedRepr } from './nested-repr'
import { DUMMY, SetTable } from './set-table'
import { positionalArguments } from './arguments'

export class PySet extends Tracked {
  /** Keys are owned. */
  readonly table = new SetTable()
  hash: PyInt | null = null
  get size(): number {
    return this.table.used
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const key of this.table.active()) visit(key)
  }
  override dropReferences(): void {
    const keys = [...this.table.active()]
    this.table.clear()
    for (const key of keys) releaseNow(key)
  }
}

export function isAnySet(value: PyValue): value is PySet {
  return value instanceof PySet
}

function isFrozenSet(value: PyValue): value is PySet {
  return value instanceof PySet && value.cls.isSubtypeOf(frozensetType)
}

/** The hash of an element; an unhashable one is refused in set's words. set_unhashable_type */
function hashElement(key: PyValue): PyInt {
  try {
    return hashOf(key)
  } catch (thrown) {
    return refuseUnhashable(thrown, key, 'a set element')
  }
}

/** set.add, also for the machine. set_add_key */
export function addToSet(set: PySet, key: PyValue, hash = hashElement(key)): void {
  if (set.table.add(key, hash)) retain(key)
}

function hasKey(set: PySet, key: PyValue, hash = hashElement(key)): boolean {
  return set.table.find(key, hash) >= 0
}

/** A set that cannot be hashed is looked up in a set as if it were frozen. set_contains_lock_held */
function keyHash(key: PyValue): PyInt {
  if (!(key instanceof PySet) || isFrozenSet(key)) return hashElement(key)
  try {
    return hashOf(key)
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    return frozenHash(key)
  }
}

/** Takes over the items of any iterable; sets and dicts bring their hashes. set_update_internal */
export function updateSet(set: PySet, iterable: PyValue): void {
  if (iterable instanceof PySet) {
    set.table.merge(iterable.table, retain)
    return
  }
  if (iterable instanceof PyDict && iterable.cls.isHeapType === false) {
    set.table.reserve(iterable.size)
    for (const [key, , hash] of iterable.hashedEntries()) addToSet(set, key, hash)
    return
  }
  forEachItem(iterable, (item) => {
    addToSet(set, item)
  })
}

function fill(cls: PyType, iterable?: PyValue): PySet {
  const set = new PySet(cls)
  if (iterable !== undefined) updateSet(set, iterable)
  return set
}

/** set or frozenset, whichever the class derives from. make_new_set_basetype */
function baseOf(set: PySet): PyType {
  return isFrozenSet(set) ? frozensetType : setType
}

export function makeSet(items: Iterable<PyValue>): PySet {
  const set = new PySet(setType)
  for (const item of items) addToSet(set, item)
  return set
}

export function makeFrozenSet(items: Iterable<PyValue>): PySet {
  const set = new PySet(frozensetType)
  for (const item of items) addToSet(set, item)
  return set
}

/** Removes a key; false when it was not there. set_discard_key */
function discardKey(set: PySet, key: PyValue, hash = hashElement(key)): boolean {
  const at = set.table.find(key, hash)
  if (at < 0) return false
  release(set.table.remove(at))
  return true
}

function clear(set: PySet): void {
  const keys = [...set.table.active()]
  set.table.clear()
  for (const key of keys) release(key)
}

/** Puts the contents of `other`, which nobody else has, in the place of the set's own. set_swap_bodies */
function takeContents(set: PySet, other: PySet): void {
  const keys = [...set.table.active()]
  const { finger } = set.table
  Object.assign(set.table, other.table, { finger })
  other.table.clear()
  for (const key of keys) release(key)
}

function intersection(set: PySet, other: PyValue): PySet {
  const result = new PySet(baseOf(set))
  if (other === set) return fill(baseOf(set), set)
  if (other instanceof PySet) {
    const [smaller, larger] = other.size > set.size ? [set, other] : [other, set]
    for (const [key, hash] of smaller.table.hashed()) if (hasKey(larger, key, hash)) addToSet(result, key, hash)
    return result
  }
  forEachItem(other, (item) => {
    const hash = hashOf(item)
    if (hasKey(set, item, hash)) addToSet(result, item, hash)
  })
  return result
}

function difference(set: PySet, other: PyValue): PySet {
  const otherSize = other instanceof PySet ? other.size : other instanceof PyDict && other.cls === dictTypes.dict ? other.size : undefined
  // Many to keep, few to remove: copy, then remove.
  if (otherSize === undefined || Math.floor(set.size / 4) > otherSize) {
    const copy = fill(baseOf(set), set)
    removeAll(copy, other)
    return copy
  }
  const result = new PySet(baseOf(set))
  for (const [key, hash] of set.table.hashed()) {
    const found = other instanceof PySet ? hasKey(other, key, hash) : (other as PyDict).has(key, hash)
    if (!found) addToSet(result, key, hash)
  }
  return result
}

/** set_difference_update_internal */
function removeAll(set: PySet, other: PyValue): void {
  if (other === set) {
    clear(set)
    return
  }
  if (other instanceof PySet) for (const [key, hash] of [...other.table.hashed()]) discardKey(set, key, hash)
  else forEachItem(other, (item) => void discardKey(set, item))
  // Many dummies: squeeze them out.
  const { table } = set
  if (table.fill - table.used > table.mask / 5) table.resize(table.used > 50000 ? table.used * 2 : table.used * 4)
}

function symmetricUpdate(set: PySet, other: PyValue): void {
  if (other === set) {
    clear(set)
    return
  }
  const others = other instanceof PySet ? other : fill(baseOf(set), other)
  for (const [key, hash] of [...others.table.hashed()]) if (!discardKey(set, key, hash)) addToSet(set, key, hash)
}

function isSubset(left: PySet, right: PySet): boolean {
  if (left.size > right.size) return false
  for (const [key, hash] of left.table.hashed()) if (!hasKey(right, key, hash)) return false
  return true
}

function sameSet(left: PySet, right: PySet): boolean {
  if (left.size !== right.size) return false
  if (left.hash !== null && right.hash !== null && left.hash !== right.hash) return false
  return isSubset(left, right)
}

const SHUFFLE = 3644798167n
const MASK = 2n ** 64n - 1n

function shuffle(hash: bigint): bigint {
  return (((hash ^ 89869747n) ^ ((hash << 16n) & MASK)) * SHUFFLE) & MASK
}

/** The same whatever the order. frozenset_hash_impl */
function frozenHash(set: PySet): PyInt {
  let hash = 0n
  const { table } = set
  for (let at = 0; at < table.keys.length; at++) {
    const key = table.keys[at]
    if (key !== undefined && key !== DUMMY) hash ^= shuffle(BigInt.asUintN(64, BigInt(table.hashes[at] as PyInt)))
  }
  hash ^= (BigInt(set.size + 1) * 1927868237n) & MASK
  hash ^= (hash >> 11n) ^ (hash >> 25n)
  hash = (hash * 69069n + 907133923n) & MASK
  return hash === MASK ? 590923713 : normalizeInt(BigInt.asIntN(64, hash))
}

function show(set: PySet): string {
  const { name } = set.cls
  if (set.size === 0) return `${name}()`
  return nestedRepr(set, `${name}(...)`, () => {
    const shown = [...set.table.active()].map(reprOf).join(', ')
    return set.cls === setType ? `{${shown}}` : `${name}({${shown}})`
  })
}

function compare(set: PySet, other: PyValue, op: CompareOp): PyValue | undefined {
  if (!(other instanceof PySet)) return undefined
  switch (op) {
    case '==':
      return sameSet(set, other)
    case '!=':
      return !sameSet(set, other)
    case '<=':
      return isSubset(set, other)
    case '>=':
      return isSubset(other, set)
    case '<':
      return set.size < other.size && isSubset(set, other)
    case '>':
      return other.size < set.size && isSubset(other, set)
  }
}

export class PySetIterator extends SourceIterator<PySet> {
  at = 0
  readonly size: number
  remaining: number
  constructor(set: PySet) {
    super(setIteratorType, set)
    this.size = this.remaining = set.size
  }

  /** What is still to come. setiter_reduce */
  rest(): PyValue[] {
    if (this.source === null) return []
    return this.source.table.keys.slice(this.at).filter((key) => key !== undefined && key !== DUMMY) as PyValue[]
  }
}

export const setIteratorType: PyType = defineIterator<PySetIterator>(
  'set_iterator',
  (self) => {
    const set = self.source
    if (set === null) return undefined
    if (set.size !== self.size) raise('RuntimeError', 'Set changed size during iteration')
    const { keys } = set.table
    while (self.at < keys.length && (keys[self.at] === undefined || keys[self.at] === DUMMY)) self.at++
    if (self.at >= keys.length) return self.finish()
    self.remaining--
    return keys[self.at++] as PyValue
  },
  (self) => (self.source !== null && self.source.size === self.size ? self.remaining : 0),
)

const binary = (fn: (left: PySet, right: PySet) => PyValue) => (left: PyValue, right: PyValue): PyValue | undefined =>
  left instanceof PySet && right instanceof PySet ? fn(left, right) : undefined

const inplace = (fn: (self: PySet, other: PySet) => void) => (self: PySet, other: PyValue): PyValue | undefined => {
  if (!(other instanceof PySet)) return undefined
  fn(self, other)
  return self
}

function union(set: PySet, others: readonly PyValue[]): PySet {
  const result = fill(baseOf(set), set)
  for (const other of others) if (other !== set) updateSet(result, other)
  return result
}

/** A method that takes any number of iterables. */
function ofIterables(name: string, fn: (self: PySet, others: PyValue[]) => PyValue): MethodSpec<PySet> {
  return variadic((self, args, keywords: Keywords) => {
    if (keywords !== null && keywords.length > 0) raise('TypeError', `${typeOf(self).isSubtypeOf(frozensetType) ? 'frozenset' : 'set'}.${name}() takes no keyword arguments`)
    return fn(self, args)
  })
}

const sharedSlots = {
  repr: show,
  compare,
  iter: (self: PySet) => new PySetIterator(self),
  length: (self: PySet) => self.size,
  contains: (self: PySet, item: PyValue) => hasKey(self, item, keyHash(item)),
  and: binary(intersection),
  or: binary((left, right) => union(left, [right])),
  sub: binary(difference),
  xor: binary((left, right) => {
    const result = fill(baseOf(left), right)
    symmetricUpdate(result, left)
    return result
  }),
}

const sharedMethods = {
  __contains__: oneArg((self: PySet, item) => hasKey(self, item, keyHash(item))),
  copy: noArgs((self: PySet) => (self.cls === frozensetType ? self : fill(baseOf(self), self))),
  difference: ofIterables('difference', (self, others) => {
    if (others.length === 0) return fill(baseOf(self), self)
    const result = difference(self, others[0] as PyValue)
    for (const other of others.slice(1)) removeAll(result, other)
    return result
  }),
  intersection: ofIterables('intersection', (self, others) => {
    let result = self
    for (const other of others) result = intersection(result, other)
    return others.length === 0 ? fill(baseOf(self), self) : result
  }),
  isdisjoint: oneArg((self: PySet, other) => {
    if (other === self) return self.size === 0
    if (other instanceof PySet && !other.cls.isHeapType) {
      const [smaller, larger] = other.size > self.size ? [self, other] : [other, self]
      for (const [key, hash] of smaller.table.hashed()) if (hasKey(larger, key, hash)) return false
      return true
    }
    let disjoint = true
    forEachItem(other, (item) => (disjoint = !hasKey(self, item)))
    return disjoint
  }),
  issubset: oneArg((self: PySet, other) => other instanceof PySet ? isSubset(self, other) : intersection(self, other).size === self.size),
  issuperset: oneArg((self: PySet, other) => {
    if (other instanceof PySet) return isSubset(other, self)
    let all = true
    forEachItem(other, (item) => (all = hasKey(self, item)))
    return all
  }),
  symmetric_difference: oneArg((self: PySet, other) => {
    const result = fill(baseOf(self), other)
    symmetricUpdate(result, self)
    return result
  }),
  union: ofIterables('union', union),
  __sizeof__: noArgs((self: PySet) => 200 + (self.table.mask > 7 ? (self.table.mask + 1) * 16 : 0)),
  __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
}

export const setType: PyType = defineType<PySet>('set', {
  matchSelf: true,
  hasWeakrefs: true,
  slots: {
    ...sharedSlots,
    new: (cls) => new PySet(cls),
    init(self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'set() takes no keyword arguments')
      if (args.length > 1) raise('TypeError', `${self.cls.name} expected at most 1 argument, got ${args.length}`)
      clear(self)
      if (args.length === 1) updateSet(self, args[0] as PyValue)
    },
    unhashable: true,
    iand: inplace((self, other) => takeContents(self, intersection(self, other))),
    ior: inplace((self, other) => updateSet(self, other)),
    isub: inplace(removeAll),
    ixor: inplace(symmetricUpdate),
  },
  methods: {
    ...sharedMethods,
    add: oneArg((self: PySet, item) => {
      addToSet(self, item)
      return null
    }),
    clear: noArgs((self: PySet) => {
      clear(self)
      return null
    }),
    discard: oneArg((self: PySet, item) => {
      discardKey(self, item, keyHash(item))
      return null
    }),
    remove: oneArg((self: PySet, item) => (discardKey(self, item, keyHash(item)) ? null : raiseKeyError(item))),
    pop: noArgs((self: PySet) => {
      const key = self.table.pop()
      return key === undefined ? raiseWith('KeyError', 'pop from an empty set') : handOver(key)
    }),
    update: ofIterables('update', (self, others) => {
      for (const other of others) updateSet(self, other)
      return null
    }),
    difference_update: ofIterables('difference_update', (self, others) => {
      for (const other of others) removeAll(self, other)
      return null
    }),
    intersection_update: ofIterables('intersection_update', (self, others) => {
      let result = others.length === 0 ? fill(setType, self) : self
      for (const other of others) result = intersection(result, other)
      takeContents(self, result)
      return null
    }),
    symmetric_difference_update: oneArg((self: PySet, other) => {
      symmetricUpdate(self, other)
      return null
    }),
  },
})

export const frozensetType: PyType = defineType<PySet>('frozenset', {
  matchSelf: true,
  hasWeakrefs: true,
  slots: {
    ...sharedSlots,
    new(cls, given, keywords) {
      const args = positionalArguments(cls, 'frozenset', given, keywords)
      if (args.length > 1) raise('TypeError', `${cls.name} expected at most 1 argument, got ${args.length}`)
      const iterable = args[0]
      if (cls === frozensetType && iterable instanceof PySet && iterable.cls === frozensetType) return iterable
      return fill(cls, iterable)
    },
    hash: (self) => (self.hash ??= frozenHash(self)),
  },
  methods: sharedMethods,
})
