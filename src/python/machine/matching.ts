/** Patterns of the match statement. match_keys, match_class in Python/ceval.c */
import { plainTypes, PyObject, type PyValue } from '../objects/object'
import { call, isType } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { reprOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { isInstanceOf } from '../builtins/isinstance'

/** The values at these keys, or None when one is missing. The mapping's `get` is asked, so that defaultdicts do not grow. */
export function matchKeys(subject: PyValue, keys: PyTuple): PyValue {
  const seen: PyValue[] = []
  const values: PyValue[] = []
  if (keys.items.length === 0) return makeTuple([])
  const get = getAttribute(subject, 'get')
  const missing = new PyObject(plainTypes.object)
  for (const key of keys.items) {
    if (seen.includes(key)) raise('ValueError', `mapping pattern checks duplicate key (${reprOf(key)})`)
    seen.push(key)
    const value = call(get, [key, missing])
    if (value === missing) return null
    values.push(value)
  }
  return makeTuple(values)
}

/** The attributes that a class pattern asks for, or None when the subject does not match. */
export function matchClass(subject: PyValue, type: PyValue, positionalCount: number, names: PyTuple): PyValue {
  if (!isType(type)) return raise('TypeError', 'called match pattern must be a class')
  if (!isInstanceOf(subject, type)) return null
  const seen = new Set<string>()
  const values: PyValue[] = []
  const take = (name: string): boolean => {
    if (seen.has(name)) raise('TypeError', `${type.name}() got multiple sub-patterns for attribute ${reprOf(name)}`)
    seen.add(name)
    const value = getOptionalAttribute(subject, name)
    if (value === undefined) return false
    values.push(value)
    return true
  }
  if (positionalCount > 0) {
    const matchArgs = getOptionalAttribute(type, '__match_args__')
    let isSelf = false
    let argNames: readonly PyValue[] = []
    if (matchArgs !== undefined) {
      if (!(matchArgs instanceof PyTuple)) raise('TypeError', `${type.name}.__match_args__ must be a tuple (got ${typeName(matchArgs)})`)
      argNames = matchArgs.items
    } else isSelf = type.matchSelf
    const allowed = isSelf ? 1 : argNames.length
    if (allowed < positionalCount) {
      raise('TypeError', `${type.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${positionalCount} given)`)
    }
    if (isSelf) values.push(subject)
    else {
      for (const name of argNames.slice(0, positionalCount)) {
        if (typeof name !== 'string') raise('TypeError', `__match_args__ elements must be strings (got ${typeName(name)})`)
        if (!take(name)) return null
      }
    }
  }
  for (const name of names.items) if (!take(name as string)) return null
  return makeTuple(values)
}
