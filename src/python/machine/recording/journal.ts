import type { Change, RunEvent } from '../../events'
import type { Frame } from '../frame'
import { state } from '../thread'
import type { Bindings } from './earlier'
import { StepLog } from './step-log'

/** Steps kept; of a longer run the last ones are. */
export const MAX_STEPS = 200_000

/** What the step at hand has so far, and whose line it is: what rooms, cards and names write into while the line runs. */
export class Journal {
  readonly log: StepLog
  /** From 1; 0: no line of the learner's has begun. */
  step = 0
  line = 0
  events: RunEvent[] = []
  changes: Change[] = []
  /** References to rooms or cards may have moved since holders were last looked up. */
  isStale = false
  /** Bytes that a summary shows were stored in this step. */
  summariesMayDiffer = false

  /** `filename`: the learner's file. `bindings`: what all names mean now. */
  constructor(
    private readonly filename: string,
    bindings: () => Bindings,
  ) {
    this.log = new StepLog(MAX_STEPS, bindings)
  }

  isLearners(frame: Frame): boolean {
    return frame.code.filename === this.filename
  }

  /** Code of the library is at work. */
  isInLibrary(): boolean {
    const { frame } = state.thread
    return frame !== null && !this.isLearners(frame)
  }

  /** The learner's line that is at work: after a call it is the caller's again, though its step has not come round. */
  lineNow(): number {
    for (let frame = state.thread.frame; frame !== null; frame = frame.back) {
      if (this.isLearners(frame)) return frame.finished ? this.line : frame.line || this.line
    }
    return this.line
  }

  /** Something happened that may have moved references. */
  tell(event: RunEvent): void {
    this.isStale = true
    this.events.push(event)
  }

  /** Writes the step down as done by `frame` (its id; 0: none) for `guest`, and begins with an empty page. */
  endStep(frame: number, guest: number): void {
    this.log.end(this.line, frame, this.events, this.changes, guest)
    this.summariesMayDiffer = false
    this.discard()
  }

  /** What was noted belongs to no step. Empty arrays go on being filled. */
  discard(): void {
    if (this.events.length > 0) this.events = []
    if (this.changes.length > 0) this.changes = []
  }
}
