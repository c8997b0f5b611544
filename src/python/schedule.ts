/**
 * A schedule as text: which thread or task goes on where more than one could. A number is a seed; `12:1,30:2` takes
 * option 1 at the 12th such point and option 2 at the 30th, and the usual one everywhere else. The empty text takes the
 * usual one everywhere.
 */

/** Characters; a search finds schedules of a few choices. */
const longest = 2000

export type ScheduleText = { readonly seed: number } | { readonly choices: ReadonlyMap<number, number> }

/** null: the text is no schedule. */
export function readSchedule(text: string): ScheduleText | null {
  if (text.length > longest) return null
  const trimmed = text.trim()
  if (/^\d{1,15}$/.test(trimmed)) return { seed: Number(trimmed) }
  if (trimmed === '') return { choices: new Map() }
  if (!/^\d{1,9}:\d{1,9}(,\d{1,9}:\d{1,9})*$/.test(trimmed)) return null
  return { choices: new Map(trimmed.split(',').map((pair) => pair.split(':').map(Number) as [number, number])) }
}

/** Whether a text is a schedule. */
export function isSchedule(text: string): boolean {
  return readSchedule(text) !== null
}
