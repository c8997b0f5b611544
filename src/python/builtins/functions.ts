/** The built-in functions that are about any object, or about iterables. Python/bltinmodule.c */
import { PyObject, typeOf, type Keywords, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call, isCallable } from '../objects/call'
import { PyRaise, raise, raiseWith, typeName, type PyException } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { refuseKeyword, oneArg, positional, variadic, type MethodSpec } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { compareValues, forEachItem, hashOf, idOf, itemsOf, iterOf, lengthOf, reprOf } from '../objects/protocols'
import { attributeName, stopHooks } from '../objects/slotdefs'
import { makeList } from '../objects/tuple'
import { arithmeticFunctions } from './arithmetic-functions'
import { codePointLength } from './code-points'
import { evaluationFunctions } from './evaluation'
import { formatOf } from './format-value'
import { isInstanceOf, isSubclassOf } from './isinstance'
import { PyCallableIterator } from './iterators'
import { extendList, sortList } from './list'
import { printFunctions } from './print'
import { escapeNonAscii } from './str-repr'
import { toText } from './str-storage'
import { lengthOfRange, PyRange } from './range'

/** Escapes what is not ASCII. PyObject_ASCII */
export function asciiOf(value: PyValue): string {
  return escapeNonAscii(reprOf(value))
}

function ord(value: PyValue): PyValue {
  const text = toText(value)
  if (text !== undefined) {
    const length = codePointLength(text)
    if (length !== 1) raise('TypeError', `ord() expected a character, but string of length ${length} found`)
    return text.codePointAt(0) as number
  }
  const name = typeName(value)
  const isBytes = value instanceof PyObject && value.cls.mro.some((cls) => cls.name === 'bytes' || cls.name === 'bytearray')
  if (isBytes) {
    const length = lengthOf(value)
    if (length !== 1) raise('TypeError', `ord() expected a character, but string of length ${length} found`)
    return itemsOf(value)[0] as PyValue
  }
  return raise('TypeError', `ord() expected string of length 1, but ${name} found`)
}

function chr(value: PyValue): string {
  const code = asIndexInt(value)
  if (code < 0 || code > 0x10ffff) raise('ValueError', 'chr() arg not in range(0x110000)')
  return String.fromCodePoint(Number(code))
}

// The exception that ended an iteration, so that next() can raise it again with its value.
let swallowed: PyException | null = null
stopHooks.swallowed = (exception) => {
  swallowed = exception as PyException
}

const next = positional(1, 2, (_self, iterator, fallback) => {
  const slot = typeOf(iterator as PyValue).slots.next
  if (slot === undefined) raise('TypeError', `'${typeName(iterator as PyValue)}' object is not an iterator`)
  swallowed = null
  try {
    const item = slot(iterator as PyValue)
    if (item !== undefined) return item
  } catch (thrown) {
    if (fallback !== undefined && thrown instanceof PyRaise && typeOf(thrown.exception).mro.some((cls) => cls.name === 'StopIteration')) return fallback
    throw thrown
  }
  if (fallback !== undefined) return fallback
  if (swallowed !== null) throw new PyRaise(swallowed)
  return raiseWith('StopIteration')
})

const iter = positional(1, 2, (_self, value, sentinel) => {
  if (sentinel === undefined) return iterOf(value as PyValue)
  if (!isCallable(value as PyValue)) raise('TypeError', 'iter(v, w): v must be callable')
  return new PyCallableIterator(value as PyObject, sentinel)
})

