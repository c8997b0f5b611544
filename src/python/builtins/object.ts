/** The base of all types. Objects/typeobject.c, from object_new on */
import { PyObject, PyType, typeOf, type PyValue } from '../objects/object'
import { genericGetAttribute, genericSetAttribute, getOptionalAttribute } from '../objects/attributes'
import { isType } from '../objects/call'
import { iterateHook, PyInstance } from '../objects/class'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg } from '../objects/native'
import { addressOf, idOf, itemsOf, recursion, strOf } from '../objects/protocols'
import { notImplemented } from '../objects/singletons'
import { makeList, PyTuple } from '../objects/tuple'
import { defaultState, reduceEx, reduceObject } from './reduce'
import { textOf } from './arguments'
import { basicSize } from './sizes'
import { fillType, inheritSlots, objectType } from '../objects/type'

/** object.__str__: what repr says. object_str */
function strOfRepr(self: PyValue): string {
  recursion.enter(' while getting the repr of an object')
  try {
    return typeOf(self).slots.repr!(self, '__str__')
  } finally {
    recursion.leave()
  }
}

/** object.__repr__: the class by module and qualified name, and the address. object_repr */
function objectRepr(self: PyValue): string {
  const cls = typeOf(self)
  const name = cls.module === 'builtins' ? cls.name : `${moduleOf(cls)}.${cls.qualname}`
  return `<${name} object at ${addressOf(self)}>`
}

function moduleOf(cls: PyType): string {
  const module = cls.isHeapType ? cls.dict.get('__module__') : cls.module
  return typeof module === 'string' ? module : cls.module
}

/** TypeError for arguments that nobody takes; `own` is the way of making instances that stands for object's. excess_args */
export function refuseExcess(cls: PyType, args: readonly PyValue[], own: unknown): void {
  if (args.length === 0) return
  if (cls.slots.new !== own) raise('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)')
  if (cls.slots.init === initObject) raise('TypeError', `${cls.name.slice(cls.name.lastIndexOf('.') + 1)}() takes no arguments`)
}

function newObject(cls: PyType, args: PyValue[]): PyValue {
  refuseExcess(cls, args, newObject)
  refuseAbstract(cls)
  return cls === objectType ? new PyObject(cls) : new PyInstance(cls)
}

/** TypeError for a class that still has abstract methods. */
export function refuseAbstract(cls: PyType): void {
  const abstract = cls.abstractMethods
  if (abstract === undefined) return
  const names = itemsOf(abstract).map((name) => strOf(name)).sort()
  if (names.length === 0) return
  const listed = names.map((name) => `'${name}'`).join(', ')
  raise('TypeError', `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${listed}`)
}

function initObject(self: PyValue, args: PyValue[]): void {
  if (args.length === 0) return
  const cls = typeOf(self)
  if (cls.slots.init !== initObject) raise('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)')
  if (cls.slots.new === newObject) raise('TypeError', `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`)
}

/** Assigning `x.__class__`: only between classes whose instances are laid out alike. object_set_class */
function setClass(self: PyValue, value: PyValue | undefined): void {
  if (value === undefined) raise('TypeError', "can't delete __class__ attribute")
  if (!isType(value)) raise('TypeError', `__class__ must be set to a class, not '${typeName(value)}' object`)
  const old = typeOf(self)
  const both = value.isHeapType && old.isHeapType
  const modules = plainModule.type !== null && value.isSubtypeOf(plainModule.type) && old.isSubtypeOf(plainModule.type)
  if (!both && !modules) raise('TypeError', '__class__ assignment only supported for mutable types or ModuleType subclasses')
  if (!sameLayout(old, value)) raise('TypeError', `__class__ assignment: '${value.name}' object layout differs from '${old.name}'`)
  const object = self as PyObject
  if (value.isHeapType) retain(value)
  object.cls = value
  if (old.isHeapType) release(old)
}

/** Set by module.ts: instances of module subclasses may change their class. */
export const plainModule: { type: PyType | null } = { type: null }

