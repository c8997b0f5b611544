/** How a class statement becomes a type. type_new in Objects/typeobject.c */
import { heapHooks, IMMORTAL, PyObject, PyType, Tracked, typeOf, type PyValue, type Visit } from './object'
import { call, callTypes, isType } from './call'
import { PyCell } from './cell'
import { dictHooks, type PyDict } from './dict'
import { PyTuple } from './tuple'
import { qualifiedTypeName, raise } from './errors'
import { release, releaseNow, retain } from './lifetime'
import { PyGetSetDescriptor } from './native'
import { reprOf } from './protocols'
import { slotsFromNamespace } from './slotdefs'
import { inheritSlots, linearize, lookup, MroConflict, objectType } from './type'
import { raiseAttributeError } from './attributes'

/** An instance of a class of the learner's that has no built-in base but object. */
export class PyInstance extends Tracked {
  constructor(cls: PyType) {
    super(cls)
    ;(cls as HeapType).instances++
  }
}

/** Keys that the instances of a class may share. SHARED_KEYS_MAX_SIZE */
const MOST_SHARED = 30

/**
 * The dict of a plain instance has places for values only: CPython keeps the keys with the class, with room for fewer
 * the more instances there are. shared_keys_usable_size
 */
dictHooks.materialized = (owner, dict) => {
  if (!(owner instanceof PyInstance)) return
  const cls = owner.cls as HeapType
  const early = cls.dict.get('__static_attributes__')
  const named = early instanceof PyTuple ? early.items : []
  dict.sharedPlaces = () => {
    const known = new Set<PyValue>([...named, ...dict.keys.filter((key) => key !== null)]).size
    // What stood in the table early stays there, and one place more.
    const least = (named.length > 0 ? named.length : known) + 1
    return known > MOST_SHARED ? 0 : Math.max(MOST_SHARED - cls.instances, least)
  }
}

/** A slot named in `__slots__`, as a member_descriptor. */
function memberDescriptor(type: PyType, name: string, index: number): PyGetSetDescriptor {
  return new PyGetSetDescriptor(
    {
      member: true,
      get(self) {
        const value = (self as PyObject).members?.[index]
        if (value === undefined) raiseAttributeError(`'${qualifiedTypeName(self)}' object has no attribute '${name}'`, self, name)
        return value
      },
      set(self, value) {
        const members = ((self as PyObject).members ??= [])
        const old = members[index]
        if (value === undefined && old === undefined) raise('AttributeError', name)
        if (value !== undefined) retain(value)
        members[index] = value
        if (old !== undefined) release(old)
      },
    },
    name,
    type,
  )
}

export const classHooks: {
  /** Wraps what __new__, __init_subclass__ and __class_getitem__ need. */
  staticMethod: (fn: PyValue) => PyValue
  classMethod: (fn: PyValue) => PyValue
  /** Adds "Error calling __set_name__ …" as a note to what was thrown. */
  setNameFailed: (thrown: unknown, cls: PyType, attribute: string, value: PyValue) => never
  /** The getset descriptors for `__dict__` and `__weakref__` of a class that introduces them. */
  dictDescriptor: (type: PyType) => PyValue
  weakrefDescriptor: (type: PyType) => PyValue
} = {
  staticMethod: (fn) => fn,
  classMethod: (fn) => fn,
  setNameFailed: (thrown) => {
    throw thrown
  },
  dictDescriptor: () => null,
  weakrefDescriptor: () => null,
}

/** The most derived metatype among those given. _PyType_CalculateMetaclass */
export function calculateMetaclass(metatype: PyType, bases: readonly PyValue[]): PyType {
  let winner = metatype
  for (const base of bases) {
    const meta = typeOf(base)
    if (winner.isSubtypeOf(meta)) continue
    if (meta.isSubtypeOf(winner)) {
      winner = meta
      continue
    }
    raise('TypeError', 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
  }
  return winner
}

/** The base that decides the layout: the most special native one. best_base */
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | null = null
  let best: PyType | null = null
  for (const base of bases) {
    if (!base.isBase) raise('TypeError', `type '${base.name}' is not an acceptable base type`)
    const layout = solidBase(base)
    if (winner === null) {
      winner = layout
      best = base
    } else if (winner.isSubtypeOf(layout)) continue
    else if (layout.isSubtypeOf(winner)) {
      winner = layout
      best = base
    } else raise('TypeError', 'multiple bases have instance lay-out conflict')
  }
  return best as PyType
}

