/** strftime() in the C locale, as glibc writes it. */

/** A struct tm whose fields stand in their ranges; `weekday` counts from Monday, `yearDay` from 1. */
export interface BrokenDownTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly weekday: number
  readonly yearDay: number
  readonly zone: string
  /** Seconds east of UTC. */
  readonly offset: number
}

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Seconds since 1970 of a date in UTC; fields beyond their ranges carry over. timegm(3) */
export function secondsOf(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const midnight = new Date(0)
  midnight.setUTCFullYear(year, month - 1, day)
  return midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The year and week of ISO 8601 that a day belongs to. */
function isoWeek({ year, weekday, yearDay }: BrokenDownTime): [number, number] {
  const week = Math.floor((yearDay - (weekday + 1) + 10) / 7)
  const weeksIn = (y: number): number => {
    const last = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
    const before = (y - 1 + Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400)) % 7
    return last === 4 || before === 3 ? 53 : 52
  }
  if (week < 1) return [year - 1, weeksIn(year - 1)]
  if (week > weeksIn(year)) return [year + 1, 1]
  return [year, week]
}

/** A number with the padding and the width that it has when the directive says nothing else. */
type Figures = { readonly value: number; readonly pad: '0' | ' '; readonly width: number }

function figures(value: number, width: number, pad: '0' | ' ' = '0'): Figures {
  return { value, pad, width }
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}

const COMPOSED: Record<string, string> = { c: '%a %b %e %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S', D: '%m/%d/%y', F: '%Y-%m-%d', T: '%H:%M:%S', R: '%H:%M', r: '%I:%M:%S %p' }

function directive(char: string, time: BrokenDownTime): Figures | string | undefined {
  const { year, month, day, hour, minute, second, weekday, yearDay } = time
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const sunday = (weekday + 1) % 7
  switch (char) {
    case 'Y': return figures(year, 1)
    case 'C': return figures(Math.floor(year / 100), 2)
    case 'y': return figures(mod(year, 100), 2)
    case 'G': return figures(isoWeek(time)[0], 1)
    case 'g': return figures(mod(isoWeek(time)[0], 100), 2)
    case 'V': return figures(isoWeek(time)[1], 2)
    case 'U': return figures(Math.floor((yearDay - 1 + 7 - sunday) / 7), 2)
    case 'W': return figures(Math.floor((yearDay - 1 + 7 - weekday) / 7), 2)
    case 'm': return figures(month, 2)
    case 'd': return figures(day, 2)
    case 'e': return figures(day, 2, ' ')
    case 'H': return figures(hour, 2)
    case 'I': return figures(twelve, 2)
    case 'k': return figures(hour, 2, ' ')
    case 'l': return figures(twelve, 2, ' ')
    case 'M': return figures(minute, 2)
    case 'S': return figures(second, 2)
    case 'j': return figures(yearDay, 3)
    case 's': return figures(secondsOf(year, month, day, hour, minute, second), 1)
    case 'u': return figures(weekday + 1, 1)
    case 'w': return figures(sunday, 1)
    case 'a': return (DAYS[weekday] as string).slice(0, 3)
    case 'A': return DAYS[weekday] as string
    case 'b':
    case 'h': return (MONTHS[month - 1] as string).slice(0, 3)
    case 'B': return MONTHS[month - 1] as string
    case 'p': return hour < 12 ? 'AM' : 'PM'
    case 'P': return hour < 12 ? 'am' : 'pm'
    case 'Z': return time.zone
    case 'z': return `${time.offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(time.offset) / 3600)).padStart(2, '0')}${String(Math.floor(Math.abs(time.offset) / 60) % 60).padStart(2, '0')}`
    case 'n': return '\n'
    case 't': return '\t'
    case '%': return '%'
  }
  const composed = COMPOSED[char]
  return composed === undefined ? undefined : formatTime(composed, time)
}

/** Each directive may have flags, a width and a modifier; what is none is left as it stands. */
export function formatTime(format: string, time: BrokenDownTime): string {
  return format.replace(/%([_\-0^#]*)(\d*)([EO]?)([\s\S])/g, (whole, flags: string, width: string, _modifier: string, char: string) => {
    const found = directive(char, time)
    if (found === undefined) return whole
    const flag = [...flags].filter((each) => '_-0'.includes(each)).pop()
    if (typeof found !== 'string') {
      const digits = String(Math.abs(found.value))
      const sign = found.value < 0 ? '-' : ''
      if (flag === '-') return sign + digits
      const pad = flag === '_' ? ' ' : flag === '0' ? '0' : found.pad
      const places = (width === '' ? found.width : Number(width)) - sign.length
      return pad === ' ' ? (sign + digits).padStart(places + sign.length, ' ') : sign + digits.padStart(places, '0')
    }
    const cased = flags.includes('^') ? found.toUpperCase() : flags.includes('#') ? swapCase(found, char) : found
    return width === '' ? cased : cased.padStart(Number(width), flag === '0' ? '0' : ' ')
  })
}

/** The flag `#`: AM and zones become small letters, names capitals. */
function swapCase(text: string, char: string): string {
  return char === 'p' || char === 'Z' ? text.toLowerCase() : text.toUpperCase()
}

/** The day of its year that a date is, from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1] as number
  return before + day + (month > 2 && isLeap(year) ? 1 : 0)
}
