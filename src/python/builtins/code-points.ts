/**
 * Texts by code point. A str is a JavaScript string, in which a character beyond U+FFFF takes two units. Most texts
 * have none, and then units are code points; the others are turned into arrays of code points, the last few of which
 * are kept, so that a loop over `text[i]` does not cost its square.
 */

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/

const SHORT = 48
const KEPT = 4

/** Long texts that were looked at last, newest first. */
const lastNarrow: string[] = []
const lastWide: { text: string; points: Uint32Array }[] = []

/** Whether every unit is a code point. */
export function isNarrow(text: string): boolean {
  if (text.length < SHORT) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0xd800 && unit < 0xe000) return !SURROGATE_PAIR.test(text)
    }
    return true
  }
  for (const known of lastNarrow) if (known.length === text.length && known === text) return true
  for (const known of lastWide) if (known.text.length === text.length && known.text === text) return false
  if (SURROGATE_PAIR.test(text)) return false
  if (lastNarrow.unshift(text) > KEPT) lastNarrow.pop()
  return true
}

/** The code points of a text that is not narrow. */
function widePoints(text: string): Uint32Array {
  for (const known of lastWide) if (known.text.length === text.length && known.text === text) return known.points
  const points = new Uint32Array(text.length)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number
    if (point > 0xffff) i++
    points[count++] = point
  }
  const exact = points.slice(0, count)
  if (lastWide.unshift({ text, points: exact }) > KEPT) lastWide.pop()
  return exact
}

/** Every code point. */
export function codePointsOf(text: string): Uint32Array {
  if (!isNarrow(text)) return widePoints(text)
  const points = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i++) points[i] = text.charCodeAt(i)
  return points
}

/** len(text) */
export function codePointLength(text: string): number {
  return isNarrow(text) ? text.length : widePoints(text).length
}

/** The character at an index that is known to be inside. */
export function codePointAt(text: string, index: number): string {
  if (isNarrow(text)) return text.charAt(index)
  return String.fromCodePoint(widePoints(text)[index] as number)
}

const CHUNK = 8192

/** A text of these code points. */
export function textFromPoints(points: ArrayLike<number>): string {
  if (points.length <= CHUNK) return String.fromCodePoint.apply(null, points as number[])
  let text = ''
  for (let i = 0; i < points.length; i += CHUNK) {
    text += String.fromCodePoint.apply(null, Array.prototype.slice.call(points, i, i + CHUNK) as number[])
  }
  return text
}

/** text[start:stop], for bounds inside the text. */
export function sliceCodePoints(text: string, start: number, stop: number): string {
  if (isNarrow(text)) return text.slice(start, stop)
  const length = widePoints(text).length
  return text.slice(unitOffset(text, Math.min(start, length)), unitOffset(text, Math.min(stop, length)))
}

/** The unit at which the code point of this index begins; one past the last is allowed. */
export function unitOffset(text: string, index: number): number {
  if (isNarrow(text)) return index
  const points = widePoints(text)
  let units = index
  for (let i = 0; i < index; i++) if ((points[i] as number) > 0xffff) units++
  return units
}

/** The index of the code point that begins at this unit. */
export function pointIndex(text: string, offset: number): number {
  if (isNarrow(text)) return offset
  let count = 0
  for (let i = 0; i < offset; i++) {
    if ((text.codePointAt(i) as number) > 0xffff) i++
    count++
  }
  return count
}

/** Order by code point, which differs from the order of units only where surrogates are. PyUnicode_Compare */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  const count = Math.min(left.length, right.length)
  for (let i = 0; i < count; i++) {
    let a = left.charCodeAt(i)
    let b = right.charCodeAt(i)
    if (a === b) continue
    if (a >= 0xd800 && b >= 0xd800) {
      // At the second half of a pair the first halves were equal, so the units decide; else look at whole characters.
      a = left.codePointAt(i) as number
      b = right.codePointAt(i) as number
    }
    return a < b ? -1 : 1
  }
  return left.length - right.length
}
