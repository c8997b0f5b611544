/** dict. Objects/dictobject.c */
import type { Keywords, PyInt, PyType, PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { call, callSpecial } from '../objects/call'
import { dictTypes, PyDict } from '../objects/dict'
import { isRaised, raise, raiseKeyError, typeName } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, variadic } from '../objects/native'
import { equals, forEachItem, getItem as getItemOf, hashOf, itemsOf, iterOf, reprOf } from '../objects/protocols'
import { plainItems, makeList, makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { callMethod } from './call-method'
import { dictItems, dictKeys, dictValues, PyDictIterator } from './dict-views'
import { addNote } from './exception-notes'
import { genericAlias } from './genericalias'
import { nestedRepr } from './nested-repr'
import { isAnySet } from './set'

/** `{k: v}` for plain values known to the caller. */
export function makeDict(entries: Iterable<readonly [PyValue, PyValue]> = []): PyDict {
  const dict = new PyDict()
  for (const [key, value] of entries) dict.set(key, value)
  return dict
}

/** A key that was not found and needed no hash: one that has none is refused in other words than those of a missing key. */
function requireHash(key: PyValue, hash: PyInt | undefined): void {
  if (hash === undefined && typeof key === 'object' && key !== null) hashOf(key)
}

/** dict[key], for the machine too. A subclass's `__missing__` may answer. dict_subscript */
function dictSubscript(self: PyDict, key: PyValue): PyValue {
  const hash = self.hashFor(key)
  const value = self.get(key, hash)
  if (value !== undefined) return value
  requireHash(key, hash)
  if (self.cls !== dictType) {
    const answer = callSpecial(self, '__missing__', [key])
    if (answer !== undefined) return answer
  }
  return raiseKeyError(key)
}

function dictContains(self: PyDict, key: PyValue): boolean {
  const hash = self.hashFor(key)
  if (self.has(key, hash)) return true
  requireHash(key, hash)
  return false
}

/** A dict whose class walks it as dicts do. dict_merge */
export function isPlainMapping(value: PyValue): value is PyDict {
  return value instanceof PyDict && value.cls.slots.iter === dictType.slots.iter
}

/** Takes over what another mapping or an iterable of pairs holds. dict_update_arg */
export function updateDict(self: PyDict, other: PyValue): void {
  if (isPlainMapping(other)) {
    mergeDict(self, other)
    return
  }
  const keys = getOptionalAttribute(other, 'keys')
  if (keys === undefined) mergePairs(self, other)
  else {
    forEachItem(makeList(keysOf(other)), (key) => {
      self.set(key, getItemOf(other, key))
    })
  }
}

/** All keys, before any value is asked for. PyMapping_Keys */
export function keysOf(mapping: PyValue): PyValue[] {
  const names = callMethod(mapping, 'keys')
  let iterator: PyValue
  try {
    iterator = iterOf(names)
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    return raise('TypeError', `${typeName(mapping)}.keys() returned a non-iterable (type ${typeName(names)})`)
  }
  return itemsOf(iterator)
}

function mergeDict(self: PyDict, other: PyDict): void {
  if (self === other) return
  const { size } = other
  self.beginLike(other)
  for (const [key, value, hash] of other.hashedEntries()) {
    self.set(key, value, hash)
    if (other.size !== size) raise('RuntimeError', 'dict mutated during update')
  }
}

/** What is not iterable is said in other words, whatever its `__iter__` said. PySequence_Fast */
function pairItems(pair: PyValue): PyValue[] {
  const plain = plainItems(pair)
  if (plain !== undefined) return [...plain]
  let iterator: PyValue
  try {
    iterator = iterOf(pair)
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    return raise('TypeError', 'object is not iterable')
  }
  return itemsOf(iterator)
}

/** PyDict_MergeFromSeq2 */
function mergePairs(self: PyDict, pairs: PyValue): void {
  let index = 0
  forEachItem(pairs, (pair) => {
    let items: PyValue[]
    try {
      items = pairItems(pair)
    } catch (thrown) {
      if (isRaised(thrown, 'TypeError')) addNote(thrown.exception, `Cannot convert dictionary update sequence element #${index} to a sequence`)
      throw thrown
    }
    if (items.length !== 2) raise('ValueError', `dictionary update sequence element #${index} has length ${items.length}; 2 is required`)
    self.set(items[0] as PyValue, items[1] as PyValue)
    index++
  })
}

function update(self: PyDict, args: PyValue[], keywords: Keywords, name: string): void {
  const count = args.length - (keywords?.length ?? 0)
  if (count > 1) raise('TypeError', `${name} expected at most 1 argument, got ${count}`)
  if (count === 1) updateDict(self, args[0] as PyValue)
  for (const [i, keyword] of (keywords ?? []).entries()) self.setString(keyword, args[count + i] as PyValue)
}

export function copyDict(self: PyDict): PyDict {
  const copy = new PyDict()
  for (const [key, value, hash] of self.hashedEntries()) copy.set(key, value, hash)
  copy.adoptTable(self)
  copy.sharedPlaces = self.sharedPlaces
  return copy
}

/** A subclass that says itself what it iterates over is asked for its keys and items. PyDict_Copy, dict_merge */
function copyAsAsked(self: PyDict): PyDict {
  if (isPlainMapping(self)) return copyDict(self)
  const copy = new PyDict()
  updateDict(copy, self)
  return copy
}

/** Equal when each key of one leads to an equal value in the other. dict_equal */
function sameEntries(left: PyDict, right: PyDict): boolean {
  if (left.size !== right.size) return false
  for (const [key, value, hash] of left.hashedEntries()) {
    retain(value)
    const other = right.get(key, hash)
    const same = other !== undefined && equals(value, other)
    release(value)
    if (!same) return false
  }
  return true
}

function showDict(self: PyDict): string {
  if (self.size === 0) return '{}'
  return nestedRepr(self, '{...}', () => {
    const shown: string[] = []
    for (const [key, value] of self.entries()) shown.push(`${reprOf(key)}: ${reprOf(value)}`)
    return `{${shown.join(', ')}}`
  })
}

function merged(left: PyValue, right: PyValue): PyValue | undefined {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return undefined
  const result = copyAsAsked(left)
  updateDict(result, right)
  return result
}

function pop(self: PyDict, key: PyValue, fallback: PyValue | undefined): PyValue {
  if (self.size === 0) return fallback === undefined ? raiseKeyError(key) : fallback
  const hash = self.hashFor(key)
  const value = self.get(key, hash)
  if (value === undefined) {
    requireHash(key, hash)
    return fallback === undefined ? raiseKeyError(key) : fallback
  }
  retain(value)
  self.delete(key, hash)
  return handOver(value)
}

/** Keys of a dict or a set with the hashes that it keeps; null for any other iterable. */
function hashedItems(iterable: PyValue): [PyValue, PyInt | undefined][] | null {
  if (iterable instanceof PyDict && iterable.cls === dictType) return [...iterable.hashedEntries()].map(([key, , hash]) => [key, hash])
  return isAnySet(iterable) && !iterable.cls.isHeapType ? [...iterable.table.hashed()] : null
}

export const dictType: PyType = defineType<PyDict>('dict', {
  patternKind: 'mapping',
  matchSelf: true,
  slots: {
    new: (cls) => new PyDict(cls),
    init: (self, args, keywords) => update(self, args, keywords, 'dict'),
    unhashable: true,
    repr: showDict,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyDict)) return undefined
      return sameEntries(self, other) === (op === '==')
    },
    iter: (self) => new PyDictIterator('keys', self),
    length: (self) => self.size,
    contains: dictContains,
    getItem: dictSubscript,
    setItem(self, key, value) {
      const hash = self.hashFor(key)
      if (value !== undefined) self.set(key, value, hash)
      else if (self.delete(key, hash) === undefined) {
        requireHash(key, hash)
        raiseKeyError(key)
      }
    },
    or: merged,
    ior(self, other) {
      updateDict(self, other)
      return self
    },
  },
  methods: {
    clear: noArgs((self: PyDict) => {
      self.clear()
      return null
    }),
    copy: noArgs((self: PyDict) => copyAsAsked(self)),
    fromkeys: classMethod(
      positional(1, 2, (cls: PyType, iterable, value) => {
        const made = call(cls, [])
        const filling = value ?? null
        if (made instanceof PyDict && made.cls === dictType) {
          const known = hashedItems(iterable as PyValue)
          if (known !== null) {
            for (const [key, hash] of known) made.set(key, filling, hash)
            return made
          }
          forEachItem(iterable as PyValue, (key) => {
            made.set(key, filling)
          })
          return made
        }
        forEachItem(iterable as PyValue, (key) => {
          callSpecial(made, '__setitem__', [key, filling])
        })
        return made
      }),
    ),
    get: positional(1, 2, (self: PyDict, key, fallback) => {
      const hash = self.hashFor(key as PyValue)
      const value = self.get(key as PyValue, hash)
      if (value !== undefined) return value
      requireHash(key as PyValue, hash)
      return fallback ?? null
    }),
    items: noArgs((self: PyDict) => dictItems(self)),
    keys: noArgs((self: PyDict) => dictKeys(self)),
    values: noArgs((self: PyDict) => dictValues(self)),
    pop: positional(1, 2, (self: PyDict, key, fallback) => pop(self, key as PyValue, fallback)),
    popitem: noArgs((self: PyDict) => {
      const last = self.popLast()
      return last === undefined ? raiseWithKey('popitem(): dictionary is empty') : makeTuple(last)
    }),
    setdefault: positional(1, 2, (self: PyDict, key, fallback) => self.setDefault(key as PyValue, fallback ?? null)),
    update: variadic((self: PyDict, args, keywords) => {
      update(self, args, keywords, 'update')
      return null
    }),
    __contains__: oneArg((self: PyDict, key) => dictContains(self, key)),
    __getitem__: oneArg(dictSubscript),
    __reversed__: noArgs((self: PyDict) => new PyDictIterator('keys', self, true)),
    __sizeof__: noArgs((self: PyDict) => sizeOfDict(self)),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})
dictTypes.dict = dictType

function raiseWithKey(text: string): never {
  return raiseKeyError(text)
}

/** Bytes of a dict on a 64-bit CPython: the table of its keys with their indices. _PyDict_SizeOf */
export function sizeOfDict({ places, isGeneral, keys, sharedPlaces }: PyDict): number {
  const shared = sharedPlaces?.() ?? 0
  if (sharedPlaces !== null && shared >= keys.length) return 48 + 8 * shared
  if (places === 0) return 48
  const indexBytes = places < 256 ? 1 : places < 65_536 ? 2 : 4
  return 48 + 32 + places * indexBytes + Math.floor((places * 2) / 3) * (isGeneral ? 24 : 16)
}

