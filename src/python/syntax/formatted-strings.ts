/**
 * Adjacent string literals joined into one node: plain strings, bytes, f-strings and t-strings.
 * Parser/action_helpers.c: _PyPegen_concatenate_strings, _PyPegen_formatted_value, _PyPegen_interpolation
 */

import { NotSimulatedSyntax } from './errors'
import { ExpressionParser } from './expressions'
import type { Constant, Expr, FormattedValue, Interpolation, JoinedStr, Position } from './nodes'
import { decodeEscapes, StringFault, stringValue } from './strings'
import {
  COLON, EQUAL, EXCLAMATION, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, NAME, RBRACE, STRING, TSTRING_END,
  TSTRING_MIDDLE, TSTRING_START,
} from './tokens'

const CONVERSIONS: Readonly<Record<string, number>> = { s: 115, r: 114, a: 97 }

/** Constant text and fields, in order, before neighbours are joined. */
type Part = Constant | FormattedValue | Interpolation

export abstract class FormattedStringParser extends ExpressionParser {
  override parseStrings(): Expr {
    const from = this.position
    if (this.kind === STRING) {
      const following = this.peek(1)
      if (following !== STRING && following !== FSTRING_START && following !== TSTRING_START) return this.parseString()
    }
    if (this.kind === TSTRING_START) return this.parseTemplates(from)
    const parts: Part[] = []
    let formatted = false
    for (;;) {
      if (this.kind === STRING) {
        parts.push(this.parseString())
      } else if (this.kind === FSTRING_START) {
        formatted = true
        this.parseFormattedText(parts, FSTRING_MIDDLE, FSTRING_END)
      } else if (this.kind === TSTRING_START) {
        this.fail()
      } else {
        break
      }
    }
    const place = this.place(from)
    if (!formatted) return this.joinPlain(parts as Constant[], place)
    return { kind: 'JoinedStr', ...place, values: this.foldText(parts) }
  }

  private parseTemplates(from: number): Expr {
    const parts: Part[] = []
    while (this.kind === TSTRING_START) this.parseFormattedText(parts, TSTRING_MIDDLE, TSTRING_END)
    if (this.kind === STRING || this.kind === FSTRING_START) this.fail()
    return { kind: 'TemplateStr', ...this.place(from), values: this.foldText(parts) }
  }

  private parseString(): Constant {
    const at = this.position
    const lineno = this.lines[at]!
    const { value, prefix } = stringValue(this.text(at), lineno, this.escapeWarning(at, false))
    this.next()
    return {
      kind: 'Constant', lineno, col_offset: this.columns[at]!,
      end_lineno: this.endLines[at]!, end_col_offset: this.endColumns[at]!, value, prefix,
    }
  }