/** The exceptions whose objects have members beyond BaseException's; the others may be combined freely. */
const LARGER_EXCEPTIONS = new Set([
  'AttributeError', 'BaseExceptionGroup', 'ImportError', 'NameError', 'OSError', 'StopIteration', 'SyntaxError', 'SystemExit',
  'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError',
])

/** The nearest base that adds storage of its own. solid_base */
export function solidBase(type: PyType): PyType {
  for (const cls of type.mro) {
    if (cls === objectType) break
    if (!cls.isHeapType && cls.mro.some((base) => base.name === 'BaseException')) {
      if (cls.name === 'BaseException' || LARGER_EXCEPTIONS.has(cls.name)) return cls
      continue
    }
    if (!cls.isHeapType && cls.ownSlots.new !== undefined) return cls
    if (cls.slotNames !== null && cls.slotNames.length > 0) return cls
  }
  return objectType
}

/** type(name, bases, namespace). The namespace is copied. */
export function makeClass(metatype: PyType, name: string, bases: readonly PyType[], namespace: PyDict, keywords: { names: readonly string[]; values: readonly PyValue[] }): PyType {
  const realBases = bases.length === 0 ? [objectType] : [...bases]
  for (const base of realBases) if (!isType(base)) raise('TypeError', 'bases must be types')
  const best = bestBase(realBases)
  const type = new HeapType(metatype, name, realBases)
  try {
    return fillClass(type, realBases, best, namespace, keywords)
  } catch (thrown) {
    // From then on it is in its own order, and goes with the next collection.
    if (!type.isReady) type.abandon()
    if (thrown instanceof MroConflict) raise('TypeError', thrown.message)
    throw thrown
  }
}

function fillClass(type: HeapType, realBases: PyType[], best: PyType, namespace: PyDict, keywords: { names: readonly string[]; values: readonly PyValue[] }): PyType {
  type.mro = computeMro(type, realBases)
  type.base = best
  for (const base of realBases) base.subclasses.add(type)
  for (const [key, value] of namespace.entries()) {
    if (typeof key === 'string') type.setOwn(key, value)
  }
  nameClass(type, namespace)
  layOut(type, best)
  fillCells(type)
  if (!type.dict.has('__doc__')) type.setOwn('__doc__', null)
  wrapSpecialFunctions(type)
  type.mro = orderByMetaclass(type) ?? type.mro
  type.isReady = true
  type.ownSlots = slotsFromNamespace(type)
  inheritSlots(type)
  type.patternKind = realBases.map((base) => base.patternKind).find((kind) => kind !== null) ?? null
  type.matchSelf = realBases.some((base) => base.matchSelf)
  callSetNames(type, namespace)
  callInitSubclass(type, keywords)
  return type
}

/**
 * The cells in which the functions of the class find it. The class stands for its namespace, too: a copy would keep
 * alive what the class lets go. type_new_set_classcell, type_new_set_classdictcell
 */
function fillCells(type: HeapType): void {
  for (const name of ['__classcell__', '__classdictcell__']) {
    const cell = type.dict.get(name)
    if (cell === undefined) continue
    if (!(cell instanceof PyCell)) return raise('TypeError', `${name} must be a nonlocal cell, not ${reprOf(typeOf(cell))}`)
    type.removeOwn(name)
    cell.set(type)
  }
}

function computeMro(type: PyType, bases: PyType[]): PyType[] {
  const seen = new Set<PyType>()
  for (const base of bases) {
    if (seen.has(base)) raise('TypeError', `duplicate base class ${base.name}`)
    seen.add(base)
  }
  return linearize(type, bases)
}

