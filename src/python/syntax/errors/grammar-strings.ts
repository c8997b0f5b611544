/** The grammar's strings, f-strings and t-strings. */

import { NotSimulatedSyntax } from '../errors'
import { decodeEscapes, StringFault, stringValue } from '../strings'
import { FSTRING_MIDDLE, TSTRING_MIDDLE } from '../tokens'
import { make } from './grammar-expressions'
import type { Node, Token } from './node'
import type { GrammarText, RuleText } from './notation'
import type { Reader } from './reader'

/** Runs a decoder; a name of a character that is not known here is taken to be right. */
function decoded<Value>(decode: () => Value, onFault: (message: string) => never): Value | null {
  try {
    return decode()
  } catch (fault) {
    if (fault instanceof StringFault) return onFault(fault.message)
    if (fault instanceof NotSimulatedSyntax) return null
    throw fault
  }
}

function stringNode(reader: Reader, _at: number, token: Token): Node {
  const literal = decoded(() => stringValue(reader.text(token), token.lineno, (escaped, newlines) => reader.warnOfEscape(token, escaped, newlines)), (message) =>
    message.startsWith('bytes') ? reader.raiseAt(token, message) : reader.raise(message))
  return reader.tokenNode('Constant', token, { value: literal?.value ?? { type: 'str', value: '' } })
}

/** The text of an f-string is decoded when its end is reached. _PyPegen_joined_str */
function joinedString(reader: Reader, at: number, start: Token, parts: unknown[]): Node {
  if (!/^.?[rR]/.test(reader.text(start))) {
    for (const part of parts) {
      const token = part as Partial<Token>
      if (token.kind !== FSTRING_MIDDLE && token.kind !== TSTRING_MIDDLE) continue
      const text = reader.text(part as Token)
      if (text.includes('\\')) {
        // The tokenizer has already warned of these.
        const warn = (escaped: string, newlines: number): void => (escaped === '{' || escaped === '}' ? undefined : reader.warnOfEscape(part as Token, escaped, newlines))
        decoded(() => decodeEscapes(text, 0, warn), (message) => reader.raiseAt(part as Token, message))
      }
    }
  }
  return reader.node('JoinedStr', at)
}

/** _PyPegen_concatenate_strings */
function concatenated(reader: Reader, at: number, parts: Node[]): Node {
  const bytes = parts.filter((part) => part.kind === 'Constant' && part.value!.type === 'bytes').length
  if (bytes > 0 && bytes < parts.length) reader.raise('cannot mix bytes and nonbytes literals')
  return parts.length === 1 ? parts[0]! : reader.node(parts.some((part) => part.kind === 'JoinedStr')
    ? 'JoinedStr' : 'Constant', at, { value: parts[0]!.value ?? { type: 'str', value: '' } })
}

const mixed = (reader: Reader, _at: number, a: Node[], b: Node): never =>
  reader.raiseRange(a[a.length - 1]!, b, 'cannot mix t-string literals with string or bytes literals')

/** _PyPegen_check_fstring_conversion */
function conversion(letter: 'f' | 't') {
  return (reader: Reader, _at: number, mark: Token, name: Node): Node => {
    if (mark.lineno !== name.lineno || mark.end_col_offset !== name.col_offset) {
      reader.raiseRange(mark, name, `${letter}-string: conversion type must come right after the exclamation mark`)
    }
    if (!['s', 'r', 'a'].includes(name.id!)) {
      reader.raiseAt(name, `${letter}-string: invalid conversion character '${name.id!}': expected 's', 'r', or 'a'`)
    }
    return name
  }
}

/** What is wrong with a replacement field: the same sentences for f-strings and t-strings. */
function invalidField(letter: 'f' | 't'): RuleText {
  const missing = (what: string) => (reader: Reader, _at: number, a: Token): never =>
    reader.raiseAt(a, `${letter}-string: valid expression required before '${what}'`)
  const expecting = (what: string) => (reader: Reader): never => reader.raiseOnNext(`${letter}-string: expecting ${what}`)
  return [
    ["'{' a='='", missing('=')],
    ["'{' a='!'", missing('!')],
    ["'{' a=':'", missing(':')],
    ["'{' a='}'", missing('}')],
    ["'{' !annotated_rhs", expecting("a valid expression after '{'")],
    ["'{' annotated_rhs !('=' | '!' | ':' | '}')", expecting("'=', or '!', or ':', or '}'")],
    ["'{' annotated_rhs '=' !('!' | ':' | '}')", expecting("'!', or ':', or '}'")],
    `'{' annotated_rhs '='? invalid_${letter}string_conversion_character`,
    ["'{' annotated_rhs '='? ['!' NAME] !(':' | '}')", expecting("':' or '}'")],
    ["'{' annotated_rhs '='? ['!' NAME] ':' fstring_format_spec* !'}'", expecting("'}', or format specs")],
    ["'{' annotated_rhs '='? ['!' NAME] !'}'", expecting("'}'")],
  ]
}

function invalidConversion(letter: 'f' | 't'): RuleText {
  return [
    ["'!' &(':' | '}')", (reader: Reader) => reader.raiseOnNext(`${letter}-string: missing conversion character`)],
    ["'!' !NAME", (reader: Reader) => reader.raiseOnNext(`${letter}-string: invalid conversion character`)],
  ]
}

export const STRINGS: GrammarText = {
  strings: [
    'invalid_string_tstring_concat',
    ['a=(fstring | string)+', concatenated],
    ['tstring+', make('TemplateStr')],
  ],
  string: [['STRING', stringNode]],

  fstring: [['a=FSTRING_START b=fstring_middle* FSTRING_END', joinedString]],
  fstring_middle: ['fstring_replacement_field', 'FSTRING_MIDDLE'],
  fstring_replacement_field: [
    ["'{' annotated_rhs '='? [fstring_conversion] [fstring_full_format_spec] '}'", make('JoinedStr')],
    'invalid_fstring_replacement_field',
  ],
  fstring_conversion: [["a='!' b=NAME", conversion('f')]],
  fstring_full_format_spec: ["':' fstring_format_spec*"],
  fstring_format_spec: ['FSTRING_MIDDLE', 'fstring_replacement_field'],

  tstring: [['a=TSTRING_START b=tstring_middle* TSTRING_END', joinedString]],
  tstring_middle: ['tstring_replacement_field', 'TSTRING_MIDDLE'],
  tstring_replacement_field: [
    ["'{' annotated_rhs '='? [tstring_conversion] [tstring_full_format_spec] '}'", make('JoinedStr')],
    'invalid_tstring_replacement_field',
  ],
  tstring_conversion: [["a='!' b=NAME", conversion('t')]],
  tstring_full_format_spec: ["':' tstring_format_spec*"],
  tstring_format_spec: ['TSTRING_MIDDLE', 'tstring_replacement_field'],

  invalid_fstring_replacement_field: invalidField('f'),
  invalid_fstring_conversion_character: invalidConversion('f'),
  invalid_tstring_replacement_field: invalidField('t'),
  invalid_tstring_conversion_character: invalidConversion('t'),
  invalid_string_tstring_concat: [
    ['a=(fstring | string)+ b=tstring', mixed],
    ['a=tstring+ b=(fstring | string)', mixed],
  ],
}
