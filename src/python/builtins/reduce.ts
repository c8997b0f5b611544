/** How an object is taken apart for pickle and copy: object.__reduce_ex__. Objects/typeobject.c */
import { PyObject, typeOf, type PyType, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call, callUnbound } from '../objects/call'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { iterOf } from '../objects/protocols'
import { makeTuple, PyList, PyTuple } from '../objects/tuple'
import { lookup, objectType } from '../objects/type'

function fromCopyreg(name: string): PyValue {
  return getAttribute(interpreter.importModule('copyreg', null, null, makeTuple([name]), 0), name)
}

/** Positional and keyword arguments for `__new__`, or none. _PyObject_GetNewArguments */
function newArguments(self: PyValue): { args: PyTuple | null; keywords: PyDict | null } {
  const ex = lookup(typeOf(self), '__getnewargs_ex__')
  if (ex !== undefined) {
    const given = callUnbound(ex, self, [])
    if (!(given instanceof PyTuple)) raise('TypeError', `__getnewargs_ex__ should return a tuple, not '${typeName(given)}'`)
    if (given.items.length !== 2) raise('ValueError', `__getnewargs_ex__ should return a tuple of length 2, not ${given.items.length}`)
    const [args, keywords] = given.items as [PyValue, PyValue]
    if (!(args instanceof PyTuple)) raise('TypeError', `first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeName(args)}'`)
    if (!(keywords instanceof PyDict)) raise('TypeError', `second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeName(keywords)}'`)
    return { args, keywords }
  }
  const plain = lookup(typeOf(self), '__getnewargs__')
  if (plain === undefined) return { args: null, keywords: null }
  const args = callUnbound(plain, self, [])
  if (!(args instanceof PyTuple)) raise('TypeError', `__getnewargs__ should return a tuple, not '${typeName(args)}'`)
  return { args, keywords: null }
}

/** Whether instances hold something that neither attributes nor slots tell. */
function hasOwnStorage(type: PyType): boolean {
  const native = type.mro.find((cls) => !cls.isHeapType && (cls.ownSlots.new !== undefined || cls === objectType))
  return native !== objectType
}

function stateOf(self: PyValue, isRequired: boolean): PyValue {
  const cls = typeOf(self)
  const getState = lookup(cls, '__getstate__') as PyValue
  if (getState === objectType.dict.get('__getstate__') && isRequired && hasOwnStorage(cls)) {
    // Where a part of the storage varies in length, CPython says so in other words.
    raise('TypeError', cls.mro.some((base) => base.name === 'memoryview') ? `cannot pickle ${cls.name} objects` : `cannot pickle '${cls.name}' object`)
  }
  return callUnbound(getState, self, [])
}

/** Protocol 2 and above: what `__new__` is called with, the state, and the items of lists and dicts. reduce_newobj */
function reduceNew(self: PyValue): PyValue {
  const cls = typeOf(self)
  if (cls.slots.new === undefined) raise('TypeError', `cannot pickle '${cls.name}' object`)
  const { args, keywords } = newArguments(self)
  const isList = self instanceof PyList
  const isDict = self instanceof PyDict
  const maker =
    keywords === null || keywords.size === 0
      ? [fromCopyreg('__newobj__'), makeTuple([cls, ...(args?.items ?? [])])]
      : [fromCopyreg('__newobj_ex__'), makeTuple([cls, args as PyTuple, keywords])]
  const state = stateOf(self, !(args !== null || isList || isDict))
  const items = isDict ? iterOf(call(getAttribute(self, 'items'))) : null
  return makeTuple([...maker, state, isList ? iterOf(self) : null, items])
}

/** object.__reduce_ex__(protocol) and, with protocol 0, object.__reduce__(). _common_reduce */
export function reduceObject(self: PyValue, protocol: number): PyValue {
  if (protocol >= 2) return reduceNew(self)
  const cls = typeOf(self)
  if (self instanceof PyObject && !cls.isHeapType && cls.slots.new === undefined) raise('TypeError', `cannot pickle '${cls.name}' object`)
  return call(fromCopyreg('_reduce_ex'), [self, protocol])
}

/** A `__reduce__` of the object's own goes before. object___reduce_ex___impl */
export function reduceEx(self: PyValue, protocol: number): PyValue {
  const own = lookup(typeOf(self), '__reduce__')
  if (own !== undefined && own !== objectType.dict.get('__reduce__')) {
    const bound = getOptionalAttribute(self, '__reduce__')
    return bound === undefined ? callUnbound(own, self, []) : call(bound)
  }
  return reduceObject(self, protocol)
}
