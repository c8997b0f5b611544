/** time: the host's clock. Modules/timemodule.c */
import { normalizeInt, type PyInt, type PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { atReset, interpreter } from '../objects/interpreter'
import { noArgs, oneArg, positional, type MethodSpec } from '../objects/native'
import { deadlineAfter, threads, waiting } from '../objects/threads'
import { makeTuple, PyTuple } from '../objects/tuple'
import { asDouble } from '../builtins/float'
import { makeFloat } from '../builtins/number-storage'
import { callMethod } from '../builtins/call-method'
import { defineStructSequence, makeStructSequence } from '../builtins/struct-sequence'
import { running } from '../host'
import { moduleFunctions, type ModuleSpec } from './module'
import { clockFunctions, CLOCKS } from './time-clocks'

const structTimeType = defineStructSequence('time.struct_time', ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'], true, { tm_zone: 'UTC', tm_gmtoff: 0 })

/** Seconds that passed because everybody slept: that moves the clock, nobody waits. */
let slept = 0
threads.onAdvance.push((seconds) => {
  slept += seconds
})
let began = 0
/** The first second of 2025. */
const SIMULATED_EPOCH = 1_735_689_600
/** Seconds that the machine has been running when a program begins. */
const UPTIME = 1000
atReset.push(() => {
  slept = 0
  began = running.host.now()
})

export function now(): number {
  return running.host.simulatesTime === true ? SIMULATED_EPOCH + threads.clock() : running.host.now() + slept
}

/** The clock that programs wait by: it moves by executed lines and by waiting, so that the same program waits in the same order each time. */
function monotonic(): number {
  return UPTIME + threads.clock()
}

/** The clock that programs time themselves by. */
function elapsed(): number {
  return now() - began
}

function nanoseconds(seconds: number): PyInt {
  return normalizeInt(BigInt(Math.floor(seconds)) * 1_000_000_000n + BigInt(Math.floor((seconds - Math.floor(seconds)) * 1e9)))
}

function structTime(seconds: number): PyValue {
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)')
  if (Math.abs(seconds) >= 2 ** 63) raise('OverflowError', 'timestamp out of range for platform time_t')
  const date = new Date(Math.floor(seconds) * 1000)
  const yearDay = Math.floor((Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
  return makeStructSequence(structTimeType, [
    date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(),
    (date.getUTCDay() + 6) % 7, yearDay, 0,
  ])
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const two = (value: number): string => String(value).padStart(2, '0')

function fieldsOf(value: PyValue | undefined): number[] {
  const source = value === undefined || value === null ? structTime(now()) : value
  if (!(source instanceof PyTuple)) raise('TypeError', 'Tuple or struct_time argument required')
  if (source.items.length !== 9) raise('TypeError', 'time tuple must have exactly 9 elements')
  return source.items.map(Number)
}

/** The year and number of the ISO week of a day. */
function isoWeek(year: number, yearDay: number, weekday: number): { year: number; week: number } {
  const week = Math.floor((yearDay - weekday + 9) / 7)
  if (week < 1) return isoWeek(year - 1, yearDay + daysOfYear(year - 1), weekday)
  return week === 53 && yearDay - weekday + 3 > daysOfYear(year) ? { year: year + 1, week: 1 } : { year, week }
}

function daysOfYear(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365
}

/** strftime's directives for the C locale, with the flags and widths of the GNU library. */
function formatTime(format: string, fields: number[]): string {
  const [year, month, day, hour, minute, second, weekday, yearDay] = fields as [number, number, number, number, number, number, number, number]
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const iso = (): { year: number; week: number } => isoWeek(year, yearDay, weekday)
  const directives: Record<string, () => string> = {
    U: () => two(Math.floor((yearDay + 6 - ((weekday + 1) % 7)) / 7)), W: () => two(Math.floor((yearDay + 6 - weekday) / 7)),
    G: () => String(iso().year), g: () => two(iso().year % 100), V: () => two(iso().week), C: () => two(Math.floor(year / 100)), h: () => (MONTHS[month - 1] as string).slice(0, 3),
    k: () => String(hour).padStart(2), l: () => String(twelve).padStart(2), P: () => (hour < 12 ? 'am' : 'pm'), r: () => `${two(twelve)}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`,
    s: () => String(Date.UTC(year, month - 1, day, hour, minute, second) / 1000),
    Y: () => String(year), m: () => two(month), d: () => two(day), H: () => two(hour), M: () => two(minute), S: () => two(second),
    y: () => two(year % 100), j: () => String(yearDay).padStart(3, '0'), a: () => (DAYS[weekday] as string).slice(0, 3), A: () => DAYS[weekday] as string,
    b: () => (MONTHS[month - 1] as string).slice(0, 3), B: () => MONTHS[month - 1] as string, I: () => two(twelve),
    p: () => (hour < 12 ? 'AM' : 'PM'), w: () => String((weekday + 1) % 7), u: () => String(weekday + 1), Z: () => 'UTC', z: () => '+0000', '%': () => '%',
    D: () => `${two(month)}/${two(day)}/${two(year % 100)}`, F: () => `${year}-${two(month)}-${two(day)}`, T: () => `${two(hour)}:${two(minute)}:${two(second)}`,
    R: () => `${two(hour)}:${two(minute)}`, c: () => formatTime('%a %b %e %H:%M:%S %Y', fields), x: () => formatTime('%m/%d/%y', fields), X: () => formatTime('%H:%M:%S', fields),
    e: () => String(day).padStart(2, ' '), n: () => '\n', t: () => '\t',
  }
  return format.replace(/%([-_0^#]*)(\d*)[EO]?([A-Za-z%])/g, (whole, flags: string, width: string, directive: string) => {
    const written = directives[directive]?.()
    return written === undefined ? whole : adjusted(written, flags, width)
  })
}

/** `%-d`, `%_d`, `%^a`, `%#p`, `%10Y` */
function adjusted(written: string, flags: string, width: string): string {
  const isNumber = /^[ \d]+$/.test(written)
  let text = written
  if (flags.includes('^')) text = text.toUpperCase()
  if (flags.includes('#')) text = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()
  if (isNumber && flags.includes('-')) text = text.replace(/^[ 0]+(?=\d)/, '')
  if (isNumber && flags.includes('_')) text = text.replace(/^[ 0]+(?=\d)/, (lead) => ' '.repeat(lead.length))
  if (isNumber && flags.includes('0')) text = text.replace(/^ +/, (lead) => '0'.repeat(lead.length))
  return width === '' ? text : text.padStart(Number(width), isNumber && !flags.includes('_') ? '0' : ' ')
}

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
      const length = asDouble(seconds as PyValue)
      if (Number.isNaN(length)) raise('ValueError', 'Invalid value NaN (not a number)')
      if (length < 0) raise('ValueError', 'sleep length must be non-negative')
      return { what: 'time.sleep()', deadline: deadlineAfter(length), isReady: () => false, finish: () => null }
    },
  ),
  gmtime: positional(0, 1, (_self, seconds) => structTime(seconds === undefined || seconds === null ? now() : asDouble(seconds))),
  localtime: positional(0, 1, (_self, seconds) => structTime(seconds === undefined || seconds === null ? now() : asDouble(seconds))),
  mktime: oneArg((_self, value) => {
    const [year, month, day, hour, minute, second] = fieldsOf(value) as [number, number, number, number, number, number]
    return makeFloat(Date.UTC(year, month - 1, day, hour, minute, second) / 1000)
  }),
  strftime: positional(1, 2, (_self, format, value) => {
    if (typeof format !== 'string') raise('TypeError', `strftime() argument 1 must be str, not ${typeof format}`)
    return formatTime(format, fieldsOf(value))
  }),
  strptime: positional(1, 2, (_self, ...args) => callMethod(interpreter.importModule('_strptime', null, null, makeTuple(['_strptime_time']), 0), '_strptime_time', args.filter((value) => value !== undefined))),
  asctime: positional(0, 1, (_self, value) => formatTime('%a %b %e %H:%M:%S %Y', fieldsOf(value))),
  ctime: positional(0, 1, (_self, seconds) => formatTime('%a %b %e %H:%M:%S %Y', fieldsOf(structTime(seconds === undefined || seconds === null ? now() : asDouble(seconds))))),
}

export const timeModule: ModuleSpec = {
  name: 'time',
  doc: 'This module provides various functions to manipulate time values.',
  members: () => ({ ...moduleFunctions('time', functions), struct_time: structTimeType, ...CLOCKS, _STRUCT_TM_ITEMS: 11, timezone: 0, altzone: 0, daylight: 0, tzname: makeTuple(['UTC', 'UTC']) }),
}
