/** type: the type of types. Objects/typeobject.c */
import { PyObject, typeOf, type Keywords, type PyValue, type PyType } from '../objects/object'
import { raiseAttributeError, typeGetAttribute } from '../objects/attributes'
import { call, isType } from '../objects/call'
import { bestBase, calculateMetaclass, makeClass, orderByMetaclass, solidBase, type HeapType } from '../objects/class'
import { PyDict } from '../objects/dict'
import { raise, argumentTypeName, typeName } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, variadic } from '../objects/native'
import { isTrue } from '../objects/number'
import { atReset, heldOutside } from '../objects/interpreter'
import { slotOfDunder, slotsFromNamespace } from '../objects/slotdefs'
import type { Slots } from '../objects/slots'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { textOf } from './arguments'
import { fillType, inheritSlots, linearize, lookup, MroConflict, objectType, typeType } from '../objects/type'
import { plainIsInstance, plainIsSubclass } from './isinstance'
import { makeTypeProxy } from './mappingproxy'
import { readDoc, typeDoc } from './docstrings'
import { typeSignature } from './signatures'
import { basicSizeOf, isCollectable, ITEM_SIZES } from './sizes'
import { flagsOf } from './type-flags'
import { unionOf } from './union'

/** Calling a class: makes the instance and initializes it. type_call */
export function callType(type: PyType, args: PyValue[], keywords: Keywords): PyValue {
  if (type === typeType) {
    if (args.length === 1 && (keywords === null || keywords.length === 0)) return typeOf(args[0] as PyValue)
    if (args.length === 1 + (keywords?.length ?? 0)) raise('TypeError', 'type() takes no keyword arguments')
    if (args.length - (keywords?.length ?? 0) !== 3) raise('TypeError', 'type() takes 1 or 3 arguments')
  }
  const make = type.slots.new
  if (make === undefined) raise('TypeError', `cannot create '${type.name}' instances`)
  return initialize(type, make(type, args, keywords), args, keywords)
}

/** What a class made for a call is initialized, if it is an instance of that class. */
export function initialize(type: PyType, made: PyValue, args: PyValue[], keywords: Keywords): PyValue {
  const madeType = typeOf(made)
  if (madeType !== type && !madeType.isSubtypeOf(type)) return made
  const { init } = madeType.slots
  if (init === undefined) return made
  retain(made)
  try {
    init(made, args, keywords)
  } finally {
    handOver(made)
  }
  return made
}

function newType(metatype: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const count = args.length - (keywords?.length ?? 0)
  if (count !== 3) raise('TypeError', `type.__new__() takes exactly 3 arguments (${count} given)`)
  const [name, bases, namespace] = args as [PyValue, PyValue, PyValue]
  if (typeof name !== 'string') raise('TypeError', `type.__new__() argument 1 must be str, not ${argumentTypeName(name)}`)
  if (!(bases instanceof PyTuple)) raise('TypeError', `type.__new__() argument 2 must be tuple, not ${typeName(bases)}`)
  if (!(namespace instanceof PyDict)) raise('TypeError', `type.__new__() argument 3 must be dict, not ${typeName(namespace)}`)
  for (const base of bases.items) {
    if (!isType(base) && lookup(typeOf(base), '__mro_entries__') !== undefined) {
      raise('TypeError', "type() doesn't support MRO entry resolution; use types.new_class()")
    }
  }
  const winner = calculateMetaclass(metatype, bases.items)
  if (winner !== metatype && winner.slots.new !== newType) return (winner.slots.new as typeof newType)(winner, args, keywords)
  if (name.includes('\0')) raise('ValueError', 'type name must not contain null characters')
  return makeClass(winner, name, bases.items as PyType[], namespace, { names: keywords ?? [], values: args.slice(3) })
}

/** Setting an attribute of a class; special methods change its slots, and those of its subclasses. type_setattro */
export function setTypeAttribute(type: PyType, name: string, value: PyValue | undefined): void {
  if (!type.isMutable) raise('TypeError', `cannot set '${name}' attribute of immutable type '${type.name}'`)
  const inMeta = lookup(type.cls, name)
  const set = inMeta === undefined ? undefined : typeOf(inMeta).slots.descrSet
  if (set !== undefined) {
    set(inMeta as PyValue, type, value)
    return
  }
  if (value === undefined && !type.dict.has(name)) raiseAttributeError(`type object '${type.name}' has no attribute '${name}'`, type, name)
  if (!type.isHeapType) setNativeAttribute(type, name, value)
  else if (value === undefined) (type as HeapType).removeOwn(name)
  else (type as HeapType).setOwn(name, value)
  noteTypeChange(type, name)
}

