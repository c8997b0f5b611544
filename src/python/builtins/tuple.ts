/** tuple. Objects/tupleobject.c */
import type { PyType, PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { checkPositional, classMethod, noArgs, oneArg, positional } from '../objects/native'
import { asSsize, hasIndex } from '../objects/number'
import { compareBool, hashOf, itemsOf, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType } from '../objects/type'
import { genericAlias } from './genericalias'
import { PyTupleIterator } from './iterators'
import { nestedRepr } from './nested-repr'
import { compareItems, countItem, indexOfItem, repeatLimit, sliceItems } from './sequence'
import { isSlice } from './slice'
import { mixHashes } from './tuple-hash'
import { positionalArguments } from './arguments'

function showTuple(self: PyTuple): string {
  if (self.items.length === 0) return '()'
  return nestedRepr(self, '(...)', () => `(${self.items.map(reprOf).join(', ')}${self.items.length === 1 ? ',' : ''})`)
}

/** The items of any iterable as a tuple; a plain tuple is itself. PySequence_Tuple */
export function tupleOf(iterable: PyValue): PyTuple {
  return iterable instanceof PyTuple && iterable.cls === sequenceTypes.tuple ? iterable : makeTuple(itemsOf(iterable))
}

export const tupleType: PyType = defineType<PyTuple>('tuple', {
  patternKind: 'sequence',
  matchSelf: true,
  slots: {
    new(cls, given, keywords) {
      const args = positionalArguments(cls, 'tuple', given, keywords)
      checkPositional('tuple', args.length, 0, 1)
      const iterable = args[0]
      if (cls !== tupleType) return new PyTuple(cls, iterable === undefined ? [] : itemsOf(iterable))
      return iterable === undefined ? emptyTuple() : tupleOf(iterable)
    },
    repr: showTuple,
    hash: (self) => mixHashes(self.items.map(hashOf)),
    compare: (self, other, op) => (other instanceof PyTuple ? compareItems(self, other, op) : undefined),
    iter: (self) => new PyTupleIterator(self),
    length: (self) => self.items.length,
    contains: (self, item) => self.items.some((own) => compareBool(own, item, '==')),
    getItem(self, key) {
      if (typeof key === 'number' || hasIndex(key)) {
        const { items } = self
        const index = asSsize(key, 'IndexError')
        const item = items[index < 0 ? index + items.length : index]
        return item === undefined ? raise('IndexError', 'tuple index out of range') : item
      }
      if (!isSlice(key)) return raise('TypeError', `tuple indices must be integers or slices, not ${typeName(key)}`)
      const items = sliceItems(self.items, key)
      if (items.length === self.items.length && self.cls === tupleType && items.every((item, i) => item === self.items[i])) return self
      return items.length === 0 ? emptyTuple() : makeTuple(items)
    },
    concat(self, other) {
      if (!(other instanceof PyTuple)) return raise('TypeError', `can only concatenate tuple (not "${typeName(other)}") to tuple`)
      if (self.items.length === 0 && other.cls === tupleType) return other
      if (other.items.length === 0 && self.cls === tupleType) return self
      return makeTuple([...self.items, ...other.items])
    },
    repeat(self, count) {
      if (count === 1 && self.cls === tupleType) return self
      if (count <= 0 || self.items.length === 0) return self.items.length === 0 && self.cls === tupleType ? self : emptyTuple()
      repeatLimit(self.items.length, count)
      const items: PyValue[] = []
      for (let i = 0; i < count; i++) items.push(...self.items)
      return makeTuple(items)
    },
  },
  methods: {
    index: positional(1, 3, (self: PyTuple, item, start, stop) => {
      const at = indexOfItem(self.items, item as PyValue, start, stop)
      return at < 0 ? raise('ValueError', 'tuple.index(x): x not in tuple') : at
    }),
    count: oneArg((self: PyTuple, item) => countItem(self.items, item)),
    __sizeof__: noArgs((self: PyTuple) => 32 + 8 * self.items.length + 8 * self.cls.memberCount),
    __getnewargs__: noArgs((self: PyTuple) => makeTuple([makeTuple(self.items.slice())])),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})
sequenceTypes.tuple = tupleType

let empty: PyTuple | undefined
/** The one empty tuple. */
function emptyTuple(): PyTuple {
  if (empty === undefined) {
    empty = makeTuple([])
    empty.rc = 2 ** 29
  }
  return empty
}

