/** Reading ISO 8601. parse_isoformat_date, parse_isoformat_time, _find_isoformat_datetime_separator */
import { isoWeekOne, fromOrdinal, MAX_YEAR, MIN_YEAR, toOrdinal } from './calendar'
import { raise } from '../../objects/errors'
import { makeDelta } from './timedelta'
import type { PyValue } from '../../objects/object'
import { makeTimezone } from './timezone'
import { deltaOf } from './timedelta'

export interface ParsedClock {
  hour: number
  minute: number
  second: number
  microsecond: number
  zone: PyValue
}

/** What is wrong with an ISO year, week and weekday; undefined for nothing. iso_to_ymd */
function isoFault(year: number, week: number, weekday: number): string | undefined {
  if (year < MIN_YEAR || year > MAX_YEAR) return `year must be in ${MIN_YEAR}..${MAX_YEAR}, not ${year}`
  if (week < 1 || week > 53 || (week === 53 && isoWeekOne(year) + 371 > isoWeekOne(year + 1))) return `Invalid week: ${week}`
  return weekday < 1 || weekday > 7 ? `Invalid weekday: ${weekday} (range is [1, 7])` : undefined
}

const isoDay = (year: number, week: number, weekday: number): [number, number, number] =>
  fromOrdinal(isoWeekOne(year) + (week - 1) * 7 + weekday - 1)

/** Year, month and day of an ISO year, week and weekday. */
export function fromIsoCalendar(year: number, week: number, weekday: number): [number, number, number] {
  const fault = isoFault(year, week, weekday)
  return fault === undefined ? isoDay(year, week, weekday) : raise('ValueError', fault)
}

/** Undefined for what is no date in any of the forms. */
export function parseIsoDate(text: string): [number, number, number] | undefined {
  const plain = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text)
  if (plain !== null) return [Number(plain[1]), Number(plain[3]), Number(plain[4])]
  const week = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/.exec(text)
  if (week === null) return undefined
  const [isoYear, number, weekday] = [Number(week[1]), Number(week[3]), Number(week[4] ?? 1)]
  return isoFault(isoYear, number, weekday) === undefined ? isoDay(isoYear, number, weekday) : undefined
}

function parseClock(text: string): Omit<ParsedClock, 'zone'> | undefined {
  const match = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:[.,](\d+))?)?)?$/.exec(text)
  if (match === null) return undefined
  const [, hour, , minute = '0', second = '0', fraction = '0'] = match
  return { hour: Number(hour), minute: Number(minute), second: Number(second), microsecond: Number(fraction.slice(0, 6).padEnd(6, '0')) }
}

/** Undefined for what is no time. */
export function parseIsoTime(text: string): ParsedClock | undefined {
  const at = text.search(/[-+Z]/)
  const clock = parseClock(at < 0 ? text : text.slice(0, at))
  if (clock === undefined) return undefined
  if (at < 0) return { ...clock, zone: null }
  if (text[at] === 'Z') return at === text.length - 1 ? { ...clock, zone: makeTimezone(makeDelta(0, 0, 0)) } : undefined
  const offset = parseClock(text.slice(at + 1))
  if (offset === undefined) return undefined
  const microseconds = BigInt(offset.hour * 3600 + offset.minute * 60 + offset.second) * 1_000_000n + BigInt(offset.microsecond)
  return { ...clock, zone: makeTimezone(deltaOf(text[at] === '-' ? -microseconds : microseconds)) }
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9'

/** Where the date ends. */
export function dateLength(text: string): number {
  if (text.length === 7) return 7
  if (text[4] === '-') {
    if (text[5] !== 'W') return 10
    if (text.length > 8 && text[8] === '-') return text.length > 10 && isDigit(text[10]) ? 8 : 10
    return 8
  }
  if (text[4] !== 'W') return 8
  let end = 7
  while (end < text.length && isDigit(text[end])) end++
  return end < 9 ? end : end % 2 === 0 ? 7 : 8
}

/** Midnight written as 24:00 belongs to the day after. */
export function nextDay(year: number, month: number, day: number): [number, number, number] {
  return fromOrdinal(toOrdinal(year, month, day) + 1)
}
