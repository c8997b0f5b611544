/** repr(str) and ascii(). unicode_repr in Objects/unicodeobject.c */
import { isPrintable } from './characters'

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Needs no escape at all, whatever the quotes are. */
const PLAIN = /^[ !#-&(-[\]-~]*$/

function escaped(c: number): string {
  if (c < 0x100) return `\\x${c.toString(16).padStart(2, '0')}`
  if (c < 0x10000) return `\\u${c.toString(16).padStart(4, '0')}`
  return `\\U${c.toString(16).padStart(8, '0')}`
}

/** The text in quotes: single ones unless it has single quotes and no double ones. */
export function reprString(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  let out = quote
  for (const char of text) {
    const c = char.codePointAt(0) as number
    if (char === quote) out += `\\${char}`
    else if (SHORT[char] !== undefined) out += SHORT[char]
    else if (isPrintable(c)) out += char
    else out += escaped(c)
  }
  return out + quote
}

/** What ascii() makes of a repr: everything beyond ASCII escaped. PyObject_ASCII */
export function escapeNonAscii(text: string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (char) => escaped(char.codePointAt(0) as number))
}
