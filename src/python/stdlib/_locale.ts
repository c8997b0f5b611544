/**
 * _locale: the locales of C. Of them a plain Linux has C (also called POSIX) and C.UTF-8, which format alike; a program
 * starts with the second for its characters. Modules/_localemodule.c
 */
import type { PyType, PyValue } from '../objects/object'
import { exceptionTypes, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { noArgs, oneArg, positional } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { makeList } from '../objects/tuple'
import { makeDict } from '../builtins/dict'
import { toText } from '../builtins/str-storage'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

const errorType: PyType = defineModuleType('locale', 'Error', { bases: [exceptionTypes.Exception as PyType] })

/** LC_ALL says all categories at once; the others have these numbers and this order in its answer. */
const LC_ALL = 6
const CATEGORIES: readonly (readonly [name: string, number: number])[] = [
  ['LC_CTYPE', 0], ['LC_NUMERIC', 1], ['LC_TIME', 2], ['LC_COLLATE', 3], ['LC_MONETARY', 4], ['LC_MESSAGES', 5],
  ['LC_PAPER', 7], ['LC_NAME', 8], ['LC_ADDRESS', 9], ['LC_TELEPHONE', 10], ['LC_MEASUREMENT', 11], ['LC_IDENTIFICATION', 12],
]

const UTF8_NAME = /^C\.utf-?8$/i
const DEFAULT_NAME = 'C.UTF-8'

const state = stateOfRun(() => ({
  /** The locale of each category, by its number. */
  names: new Map(CATEGORIES.map(([, number]) => [number, number === 0 ? DEFAULT_NAME : 'C'])),
  domain: 'messages',
  folders: new Map<string, string>(),
  codesets: new Map<string, string>(),
}))

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** What nl_langinfo() tells: the constant's name, its number in glibc, its text in these locales. */
const LANGUAGE: readonly (readonly [name: string, number: number, text: string])[] = [
  ...DAYS.flatMap((day, i) => [[`ABDAY_${i + 1}`, 131072 + i, day.slice(0, 3)], [`DAY_${i + 1}`, 131079 + i, day]] as const),
  ...MONTHS.flatMap((month, i) => [[`ABMON_${i + 1}`, 131086 + i, month.slice(0, 3)], [`MON_${i + 1}`, 131098 + i, month]] as const),
  ['CODESET', 14, 'UTF-8'], ['AM_STR', 131110, 'AM'], ['PM_STR', 131111, 'PM'], ['D_T_FMT', 131112, '%a %b %e %H:%M:%S %Y'],
  ['D_FMT', 131113, '%m/%d/%y'], ['T_FMT', 131114, '%H:%M:%S'], ['T_FMT_AMPM', 131115, '%I:%M:%S %p'], ['ERA', 131116, ''],
  ['ERA_D_FMT', 131118, ''], ['ALT_DIGITS', 131119, ''], ['ERA_D_T_FMT', 131120, ''], ['ERA_T_FMT', 131121, ''],
  ['_DATE_FMT', 131180, '%a %b %e %H:%M:%S %Z %Y'], ['RADIXCHAR', 65536, '.'], ['THOUSEP', 65537, ''],
  ['YESEXPR', 327680, '^[yY]'], ['NOEXPR', 327681, '^[nN]'], ['CRNCYSTR', 262159, '-'],
]

function fail(message: string): never {
  throw new PyRaise(makeException(errorType, message))
}

function textOf(value: PyValue, called: string, place: string): string {
  const text = toText(value) ?? raise('TypeError', `${called}() argument${place} must be str, not ${typeName(value)}`)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

function optionalText(value: PyValue, called: string, place: string): string | null {
  if (value === null) return null
  const text = toText(value) ?? raise('TypeError', `${called}() argument${place} must be str or None, not ${typeName(value)}`)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

/** A locale that there is, as it calls itself; nothing for one that there is not. */
function existing(name: string): string | undefined {
  if (name === '') return DEFAULT_NAME
  if (name === 'C' || name === 'POSIX') return 'C'
  return UTF8_NAME.test(name) ? name : undefined
}

/** The names of all categories in one, where they differ. */
function composed(): string {
  const names = new Set(state.names.values())
  if (names.size === 1) return [...names][0] as string
  return CATEGORIES.map(([name, number]) => `${name}=${state.names.get(number)}`).join(';')
}

/** What a name for LC_ALL says of each category: `LC_CTYPE=…;LC_NUMERIC=…`, all of them, or one name for all. */
function decomposed(name: string): (readonly [number, string])[] | undefined {
  if (!name.includes('=')) {
    const found = existing(name)
    return found === undefined ? undefined : CATEGORIES.map(([, number]) => [number, found])
  }
  const parts = new Map(name.split(';').map((part) => part.split('=', 2) as [string, string]))
  const all: (readonly [number, string])[] = []
  for (const [category, number] of CATEGORIES) {
    const found = existing(parts.get(category) ?? '?')
    if (found === undefined) return undefined
    all.push([number, found])
  }
  return all
}

function setLocale(category: number, wanted: string | null): string {
  if (category !== LC_ALL && !state.names.has(category)) fail(wanted === null ? 'locale query failed' : 'unsupported locale setting')
  if (wanted !== null) {
    const settings = category === LC_ALL ? decomposed(wanted) : [[category, existing(wanted)] as const]
    if (settings === undefined || settings.some(([, name]) => name === undefined)) fail('unsupported locale setting')
    for (const [number, name] of settings) state.names.set(number, name as string)
  }
  return category === LC_ALL ? composed() : (state.names.get(category) as string)
}

function compareTexts(left: string, right: string): number {
  const [a, b] = [[...left], [...right]]
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i]?.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return Math.sign(a.length - b.length)
}

/** Neither locale says how money is written. 127 stands for that. */
const MONEY = {
  int_curr_symbol: '', currency_symbol: '', mon_decimal_point: '', mon_thousands_sep: '', mon_grouping: null, positive_sign: '', negative_sign: '',
  int_frac_digits: 127, frac_digits: 127, p_cs_precedes: 127, p_sep_by_space: 127, n_cs_precedes: 127, n_sep_by_space: 127, p_sign_posn: 127, n_sign_posn: 127,
  decimal_point: '.', thousands_sep: '', grouping: null,
}

export const _localeModule: ModuleSpec = {
  name: '_locale',
  doc: 'Support for POSIX locales.',
  members: () => ({
    ...Object.fromEntries(CATEGORIES.slice(0, 6)),
    LC_ALL,
    CHAR_MAX: 127,
    ...Object.fromEntries(LANGUAGE.map(([name, number]) => [name, number])),
    Error: errorType,
    ...moduleFunctions('_locale', {
      setlocale: positional(1, 2, (_self, category, name) => setLocale(Number(asIndexInt(category as PyValue)), name === undefined ? null : optionalText(name, 'setlocale', ' 2'))),
      localeconv: noArgs(() => makeDict(Object.entries(MONEY).map(([key, value]) => [key, value ?? makeList([])]))),
      getencoding: noArgs(() => 'UTF-8'),
      nl_langinfo: oneArg((_self, key) => {
        const number = Number(asIndexInt(key))
        return LANGUAGE.find((entry) => entry[1] === number)?.[2] ?? raise('ValueError', 'unsupported langinfo constant')
      }),
      strcoll: positional(2, 2, (_self, left, right) => compareTexts(textOf(left as PyValue, 'strcoll', ' 1'), textOf(right as PyValue, 'strcoll', ' 2'))),
      strxfrm: oneArg((_self, text) => textOf(text, 'strxfrm', '')),
      gettext: oneArg((_self, text) => textOf(text, 'gettext', '')),
      dgettext: positional(2, 2, (_self, domain, text) => {
        optionalText(domain as PyValue, 'dgettext', ' 1')
        return textOf(text as PyValue, 'dgettext', ' 2')
      }),
      dcgettext: positional(3, 3, (_self, domain, text, category) => {
        optionalText(domain as PyValue, 'dcgettext', ' 1')
        const message = textOf(text as PyValue, 'dcgettext', ' 2')
        asIndexInt(category as PyValue)
        return message
      }),
      textdomain: oneArg((_self, domain) => {
        state.domain = optionalText(domain, 'textdomain', '') ?? state.domain
        return state.domain
      }),
      bindtextdomain: positional(2, 2, (_self, domain, folder) => {
        const name = textOf(domain as PyValue, 'bindtextdomain', ' 1')
        if (name === '') fail('domain must be a non-empty string')
        if (folder !== null) state.folders.set(name, textOf(folder as PyValue, 'bindtextdomain', ' 2'))
        return state.folders.get(name) ?? '/usr/share/locale'
      }),
      bind_textdomain_codeset: positional(2, 2, (_self, domain, codeset) => {
        const name = textOf(domain as PyValue, 'bind_textdomain_codeset', ' 1')
        const given = optionalText(codeset as PyValue, 'bind_textdomain_codeset', ' 2')
        if (given !== null) state.codesets.set(name, given)
        return state.codesets.get(name) ?? null
      }),
    }),
  }),
}
