/** _csv.Dialect: how a kind of CSV file is written. Modules/_csv.c */
import { isInstance, plainTypes, PyObject, type Keywords, type PyType, type PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import type { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { noArgs, oneArg } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { codePointLength, codePointsOf } from '../builtins/code-points'
import { toText } from '../builtins/str-storage'
import { defineModuleType } from './module'

export const csvErrorType: PyType = defineModuleType('_csv', 'Error', { bases: [exceptionTypes.Exception as PyType] })

export function raiseCsv(message: string): never {
  throw new PyRaise(makeException(csvErrorType, message))
}

export const QUOTE_MINIMAL = 0
export const QUOTE_ALL = 1
export const QUOTE_NONNUMERIC = 2
export const QUOTE_NONE = 3
export const QUOTE_STRINGS = 4
export const QUOTE_NOTNULL = 5

const NAMES = ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'] as const
type Name = (typeof NAMES)[number]
type Given = Partial<Record<Name, PyValue>>

/** Characters are code points; -1: none. */
export class PyDialect extends PyObject {
  delimiter = 44
  doublequote = true
  escapechar = -1
  lineterminator = '\r\n'
  quotechar = 34
  quoting = QUOTE_MINIMAL
  skipinitialspace = false
  strict = false
}

function character(name: Name, value: PyValue | undefined, absent: number, mayBeNone: boolean): number {
  if (value === undefined) return absent
  if (value === null && mayBeNone) return -1
  const wanted = `"${name}" must be a unicode character${mayBeNone ? ' or None' : ''}`
  const text = toText(value)
  if (text === undefined) raise('TypeError', `${wanted}, not ${typeName(value)}`)
  const length = codePointLength(text)
  if (length !== 1) raise('TypeError', `${wanted}, not a string of length ${length}`)
  return codePointsOf(text)[0] as number
}

function check(self: PyDialect): void {
  const { delimiter, escapechar, quotechar, lineterminator, skipinitialspace } = self
  const ends = [...codePointsOf(lineterminator)]
  const checkOne = (name: string, c: number, allowsSpace: boolean): void => {
    if (c === 13 || c === 10 || (c === 32 && !allowsSpace)) raise('ValueError', `bad ${name} value`)
    if (ends.includes(c)) raise('ValueError', `bad ${name} or lineterminator value`)
  }
  checkOne('delimiter', delimiter, true)
  checkOne('escapechar', escapechar, !skipinitialspace)
  checkOne('quotechar', quotechar, !skipinitialspace)
  if (delimiter === escapechar) raise('ValueError', 'bad delimiter or escapechar value')
  if (delimiter === quotechar) raise('ValueError', 'bad delimiter or quotechar value')
  if (escapechar === quotechar && escapechar >= 0) raise('ValueError', 'bad escapechar or quotechar value')
}

/** A dialect from what is given, an object with attributes of these names, and what is usual. dialect_new */
function fill(self: PyDialect, given: Given): void {
  self.delimiter = character('delimiter', given.delimiter, 44, false)
  if (given.doublequote !== undefined) self.doublequote = isTrue(given.doublequote)
  self.escapechar = character('escapechar', given.escapechar, -1, true)
  if (given.lineterminator !== undefined) {
    const text = toText(given.lineterminator)
    if (text === undefined) raise('TypeError', `"lineterminator" must be a string, not ${typeName(given.lineterminator)}`)
    self.lineterminator = text
  }
  self.quotechar = character('quotechar', given.quotechar, 34, true)
  if (given.quoting !== undefined) {
    if (!isInstance(given.quoting, plainTypes.int)) raise('TypeError', `"quoting" must be an integer, not ${typeName(given.quoting)}`)
    self.quoting = Number(asIndexInt(given.quoting))
  }
  if (given.skipinitialspace !== undefined) self.skipinitialspace = isTrue(given.skipinitialspace)
  if (given.strict !== undefined) self.strict = isTrue(given.strict)
  if (self.quoting < QUOTE_MINIMAL || self.quoting > QUOTE_NOTNULL) raise('TypeError', 'bad "quoting" value')
  if (given.quotechar === null && given.quoting === undefined) self.quoting = QUOTE_NONE
  if (self.quoting !== QUOTE_NONE && self.quotechar < 0) raise('TypeError', 'quotechar must be set if quoting enabled')
  check(self)
}

/** The registered dialects; set by the module. */
export const registry = stateOfRun<{ dialects: PyDict | null }>(() => ({ dialects: null }))

export function registeredDialect(name: PyValue): PyValue {
  return (registry.dialects as PyDict).get(name) ?? raiseCsv('unknown dialect')
}

/** A dialect by its name, from any object with such attributes, and from keywords. _call_dialect */
export function dialectFrom(base: PyValue | undefined, values: readonly PyValue[], keywords: Keywords, cls: PyType = dialectType): PyDialect {
  const given: Given = {}
  const own = keywords?.indexOf('dialect') ?? -1
  if (own >= 0 && base === undefined) {
    return dialectFrom(values[own], values.filter((_value, i) => i !== own), (keywords ?? []).filter((_name, i) => i !== own), cls)
  }
  for (const [i, keyword] of (keywords ?? []).entries()) {
    if (!NAMES.includes(keyword as Name)) raise('TypeError', `this function got an unexpected keyword argument '${keyword}'`)
    given[keyword as Name] = values[i] as PyValue
  }
  let source = base === undefined || base === null ? null : base
  if (source !== null && toText(source) !== undefined) source = registeredDialect(source)
  if (source instanceof PyDialect && Object.keys(given).length === 0) return source
  if (source !== null) {
    for (const name of NAMES) {
      const value = given[name] === undefined ? getOptionalAttribute(source, name) : undefined
      if (value !== undefined) given[name] = value
    }
  }
  const made = new PyDialect(cls)
  fill(made, given)
  return made
}

function shownCharacter(c: number): PyValue {
  return c < 0 ? null : String.fromCodePoint(c)
}

const refuseReduce = (): never => raise('TypeError', "cannot pickle 'Dialect' instances")

export const dialectType: PyType = defineModuleType<PyDialect>('_csv', 'Dialect', {
  slots: {
    new(cls, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      const names = [...NAMES.slice(0, Math.max(0, count - 1)), ...(keywords ?? []).filter((name) => name !== 'dialect')]
      const named = (keywords ?? []).indexOf('dialect')
      const base = count > 0 ? args[0] : named >= 0 ? args[count + named] : undefined
      const values = [...args.slice(1, count), ...args.slice(count).filter((_value, i) => i !== named)]
      return dialectFrom(base, values, names, cls)
    },
  },
  getset: {
    delimiter: { get: (self) => shownCharacter(self.delimiter) },
    escapechar: { get: (self) => shownCharacter(self.escapechar) },
    lineterminator: { get: (self) => self.lineterminator },
    quotechar: { get: (self) => shownCharacter(self.quotechar) },
    quoting: { get: (self) => self.quoting },
    doublequote: { get: (self) => self.doublequote, member: true },
    skipinitialspace: { get: (self) => self.skipinitialspace, member: true },
    strict: { get: (self) => self.strict, member: true },
  },
  methods: { __reduce__: noArgs(refuseReduce), __reduce_ex__: oneArg(refuseReduce) },
})
