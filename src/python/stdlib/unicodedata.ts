/** unicodedata: normal forms, categories and the values of digits. Modules/unicodedata.c */
import { raise, notSimulated, typeName } from '../objects/errors'
import { oneArg, positional, type MethodSpec } from '../objects/native'
import type { PyValue } from '../objects/object'
import { textOf } from '../builtins/arguments'
import { decimalValue, isDecimal, isDigit, isNumeric } from '../builtins/characters'
import { makeFloat } from '../builtins/number-storage'
import { moduleFunctions, type ModuleSpec } from './module'

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'.split(' ').map((name) => [name, new RegExp(`^\\p{${name}}$`, 'u')] as const)
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']

/** The one character of an argument. `place`: how the message calls it. */
function character(value: PyValue | undefined, fname: string, place: string): string {
  const text = textOf(value as PyValue)
  const refusal = 'must be a unicode character, not'
  if (text === undefined) raise('TypeError', `${fname}() argument${place} ${refusal} ${value === null ? 'None' : typeName(value as PyValue)}`)
  const length = [...text].length
  if (length !== 1) raise('TypeError', `${fname}(): argument${place} ${refusal} a string of length ${length}`)
  return text
}

function normalized(form: PyValue | undefined, value: PyValue | undefined, fname: string): { text: string; normal: string } {
  const texts = [form, value].map((given, i) => {
    const text = textOf(given as PyValue)
    return text ?? raise('TypeError', `${fname}() argument ${i + 1} must be str, not ${given === null ? 'None' : typeName(given as PyValue)}`)
  }) as [string, string]
  if (!FORMS.includes(texts[0])) raise('ValueError', 'invalid normalization form')
  return { text: texts[1], normal: texts[1].normalize(texts[0]) }
}

/** A character of each combining class, in the order of the classes. */
const COMBINING: readonly (readonly [value: number, sample: number])[] = [
  [1, 0x334], [7, 0x93c], [8, 0x3099], [9, 0x94d], [10, 0x5b0], [11, 0x5b1], [12, 0x5b2], [13, 0x5b3], [14, 0x5b4], [15, 0x5b5], [16, 0x5b6], [17, 0x5b7],
  [18, 0x5b8], [19, 0x5b9], [20, 0x5bb], [21, 0x5bc], [22, 0x5bd], [23, 0x5bf], [24, 0x5c1], [25, 0x5c2], [26, 0xfb1e], [27, 0x64b], [28, 0x64c], [29, 0x64d],
  [30, 0x64e], [31, 0x64f], [32, 0x650], [33, 0x651], [34, 0x652], [35, 0x670], [36, 0x711], [84, 0xc55], [91, 0xc56], [103, 0xe38], [107, 0xe48], [118, 0xeb8],
  [122, 0xec8], [129, 0xf71], [130, 0xf72], [132, 0xf74], [202, 0x321], [214, 0x1dce], [216, 0x31b], [218, 0x302a], [220, 0x316], [222, 0x59a], [224, 0x302e],
  [226, 0x1d16d], [228, 0x5ae], [230, 0x301], [232, 0x315], [233, 0x35c], [234, 0x35d], [240, 0x345],
]

/** The class that a character's place among others tells: normal form D puts marks in the order of their classes. */
function combiningClass(mark: string): number {
  if (!/^\p{M}$/u.test(mark)) return 0
  const isAfter = (sample: string): boolean => `a${mark}${sample}`.normalize('NFD') === `a${sample}${mark}`.normalize('NFD') && `a${sample}${mark}`.normalize('NFD') !== `a${mark}${sample}`
  const isBefore = (sample: string): boolean => `a${sample}${mark}`.normalize('NFD') === `a${mark}${sample}`.normalize('NFD') && `a${mark}${sample}`.normalize('NFD') !== `a${sample}${mark}`
  for (const [value, code] of COMBINING) {
    const sample = String.fromCodePoint(code)
    if (sample === mark || (!isAfter(sample) && !isBefore(sample))) return isAfter('\u0334') || isBefore('\u0301') ? value : 0
  }
  return 0
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

function romanValue(text: string): number {
  const values = [...text.toUpperCase()].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** What a number's compatibility form spells: a digit, a fraction, a Roman numeral; undefined for others. */
function numericValue(one: string): number | undefined {
  const code = one.codePointAt(0) as number
  if (isDecimal(code)) return decimalValue(code)
  const plain = one.normalize('NFKC')
  const fraction = /^(\d+)\u2044(\d+)$/.exec(plain)
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2])
  if (/^[(]?\d+[).]?$/.test(plain)) return Number(plain.replace(/[().]/g, ''))
  return code >= 0x2160 && code <= 0x217f ? romanValue(plain) : undefined
}

type Find = (one: string, code: number) => PyValue | undefined

const valueOf = (fname: string, missing: string, find: Find): MethodSpec =>
  positional(1, 2, (_self, value, fallback) => {
    const one = character(value, fname, ' 1')
    return find(one, one.codePointAt(0) as number) ?? fallback ?? (fallback === null ? null : raise('ValueError', missing))
  })

const refused = (fname: string): MethodSpec => positional(1, 2, () => notSimulated(`unicodedata.${fname}()`))

const functions: Record<string, MethodSpec> = {
  normalize: positional(2, 2, (_self, form, text) => normalized(form, text, 'normalize').normal),
  is_normalized: positional(2, 2, (_self, form, value) => {
    const { text, normal } = normalized(form, value, 'is_normalized')
    return text === normal
  }),
  category: oneArg((_self, value) => {
    const one = character(value, 'category', '')
    return CATEGORIES.find(([, pattern]) => pattern.test(one))?.[0] ?? 'Cn'
  }),
  combining: oneArg((_self, value) => combiningClass(character(value, 'combining', ''))),
  decimal: valueOf('decimal', 'not a decimal', (_one, code) => (isDecimal(code) ? decimalValue(code) : undefined)),
  digit: valueOf('digit', 'not a digit', (one, code) => (isDigit(code) ? numericValue(one) : undefined)),
  numeric: valueOf('numeric', 'not a numeric character', (one, code) => {
    if (!isNumeric(code)) return undefined
    return makeFloat(numericValue(one) ?? notSimulated(`unicodedata.numeric() of U+${code.toString(16).toUpperCase()}`))
  }),
  name: refused('name'),
  lookup: refused('lookup'),
  bidirectional: refused('bidirectional'),
  east_asian_width: refused('east_asian_width'),
  mirrored: refused('mirrored'),
  decomposition: refused('decomposition'),
}

export const unicodedataModule: ModuleSpec = {
  name: 'unicodedata',
  doc: 'This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters.',
  members: () => ({ ...moduleFunctions('unicodedata', functions), unidata_version: '16.0.0' }),
}
