/**
 * The types of native functions, methods and attributes, as they stand in a type's namespace and as they come out of an
 * instance. Objects/descrobject.c, Objects/methodobject.c
 */
import { isInstance, PyType, typeOf, type PyObject, type PyValue } from '../objects/object'
import { getAttribute, instanceDict } from '../objects/attributes'
import { classHooks } from '../objects/class'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import type {
  PyMethodDescriptor,
  PySlotWrapper} from '../objects/native';
import {
  noArgs,
  nativeTypes,
  PyBuiltinFunction,
  PyGetSetDescriptor,
  PyMethodWrapper,
  type GetSet,
} from '../objects/native'
import { addressOf, hashOf, idOf } from '../objects/protocols'
import { makeTuple } from '../objects/tuple'
import { fillType } from '../objects/type'
import { attributeDoc, functionDoc, methodDoc, slotDoc } from './docstrings'
import { functionSignature, methodSignature, slotSignature } from './signatures'

/** The instance's namespace as an attribute, for types whose instances have one. PyObject_GenericGetDict, GenericSetDict */
export const dictGetSet: GetSet<PyObject> = {
  get: (self) => instanceDict(self),
  set(self, value) {
    if (value === undefined) return raise('TypeError', 'cannot delete __dict__')
    if (!(value instanceof PyDict)) raise('TypeError', `__dict__ must be set to a dictionary, not a '${typeName(value)}'`)
    const old = self.attrs
    retain(value)
    self.attrs = value
    if (old !== null) release(old)
  },
}

/** The same for a class of the program's, whose instances may also forget theirs. subtype_dict, subtype_setdict */
const ownDictGetSet: GetSet<PyObject> = {
  ...dictGetSet,
  set(self, value) {
    if (value !== undefined) return dictGetSet.set?.(self, value)
    const gone = self.attrs
    self.attrs = null
    if (gone !== null) release(gone)
  },
  doc: 'dictionary for instance variables',
}

/** The first weak reference to the instance, or None. */
const weakrefGetSet: GetSet<PyObject> = {
  get: (self) => (self.weakrefs?.[0] as unknown as PyValue | undefined) ?? null,
}

classHooks.dictDescriptor = (type) => new PyGetSetDescriptor(ownDictGetSet as GetSet, '__dict__', type)
classHooks.weakrefDescriptor = (type) => new PyGetSetDescriptor({ ...weakrefGetSet, doc: 'list of weak references to the object' } as GetSet, '__weakref__', type)

function refuseForeign(name: string, owner: PyType, instance: PyValue): never {
  return raise('TypeError', `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${typeName(instance)}' object`)
}

/** The attributes that every descriptor shows. */
interface Described {
  readonly name: string
  readonly owner: PyType
}
const described: Record<string, GetSet<PyValue>> = {
  __name__: { get: (self) => (self as unknown as Described).name, member: true },
  __qualname__: { get: (self) => `${(self as unknown as Described).owner.qualname}.${(self as unknown as Described).name}` },
  __objclass__: { get: (self) => (self as unknown as Described).owner, member: true },
}

fillType<PyMethodDescriptor>(nativeTypes.methodDescriptor, {
  final: true,
  slots: {
    repr: (self) => `<method '${self.name}' of '${self.owner.name}' objects>`,
    call: (self, args, keywords) => self.callUnbound(args, keywords),
    descrGet(self, instance) {
      if (instance === undefined) return self
      if (!isInstance(instance, self.owner)) refuseForeign(self.name, self.owner, instance)
      return new PyBuiltinFunction(self.spec, self.name, instance, (instance instanceof PyType ? instance : typeOf(instance)).qualname, null, self.owner)
    },
  },
  getset: {
    ...described,
    __doc__: { get: (self) => methodDoc(self.spec, self.name, self.owner) },
    __text_signature__: { get: (self) => methodSignature(self.spec, self.name, self.owner) },
  },
})

