/** Upper, lower and title case of whole texts. do_title and its like in Objects/unicodeobject.c */
import { foldOf, isCased, isLower, isTitle, isUpper, lowerOf, titleOf, upperOf } from './characters'
import { codePointsOf } from './code-points'

const ASCII = /^[\0-\x7f]*$/
const CASE_IGNORABLE = /^\p{Case_Ignorable}$/u
const CAPITAL_SIGMA = 0x3a3

export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Σ is ς at the end of a word. handle_capital_sigma */
function lowerSigma(points: Uint32Array, at: number): string {
  const isIgnorable = (c: number): boolean => CASE_IGNORABLE.test(String.fromCodePoint(c))
  let before = at - 1
  while (before >= 0 && isIgnorable(points[before] as number)) before--
  if (before < 0 || !isCased(points[before] as number)) return 'σ'
  let after = at + 1
  while (after < points.length && isIgnorable(points[after] as number)) after++
  return after === points.length || !isCased(points[after] as number) ? 'ς' : 'σ'
}

function lowerAt(points: Uint32Array, at: number): string {
  const c = points[at] as number
  return c === CAPITAL_SIGMA ? lowerSigma(points, at) : lowerOf(c)
}

export function capitalize(text: string): string {
  if (isAscii(text)) return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
  const points = codePointsOf(text)
  let out = titleOf(points[0] as number)
  for (let i = 1; i < points.length; i++) out += lowerAt(points, i)
  return out
}

export function titleCase(text: string): string {
  const points = codePointsOf(text)
  let out = ''
  let afterCased = false
  for (let i = 0; i < points.length; i++) {
    const c = points[i] as number
    out += afterCased ? lowerAt(points, i) : titleOf(c)
    afterCased = isCased(c)
  }
  return out
}

export function swapCase(text: string): string {
  const points = codePointsOf(text)
  let out = ''
  for (let i = 0; i < points.length; i++) {
    const c = points[i] as number
    if (isUpper(c)) out += lowerAt(points, i)
    else out += isLower(c) ? upperOf(c) : String.fromCodePoint(c)
  }
  return out
}

export function caseFold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let out = ''
  for (const char of text) out += foldOf(char.codePointAt(0) as number)
  return out
}

/** Every character fits, and there is one. */
export function everyCharacter(text: string, fits: (c: number) => boolean): boolean {
  if (text === '') return false
  for (const char of text) if (!fits(char.codePointAt(0) as number)) return false
  return true
}

/** str.islower with (isLower, isUpper), str.isupper with them swapped: no cased character of another kind, and one of this. */
export function isOneCase(text: string, wanted: (c: number) => boolean, other: (c: number) => boolean): boolean {
  let found = false
  for (const char of text) {
    const c = char.codePointAt(0) as number
    if (other(c) || isTitle(c)) return false
    if (!found && wanted(c)) found = true
  }
  return found
}

/** str.istitle: upper case only after uncased characters, lower case only after cased ones. */
export function isTitleCase(text: string): boolean {
  let found = false
  let afterCased = false
  for (const char of text) {
    const c = char.codePointAt(0) as number
    if (isUpper(c) || isTitle(c)) {
      if (afterCased) return false
      found = afterCased = true
    } else if (isLower(c)) {
      if (!afterCased) return false
      found = true
    } else afterCased = false
  }
  return found
}
