/** datetime.date. Modules/_datetimemodule.c, date_* */
import type { PyType, PyValue } from '../../objects/object'
import { call } from '../../objects/call'
import { isRaised, raise, typeName } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { getAttribute } from '../../objects/attributes'
import { parsedTuple, classMethod, noArgs, oneArg, variadic, withKeywords, type MethodSpec } from '../../objects/native'
import { asIndexInt } from '../../objects/number'
import { reprOf, strOf } from '../../objects/protocols'
import { makeTuple, PyTuple, sequenceTypes } from '../../objects/tuple'
import { immortal } from '../../objects/type'
import { textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { asDouble } from '../../builtins/float'
import { toInt } from '../../builtins/number-storage'
import { mixHashes } from '../../builtins/tuple-hash'
import { defineModuleType } from '../module'
import { DAYS, MONTHS } from '../strftime'
import { now, structTimeOf } from '../time'
import { asInt, asReplaced, checkDate, parseArguments } from './arguments'
import { raiseOsError } from '../os-error'
import { four, fromOrdinal, isoCalendar, MAX_ORDINAL, toOrdinal, two, weekdayOf } from './calendar'
import { fromIsoCalendar, parseIsoDate } from './isoformat'
import { datetimeTypes, PyDate, PyDateTime, PyDelta } from './storage'
import { formatArgument, formatTemporal, yearDayOf, type TimeFields } from './strftime'
import { holds, makeDelta } from './timedelta'

const NAMES = ['year', 'month', 'day']

/** A date of this class, made as a program would where the class is its own. new_date_subclass_ex */
export function newDate(cls: PyType, year: number, month: number, day: number): PyValue {
  if (cls !== datetimeTypes.date) return call(cls, [year, month, day])
  checkDate(year, month, day)
  return new PyDate(cls, year, month, day)
}

/** A year, week or day of the ISO calendar; what no C int holds is out of its range. */
function asCalendarInt(value: PyValue): number {
  try {
    return asInt(value)
  } catch (thrown) {
    if (!isRaised(thrown, 'OverflowError')) throw thrown
    return raise('ValueError', 'ISO calendar component out of range')
  }
}

const ISO_CALENDAR = { names: ['year', 'week', 'day'], required: 3, fname: 'fromisocalendar', check: asCalendarInt }

function dateOfOrdinal(cls: PyType, ordinal: number): PyValue {
  if (ordinal < 1) raise('ValueError', 'ordinal must be >= 1')
  return newDate(cls, ...fromOrdinal(ordinal))
}

/** date + days */
function moved(self: PyDate, days: number): PyValue {
  const ordinal = toOrdinal(self.year, self.month, self.day) + days
  if (ordinal < 1 || ordinal > MAX_ORDINAL) raise('OverflowError', 'date value out of range')
  return newDate(self.cls, ...fromOrdinal(ordinal))
}

/** Plain dates alone: what datetimes add up to is their own affair. */
const isDate = (value: PyValue): value is PyDate => value instanceof PyDate && !(value instanceof PyDateTime)

function fieldsOfDate({ year, month, day }: PyDate): TimeFields {
  return { year, month, day, hour: 0, minute: 0, second: 0, weekday: weekdayOf(year, month, day), yearDay: yearDayOf(year, month, day) }
}

export function ctimeText({ year, month, day, hour, minute, second, weekday }: TimeFields): string {
  const name = (DAYS[weekday] as string).slice(0, 3)
  return `${name} ${(MONTHS[month - 1] as string).slice(0, 3)} ${String(day).padStart(2)} ${two(hour)}:${two(minute)}:${two(second)} ${four(year)}`
}

/** Seconds since 1970 as the platform's time_t; what does not fit is refused. _PyTime_ObjectToTime_t */
export function secondsOf(value: PyValue): number {
  const whole = toInt(value)
  const seconds = whole === undefined && typeof value === 'object' && value !== null && value.cls.slots.float !== undefined ? asDouble(value) : Number(whole ?? asIndexInt(value))
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)')
  if (seconds < -(2 ** 63) || seconds >= 2 ** 63) raise('OverflowError', 'timestamp out of range for platform time_t')
  return seconds
}

