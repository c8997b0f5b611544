/** What the matching engine asks of characters: categories, positions, sets and cases. Modules/_sre/sre.c, sre_lib.h */
import { isAlnum, isDecimal, isLineBreak, isSpace, lowerOf, upperOf } from '../../builtins/characters'
import * as op from './opcodes'

/** A text by code points, or the bytes of a buffer. */
export type Characters = Uint8Array | Uint32Array

function isAsciiDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

function isAsciiSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13)
}

/** Also what a locale calls a word character: that of C and of UTF-8 knows no letters beyond ASCII in single bytes. */
function isAsciiWord(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95
}

function isUnicodeWord(c: number): boolean {
  return c < 128 ? isAsciiWord(c) : isAlnum(c)
}

/** Lower case in ASCII, which is lower case in the C locale. */
export function lowerAscii(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c
}

export function upperAscii(c: number): number {
  return c >= 97 && c <= 122 ? c - 32 : c
}

const lowered = new Map<number, number>()
const uppered = new Map<number, number>()

function cased(c: number, known: Map<number, number>, caseOf: (c: number) => string): number {
  let found = known.get(c)
  if (found === undefined) {
    found = c > 0x10ffff ? c : (caseOf(c).codePointAt(0) as number)
    known.set(c, found)
  }
  return found
}

/** The first character of the lower case. Py_UNICODE_TOLOWER */
export function lowerUnicode(c: number): number {
  return c < 128 ? lowerAscii(c) : cased(c, lowered, lowerOf)
}

export function upperUnicode(c: number): number {
  return c < 128 ? upperAscii(c) : cased(c, uppered, upperOf)
}

/** sre_category */
export function isOfCategory(category: number, c: number): boolean {
  switch (category) {
    case op.CATEGORY_DIGIT:
      return isAsciiDigit(c)
    case op.CATEGORY_NOT_DIGIT:
      return !isAsciiDigit(c)
    case op.CATEGORY_SPACE:
      return isAsciiSpace(c)
    case op.CATEGORY_NOT_SPACE:
      return !isAsciiSpace(c)
    case op.CATEGORY_WORD:
    case op.CATEGORY_LOC_WORD:
      return isAsciiWord(c)
    case op.CATEGORY_NOT_WORD:
    case op.CATEGORY_LOC_NOT_WORD:
      return !isAsciiWord(c)
    case op.CATEGORY_LINEBREAK:
      return c === 10
    case op.CATEGORY_NOT_LINEBREAK:
      return c !== 10
    case op.CATEGORY_UNI_DIGIT:
      return isDecimal(c)
    case op.CATEGORY_UNI_NOT_DIGIT:
      return !isDecimal(c)
    case op.CATEGORY_UNI_SPACE:
      return isSpace(c)
    case op.CATEGORY_UNI_NOT_SPACE:
      return !isSpace(c)
    case op.CATEGORY_UNI_WORD:
      return isUnicodeWord(c)
    case op.CATEGORY_UNI_NOT_WORD:
      return !isUnicodeWord(c)
    case op.CATEGORY_UNI_LINEBREAK:
      return isLineBreak(c)
    case op.CATEGORY_UNI_NOT_LINEBREAK:
      return !isLineBreak(c)
    default:
      return false
  }
}

/** Whether the set that begins at `code[at]` has a character. SRE(charset) */
export function isInSet(code: Uint32Array, at: number, c: number): boolean {
  let answer = true
  for (;;) {
    switch (code[at++]) {
      case op.LITERAL:
        if (c === code[at]) return answer
        at++
        break
      case op.CATEGORY:
        if (isOfCategory(code[at] as number, c)) return answer
        at++
        break
      case op.CHARSET:
        if (c < 256 && ((code[at + (c >>> 5)] as number) & (1 << (c & 31))) !== 0) return answer
        at += 8
        break
      case op.RANGE:
        if ((code[at] as number) <= c && c <= (code[at + 1] as number)) return answer
        at += 2
        break
      case op.RANGE_UNI_IGNORE: {
        // The character was lowered already.
        const low = code[at] as number
        const high = code[at + 1] as number
        if (low <= c && c <= high) return answer
        const upper = upperUnicode(c)
        if (low <= upper && upper <= high) return answer
        at += 2
        break
      }
      case op.NEGATE:
        answer = !answer
        break
      case op.BIGCHARSET: {
        const count = code[at++] as number
        const blocks = at + 64
        if (c < 0x10000) {
          const block = ((code[at + (c >>> 10)] as number) >>> (8 * ((c >>> 8) & 3))) & 255
          if (((code[blocks + block * 8 + ((c & 255) >>> 5)] as number) & (1 << (c & 31))) !== 0) return answer
        }
        at = blocks + count * 8
        break
      }
      case op.FAILURE:
        return !answer
      default:
        return false
    }
  }
}

/** SRE(at) */
export function isAt(position: number, chars: Characters, at: number, end: number): boolean {
  switch (position) {
    case op.AT_BEGINNING:
    case op.AT_BEGINNING_STRING:
      return at === 0
    case op.AT_BEGINNING_LINE:
      return at === 0 || chars[at - 1] === 10
    case op.AT_END:
      return at === end || (end - at === 1 && chars[at] === 10)
    case op.AT_END_LINE:
      return at === end || chars[at] === 10
    case op.AT_END_STRING:
      return at === end
    case op.AT_BOUNDARY:
    case op.AT_LOC_BOUNDARY:
      return isBoundary(isAsciiWord, chars, at, end, true)
    case op.AT_NON_BOUNDARY:
    case op.AT_LOC_NON_BOUNDARY:
      return isBoundary(isAsciiWord, chars, at, end, false)
    case op.AT_UNI_BOUNDARY:
      return isBoundary(isUnicodeWord, chars, at, end, true)
    case op.AT_UNI_NON_BOUNDARY:
      return isBoundary(isUnicodeWord, chars, at, end, false)
    default:
      return false
  }
}

function isBoundary(isWord: (c: number) => boolean, chars: Characters, at: number, end: number, wanted: boolean): boolean {
  const before = at > 0 && isWord(chars[at - 1] as number)
  const after = at < end && isWord(chars[at] as number)
  return (before !== after) === wanted
}
