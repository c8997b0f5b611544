/** The methods of str that need more than a line. Objects/unicodeobject.c */
import { raise, raiseWith, typeName } from '../objects/errors'
import { typeOf, type PyValue } from '../objects/object'
import { forEachItem, getItem } from '../objects/protocols'
import { isRaised } from '../objects/errors'
import { PyDict } from '../objects/dict'
import { PyList, PyTuple } from '../objects/tuple'
import { asIntArgument, asSliceBound, asSsizeArgument } from './arguments'
import { codePointLength, codePointsOf } from './code-points'
import { hasAffix } from './str-search'
import { textIn, toText } from './str-storage'
import { toInt } from './number-storage'

/** Longer texts are refused by JavaScript engines; CPython's allocator refuses far later. */
const MAX_LENGTH = 2 ** 29 - 25

/** MemoryError for a text that cannot be. */
export function checkLength(length: number): void {
  if (length > MAX_LENGTH) raiseWith('MemoryError')
}

/** A positional str argument, in Argument Clinic's words. */
export function textArgument(value: PyValue | undefined, fname: string, position = 0): string {
  const text = toText(value as PyValue)
  if (text !== undefined) return text
  return raise('TypeError', `${fname}() argument ${position === 0 ? '' : `${position} `}must be str, not ${value === null ? 'None' : typeName(value as PyValue)}`)
}

/** The separator of partition and its like. */
export function separatorText(value: PyValue): string {
  const text = toText(value)
  return text ?? raise('TypeError', `must be str, not ${typeName(value)}`)
}

/** startswith and endswith. unicode_startswith_impl */
export function startsOrEnds(self: PyValue, affix: PyValue, start: PyValue | undefined, end: PyValue | undefined, atEnd: boolean): boolean {
  const text = textIn(self)
  const from = asSliceBound(start, 0)
  const to = asSliceBound(end, Number.MAX_SAFE_INTEGER)
  const name = atEnd ? 'endswith' : 'startswith'
  if (affix instanceof PyTuple) {
    for (const item of affix.items) {
      const one = toText(item)
      if (one === undefined) raise('TypeError', `tuple for ${name} must only contain str, not ${typeName(item)}`)
      if (hasAffix(text, one, from, to, atEnd)) return true
    }
    return false
  }
  const one = toText(affix)
  if (one === undefined) raise('TypeError', `${name} first arg must be str or a tuple of str, not ${typeName(affix)}`)
  return hasAffix(text, one, from, to, atEnd)
}

/** str.join. _PyUnicode_JoinArray */
export function join(self: PyValue, iterable: PyValue): string {
  const separator = textIn(self)
  const pieces: string[] = []
  const add = (item: PyValue): void => {
    const text = typeof item === 'string' ? item : toText(item)
    if (text === undefined) raise('TypeError', `sequence item ${pieces.length}: expected str instance, ${typeName(item)} found`)
    pieces.push(text)
  }
  if ((iterable instanceof PyList || iterable instanceof PyTuple) && !iterable.cls.isHeapType) {
    for (const item of iterable.items) add(item)
  } else {
    const { iter, getItem: subscript } = typeOf(iterable).slots
    if (iter === undefined && subscript === undefined) raise('TypeError', 'can only join an iterable')
    // PySequence_Fast: everything is drawn before anything is looked at.
    const items: PyValue[] = []
    forEachItem(iterable, (item) => void items.push(item))
    for (const item of items) add(item)
  }
  return pieces.join(separator)
}

/** The fill character of center and its like. convert_uc */
function fillCharacter(value: PyValue | undefined): string {
  if (value === undefined) return ' '
  const text = toText(value)
  if (text === undefined) raise('TypeError', `The fill character must be a unicode character, not ${typeName(value)}`)
  if (codePointLength(text) !== 1) raise('TypeError', 'The fill character must be exactly one character long')
  return text
}

/** center, ljust and rjust. */
export function justify(self: PyValue, width: PyValue | undefined, fill: PyValue | undefined, side: 'center' | 'left' | 'right'): string {
  const text = textIn(self)
  const size = asSsizeArgument(width as PyValue)
  const character = fillCharacter(fill)
  const missing = size - codePointLength(text)
  if (missing <= 0) return text
  checkLength(size)
  if (side === 'left') return text + character.repeat(missing)
  if (side === 'right') return character.repeat(missing) + text
  // An odd one goes to the left where the width is odd.
  const left = Math.floor(missing / 2) + (missing & size & 1)
  return character.repeat(left) + text + character.repeat(missing - left)
}

