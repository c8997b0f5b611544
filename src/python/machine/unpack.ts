/** Taking sequences apart and putting calls together. Python/ceval.c: _PyEval_UnpackIterableStackRef, format_kwargs_error */
import { isInstance, plainTypes, PyObject, type PyType, type PyValue } from '../objects/object'
import { callSpecial, isType, PyBoundMethod } from '../objects/call'
import { PyDict } from '../objects/dict'
import { isRaised, raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { PyBuiltinFunction, PyMethodDescriptor } from '../objects/native'
import { isIterable, getItem, iterOf, itemsOf, nextOf, reprOf, strOf } from '../objects/protocols'
import { getOptionalAttribute } from '../objects/attributes'
import { isPlainMapping, keysOf } from '../builtins/dict'
import { makeList, PyList, PyTuple, sequenceTypes } from '../objects/tuple'
import { PyFunction } from './function'
import { textOf } from '../builtins/arguments'
import { callType } from '../builtins/type'
import { messageOf } from './exception-text'

/** Exactly `count` items of an iterable, none of them counted for the caller yet. */
export function unpackExactly(value: PyValue, count: number): PyValue[] {
  if (value instanceof PyTuple && value.cls === sequenceTypes.tuple) return checkLength(value.items, count)
  if (value instanceof PyList && value.cls === sequenceTypes.list) return checkLength(value.items.slice(), count)
  const iterator = iterForUnpacking(value)
  retain(iterator)
  const items: PyValue[] = []
  try {
    while (items.length < count) {
      const item = nextOf(iterator)
      if (item === undefined) raise('ValueError', `not enough values to unpack (expected ${count}, got ${items.length})`)
      retain(item)
      items.push(item)
    }
    if (nextOf(iterator) !== undefined) raise('ValueError', `too many values to unpack (expected ${count}${lengthNote(value, count)})`)
  } finally {
    for (const item of items) release(item)
    release(iterator)
  }
  return items
}

function checkLength(items: readonly PyValue[], count: number): PyValue[] {
  if (items.length === count) return items as PyValue[]
  if (items.length < count) raise('ValueError', `not enough values to unpack (expected ${count}, got ${items.length})`)
  return raise('ValueError', `too many values to unpack (expected ${count}, got ${items.length})`)
}

/** Since 3.14 the real length is told for dicts too. */
function lengthNote(value: PyValue, count: number): string {
  if (value instanceof PyDict && value.size > count) return `, got ${value.size}`
  return ''
}

function iterForUnpacking(value: PyValue): PyValue {
  if (!isIterable(value)) raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`)
  return iterOf(value)
}

/** Items before the star, a list, items after it. */
export function unpackAround(value: PyValue, before: number, after: number): PyValue[] {
  if (!isIterable(value)) raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`)
  const items = itemsOf(value)
  if (items.length < before + after) {
    raise('ValueError', `not enough values to unpack (expected at least ${before + after}, got ${items.length})`)
  }
  const middle = makeList(items.slice(before, items.length - after))
  return [...items.slice(0, before), middle, ...items.slice(items.length - after)]
}

/** How a callable is called in the TypeErrors of `*` and `**`. _PyObject_FunctionStr */
function functionText(callable: PyValue): string {
  if (!(callable instanceof PyObject)) return strOf(callable)
  if (callable instanceof PyFunction) return `${qualifiedModule(callable.module)}${callable.qualname}()`
  if (callable instanceof PyBoundMethod) return functionText(callable.func)
  if (callable instanceof PyBuiltinFunction) return `${callable.owner === null ? '' : `${callable.owner}.`}${callable.name}()`
  if (callable instanceof PyMethodDescriptor) return `${callable.owner.name}.${callable.name}()`
  const qualname = getOptionalAttribute(callable, '__qualname__')
  if (typeof qualname !== 'string') return strOf(callable)
  const module = getOptionalAttribute(callable, '__module__')
  return `${qualifiedModule(module ?? null)}${qualname}()`
}

function qualifiedModule(module: PyValue): string {
  return typeof module === 'string' && module !== 'builtins' ? `${module}.` : ''
}

/** The tuple for `f(*iterable)`. */
export function starArguments(callable: PyValue, value: PyValue): PyValue[] {
  if (value instanceof PyTuple && value.cls.slots.iter === sequenceTypes.tuple.slots.iter) return value.items
  if (!isIterable(value)) {
    raise('TypeError', `${functionText(callable)} argument after * must be an iterable, not ${typeName(value)}`)
  }
  return itemsOf(value)
}

