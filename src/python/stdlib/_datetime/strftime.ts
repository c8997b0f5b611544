/** strftime of dates and times: the directives that only datetime knows, before C's. */
import type { PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { textOf } from '../../builtins/arguments'
import { formatTime, type BrokenDownTime } from '../strftime'
import { daysBeforeMonth, four, isoCalendar, six, two } from './calendar'
import { offsetText, utcOffset, zoneName } from './timezone'

/** A moment as C knows it; what the zone is, the object says. */
export type TimeFields = Omit<BrokenDownTime, 'zone' | 'offset'>

export function yearDayOf(year: number, month: number, day: number): number {
  return daysBeforeMonth(year, month) + day
}

/** %z, %:z, %Z and %f from the object itself; years with four digits; the rest is C's. wrap_strftime */
export function formatTemporal(format: string, fields: TimeFields, microsecond: number, zone: PyValue, argument: PyValue): string {
  let out = ''
  for (let i = 0; i < format.length; i++) {
    const letter = format[i] as string
    if (letter !== '%' || i + 1 === format.length) {
      out += letter
      continue
    }
    const directive = format[++i] as string
    if (directive === 'f') out += six(microsecond)
    else if (directive === 'z' || (directive === ':' && format[i + 1] === 'z')) {
      if (directive === ':') i++
      const offset = utcOffset(zone, argument)
      out += offset === null ? '' : offsetText(offset, directive === ':' ? ':' : '')
    } else if (directive === 'Z') {
      const name = zoneName(zone, argument)
      out += name === null ? '' : String(textOf(name)).replaceAll('%', '%%')
    } else if (directive === 'Y') out += four(fields.year)
    else if (directive === 'G') out += four(isoCalendar(fields.year, fields.month, fields.day)[0])
    else if (directive === 'F') out += `${four(fields.year)}-${two(fields.month)}-${two(fields.day)}`
    else if (directive === 'C') out += two(Math.floor(fields.year / 100))
    else out += `%${directive}`
  }
  return formatTime(out, { ...fields, zone: 'UTC', offset: 0 })
}

/** The format of strftime() and of format(). */
export function formatArgument(value: PyValue, fname: string, place = 'argument 1'): string {
  const text = textOf(value)
  return text ?? raise('TypeError', `${fname}() ${place} must be str, not ${value === null ? 'None' : typeName(value)}`)
}
