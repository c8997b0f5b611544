/** Attribute access. Objects/object.c, Objects/typeobject.c */
import { PyObject, type PyType, typeOf, type PyValue } from './object'
import { callTypes } from './call'
import { dictHooks, makeInstanceDict, type PyDict } from './dict'
import { makeException, exceptionTypes, isRaised, PyRaise, typeName } from './errors'
import { PyMethodDescriptor } from './native'
import { lookup } from './type'

/** value.name. PyObject_GetAttr */
export function getAttribute(value: PyValue, name: string): PyValue {
  const slot = typeOf(value).slots.getAttr
  try {
    return slot !== undefined ? slot(value, name) : genericGetAttribute(value, name)
  } catch (thrown) {
    throw toldOfAttribute(thrown, value, name)
  }
}

/** An AttributeError that names nothing is told what was looked for, and where. _PyObject_SetAttributeErrorContext */
function toldOfAttribute(thrown: unknown, value: PyValue, name: string): unknown {
  if (!isRaised(thrown, 'AttributeError')) return thrown
  const { exception } = thrown
  if ((exception.fields?.get('name') ?? null) !== null || (exception.fields?.get('obj') ?? null) !== null) return thrown
  exception.setField('name', name)
  exception.setField('obj', value)
  return thrown
}

/** value.name, or undefined where that raises AttributeError. PyObject_GetOptionalAttr */
export function getOptionalAttribute(value: PyValue, name: string): PyValue | undefined {
  const slot = typeOf(value).slots.getAttr
  try {
    // A descriptor may raise AttributeError too.
    return slot === undefined || slot === genericGetAttribute ? findAttribute(value, name) : slot(value, name)
  } catch (thrown) {
    if (isRaised(thrown, 'AttributeError')) return undefined
    throw thrown
  }
}

/** AttributeError with `name` and `obj`, which the traceback's suggestion reads. */
export function raiseAttributeError(message: string, value: PyValue, name: string): never {
  const error = makeException(exceptionTypes.AttributeError!, message)
  error.setField('name', name)
  error.setField('obj', value)
  throw new PyRaise(error)
}

/** object.__getattribute__: data descriptors of the type, then the instance's own attributes, then the type's. PyObject_GenericGetAttr */
export function genericGetAttribute(value: PyValue, name: string): PyValue {
  const found = findAttribute(value, name)
  if (found !== undefined) return found
  return raiseAttributeError(`'${typeName(value)}' object has no attribute '${name}'`, value, name)
}

function findAttribute(value: PyValue, name: string): PyValue | undefined {
  const cls = typeOf(value)
  const found = lookup(cls, name)
  if (found instanceof PyObject) {
    const { descrGet, descrSet } = found.cls.slots
    if (descrGet !== undefined && descrSet !== undefined) return getOrAbsent(descrGet, found, value, cls)
    if (typeof value === 'object' && value !== null && value.attrs !== null) {
      const own = value.attrs.getString(name)
      if (own !== undefined) return own
    }
    return descrGet !== undefined ? getOrAbsent(descrGet, found, value, cls) : found
  }
  if (typeof value === 'object' && value !== null && value.attrs !== null) {
    const own = value.attrs.getString(name)
    if (own !== undefined) return own
  }
  return found
}

function getOrAbsent(descrGet: (self: PyValue, instance: PyValue, owner: PyType) => PyValue, descriptor: PyValue, value: PyValue, cls: PyType): PyValue {
  return descrGet(descriptor, value, cls)
}

/** What a method call needs: an unbound function that takes the instance first, or a value that is called as it is. _PyObject_GetMethod */
export function loadMethod(value: PyValue, name: string): { callable: PyValue; self: PyValue | undefined } {
  const cls = typeOf(value)
  const slot = cls.slots.getAttr
  if (slot !== undefined && slot !== genericGetAttribute) return { callable: slot(value, name), self: undefined }
  const found = lookup(cls, name)
  const isMethod = found instanceof PyObject && (found.cls === callTypes.function || (found instanceof PyMethodDescriptor && found.spec.binding === undefined))
  if (!isMethod) return { callable: genericGetAttribute(value, name), self: undefined }
  if (typeof value === 'object' && value !== null && value.attrs !== null) {
    const own = value.attrs.getString(name)
    if (own !== undefined) return { callable: own, self: undefined }
  }
  return { callable: found, self: value }
}

/** value.name = assigned, or deletion when it is undefined. PyObject_SetAttr */
export function setAttribute(value: PyValue, name: string, assigned: PyValue | undefined): void {
  const slot = typeOf(value).slots.setAttr
  if (slot !== undefined) slot(value, name, assigned)
  else genericSetAttribute(value, name, assigned)
}

/** object.__setattr__ and __delattr__. _PyObject_GenericSetAttrWithDict */
export function genericSetAttribute(value: PyValue, name: string, assigned: PyValue | undefined): void {
  const cls = typeOf(value)
  const found = lookup(cls, name)
  if (found instanceof PyObject) {
    const set = found.cls.slots.descrSet
    if (set !== undefined) {
      set(found, value, assigned)
      return
    }
  }
  if (typeof value !== 'object' || value === null || !cls.hasDict) {
    if (found === undefined) {
      const note = cls.slots.setAttr === genericSetAttribute || cls.slots.setAttr === undefined ? ' and no __dict__ for setting new attributes' : ''
      raiseAttributeError(`'${cls.name}' object has no attribute '${name}'${assigned === undefined && note === '' ? '' : note}`, value, name)
    }
    raiseAttributeError(`'${cls.name}' object attribute '${name}' is read-only`, value, name)
  }
  if (assigned === undefined) {
    if (value.attrs === null || value.attrs.delete(name) === undefined) {
      raiseAttributeError(`'${cls.name}' object has no attribute '${name}'`, value, name)
    }
    return
  }
  if (value.attrs === null) value.attrs = makeInstanceDict()
  value.attrs.setString(name, assigned)
}

/** The instance's namespace, as `vars(x)` and `x.__dict__` give it. PyObject_GenericGetDict */
export function instanceDict(value: PyObject): PyDict {
  if (value.attrs === null) value.attrs = makeInstanceDict()
  if (value.attrs.inline) {
    value.attrs.inline = false
    dictHooks.materialized(value, value.attrs)
  }
  return value.attrs
}

/** type.__getattribute__: the metatype's data descriptors, the class's own attributes, then the metatype's. _Py_type_getattro */
export function typeGetAttribute(type: PyValue, name: string): PyValue {
  const cls = type as PyType
  const meta = cls.cls
  const metaFound = lookup(meta, name)
  const metaGet = metaFound instanceof PyObject ? metaFound.cls.slots.descrGet : undefined
  if (metaGet !== undefined && (metaFound as PyObject).cls.slots.descrSet !== undefined) return metaGet(metaFound as PyValue, cls, meta)
  const found = lookup(cls, name)
  if (found !== undefined) {
    if (found instanceof PyObject) {
      const get = found.cls.slots.descrGet
      if (get !== undefined) return get(found, undefined, cls)
    }
    return found
  }
  if (metaGet !== undefined) return metaGet(metaFound as PyValue, cls, meta)
  if (metaFound !== undefined) return metaFound
  return raiseAttributeError(`type object '${cls.name}' has no attribute '${name}'`, cls, name)
}

