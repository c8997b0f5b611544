/** `__flags__` of a type, as far as programs can tell by it what the type may do. Include/object.h */
import type { PyType } from '../objects/object'
import { isTrue } from '../objects/number'
import { isCollectable } from './sizes'

const INLINE_VALUES = 1 << 2
const MANAGED_WEAKREF = 1 << 3
const MANAGED_DICT = 1 << 4
const PATTERN = { sequence: 1 << 5, mapping: 1 << 6 }
const DISALLOW_INSTANTIATION = 1 << 7
const IMMUTABLE = 1 << 8
const HEAP = 1 << 9
const BASE = 1 << 10
const READY = 1 << 12
const COLLECTED = 1 << 14
const ABSTRACT = 1 << 20
const MATCH_SELF = 1 << 22
const STATIC = 1 << 1

const SUBCLASS: Record<string, number> = { int: 1 << 24, list: 1 << 25, tuple: 1 << 26, bytes: 1 << 27, str: 1 << 28, dict: 1 << 29, BaseException: 1 << 30, type: 2 ** 31 }

export function flagsOf(type: PyType): number {
  let flags = READY + (type.isBase ? BASE : 0) + (type.matchSelf ? MATCH_SELF : 0) + (isCollectable(type) ? COLLECTED : 0)
  if (type.patternKind !== null) flags += PATTERN[type.patternKind]
  if (type.abstractMethods !== undefined && isTrue(type.abstractMethods)) flags += ABSTRACT
  const native = type.mro.find((cls) => !cls.isHeapType && SUBCLASS[cls.name] !== undefined)
  if (native !== undefined) flags += SUBCLASS[native.name] as number
  if (!type.isHeapType) {
    // Those of modules are made at run time in CPython too.
    return flags + (type.isMutable ? 0 : IMMUTABLE) + (type.dict.has('__module__') ? HEAP : STATIC) + (type.slots.new === undefined ? DISALLOW_INSTANTIATION : 0)
  }
  const isVariable = native !== undefined && ['int', 'tuple', 'bytes', 'type'].includes(native.name)
  if (type.hasDict) flags += MANAGED_DICT + (isVariable ? 0 : INLINE_VALUES)
  if (type.hasWeakrefs && !isVariable) flags += MANAGED_WEAKREF
  return flags + HEAP
}
