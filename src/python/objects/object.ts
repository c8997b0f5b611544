/**
 * What a Python object is.
 *
 * Small immutable values are plain JavaScript values and carry no reference count: `int` is a number while it is a safe
 * integer and a bigint beyond (never both for the same value), `str` is a string, `bool` a boolean, `None` is null.
 * Everything else is a `PyObject` with a type and a count of references.
 *
 * Ownership. A container owns what it holds: it increments the count when it takes a value and decrements it when it
 * lets go (`lifetime.ts`). The machine owns what is on its stack and in its frames. A native function borrows its
 * arguments, and what it returns is owned by nobody until the machine takes it; so natives count only what they store.
 */
import type { PyDict } from './dict'
import type { Slots } from './slots'

export type PyInt = number | bigint
export type PyValue = number | bigint | string | boolean | null | PyObject

/** Called with each value that an object refers to; a value held twice is visited twice. tp_traverse */
export type Visit = (value: PyValue) => void

/** A count far below zero marks an object that was deallocated; further decrements cannot bring it back. */
export const DEAD = -(2 ** 30)
/** Types and singletons that live as long as the page. */
export const IMMORTAL = 2 ** 29

export interface WeakReference {
  /** The object referred to, or null once it has gone. */
  referent: PyObject | null
  callback: PyValue
}

export class PyObject {
  /** References held by containers, frames and the machine's stack. */
  rc = 0
  cls: PyType
  /** The instance's own attributes, for types that have a `__dict__`; made on first use. */
  attrs: PyDict | null = null
  weakrefs: WeakReference[] | null = null
  /** Values of `__slots__` members, by their number in the type; owned. */
  members: (PyValue | undefined)[] | null = null
  constructor(cls: PyType) {
    this.cls = cls
    // An instance owns a reference to its class, when that is one that can go.
    if (cls !== undefined && cls.isHeapType) cls.rc++
  }

  /** Visits every reference this object owns (also those in `attrs`, by calling super). tp_traverse */
  traverse(visit: Visit): void {
    if (this.attrs !== null) this.attrs.traverseOwned(visit)
    if (this.members !== null) for (const value of this.members) if (value !== undefined) visit(value)
  }

  /** Lets go of everything it refers to, in CPython's order; afterwards the object is empty but valid. tp_clear */
  dropReferences(): void {}

  /** What the type does when the last reference goes, before its attributes go. tp_dealloc */
  dealloc(): void {
    this.dropReferences()
  }
}

/** A callable's positional values followed by the values of its keywords, named in order by `keywords`. vectorcall */
export type Keywords = readonly string[] | null

/** Newborn objects that may take part in cycles or hold others are registered with the heap. Set by lifetime.ts. */
export const heapHooks: { newborn: (object: PyObject) => void } = { newborn: () => {} }

/** An object that can hold other objects, or whose end matters: the heap knows of it from birth. */
export class Tracked extends PyObject {
  constructor(cls: PyType) {
    super(cls)
    heapHooks.newborn(this)
  }
}

let nextTypeVersion = 1

/** A Python type. Built-in ones are made by `defineType`, the learner's by `type.__new__`. */
export class PyType extends PyObject {
  name: string
  qualname: string
  module: string
  bases: PyType[]
  mro: PyType[]
  base: PyType | null
  /** The namespace. Values are owned by the type. */
  readonly dict: Map<string, PyValue> = new Map()
  /** Flattened: what this type inherits stands here too, so that an operation is one look-up. */
  slots: Slots = {}
  /** The slots that this type itself defines natively. */
  ownSlots: Slots = {}
  /** False for built-in types. */
  readonly isHeapType: boolean
  /** Its attributes can be set: classes of the learner's, and a few that CPython makes in C. Not Py_TPFLAGS_IMMUTABLETYPE */
  isMutable: boolean
  /** Instances have a `__dict__`. */
  hasDict = false
  hasWeakrefs = false
  /** May be a base class. Py_TPFLAGS_BASETYPE */
  isBase = true
  /** Names of `__slots__` entries in storage order, own ones only; null when the class has none. */
  slotNames: string[] | null = null
  /** How many `members` an instance has, bases included. */
  memberCount = 0
  /** How a dict may key an instance. */
  keyKind: 'identity' | 'int' | 'str' | 'hashed' = 'hashed'
  subclasses: Set<PyType> = new Set()
  /** Changes whenever an attribute of this type or of a base changes; for caches at instructions. */
  version = nextTypeVersion++
  readonly lookupCache: Map<string, PyValue | undefined> = new Map()
  abstractMethods: PyValue | undefined
  /** For `match`: sequence or mapping patterns. Py_TPFLAGS_SEQUENCE / MAPPING */
  patternKind: 'sequence' | 'mapping' | null = null
  /** `match` with one positional sub-pattern captures the subject itself. _Py_TPFLAGS_MATCH_SELF */
  matchSelf = false
  doc: string | null = null

  constructor(metatype: PyType, name: string, bases: PyType[], isHeapType: boolean) {
    super(metatype)
    this.name = name
    this.qualname = name
    this.module = 'builtins'
    this.bases = bases
    this.base = bases[0] ?? null
    this.mro = [this]
    this.isHeapType = isHeapType
    this.isMutable = isHeapType
    if (!isHeapType) this.rc = IMMORTAL
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.dict.values()) visit(value)
    for (const base of this.bases) visit(base)
  }

  override dropReferences(): void {
    this.dict.clear()
  }

  bumpVersion(): void {
    this.version = nextTypeVersion++
    this.lookupCache.clear()
    for (const sub of this.subclasses) sub.bumpVersion()
  }

  isSubtypeOf(other: PyType): boolean {
    return this === other || this.mro.includes(other)
  }
}

/** The types of the plain JavaScript values; filled in by the files that define them. */
export const plainTypes = {} as { int: PyType; str: PyType; bool: PyType; none: PyType; object: PyType; type: PyType }

/** type(value). Py_TYPE */
export function typeOf(value: PyValue): PyType {
  switch (typeof value) {
    case 'object':
      return value === null ? plainTypes.none : value.cls
    case 'number':
    case 'bigint':
      return plainTypes.int
    case 'string':
      return plainTypes.str
    default:
      return plainTypes.bool
  }
}

export function isInstance(value: PyValue, type: PyType): boolean {
  const cls = typeOf(value)
  return cls === type || cls.mro.includes(type)
}

/** Brings an integer to its one representation. Also turns -0 into 0. */
export function normalizeInt(value: bigint): PyInt {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}
