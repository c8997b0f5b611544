/** unicodedata: what is known of characters, and normal forms. Modules/unicodedata.c */
import { raise, raiseWith, typeName } from '../objects/errors'
import { oneArg, positional, type MethodSpec } from '../objects/native'
import type { PyValue } from '../objects/object'
import { textOf } from '../builtins/arguments'
import { PyBytes } from '../builtins/bytes-storage'
import { makeFloat } from '../builtins/number-storage'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { unicodeTable } from './unicode-table'

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']

const tableFor = (fname: string): ReturnType<typeof unicodeTable> => unicodeTable(`unicodedata.${fname}()`)

/** The one character of an argument, as its number. `place`: how the message calls it. */
function character(value: PyValue | undefined, fname: string, place: string): number {
  const text = textOf(value as PyValue)
  const refusal = 'must be a unicode character, not'
  if (text === undefined) raise('TypeError', `${fname}() argument${place} ${refusal} ${value === null ? 'None' : typeName(value as PyValue)}`)
  const characters = [...text]
  if (characters.length !== 1) raise('TypeError', `${fname}(): argument${place} ${refusal} a string of length ${characters.length}`)
  return (characters[0] as string).codePointAt(0) as number
}

function normalized(form: PyValue | undefined, value: PyValue | undefined, fname: string): { text: string; normal: string } {
  const texts = [form, value].map((given, i) => {
    const text = textOf(given as PyValue)
    return text ?? raise('TypeError', `${fname}() argument ${i + 1} must be str, not ${given === null ? 'None' : typeName(given as PyValue)}`)
  }) as [string, string]
  if (!FORMS.includes(texts[0])) raise('ValueError', 'invalid normalization form')
  return { text: texts[1], normal: texts[1].normalize(texts[0]) }
}

/** A function of a character that answers with what was given where it knows nothing. */
const valueOf = (fname: string, missing: string, find: (code: number) => PyValue | undefined): MethodSpec =>
  positional(1, 2, (_self, value, fallback) => {
    const found = find(character(value, fname, ' 1'))
    if (found !== undefined) return found
    return fallback === undefined ? raise('ValueError', missing) : fallback
  })

const propertyOf = (fname: string, property: (code: number) => PyValue): MethodSpec => oneArg((_self, value) => property(character(value, fname, '')))

const wholeNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

function fraction(text: string | undefined): PyValue | undefined {
  if (text === undefined) return undefined
  const [numerator, denominator = '1'] = text.split('/') as [string, string?]
  return makeFloat(Number(numerator) / Number(denominator))
}

function lookup(value: PyValue): PyValue {
  const name = textOf(value) ?? (value instanceof PyBytes ? String.fromCharCode(...value.bytes) : raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`))
  const table = tableFor('lookup')
  const code = table.find(name)
  return code === undefined ? (table.sequence(name) ?? raiseWith('KeyError', `undefined character name '${name}'`)) : String.fromCodePoint(code)
}

const UNIDATA_VERSION = '16.0.0'

const functions: Record<string, MethodSpec> = {
  normalize: positional(2, 2, (_self, form, text) => normalized(form, text, 'normalize').normal),
  is_normalized: positional(2, 2, (_self, form, value) => {
    const { text, normal } = normalized(form, value, 'is_normalized')
    return text === normal
  }),
  category: propertyOf('category', (code) => tableFor('category').property('category', code)),
  bidirectional: propertyOf('bidirectional', (code) => tableFor('bidirectional').property('bidirectional', code)),
  combining: propertyOf('combining', (code) => Number(tableFor('combining').property('combining', code))),
  east_asian_width: propertyOf('east_asian_width', (code) => tableFor('east_asian_width').property('width', code)),
  mirrored: propertyOf('mirrored', (code) => Number(tableFor('mirrored').property('mirrored', code))),
  decomposition: propertyOf('decomposition', (code) => tableFor('decomposition').decomposition(code)),
  decimal: valueOf('decimal', 'not a decimal', (code) => wholeNumber(tableFor('decimal').entry('decimal', code))),
  digit: valueOf('digit', 'not a digit', (code) => wholeNumber(tableFor('digit').entry('digit', code))),
  numeric: valueOf('numeric', 'not a numeric character', (code) => fraction(tableFor('numeric').entry('numeric', code))),
  name: valueOf('name', 'no such name', (code) => tableFor('name').nameOf(code)),
  lookup: oneArg((_self, name) => lookup(name)),
}

/** A database of another version; programs cannot make one. */
const databaseType = defineModuleType('unicodedata', 'UCD', { final: true, methods: functions, getset: { unidata_version: { get: () => UNIDATA_VERSION, member: true } } })

export const unicodedataModule: ModuleSpec = {
  name: 'unicodedata',
  doc: 'This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters.',
  members: () => ({ ...moduleFunctions('unicodedata', functions), UCD: databaseType, unidata_version: UNIDATA_VERSION }),
}