/** What a metaclass's own mro() answers; undefined when it has none. mro_invoke */
export function orderByMetaclass(type: PyType): PyType[] | undefined {
  const owner = type.cls.mro.find((cls) => cls.dict.has('mro'))
  if (owner === undefined || !owner.isHeapType) return undefined
  const found = owner.dict.get('mro') as PyValue
  const get = typeOf(found).slots.descrGet
  const order = iterateHook.items(call(get === undefined ? found : get(found, type, type.cls), []))
  if (order.length === 0) raise('TypeError', 'type MRO must not be empty')
  const layout = solidBase(type)
  for (const cls of order) {
    if (!isType(cls)) raise('TypeError', `mro() returned a non-class ('${typeOf(cls).name}')`)
    if (!layout.isSubtypeOf(solidBase(cls))) raise('TypeError', `mro() returned base with unsuitable layout ('${cls.name}')`)
  }
  return order as PyType[]
}

function nameClass(type: HeapType, namespace: PyDict): void {
  const qualname = namespace.getString('__qualname__')
  if (qualname !== undefined) {
    if (typeof qualname !== 'string') raise('TypeError', `type __qualname__ must be a str, not ${typeOf(qualname).name}`)
    type.qualname = qualname
    type.removeOwn('__qualname__')
  }
  const module = namespace.getString('__module__')
  type.module = typeof module === 'string' ? module : classModule.current()
  if (module === undefined) type.setOwn('__module__', type.module)
}

/** The module whose code is running: `__name__` of the caller's globals. */
export const classModule: { current: () => string } = { current: () => '__main__' }

/** `__slots__`, `__dict__`, `__weakref__`. type_new_slots */
function layOut(type: HeapType, best: PyType): void {
  type.memberCount = Math.max(0, ...type.bases.map((base) => base.memberCount))
  const slots = type.dict.get('__slots__')
  const mayAddDict = !type.bases.some((base) => base.hasDict)
  const hasWeak = type.bases.some((base) => base.hasWeakrefs)
  // There is no place for one behind items that vary in number: int, tuple, bytes.
  const mayAddWeak = !hasWeak && !isVariableSized(best)
  type.hasDict = !mayAddDict
  type.hasWeakrefs = hasWeak
  if (slots === undefined) {
    type.hasDict = true
    type.hasWeakrefs = hasWeak || mayAddWeak
    if (mayAddDict && !type.dict.has('__dict__')) type.setOwn('__dict__', classHooks.dictDescriptor(type))
    if (mayAddWeak && !type.dict.has('__weakref__')) type.setOwn('__weakref__', classHooks.weakrefDescriptor(type))
    return
  }
  const names: string[] = []
  const given = slotNamesOf(slots)
  if (given.length > 0 && isVariableSized(best)) raise('TypeError', `nonempty __slots__ not supported for subtype of '${best.name}'`)
  for (const name of given) {
    if (!isIdentifier(name)) raise('TypeError', '__slots__ must be identifiers')
    if (name === '__dict__') {
      if (type.hasDict) raise('TypeError', '__dict__ slot disallowed: we already got one')
      type.hasDict = true
      type.setOwn('__dict__', classHooks.dictDescriptor(type))
      continue
    }
    if (name === '__weakref__') {
      if (type.hasWeakrefs || !mayAddWeak) raise('TypeError', '__weakref__ slot disallowed: we already got one')
      type.hasWeakrefs = true
      type.setOwn('__weakref__', classHooks.weakrefDescriptor(type))
      continue
    }
    const mangled = mangle(type.name, name)
    if (type.dict.has(mangled) && mangled !== '__qualname__' && mangled !== '__classcell__') {
      raise('ValueError', `'${name}' in __slots__ conflicts with class variable`)
    }
    names.push(mangled)
  }
  names.sort()
  type.slotNames = names
  for (const name of names) type.setOwn(name, memberDescriptor(type, name, type.memberCount++))
}

function isVariableSized(type: PyType): boolean {
  return type.mro.some((cls) => !cls.isHeapType && (cls.name === 'int' || cls.name === 'tuple' || cls.name === 'bytes' || cls.name === 'type'))
}

