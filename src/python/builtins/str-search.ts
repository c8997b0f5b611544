/** Finding, splitting and stripping in texts. Objects/stringlib */
import { raise } from '../objects/errors'
import { isLineBreak, isSpace } from './characters'
import { codePointLength, isNarrow, pointIndex, unitOffset } from './code-points'

/** Bounds of a search as units of the text; null when the start is beyond the end. ADJUST_INDICES */
function unitBounds(text: string, start: number, end: number): { from: number; to: number } | null {
  const length = codePointLength(text)
  let from = start
  let to = Math.min(end, length)
  if (to < 0) to = Math.max(0, to + length)
  if (from < 0) from = Math.max(0, from + length)
  if (from > to) return null
  return isNarrow(text) ? { from, to } : { from: unitOffset(text, from), to: unitOffset(text, to) }
}

/** Index by code point of the first occurrence, or -1. */
export function findText(text: string, needle: string, start: number, end: number): number {
  const bounds = unitBounds(text, start, end)
  if (bounds === null) return -1
  const { from, to } = bounds
  const at = to === text.length ? text.indexOf(needle, from) : text.slice(0, to).indexOf(needle, from)
  // JavaScript clips the start, so that an empty needle is found before it.
  return at < 0 || at + needle.length > to ? -1 : pointIndex(text, at)
}

export function findLastText(text: string, needle: string, start: number, end: number): number {
  const bounds = unitBounds(text, start, end)
  if (bounds === null || needle.length > bounds.to) return -1
  const at = text.lastIndexOf(needle, bounds.to - needle.length)
  return at < bounds.from ? -1 : pointIndex(text, at)
}

export function countText(text: string, needle: string, start: number, end: number): number {
  const bounds = unitBounds(text, start, end)
  if (bounds === null) return 0
  const part = text.slice(bounds.from, bounds.to)
  if (needle === '') return codePointLength(part) + 1
  let count = 0
  for (let at = part.indexOf(needle); at >= 0; at = part.indexOf(needle, at + needle.length)) count++
  return count
}

/** Whether the text between the bounds starts (or ends) with the affix. tailmatch */
export function hasAffix(text: string, affix: string, start: number, end: number, atEnd: boolean): boolean {
  const bounds = unitBounds(text, start, end)
  if (bounds === null || bounds.to - bounds.from < affix.length) return false
  return text.startsWith(affix, atEnd ? bounds.to - affix.length : bounds.from)
}

/** str.replace; a negative limit is none. */
export function replaceText(text: string, old: string, by: string, limit: number): string {
  if (limit === 0 || old === by) return text
  if (limit < 0 && old !== '') return text.split(old).join(by)
  const most = limit < 0 ? Number.POSITIVE_INFINITY : limit
  if (old === '') return interleave(text, by, most)
  let out = ''
  let from = 0
  for (let count = 0; count < most; count++) {
    const at = text.indexOf(old, from)
    if (at < 0) break
    out += text.slice(from, at) + by
    from = at + old.length
  }
  return out + text.slice(from)
}

function interleave(text: string, by: string, limit: number): string {
  let out = ''
  let count = 0
  for (const char of text) out += count++ < limit ? by + char : char
  return count < limit ? out + by : out
}

/** str.split with a separator; a negative limit is none. ValueError for an empty separator. */
export function splitText(text: string, separator: string, limit: number): string[] {
  if (separator === '') raise('ValueError', 'empty separator')
  if (limit < 0) return text.split(separator)
  const parts: string[] = []
  let from = 0
  while (parts.length < limit) {
    const at = text.indexOf(separator, from)
    if (at < 0) break
    parts.push(text.slice(from, at))
    from = at + separator.length
  }
  parts.push(text.slice(from))
  return parts
}

export function splitLastText(text: string, separator: string, limit: number): string[] {
  if (separator === '') raise('ValueError', 'empty separator')
  const parts: string[] = []
  let to = text.length
  while (limit < 0 || parts.length < limit) {
    const at = to < separator.length ? -1 : text.lastIndexOf(separator, to - separator.length)
    if (at < 0) break
    parts.push(text.slice(at + separator.length, to))
    to = at
  }
  parts.push(text.slice(0, to))
  return parts.reverse()
}

/** str.split() by white space. */
export function splitBlanks(text: string, limit: number): string[] {
  const parts: string[] = []
  let at = 0
  const { length } = text
  for (;;) {
    while (at < length && isSpace(text.charCodeAt(at))) at++
    if (at >= length) return parts
    const from = at
    if (limit >= 0 && parts.length >= limit) {
      // Blanks at the end stay.
      parts.push(text.slice(from))
      return parts
    }
    while (at < length && !isSpace(text.charCodeAt(at))) at++
    parts.push(text.slice(from, at))
  }
}

export function splitLastBlanks(text: string, limit: number): string[] {
  const parts: string[] = []
  let at = text.length
  for (;;) {
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
    if (at === 0) return parts.reverse()
    const to = at
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(0, to))
      return parts.reverse()
    }
    while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at--
    parts.push(text.slice(at, to))
  }
}

export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (!isLineBreak(c)) continue
    const end = c === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
    lines.push(text.slice(from, keepEnds ? end : i))
    from = end
    i = end - 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

export type Side = 'left' | 'right' | 'both'

/** str.strip and its like; `chars` null: white space. */
export function stripText(text: string, chars: string | null, side: Side): string {
  let start = 0
  let end = text.length
  if (chars === null || (isNarrow(chars) && isNarrow(text))) {
    const strips = chars === null ? isSpace : (c: number): boolean => chars.includes(String.fromCharCode(c))
    if (side !== 'right') while (start < end && strips(text.charCodeAt(start))) start++
    if (side !== 'left') while (end > start && strips(text.charCodeAt(end - 1))) end--
    return start === 0 && end === text.length ? text : text.slice(start, end)
  }
  const stripped = new Set(chars)
  const characters = [...text]
  end = characters.length
  if (side !== 'right') while (start < end && stripped.has(characters[start] as string)) start++
  if (side !== 'left') while (end > start && stripped.has(characters[end - 1] as string)) end--
  return characters.slice(start, end).join('')
}
