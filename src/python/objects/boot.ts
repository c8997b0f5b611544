/** The first types: `type`, which is an instance of itself, and `object`. Everything else is made from these. */
import { plainTypes, PyType } from './object'

/** A built-in type that exists before its table can be written; a plain child of object. */
export function bootType(name: string): PyType {
  const type = new PyType(typeType, name, [objectType], false)
  type.mro = [type, objectType]
  return type
}

function firstType(name: string): PyType {
  // `type` cannot be handed its own type before it exists.
  return new PyType(plainTypes.type, name, [], false)
}

export const typeType = firstType('type')
export const objectType = firstType('object')
typeType.cls = objectType.cls = typeType
typeType.bases = [objectType]
typeType.base = objectType
typeType.mro = [typeType, objectType]
plainTypes.object = objectType
plainTypes.type = typeType
