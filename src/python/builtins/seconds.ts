/** Lengths of time and moments, as Python gives them to natives. Python/pytime.c */
import type { PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { asIndexInt, intHooks } from '../objects/number'
import { valueHooks } from '../buffer/element'

/** What a PyTime_t (64 bits of nanoseconds) cannot hold. */
const TOO_LONG = 2 ** 63 / 1e9
/** What a time_t cannot hold. */
const TOO_LATE = 2 ** 63

/** Seconds from a float or an int; nothing else, not even with `__float__`. _PyTime_FromSecondsObject */
export function asSeconds(value: PyValue): number {
  const float = valueHooks.floatPayload(value)
  if (float !== undefined && Number.isNaN(float)) raise('ValueError', 'Invalid value NaN (not a number)')
  const seconds = float ?? intHooks.payload(value)
  if (seconds === undefined) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer or float`)
  const length = Number(seconds)
  if (Math.abs(length) >= TOO_LONG) raise('OverflowError', 'timestamp out of range for C PyTime_t')
  return length
}

/** A moment in seconds since 1970, rounded down. _PyTime_ObjectToTime_t */
export function asMoment(value: PyValue): number {
  const float = valueHooks.floatPayload(value)
  if (float !== undefined && Number.isNaN(float)) raise('ValueError', 'Invalid value NaN (not a number)')
  const moment = Math.floor(Number(float ?? asIndexInt(value)))
  if (Math.abs(moment) >= TOO_LATE) raise('OverflowError', 'timestamp out of range for platform time_t')
  return moment
}
