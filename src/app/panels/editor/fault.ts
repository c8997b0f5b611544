/**
 * What stands under a line because something went wrong there: a refusal or exception of the step, a SyntaxError, or
 * the place where a run ended that Python would have carried on.
 */
import type { RefusalNote } from '../../../hotel/scene'
import type { Outcome } from '../../../python/events'

export type SyntaxFault = Extract<Outcome, { kind: 'syntaxError' }>
export type EndFault = Extract<Outcome, { kind: 'notSimulated' | 'limit' }>

export type Fault =
  | { readonly line: number; readonly refusal: RefusalNote }
  | { readonly line: number; readonly syntax: SyntaxFault }
  | { readonly line: number; readonly end: EndFault }

/**
 * A SyntaxError goes before what happened in the step: it is about the newest text. Where the run was ended is told at
 * its last step.
 */
export function faultToShow(outcome: Outcome | null, refusal: RefusalNote | null, atEnd: boolean): Fault | null {
  if (outcome?.kind === 'syntaxError') return { line: outcome.line, syntax: outcome }
  if (refusal) return { line: refusal.line, refusal }
  const isEnd = outcome?.kind === 'notSimulated' || outcome?.kind === 'limit'
  return isEnd && atEnd && outcome.line !== null ? { line: outcome.line, end: outcome } : null
}
