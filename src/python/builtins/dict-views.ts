/** The views of a dict and the iterators over it. Objects/dictobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { dictTypes, type PyDict } from '../objects/dict'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg } from '../objects/native'
import { containsItem, equals, forEachItem, lengthOf, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple, refillTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { callMethod } from './call-method'
import { defineIterator, SourceIterator } from './iterators'
import { PyMappingProxy } from './mappingproxy'
import { nestedRepr } from './nested-repr'
import { addToSet, isAnySet, PySet, setType, updateSet } from './set'

export type What = 'keys' | 'values' | 'items'

export class PyDictIterator extends SourceIterator<PyDict> {
  private at: number
  /** How many entries are still to come, and how many there were: a dict may not change its size meanwhile. */
  private remaining: number
  private readonly size: number
  constructor(
    private readonly what: What,
    dict: PyDict,
    private readonly backwards = false,
  ) {
    super(iteratorTypes[`${backwards ? 'reverse ' : ''}${what}`] as PyType, dict)
    this.at = backwards ? dict.keys.length - 1 : 0
    this.remaining = this.size = dict.size
  }

  step(): PyValue | undefined {
    const dict = this.source
    if (dict === null) return undefined
    if (dict.size !== this.size) {
      this.remaining = 0
      raise('RuntimeError', 'dictionary changed size during iteration')
    }
    const { keys, values } = dict
    while (this.at >= 0 && this.at < keys.length && values[this.at] === undefined) this.at += this.backwards ? -1 : 1
    if (this.at < 0 || this.at >= keys.length) return this.finish()
    if (this.remaining === 0) raise('RuntimeError', 'dictionary keys changed during iteration')
    this.remaining--
    const entry = this.at
    this.at += this.backwards ? -1 : 1
    if (this.what === 'keys') return keys[entry]
    if (this.what === 'values') return values[entry]
    return this.pair(keys[entry] as PyValue, values[entry] as PyValue)
  }

  /** The pair that was given last; used again when nobody else holds it. Owned. dictiter_iternextitem */
  private result: PyTuple | null = null
  private pair(key: PyValue, value: PyValue): PyTuple {
    const { result } = this
    if (result === null) {
      const made = makeTuple([key, value])
      made.rc++
      this.result = made
      return made
    }
    if (result.rc !== 1) return makeTuple([key, value])
    refillTuple(result, [key, value])
    return result
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.result !== null) visit(this.result)
  }
  override dropReferences(): void {
    super.dropReferences()
    const { result } = this
    this.result = null
    if (result !== null) releaseNow(result)
  }

  /** What is still to come, with the iterator left where it is. dictiter_reduce */
  rest(): PyValue[] {
    const { at, remaining, source } = this
    const items: PyValue[] = []
    if (source === null) return items
    for (let left = remaining; left > 0; left--) {
      const item = this.step()
      if (item === undefined) break
      // The pair that is given again and again is not given twice here.
      items.push(this.what === 'items' && item === this.result ? makeTuple((item as PyTuple).items.slice()) : item)
    }
    this.at = at
    this.remaining = remaining
    if (this.source === null) {
      this.source = source
      source.rc++
    }
    return items
  }

  hint(): number {
    return this.source !== null && this.source.size === this.size ? this.remaining : 0
  }
}

export const iteratorTypes: Record<string, PyType> = {}
for (const [key, name] of [
  ['keys', 'dict_keyiterator'],
  ['values', 'dict_valueiterator'],
  ['items', 'dict_itemiterator'],
  ['reverse keys', 'dict_reversekeyiterator'],
  ['reverse values', 'dict_reversevalueiterator'],
  ['reverse items', 'dict_reverseitemiterator'],
] as const) {
  iteratorTypes[key] = defineIterator<PyDictIterator>(name, (self) => self.step(), (self) => self.hint())
}

class PyDictView extends Tracked {
  constructor(
    cls: PyType,
    readonly dict: PyDict,
    readonly what: What,
  ) {
    super(cls)
    retain(dict)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.dict)
  }
  override dealloc(): void {
    releaseNow(this.dict)
  }
}

function isSetLike(value: PyValue): boolean {
  return isAnySet(value) || (value instanceof PyDictView && value.what !== 'values')
}

function asSet(value: PyValue): PySet {
  const set = new PySet(setType)
  // A plain dict brings its keys' hashes. dictviews_to_set
  updateSet(set, value instanceof PyDictView && value.what === 'keys' && value.dict.cls === dictTypes.dict ? value.dict : value)
  return set
}

/** Every item of one is in the other. all_contained_in */
function allIn(items: PyValue, container: PyValue): boolean {
  let all = true
  forEachItem(items, (item) => (all = containsItem(container, item)))
  return all
}

