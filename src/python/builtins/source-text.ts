/** The text of a program that is handed to eval(), exec() or compile(). Python/pythonrun.c _Py_SourceAsString, Parser/tokenizer/helpers.c */
import { type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, PyRaise, raise, type PyException } from '../objects/errors'
import { strOf } from '../objects/protocols'
import { makeTuple } from '../objects/tuple'
import { textOf } from './arguments'
import { bytesOf } from './bytes-storage'
import { decodeBytes, encodeString } from './codecs'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_FEED = 10

/** `place` is what follows the message in the error's arguments: (filename, line, column, text, end line, end column). */
function syntaxError(message: string, place: PyValue[] | null): PyRaise {
  return new PyRaise(call(exceptionTypes.SyntaxError!, place === null ? [message] : [message, makeTuple(place)]) as PyException)
}

/** The tokenizer's own errors: the file is told to the error when it is made already. */
function tokenizerError(message: string, filename: string, place: PyValue[]): PyRaise {
  const error = syntaxError(message, [null, ...place])
  error.exception.fields?.set('filename', filename)
  return error
}

/** How long the character that starts here is, or 0 when it is none. valid_utf8 */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const second = bytes[at + 1] ?? 0
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Text without a declared encoding is UTF-8. _PyTokenizer_ensure_utf8 */
function decodeUndeclared(bytes: Uint8Array, filename: string): string {
  let line = 1
  let lineStart = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      const end = bytes.indexOf(LINE_FEED, at)
      const shown = decodeBytes(bytes.subarray(lineStart, end < 0 ? bytes.length : end), 'utf-8', 'replace')
      const column = Array.from(decodeBytes(bytes.subarray(lineStart, at), 'utf-8', 'replace')).length + 1
      const code = (bytes[at] as number).toString(16).padStart(2, '0')
      throw tokenizerError(
        `Non-UTF-8 code starting with '\\x${code}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
        filename, [line, column, shown, line, column],
      )
    }
    if (bytes[at] === LINE_FEED) {
      line++
      lineStart = at + 1
    }
    at += length
  }
  return decodeBytes(bytes, 'utf-8', 'strict')
}

/** The encoding that a comment in the first two lines declares, as get_normal_name spells it. get_coding_spec, check_coding_spec */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeBytes(bytes.subarray(0, 1000), 'latin-1', 'strict').split(/\r\n|\r|\n/, 2)
  for (const line of head) {
    const comment = /^[ \t\f]*#(.*)$/.exec(line)
    if (comment === null) {
      if (!/^[ \t\f]*$/.test(line)) return undefined
      continue
    }
    const name = /coding[:=][ \t]*([-_.A-Za-z0-9]+)/.exec(comment[1] as string)?.[1]
    if (name === undefined) continue
    const plain = name.slice(0, 12).toLowerCase().replaceAll('_', '-')
    if (/^utf-8($|-)/.test(plain)) return 'utf-8'
    return /^(latin-1|iso-8859-1|iso-latin-1)($|-)/.test(plain) ? 'iso-8859-1' : name
  }
  return undefined
}

/** Bytes as the text that they spell: by a byte order mark, by a declared encoding, or UTF-8. decode_str */
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = isMarked ? bytes.subarray(3) : bytes
  const encoding = declaredEncoding(content)
  if (encoding === undefined || encoding === 'utf-8') return decodeUndeclared(content, filename)
  if (isMarked) {
    const line = decodeBytes(content, 'utf-8', 'replace').split('\n', 1)[0] as string
    throw tokenizerError(`encoding problem: ${encoding} with BOM`, filename, [1, 0, line, 1, line.length])
  }
  try {
    return decodeBytes(content, encoding, 'strict')
  } catch (thrown) {
    if (!isRaised(thrown, 'LookupError') && !isRaised(thrown, 'UnicodeDecodeError')) throw thrown
    throw syntaxError(strOf((thrown as PyRaise).exception), [filename, 0, -1, null])
  }
}

/** Throws SyntaxError for text with null bytes and for bytes that are no text. `filename` as errors name it. */
export function sourceText(value: PyValue, name: 'eval' | 'exec' | 'compile', filename: string): string {
  const text = textOf(value)
  const nulls = 'source code string cannot contain null bytes'
  if (text !== undefined) {
    // What has no UTF-8 is refused.
    encodeString(text)
    if (text.includes('\0')) throw syntaxError(nulls, null)
    // The tokenizer takes off one mark, as of a file; in a str it is a character like any other.
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text
  }
  let bytes: Uint8Array
  try {
    bytes = bytesOf(value)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    raise('TypeError', `${name}() arg 1 must be a string, bytes or ${name === 'compile' ? 'AST' : 'code'} object`)
  }
  if (bytes.includes(0)) throw syntaxError(nulls, null)
  // Blanks before an expression are skipped before anything is decoded.
  const first = name === 'eval' ? bytes.findIndex((byte) => byte !== 32 && byte !== 9) : 0
  return decodeSource(first > 0 ? bytes.subarray(first) : bytes, filename)
}
