/**
 * How objects tell what makes them again: object.__reduce_ex__ and the answers of the built-in types. What pickle and
 * copy ask. Objects/typeobject.c and the files of the types
 */
import { PyObject, typeOf, type PyInt, type PyType, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute, instanceDict } from '../objects/attributes'
import { call, callUnbound, type PyBoundMethod } from '../objects/call'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import {
  nativeTypes, noArgs, oneArg, type MethodSpec, type PyBuiltinFunction, type PyMethodDescriptor, type PyMethodWrapper, type PySlotWrapper,
} from '../objects/native'
import { iterOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { addMethods, lookup, objectType } from '../objects/type'
import { asIntArgument, asSsizeArgument } from './arguments'
import { callMethod } from './call-method'

/** A name of the builtins module. _PyEval_GetBuiltin */
export function builtin(name: string): PyValue {
  return getAttribute(interpreter.modules().getString('builtins') as PyValue, name)
}

function copyreg(name: string): PyValue {
  return getAttribute(interpreter.importModule('copyreg', null, null, null, 0), name)
}

function cannotPickle(self: PyValue): never {
  return raise('TypeError', `cannot pickle '${typeName(self)}' object`)
}

/** The built-in type whose storage an instance has. */
function nativeBase(cls: PyType): PyType {
  return cls.mro.find((type) => !type.isHeapType && (type.ownSlots.new !== undefined || type === objectType)) ?? objectType
}

/** object.__getstate__: the attributes, and those in slots. `required`: there is no other way to its contents. object_getstate_default */
export function defaultState(self: PyValue, required: boolean): PyValue {
  if (!(self instanceof PyObject)) return null
  const { cls } = self
  if (required && nativeBase(cls) !== objectType) {
    // Types whose objects differ in size say it in other words.
    if (cls.name === 'memoryview' || cls.name === 'code') raise('TypeError', `cannot pickle ${cls.name} objects`)
    cannotPickle(self)
  }
  const own = self.attrs !== null && self.attrs.size > 0 ? instanceDict(self) : null
  if (cls.memberCount === 0) return own
  const names = call(copyreg('_slotnames'), [cls])
  const members = new PyDict()
  if (names instanceof PyList) {
    for (const name of names.items) {
      const value = typeof name === 'string' ? getOptionalAttribute(self, name) : undefined
      if (value !== undefined) members.set(name, value)
    }
  }
  return members.size === 0 ? own : makeTuple([own, members])
}

/** The state as the class's own `__getstate__` gives it. object_getstate */
export function stateOf(self: PyValue, required: boolean): PyValue {
  const found = lookup(typeOf(self), '__getstate__')
  if (found === undefined || found === objectType.dict.get('__getstate__')) return defaultState(self, required)
  return callMethod(self, '__getstate__')
}

/** Arguments for `__new__`. _PyObject_GetNewArguments */
function newArguments(self: PyValue): { args: PyTuple; keywords: PyDict | null } | null {
  const extended = lookup(typeOf(self), '__getnewargs_ex__')
  if (extended !== undefined) {
    const given = callMethod(self, '__getnewargs_ex__')
    if (!(given instanceof PyTuple)) raise('TypeError', `__getnewargs_ex__ should return a tuple, not '${typeName(given)}'`)
    if (given.items.length !== 2) raise('ValueError', `__getnewargs_ex__ should return a tuple of length 2, not ${given.items.length}`)
    const [args, keywords] = given.items as [PyValue, PyValue]
    if (!(args instanceof PyTuple)) raise('TypeError', `first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeName(args)}'`)
    if (!(keywords instanceof PyDict)) raise('TypeError', `second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeName(keywords)}'`)
    return { args, keywords }
  }
  if (lookup(typeOf(self), '__getnewargs__') === undefined) return null
  const args = callMethod(self, '__getnewargs__')
  if (!(args instanceof PyTuple)) raise('TypeError', `__getnewargs__ should return a tuple, not '${typeName(args)}'`)
  return { args, keywords: null }
}

/** Protocols from 2 on. reduce_newobj */
function reduceNewObject(self: PyValue): PyValue {
  const cls = typeOf(self)
  if (cls.slots.new === undefined) cannotPickle(self)
  const given = newArguments(self)
  const isNamed = given !== null && given.keywords !== null && given.keywords.size > 0
  const make = copyreg(isNamed ? '__newobj_ex__' : '__newobj__')
  const args = isNamed ? makeTuple([cls, given.args, given.keywords as PyDict]) : makeTuple([cls, ...(given?.args.items ?? [])])
  const state = stateOf(self, !(given !== null || self instanceof PyList || self instanceof PyDict))
  const items = self instanceof PyList ? iterOf(self) : null
  const pairs = self instanceof PyDict ? iterOf(callMethod(self, 'items')) : null
  return makeTuple([make, args, state, items, pairs])
}

/** _common_reduce */
function commonReduce(self: PyValue, protocol: number): PyValue {
  return protocol >= 2 ? reduceNewObject(self) : call(copyreg('_reduce_ex'), [self, protocol])
}

/** object.__reduce_ex__(protocol): a class's own `__reduce__` comes first. */
export const reduceEx: MethodSpec = oneArg((self, protocol) => {
  const version = asIntArgument(protocol)
  const own = lookup(typeOf(self), '__reduce__')
  if (own !== undefined && own !== objectType.dict.get('__reduce__')) return callUnbound(own, self, [])
  return commonReduce(self, version)
})

export const reduceObject: MethodSpec = noArgs((self) => commonReduce(self, 0))

// --- functions, which are found by their names ---

function reduceBound(self: PyValue, name: string): PyValue {
  return makeTuple([builtin('getattr'), makeTuple([self, name])])
}

addMethods(nativeTypes.builtinFunction, {
  __reduce__: noArgs((self: PyBuiltinFunction) => (self.self === null || isModule(self.self) ? self.name : reduceBound(self.self, self.name))),
})
const descriptorReduce = noArgs((self: PyMethodDescriptor | PySlotWrapper) => reduceBound(self.owner, self.name))
addMethods(nativeTypes.methodDescriptor, { __reduce__: descriptorReduce })
addMethods(nativeTypes.classMethodDescriptor, { __reduce__: descriptorReduce })
addMethods(nativeTypes.wrapperDescriptor, { __reduce__: descriptorReduce })
addMethods(nativeTypes.memberDescriptor, { __reduce__: descriptorReduce })
addMethods(nativeTypes.methodWrapper, { __reduce__: noArgs((self: PyMethodWrapper) => reduceBound(self.self, self.descriptor.name)) })

export function reduceMethod(self: PyBoundMethod): PyValue {
  return reduceBound(self.self, String(getAttribute(self.func, '__name__')))
}

function isModule(value: PyValue): boolean {
  return typeOf(value).name === 'module'
}

// --- the pieces that types of one kind share ---

/** `iter(source)` and the place in it; an exhausted iterator is one over `empty`. */
export function reduceIndexed(source: PyValue, index: PyInt, empty: PyValue, maker = 'iter'): PyValue {
  return source === null ? makeTuple([builtin(maker), makeTuple([empty])]) : makeTuple([builtin(maker), makeTuple([source]), index])
}

/** `iter([…])` of what is still to come. */
export function reduceToList(items: readonly PyValue[]): PyValue {
  return makeTuple([builtin('iter'), makeTuple([makeList([...items])])])
}

/** `__setstate__` of an iterator that counts: the place, `lowest` or more. */
export function settingIndex<T extends PyObject>(set: (self: T, index: number) => void, lowest = 0): MethodSpec<T> {
  return oneArg((self: T, state) => {
    set(self, Math.max(lowest, asSsizeArgument(state)))
    return null
  })
}

