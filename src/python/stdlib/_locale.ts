/**
 * _locale: the locales of a system that has installed none: C, POSIX and C.UTF-8. Modules/_localemodule.c over glibc's
 * setlocale(3), nl_langinfo(3) and the catalogues of gettext, of which there are none.
 */
import type { PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { noArgs, oneArg, positional, type MethodSpec } from '../objects/native'
import { makeList } from '../objects/tuple'
import { asIntArgument, textOf } from '../builtins/arguments'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { processEnvironment } from './posix-process'

const errorType = defineModuleType('locale', 'Error', { bases: [exceptionTypes.Exception!] })

function fail(text: string): never {
  throw new PyRaise(makeException(errorType, text))
}

/** Categories by number, as setlocale(LC_ALL) tells them when they differ. 6 is LC_ALL itself. */
const CATEGORIES: readonly (readonly [number, string])[] = [
  [0, 'LC_CTYPE'], [1, 'LC_NUMERIC'], [2, 'LC_TIME'], [3, 'LC_COLLATE'], [4, 'LC_MONETARY'], [5, 'LC_MESSAGES'], [7, 'LC_PAPER'],
  [8, 'LC_NAME'], [9, 'LC_ADDRESS'], [10, 'LC_TELEPHONE'], [11, 'LC_MEASUREMENT'], [12, 'LC_IDENTIFICATION'],
]
const LC_ALL = 6
const nameOfCategory = new Map(CATEGORIES)
const PUBLIC = { LC_CTYPE: 0, LC_NUMERIC: 1, LC_TIME: 2, LC_COLLATE: 3, LC_MONETARY: 4, LC_MESSAGES: 5, LC_ALL, CHAR_MAX: 127 }

const CTYPE = 0x0000
const TIME = 0x20000
const MONETARY = 0x40000
const MESSAGES = 0x50000
const NUMERIC = 0x10000
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const CODESET = CTYPE + 14

const numbered = (prefix: string, first: number, texts: readonly string[]): [string, number, string][] => texts.map((text, i) => [`${prefix}_${i + 1}`, first + i, text])

/** What nl_langinfo() is asked for: name, number, and its text in the C locale. CODESET's depends on LC_CTYPE. */
const LANGINFO: readonly (readonly [string, number, string])[] = [
  ...numbered('ABDAY', TIME, DAYS.map((day) => day.slice(0, 3))),
  ...numbered('DAY', TIME + 7, DAYS),
  ...numbered('ABMON', TIME + 14, MONTHS.map((month) => month.slice(0, 3))),
  ...numbered('MON', TIME + 26, MONTHS),
  ['RADIXCHAR', NUMERIC, '.'], ['THOUSEP', NUMERIC + 1, ''], ['CRNCYSTR', MONETARY + 15, '-'],
  ['D_FMT', TIME + 41, '%m/%d/%y'], ['D_T_FMT', TIME + 40, '%a %b %e %H:%M:%S %Y'], ['T_FMT', TIME + 42, '%H:%M:%S'], ['T_FMT_AMPM', TIME + 43, '%I:%M:%S %p'],
  ['AM_STR', TIME + 38, 'AM'], ['PM_STR', TIME + 39, 'PM'], ['CODESET', CODESET, ''], ['YESEXPR', MESSAGES, '^[yY]'], ['NOEXPR', MESSAGES + 1, '^[nN]'],
  ['_DATE_FMT', TIME + 108, '%a %b %e %H:%M:%S %Z %Y'],
  ['ERA', TIME + 44, ''], ['ERA_D_FMT', TIME + 46, ''], ['ALT_DIGITS', TIME + 47, ''], ['ERA_D_T_FMT', TIME + 48, ''], ['ERA_T_FMT', TIME + 49, ''],
]
const langinfo = new Map(LANGINFO.map(([, number, text]) => [number, text]))

/** LC_CTYPE is the environment's from the start, the others are C until they are set. */
const state = stateOfRun(() => ({
  current: new Map(CATEGORIES.map(([category]) => [category, category === 0 ? 'C.UTF-8' : 'C'])),
  domain: 'messages',
  folders: new Map<string, string>(),
  codesets: new Map<string, string>(),
}))

/** How setlocale(3) calls a locale that it knows, or undefined. */
function installed(name: string): string | undefined {
  if (name === 'C' || name === 'POSIX') return 'C'
  return /^C\.utf-?8$/i.test(name) ? name : undefined
}

/** The locale that the environment names for a category: '' and what is not set count as nothing. */
function fromEnvironment(category: string): string {
  const { variables } = processEnvironment
  return [variables.get('LC_ALL'), variables.get(category), variables.get('LANG')].find((name) => name !== undefined && name !== '') ?? 'C'
}

function allNames(): string {
  const names = [...state.current.values()]
  const [first] = names
  if (names.every((name) => name === first)) return first as string
  return CATEGORIES.map(([category, name]) => `${name}=${state.current.get(category)}`).join(';')
}

/** The locale of each category that `setlocale(LC_ALL, name)` asks for; undefined when one is not known. */
function wantedForAll(name: string): Map<number, string> | undefined {
  const wanted = new Map<number, string>()
  const parts = name.includes(';') ? new Map(name.split(';').map((part) => part.split('=') as [string, string])) : null
  if (parts !== null && (parts.size !== CATEGORIES.length || CATEGORIES.some(([, category]) => !parts.has(category)))) return undefined
  for (const [number, category] of CATEGORIES) {
    const asked = parts?.get(category) ?? name
    const found = installed(asked === '' ? fromEnvironment(category) : asked)
    if (found === undefined) return undefined
    wanted.set(number, found)
  }
  return wanted
}

/** setlocale(3): the name that is in force now, or undefined. */
function setLocale(category: number, name: string): string | undefined {
  if (category === LC_ALL) {
    const wanted = wantedForAll(name)
    if (wanted === undefined) return undefined
    state.current = wanted
    return allNames()
  }
  const categoryName = nameOfCategory.get(category)
  const found = categoryName === undefined ? undefined : installed(name === '' ? fromEnvironment(categoryName) : name)
  if (found !== undefined) state.current.set(category, found)
  return found
}

const encodingName = (): string => (state.current.get(0) === 'C' ? 'ANSI_X3.4-1968' : 'UTF-8')

function dictOf(entries: Record<string, PyValue>): PyDict {
  const dict = new PyDict()
  for (const [key, value] of Object.entries(entries)) dict.setString(key, value)
  return dict
}

const unset = Object.fromEntries(['int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'].map((name) => [name, 127]))

/** `position` is told where the function has several parameters. */
function text(value: PyValue, fname: string, position?: number, expected = 'str'): string {
  const found = textOf(value)
  if (found === undefined) raise('TypeError', `${fname}() argument${position === undefined ? '' : ` ${position}`} must be ${expected}, not ${value === null ? 'None' : typeName(value)}`)
  if (found.includes('\0')) raise('ValueError', 'embedded null character')
  return found
}

const optionalText = (value: PyValue, fname: string, position?: number): string | null => (value === null ? null : text(value, fname, position, 'str or None'))

/** By code points, as the C locales do. wcscmp(3) */
function compareTexts(left: string, right: string): number {
  const [a, b] = [[...left], [...right]]
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as string).codePointAt(0)! - (b[i] as string).codePointAt(0)!
    if (difference !== 0) return Math.sign(difference)
  }
  return Math.sign(a.length - b.length)
}

