/**
 * The stack of a match that runs: what is to be tried or restored when the part now being matched succeeds or fails.
 * Matching never calls Python, so one stack serves all patterns.
 */
import { raise } from '../../objects/errors'
import { assertAffordable } from '../../buffer'

// Words of a frame; the first is the kind of what waits.
/** Where in the code the operation stands that waits. */
export const PC = 1
/** Its place in the text. */
export const PTR = 2
/** Whether it belongs to the pattern itself rather than to an assertion or an atomic group in it. */
export const TOP = 3
export const COUNT = 4
export const LASTMARK = 5
export const LASTINDEX = 6
export const REPEAT = 7
/** Where its saved marks begin on the stack of marks; -1: it saved none. */
export const SAVED = 8
/** The repeat's place in the text before this round. */
export const LAST_PTR = 9
export const FRAME = 10

/** Words of a repeat that is going on. */
export const REPEAT_COUNT = 0
export const REPEAT_PATTERN = 1
export const REPEAT_PREVIOUS = 2
export const REPEAT_LAST_PTR = 3
export const REPEAT_SIZE = 4

const SMALL = 4096

/** Blocks of 32-bit words that grow. */
export class Stack {
  frames = new Int32Array(SMALL)
  marks = new Int32Array(SMALL)
  repeats = new Int32Array(SMALL)
  frameTop = 0
  markTop = 0
  repeatTop = 0

  clear(): void {
    this.frameTop = this.markTop = this.repeatTop = 0
  }

  /** Gives back what an unusual match needed. */
  shrink(): void {
    if (this.frames.length > 64 * SMALL) this.frames = new Int32Array(SMALL)
    if (this.marks.length > 64 * SMALL) this.marks = new Int32Array(SMALL)
    if (this.repeats.length > 64 * SMALL) this.repeats = new Int32Array(SMALL)
  }

  growFrames(): void {
    this.frames = grown(this.frames)
  }

  /** Room for `count` more marks. */
  roomForMarks(count: number): void {
    while (this.markTop + count > this.marks.length) this.marks = grown(this.marks)
  }

  growRepeats(): void {
    this.repeats = grown(this.repeats)
  }
}

function grown(block: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  assertAffordable(block.length * 8)
  try {
    const next = new Int32Array(block.length * 2)
    next.set(block)
    return next
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return raise('MemoryError', '')
  }
}