/** What a program put into types that outlive it, and what stood there; undone when a fresh interpreter begins. */
const changed = new Map<PyType, Map<string, PyValue | undefined>>()
const nativeSlots = new Map<PyType, Slots>()

function setNativeAttribute(type: PyType, name: string, value: PyValue | undefined): void {
  let before = changed.get(type)
  if (before === undefined) {
    before = new Map()
    changed.set(type, before)
    nativeSlots.set(type, type.ownSlots)
  }
  const old = type.dict.get(name)
  const isOurs = before.has(name)
  if (!isOurs) before.set(name, old)
  if (value === undefined) type.dict.delete(name)
  else {
    retain(value)
    type.dict.set(name, value)
  }
  if (isOurs && old !== undefined && old !== before.get(name)) release(old)
}

/** The slots of a type made in C whose special methods a program replaced. */
function changedSlots(type: PyType): Slots {
  const slots: Slots = { ...nativeSlots.get(type) }
  const replaced = slotsFromNamespace(type)
  for (const name of changed.get(type)?.keys() ?? []) {
    const slot = slotOfDunder(name)
    if (slot === undefined) continue
    if (type.dict.has(name)) Object.assign(slots, { [slot]: replaced[slot] })
    else delete slots[slot]
  }
  return slots
}

/** One attribute of a type made in C that a program (or the library) replaced, or took away. */
export interface TypeChange {
  readonly type: PyType
  readonly name: string
  readonly value: PyValue | undefined
}

export function typeChanges(): TypeChange[] {
  return [...changed].flatMap(([type, before]) => [...before.keys()].map((name) => ({ type, name, value: type.dict.get(name) })))
}

/** Types made in C become what they were when `typeChanges` told; whoever asks sees to the counts. */
export function returnToTypeChanges(changes: readonly TypeChange[]): void {
  undoTypeChanges()
  for (const { type, name, value } of changes) {
    setNativeAttribute(type, name, value)
    noteTypeChange(type, name)
  }
}

function undoTypeChanges(): void {
  for (const [type, before] of changed) {
    for (const [name, value] of before) {
      if (value === undefined) type.dict.delete(name)
      else type.dict.set(name, value)
    }
    type.ownSlots = nativeSlots.get(type) as Slots
    type.bumpVersion()
    rederive(type)
  }
  changed.clear()
  nativeSlots.clear()
}
atReset.push(undoTypeChanges)

/** Native types outlive every program; the classes that a program derived from them don't. */
function forgetClassesBelow(type: PyType): void {
  for (const below of type.subclasses) {
    if (below.isHeapType) type.subclasses.delete(below)
    else forgetClassesBelow(below)
  }
}
atReset.push(() => forgetClassesBelow(objectType))
heldOutside.push((visit) => {
  for (const [type, before] of changed) {
    for (const [name, original] of before) {
      const value = type.dict.get(name)
      if (value !== undefined && value !== original) visit(value)
    }
  }
})

/** After a change of a class's namespace: caches are void, and slots follow special methods. */
export function noteTypeChange(type: PyType, name: string): void {
  type.bumpVersion()
  if (name.startsWith('__') && name.endsWith('__')) {
    type.ownSlots = type.isHeapType ? slotsFromNamespace(type) : changedSlots(type)
    rederive(type)
  }
}

function rederive(type: PyType): void {
  inheritSlots(type)
  for (const sub of type.subclasses) rederive(sub)
}

function setName(self: PyType, value: PyValue | undefined, field: 'name' | 'qualname'): void {
  const shown = field === 'name' ? '__name__' : '__qualname__'
  requireMutable(self, shown, value)
  const text = textOf(value as PyValue)
  if (text === undefined) raise('TypeError', `can only assign string to ${self.name}.${shown}, not '${typeName(value as PyValue)}'`)
  if (field === 'name' && text.includes('\0')) raise('ValueError', 'type name must not contain null characters')
  self[field] = text
}

