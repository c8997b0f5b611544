/** Arrays in pickles, also in those of other machines. */
import { asIntArgument, textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { decodeBuiltIn } from '../../builtins/codecs'
import { toInt } from '../../builtins/number-storage'
import { isType } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { positional } from '../../objects/native'
import type { PyValue } from '../../objects/object'
import { makeTuple } from '../../objects/tuple'
import { moduleFunctions } from '../module'
import { create } from './construction'
import { tolist } from './conversion'
import { appendBytes, appendItem, appendText } from './growth'
import { arrayTypes, type PyArray } from './storage'

const MACHINE_FORMATS: Record<string, number> = { B: 0, b: 1, H: 2, h: 4, I: 6, i: 8, L: 10, l: 12, Q: 10, q: 12, f: 14, d: 16, u: 20, w: 20 }

/** array_array___reduce_ex___impl */
export function reduce(self: PyArray, protocol: PyValue): PyValue {
  const version = toInt(protocol)
  if (version === undefined) return raise('TypeError', '__reduce_ex__ argument should be an integer')
  if (version < -(2n ** 63n) || version >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C long')
  const state = self.attrs ?? null
  const { code } = self.code
  if (version < 3) {
    return makeTuple([self.cls, makeTuple([code, tolist(self)]), state])
  }
  const maker = arrayFunctions()._array_reconstructor as PyValue
  return makeTuple([maker, makeTuple([self.cls, code, MACHINE_FORMATS[code] as number, makeBytes(self.contents().slice())]), state])
}

/** What a pickle from another machine holds: its own order of bytes and sizes. `code` as array has it, or for text its width. */
const MACHINE_ITEMS: readonly { code: string; size: number; big: boolean }[] = [
  { code: 'B', size: 1, big: false }, { code: 'b', size: 1, big: false },
  { code: 'H', size: 2, big: false }, { code: 'H', size: 2, big: true }, { code: 'h', size: 2, big: false }, { code: 'h', size: 2, big: true },
  { code: 'I', size: 4, big: false }, { code: 'I', size: 4, big: true }, { code: 'i', size: 4, big: false }, { code: 'i', size: 4, big: true },
  { code: 'Q', size: 8, big: false }, { code: 'Q', size: 8, big: true }, { code: 'q', size: 8, big: false }, { code: 'q', size: 8, big: true },
  { code: 'f', size: 4, big: false }, { code: 'f', size: 4, big: true }, { code: 'd', size: 8, big: false }, { code: 'd', size: 8, big: true },
  { code: 'utf-16-le', size: 2, big: false }, { code: 'utf-16-be', size: 2, big: true },
  { code: 'utf-32-le', size: 4, big: false }, { code: 'utf-32-be', size: 4, big: true },
]

/** array__array_reconstructor_impl, make_array */
function reconstruct(cls: PyValue, code: PyValue, format: number, items: PyValue): PyValue {
  if (!isType(cls)) raise('TypeError', `first argument must be a type object, not ${typeName(cls)}`)
  if (!cls.isSubtypeOf(arrayTypes.array)) raise('TypeError', `${cls.name} is not a subtype of array.array`)
  const character = textOf(code)
  if (character === undefined) raise('TypeError', `_array_reconstructor() argument 2 must be a unicode character, not ${typeName(code)}`)
  if (Array.from(character).length !== 1) {
    raise('TypeError', `_array_reconstructor(): argument 2 must be a unicode character, not a string of length ${Array.from(character).length}`)
  }
  if (!'bBuwhHiIlLqQfd'.includes(character)) raise('ValueError', 'second argument must be a valid type code')
  const from = MACHINE_ITEMS[format]
  if (from === undefined) raise('ValueError', 'third argument must be a valid machine format code.')
  if (!(items instanceof PyBytes)) raise('TypeError', `fourth argument should be bytes, not ${typeName(items)}`)
  const { bytes } = items
  const isNative = MACHINE_FORMATS[character] === format
  // Numbers of another machine become an array of the code that has their size and sign here.
  const self = create(cls, [isNative || !'BHIQbhiq'.includes(from.code) ? character : from.code], null) as PyArray
  if (isNative) {
    appendBytes(self, items)
    return self
  }
  if (bytes.length % from.size !== 0) raise('ValueError', 'string length not a multiple of item size')
  if (from.code.startsWith('utf')) {
    appendText(self, decodeBuiltIn(from.code as 'utf-16-le' | 'utf-16-be' | 'utf-32-le' | 'utf-32-be', bytes, 'strict'))
    return self
  }
  const numbers = create(arrayTypes.array, [from.code], null) as PyArray
  const ordered = bytes.slice()
  if (from.big) for (let at = 0; at < ordered.length; at += from.size) ordered.subarray(at, at + from.size).reverse()
  appendBytes(numbers, makeBytes(ordered))
  for (let i = 0; i < numbers.length; i++) appendItem(self, numbers.item(i))
  return self
}

export function arrayFunctions(): Record<string, PyValue> {
  return (functions ??= moduleFunctions('array', {
    _array_reconstructor: positional(4, 4, (_module, cls, code, format, items) =>
      reconstruct(cls as PyValue, code as PyValue, asIntArgument(format as PyValue), items as PyValue),
    ),
  }))
}

let functions: Record<string, PyValue> | undefined
