/** _collections: deque, defaultdict, OrderedDict and what namedtuple and Counter need. Modules/_collectionsmodule.c */
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { lookup } from '../../objects/type'
import { raise, typeName } from '../../objects/errors'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { checkPositional, noArgs, positional, type MethodSpec } from '../../objects/native'
import { asIndexInt, binaryOp } from '../../objects/number'
import { forEachItem, hashOf, reprOf, setItem } from '../../objects/protocols'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { defineType } from '../../objects/type'
import { callMethod } from '../../builtins/call-method'
import { dictType } from '../../builtins/dict'
import { moduleFunctions, type ModuleSpec } from '../module'
import { defaultdictType } from './defaultdict'
import { dequeIteratorType, dequeReverseIteratorType, dequeType } from './deque'
import { orderedDictType } from './ordered-dict'

/** An item of a tuple as an attribute of its class. */
class PyTupleGetter extends Tracked {
  doc: PyValue
  constructor(
    readonly index: number,
    doc: PyValue,
  ) {
    super(tupleGetterType)
    this.doc = doc
    retain(doc)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.doc)
  }
  override dropReferences(): void {
    const { doc } = this
    this.doc = null
    releaseNow(doc)
  }
}

const tupleGetterType: PyType = defineType<PyTupleGetter>('collections._tuplegetter', {
  final: true,
  slots: {
    new(_cls, args) {
      checkPositional('_tuplegetter', args.length, 2, 2)
      return new PyTupleGetter(Number(asIndexInt(args[0] as PyValue)), args[1] as PyValue)
    },
    repr: (self) => `_tuplegetter(${self.index}, ${reprOf(self.doc)})`,
    descrGet(self, instance) {
      if (instance === undefined) return self
      if (!(instance instanceof PyTuple)) raise('TypeError', `descriptor for index '${self.index}' for tuple subclasses doesn't apply to '${typeName(instance)}' object`)
      return instance.items[self.index] ?? (instance.items.length > self.index ? null : raise('IndexError', 'tuple index out of range'))
    },
    descrSet(_self, _instance, value) {
      raise('AttributeError', value === undefined ? "can't delete attribute" : "can't set attribute")
    },
  },
  methods: { __reduce__: noArgs((self: PyTupleGetter) => makeTuple([self.cls, makeTuple([self.index, self.doc])])) },
  getset: {
    __doc__: {
      get: (self) => self.doc,
      set(self, value) {
        const old = self.doc
        retain(value ?? null)
        self.doc = value ?? null
        release(old)
      },
    },
  },
})

function countElements(mapping: PyValue, iterable: PyValue): void {
  const isOfDict = (name: string): boolean => lookup(typeOf(mapping), name) === lookup(dictType, name)
  const plain = mapping instanceof PyDict && isOfDict('get') && isOfDict('__setitem__')
  forEachItem(iterable, (item) => {
    if (plain) {
      // Hashed by itself, the item refuses in its own words.
      const hash = typeof item === 'object' ? hashOf(item) : undefined
      const count = mapping.get(item, hash)
      mapping.set(item, count === undefined ? 1 : binaryOp('+', count, 1), hash)
      return
    }
    setItem(mapping, item, binaryOp('+', callMethod(mapping, 'get', [item, 0]), 1))
  })
}

const functions: Record<string, MethodSpec> = {
  _count_elements: positional(2, 2, (_self, mapping, iterable) => {
    countElements(mapping as PyValue, iterable as PyValue)
    return null
  }),
}

export const _collectionsModule: ModuleSpec = {
  name: '_collections',
  members: () => ({
    ...moduleFunctions('_collections', functions),
    deque: dequeType,
    defaultdict: defaultdictType,
    OrderedDict: orderedDictType,
    _tuplegetter: tupleGetterType,
    _deque_iterator: dequeIteratorType,
    _deque_reverse_iterator: dequeReverseIteratorType,
  }),
}