function requireMutable(self: PyType, name: string, value: PyValue | undefined): void {
  if (!self.isHeapType) raise('TypeError', `cannot set '${name}' attribute of immutable type '${self.name}'`)
  if (value === undefined) raise('TypeError', `cannot delete '${name}' attribute of immutable type '${self.name}'`)
}

function setTypeParameters(self: PyType, value: PyValue | undefined): void {
  requireMutable(self, '__type_params__', value)
  ;(self as HeapType).setOwn('__type_params__', value as PyValue)
}

/** Assigning `__bases__`: the instances keep their layout, so the new bases must agree with it. type_set_bases */
function setBases(self: PyType, value: PyValue | undefined): void {
  requireMutable(self, '__bases__', value)
  if (!(value instanceof PyTuple)) raise('TypeError', `can only assign tuple to ${self.name}.__bases__, not ${typeName(value as PyValue)}`)
  if (value.items.length === 0) raise('TypeError', `can only assign non-empty tuple to ${self.name}.__bases__, not ()`)
  const bases = value.items as PyType[]
  for (const base of bases) {
    if (!isType(base)) raise('TypeError', `${self.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`)
    if (base.isSubtypeOf(self)) raise('TypeError', 'a __bases__ item causes an inheritance cycle')
  }
  const best = bestBase(bases)
  const old = self.base as PyType
  const refuse = (what: string): never => raise('TypeError', `__bases__ assignment: '${best.name}' ${what} differs from '${old.name}'`)
  if (isCollectable(best) !== isCollectable(old)) refuse('deallocator')
  if (solidBase(best) !== solidBase(old) || best.hasDict !== old.hasDict || best.hasWeakrefs !== old.hasWeakrefs) refuse('object layout')
  for (const base of bases) {
    retain(base)
    base.subclasses.add(self)
  }
  for (const base of self.bases) {
    if (!bases.includes(base)) base.subclasses.delete(self)
    release(base)
  }
  self.bases = bases.slice()
  self.base = best
  recomputeMro(self)
  self.bumpVersion()
  rederive(self)
}

function recomputeMro(type: PyType): void {
  try {
    type.mro = orderByMetaclass(type) ?? linearize(type, type.bases)
  } catch (thrown) {
    if (thrown instanceof MroConflict) raise('TypeError', thrown.message)
    throw thrown
  }
  for (const sub of type.subclasses) recomputeMro(sub)
}

function moduleOf(self: PyType): PyValue {
  if (!self.isHeapType) return self.module
  return self.dict.get('__module__') ?? raise('AttributeError', '__module__')
}

/** `__annotations__`, evaluated on first use and kept. type_get_annotations */
function annotationsOf(self: PyType): PyValue {
  if (!self.isHeapType) return raiseAttributeError(`type object '${self.name}' has no attribute '__annotations__'`, self, '__annotations__')
  const kept = self.dict.get('__annotations__') ?? self.dict.get('__annotations_cache__')
  if (kept !== undefined) return kept
  const annotate = self.dict.get('__annotate_func__') ?? self.dict.get('__annotate__') ?? null
  let annotations: PyValue = new PyDict()
  if (annotate !== null) {
    annotations = call(annotate, [1])
    if (!(annotations instanceof PyDict)) raise('TypeError', `__annotate__() must return a dict, not ${typeName(annotations)}`)
  }
  ;(self as HeapType).setOwn('__annotations_cache__', annotations)
  return annotations
}

