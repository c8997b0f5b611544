/** Number literals: where one ends, what is wrong with it, and what it is worth. Parser/lexer/lexer.c, parsenumber */

import { isDigit, isHexDigit, isIdentifierPart } from './characters'
import type { ConstantValue } from './nodes'

/** Raised while scanning; `position` is where reading stopped, `end` the end of a known range or -1. */
export class NumberFault extends Error {
  readonly position: number
  readonly end: number

  constructor(message: string, position: number, end = -1) {
    super(message)
    this.position = position
    this.end = end
  }
}

const UNDERSCORE = 95

/** Told of a number that runs into a keyword, and of the offset where it ends. */
export type NumberWarning = (message: string, end: number) => void

/** The offset after the number that starts at `start`. `warn` is told of a keyword that touches the number. */
export function scanNumber(source: string, start: number, warn: NumberWarning): number {
  const first = source.charCodeAt(start)
  if (first === 46) return scanFraction(source, start + 1, warn)
  if (first !== 48) return scanAfterDigits(source, scanDigits(source, start), warn)
  const radix = source.charCodeAt(start + 1) | 32
  if (radix === 120) return scanRadix(source, start + 2, isHexDigit, 'hexadecimal', warn)
  if (radix === 111) return scanRadix(source, start + 2, (code) => code >= 48 && code < 56, 'octal', warn)
  if (radix === 98) return scanRadix(source, start + 2, (code) => code === 48 || code === 49, 'binary', warn)
  return scanLeadingZeros(source, start, warn)
}

function scanDigits(source: string, start: number): number {
  let position = start
  for (;;) {
    while (isDigit(source.charCodeAt(position))) position++
    if (source.charCodeAt(position) !== UNDERSCORE) return position
    position++
    if (!isDigit(source.charCodeAt(position))) throw new NumberFault('invalid decimal literal', position)
  }
}

function scanRadix(
  source: string, start: number, fits: (code: number) => boolean, kind: string, warn: NumberWarning,
): number {
  let position = start
  do {
    if (source.charCodeAt(position) === UNDERSCORE) position++
    if (!fits(source.charCodeAt(position))) throw wrongDigit(source, position, kind)
    do position++
    while (fits(source.charCodeAt(position)))
  } while (source.charCodeAt(position) === UNDERSCORE)
  if (isDigit(source.charCodeAt(position))) throw wrongDigit(source, position, kind)
  verifyEnd(source, position, kind, warn)
  return position
}

function wrongDigit(source: string, position: number, kind: string): NumberFault {
  const code = source.charCodeAt(position)
  if (!isDigit(code)) return new NumberFault(`invalid ${kind} literal`, position)
  return new NumberFault(`invalid digit '${String.fromCharCode(code)}' in ${kind} literal`, position + 1)
}

function scanLeadingZeros(source: string, start: number, warn: NumberWarning): number {
  let position = start + 1
  for (;;) {
    if (source.charCodeAt(position) === UNDERSCORE) {
      position++
      if (!isDigit(source.charCodeAt(position))) throw new NumberFault('invalid decimal literal', position)
    }
    if (source.charCodeAt(position) !== 48) break
    position++
  }
  const zerosEnd = position
  const nonzero = isDigit(source.charCodeAt(position))
  if (nonzero) position = scanDigits(source, position)
  const code = source.charCodeAt(position)
  if (code !== 46 && (code | 32) !== 101 && (code | 32) !== 106 && nonzero) {
    throw new NumberFault(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', position,
      zerosEnd)
  }
  return scanAfterDigits(source, position, warn)
}

function scanAfterDigits(source: string, position: number, warn: NumberWarning): number {
  if (source.charCodeAt(position) === 46) return scanFraction(source, position + 1, warn)
  return scanExponent(source, position, warn)
}

function scanFraction(source: string, start: number, warn: NumberWarning): number {
  const position = isDigit(source.charCodeAt(start)) ? scanDigits(source, start) : start
  return scanExponent(source, position, warn)
}

function scanExponent(source: string, start: number, warn: NumberWarning): number {
  let position = start
  if ((source.charCodeAt(position) | 32) === 101) {
    const next = source.charCodeAt(position + 1)
    if (next === 43 || next === 45) {
      if (!isDigit(source.charCodeAt(position + 2))) throw new NumberFault('invalid decimal literal', position + 2)
      position = scanDigits(source, position + 2)
    } else if (isDigit(next)) {
      position = scanDigits(source, position + 1)
    } else {
      verifyEnd(source, position, 'decimal', warn)
      return position
    }
  }
  if ((source.charCodeAt(position) | 32) === 106) {
    verifyEnd(source, position + 1, 'imaginary', warn)
    return position + 1
  }
  verifyEnd(source, position, 'decimal', warn)
  return position
}

const KEYWORDS_THAT_MAY_TOUCH = ['and', 'else', 'for', 'not', 'or']

/** A keyword that may stand behind a number; of those with `i` only two letters are looked at. */
function touchesKeyword(source: string, position: number): boolean {
  if (source.charCodeAt(position) === 105) return 'fns'.includes(source.charAt(position + 1))
  return KEYWORDS_THAT_MAY_TOUCH.some((keyword) =>
    source.startsWith(keyword, position) && !isIdentifierPart(source.charCodeAt(position + keyword.length)))
}

/** A number may not run into a name; a keyword still may, with a warning. verify_end_of_number */
function verifyEnd(source: string, position: number, kind: string, warn: NumberWarning): void {
  const code = source.charCodeAt(position)
  if (!(code < 128) || !isIdentifierPart(code)) return
  if (touchesKeyword(source, position)) {
    warn(`invalid ${kind} literal`, position)
    return
  }
  throw new NumberFault(`invalid ${kind} literal`, position)
}

const MAX_DECIMAL_DIGITS = 4300

/** How many digits a decimal literal has too many to be converted; 0 when it is fine. */
export function excessDigits(text: string): number {
  if (text.length <= MAX_DECIMAL_DIGITS || /^0[xXoObB]|[.eEjJ]/.test(text)) return 0
  const digits = text.replaceAll('_', '').length
  return digits > MAX_DECIMAL_DIGITS ? digits : 0
}

/** The value of a literal that scanNumber accepted. */
export function numberValue(text: string): ConstantValue {
  const size = text.length
  if (size < 10) {
    // Short decimal integers are by far the most common.
    let value = 0
    let index = 0
    for (; index < size; index++) {
      const digit = text.charCodeAt(index) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (index === size) return { type: 'int', value }
  }
  const plain = text.includes('_') ? text.replaceAll('_', '') : text
  const radix = plain.charCodeAt(1) | 32
  const prefixed = plain.charCodeAt(0) === 48 && (radix === 120 || radix === 111 || radix === 98)
  if (prefixed) return integer(plain.toLowerCase())
  const last = plain.charCodeAt(plain.length - 1) | 32
  if (last === 106) return { type: 'complex', imag: Number(plain.slice(0, -1)) }
  if (/[.eE]/.test(plain)) return { type: 'float', value: Number(plain) }
  return integer(plain)
}

function integer(text: string): ConstantValue {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return { type: 'int', value }
  return { type: 'int', value: BigInt(text) }
}