export function zeroFill(self: PyValue, width: PyValue): string {
  const text = textIn(self)
  const size = asSsizeArgument(width)
  const missing = size - codePointLength(text)
  if (missing <= 0) return text
  checkLength(size)
  const signed = text.startsWith('+') || text.startsWith('-')
  return (signed ? text.charAt(0) : '') + '0'.repeat(missing) + (signed ? text.slice(1) : text)
}

export function expandTabs(self: PyValue, tabSize: PyValue | undefined): string {
  const text = textIn(self)
  const size = tabSize === undefined ? 8 : asIntArgument(tabSize)
  if (!text.includes('\t')) return text
  let out = ''
  let column = 0
  for (const char of text) {
    if (char === '\t') {
      if (size > 0) {
        const blanks = size - (column % size)
        checkLength(out.length + blanks)
        out += ' '.repeat(blanks)
        column += blanks
      }
      continue
    }
    out += char
    column = char === '\n' || char === '\r' ? 0 : column + 1
  }
  return out
}

/** str.translate. charmaptranslate_lookup and _output */
export function translate(self: PyValue, table: PyValue): string {
  const known = new Map<string, string>()
  let out = ''
  for (const char of textIn(self)) {
    let mapped = known.get(char)
    if (mapped === undefined) {
      mapped = translated(char, table)
      known.set(char, mapped)
    }
    out += mapped
  }
  return out
}

function translated(char: string, table: PyValue): string {
  let found: PyValue
  try {
    found = getItem(table, char.codePointAt(0) as number)
  } catch (thrown) {
    if (isRaised(thrown, 'LookupError')) return char
    throw thrown
  }
  if (found === null) return ''
  const text = toText(found)
  if (text !== undefined) return text
  const int = toInt(found)
  if (int === undefined) raise('TypeError', 'character mapping must return integer, None or str')
  if (int < 0 || int > 0x10ffff) raise('ValueError', 'character mapping must be in range(0x110000)')
  return String.fromCodePoint(int as number)
}

/** str.maketrans. unicode_maketrans_impl */
export function makeTranslation(x: PyValue, y: PyValue | undefined, z: PyValue | undefined): PyDict {
  const table = new PyDict()
  if (y === undefined) {
    if (!(x instanceof PyDict)) raise('TypeError', 'if you give only one argument to maketrans it must be a dict')
    for (const [key, value] of x.entries()) {
      const text = toText(key)
      if (text !== undefined) {
        if (codePointLength(text) !== 1) raise('ValueError', 'string keys in translatetable must be of length 1')
        table.set(text.codePointAt(0) as number, value)
      } else if (toInt(key) !== undefined) table.set(key, value)
      else raise('TypeError', 'keys in translate table mustbe strings or integers')
    }
    return table
  }
  const to = toText(y)
  if (to === undefined) textArgument(y, 'maketrans', 2)
  if (z !== undefined) textArgument(z, 'maketrans', 3)
  const from = toText(x)
  if (from === undefined) raise('TypeError', 'first maketrans argument must be a string if there is a second argument')
  const sources = codePointsOf(from)
  const targets = codePointsOf(to as string)
  if (sources.length !== targets.length) raise('ValueError', 'the first two maketrans arguments must have equal length')
  for (let i = 0; i < sources.length; i++) table.set(sources[i] as number, targets[i] as number)
  if (z !== undefined) for (const c of codePointsOf(textIn(z))) table.set(c, null)
  return table
}

/** A hash that is the same in every run: CPython's is different in each, unless PYTHONHASHSEED says otherwise. */
export function hashText(text: string): number {
  if (text === '') return 0
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  return mixed(a, b)
}

/** The hash of bytes is that of the text of the same codes. Py_HashBuffer */
export function hashBytes(bytes: Uint8Array): number {
  if (bytes.length === 0) return 0
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < bytes.length; i++) {
    const unit = bytes[i] as number
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  return mixed(a, b)
}

function mixed(a: number, b: number): number {
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  const hash = (b & 0x1fffff) * 4294967296 + (a >>> 0)
  return (b & 0x200000) === 0 ? hash : hash === 1 ? -2 : -hash
}
