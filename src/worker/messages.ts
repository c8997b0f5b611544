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

export type ToWorker = RunRequest | PrepareRequest | SearchRequest

export interface RunRequest {
  readonly kind: 'run'
  readonly runId: RunId
  readonly source: string
  /** Which thread or task goes on where more than one could; null: as without a schedule. */
  readonly schedule: string | null
  readonly limits: RunLimits
  /** The page's address: CPython's library lies below it. */
  readonly base: string
}

/** Imports beforehand what the next run will import, as another worker's last run did. */
interface PrepareRequest {
  readonly kind: 'prepare'
  readonly source: string
  /** In the order in which they were complete. */
  readonly modules: readonly string[]
  readonly base: string
}

/** What a search for a schedule may use up. */
export interface SearchBounds {
  readonly runs: number
  readonly seconds: number
  /** Choices that differ from the usual ones at most. */
  readonly changes: number
}

/** What counts as failing: an exception that nobody catches, by its type's name or any; a deadlock; what is printed. */
export type Failing = { readonly kind: 'type'; readonly name: string } | { readonly kind: 'any' | 'deadlock' } | { readonly kind: 'text'; readonly text: string }

/** Looks for an interleaving with which the program fails. */
export interface SearchRequest {
  readonly kind: 'search'
  readonly source: string
  readonly failing: Failing
  /** Of each run. */
  readonly limits: RunLimits
  readonly bounds: SearchBounds
  readonly base: string
}

export interface SearchResult {
  /** The shortest schedule that fails; empty: the program fails as it usually runs; null: none was found. */
  readonly schedule: string | null
  /** How it failed: `BufferError: Existing exports of data: object cannot be re-sized`. */
  readonly failure: string
  readonly runs: number
  /** Every interleaving with at most so many unusual choices was tried. */
  readonly changes: number
  /** Nothing was left out up to the bound of choices. */
  readonly isComplete: boolean
  readonly milliseconds: number
}

export type ToPage =
  | { readonly kind: 'ready' }
  /** The run has begun, or goes on after an import: from now on its time counts. */
  | { readonly kind: 'alive'; readonly runId: RunId }
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
      /** What the run imported of the library, in the order in which they were complete. */
      readonly modules: readonly string[]
      readonly milliseconds: number
    }
  | { readonly kind: 'searching'; readonly runs: number; readonly changes: number }
  | { readonly kind: 'searched'; readonly result: SearchResult }
  | { readonly kind: 'ourFault'; readonly runId: RunId; readonly report: string }