fillType<PyType>(typeType, {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    repr(self) {
      const module = self.isHeapType ? self.dict.get('__module__') : self.module
      if (typeof module !== 'string' || module === 'builtins') return `<class '${self.qualname}'>`
      return `<class '${module}.${self.qualname}'>`
    },
    call: callType,
    getAttr: typeGetAttribute,
    setAttr: setTypeAttribute as (self: PyType, name: string, value: PyValue | undefined) => void,
    new: newType,
    init(_self, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      if (count === 1 && keywords !== null && keywords.length > 0) raise('TypeError', 'type.__init__() takes no keyword arguments')
      if (count !== 1 && count !== 3) raise('TypeError', 'type.__init__() takes 1 or 3 arguments')
    },
    or: unionOf,
  },
  methods: {
    mro: noArgs((self: PyType) => makeList(linearize(self, self.bases))),
    __subclasses__: noArgs((self: PyType) => makeList([...self.subclasses])),
    __prepare__: classMethod(variadic(() => new PyDict())),
    __instancecheck__: oneArg((self: PyType, value) => plainIsInstance(value, self)),
    __subclasscheck__: oneArg((self: PyType, value) => plainIsSubclass(value, self)),
    __dir__: noArgs((self: PyType) => makeList([...new Set(self.mro.flatMap((cls) => [...cls.dict.keys()]))])),
    __sizeof__: noArgs((self: PyType) => (self.isHeapType ? 1704 : 400)),
  },
  getset: {
    __name__: { get: (self) => self.name.slice(self.isHeapType ? 0 : self.name.lastIndexOf('.') + 1), set: (self, value) => setName(self, value, 'name') },
    __qualname__: { get: (self) => self.qualname.slice(self.isHeapType ? 0 : self.qualname.lastIndexOf('.') + 1), set: (self, value) => setName(self, value, 'qualname') },
    __module__: {
      get: moduleOf,
      set(self, value) {
        requireMutable(self, '__module__', value)
        ;(self as HeapType).setOwn('__module__', value as PyValue)
        ;(self as HeapType).removeOwn('__firstlineno__')
        if (typeof value === 'string') self.module = value
      },
    },
    __bases__: { get: (self) => makeTuple(self.bases.slice()), set: setBases },
    __base__: { get: (self) => self.base, member: true },
    __mro__: { get: (self) => makeTuple(self.mro.slice()) },
    __dict__: {
      get(self) {
        readDoc(self)
        return makeTypeProxy(self)
      },
    },
    __doc__: {
      get(self) {
        if (!self.isHeapType) return typeDoc(self)
        const doc = self.dict.get('__doc__') ?? null
        const get = doc instanceof PyObject ? doc.cls.slots.descrGet : undefined
        return get === undefined ? doc : get(doc, undefined, self)
      },
      set(self, value) {
        requireMutable(self, '__doc__', value)
        ;(self as HeapType).setOwn('__doc__', value as PyValue)
      },
    },
    __abstractmethods__: {
      get(self) {
        if (self === typeType || self.abstractMethods === undefined) raise('AttributeError', '__abstractmethods__')
        return self.abstractMethods
      },
      set(self, value) {
        if (value === undefined && self.abstractMethods === undefined) raise('AttributeError', '__abstractmethods__')
        if (value !== undefined) isTrue(value)
        const heap = self as HeapType
        if (value === undefined) heap.removeOwn('__abstractmethods__')
        else heap.setOwn('__abstractmethods__', value)
        self.abstractMethods = value
        self.bumpVersion()
      },
    },
    __annotations__: {
      get: annotationsOf,
      set(self, value) {
        requireMutableAnnotations(self)
        if (value !== undefined) (self as HeapType).setOwn('__annotations__', value)
        else (self as HeapType).removeOwn('__annotations__')
        ;(self as HeapType).removeOwn('__annotations_cache__')
      },
    },
    __annotate__: {
      get: (self) => (self.isHeapType ? (self.dict.get('__annotate_func__') ?? self.dict.get('__annotate__') ?? null) : raiseAttributeError(`type object '${self.name}' has no attribute '__annotate__'`, self, '__annotate__')),
      set(self, value) {
        requireMutableAnnotations(self)
        ;(self as HeapType).setOwn('__annotate_func__', value ?? null)
        ;(self as HeapType).removeOwn('__annotations_cache__')
      },
    },
    __type_params__: { get: (self) => (self.isHeapType ? (self.dict.get('__type_params__') ?? makeTuple([])) : makeTuple([])), set: setTypeParameters },
    __text_signature__: { get: (self) => (self.isHeapType ? null : typeSignature(self)) },
    __flags__: { get: flagsOf, member: true },
    __basicsize__: { get: (self) => basicSizeOf(self), member: true },
    __itemsize__: { get: (self) => self.mro.reduce((size, cls) => size || (cls.isHeapType ? 0 : (ITEM_SIZES[cls.name] ?? 0)), 0), member: true },
    __dictoffset__: { get: (self) => (self.hasDict ? -1 : 0), member: true },
    __weakrefoffset__: { get: (self) => (self.hasWeakrefs ? -8 : 0), member: true },
  },
})

function requireMutableAnnotations(self: PyType): void {
  if (!self.isHeapType) raise('TypeError', `cannot set '__annotations__' attribute of immutable type '${self.name}'`)
}
