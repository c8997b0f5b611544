/** array(typecode, initializer) */
import { allocate } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { warnDeprecated } from '../../builtins/warn'
import { raise, typeName } from '../../objects/errors'
import type { PyType, PyValue } from '../../objects/object'
import { forEachItem, iterOf, sequenceItem } from '../../objects/protocols'
import { PyList, PyTuple } from '../../objects/tuple'
import { appendBytes, appendItem, appendText } from './growth'
import { arrayTypes, held, PyArray } from './storage'
import { isTextCode, typeCodes } from './type-codes'

/** array(typecode, initializer). array_new */
export function create(cls: PyType, args: PyValue[], keywords: readonly string[] | null): PyValue {
  if (keywords !== null && keywords.length > 0 && (cls === arrayTypes.array || cls.slots.init === arrayTypes.array.slots.init)) {
    raise('TypeError', 'array.array() takes no keyword arguments')
  }
  const given = args.slice(0, args.length - (keywords?.length ?? 0))
  if (given.length < 1) raise('TypeError', 'array() takes at least 1 argument (0 given)')
  if (given.length > 2) raise('TypeError', `array() takes at most 2 arguments (${given.length} given)`)
  const letter = letterOf(given[0] as PyValue)
  if (letter === 'u') warnDeprecated("The 'u' type code is deprecated and will be removed in Python 3.16")
  const initial = given[1]
  const isText = letter === 'u' || letter === 'w'
  if (initial !== undefined && !isText) {
    if (textOf(initial) !== undefined) raise('TypeError', `cannot use a str to initialize an array with typecode '${letter}'`)
    if (initial instanceof PyArray && isTextCode(initial.code)) {
      raise('TypeError', `cannot use a unicode array to initialize an array with typecode '${letter}'`)
    }
  }
  const iterator = initial === undefined || isDirect(initial) ? undefined : iterOf(initial)
  const code = typeCodes.get(letter)
  if (code === undefined) raise('ValueError', 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
  const self = new PyArray(cls, code)
  if (initial !== undefined) initialize(self, initial, iterator)
  self.makeKnown()
  return self
}

function letterOf(value: PyValue): string {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `array() argument 1 must be a unicode character, not ${value === null ? 'None' : typeName(value)}`)
  const letters = Array.from(text)
  if (letters.length !== 1) raise('TypeError', `array() argument 1 must be a unicode character, not a string of length ${letters.length}`)
  return letters[0] as string
}

function isDirect(value: PyValue): boolean {
  return value instanceof PyList || value instanceof PyTuple || value instanceof PyBytes || value instanceof PyByteArray ||
    value instanceof PyArray || textOf(value) !== undefined
}

function initialize(self: PyArray, initial: PyValue, iterator: PyValue | undefined): void {
  const text = textOf(initial)
  if (text !== undefined) appendText(self, text)
  else if (initial instanceof PyBytes || initial instanceof PyByteArray) appendBytes(self, initial)
  else if (initial instanceof PyArray && initial.code === self.code) self.splice(0, 0, initial.contents())
  else if (initial instanceof PyArray) {
    for (let i = 0; i < initial.length; i++) appendItem(self, initial.item(i))
  } else if (initial instanceof PyList || initial instanceof PyTuple) {
    // Room is made for all items first, and then each is converted; a list may shrink meanwhile.
    const { length } = initial.items
    const bytes = allocate(length * self.code.size)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < length; i++) self.code.write(view, i * self.code.size, held(sequenceItem(initial, i), (item) => self.code.convert(item)))
    self.adopt(bytes)
  } else forEachItem(iterator as PyValue, (item) => appendItem(self, item))
}