function show(self: PyDictView): string {
  return nestedRepr(self, '...', () => {
    const shown: string[] = []
    for (const [key, value] of self.dict.entries()) {
      shown.push(self.what === 'keys' ? reprOf(key) : self.what === 'values' ? reprOf(value) : `(${reprOf(key)}, ${reprOf(value)})`)
    }
    return `${self.cls.name}([${shown.join(', ')}])`
  })
}

function contains(self: PyDictView, item: PyValue): boolean {
  // Straight into the table: a subclass's own methods are not asked. dictkeys_contains
  if (self.what === 'keys') return self.dict.get(item) !== undefined
  if (!(item instanceof PyTuple) || item.items.length !== 2) return false
  const found = self.dict.get(item.items[0] as PyValue)
  return found !== undefined && equals(found, item.items[1] as PyValue)
}

/** The operators of sets, for keys and items. */
const setSlots = {
  compare(self: PyDictView, other: PyValue, op: string): PyValue | undefined {
    if (!isSetLike(other)) return undefined
    const [mine, theirs] = [self.dict.size, lengthOf(other)]
    switch (op) {
      case '==':
        return mine === theirs && allIn(self, other)
      case '!=':
        return !(mine === theirs && allIn(self, other))
      case '<':
        return mine < theirs && allIn(self, other)
      case '<=':
        return mine <= theirs && allIn(self, other)
      case '>':
        return mine > theirs && allIn(other, self)
      default:
        return mine >= theirs && allIn(other, self)
    }
  },
  and(left: PyValue, right: PyValue): PyValue | undefined {
    if (!(left instanceof PyDictView)) [left, right] = [right, left]
    // A set that is no smaller does it itself, so that the result has the keys of the dict.
    if (right instanceof PySet && right.cls === setType && left instanceof PyDictView && left.dict.size <= right.size) return callMethod(right, 'intersection', [left])
    if (right instanceof PyDictView && right.dict.size > (left as PyDictView).dict.size) [left, right] = [right, left]
    const result = new PySet(setType)
    const container = left
    forEachItem(right, (item) => {
      if (containsItem(container, item)) addToSet(result, item)
    })
    return result
  },
  or(left: PyValue, right: PyValue): PyValue {
    const result = asSet(left)
    updateSet(result, right)
    return result
  },
  sub(left: PyValue, right: PyValue): PyValue {
    const result = asSet(left)
    callMethod(result, 'difference_update', [right])
    return result
  },
  xor(left: PyValue, right: PyValue): PyValue {
    const result = asSet(left)
    callMethod(result, 'symmetric_difference_update', [right])
    return result
  },
}

/** What iterates over an OrderedDict in its views; entered by its module. */
export const orderedIterators = {} as Record<What, (dict: PyDict, backwards: boolean) => PyValue>

const viewType = (what: What, name = `dict_${what}`, bases?: PyType[]): PyType =>
  defineType<PyDictView>(name, {
    ...(bases === undefined ? {} : { bases }),
    final: true,
    slots: {
      repr: show,
      length: (self) => self.dict.size,
      iter: (self) => (bases === undefined ? new PyDictIterator(what, self.dict) : orderedIterators[what](self.dict, false)),
      ...(what === 'values' ? {} : { contains, ...setSlots, unhashable: true }),
    },
    methods: {
      __reversed__: noArgs((self: PyDictView) => (bases === undefined ? new PyDictIterator(what, self.dict, true) : orderedIterators[what](self.dict, true))),
      ...(what === 'values'
        ? {}
        : {
            isdisjoint: oneArg((self: PyDictView, other) => {
              if (self === other) return self.dict.size === 0
              let disjoint = true
              // The smaller one is gone through where both are sets. dictviews_isdisjoint
              if ((isAnySet(other) || other instanceof PyDictView) && lengthOf(other) > self.dict.size) {
                forEachItem(self, (item) => (disjoint = !containsItem(other, item)))
              } else forEachItem(other, (item) => (disjoint = !contains(self, item)))
              return disjoint
            }),
          }),
    },
    getset: {
      mapping: { get: (self) => new PyMappingProxy(self.dict) },
    },
  })

const dictKeysType = viewType('keys')
const dictValuesType = viewType('values')
const dictItemsType = viewType('items')

const orderedTypes: Partial<Record<What, PyType>> = {}
/** The views of an OrderedDict differ in their name. */
function ordered(what: What): PyType {
  const plain = { keys: dictKeysType, values: dictValuesType, items: dictItemsType }[what]
  return (orderedTypes[what] ??= viewType(what, `odict_${what}`, [plain]))
}

export function dictKeys(dict: PyDict, name?: string): PyDictView {
  return new PyDictView(name === undefined ? dictKeysType : ordered('keys'), dict, 'keys')
}
export function dictValues(dict: PyDict, name?: string): PyDictView {
  return new PyDictView(name === undefined ? dictValuesType : ordered('values'), dict, 'values')
}
export function dictItems(dict: PyDict, name?: string): PyDictView {
  return new PyDictView(name === undefined ? dictItemsType : ordered('items'), dict, 'items')
}