function sameLayout(a: PyType, b: PyType): boolean {
  return nativeBase(a) === nativeBase(b) && a.hasDict === b.hasDict && a.hasWeakrefs === b.hasWeakrefs && slotLayout(a) === slotLayout(b)
}

function nativeBase(type: PyType): PyType {
  return type.mro.find((cls) => !cls.isHeapType && (cls.ownSlots.new !== undefined || cls === objectType)) ?? objectType
}

function slotLayout(type: PyType): string {
  return type.mro
    .filter((cls) => cls.slotNames !== null && cls.slotNames.length > 0)
    .map((cls) => (cls.slotNames as string[]).join(','))
    .join(';')
}

/** The names that `dir(x)` shows: the instance's, then its class's. object___dir__ */
function objectDir(self: PyValue): PyValue {
  const names = new Set<string>()
  const own = getOptionalAttribute(self, '__dict__')
  if (own instanceof PyDict) for (const [key] of own.entries()) if (typeof key === 'string') names.add(key)
  addNamesOfClass(names, getOptionalAttribute(self, '__class__') ?? null)
  return makeList([...names])
}

/** The names of what an object says is its class, and of its bases. merge_class_dict */
function addNamesOfClass(names: Set<string>, cls: PyValue): void {
  if (cls instanceof PyType) {
    for (const each of cls.mro) for (const name of each.dict.keys()) names.add(name)
    return
  }
  if (cls === null) return
  const own = getOptionalAttribute(cls, '__dict__')
  if (own instanceof PyDict) for (const [key] of own.entries()) if (typeof key === 'string') names.add(key)
  const bases = getOptionalAttribute(cls, '__bases__')
  if (bases instanceof PyTuple) for (const base of bases.items) addNamesOfClass(names, base)
}

fillType<PyValue>(objectType, {
  bases: [],
  slots: {
    repr: objectRepr,
    str: strOfRepr,
    hash(self) {
      const address = idOf(self)
      return typeof address === 'number' ? Math.floor(address / 16) : Number(address >> 4n)
    },
    compare(self, other, op) {
      if (op === '==') return self === other ? true : undefined
      if (op !== '!=') return undefined
      // Whoever defines == has defined != too. object_richcompare
      const equal = typeOf(self).slots.compare?.(self, other, '==')
      return equal === undefined ? undefined : !isTrueValue(equal)
    },
    getAttr: genericGetAttribute,
    setAttr: genericSetAttribute,
    new: newObject,
    init: initObject,
  },
  methods: {
    __reduce_ex__: reduceEx,
    __reduce__: reduceObject,
    __getstate__: noArgs((self) => defaultState(self, false)),
    __subclasshook__: classMethod(oneArg(() => notImplemented)),
    __init_subclass__: classMethod({
      kind: 'other',
      invoke(cls, args, keywords) {
        if (keywords !== null && keywords.length > 0) raise('TypeError', `${cls.qualname}.__init_subclass__() takes no keyword arguments`)
        if (args.length > 0) raise('TypeError', `${cls.qualname}.__init_subclass__() takes no arguments (${args.length} given)`)
        return null
      },
    }),
    __format__: oneArg((self, spec) => {
      if (textOf(spec) === undefined) raise('TypeError', `__format__() argument must be str, not ${spec === null ? 'None' : typeName(spec)}`)
      if (textOf(spec) !== '') raise('TypeError', `unsupported format string passed to ${typeName(self)}.__format__`)
      return strOf(self)
    }),
    __sizeof__: noArgs((self) => basicSize(self)),
    __dir__: noArgs(objectDir),
  },
  getset: {
    __class__: { get: (self) => typeOf(self), set: setClass },
  },
})
refreshSubclasses(objectType)
iterateHook.items = itemsOf

/** Types that were defined before `object` had its slots take them over now. */
function refreshSubclasses(type: PyType): void {
  for (const sub of type.subclasses) {
    inheritSlots(sub)
    refreshSubclasses(sub)
  }
}

function isTrueValue(value: PyValue): boolean {
  return value === true || (value !== false && value !== null && value !== notImplemented && value !== 0)
}
