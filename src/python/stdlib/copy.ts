/** copy: copying without pickling. */
import { type PyObject, PyType, typeOf, type PyValue } from '../objects/object'
import { instanceDict } from '../objects/attributes'
import { call, callSpecial } from '../objects/call'
import { PyInstance } from '../objects/class'
import { PyDict } from '../objects/dict'
import { notSimulated, PyException, raise } from '../objects/errors'
import { idOf } from '../objects/protocols'
import { release, retain } from '../objects/lifetime'
import { oneArg, positional, type MethodSpec } from '../objects/native'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { lookup, objectType } from '../objects/type'
import { copyDict } from '../builtins/dict'
import { PySet } from '../builtins/set'
import { moduleFunctions, type ModuleSpec } from './module'

/** Values that are their own copy. */
function isAtomic(value: PyValue): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (value instanceof PyType) return true
  const { cls } = value
  return ['function', 'builtin_function_or_method', 'method_descriptor', 'NotImplementedType', 'ellipsis', 'float', 'complex', 'bytes', 'range', 'frozenset', 'property', 'code', 'weakref.ReferenceType', 'module', 'slice'].includes(cls.name) && !cls.isHeapType
}

/** Rebuilds an instance from its constructor's base state: `object.__reduce_ex__` for what can be copied. */
function rebuild(value: PyObject, inner: (part: PyValue) => PyValue, register: (made: PyValue) => void): PyValue {
  const { cls } = value
  const make = cls.slots.new
  if (make === undefined) raise('TypeError', `cannot pickle '${cls.name}' object`)
  let made: PyObject
  if (value instanceof PyException) {
    made = call(cls, value.args.items.map(inner)) as PyObject
  } else if (value instanceof PyInstance) {
    made = new PyInstance(cls)
  } else if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
    made = make(cls, [], null) as PyObject
  } else if (value instanceof PyTuple) {
    made = new PyTuple(cls, value.items.map(inner))
  } else if (value.cls.mro.some((base) => base.name === 'bytearray')) {
    made = call(cls, [value]) as PyObject
  } else {
    const base = cls.mro.find((candidate) => !candidate.isHeapType) as PyType
    if (base === objectType) return notSimulated(`copying '${cls.name}' objects`)
    raise('TypeError', cls.name === 'memoryview' ? 'cannot pickle memoryview objects' : `cannot pickle '${cls.name}' object`)
  }
  retain(made)
  register(made)
  if (value.attrs !== null && value.attrs.size > 0) {
    const state = callSpecial(made, '__setstate__', [inner(copyDict(value.attrs))])
    if (state === undefined) for (const [key, part] of [...value.attrs.entries()]) instanceDict(made).set(key, inner(part))
  }
  if (value.members !== null) {
    made.members = value.members.map((part) => {
      if (part === undefined) return undefined
      const copied = inner(part)
      retain(copied)
      return copied
    })
  }
  if (value instanceof PyList && made instanceof PyList) {
    for (const item of value.items.slice()) {
      const copied = inner(item)
      retain(copied)
      made.items.push(copied)
    }
  }
  if (value instanceof PyDict && made instanceof PyDict) for (const [key, part] of [...value.entries()]) made.set(inner(key), inner(part))
  if (value instanceof PySet && made instanceof PySet) callUpdate(made, makeList([...value.table.active()].map(inner)))
  release(made)
  return made
}

function callUpdate(set: PySet, items: PyValue): void {
  call(lookup(set.cls, 'update') as PyValue, [set, items])
}

function reconstruct(value: PyObject, reduced: PyValue, inner: (part: PyValue) => PyValue): PyValue {
  if (typeof reduced === 'string') return value
  if (!(reduced instanceof PyTuple)) return raise('TypeError', '__reduce_ex__ must return a string or tuple')
  const [fn, args, state] = reduced.items as [PyValue, PyTuple, PyValue | undefined]
  const made = call(fn, args.items.map(inner))
  if (state !== undefined && state !== null) {
    if (callSpecial(made, '__setstate__', [inner(state)]) === undefined && state instanceof PyDict) {
      for (const [key, part] of state.entries()) instanceDict(made as PyObject).set(key, inner(part))
    }
  }
  return made
}

