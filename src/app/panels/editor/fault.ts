/** What stands under a line because something went wrong there: a refusal or exception of the step, or a SyntaxError. */
import type { RefusalNote } from '../../../hotel/scene'
import type { Outcome } from '../../../python/events'

export type SyntaxFault = Extract<Outcome, { kind: 'syntaxError' }>

export type Fault = { readonly line: number; readonly refusal: RefusalNote } | { readonly line: number; readonly syntax: SyntaxFault }

/** A SyntaxError goes before what happened in the step: it is about the newest text. */
export function faultToShow(outcome: Outcome | null, refusal: RefusalNote | null): Fault | null {
  if (outcome?.kind === 'syntaxError') return { line: outcome.line, syntax: outcome }
  return refusal ? { line: refusal.line, refusal } : null
}
