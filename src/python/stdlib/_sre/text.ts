/** What is searched: a str by code points, or the bytes of a buffer, held while they are looked at. getstring, getslice */
import { PyRaise, raise, typeName } from '../../objects/errors'
import type { PyObject, PyValue } from '../../objects/object'
import { getBuffer, hasBuffer, PyBUF, releaseBuffer, returnStaffKey, takeStaffKey, windowOf, type PyBuffer } from '../../buffer'
import { bytesTypes, makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { codePointsOf, isNarrow, textFromPoints } from '../../builtins/code-points'
import { toText } from '../../builtins/str-storage'
import type { Characters } from './characters'

/** Texts of at least this many characters are kept as code points for the next search in them. */
const WORTH_KEEPING = 64
let lastText = ''
let lastPoints: Uint32Array = new Uint32Array(0)

function pointsOf(text: string): Uint32Array {
  if (text.length < WORTH_KEEPING) return codePointsOf(text)
  if (text !== lastText) {
    lastPoints = codePointsOf(text)
    lastText = text
  }
  return lastPoints
}

export class Subject {
  constructor(
    readonly value: PyValue,
    readonly chars: Characters,
    readonly isBytes: boolean,
    /** The lease on a bytes-like object. */
    readonly buffer: PyBuffer | null,
  ) {}

  /** A part as str or bytes; all of a bytes object is that object. */
  slice(start: number, end: number): PyValue {
    const { value, chars } = this
    if (this.isBytes) {
      if (value instanceof PyBytes && value.cls === bytesTypes.bytes && start === 0 && end === chars.length) return value
      return makeBytes(chars.slice(start, Math.max(start, end)) as Uint8Array)
    }
    const text = toText(value) as string
    if (start >= end) return ''
    if (isNarrow(text)) return text.slice(start, end)
    return textFromPoints(chars.subarray(start, end))
  }

  /** Gives the bytes back. */
  release(): void {
    if (this.buffer !== null) releaseBuffer(this.buffer)
  }

  /** The same where a holder kept them. */
  handBack(now: boolean): void {
    if (this.buffer !== null) returnStaffKey(this.buffer, now)
  }
}

/** TypeError for what is neither text nor bytes-like. With a `holder`, which keeps the bytes beyond this call, the lease is its own. */
export function subjectOf(value: PyValue, holder: PyObject | null = null): Subject {
  const text = toText(value)
  if (text !== undefined) return new Subject(value, pointsOf(text), false, null)
  if (!hasBuffer(value)) return refuseSubject(value)
  try {
    const buffer = holder === null ? getBuffer(value, PyBUF.SIMPLE) : takeStaffKey(holder, value, PyBUF.SIMPLE)
    return new Subject(value, windowOf(buffer), true, buffer)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return refuseSubject(value)
  }
}

function refuseSubject(value: PyValue): never {
  return raise('TypeError', `expected string or bytes-like object, got '${typeName(value)}'`)
}