/** The day on which a second since 1970 lies, in UTC, which is the local time here. */
export function dateOfSeconds(seconds: number): [number, number, number] {
  const days = Math.floor(seconds / 86_400)
  // Years of 32 bits end there. gmtime_r
  if (Math.abs(seconds) > 67_768_036_191_676_799) raiseOsError(75)
  const found = fromOrdinal(days + 719_163)
  if (found[0] < 1 || found[0] > 9999) raise('ValueError', `year must be in 1..9999, not ${found[0]}`)
  return found
}

/** What `_strptime` reads, as the class asked for. */
export function parseWith(name: string): MethodSpec {
  return classMethod(
    parsedTuple(2, 2, (cls, text, format) => {
      const given = [text, format].map((value, i) => {
        if (textOf(value as PyValue) === undefined) raise('TypeError', `strptime() argument ${i + 1} must be str, not ${value === null ? 'None' : typeName(value as PyValue)}`)
        return value as PyValue
      })
      return call(getAttribute(interpreter.importModule('_strptime', null, null, null, 0), name), [cls, ...given])
    }),
  )
}

/** format(value, spec): the text itself without one. date_format */
export const formatMethod = parsedTuple<PyValue>(1, 1, (self, spec) => {
  const format = formatArgument(spec as PyValue, '__format__')
  return format === '' ? strOf(self) : callMethod(self, 'strftime', [format])
})

/** __replace__(**changes): it parses as replace() does, whose name its messages give. */
export const replaceMethod = variadic<PyValue>((self, args, keywords) => callMethod(self, 'replace', args, keywords))

class PyIsoCalendarDate extends PyTuple {}

datetimeTypes.isoCalendarDate = defineModuleType<PyIsoCalendarDate>('datetime', 'IsoCalendarDate', {
  bases: [sequenceTypes.tuple],
  slots: {
    new(cls, args, keywords) {
      const [year, week, weekday] = parseArguments({ names: ['year', 'week', 'weekday'], required: 3, fname: 'IsoCalendarDate' }, args, keywords)
      return new PyIsoCalendarDate(cls, [asInt(year), asInt(week), asInt(weekday)])
    },
    repr: (self) => `${typeName(self)}(year=${reprOf(self.items[0] as PyValue)}, week=${reprOf(self.items[1] as PyValue)}, weekday=${reprOf(self.items[2] as PyValue)})`,
  },
  methods: { __reduce__: noArgs((self: PyIsoCalendarDate) => makeTuple([sequenceTypes.tuple, makeTuple([makeTuple([...self.items])])])) },
  getset: {
    year: { get: (self) => self.items[0] as PyValue },
    week: { get: (self) => self.items[1] as PyValue },
    weekday: { get: (self) => self.items[2] as PyValue },
  },
})

/** The four bytes that pickles keep. */
export function dateBytes({ year, month, day }: PyDate): number[] {
  return [year >> 8, year & 255, month, day]
}

