/**
 * Making types: the built-in ones from tables, and how slots are inherited and special methods looked up.
 */
import { IMMORTAL, plainTypes, PyType, typeOf, type PyObject, type PyValue } from './object'
import {
  nativeTypes,
  PyGetSetDescriptor,
  PyBuiltinFunction,
  PyMethodDescriptor,
  PyUnreadDoc,
  type GetSet,
  type MethodSpec,
} from './native'
import { raise } from './errors'
import { bootType, objectType, typeType } from './boot'
import type { Slots } from './slots'
import { wrapSlots } from './slotdefs'

nativeTypes.builtinFunction = bootType('builtin_function_or_method')
nativeTypes.methodDescriptor = bootType('method_descriptor')
nativeTypes.classMethodDescriptor = bootType('classmethod_descriptor')
nativeTypes.wrapperDescriptor = bootType('wrapper_descriptor')
nativeTypes.methodWrapper = bootType('method-wrapper')
nativeTypes.getsetDescriptor = bootType('getset_descriptor')
nativeTypes.memberDescriptor = bootType('member_descriptor')
nativeTypes.unreadDoc = bootType('unread_doc')

export { objectType, typeType }

export interface TypeSpec<T> {
  readonly module?: string
  readonly bases?: readonly PyType[]
  readonly doc?: string
  readonly slots?: Slots<T>
  readonly methods?: Record<string, MethodSpec<T> | MethodSpec<PyType> | MethodSpec<null> | MethodSpec>
  /** Attributes computed by the type: getset_descriptor and member_descriptor. */
  readonly getset?: Record<string, GetSet<T>>
  /** Plain class attributes. */
  readonly attributes?: Record<string, PyValue>
  /** May not be subclassed. */
  readonly final?: boolean
  readonly hasDict?: boolean
  readonly hasWeakrefs?: boolean
  readonly patternKind?: 'sequence' | 'mapping'
  /** Its `new` is what the `__new__` of its base makes instances with: tp_new is inherited. */
  readonly inheritsNew?: true
  readonly matchSelf?: boolean
  /** Its attributes can be set, as those of a class of the learner's. */
  readonly mutable?: boolean
}

const MODULES_WITH_STATIC_TYPES = new Set(['types', 'typing', 'weakref', 'sys', 'collections.abc'])

/** Makes a built-in type from its table. `name` may be dotted: `array.array` gives module and name. */
export function defineType<T extends PyValue>(name: string, spec: TypeSpec<T>): PyType {
  const type = new PyType(typeType, name, [...(spec.bases ?? [objectType])], false)
  const dot = name.lastIndexOf('.')
  if (dot >= 0) {
    type.module = name.slice(0, dot)
    type.qualname = name.slice(dot + 1)
    // Types that CPython makes at run time have the module in their namespace.
    if (!MODULES_WITH_STATIC_TYPES.has(type.module)) type.dict.set('__module__', type.module)
  }
  return fillType(type, spec)
}

/** Fills a type that had to exist before its table could be written. */
export function fillType<T extends PyValue>(type: PyType, spec: TypeSpec<T>): PyType {
  const bases = [...(spec.bases ?? (type === objectType ? [] : [objectType]))]
  type.bases = bases
  type.base = bases[0] ?? null
  type.mro = linearize(type, bases)
  if (spec.module !== undefined) type.module = spec.module
  type.doc = spec.doc ?? null
  type.isBase = spec.final !== true
  type.hasDict = spec.hasDict ?? bases.some((base) => base.hasDict)
  type.hasWeakrefs = spec.hasWeakrefs ?? bases.some((base) => base.hasWeakrefs)
  type.patternKind = spec.patternKind ?? type.base?.patternKind ?? null
  type.matchSelf = spec.matchSelf ?? type.base?.matchSelf ?? false
  type.ownSlots = { ...(spec.slots as Slots | undefined) }
  type.isMutable = spec.mutable ?? false
  for (const base of bases) base.subclasses.add(type)
  for (const [method, methodSpec] of Object.entries(spec.methods ?? {})) defineMethod(type, method, methodSpec as MethodSpec)
  for (const [attribute, getset] of Object.entries(spec.getset ?? {})) {
    type.dict.set(attribute, new PyGetSetDescriptor(getset as GetSet, attribute, type))
  }
  for (const [attribute, value] of Object.entries(spec.attributes ?? {})) type.dict.set(attribute, value)
  if (type.ownSlots.new !== undefined && spec.inheritsNew !== true && !type.dict.has('__new__')) type.dict.set('__new__', newFunction(type))
  for (const [dunder, wrapper] of wrapSlots(type)) if (!type.dict.has(dunder)) type.dict.set(dunder, wrapper)
  if (type.ownSlots.unhashable === true) type.dict.set('__hash__', null)
  if (!type.dict.has('__doc__')) type.dict.set('__doc__', type.doc ?? new PyUnreadDoc(type))
  inheritSlots(type)
  return type
}

/** More methods for a type that was defined already. */
export function addMethods<T extends PyValue>(type: PyType, methods: Record<string, MethodSpec<T> | MethodSpec>): void {
  for (const [name, spec] of Object.entries(methods)) defineMethod(type, name, spec as MethodSpec)
  type.bumpVersion()
}

function defineMethod(type: PyType, name: string, spec: MethodSpec): void {
  if (spec.binding === 'class') {
    type.dict.set(name, new PyMethodDescriptor(nativeTypes.classMethodDescriptor, spec, name, type))
    return
  }
  if (spec.binding === 'static') {
    staticHooks.make(spec, name, type)
    return
  }
  type.dict.set(name, new PyMethodDescriptor(nativeTypes.methodDescriptor, spec, name, type))
}

