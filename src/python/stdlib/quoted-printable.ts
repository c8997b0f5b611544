/** Quoted-printable text, as mail uses it. binascii_a2b_qp_impl and binascii_b2a_qp_impl in Modules/binascii.c */

const EQUALS = 61
const NEWLINE = 10
const RETURN = 13
const LINE = 76

function isHex(code: number | undefined): boolean {
  return code !== undefined && /[0-9A-Fa-f]/.test(String.fromCharCode(code))
}

export function decodeQuotedPrintable(text: Uint8Array, header: boolean): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < text.length; ) {
    const code = text[i] as number
    if (header && code === 95) {
      out.push(32)
      i++
    } else if (code !== EQUALS) {
      out.push(code)
      i++
    } else if (i + 1 >= text.length) i++
    else if (text[i + 1] === NEWLINE || text[i + 1] === RETURN) {
      // A soft line break: both ends of it go.
      while (i < text.length && text[i] !== NEWLINE) i++
      i++
    } else if (text[i + 1] === EQUALS) {
      out.push(EQUALS)
      i += 2
    } else if (isHex(text[i + 1]) && isHex(text[i + 2])) {
      out.push(Number.parseInt(String.fromCharCode(text[i + 1] as number, text[i + 2] as number), 16))
      i += 3
    } else {
      out.push(EQUALS)
      i++
    }
  }
  return Uint8Array.from(out)
}

export interface QuotedPrintableOptions {
  readonly quoteTabs: boolean
  readonly isText: boolean
  readonly header: boolean
}

function mustQuote(bytes: Uint8Array, at: number, column: number, { quoteTabs, isText, header }: QuotedPrintableOptions): boolean {
  const byte = bytes[at] as number
  const next = bytes[at + 1]
  const last = at + 1 === bytes.length
  if (byte > 126 || byte === EQUALS) return true
  if (header && byte === 95) return true
  if (byte === 46 && column === 0 && (last || next === NEWLINE || next === RETURN || next === 0)) return true
  if (!isText && (byte === RETURN || byte === NEWLINE)) return true
  if ((byte === 9 || byte === 32) && last) return true
  if (byte < 33 && byte !== RETURN && byte !== NEWLINE && (quoteTabs || (byte !== 9 && byte !== 32))) return true
  return false
}

export function encodeQuotedPrintable(bytes: Uint8Array, options: QuotedPrintableOptions): string {
  const crlf = bytes.indexOf(NEWLINE) > 0 && bytes[bytes.indexOf(NEWLINE) - 1] === RETURN
  const newline = crlf ? '\r\n' : '\n'
  let out = ''
  let column = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (mustQuote(bytes, i, column, options)) {
      if (column + 3 >= LINE) {
        out += `=${newline}`
        column = 0
      }
      out += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      column += 3
      continue
    }
    const ends = byte === NEWLINE || (byte === RETURN && bytes[i + 1] === NEWLINE)
    if (options.isText && ends) {
      const before = out.charAt(out.length - 1)
      // A blank before the end of a line would be lost on the way.
      if (before === ' ' || before === '\t') out = `${out.slice(0, -1)}=${before === ' ' ? '20' : '09'}`
      out += newline
      column = 0
      if (byte === RETURN) i++
      continue
    }
    if (i + 1 !== bytes.length && bytes[i + 1] !== NEWLINE && column + 1 >= LINE) {
      out += `=${newline}`
      column = 0
    }
    out += options.header && byte === 32 ? '_' : String.fromCharCode(byte)
    column++
  }
  return out
}