fillType<PyMethodDescriptor>(nativeTypes.classMethodDescriptor, {
  final: true,
  slots: {
    repr: (self) => `<method '${self.name}' of '${self.owner.name}' objects>`,
    call(self, args, keywords) {
      const cls = args[0]
      if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', `descriptor '${self.name}' of '${self.owner.name}' object needs an argument`)
      return bindToClass(self, cls as PyValue).spec.invoke(cls as PyValue, args.slice(1), keywords, self.name, self.owner.qualname)
    },
    descrGet: (self, instance, owner) => bindToClass(self, owner ?? typeOf(instance as PyValue)),
  },
  getset: {
    ...described,
    __doc__: { get: (self) => methodDoc(self.spec, self.name, self.owner) },
    __text_signature__: { get: (self) => methodSignature(self.spec, self.name, self.owner) },
  },
})

/** classmethod_get */
function bindToClass(self: PyMethodDescriptor, cls: PyValue): PyBuiltinFunction {
  if (!(cls instanceof PyType)) raise('TypeError', `descriptor '${self.name}' for type '${self.owner.name}' needs a type, not a '${typeName(cls)}' as arg 2`)
  if (!cls.isSubtypeOf(self.owner)) {
    raise('TypeError', `descriptor '${self.name}' requires a subtype of '${self.owner.name}' but received '${cls.name}'`)
  }
  return new PyBuiltinFunction(self.spec, self.name, cls, cls.qualname, null, self.owner)
}

fillType<PySlotWrapper>(nativeTypes.wrapperDescriptor, {
  final: true,
  slots: {
    repr: (self) => `<slot wrapper '${self.name}' of '${self.owner.name}' objects>`,
    call(self, args, keywords) {
      if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', `descriptor '${self.name}' of '${self.owner.name}' object needs an argument`)
      const instance = args[0] as PyValue
      if (!isInstance(instance, self.owner)) {
        raise('TypeError', `descriptor '${self.name}' requires a '${self.owner.name}' object but received a '${typeName(instance)}'`)
      }
      return self.spec.invoke(instance, args.slice(1), keywords, self.name, self.owner.qualname)
    },
    descrGet(self, instance) {
      if (instance === undefined) return self
      if (!isInstance(instance, self.owner)) refuseForeign(self.name, self.owner, instance)
      return new PyMethodWrapper(self, instance)
    },
  },
  getset: { ...described, __doc__: { get: (self) => self.spec.doc ?? slotDoc(self.name) }, __text_signature__: { get: (self) => slotSignature(self.name) } },
})

fillType<PyMethodWrapper>(nativeTypes.methodWrapper, {
  final: true,
  slots: {
    repr: (self) => `<method-wrapper '${self.descriptor.name}' of ${typeName(self.self)} object at ${addressOf(self.self)}>`,
    call: (self, args, keywords) => self.descriptor.spec.invoke(self.self, args, keywords, self.descriptor.name, self.descriptor.owner.qualname),
    hash: (self) => mixIdentities(self.self, self.descriptor),
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyMethodWrapper)) return undefined
      return (self.descriptor === other.descriptor && self.self === other.self) === (op === '==')
    },
  },
  getset: {
    __self__: { get: (self) => self.self, member: true },
    __objclass__: { get: (self) => self.descriptor.owner },
    __name__: { get: (self) => self.descriptor.name },
    __qualname__: { get: (self) => `${self.descriptor.owner.qualname}.${self.descriptor.name}` },
    __doc__: { get: (self) => self.descriptor.spec.doc ?? slotDoc(self.descriptor.name) },
    __text_signature__: { get: (self) => slotSignature(self.descriptor.name) },
  },
})

function mixIdentities(self: PyValue, other: PyValue): number {
  return (Number(idOf(self)) + Number(hashOf(other))) % 2 ** 52
}

