/**
 * Looks for an interleaving of threads and tasks that makes a program fail: runs it again and again, each time with
 * other choices, those with few choices that differ from the usual ones first, so the first that fails is a shortest.
 */
import type { Schedule } from './machine/scheduler'
import type { RunOptions, RunResult } from './index'

export interface ScheduleSearchOptions extends RunOptions {
  /** The exception asked for, by its type's name, or `deadlock`; any exception that nobody catches unless given. */
  readonly wanted?: string
  /** Instead: what the program prints, on either stream, when it fails. */
  readonly wantedText?: string
  /** Called before each run: how many there were, and how many choices differ in this one. */
  readonly progress?: (runs: number, changes: number) => void
  /** Runs at most; 2,000 unless given. */
  readonly bound?: number
  /** Seconds at most; 10 unless given. */
  readonly boundSeconds?: number
  /** Choices that differ from the usual ones at most; 3 unless given. */
  readonly boundChanges?: number
}

export interface ScheduleSearch {
  /** For `RunOptions.schedule`, to run it and step through it; null: none was found. */
  readonly schedule: string | null
  /** The run that failed. */
  readonly result: RunResult | null
  readonly runs: number
  /** Every interleaving with at most `changes` unusual choices was tried. */
  readonly changes: number
  /** Nothing was left out: no schedule that differs in at most `boundChanges` choices fails. */
  readonly isComplete: boolean
}

/** One choice that differs: at this point, this option. */
type Change = readonly [point: number, option: number]

interface Attempt {
  readonly result: RunResult
  /** How many options there were at each point. */
  readonly options: readonly number[]
}

/** Whether the run failed in the way asked for: at its end, in a thread, or in a task that nobody awaited. */
function hasFailed({ outcome, stdout, stderr }: RunResult, { wanted, wantedText }: Pick<ScheduleSearchOptions, 'wanted' | 'wantedText'>): boolean {
  if (wantedText !== undefined) return stdout.includes(wantedText) || stderr.includes(wantedText)
  if (outcome.kind === 'limit') return wanted === 'deadlock' && outcome.message.startsWith('deadlock')
  if (outcome.kind !== 'raised' && outcome.kind !== 'finished') return false
  if (wanted === 'deadlock') return false
  if (outcome.kind === 'raised' && outcome.errorType !== 'SystemExit' && (wanted === undefined || outcome.errorType === wanted)) return true
  const name = wanted === undefined ? '\\w*(?:Error|Exception|Exit|Interrupt|Group|Iteration)' : wanted.replace(/\W/g, '')
  return new RegExp(`^(?:[\\w.]+\\.)?${name}(?::|$)`, 'm').test(stderr) && stderr.includes('Traceback (most recent call last)')
}

/** A schedule's text: `12:1,30:2`. */
function textOf(changes: readonly Change[]): string {
  return changes.map(([point, option]) => `${point}:${option}`).join(',')
}

export function searchSchedules(run: (schedule: Schedule) => RunResult, options: ScheduleSearchOptions): ScheduleSearch {
  const { bound = 2000, boundSeconds = 10, boundChanges = 3, progress } = options
  const ends = Date.now() + boundSeconds * 1000
  let runs = 0
  let wasStopped = false
  const attempt = (changes: readonly Change[]): Attempt => {
    const chosen = new Map(changes)
    const counts: number[] = []
    progress?.(runs, changes.length)
    runs++
    const result = run({
      decide(point, count) {
        counts[point] = count
        return Math.min(chosen.get(point) ?? 0, count - 1)
      },
    })
    // A run that was stopped says nothing about what would have come.
    if (result.outcome.kind === 'limit' && !result.outcome.message.startsWith('deadlock')) wasStopped = true
    return { result, options: counts }
  }
  let level: { changes: readonly Change[]; options: readonly number[] }[] = []
  const first = attempt([])
  if (hasFailed(first.result, options)) return { schedule: '', result: first.result, runs, changes: 0, isComplete: false }
  level.push({ changes: [], options: first.options })
  for (let depth = 1; depth <= boundChanges; depth++) {
    const next: typeof level = []
    for (const { changes, options: counts } of level) {
      const last = changes.at(-1)?.[0] ?? 0
      for (let point = last + 1; point < counts.length; point++) {
        for (let option = 1; option < (counts[point] ?? 1); option++) {
          if (runs >= bound || Date.now() > ends) return { schedule: null, result: null, runs, changes: depth - 1, isComplete: false }
          const tried = [...changes, [point, option] as const]
          const found = attempt(tried)
          if (hasFailed(found.result, options)) return { schedule: textOf(tried), result: found.result, runs, changes: depth, isComplete: false }
          next.push({ changes: tried, options: found.options })
        }
      }
    }
    if (next.length === 0) return { schedule: null, result: null, runs, changes: boundChanges, isComplete: !wasStopped }
    level = next
  }
  return { schedule: null, result: null, runs, changes: boundChanges, isComplete: !wasStopped }
}
