/** Whether two runs of one snippet come to the same, and where they part. */
export interface RunAnswer {
  readonly stdout: string
  /** The exception that ended it, or null. */
  readonly errorType: string | null
  readonly message: string
}

export interface Difference {
  /** `line 3 of the output`, `the end`. */
  readonly where: string
  readonly ours: string
  readonly theirs: string
}

/** Addresses differ from run to run. */
const withoutAddresses = (text: string): string => text.replace(/\b0x[0-9a-f]{6,16}\b/g, '0x…')

const endOf = ({ errorType, message }: RunAnswer): string => (errorType === null ? 'no exception' : message === '' ? errorType : `${errorType}: ${message}`)

/** What the program wanted that the CPython in the page is built without; null: nothing of the kind ended it. */
export function whatItLacks({ errorType, message }: Pick<RunAnswer, 'errorType' | 'message'>): string | null {
  if (errorType === 'ModuleNotFoundError' && /^No module named 'numpy\b/.test(message)) return 'no NumPy'
  if (errorType === 'RuntimeError' && message === "can't start new thread") return 'no threads'
  return null
}

/** Differences in the order of the run: the first line of output that differs, then the end. */
export function compareRuns(ours: RunAnswer, theirs: RunAnswer): Difference[] {
  const found: Difference[] = []
  const [mine, other] = [ours, theirs].map(({ stdout }) => withoutAddresses(stdout).split('\n')) as [string[], string[]]
  const at = Array.from({ length: Math.max(mine.length, other.length) }, (_, i) => i).find((i) => mine[i] !== other[i])
  if (at !== undefined) found.push({ where: `line ${at + 1} of the output`, ours: mine[at] ?? '(nothing more)', theirs: other[at] ?? '(nothing more)' })
  const [end, otherEnd] = [endOf(ours), endOf(theirs)].map(withoutAddresses) as [string, string]
  if (end !== otherEnd) found.push({ where: 'the end', ours: end, theirs: otherEnd })
  return found
}
