/** Character classes of the tokenizer, by UTF-16 code unit for ASCII and by code point for the rest. */

const LETTER = 1
const DIGIT = 2
const HEX = 4
const SPACE = 8

const classes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) classes[code] = (classes[code] ?? 0) | LETTER
  if (/[0-9]/.test(char)) classes[code] = (classes[code] ?? 0) | DIGIT
  if (/[0-9A-Fa-f]/.test(char)) classes[code] = (classes[code] ?? 0) | HEX
  if (/[ \t\f]/.test(char)) classes[code] = (classes[code] ?? 0) | SPACE
}

/** Any character past ASCII may start an identifier here; `identifierFault` looks closer afterwards. */
export function isIdentifierStart(code: number): boolean {
  return code < 128 ? (classes[code]! & LETTER) !== 0 : code >= 128
}

export function isIdentifierPart(code: number): boolean {
  return code < 128 ? (classes[code]! & (LETTER | DIGIT)) !== 0 : code >= 128
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isHexDigit(code: number): boolean {
  return code < 128 && (classes[code]! & HEX) !== 0
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12
}

const XID_START = /^\p{XID_Start}$/u
const XID_CONTINUE = /^\p{XID_Continue}$/u
/** str.isprintable's complement: other and separator categories, but for the space. */
const NOT_PRINTABLE = /^[\p{C}\p{Z}]$/u

export function isPrintable(codePoint: number): boolean {
  return codePoint === 32 || !NOT_PRINTABLE.test(String.fromCodePoint(codePoint))
}

/** Index of the first code unit that may not stand in an identifier, or -1. verify_identifier */
export function identifierFault(text: string): number {
  for (let index = 0; index < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(index)!)
    const fits = index === 0 ? char === '_' || XID_START.test(char) : XID_CONTINUE.test(char)
    if (!fits) return index
    index += char.length
  }
  return -1
}

/** How many code points lie between two offsets. */
export function countCodePoints(source: string, from: number, to: number): number {
  let count = to - from
  for (let index = from; index + 1 < to; index++) {
    const code = source.charCodeAt(index)
    if (code >= 0xd800 && code < 0xdc00) {
      const low = source.charCodeAt(index + 1)
      if (low >= 0xdc00 && low < 0xe000) {
        count--
        index++
      }
    }
  }
  return count
}

/** Bytes of UTF-8 in the first code units; a unit past the end counts as one. */
export function utf8Length(text: string, units: number): number {
  let size = 0
  for (let index = 0; index < units; index++) {
    const code = text.charCodeAt(index)
    if (!(code >= 0x80)) size += 1
    else if (code < 0x800) size += 2
    else if (code >= 0xd800 && code < 0xe000) size += 2
    else size += 3
  }
  return size
}

/** Code points in the first bytes; one cut short counts, and one past the end. */
export function codePointsIn(text: string, bytes: number): number {
  let size = 0
  let count = 0
  for (const char of text) {
    if (size >= bytes) return count
    size += char.length === 2 ? 4 : utf8Length(char, 1)
    count++
  }
  return size < bytes ? count + 1 : count
}
