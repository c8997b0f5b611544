/**
 * What Python needs from outside: somewhere to print, a clock, input, and how much a run may use up. The worker, the
 * command line and the tests each make a host of their own.
 */

/** What a run may use up. Reaching a limit is an answer, not a crash. */
export interface Limits {
  /** Executed instructions' lines. */
  steps: number
  seconds: number
  /** Bytes that buffers may take together. */
  bytes: number
  /** Characters printed. */
  output: number
}

export interface Host {
  stdout(text: string): void
  stderr(text: string): void
  /** The next line of input without its newline, or null at the end of input. */
  readLine(): string | null
  /** Seconds since the epoch. */
  now(): number
  /** Folders outside that a program may import modules from: more entries of sys.path. */
  readonly importFolders?: readonly string[]
  /** The text of a file in one of them by its whole path, or undefined. */
  readImported?(path: string): string | undefined
  /** Programs see a clock that starts at a fixed moment and moves by what they do, the same in every run. */
  readonly simulatesTime?: boolean
  readonly limits: Limits
}

export const defaultLimits: Limits = { steps: 5_000_000, seconds: 20, bytes: 512 * 1024 * 1024, output: 1_000_000 }

/** A host that listens to nothing and says nothing. */
export function silentHost(): Host {
  return { stdout: () => {}, stderr: () => {}, readLine: () => null, now: () => 0, limits: defaultLimits }
}

/** The host of the run that is under way, and the program's text under the name it was given. */
export const running: { host: Host; program: { readonly filename: string; readonly source: string } | null } = { host: silentHost(), program: null }
