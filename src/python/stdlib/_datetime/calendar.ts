/** The Gregorian calendar as it would always have been, in ordinals: day 1 is 1 January of year 1. */

export const MIN_YEAR = 1
export const MAX_YEAR = 9999
export const MAX_ORDINAL = 3_652_059

const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const DAYS_IN = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN[month] as number)
}

export function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE[month] as number) + (month > 2 && isLeap(year) ? 1 : 0)
}

function daysBeforeYear(year: number): number {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

export function toOrdinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day
}

/** Year, month and day of an ordinal; the year may lie outside what a date can hold. ord_to_ymd */
export function fromOrdinal(ordinal: number): [year: number, month: number, day: number] {
  let year = Math.floor((ordinal - 1) / 365.2425) + 1
  while (daysBeforeYear(year) >= ordinal) year--
  while (daysBeforeYear(year + 1) < ordinal) year++
  const rest = ordinal - daysBeforeYear(year)
  let month = 12
  while (daysBeforeMonth(year, month) >= rest) month--
  return [year, month, rest - daysBeforeMonth(year, month)]
}

/** Monday is 0. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (toOrdinal(year, month, day) + 6) % 7
}

/** The ordinal of the Monday that begins the year's ISO weeks. iso_week1_monday */
export function isoWeekOne(year: number): number {
  const first = toOrdinal(year, 1, 1)
  const weekday = (first + 6) % 7
  return first - weekday + (weekday > 3 ? 7 : 0)
}

/** ISO year, week and weekday (Monday is 1). */
export function isoCalendar(year: number, month: number, day: number): [year: number, week: number, weekday: number] {
  const today = toOrdinal(year, month, day)
  let isoYear = year
  if (today < isoWeekOne(year)) isoYear--
  else if (today >= isoWeekOne(year + 1)) isoYear++
  const days = today - isoWeekOne(isoYear)
  return [isoYear, Math.floor(days / 7) + 1, (days % 7) + 1]
}

export const two = (value: number): string => String(value).padStart(2, '0')
export const four = (value: number): string => String(value).padStart(4, '0')
export const six = (value: number): string => String(value).padStart(6, '0')
