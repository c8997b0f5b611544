/** The search for a schedule that fails, in a worker of its own: it tells how far it is, and ends when its worker is ended. */
import { findSchedule, type RunResult } from '../python/index'
import type { Failing, SearchRequest, ToPage } from './messages'

/** Between two reports of how far it is. */
const reportMilliseconds = 100

function wantedOf(failing: Failing): { wanted?: string; wantedText?: string } {
  switch (failing.kind) {
    case 'any':
      return {}
    case 'deadlock':
      return { wanted: 'deadlock' }
    case 'type':
      return { wanted: failing.name }
    case 'text':
      return { wantedText: failing.text }
  }
}

/** The line that says why it failed: the exception's, or the line with the text that was asked for. */
function failureOf({ outcome, stdout, stderr }: RunResult, failing: Failing): string {
  if (failing.kind === 'text') return `${stdout}\n${stderr}`.split('\n').find((line) => line.includes(failing.text)) ?? failing.text
  if (outcome.kind === 'limit') return outcome.message
  if (outcome.kind === 'raised') return outcome.message === '' ? outcome.errorType : `${outcome.errorType}: ${outcome.message}`
  const name = failing.kind === 'type' ? failing.name.replace(/\W/g, '') : '\\w+'
  const lines = stderr.split('\n')
  return lines.find((line) => new RegExp(`^(?:[\\w.]+\\.)?${name}(?::|$)`).test(line)) ?? lines.findLast((line) => line !== '') ?? ''
}

export function searchFor({ source, failing, limits, bounds }: SearchRequest, say: (message: ToPage) => void): void {
  const began = performance.now()
  let saidAt = began
  try {
    const { schedule, result, runs, changes, isComplete } = findSchedule(source, {
      filename: 'snippet.py',
      limits,
      ...wantedOf(failing),
      bound: bounds.runs,
      boundSeconds: bounds.seconds,
      boundChanges: bounds.changes,
      progress(count, unusual) {
        const now = performance.now()
        if (now - saidAt < reportMilliseconds) return
        saidAt = now
        say({ kind: 'searching', runs: count, changes: unusual })
      },
    })
    const failure = result === null ? '' : failureOf(result, failing)
    say({ kind: 'searched', result: { schedule, failure, runs, changes, isComplete, milliseconds: performance.now() - began } })
  } catch (fault) {
    say({ kind: 'ourFault', runId: 0, report: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault) })
  }
}
