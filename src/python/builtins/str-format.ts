/** str.format and str.format_map. Objects/stringlib/unicode_format.h */
import { getAttribute } from '../objects/attributes'
import { raise, raiseKeyError } from '../objects/errors'
import { handOver, retain } from '../objects/lifetime'
import type { PyValue } from '../objects/object'
import { getItem, reprOf, strOf } from '../objects/protocols'
import { decimalValue } from './characters'
import { formatOf } from './format-value'
import { escapeNonAscii } from './str-repr'

/** Where fields take their values from; null stands for what format_map has not. */
export interface FieldSource {
  readonly positional: readonly PyValue[] | null
  /** The value of a name; raises KeyError. */
  named(name: string): PyValue
}

/** Whether fields are numbered by themselves (`{}`) or by hand (`{0}`): never both. */
interface Numbering {
  kind: 'unknown' | 'automatic' | 'manual'
  next: number
}

const MAX_SSIZE = 2 ** 63

/** A whole number in decimal digits of any script, or -1. get_integer */
function integerOf(text: string): number {
  if (text === '') return -1
  let value = 0
  for (const char of text) {
    const digit = decimalValue(char.codePointAt(0) as number)
    if (digit < 0) return -1
    value = value * 10 + digit
    if (value >= MAX_SSIZE) raise('ValueError', 'Too many decimal digits in format string')
  }
  return value
}

interface Field {
  readonly name: string
  readonly conversion: string | null
  readonly spec: string
  /** The spec has fields of its own. */
  readonly nested: boolean
  readonly end: number
}

/** Reads a field from behind its `{`. parse_field */
function readField(text: string, start: number): Field {
  let at = start
  let c = ''
  scan: while (at < text.length) {
    c = text[at++] as string
    switch (c) {
      case '{':
        raise('ValueError', "unexpected '{' in field name")
        break
      case '[':
        while (at < text.length && text[at] !== ']') at++
        continue
      case '}':
      case ':':
      case '!':
        break scan
      default:
        continue
    }
  }
  const stopped = c === '}' || c === ':' || c === '!'
  if (!stopped) raise('ValueError', "expected '}' before end of string")
  const name = text.slice(start, at - 1)
  if (c === '}') return { name, conversion: null, spec: '', nested: false, end: at }
  let conversion: string | null = null
  if (c === '!') {
    if (at >= text.length) raise('ValueError', 'end of string while looking for conversion specifier')
    conversion = String.fromCodePoint(text.codePointAt(at) as number)
    at += conversion.length
    if (at < text.length) {
      const after = text[at++]
      if (after === '}') return { name, conversion, spec: '', nested: false, end: at }
      if (after !== ':') raise('ValueError', "expected ':' after conversion specifier")
    }
  }
  return readSpec(text, at, name, conversion)
}

function readSpec(text: string, start: number, name: string, conversion: string | null): Field {
  let depth = 1
  let nested = false
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') {
      nested = true
      depth++
    } else if (text[at] === '}' && --depth === 0) {
      return { name, conversion, spec: text.slice(start, at), nested, end: at + 1 }
    }
  }
  return raise('ValueError', "unmatched '{' in format spec")
}

function checkNumbering(numbering: Numbering, empty: boolean): void {
  const kind = empty ? 'automatic' : 'manual'
  if (numbering.kind === 'unknown') numbering.kind = kind
  if (numbering.kind === kind) return
  raise('ValueError', empty
    ? 'cannot switch from manual field specification to automatic field numbering'
    : 'cannot switch from automatic field numbering to manual field specification')
}

/** The value that a field's name leads to. get_field_object */
function valueOf(name: string, source: FieldSource, numbering: Numbering): PyValue {
  let end = 0
  while (end < name.length && name[end] !== '.' && name[end] !== '[') end++
  const first = name.slice(0, end)
  let index = integerOf(first)
  if (first === '' || index >= 0) {
    checkNumbering(numbering, first === '')
    if (first === '') index = numbering.next++
  }
  let value: PyValue
  if (index < 0) value = source.named(first)
  else {
    if (source.positional === null) raise('ValueError', 'Format string contains positional fields')
    const item = source.positional[index]
    if (item === undefined) raise('IndexError', `Replacement index ${index} out of range for positional args tuple`)
    value = item
  }
  return follow(value, name, end)
}

/** `.attribute` and `[key]` after the first part of a name. FieldNameIterator_next */
function stepsOf(name: string, from: number): [isAttribute: boolean, key: string | number][] {
  const steps: [boolean, string | number][] = []
  for (let at = from; at < name.length; ) {
    const { isAttribute, key, end } = readStep(name, at)
    steps.push([isAttribute, key])
    at = end
  }
  return steps
}

