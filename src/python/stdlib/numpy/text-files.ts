/** Arrays as text in files, and bytes from files. PyArray_ToFile, PyArray_FromFile, PyArray_FromString in multiarray/convert.c, ctors.c */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { binaryOp } from '../../objects/number'
import { strOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { parseDouble } from '../../builtins/float-parse'
import { copiedBytes, makeBytes } from '../../builtins/bytes-storage'
import { textOf } from '../../builtins/arguments'
import { normalizeInt } from '../../objects/object'
import { arrayFromRaws, known, offsetsOf, rawArray, type PyNdArray } from './array'
import { toPython } from './convert'
import { bytesOfArray } from './create'
import type { PyDType } from './dtype'
import { readerOf, roundFloat, wrapInt, type Raw } from './element'
import { fileHooks } from './methods'

/** The file of that name, opened, or the file object itself, which must stand for a descriptor. npy_PyFile_Dup2 */
function withFile<T>(file: PyValue, mode: string, run: (open: PyValue) => T): T {
  const isPath = textOf(file) !== undefined || isPathLike(file)
  if (!isPath) {
    call(getAttribute(file, 'flush'), [])
    call(getAttribute(file, 'fileno'), [])
    return run(file)
  }
  const open = call(getAttribute(fileHooks.builtins(), 'open'), [file, mode])
  try {
    return run(open)
  } finally {
    call(getAttribute(open, 'close'), [])
  }
}

function isPathLike(file: PyValue): boolean {
  try {
    getAttribute(file, '__fspath__')
    return true
  } catch {
    return false
  }
}

/** ndarray.tofile */
export function toFile(array: PyNdArray, file: PyValue, separator: string, format: string): PyValue {
  if (separator === '' && array.dtype.isObject) raise('OSError', 'cannot write object arrays to a file in binary mode')
  const bytes = separator === '' ? bytesOfArray(array) : textBytes(array, separator, format)
  withFile(file, 'wb', (open) => call(getAttribute(open, 'write'), [makeBytes(bytes)]))
  return null
}

function textBytes(array: PyNdArray, separator: string, format: string): Uint8Array {
  const read = readerOf(array.dtype)
  const texts = Array.from(offsetsOf(array), (offset) => {
    const value = toPython(array.dtype, read(array.view, offset))
    return format === '' ? strOf(value) : strOf(binaryOp('%', format, makeTuple([value])))
  })
  return new TextEncoder().encode(texts.join(separator))
}

/** np.fromfile */
export function fromFile(file: PyValue, dtype: PyDType, count: number, separator: string, offset: number): PyNdArray {
  if (separator !== '' && offset !== 0) raise('TypeError', "'offset' argument only permitted for binary files")
  if (dtype.itemsize === 0 && count < 0) raise('ValueError', 'negative dimensions are not allowed')
  return withFile(file, 'rb', (open) => {
    if (dtype.isObject) raise('ValueError', 'Cannot read into object array')
    if (offset !== 0) call(getAttribute(open, 'seek'), [offset, 1])
    if (separator !== '') return fromText(new TextDecoder('latin1').decode(copiedBytes(call(getAttribute(open, 'read'), []))), dtype, count, separator)
    const bytes = copiedBytes(call(getAttribute(open, 'read'), count < 0 ? [] : [count * dtype.itemsize]))
    const items = dtype.itemsize === 0 ? count : Math.floor(bytes.length / dtype.itemsize)
    const made = rawArray(dtype, [items])
    made.memory.bytes.set(bytes.subarray(0, items * dtype.itemsize))
    return known(made)
  })
}

const WHOLE = /[ \t\n\v\f\r]*[+-]?\d+/y
const REAL = /[ \t\n\v\f\r]*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|inf(?:inity)?|nan)/iy

/** Numbers in a text. A blank of the separator stands for any white space, and for none. array_from_text */
export function fromText(text: string, dtype: PyDType, count: number, separator: string): PyNdArray {
  const isWhole = dtype.kind === 'i' || dtype.kind === 'u'
  if (!isWhole && dtype.kind !== 'f') raise('ValueError', 'Unable to read character files of that array type')
  const number = isWhole ? WHOLE : REAL
  const gap = new RegExp(separator.split('').map((char) => (/\s/.test(char) ? '[ \\t\\n\\v\\f\\r]*' : `\\u{${(char.codePointAt(0) as number).toString(16)}}`)).join(''), 'uy')
  const raws: Raw[] = []
  let at = 0
  let isUnmatched = false
  while (count < 0 || raws.length < count) {
    number.lastIndex = at
    const found = number.exec(text)
    if (found === null) {
      isUnmatched = raws.length === 0 ? text.trim() !== '' : text.slice(at).trim() !== ''
      break
    }
    at = number.lastIndex
    const digits = found[0].trim()
    raws.push(isWhole ? wrapInt(normalizeInt(BigInt(digits.replace('+', ''))), dtype.itemsize, dtype.kind === 'i') : roundFloat(parseDouble(digits) as number, dtype.itemsize))
    if (text.slice(at).trim() === '') break
    gap.lastIndex = at
    if (gap.exec(text) === null) {
      isUnmatched = count < 0 || raws.length < count
      break
    }
    at = gap.lastIndex
  }
  if (isUnmatched) raise('ValueError', 'string or file could not be read to its end due to unmatched data')
  return arrayFromRaws(dtype, [raws.length], raws)
}
