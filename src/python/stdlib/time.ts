/** time: the host's clock. Modules/timemodule.c */
import { normalizeInt, type PyInt, type PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { atReset, interpreter, stateOfRun } from '../objects/interpreter'
import { anyPositional, noArgs, oneArg, parsedTuple, type MethodSpec } from '../objects/native'
import { hasIndex } from '../objects/number'
import { deadlineAfter, threads, waiting } from '../objects/threads'
import { makeTuple, PyTuple } from '../objects/tuple'
import { makeFloat } from '../builtins/number-storage'
import { asMoment, asSeconds } from '../builtins/seconds'
import { defineStructSequence, makeStructSequence, PyStructSequence } from '../builtins/struct-sequence'
import { asFormatInt, textOf } from '../builtins/arguments'
import { running } from '../host'
import { moduleFunctions, type ModuleSpec } from './module'
import { raiseOsError } from './os-error'
import { clockFunctions, CLOCKS } from './time-clocks'
import { dayOfYear, DAYS, formatTime, MONTHS, secondsOf, type BrokenDownTime } from './strftime'

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']
const structTimeType = defineStructSequence('time.struct_time', FIELDS, true, { tm_zone: 'UTC', tm_gmtoff: 0 })

/** Seconds that passed because everybody slept: that moves the clock, nobody waits. */
const passed = stateOfRun(() => ({ slept: 0, began: 0 }))
threads.onAdvance.push((seconds) => {
  passed.slept += seconds
})
/** The first second of 2025. */
const SIMULATED_EPOCH = 1_735_689_600
/** Seconds that the machine has been running when a program begins. */
const UPTIME = 1000
atReset.push(() => {
  passed.began = running.host.now()
})

export function now(): number {
  return running.host.simulatesTime === true ? SIMULATED_EPOCH + threads.clock() : running.host.now() + passed.slept
}

/** The clock that programs wait by: it moves by executed lines and by waiting, so that the same program waits in the same order each time. */
function monotonic(): number {
  return UPTIME + threads.clock()
}

/** The clock that programs time themselves by. */
function elapsed(): number {
  return now() - passed.began
}

function nanoseconds(seconds: number): PyInt {
  return normalizeInt(BigInt(Math.floor(seconds)) * 1_000_000_000n + BigInt(Math.floor((seconds - Math.floor(seconds)) * 1e9)))
}

/** The last second that a year of 32 bits has. */
const LAST_SECOND = 67_768_036_191_676_799

function structTime(seconds: number, zone: string): PyValue {
  // 400 years are 146,097 days, always: the calendar of JavaScript ends long before that of C.
  const cycle = 146_097 * 86_400
  if (Math.abs(seconds) > LAST_SECOND) raiseOsError(75)
  const cycles = Math.floor(seconds / cycle)
  const date = new Date((seconds - cycles * cycle) * 1000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const items = [year + 400 * cycles, month, day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), (date.getUTCDay() + 6) % 7, dayOfYear(year, month, day), 0]
  return makeStructSequence(structTimeType, items, [zone, 0])
}

function asField(value: PyValue): number {
  if (!hasIndex(value)) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`)
  return asFormatInt(value)
}

/** gettmarg: the nine fields as they stand, and the zone. */
function fieldsOf(value: PyValue, fname: string): { fields: number[]; zone: string; offset: number } {
  if (!(value instanceof PyTuple)) raise('TypeError', 'Tuple or struct_time argument required')
  if (value.items.length !== 9) raise('TypeError', `${fname}(): illegal time tuple argument`)
  const fields = value.items.map(asField)
  const [zone, offset] = value instanceof PyStructSequence && value.cls === structTimeType ? value.hidden : []
  return { fields, zone: typeof zone === 'string' ? zone : 'UTC', offset: typeof offset === 'number' ? offset : 0 }
}

/** checktm: refuses fields beyond their ranges; a month, a day or a day of the year of 0 counts as 1. */
function checkedTime(value: PyValue | undefined, fname: string): BrokenDownTime {
  const { fields, zone, offset } = fieldsOf(value === undefined ? structTime(Math.floor(now()), 'UTC') : value, fname)
  const [year, month, day, hour, minute, second, weekday, yearDay] = fields as [number, number, number, number, number, number, number, number]
  const check = (number: number, low: number, high: number, what: string): void => {
    if (number < low || number > high) raise('ValueError', `${what} out of range`)
  }
  check(month, 0, 12, 'month')
  check(day, 0, 31, 'day of month')
  check(hour, 0, 23, 'hour')
  check(minute, 0, 59, 'minute')
  check(second, 0, 61, 'seconds')
  check(weekday, -1, Infinity, 'day of week')
  check(yearDay, 0, 366, 'day of year')
  return { year, month: month || 1, day: day || 1, hour, minute, second, weekday: (weekday + 7) % 7, yearDay: yearDay || 1, zone, offset }
}

function asciiTime({ weekday, month, day, hour, minute, second, year }: BrokenDownTime): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${(DAYS[weekday] as string).slice(0, 3)} ${(MONTHS[month - 1] as string).slice(0, 3)}${String(day).padStart(3, ' ')} ${two(hour)}:${two(minute)}:${two(second)} ${year}`
}

/** A struct_time of known fields. build_struct_time */
export function structTimeOf({ year, month, day, hour, minute, second, weekday, yearDay }: Omit<BrokenDownTime, 'zone' | 'offset'>, daylight: number): PyValue {
  return makeStructSequence(structTimeType, [year, month, day, hour, minute, second, weekday, yearDay, daylight], [null, null])
}

const momentOf = (value: PyValue | undefined): number => (value === undefined || value === null ? Math.floor(now()) : asMoment(value))

const functions: Record<string, MethodSpec> = {
  time: noArgs(() => makeFloat(now())),
  time_ns: noArgs(() => nanoseconds(now())),
  monotonic: noArgs(() => makeFloat(monotonic())),
  monotonic_ns: noArgs(() => nanoseconds(monotonic())),
  perf_counter: noArgs(() => makeFloat(elapsed())),
  perf_counter_ns: noArgs(() => nanoseconds(elapsed())),
  process_time: noArgs(() => makeFloat(elapsed())),
  process_time_ns: noArgs(() => nanoseconds(elapsed())),
  thread_time: noArgs(() => makeFloat(elapsed())),
  thread_time_ns: noArgs(() => nanoseconds(elapsed())),
  ...clockFunctions(now, monotonic, elapsed, nanoseconds),
  sleep: waiting(
    (fn) => oneArg((self, seconds) => fn(self, seconds)),
    (_self, seconds) => {
      const length = asSeconds(seconds as PyValue)
      if (length < 0) raise('ValueError', 'sleep length must be non-negative')
      return { what: 'time.sleep()', deadline: deadlineAfter(length), isReady: () => false, finish: () => null }
    },
  ),
  gmtime: parsedTuple(0, 1, (_self, seconds) => structTime(momentOf(seconds), 'GMT')),
  localtime: parsedTuple(0, 1, (_self, seconds) => structTime(momentOf(seconds), 'UTC')),
  mktime: oneArg((_self, value) => {
    const [year, month, day, hour, minute, second] = fieldsOf(value, 'mktime').fields as [number, number, number, number, number, number]
    const seconds = secondsOf(year, month, day, hour, minute, second)
    if (Number.isNaN(seconds)) raise('OverflowError', 'mktime argument out of range')
    return makeFloat(seconds)
  }),
  strftime: parsedTuple(1, 2, (_self, format, value) => {
    const text = textOf(format as PyValue)
    if (text === undefined) raise('TypeError', `strftime() argument 1 must be str, not ${format === null ? 'None' : typeName(format as PyValue)}`)
    return formatTime(text, checkedTime(value, 'strftime'))
  }),
  strptime: anyPositional((_self, args) => call(getAttribute(interpreter.importModule('_strptime', null, null, makeTuple(['_strptime_time']), 0), '_strptime_time'), args)),
  asctime: parsedTuple(0, 1, (_self, value) => asciiTime(checkedTime(value, 'asctime'))),
  ctime: parsedTuple(0, 1, (_self, seconds) => asciiTime(checkedTime(structTime(momentOf(seconds), 'UTC'), 'ctime'))),
  tzset: noArgs(() => null),
}

export const timeModule: ModuleSpec = {
  name: 'time',
  doc: 'This module provides various functions to manipulate time values.',
  members: () => ({
    ...moduleFunctions('time', functions),
    ...CLOCKS,
    struct_time: structTimeType, timezone: 0, altzone: 0, daylight: 0, tzname: makeTuple(['UTC', 'UTC']), _STRUCT_TM_ITEMS: 11,
  }),
}