/** A `__reduce__` or `__reduce_ex__` that the learner's class defines. */
function ownReduce(value: PyObject): PyValue | undefined {
  for (const name of ['__reduce_ex__', '__reduce__']) {
    const owner = value.cls.mro.find((cls) => cls.dict.has(name))
    if (owner !== undefined && (owner.isHeapType || owner.module === 'collections' || owner.module === '_ctypes')) return callSpecial(value, name, name === '__reduce_ex__' ? [4] : [])
  }
  return undefined
}

function shallow(value: PyValue): PyValue {
  if (isAtomic(value)) return value
  const object = value as PyObject
  if (!object.cls.isHeapType) {
    if (object instanceof PyList && object.cls.name === 'list') return makeList(object.items.slice())
    if (object instanceof PyTuple && object.cls.name === 'tuple') return object
    if (object instanceof PyDict && object.cls.name === 'dict') return copyDict(object)
  }
  const own = lookup(typeOf(object), '__copy__')
  if (own !== undefined) return callSpecial(object, '__copy__') as PyValue
  const reduced = ownReduce(object)
  if (reduced !== undefined) return reconstruct(object, reduced, (part) => part)
  return rebuild(object, (part) => part, () => {})
}

function deep(value: PyValue, memo: PyDict, known: Map<PyObject, PyValue>): PyValue {
  if (isAtomic(value) && !(typeof value === 'object' && value !== null && value.cls.name === 'frozenset')) return value
  const object = value as PyObject
  const before = known.get(object) ?? memo.get(idOf(object))
  if (before !== undefined) return before
  const remember = (made: PyValue): void => {
    known.set(object, made)
    memo.set(idOf(object), made)
  }
  const inner = (part: PyValue): PyValue => deep(part, memo, known)
  if (lookup(object.cls, '__deepcopy__') !== undefined) {
    const made = callSpecial(object, '__deepcopy__', [memo]) as PyValue
    if (made !== object) remember(made)
    return made
  }
  if (object instanceof PyTuple && !object.cls.isHeapType && object.cls.name === 'tuple') {
    const items = object.items.map(inner)
    const again = known.get(object)
    if (again !== undefined) return again
    if (items.every((item, i) => item === object.items[i])) return object
    const made = makeTuple(items)
    remember(made)
    return made
  }
  if (object.cls.name === 'frozenset') return call(object.cls, [makeList([...(object as PySet).table.active()].map(inner))])
  const reduced = ownReduce(object)
  const made = reduced !== undefined ? reconstruct(object, reduced, inner) : rebuild(object, inner, remember)
  remember(made)
  return made
}

const functions: Record<string, MethodSpec> = {
  copy: oneArg((_self, value) => shallow(value)),
  deepcopy: positional(1, 2, (_self, value, memo) => {
    const seen = memo instanceof PyDict ? memo : new PyDict()
    retain(seen)
    try {
      return deep(value as PyValue, seen, new Map())
    } finally {
      release(seen)
    }
  }),
  replace: {
    kind: 'other',
    invoke(_self, args, keywords) {
      const value = args[0] as PyValue
      const method = lookup(typeOf(value), '__replace__')
      if (method === undefined) raise('TypeError', `replace() does not support ${typeOf(value).name} objects`)
      return call(method, args, keywords)
    },
  },
}

export const copyModule: ModuleSpec = {
  name: 'copy',
  members: () => moduleFunctions('copy', functions),
  source: 'class Error(Exception):\n    pass\nerror = Error\n__all__ = ["Error", "copy", "deepcopy", "replace"]\n',
}
