/** isinstance and issubclass, with the hooks that abstract base classes use. Objects/abstract.c */
import { PyObject, typeOf, type PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { callUnbound, isType } from '../objects/call'
import { raise } from '../objects/errors'
import { isTrue } from '../objects/number'
import { recursion } from '../objects/protocols'
import { PyTuple } from '../objects/tuple'
import { lookup, typeType } from '../objects/type'
import { unionArguments } from './union'

const INSTANCE_TEXT = 'isinstance() arg 2 must be a type, a tuple of types, or a union'
const SUBCLASS_TEXT = 'issubclass() arg 2 must be a class, a tuple of classes, or a union'

/** isinstance(value, classes). PyObject_IsInstance */
export function isInstanceOf(value: PyValue, classes: PyValue): boolean {
  if (typeOf(value) === classes) return true
  if (isType(classes) && classes.cls === typeType) return plainIsInstance(value, classes)
  const members = classes instanceof PyTuple ? classes.items : unionArguments(classes)
  if (members !== undefined) return anyOf(members, (cls) => isInstanceOf(value, cls), 'isinstance')
  const check = lookup(typeOf(classes), '__instancecheck__')
  if (check !== undefined) return isTrue(callUnbound(check, classes, [value]))
  return plainIsInstance(value, classes)
}

/** issubclass(cls, classes). PyObject_IsSubclass */
export function isSubclassOf(cls: PyValue, classes: PyValue): boolean {
  if (isType(classes) && classes.cls === typeType) return cls === classes || plainIsSubclass(cls, classes)
  const members = classes instanceof PyTuple ? classes.items : unionArguments(classes)
  if (members !== undefined) return anyOf(members, (candidate) => isSubclassOf(cls, candidate), 'issubclass')
  const check = lookup(typeOf(classes), '__subclasscheck__')
  if (check !== undefined) return isTrue(callUnbound(check, classes, [cls]))
  return plainIsSubclass(cls, classes)
}

function anyOf(members: readonly PyValue[], test: (member: PyValue) => boolean, where: string): boolean {
  recursion.enter(` in __${where === 'isinstance' ? 'instance' : 'subclass'}check__`)
  try {
    return members.some(test)
  } finally {
    recursion.leave()
  }
}

/** Without hooks; `__class__` counts too. recursive_isinstance */
export function plainIsInstance(value: PyValue, cls: PyValue): boolean {
  if (isType(cls)) {
    const type = typeOf(value)
    if (type.isSubtypeOf(cls)) return true
    if (!(value instanceof PyObject)) return false
    const claimed = getOptionalAttribute(value, '__class__')
    return claimed !== undefined && claimed !== type && isType(claimed) && claimed.isSubtypeOf(cls)
  }
  requireBases(cls, INSTANCE_TEXT)
  const claimed = getOptionalAttribute(value, '__class__')
  return claimed !== undefined && abstractIsSubclass(claimed, cls)
}

/** recursive_issubclass */
export function plainIsSubclass(derived: PyValue, cls: PyValue): boolean {
  if (isType(cls) && isType(derived)) return derived.isSubtypeOf(cls)
  requireBases(derived, 'issubclass() arg 1 must be a class')
  if (unionArguments(cls) === undefined) requireBases(cls, SUBCLASS_TEXT)
  return abstractIsSubclass(derived, cls)
}

/** abstract_get_bases: anything with a tuple `__bases__` passes for a class. */
function basesOf(cls: PyValue): readonly PyValue[] | undefined {
  const bases = getOptionalAttribute(cls, '__bases__')
  return bases instanceof PyTuple ? bases.items : undefined
}

function requireBases(cls: PyValue, text: string): void {
  if (basesOf(cls) === undefined) raise('TypeError', text)
}

function abstractIsSubclass(derived: PyValue, cls: PyValue): boolean {
  if (derived === cls) return true
  return (basesOf(derived) ?? []).some((base) => abstractIsSubclass(base, cls))
}
