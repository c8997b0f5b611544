/**
 * Properties of characters, by code point, as CPython's str methods see them. The tables are unpacked on first use;
 * ASCII never needs them. Objects/unicodectype.c
 */
import {
  CATEGORY_RUNS,
  DIGIT_EXCEPTIONS,
  FOLDINGS,
  IDENTIFIER_PART_EXCEPTIONS,
  IDENTIFIER_START_EXCEPTIONS,
  LOWERCASE_EXCEPTIONS,
  NUMERIC_EXCEPTIONS,
  TITLES,
  UPPERCASE_EXCEPTIONS,
} from './unicode-tables'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ@#$%'

/** General categories, in the order of their letters in the table. */
const enum Category {
  Cn, Lu, Ll, Lt, Lm, Lo, Mn, Mc, Me, Nd, Nl, No, Pc, Pd, Ps, Pe, Pi, Pf, Po, Sm, Sc, Sk, So, Zs, Zl, Zp, Cc, Cf, Cs, Co,
}

interface Runs {
  /** Where each run starts, ascending. */
  readonly starts: Int32Array
  readonly categories: Uint8Array
}

let unpacked: Runs | undefined

function runs(): Runs {
  return (unpacked ??= unpackRuns())
}

function unpackRuns(): Runs {
  const starts: number[] = []
  const categories: number[] = []
  let at = 0
  const add = (category: number, count: number): void => {
    starts.push(at)
    categories.push(category)
    at += count
  }
  for (const [, letter, length] of CATEGORY_RUNS.matchAll(/([A-Z@#$%~])([0-9a-z]*)/g)) {
    const count = length === '' ? 1 : Number.parseInt(length as string, 36)
    if (letter !== '~') add(LETTERS.indexOf(letter as string), count)
    else {
      for (let i = 0; i < count; i++) {
        add(Category.Lu, 1)
        add(Category.Ll, 1)
      }
    }
  }
  return { starts: Int32Array.from(starts), categories: Uint8Array.from(categories) }
}

/** The index of the last start that is not beyond `value`. */
function lastAtMost(starts: Int32Array, value: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function categoryNumber(codePoint: number): Category {
  const { starts, categories } = runs()
  return categories[lastAtMost(starts, codePoint)] as Category
}

/** Sorted, separate ranges of code points. */
class Ranges {
  private starts: Int32Array | null = null
  private ends: Int32Array | null = null
  constructor(private readonly packed: string) {}

  has(codePoint: number): boolean {
    if (this.starts === null) this.unpack()
    const starts = this.starts as Int32Array
    const at = lastAtMost(starts, codePoint)
    return codePoint >= (starts[at] as number) && codePoint <= ((this.ends as Int32Array)[at] as number)
  }

  private unpack(): void {
    const starts: number[] = []
    const ends: number[] = []
    let last = 0
    for (const range of this.packed.split(',')) {
      const [distance, length] = range.split('-') as [string, string?]
      const start = last + Number.parseInt(distance, 36)
      last = start + (length === undefined ? 0 : Number.parseInt(length, 36))
      starts.push(start)
      ends.push(last)
    }
    this.starts = Int32Array.from(starts)
    this.ends = Int32Array.from(ends)
  }
}

const lowercaseExceptions = new Ranges(LOWERCASE_EXCEPTIONS)
const uppercaseExceptions = new Ranges(UPPERCASE_EXCEPTIONS)
const digitExceptions = new Ranges(DIGIT_EXCEPTIONS)
const numericExceptions = new Ranges(NUMERIC_EXCEPTIONS)
const startExceptions = new Ranges(IDENTIFIER_START_EXCEPTIONS)
const partExceptions = new Ranges(IDENTIFIER_PART_EXCEPTIONS)

function isLetterCategory(category: Category): boolean {
  return category >= Category.Lu && category <= Category.Lo
}

export function isAlpha(c: number): boolean {
  if (c < 128) return (c | 32) >= 97 && (c | 32) <= 122
  return isLetterCategory(categoryNumber(c))
}

export function isDecimal(c: number): boolean {
  if (c < 128) return c >= 48 && c <= 57
  return categoryNumber(c) === Category.Nd
}

/** The value of a decimal digit in any script, or -1. Py_UNICODE_TODECIMAL */
export function decimalValue(c: number): number {
  if (c < 128) return c >= 48 && c <= 57 ? c - 48 : -1
  const { starts, categories } = runs()
  const at = lastAtMost(starts, c)
  return categories[at] === Category.Nd ? (c - (starts[at] as number)) % 10 : -1
}

export function isDigit(c: number): boolean {
  if (c < 128) return c >= 48 && c <= 57
  return (categoryNumber(c) === Category.Nd) !== digitExceptions.has(c)
}

export function isNumeric(c: number): boolean {
  if (c < 128) return c >= 48 && c <= 57
  const category = categoryNumber(c)
  return (category >= Category.Nd && category <= Category.No) !== numericExceptions.has(c)
}

export function isAlnum(c: number): boolean {
  return isAlpha(c) || isNumeric(c)
}

export function isLower(c: number): boolean {
  if (c < 128) return c >= 97 && c <= 122
  return (categoryNumber(c) === Category.Ll) !== lowercaseExceptions.has(c)
}

export function isUpper(c: number): boolean {
  if (c < 128) return c >= 65 && c <= 90
  return (categoryNumber(c) === Category.Lu) !== uppercaseExceptions.has(c)
}

/** A digraph in title case. Py_UNICODE_ISTITLE */
export function isTitle(c: number): boolean {
  return c >= 128 && categoryNumber(c) === Category.Lt
}

export function isCased(c: number): boolean {
  return isLower(c) || isUpper(c) || isTitle(c)
}

/** White space by bidirectional class, which is more than \s. Py_UNICODE_ISSPACE */
export function isSpace(c: number): boolean {
  if (c < 128) return c === 32 || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
  return (
    c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 ||
    c === 0x202f || c === 0x205f || c === 0x3000
  )
}

/** Ends a line for str.splitlines. Py_UNICODE_ISLINEBREAK */
export function isLineBreak(c: number): boolean {
  return (c >= 10 && c <= 13) || (c >= 28 && c <= 30) || c === 0x85 || c === 0x2028 || c === 0x2029
}

/** Shown as itself by repr. Py_UNICODE_ISPRINTABLE */
export function isPrintable(c: number): boolean {
  if (c < 127) return c >= 32
  const category = categoryNumber(c)
  return category !== Category.Cn && category < Category.Zs
}

export function isIdentifierStart(c: number): boolean {
  if (c < 128) return c === 95 || isAlpha(c)
  const category = categoryNumber(c)
  return (isLetterCategory(category) || category === Category.Nl) !== startExceptions.has(c)
}

export function isIdentifierPart(c: number): boolean {
  if (c < 128) return c === 95 || isAlpha(c) || isDecimal(c)
  const category = categoryNumber(c)
  const byCategory = isLetterCategory(category) || category === Category.Nl || category === Category.Mn ||
    category === Category.Mc || category === Category.Nd || category === Category.Pc
  return byCategory !== partExceptions.has(c)
}

function unpackMapping(packed: string): Map<number, string> {
  const mapping = new Map<number, string>()
  for (const entry of packed.split(',')) {
    const [from, mark, rest] = entry.split(/([:+])/) as [string, string, string]
    const start = Number.parseInt(from, 36)
    if (mark === ':') {
      mapping.set(start, String.fromCodePoint(...rest.split('.').map((code) => Number.parseInt(code, 36))))
      continue
    }
    const [count, direction, distance] = rest.split(/([<>])/) as [string, string, string]
    const shift = Number.parseInt(distance, 36) * (direction === '<' ? -1 : 1)
    for (let i = 0; i < Number.parseInt(count, 36); i++) mapping.set(start + i, String.fromCodePoint(start + i + shift))
  }
  return mapping
}

let foldings: Map<number, string> | undefined
let titles: Map<number, string> | undefined

/** Full lower case of one character, out of context. */
export function lowerOf(c: number): string {
  return String.fromCodePoint(c).toLowerCase()
}

export function upperOf(c: number): string {
  return String.fromCodePoint(c).toUpperCase()
}

export function titleOf(c: number): string {
  if (c < 128) return upperOf(c)
  return (titles ??= unpackMapping(TITLES)).get(c) ?? upperOf(c)
}

export function foldOf(c: number): string {
  if (c < 128) return lowerOf(c)
  return (foldings ??= unpackMapping(FOLDINGS)).get(c) ?? lowerOf(c)
}