function readStep(name: string, start: number): { isAttribute: boolean; key: string | number; end: number } {
  const kind = name[start]
  let end = start + 1
  if (kind === '.') {
    while (end < name.length && name[end] !== '.' && name[end] !== '[') end++
  } else if (kind === '[') {
    while (end < name.length && name[end] !== ']') end++
    if (end >= name.length) raise('ValueError', "Missing ']' in format string")
  } else raise('ValueError', "Only '.' or '[' may follow ']' in format field specifier")
  const part = name.slice(start + 1, end)
  if (part === '') raise('ValueError', 'Empty attribute in format string')
  if (kind === '.') return { isAttribute: true, key: part, end }
  const index = integerOf(part)
  return { isAttribute: false, key: index < 0 ? part : index, end: end + 1 }
}

function follow(start: PyValue, name: string, from: number): PyValue {
  let value = start
  // Step by step, so that what is wrong further on shows only after the steps before it were taken.
  for (let at = from; at < name.length; ) {
    const { isAttribute, key, end } = readStep(name, at)
    value = isAttribute ? getAttribute(value, key as string) : getItem(value, key)
    at = end
  }
  return value
}

function convert(value: PyValue, conversion: string): string {
  switch (conversion) {
    case 's':
      return strOf(value)
    case 'r':
      return reprOf(value)
    case 'a':
      return escapeNonAscii(reprOf(value))
    default: {
      const c = conversion.codePointAt(0) as number
      return raise('ValueError', `Unknown conversion specifier ${c > 32 && c < 127 ? conversion : `\\x${c.toString(16)}`}`)
    }
  }
}

/** The text with its fields filled in. build_string */
export function formatFields(text: string, source: FieldSource, numbering: Numbering = { kind: 'unknown', next: 0 }, depth = 2): string {
  if (depth <= 0) raise('ValueError', 'Max string recursion exceeded')
  let out = ''
  let at = 0
  while (at < text.length) {
    const brace = nextBrace(text, at)
    if (brace < 0) return out + text.slice(at)
    const c = text[brace]
    const doubled = text[brace + 1] === c
    if (c === '}' && !doubled) raise('ValueError', "Single '}' encountered in format string")
    if (brace + 1 >= text.length) raise('ValueError', "Single '{' encountered in format string")
    if (doubled) {
      out += text.slice(at, brace + 1)
      at = brace + 2
      continue
    }
    out += text.slice(at, brace)
    const field = readField(text, brace + 1)
    at = field.end
    out += renderField(field, source, numbering, depth)
  }
  return out
}

function nextBrace(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 123 || unit === 125) return i
  }
  return -1
}

/** output_markup */
function renderField(field: Field, source: FieldSource, numbering: Numbering, depth: number): string {
  const value = valueOf(field.name, source, numbering)
  retain(value)
  try {
    const shown = field.conversion === null ? value : convert(value, field.conversion)
    const spec = field.nested ? formatFields(field.spec, source, numbering, depth - 1) : field.spec
    return formatOf(shown, spec)
  } finally {
    handOver(value)
  }
}

/** The source for format(): positional and keyword arguments of the call. */
export function callSource(args: readonly PyValue[], keywords: readonly string[] | null): FieldSource {
  const count = args.length - (keywords?.length ?? 0)
  return {
    positional: args.slice(0, count),
    named(name) {
      const at = keywords === null ? -1 : keywords.indexOf(name)
      if (at < 0) return raiseKeyError(name)
      return args[count + at] as PyValue
    },
  }
}

export function mappingSource(mapping: PyValue): FieldSource {
  return { positional: null, named: (name) => getItem(mapping, name) }
}

/** A stretch of a format: literal text, then a field's name, spec and conversion (null: no field, no conversion). */
export type FormatPart = readonly [literal: string, name: string | null, spec: string | null, conversion: string | null]

/** A format taken apart, for string.Formatter. MarkupIterator_next */
export function fieldsOf(text: string): FormatPart[] {
  const parts: FormatPart[] = []
  let at = 0
  while (at < text.length) {
    const brace = nextBrace(text, at)
    if (brace < 0) {
      parts.push([text.slice(at), null, null, null])
      break
    }
    const c = text[brace] as string
    if (c === '}' && text[brace + 1] !== c) raise('ValueError', "Single '}' encountered in format string")
    if (brace + 1 >= text.length) raise('ValueError', "Single '{' encountered in format string")
    if (text[brace + 1] === c) {
      parts.push([text.slice(at, brace + 1), null, null, null])
      at = brace + 2
      continue
    }
    const field = readField(text, brace + 1)
    parts.push([text.slice(at, brace), field.name, field.spec, field.conversion])
    at = field.end
  }
  return parts
}

/** `a.b[0]`: the first part, a number where it is one, and the steps after it. formatter_field_name_split */
export function splitFieldName(name: string): { first: string | number; rest: [isAttribute: boolean, key: string | number][] } {
  let end = 0
  while (end < name.length && name[end] !== '.' && name[end] !== '[') end++
  const first = name.slice(0, end)
  const index = integerOf(first)
  return { first: index < 0 ? first : index, rest: stepsOf(name, end) }
}
