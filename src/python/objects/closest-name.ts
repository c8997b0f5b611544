/** The name that was meant, by CPython's measure of how far two names are from one another. Python/suggestions.c */
const MAX_CANDIDATES = 750
const MAX_LENGTH = 40
const MOVE_COST = 2
const CASE_COST = 1

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0
  return a < '\x80' && b < '\x80' && a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST
}

/** Edit distance of two names, or more than `limit` when it is more. levenshtein_distance */
function distance(from: string, to: string, limit: number): number {
  if (from === to) return 0
  let a = from
  let b = to
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a = a.slice(1)
    b = b.slice(1)
  }
  while (a.length > 0 && b.length > 0 && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1)
    b = b.slice(0, -1)
  }
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE_COST
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return limit + 1
  if (b.length < a.length) [a, b] = [b, a]
  if ((b.length - a.length) * MOVE_COST > limit) return limit + 1
  const row = Array.from({ length: a.length }, (_, i) => (i + 1) * MOVE_COST)
  let result = 0
  for (let j = 0; j < b.length; j++) {
    let diagonal = (result = j * MOVE_COST)
    let smallest = Number.POSITIVE_INFINITY
    for (let i = 0; i < a.length; i++) {
      const substitute = diagonal + substitutionCost(b[j] as string, a[i] as string)
      diagonal = row[i] as number
      const insertDelete = Math.min(result, diagonal) + MOVE_COST
      result = Math.min(insertDelete, substitute)
      row[i] = result
      if (result < smallest) smallest = result
    }
    if (smallest > limit) return limit + 1
  }
  return result
}

/** A name as the bytes that are compared: its UTF-8, a character a byte. */
function bytesOfName(name: string): string {
  return Array.from(name).every((character) => character < '\x80') ? name : String.fromCharCode(...new TextEncoder().encode(name))
}

/** The closest candidate, or null when none is close. _Py_CalculateSuggestions */
export function closestName(name: string, candidates: readonly string[]): string | null {
  if (candidates.length >= MAX_CANDIDATES) return null
  const bytes = bytesOfName(name)
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate === name) continue
    const other = bytesOfName(candidate)
    const limit = Math.min(Math.floor(((bytes.length + other.length + 3) * MOVE_COST) / 6), bestDistance - 1)
    const found = distance(bytes, other, limit)
    if (found > limit) continue
    if (best === null || found < bestDistance) {
      best = candidate
      bestDistance = found
    }
  }
  return best
}
