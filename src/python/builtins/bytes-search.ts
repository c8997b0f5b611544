/** Finding bytes in bytes. Objects/stringlib */

/** The first place of `needle` in `text` from `start`, wholly before `end`; -1 for none. */
export function findBytes(text: Uint8Array, needle: Uint8Array, start: number, end: number): number {
  const count = needle.length
  if (end - start < count) return -1
  if (count === 0) return start
  const first = needle[0] as number
  const last = end - count
  // Comparing at each place is the fastest for ordinary texts; those made to defeat it get the careful way.
  let effort = 1000 + 8 * (end - start)
  for (let at = text.indexOf(first, start); at !== -1 && at <= last; at = text.indexOf(first, at + 1)) {
    let k = 1
    while (k < count && text[at + k] === needle[k]) k++
    if (k === count) return at
    effort -= k
    if (effort < 0) return findByPrefixes(text, needle, at + 1, end)
  }
  return -1
}

/** Time in proportion to the lengths, whatever they hold: Knuth, Morris and Pratt. */
function findByPrefixes(text: Uint8Array, needle: Uint8Array, start: number, end: number): number {
  const count = needle.length
  const borders = new Int32Array(count)
  for (let i = 1, k = 0; i < count; i++) {
    while (k > 0 && needle[i] !== needle[k]) k = borders[k - 1] as number
    if (needle[i] === needle[k]) k++
    borders[i] = k
  }
  for (let at = start, k = 0; at < end; at++) {
    while (k > 0 && text[at] !== needle[k]) k = borders[k - 1] as number
    if (text[at] === needle[k]) k++
    if (k === count) return at - count + 1
  }
  return -1
}

/** The last place of `needle`. */
export function findLastBytes(text: Uint8Array, needle: Uint8Array, start: number, end: number): number {
  const count = needle.length
  if (end - start < count) return -1
  if (count === 0) return end
  const first = needle[0] as number
  let effort = 1000 + 8 * (end - start)
  for (let at = end - count; at >= start; at--) {
    if (text[at] !== first) continue
    let k = 1
    while (k < count && text[at + k] === needle[k]) k++
    if (k === count) return at
    effort -= k
    if (effort < 0) {
      const left = text.slice(start, at + count - 1).reverse()
      const found = findByPrefixes(left, needle.slice().reverse(), 0, left.length)
      return found === -1 ? -1 : start + left.length - found - count
    }
  }
  return -1
}

/** How often `needle` stands there without overlapping, at most `limit` times. */
export function countBytes(text: Uint8Array, needle: Uint8Array, start: number, end: number, limit = Infinity): number {
  if (end - start < needle.length) return 0
  if (needle.length === 0) return Math.min(end - start + 1, limit)
  let count = 0
  for (let at = findBytes(text, needle, start, end); at !== -1 && count < limit; at = findBytes(text, needle, at + needle.length, end)) count++
  return count
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Below 0, 0 or above: byte by byte, then by length. memcmp */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Clips bounds as slices do. ADJUST_INDICES */
export function clipBounds(start: number, end: number, length: number): [number, number] {
  const stop = end > length ? length : end < 0 ? Math.max(0, end + length) : end
  return [start < 0 ? Math.max(0, start + length) : start, stop]
}

export const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)
export const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90
export const isLower = (byte: number): boolean => byte >= 97 && byte <= 122
export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57
export const isAlpha = (byte: number): boolean => isUpper(byte) || isLower(byte)
export const toLower = (byte: number): number => (isUpper(byte) ? byte + 32 : byte)
export const toUpper = (byte: number): number => (isLower(byte) ? byte - 32 : byte)

/** [start, end] of each piece between separators, at most `limit` splits. stringlib_split */
export function splitBytes(text: Uint8Array, separator: Uint8Array, limit: number): [number, number][] {
  const pieces: [number, number][] = []
  let from = 0
  while (limit-- > 0) {
    const at = findBytes(text, separator, from, text.length)
    if (at === -1) break
    pieces.push([from, at])
    from = at + separator.length
  }
  pieces.push([from, text.length])
  return pieces
}

export function splitLastBytes(text: Uint8Array, separator: Uint8Array, limit: number): [number, number][] {
  const pieces: [number, number][] = []
  let to = text.length
  while (limit-- > 0) {
    const at = findLastBytes(text, separator, 0, to)
    if (at === -1) break
    pieces.push([at + separator.length, to])
    to = at
  }
  pieces.push([0, to])
  return pieces.reverse()
}

/** Pieces between runs of white space; what is left over after `limit` splits keeps its inner and final space. */
export function splitWhitespace(text: Uint8Array, limit: number): [number, number][] {
  const pieces: [number, number][] = []
  let i = 0
  const { length } = text
  while (limit-- > 0) {
    while (i < length && isSpace(text[i] as number)) i++
    if (i === length) return pieces
    const from = i
    while (i < length && !isSpace(text[i] as number)) i++
    pieces.push([from, i])
  }
  while (i < length && isSpace(text[i] as number)) i++
  if (i < length) pieces.push([i, length])
  return pieces
}

export function splitLastWhitespace(text: Uint8Array, limit: number): [number, number][] {
  const pieces: [number, number][] = []
  let i = text.length - 1
  while (limit-- > 0) {
    while (i >= 0 && isSpace(text[i] as number)) i--
    if (i < 0) return pieces.reverse()
    const to = i + 1
    while (i >= 0 && !isSpace(text[i] as number)) i--
    pieces.push([i + 1, to])
  }
  while (i >= 0 && isSpace(text[i] as number)) i--
  if (i >= 0) pieces.push([0, i + 1])
  return pieces.reverse()
}

export function splitLines(text: Uint8Array, keepEnds: boolean): [number, number][] {
  const pieces: [number, number][] = []
  let from = 0
  while (from < text.length) {
    let to = from
    while (to < text.length && text[to] !== 10 && text[to] !== 13) to++
    let next = to
    if (next < text.length) next += text[next] === 13 && text[next + 1] === 10 ? 2 : 1
    pieces.push([from, keepEnds ? next : to])
    from = next
  }
  return pieces
}

/** stringlib_replace */
export function replaceBytes(text: Uint8Array, old: Uint8Array, by: Uint8Array, limit: number): { count: number; size: number; write: (out: Uint8Array) => void } {
  const count = countBytes(text, old, 0, text.length, limit)
  const size = text.length + count * (by.length - old.length)
  const write = (out: Uint8Array): void => {
    let from = 0
    let to = 0
    for (let k = 0; k < count; k++) {
      // An empty separator stands before each byte and at the end.
      const at = old.length === 0 ? k : findBytes(text, old, from, text.length)
      out.set(text.subarray(from, at), to)
      to += at - from
      out.set(by, to)
      to += by.length
      from = at + old.length
    }
    out.set(text.subarray(from), to)
  }
  return { count, size, write }
}