const dateType = defineModuleType<PyDate>('datetime', 'date', {
  slots: {
    new(cls, args, keywords) {
      const state = args[0]
      if (args.length === 1 && keywords === null && state instanceof PyBytes && state.bytes.length === 4 && (state.bytes[2] as number) >= 1 && (state.bytes[2] as number) <= 12) {
        const [high, low, month, day] = state.bytes as unknown as [number, number, number, number]
        return new PyDate(cls, high * 256 + low, month, day)
      }
      const [year, month, day] = parseArguments({ names: NAMES, required: 3, check: asInt }, args, keywords).map((value) => asInt(value)) as [number, number, number]
      checkDate(year, month, day)
      return new PyDate(cls, year, month, day)
    },
    repr: (self) => `${typeName(self)}(${self.year}, ${self.month}, ${self.day})`,
    str: (self) => strOf(callMethod(self, 'isoformat')),
    hash: (self) => mixHashes([self.year, self.month, self.day]),
    compare(self, other, op) {
      if (!isDate(other) || !isDate(self)) return undefined
      return holds(self.year - other.year || self.month - other.month || self.day - other.day, op)
    },
    add(left, right) {
      if (left instanceof PyDateTime || right instanceof PyDateTime) return undefined
      if (left instanceof PyDate) return right instanceof PyDelta ? moved(left, right.days) : undefined
      return left instanceof PyDelta && right instanceof PyDate ? moved(right, left.days) : undefined
    },
    sub(left, right) {
      if (!isDate(left) || right instanceof PyDateTime) return undefined
      if (right instanceof PyDate) return makeDelta(toOrdinal(left.year, left.month, left.day) - toOrdinal(right.year, right.month, right.day), 0, 0)
      return right instanceof PyDelta ? moved(left, -right.days) : undefined
    },
  },
  methods: {
    today: classMethod(noArgs((cls) => callMethod(cls, 'fromtimestamp', [Math.floor(now())]))),
    fromtimestamp: classMethod(oneArg((cls, timestamp) => newDate(cls, ...dateOfSeconds(Math.floor(secondsOf(timestamp)))))),
    fromordinal: classMethod(parsedTuple(1, 1, (cls, ordinal) => dateOfOrdinal(cls, asInt(ordinal)))),
    fromisoformat: classMethod(
      oneArg((cls, value) => {
        const text = textOf(value)
        if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str')
        const found = parseIsoDate(text)
        return found === undefined ? raise('ValueError', `Invalid isoformat string: ${reprOf(text)}`) : newDate(cls, ...found)
      }),
    ),
    fromisocalendar: classMethod(
      variadic((cls, args, keywords) => {
        const [year, week, day] = parseArguments(ISO_CALENDAR, args, keywords).map((value) => asCalendarInt(value as PyValue)) as [number, number, number]
        return newDate(cls, ...fromIsoCalendar(year, week, day))
      }),
    ),
    strptime: parseWith('_strptime_datetime_date'),
    ctime: noArgs((self: PyDate) => ctimeText(fieldsOfDate(self))),
    strftime: withKeywords({ names: ['format'], required: 1 }, (self: PyDate, format) => {
      const text = formatArgument(format as PyValue, 'strftime')
      return formatTemporal(text, fieldsOfDate(self), 0, null, null)
    }),
    __format__: formatMethod,
    isoformat: noArgs((self: PyDate) => `${four(self.year)}-${two(self.month)}-${two(self.day)}`),
    isoweekday: noArgs((self: PyDate) => weekdayOf(self.year, self.month, self.day) + 1),
    isocalendar: noArgs((self: PyDate) => new PyIsoCalendarDate(datetimeTypes.isoCalendarDate, isoCalendar(self.year, self.month, self.day))),
    timetuple: noArgs((self: PyDate) => structTimeOf(fieldsOfDate(self), -1)),
    weekday: noArgs((self: PyDate) => weekdayOf(self.year, self.month, self.day)),
    toordinal: noArgs((self: PyDate) => toOrdinal(self.year, self.month, self.day)),
    replace: withKeywords({ names: NAMES }, (self: PyDate, year, month, day) => newDate(self.cls, asReplaced(year, self.year), asReplaced(month, self.month), asReplaced(day, self.day))),
    __replace__: replaceMethod,
    __reduce__: noArgs((self: PyDate) => makeTuple([self.cls, makeTuple([makeBytes(Uint8Array.from(dateBytes(self)))])])),
  },
  getset: {
    year: { get: (self) => self.year },
    month: { get: (self) => self.month },
    day: { get: (self) => self.day },
  },
})
datetimeTypes.date = dateType
dateType.dict.set('min', immortal(new PyDate(dateType, 1, 1, 1)))
dateType.dict.set('max', immortal(new PyDate(dateType, 9999, 12, 31)))
dateType.dict.set('resolution', immortal(makeDelta(1, 0, 0)))
