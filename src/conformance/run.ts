import { library } from '../library/archive'
import { provideLibrary, runProgram, type Outcome as RunOutcome } from '../python'

provideLibrary(library)

/** What a program did, as `python FILE` would show it. */
export interface Outcome {
  stdout: string
  stderr: string
  exit: number
}

/** The exit status and what the command line adds to standard error, as in src/cli.ts. */
function ending(outcome: RunOutcome): { exit: number; note: string } {
  switch (outcome.kind) {
    case 'finished':
      return { exit: 0, note: '' }
    case 'raised':
      return { exit: outcome.exitCode, note: '' }
    case 'syntaxError':
      return { exit: 1, note: '' }
    case 'notSimulated':
      return { exit: 2, note: `NotSimulated: ${outcome.what}\n` }
    case 'limit':
      return { exit: 3, note: `LimitReached: ${outcome.message}\n` }
    case 'ourFault':
      return { exit: 70, note: `FAULT: ${outcome.report}\n` }
  }
}

/** As the recorded answers have it. */
function withoutAddresses(text: string): string {
  return text.replace(/ at 0x7[0-9a-f]{11}\b/g, ' at 0x7...')
}

/**
 * Runs a program in a fresh interpreter. With `audit`, reference counts are recounted as it runs, and every fault is
 * in `auditFaults`.
 */
export function runCase(source: string, fileName: string, options: { audit?: boolean; seconds?: number } = {}): { outcome: Outcome; auditFaults: readonly string[] } {
  const result = runProgram(source, { filename: fileName, argv: [fileName], audit: options.audit ?? false, limits: { seconds: options.seconds ?? 120 } })
  const { exit, note } = ending(result.outcome)
  return { outcome: { stdout: withoutAddresses(result.stdout), stderr: withoutAddresses(result.stderr + note), exit }, auditFaults: result.auditFaults }
}
