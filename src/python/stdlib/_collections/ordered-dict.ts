/** OrderedDict. Objects/odictobject.c */
import type { Keywords, PyType, PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { exceptionTypes, makeException, PyRaise, raise, raiseKeyError, raiseWith } from '../../objects/errors'
import { handOver, release, retain } from '../../objects/lifetime'
import { classMethod, noArgs, variadic, withKeywords } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { containsItem, equals, forEachItem, getItem, hashOf, iterOf, nextOf, setItem } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { defineType } from '../../objects/type'
import { callMethod } from '../../builtins/call-method'
import { dictGetSet } from '../../builtins/descriptors'
import { copyDict, dictType, sizeOfDict } from '../../builtins/dict'
import { dictItems, dictKeys, dictValues, orderedIterators, type What } from '../../builtins/dict-views'
import { defineIterator, SourceIterator } from '../../builtins/iterators'
import { nestedRepr } from '../../builtins/nested-repr'
import { defaultState, reduceToList } from '../../builtins/reduce'
import { basicSize, basicSizeOf } from '../../builtins/sizes'
import { shortName } from './defaultdict'

/** Beside the dict: a table of nodes as large as that of its keys, and a node for each. odict_sizeof */
function sizeOfOrderedDict(self: PyDict): number {
  const nodes = self.places === 0 ? 0 : 8 * self.places + 32 * self.size
  return basicSize(self) - basicSizeOf(dictType) + sizeOfDict(self) + nodes
}

function moveToEnd(self: PyDict, key: PyValue, last: boolean): void {
  const hash = self.size === 0 ? raiseKeyError(key) : hashOf(key)
  const own = self.entry(key, hash) ?? raiseKeyError(key)
  if (isOutermost(self, own[0], last)) return
  const kept = [own, ...(last ? [] : [...self.hashedEntries()].filter(([candidate]) => candidate !== own[0]))]
  for (const [k, v] of kept) {
    retain(k)
    retain(v)
  }
  if (last) self.delete(key, hash)
  else self.clear()
  for (const [k, v, itsHash] of kept) {
    self.set(k, v, itsHash)
    release(k)
    release(v)
  }
}

function sameOrder(left: PyDict, right: PyDict): boolean {
  const [a, b] = [[...left.entries()], [...right.entries()]]
  return a.length === b.length && a.every(([key], i) => equals(key, (b[i] as [PyValue, PyValue])[0]))
}

/** Key and value of a pair, and nothing more. */
function setPair(self: PyDict, pair: PyValue): void {
  const held: PyValue[] = [iterOf(pair)]
  retain(held[0] as PyValue)
  const take = (): boolean => {
    const item = nextOf(held[0] as PyValue)
    if (item === undefined) return false
    retain(item)
    held.push(item)
    return true
  }
  try {
    if (!take()) raise('ValueError', 'need more than 0 values to unpack')
    if (!take()) raise('ValueError', 'need more than 1 value to unpack')
    if (take()) raise('ValueError', 'too many values to unpack (expected 2)')
    setItem(self, held[1] as PyValue, held[2] as PyValue)
  } finally {
    for (const value of held) release(value)
  }
}

function setPairs(self: PyDict, pairs: PyValue): void {
  forEachItem(pairs, (pair) => {
    retain(pair)
    try {
      setPair(self, pair)
    } finally {
      release(pair)
    }
  })
}

/** It stands at that end already: moving it there changes nothing. */
function isOutermost(self: PyDict, key: PyValue, last: boolean): boolean {
  if (!last) return self.hashedEntries().next().value?.[0] === key
  let at = self.keys.length - 1
  while (self.values[at] === undefined) at--
  return self.keys[at] === key
}

/** mutablemapping_update_arg */
function updateOrdered(self: PyDict, other: PyValue): void {
  if (other instanceof PyDict && other.cls === dictType) {
    setPairs(self, callMethod(other, 'items'))
    return
  }
  if (getOptionalAttribute(other, 'keys') !== undefined) {
    forEachItem(callMethod(other, 'keys'), (key) => {
      retain(key)
      try {
        setItem(self, key, getItem(other, key))
      } finally {
        release(key)
      }
    })
    return
  }
  setPairs(self, getOptionalAttribute(other, 'items') === undefined ? other : callMethod(other, 'items'))
}

/** mutablemapping_update */
function updateFromArguments(self: PyDict, args: readonly PyValue[], keywords: Keywords): void {
  const count = args.length - (keywords?.length ?? 0)
  if (count > 1) raise('TypeError', `update() takes at most 1 positional argument (${count} given)`)
  if (count === 1) updateOrdered(self, args[0] as PyValue)
  for (const [i, keyword] of (keywords ?? []).entries()) setItem(self, keyword, args[count + i] as PyValue)
}

/** What changes the order or the keys counts: iterators go on only while the count is theirs. od_state */
class PyOrderedDict extends PyDict {
  changes = 0
  override set(key: PyValue, value: PyValue, hash = this.hashFor(key)): void {
    const { size } = this
    super.set(key, value, hash)
    if (this.size !== size) this.changes++
  }
  override setString(key: string, value: PyValue): void {
    const { size } = this
    super.setString(key, value)
    if (this.size !== size) this.changes++
  }
  override delete(key: PyValue, hash = this.hashFor(key)): PyValue | undefined {
    this.changes++
    return super.delete(key, hash)
  }
  override popLast(): [PyValue, PyValue] | undefined {
    this.changes++
    return super.popLast()
  }
  override clear(): void {
    this.changes++
    super.clear()
  }
}

/** odict_iterator: over keys, values or items, from either end. */
class PyOrderedDictIterator extends SourceIterator<PyOrderedDict> {
  private readonly changes: number
  private readonly size: number
  constructor(
    readonly what: What,
    dict: PyOrderedDict,
    readonly backwards: boolean,
  ) {
    super(orderedIteratorType, dict)
    this.changes = dict.changes
    this.size = dict.size
    this.at = this.nextEntry(dict, backwards ? dict.keys.length - 1 : 0)
  }
  /** The entry to come; -1 once the last was given, after which no change is noticed any more. */
  private at: number

  /** The next entry that is there, at `from` or further on. */
  private nextEntry(dict: PyDict, from: number): number {
    let at = from
    while (at >= 0 && at < dict.keys.length && dict.values[at] === undefined) at += this.backwards ? -1 : 1
    return at < dict.keys.length ? at : -1
  }

  /** odictiter_iternext */
  step(): PyValue | undefined {
    const dict = this.source
    if (dict === null) return undefined
    if (this.at < 0) return this.finish()
    if (dict.changes !== this.changes) raise('RuntimeError', 'OrderedDict mutated during iteration')
    if (dict.size !== this.size) raise('RuntimeError', 'OrderedDict changed size during iteration')
    const { at } = this
    const key = dict.keys[at] as PyValue
    const value = dict.values[at] as PyValue
    this.at = this.nextEntry(dict, at + (this.backwards ? -1 : 1))
    return this.what === 'keys' ? key : this.what === 'values' ? value : makeTuple([key, value])
  }

  /** What is still to come, with the iterator left where it is. odictiter_reduce */
  rest(): PyValue[] {
    const { at, source } = this
    const items: PyValue[] = []
    if (source === null) return items
    for (let item = this.at < 0 ? undefined : this.step(); item !== undefined; item = this.at < 0 ? undefined : this.step()) items.push(item)
    this.at = at
    return items
  }
}

const orderedIteratorType: PyType = defineIterator<PyOrderedDictIterator>('odict_iterator', (self) => self.step(), undefined, {
  methods: { __reduce__: noArgs((self: PyOrderedDictIterator) => reduceToList(self.rest())) },
})

for (const what of ['keys', 'values', 'items'] as const) {
  orderedIterators[what] = (dict, backwards) => new PyOrderedDictIterator(what, dict as PyOrderedDict, backwards)
}

export const orderedDictType: PyType = defineType<PyDict>('collections.OrderedDict', {
  bases: [dictType],
  inheritsNew: true,
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyOrderedDict(cls),
    init(self, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      if (count > 1) raise('TypeError', `expected at most 1 argument, got ${count}`)
      updateFromArguments(self, args, keywords)
    },
    unhashable: true,
    setItem(self, key, value) {
      const hash = hashOf(key)
      if (value !== undefined) self.set(key, value, hash)
      else if (self.delete(key, hash) === undefined) raiseKeyError(key)
    },
    repr: (self) =>
      nestedRepr(self, '...', () => (self.size === 0 ? `${shortName(self.cls)}()` : `${shortName(self.cls)}(${(dictType.slots.repr as (self: PyValue) => string)(copyDict(self))})`)),
    iter: (self) => new PyOrderedDictIterator('keys', self as PyOrderedDict, false),
    compare(self, other, op) {
      if (op !== '==' && op !== '!=') return undefined
      const same = dictType.slots.compare!(self, other, '==')
      if (same === undefined) return undefined
      const equal = isTrue(same) && (!(other instanceof PyDict && other.cls.isSubtypeOf(orderedDictType)) || sameOrder(self, other))
      return equal === (op === '==')
    },
    or(left, right) {
      if (!(left instanceof PyDict) || !(right instanceof PyDict)) return undefined
      const cls = left.cls.isSubtypeOf(orderedDictType) ? left.cls : right.cls
      const made = call(cls, [left]) as PyDict
      updateOrdered(made, right)
      return made
    },
    ior(self, other) {
      updateOrdered(self, other)
      return self
    },
  },
  methods: {
    update: variadic((self: PyDict, args, keywords) => {
      updateFromArguments(self, args, keywords)
      return null
    }),
    move_to_end: withKeywords({ names: ['key', 'last'], required: 1 }, (self: PyDict, key, last) => {
      moveToEnd(self, key as PyValue, last === undefined || isTrue(last))
      return null
    }),
    popitem: withKeywords({ names: ['last'] }, (self: PyDict, last) => {
      if (self.size === 0) raiseWith('KeyError', 'dictionary is empty')
      if (last === undefined || isTrue(last)) return makeTuple(self.popLast() as [PyValue, PyValue])
      const [key, value] = self.entries().next().value as [PyValue, PyValue]
      const pair = makeTuple([key, value])
      self.delete(key)
      return pair
    }),
    pop: withKeywords({ names: ['key', 'default'], required: 1 }, (self: PyDict, key, fallback) => {
      const hash = hashOf(key as PyValue)
      const value = self.get(key as PyValue, hash)
      if (value === undefined) {
        // PyErr_SetObject() takes None for no arguments at all.
        if (fallback === undefined && key === null) throw new PyRaise(makeException(exceptionTypes.KeyError as PyType))
        return fallback === undefined ? raiseKeyError(key as PyValue) : fallback
      }
      retain(value)
      self.delete(key as PyValue, hash)
      return handOver(value)
    }),
    copy: noArgs((self: PyDict) => call(self.cls, [self])),
    keys: noArgs((self: PyDict) => dictKeys(self, 'odict_keys')),
    values: noArgs((self: PyDict) => dictValues(self, 'odict_values')),
    items: noArgs((self: PyDict) => dictItems(self, 'odict_items')),
    __reduce__: noArgs((self: PyDict) => makeTuple([self.cls, makeTuple([]), defaultState(self, false), null, iterOf(callMethod(self, 'items'))])),
    __reversed__: noArgs((self: PyOrderedDict) => new PyOrderedDictIterator('keys', self, true)),
    setdefault: withKeywords({ names: ['key', 'default'], required: 1 }, (self: PyDict, key, fallback) => {
      if (containsItem(self, key as PyValue)) return getItem(self, key as PyValue)
      setItem(self, key as PyValue, fallback ?? null)
      return fallback ?? null
    }),
    clear: noArgs((self: PyDict) => {
      self.clear()
      return null
    }),
    fromkeys: classMethod(
      withKeywords({ names: ['iterable', 'value'], required: 1 }, (cls: PyType, keys, value) => {
        const made = call(cls, [])
        forEachItem(keys as PyValue, (key) => setItem(made, key, value ?? null))
        return made
      }),
    ),
    __sizeof__: noArgs((self: PyDict) => sizeOfOrderedDict(self)),
  },
  getset: { __dict__: dictGetSet },
})