/** dict.update(mapping) for `{**mapping}`: TypeError "'X' object is not a mapping". DICT_UPDATE */
export function updateDict(dict: PyDict, mapping: PyValue, seen?: (key: PyValue) => void): void {
  if (isPlainMapping(mapping)) {
    dict.beginLike(mapping)
    for (const [key, value, hash] of mapping.hashedEntries()) {
      seen?.(key)
      dict.set(key, value, hash)
    }
    return
  }
  const keys = getOptionalAttribute(mapping, 'keys')
  if (keys === undefined) raise('TypeError', `'${typeName(mapping)}' object is not a mapping`)
  for (const key of keysOf(mapping)) {
    const value = getItem(mapping, key)
    seen?.(key)
    dict.set(key, value)
  }
}

/** `**mapping` in a call. DICT_MERGE */
export function mergeKeywords(callable: PyValue, dict: PyDict, mapping: PyValue): void {
  try {
    updateDict(dict, mapping, (key) => {
      if (dict.has(key)) throw new DuplicateKeyword(key)
    })
  } catch (thrown) {
    if (thrown instanceof DuplicateKeyword) {
      raise('TypeError', `${functionText(callable)} got multiple values for keyword argument '${strOf(thrown.key)}'`)
    }
    if (isRaised(thrown, 'TypeError') && !(mapping instanceof PyDict) && getOptionalAttribute(mapping, 'keys') === undefined) {
      raise('TypeError', `${functionText(callable)} argument after ** must be a mapping, not ${typeName(mapping)}`)
    }
    throw thrown
  }
}

class DuplicateKeyword {
  constructor(readonly key: PyValue) {}
}

/** The names and values that a keywords dict brings to a call with these positional arguments. */
export function keywordsOf(callable: PyValue, positional: readonly PyValue[], dict: PyDict | null): { names: string[]; values: PyValue[] } {
  const names: string[] = []
  const values: PyValue[] = []
  if (dict !== null) {
    for (const [key, value] of dict.entries()) {
      names.push(textOf(key) ?? refuseNameless(callable, positional, dict))
      values.push(value)
    }
  }
  return { names, values }
}

/** Stands for a keyword that is no str where only how many there are is asked; no message can quote it by chance. */
const nameless = '\0nameless'

/**
 * Refuses keywords of which one is no str. A class hands them on unread to what makes and initializes its instances (type_call), so a native
 * may find another fault first: `list() takes no keyword arguments` for a subclass of list. Everything else is called by names. _PyStack_UnpackDict
 */
function refuseNameless(callable: PyValue, positional: readonly PyValue[], dict: PyDict): never {
  if (isType(callable) && !isCalledByNames(callable) && isNative(callable.cls, '__call__') && isNative(callable, '__new__')) {
    const given = [...dict.entries()]
    const args = [...positional, ...given.map(([, value]) => value)]
    const keywords = given.map(([key]) => textOf(key) ?? nameless)
    try {
      const made = isNative(callable, '__init__') ? callType(callable, args, keywords) : callable.slots.new?.(callable, args, keywords)
      if (made !== undefined) {
        retain(made)
        releaseNow(made)
      }
    } catch (thrown) {
      if (!isRaised(thrown, 'TypeError') || !messageOf(thrown.exception).includes(nameless)) throw thrown
    }
  }
  return raise('TypeError', 'keywords must be strings')
}

/** The native types that have a tp_vectorcall beside exceptions: their own call takes names, a subclass's does not. */
const calledByNames = new Set(
  'bool dict enumerate filter float frozenset int list map range reversed set str super tuple type'.split(' '),
)

function isCalledByNames(type: PyType): boolean {
  return !type.isHeapType && (calledByNames.has(type.name) || type.mro.some(({ name }) => name === 'BaseException'))
}

/** Whether a class takes this special method from a native one. */
function isNative(type: PyType, name: string): boolean {
  return type.mro.find((base) => base.dict.has(name))?.isHeapType === false
}

/** format(value, spec). PyObject_Format */
export function formatValue(value: PyValue, spec: string): string {
  if (spec === '') {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
  }
  const result = callSpecial(value, '__format__', [spec])
  if (result === undefined) raise('TypeError', `Type ${typeName(value)} doesn't define __format__`)
  if (typeof result === 'string') return result
  if (isInstance(result, plainTypes.str)) return strOf(result)
  return raise('TypeError', `__format__ must return a str, not ${typeName(result)}`)
}

/** ascii(value). PyObject_ASCII */
export function asciiOf(value: PyValue): string {
  let out = ''
  for (const character of reprOf(value)) {
    const code = character.codePointAt(0) as number
    if (code < 128) out += character
    else if (code < 256) out += `\\x${code.toString(16).padStart(2, '0')}`
    else if (code < 65536) out += `\\u${code.toString(16).padStart(4, '0')}`
    else out += `\\U${code.toString(16).padStart(8, '0')}`
  }
  return out
}

