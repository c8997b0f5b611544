/** Arguments of the constructors, and the ranges of fields, in CPython's words. PyArg_ParseTupleAndKeywords, check_date_args */
import type { Keywords, PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { didYouMean } from '../../objects/native'
import { asFormatInt, asIntArgument } from '../../builtins/arguments'
import { daysInMonth, MAX_YEAR, MIN_YEAR } from './calendar'
import { PyTzInfo } from './storage'

export interface Signature {
  readonly names: readonly string[]
  readonly required: number
  /** How many may be given by position; all of them unless said. */
  readonly positional?: number
  /** What messages call the function; absent: "function". */
  readonly fname?: string
  /** Refuses a required argument before the next one is missed. */
  readonly check?: (value: PyValue, place: number) => void
}

/** The values in the order of names, `undefined` where not given. vgetargskeywords */
export function parseArguments({ names, required, positional = names.length, fname, check }: Signature, args: PyValue[], keywords: Keywords): (PyValue | undefined)[] {
  const given = args.length - (keywords?.length ?? 0)
  const called = fname === undefined ? 'function' : `${fname}()`
  if (args.length > names.length) {
    raise('TypeError', `${called} takes at most ${names.length} ${given === 0 ? 'keyword ' : ''}argument${names.length === 1 ? '' : 's'} (${args.length} given)`)
  }
  if (given > positional) raise('TypeError', `${called} takes at most ${positional} positional arguments (${given} given)`)
  const out: (PyValue | undefined)[] = args.slice(0, given)
  while (out.length < names.length) out.push(undefined)
  const strangers: string[] = []
  keywords?.forEach((keyword, k) => {
    const at = names.indexOf(keyword)
    if (at < 0) strangers.push(keyword)
    else if (at >= given) out[at] = args[given + k] as PyValue
  })
  for (let i = 0; i < required; i++) {
    const value = out[i]
    if (value === undefined) raise('TypeError', `${called} missing required argument '${names[i]}' (pos ${i + 1})`)
    check?.(value, i)
  }
  const twice = names.findIndex((name, i) => i < given && keywords?.includes(name) === true)
  if (twice >= 0) raise('TypeError', `argument for ${called} given by name ('${names[twice]}') and position (${twice + 1})`)
  const stranger = strangers[0]
  if (stranger !== undefined) raise('TypeError', `${fname === undefined ? 'this function' : called} got an unexpected keyword argument '${stranger}'${didYouMean(stranger, names)}`)
  return out
}

/** A field of replace(), which Argument Clinic parses. */
export function asReplaced(value: PyValue | undefined, own: number): number {
  return value === undefined ? own : asIntArgument(value)
}

/** A C int. getargs 'i' */
export function asInt(value: PyValue | undefined, absent = 0): number {
  return value === undefined ? absent : asFormatInt(value)
}

/** check_date_args */
export function checkDate(year: number, month: number, day: number): void {
  if (year < MIN_YEAR || year > MAX_YEAR) raise('ValueError', `year must be in ${MIN_YEAR}..${MAX_YEAR}, not ${year}`)
  if (month < 1 || month > 12) raise('ValueError', `month must be in 1..12, not ${month}`)
  const most = daysInMonth(year, month)
  if (day < 1 || day > most) raise('ValueError', `day ${day} must be in range 1..${most} for month ${month} in year ${year}`)
}

/** check_time_args */
export function checkClock(hour: number, minute: number, second: number, microsecond: number, fold: number): void {
  if (hour < 0 || hour > 23) raise('ValueError', `hour must be in 0..23, not ${hour}`)
  if (minute < 0 || minute > 59) raise('ValueError', `minute must be in 0..59, not ${minute}`)
  if (second < 0 || second > 59) raise('ValueError', `second must be in 0..59, not ${second}`)
  if (microsecond < 0 || microsecond > 999_999) raise('ValueError', `microsecond must be in 0..999999, not ${microsecond}`)
  if (fold !== 0 && fold !== 1) raise('ValueError', `fold must be either 0 or 1, not ${fold}`)
}

/** None or a tzinfo. check_tzinfo_subclass */
export function checkZone(value: PyValue | undefined): PyValue {
  if (value === undefined || value === null || value instanceof PyTzInfo) return value ?? null
  return raise('TypeError', `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(value)}'`)
}