const attributeDescriptor = (kind: 'attribute' | 'member') =>
  ({
    final: true,
    slots: {
      repr: (self: PyGetSetDescriptor) => `<${kind} '${self.name}' of '${self.owner.name}' objects>`,
      descrGet(self: PyGetSetDescriptor, instance: PyValue | undefined): PyValue {
        if (instance === undefined) return self
        if (!isInstance(instance, self.owner)) refuseForeign(self.name, self.owner, instance)
        const { get } = self.getset
        if (get === undefined) return raise('AttributeError', `attribute '${self.name}' of '${self.owner.name}' objects is not readable`)
        return get(instance)
      },
      descrSet(self: PyGetSetDescriptor, instance: PyValue, value: PyValue | undefined): void {
        if (!isInstance(instance, self.owner)) refuseForeign(self.name, self.owner, instance)
        const { set } = self.getset
        if (set !== undefined) set(instance, value)
        else if (self.getset.member === true) raise('AttributeError', 'readonly attribute')
        else raise('AttributeError', `attribute '${self.name}' of '${self.owner.name}' objects is not writable`)
      },
    },
    getset: { ...described, __doc__: { get: (self: PyGetSetDescriptor) => attributeDoc(self.getset.doc, self.name, self.owner) } },
  }) as const

fillType<PyGetSetDescriptor>(nativeTypes.getsetDescriptor, attributeDescriptor('attribute'))
fillType<PyGetSetDescriptor>(nativeTypes.memberDescriptor, attributeDescriptor('member'))

/** True when the native function stands for a method of an instance or a class, not for a function of a module. */
function isMethod(self: PyBuiltinFunction): boolean {
  return self.ownerType !== null || self.self !== null
}

/** A static method stands bound to its type. meth_get__text_signature__ */
function signatureOf({ spec, name, self, module, ownerType }: PyBuiltinFunction): string | null {
  const owner = ownerType ?? (self instanceof PyType ? self : null)
  return owner === null ? functionSignature(spec, name, module) : methodSignature(spec, name, owner)
}

function docOf({ spec, name, self, module, ownerType }: PyBuiltinFunction): string | null {
  const owner = ownerType ?? (self instanceof PyType ? self : null)
  return owner === null ? functionDoc(spec, name, module) : methodDoc(spec, name, owner)
}

/** A function's module stands for its `self`; one that nobody imported yet is imported now. */
function moduleOf(name: string): PyValue {
  const known = interpreter.modules().getString(name)
  if (known !== undefined) return known
  interpreter.importModule(name, null, null, null, 0)
  return interpreter.modules().getString(name) ?? null
}

fillType<PyBuiltinFunction>(nativeTypes.builtinFunction, {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr(self) {
      if (!isMethod(self)) return `<built-in function ${self.name}>`
      return `<built-in method ${self.name} of ${typeName(self.self)} object at ${addressOf(self.self)}>`
    },
    call: (self, args, keywords) => self.spec.invoke(self.self, args, keywords, self.name, self.spec.isVarargs === true ? null : self.owner),
    hash: (self) => mixIdentities(self.self, self.name),
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyBuiltinFunction)) return undefined
      return (self.self === other.self && self.spec === other.spec) === (op === '==')
    },
  },
  methods: {
    // A function is found again by its name, a method through what it is bound to. meth_reduce
    __reduce__: noArgs((self: PyBuiltinFunction) => {
      if (!isMethod(self)) return self.name
      const builtins = interpreter.modules().getString('builtins')
      return makeTuple([getAttribute(builtins as PyValue, 'getattr'), makeTuple([self.self, self.name])])
    }),
  },
  getset: {
    __name__: { get: (self) => self.name },
    __qualname__: {
      get(self) {
        if (!isMethod(self)) return self.name
        // meth_get__qualname__: the type of what it is bound to, wherever the method comes from.
        const owner = self.self instanceof PyType ? self.self : typeOf(self.self)
        return `${owner.qualname}.${self.name}`
      },
    },
    __module__: { get: (self) => (isMethod(self) ? null : self.module), member: true, set: () => {} },
    __self__: { get: (self) => (isMethod(self) || self.module === null ? self.self : moduleOf(self.module)) },
    __doc__: { get: docOf },
    __text_signature__: { get: signatureOf },
  },
})