  private joinPlain(parts: Constant[], place: Position): Constant {
    const first = parts[0]!
    if (parts.length === 1) return first
    if (first.value.type === 'bytes') {
      const chunks = parts.map((part) => part.value.type === 'bytes' ? part.value.value : this.fail())
      const value = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        value.set(chunk, offset)
        offset += chunk.length
      }
      return { kind: 'Constant', ...place, value: { type: 'bytes', value }, prefix: null }
    }
    let text = ''
    for (const part of parts) text += this.textOf(part)
    return { kind: 'Constant', ...place, value: { type: 'str', value: text }, prefix: first.prefix }
  }

  private textOf(part: Constant): string {
    return part.value.type === 'str' ? part.value.value : this.fail()
  }

  /** Neighbouring constants become one, empty ones disappear. */
  private foldText(parts: Part[]): Expr[] {
    const values: Expr[] = []
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!
      if (part.kind !== 'Constant') {
        values.push(part)
        continue
      }
      let text = this.textOf(part)
      let lastPart = part
      for (let after = parts[index + 1]; after !== undefined && after.kind === 'Constant'; after = parts[++index + 1]) {
        text += this.textOf(after)
        lastPart = after
      }
      if (text === '') continue
      if (lastPart === part) values.push(part)
      else {
        values.push({
          kind: 'Constant', lineno: part.lineno, col_offset: part.col_offset,
          end_lineno: lastPart.end_lineno, end_col_offset: lastPart.end_col_offset,
          value: { type: 'str', value: text }, prefix: part.prefix,
        })
      }
    }
    return values
  }

  /** One f-string or t-string, from its first token to its last. */
  private parseFormattedText(parts: Part[], middle: number, end: number): void {
    const prefix = this.text(this.position)
    const raw = /^.?[rR]/.test(prefix)
    const template = end === TSTRING_END
    this.next()
    const firstPart = parts.length
    const middles: number[] = []
    while (this.kind !== end) {
      if (this.kind === middle) {
        middles.push(parts.length)
        parts.push(this.constantText(this.position, this.text(this.position)))
        this.next()
      } else if (this.kind === LBRACE) {
        this.parseField(parts, template, raw, middle)
      } else {
        this.fail()
      }
    }
    if (!raw) this.decodeMiddles(parts, middles)
    this.dropEmpty(parts, firstPart)
    this.next()
  }

  /** Text of which nothing is left goes before neighbours are joined, so that it has no part in their place. */
  private dropEmpty(parts: Part[], from: number): void {
    const kept = parts.slice(from).filter((part) => part.kind !== 'Constant' || this.textOf(part) !== '')
    parts.length = from
    parts.push(...kept)
  }

  /** Escapes are decoded when the string is complete; CPython's warnings then carry the line of its end. */
  private decodeMiddles(parts: Part[], middles: number[]): void {
    for (const index of middles) {
      const part = parts[index]!
      if (part.kind !== 'Constant') continue
      const text = this.textOf(part)
      if (text.includes('\\')) {
        part.value = { type: 'str', value: decodeEscapes(text, part.lineno, this.escapeWarning(this.position, true)) }
      }
    }
  }

  private constantText(at: number, text: string): Constant {
    return {
      kind: 'Constant', lineno: this.lines[at]!, col_offset: this.columns[at]!,
      end_lineno: this.endLines[at]!, end_col_offset: this.endColumns[at]!, value: { type: 'str', value: text },
      prefix: null,
    }
  }

  /** A replacement field, with the text before it when it ends in `=`. */
  private parseField(parts: Part[], template: boolean, raw: boolean, middle: number): void {
    const open = this.position
    this.next()
    const value = this.parseValue()
    const expressionEnd = this.position
    const debug = this.accept(EQUAL)
    const terminator = this.position
    let conversion = -1
    if (this.kind === EXCLAMATION) {
      conversion = this.parseConversion()
    }
    const formatSpec = this.kind === COLON ? this.parseFormatSpec(raw, middle) : null
    if (this.kind !== RBRACE) this.fail()
    this.next()
    if (debug) {
      parts.push({
        kind: 'Constant', lineno: this.lines[open]!, col_offset: this.columns[open]! + 1,
        end_lineno: this.lines[terminator]!, end_col_offset: this.columns[terminator]!,
        value: { type: 'str', value: this.sourceBetween(open, terminator) }, prefix: null,
      })
      if (conversion < 0 && formatSpec === null) conversion = CONVERSIONS['r']!
    }
    if (template) {
      parts.push({
        kind: 'Interpolation', ...this.place(open), value, str: this.sourceBetween(open, expressionEnd), conversion,
        format_spec: formatSpec,
      })
    } else {
      parts.push({ kind: 'FormattedValue', ...this.place(open), value, conversion, format_spec: formatSpec })
    }
  }

  /** The source from behind one token to the start of another, without comments. set_ftstring_expr */
  private sourceBetween(open: number, terminator: number): string {
    return withoutComments(this.source.slice(this.ends[open], this.starts[terminator]))
  }

  private parseConversion(): number {
    const mark = this.position
    this.next()
    if (this.kind !== NAME || this.starts[this.position] !== this.ends[mark]) this.fail()
    const conversion = CONVERSIONS[this.text(this.position)]
    if (conversion === undefined) this.fail()
    this.next()
    return conversion
  }

  /** _PyPegen_setup_full_format_spec */
  private parseFormatSpec(raw: boolean, middle: number): JoinedStr {
    const colon = this.position
    this.next()
    const parts: Part[] = []
    while (this.kind !== RBRACE) {
      if (this.kind === middle) {
        const text = this.text(this.position)
        parts.push(this.constantText(this.position, raw || !text.includes('\\') ? text : this.decodeSpec(text)))
        this.next()
      } else if (this.kind === LBRACE) {
        this.parseField(parts, false, raw, middle)
      } else {
        this.fail()
      }
    }
    this.dropEmpty(parts, 0)
    return { kind: 'JoinedStr', ...this.place(colon), values: this.foldText(parts) }
  }

  /** A broken escape here makes CPython raise a UnicodeDecodeError, of all things, and no SyntaxError. */
  private decodeSpec(text: string): string {
    const lineno = this.lines[this.position]!
    try {
      return decodeEscapes(text, lineno, this.escapeWarning(this.position, true))
    } catch (fault) {
      if (!(fault instanceof StringFault)) throw fault
      throw new NotSimulatedSyntax('a broken escape sequence in a format specification', lineno)
    }
  }
}

/** Comments go, the line ends behind them stay; a `#` inside quotes is none. */
function withoutComments(text: string): string {
  if (!text.includes('#')) return text
  let out = ''
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (quote === '') {
      if (char === '#') {
        const end = text.indexOf('\n', index)
        if (end < 0) break
        index = end - 1
        continue
      }
      if (char === '"' || char === "'") {
        quote = text.startsWith(char.repeat(3), index) ? char.repeat(3) : char
        out += quote
        index += quote.length - 1
        continue
      }
    } else if (char === '\\') {
      out += text.slice(index, index + 2)
      index++
      continue
    } else if (text.startsWith(quote, index)) {
      out += quote
      index += quote.length - 1
      quote = ''
      continue
    }
    out += char
  }
  return out
}