/**
 * Puts a native static method into its type; needs `staticmethod`, which is a built-in type itself, so those of types
 * that were defined before it wait.
 */
export const staticHooks: { waiting: [MethodSpec, string, PyType][]; make: (spec: MethodSpec, name: string, owner: PyType) => void } = {
  waiting: [],
  make: (spec, name, owner) => staticHooks.waiting.push([spec, name, owner]),
}

/** `__new__` of a built-in type: a function that is bound to the type and takes the class to make an instance of. tp_new_wrapper */
function newFunction(type: PyType): PyBuiltinFunction {
  const spec: MethodSpec = {
    kind: 'other',
    invoke(_self, args, keywords) {
      if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', `${type.name}.__new__(): not enough arguments`)
      const cls = args[0] as PyValue
      if (!(cls instanceof PyType)) raise('TypeError', `${type.name}.__new__(X): X is not a type object (${typeOf(cls).name})`)
      if (!cls.isSubtypeOf(type)) raise('TypeError', `${type.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${type.name}`)
      const make = type.slots.new as NonNullable<Slots['new']>
      // Py_TPFLAGS_DISALLOW_INSTANTIATION
      if (cls.slots.new === undefined) raise('TypeError', `cannot create '${cls.name}' instances`)
      const nearest = cls.mro.find((base) => !base.isHeapType && base.ownSlots.new !== undefined) as PyType
      const instantiate = nearest.ownSlots.new as typeof make
      if (instantiate !== make && nearest.dict.has('__new__')) raise('TypeError', `${type.name}.__new__(${cls.name}) is not safe, use ${nearest.name}.__new__()`)
      return instantiate(cls, args.slice(1), keywords)
    },
    signature: '($type, *args, **kwargs)',
  }
  return immortal(new PyBuiltinFunction(spec, '__new__', type, type.name))
}

/** Slots of the type are its own, and for each that it lacks, those of the first class in the MRO that has it. inherit_slots */
export function inheritSlots(type: PyType): void {
  const slots: Slots = {}
  for (let i = type.mro.length - 1; i >= 0; i--) {
    const cls = type.mro[i] as PyType
    const own = cls.ownSlots
    // A class that defines equality without a hash is unhashable, and so are those below it until one defines a hash.
    if (own.compare !== undefined && own.hash === undefined && own.unhashable !== true && !cls.isHeapType && cls !== objectType) {
      Object.assign(slots, own)
      continue
    }
    if (own.hash !== undefined) slots.unhashable = false
    Object.assign(slots, own)
  }
  // `__new__` is not inherited from object by built-in types: those without one of their own cannot be called.
  if (!type.isHeapType && type !== objectType && type.ownSlots.new === undefined && type.base === objectType) delete slots.new
  type.slots = slots
  type.keyKind = keyKindOf(type)
}

function keyKindOf(type: PyType): PyType['keyKind'] {
  const { hash, compare } = type.slots
  if (hash === objectType.slots.hash && compare === objectType.slots.compare) return 'identity'
  if (plainTypes.int !== undefined && hash === plainTypes.int.slots.hash && compare === plainTypes.int.slots.compare) return 'int'
  if (plainTypes.str !== undefined && hash === plainTypes.str.slots.hash && compare === plainTypes.str.slots.compare) return 'str'
  return 'hashed'
}

/** C3. Throws the list of conflicting bases as an Error whose message is CPython's. mro_implementation */
export function linearize(type: PyType, bases: readonly PyType[]): PyType[] {
  if (bases.length === 1) return [type, ...(bases[0] as PyType).mro]
  const lists = [...bases.map((base) => base.mro.slice()), bases.slice()].filter((list) => list.length > 0)
  const result: PyType[] = [type]
  for (;;) {
    const remaining = lists.filter((list) => list.length > 0)
    if (remaining.length === 0) return result
    const next = remaining.map((list) => list[0] as PyType).find((head) => remaining.every((list) => !list.slice(1).includes(head)))
    if (next === undefined) {
      const heads = [...new Set(remaining.map((list) => list[0] as PyType))]
      throw new MroConflict(heads.map(({ name, isHeapType }) => (isHeapType ? name : name.slice(name.lastIndexOf('.') + 1))).join(', '))
    }
    result.push(next)
    for (const list of lists) if (list[0] === next) list.shift()
  }
}

export class MroConflict {
  readonly message: string
  constructor(names: string) {
    this.message = `Cannot create a consistent method resolution order (MRO) for bases ${names}`
  }
}

/** Looks a name up along the MRO, without binding. _PyType_Lookup */
export function lookup(type: PyType, name: string): PyValue | undefined {
  const cache = type.lookupCache
  const cached = cache.get(name)
  if (cached !== undefined || cache.has(name)) return cached
  let found: PyValue | undefined
  for (const cls of type.mro) {
    found = cls.dict.get(name)
    if (found !== undefined) break
  }
  cache.set(name, found)
  return found
}

/** lookup on the type of a value: how special methods are found. _PyObject_LookupSpecial, before binding */
export function lookupSpecial(value: PyValue, name: string): PyValue | undefined {
  return lookup(typeOf(value), name)
}

/** Marks a module-level object that lives as long as the page. */
export function immortal<T extends PyObject>(object: T): T {
  object.rc = IMMORTAL
  return object
}