const functions: Record<string, MethodSpec> = {
  setlocale: positional(1, 2, (_self, category, locale) => {
    const number = asIntArgument(category as PyValue)
    const name = locale === undefined || locale === null ? null : text(locale, 'setlocale', 2, 'str or None')
    if (name !== null) return setLocale(number, name) ?? fail('unsupported locale setting')
    return number === LC_ALL ? allNames() : (state.current.get(number) ?? fail('locale query failed'))
  }),
  localeconv: noArgs(() =>
    dictOf({
      int_curr_symbol: '', currency_symbol: '', mon_decimal_point: '', mon_thousands_sep: '', mon_grouping: makeList([]),
      positive_sign: '', negative_sign: '', ...unset, decimal_point: '.', thousands_sep: '', grouping: makeList([]),
    }),
  ),
  strcoll: positional(2, 2, (_self, left, right) => compareTexts(text(left as PyValue, 'strcoll', 1), text(right as PyValue, 'strcoll', 2))),
  strxfrm: oneArg((_self, string) => text(string, 'strxfrm')),
  nl_langinfo: oneArg((_self, key) => {
    const number = asIntArgument(key)
    if (number === CODESET) return encodingName()
    return langinfo.get(number) ?? raise('ValueError', 'unsupported langinfo constant')
  }),
  getencoding: noArgs(() => encodingName()),
  gettext: oneArg((_self, message) => text(message, 'gettext')),
  dgettext: positional(2, 2, (_self, domain, message) => {
    optionalText(domain as PyValue, 'dgettext', 1)
    return text(message as PyValue, 'dgettext', 2)
  }),
  dcgettext: positional(3, 3, (_self, domain, message, category) => {
    optionalText(domain as PyValue, 'dcgettext', 1)
    const found = text(message as PyValue, 'dcgettext', 2)
    asIntArgument(category as PyValue)
    return found
  }),
  textdomain: oneArg((_self, domain) => {
    const wanted = optionalText(domain, 'textdomain')
    if (wanted !== null) state.domain = wanted === '' ? 'messages' : wanted
    return state.domain
  }),
  bindtextdomain: positional(2, 2, (_self, domain, folder) => {
    const name = text(domain as PyValue, 'bindtextdomain', 1)
    if (name === '') fail('domain must be a non-empty string')
    if (folder !== null) state.folders.set(name, text(folder as PyValue, 'bindtextdomain', 2))
    return state.folders.get(name) ?? '/usr/share/locale'
  }),
  bind_textdomain_codeset: positional(2, 2, (_self, domain, codeset) => {
    const name = text(domain as PyValue, 'bind_textdomain_codeset', 1)
    const wanted = optionalText(codeset as PyValue, 'bind_textdomain_codeset', 2)
    if (wanted !== null) state.codesets.set(name, wanted)
    return state.codesets.get(name) ?? null
  }),
}

export const _localeModule: ModuleSpec = {
  name: '_locale',
  doc: 'Support for POSIX locales.',
  members: () => ({
    ...moduleFunctions('_locale', functions),
    ...PUBLIC,
    ...Object.fromEntries(LANGINFO.map(([name, number]) => [name, number])),
    Error: errorType,
  }),
}