function extreme(name: 'min' | 'max'): MethodSpec {
  const op = name === 'min' ? '<' : '>'
  return variadic((_self, args, keywords) => {
    const count = args.length - (keywords?.length ?? 0)
    if (count === 0) raise('TypeError', `${name} expected at least 1 argument, got 0`)
    let key: PyValue = null
    let fallback: PyValue | undefined
    for (const [i, keyword] of (keywords ?? []).entries()) {
      const value = args[count + i] as PyValue
      if (keyword === 'key') key = value
      else if (keyword === 'default') fallback = value
      else refuseKeyword(name, keyword, keywords, ['key', 'default'])
    }
    if (count > 1 && fallback !== undefined) raise('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`)
    const best = findExtreme(count > 1 ? args.slice(0, count) : null, args[0] as PyValue, key, op)
    if (best !== undefined) return best
    return fallback ?? (fallback === null ? null : raise('ValueError', `${name}() iterable argument is empty`))
  })
}

function findExtreme(values: PyValue[] | null, iterable: PyValue, key: PyValue, op: '<' | '>'): PyValue | undefined {
  let best: PyValue | undefined
  let bestKey: PyValue = null
  const consider = (item: PyValue): void => {
    retain(item)
    let itemKey: PyValue
    try {
      itemKey = key === null ? item : call(key, [item])
      if (best !== undefined && !isBetter(itemKey, bestKey, op)) {
        release(item)
        return
      }
    } catch (thrown) {
      release(item)
      throw thrown
    }
    retain(itemKey)
    if (best !== undefined) {
      release(best)
      release(bestKey)
    }
    best = item
    bestKey = itemKey
  }
  try {
    if (values !== null) values.forEach(consider)
    else forEachItem(iterable, consider)
  } finally {
    if (best !== undefined) {
      release(best)
      release(bestKey)
    }
  }
  return best
}

function isBetter(candidate: PyValue, best: PyValue, op: '<' | '>'): boolean {
  if (typeof candidate === 'number' && typeof best === 'number') return op === '<' ? candidate < best : candidate > best
  return isTrue(compareValues(candidate, best, op))
}

const sorted = variadic((_self, args, keywords: Keywords) => {
  const count = args.length - (keywords?.length ?? 0)
  if (count !== 1) raise('TypeError', `sorted expected 1 argument, got ${count}`)
  const list = makeList([])
  retain(list)
  try {
    extendList(list, args[0] as PyValue)
    let key: PyValue = null
    let reverse = false
    for (const [i, keyword] of (keywords ?? []).entries()) {
      const value = args[1 + i] as PyValue
      if (keyword === 'key') key = value
      else if (keyword === 'reverse') reverse = isTrue(value)
      else refuseKeyword('sort', keyword, keywords, ['key', 'reverse'])
    }
    sortList(list, key, reverse)
  } finally {
    release(list)
  }
  return list
})

/** Whether all items are true, or any. */
function truthOfItems(name: 'any' | 'all'): MethodSpec {
  return oneArg((_self, iterable) => {
    let result = name === 'all'
    forEachItem(iterable, (item) => {
      if (isTrue(item) !== result) {
        result = !result
        return false
      }
      return true
    })
    return result
  })
}

function breakpoint(args: PyValue[], keywords: Keywords): PyValue {
  const hook = interpreter.sysAttribute('breakpointhook')
  return hook === undefined ? raise('RuntimeError', 'lost sys.breakpointhook') : call(hook, args, keywords)
}

const objectFunctions: Record<string, MethodSpec> = {
  len: oneArg((_self, value) => (value instanceof PyRange ? lengthOfRange(value) : lengthOf(value))),
  repr: oneArg((_self, value) => reprOf(value)),
  ascii: oneArg((_self, value) => asciiOf(value)),
  chr: oneArg((_self, value) => chr(value)),
  ord: oneArg((_self, value) => ord(value)),
  id: oneArg((_self, value) => idOf(value)),
  hash: oneArg((_self, value) => hashOf(value)),
  callable: oneArg((_self, value) => isCallable(value)),
  format: positional(1, 2, (_self, value, spec) => {
    const text = spec === undefined ? '' : toText(spec)
    if (text === undefined) raise('TypeError', `format() argument 2 must be str, not ${spec === null ? 'None' : typeName(spec as PyValue)}`)
    return formatOf(value as PyValue, text)
  }),
  isinstance: positional(2, 2, (_self, value, classes) => isInstanceOf(value as PyValue, classes as PyValue)),
  issubclass: positional(2, 2, (_self, cls, classes) => isSubclassOf(cls as PyValue, classes as PyValue)),
  getattr: positional(2, 3, (_self, value, name, fallback) => {
    const attribute = attributeName(name as PyValue)
    if (fallback === undefined) return getAttribute(value as PyValue, attribute)
    const found = getOptionalAttribute(value as PyValue, attribute)
    return found === undefined ? fallback : found
  }),
  hasattr: positional(2, 2, (_self, value, name) => getOptionalAttribute(value as PyValue, attributeName(name as PyValue)) !== undefined),
  setattr: positional(3, 3, (_self, value, name, assigned) => {
    setAttribute(value as PyValue, attributeName(name as PyValue), assigned as PyValue)
    return null
  }),
  delattr: positional(2, 2, (_self, value, name) => {
    setAttribute(value as PyValue, attributeName(name as PyValue), undefined)
    return null
  }),
  iter,
  next,
  min: extreme('min'),
  max: extreme('max'),
  sorted,
  any: truthOfItems('any'),
  all: truthOfItems('all'),
  aiter: oneArg((_self, value) => {
    const { aiter } = typeOf(value).slots
    if (aiter === undefined) raise('TypeError', `'${typeName(value)}' object is not an async iterable`)
    const iterator = aiter(value)
    if (typeOf(iterator).slots.anext === undefined) raise('TypeError', `aiter() returned not an async iterator of type '${typeName(iterator)}'`)
    return iterator
  }),
  anext: positional(1, 2, (_self, value, fallback) => {
    const { anext } = typeOf(value as PyValue).slots
    if (anext === undefined) raise('TypeError', `'${typeName(value as PyValue)}' object is not an async iterator`)
    const awaitable = anext(value as PyValue)
    return fallback === undefined ? awaitable : interpreter.anextAwaitable(awaitable, fallback)
  }),
  breakpoint: variadic((_self, args, keywords) => breakpoint(args, keywords)),
}

/** Every built-in function by its name; `__build_class__` is the machine's. */
export const builtinFunctions: Record<string, MethodSpec> = {
  ...objectFunctions,
  ...arithmeticFunctions,
  ...evaluationFunctions,
  ...printFunctions,
}