function slotNamesOf(slots: PyValue): string[] {
  if (typeof slots === 'string') return [slots]
  const names: string[] = []
  iterateHook.items(slots).forEach((item) => {
    if (typeof item !== 'string') raise('TypeError', `__slots__ items must be strings, not '${typeOf(item).name}'`)
    names.push(item)
  })
  return names
}

export const iterateHook: { items: (iterable: PyValue) => PyValue[] } = { items: () => [] }

function isIdentifier(name: string): boolean {
  return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name)
}

/** `__x` becomes `_Class__x`. _Py_Mangle */
function mangle(className: string, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const stripped = className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

function wrapSpecialFunctions(type: HeapType): void {
  const wrap = (name: string, wrapper: (fn: PyValue) => PyValue): void => {
    const fn = type.dict.get(name)
    if (fn instanceof PyObject && fn.cls === callTypes.function) type.setOwn(name, wrapper(fn))
  }
  wrap('__new__', classHooks.staticMethod)
  wrap('__init_subclass__', classHooks.classMethod)
  wrap('__class_getitem__', classHooks.classMethod)
  if (type.dict.has('__eq__') && !type.dict.has('__hash__')) type.setOwn('__hash__', null)
}

function callSetNames(type: PyType, namespace: PyDict): void {
  for (const [key, value] of [...namespace.entries()]) {
    if (typeof key !== 'string' || !(value instanceof PyObject)) continue
    const setName = lookup(value.cls, '__set_name__')
    if (setName === undefined) continue
    try {
      const get = typeOf(setName).slots.descrGet
      call(get === undefined ? setName : get(setName, value, value.cls), [type, key])
    } catch (thrown) {
      classHooks.setNameFailed(thrown, type, key, value)
    }
  }
}

function callInitSubclass(type: PyType, keywords: { names: readonly string[]; values: readonly PyValue[] }): void {
  for (const cls of type.mro.slice(1)) {
    const found = cls.dict.get('__init_subclass__')
    if (found === undefined) continue
    const get = typeOf(found).slots.descrGet
    call(get === undefined ? found : get(found, undefined, type), [...keywords.values], keywords.names)
    return
  }
}

/** What a metatype keeps of a class beside its namespace; owned by the class. */
export interface ClassStorage {
  traverse(visit: Visit): void
  dropReferences(): void
}

/** A class of the learner's: counted, collectable, changeable. */
export class HeapType extends PyType {
  /** Plain instances that were made: each takes a place from the table of keys that they share. */
  instances = 0
  storage: ClassStorage | null = null
  /** It knows its order. Py_TPFLAGS_READY */
  isReady = false
  private isAbandoned = false

  constructor(metatype: PyType, name: string, bases: PyType[]) {
    super(metatype, name, bases, true)
    for (const base of bases) retain(base)
    registerHeapType(this)
  }

  /** Puts a value into the namespace, which owns it. */
  setOwn(name: string, value: PyValue): void {
    const old = this.dict.get(name)
    retain(value)
    this.dict.set(name, value)
    if (old !== undefined) release(old)
  }

  removeOwn(name: string): void {
    const old = this.dict.get(name)
    if (old === undefined) return
    this.dict.delete(name)
    release(old)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    this.storage?.traverse(visit)
    // A class is in its own MRO, which is why a class always is a cycle.
    if (!this.isAbandoned) visit(this)
  }

  override dropReferences(): void {
    const values = [...this.dict.values()]
    this.dict.clear()
    this.storage?.dropReferences()
    for (const value of values) releaseNow(value)
    for (const base of this.bases) {
      base.subclasses.delete(this)
      if (base.rc < IMMORTAL / 2) release(base)
    }
    this.bases = [objectType]
    this.bumpVersion()
    if (!this.isAbandoned) release(this)
  }

  /** It failed before it had an order: it goes at once, or with the last of those who saw it fail. */
  abandon(): void {
    this.isAbandoned = true
    releaseNow(this)
  }
}

function registerHeapType(type: PyType): void {
  type.rc = 1 // its own MRO
  heapHooks.newborn(type)
}
