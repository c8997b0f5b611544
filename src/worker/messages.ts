import type { Outcome, StepRecord } from '../python/events'

/** Counts runs; messages of an older run than the newest are dropped by the client. */
export type RunId = number

export interface RunLimits {
  /** Executed lines. */
  readonly steps: number
  readonly seconds: number
  /** Bytes that all live buffers together may take. */
  readonly bytes: number
}

export type ToWorker = {
  readonly kind: 'run'
  readonly runId: RunId
  readonly source: string
  readonly limits: RunLimits
  /** The page's address: CPython's library lies below it. */
  readonly base: string
}

export type ToPage =
  | { readonly kind: 'ready' }
  /** Of a long run the first steps come ahead, in pieces, so that the page can draw in between. */
  | { readonly kind: 'steps'; readonly runId: RunId; readonly skippedSteps: number; readonly steps: readonly StepRecord[] }
  | {
      readonly kind: 'finished'
      readonly runId: RunId
      readonly outcome: Outcome
      /** Step number before the first record that is kept (0 unless the run was too long to keep whole). */
      readonly skippedSteps: number
      /** The last piece; all steps of a short run. */
      readonly steps: readonly StepRecord[]
      readonly stdout: string
      readonly stderr: string
      readonly milliseconds: number
    }
  | { readonly kind: 'ourFault'; readonly runId: RunId; readonly report: string }
