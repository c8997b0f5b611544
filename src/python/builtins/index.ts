/**
 * THE LIST: every built-in type and function. A new built-in type is one file and one line here.
 * What stands under a name is what `builtins.<name>` is.
 */
// `object` and the descriptors come first: every other type takes its slots over from them.
import { objectType } from '../objects/type'
import './object'
import './descriptors'
import { classmethodType, staticmethodType } from './staticmethod'
import './method'
import './singletons'
import { typeType } from '../objects/type'
import './type'
import './tuple-hash'
import { boolType } from './bool'
import { bytearrayType } from './bytearray'
import { bytesType } from './bytes'
import { complexType } from './complex'
import { dictType } from './dict'
import './exceptions'
import './exception-group'
import { floatType } from './float'
import { builtinFunctions } from './functions'
import { intType } from './int'
import { enumerateType, filterType, mapType, reversedType, zipType } from './iteration'
import { listType } from './list'
import { memoryviewType } from './memoryview'
import './module'
import { propertyType } from './property'
import { rangeType } from './range'
import { frozensetType, setType } from './set'
import { sliceType } from './slice'
import { strType } from './str'
import './stream'
import { superTypeObject } from './super'
import { tupleType } from './tuple'
import type { PyValue } from '../objects/object'
import { exceptionTypes } from '../objects/errors'
import { PyBuiltinFunction } from '../objects/native'
import { ellipsis, notImplemented } from '../objects/singletons'
import { immortal } from '../objects/type'
import { siteFunctions } from './site'
import './reduce-types'

const types = {
  bool: boolType,
  bytearray: bytearrayType,
  bytes: bytesType,
  classmethod: classmethodType,
  complex: complexType,
  dict: dictType,
  enumerate: enumerateType,
  filter: filterType,
  float: floatType,
  frozenset: frozensetType,
  int: intType,
  list: listType,
  map: mapType,
  memoryview: memoryviewType,
  object: objectType,
  property: propertyType,
  range: rangeType,
  reversed: reversedType,
  set: setType,
  slice: sliceType,
  staticmethod: staticmethodType,
  str: strType,
  super: superTypeObject,
  tuple: tupleType,
  type: typeType,
  zip: zipType,
}

/** A function of a module as an object. */
function functionsOf(specs: typeof builtinFunctions): [string, PyValue][] {
  return Object.entries(specs).map(([name, spec]) => [name, immortal(new PyBuiltinFunction(spec, name, null, null, 'builtins'))])
}

let namespace: Map<string, PyValue> | undefined

/** The names that every program finds without an import. `__build_class__` is added by the machine. */
export function builtinsNamespace(): Map<string, PyValue> {
  namespace ??= new Map<string, PyValue>([
    ...functionsOf(builtinFunctions),
    ...Object.entries(types),
    ...Object.entries(exceptionTypes),
    ['EnvironmentError', exceptionTypes.OSError as PyValue],
    ['IOError', exceptionTypes.OSError as PyValue],
    ['None', null],
    ['True', true],
    ['False', false],
    ['Ellipsis', ellipsis],
    ['NotImplemented', notImplemented],
    ['__debug__', true],
    ...siteFunctions(),
  ])
  return namespace
}
