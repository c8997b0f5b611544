/** packbits and unpackbits. numpy/_core/src/multiarray/compiled_base.c */
import type { PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { textOf } from '../../builtins/arguments'
import { asInt, axisFrom } from './arguments'
import { known, rawArray, type PyNdArray } from './array'
import { asArray } from './create'
import { dtypeOf } from './dtype'
import { readerOf } from './element'
import { truthOf } from './loops'
import { reshape } from './shape'
import { forEachLine } from './sorting'

interface Lines {
  readonly source: PyNdArray
  readonly axis: number
}

/** The array and the axis along which bits stand; no axis: all of it in a row. */
function lined(array: PyNdArray, axis: PyValue | undefined): Lines {
  if (axis === undefined || axis === null) return { source: reshape(array, [array.size]), axis: 0 }
  if (array.ndim === 0) return { source: reshape(array, [1]), axis: 0 }
  return { source: array, axis: axisFrom(axis, array.ndim) }
}

function isLittleFrom(order: PyValue | undefined, name: string): boolean {
  const text = order === undefined ? 'big' : textOf(order)
  if (text === undefined) return raise('TypeError', `${name}() argument 3 must be str, not ${order === null ? 'None' : typeName(order as PyValue)}`)
  if (name === 'pack' ? !/^(big|little)/.test(text) : !/^[bl]/.test(text)) raise('ValueError', `'order' must ${name === 'pack' ? "be either 'little' or 'big'" : "begin with 'l' or 'b'"}`)
  return text.startsWith('l')
}

/** A fresh array like the source, with another extent along the axis. */
function target({ source, axis }: Lines, extent: number): PyNdArray {
  return known(rawArray(dtypeOf('B'), source.shape.map((each, i) => (i === axis ? extent : each))))
}

export function packBits(value: PyValue, axis: PyValue | undefined, order: PyValue | undefined): PyNdArray {
  const isLittle = isLittleFrom(order, 'pack')
  const array = asArray(value)
  if (!'biu'.includes(array.dtype.kind)) raise('TypeError', 'Expected an input array of integer or boolean data type')
  const lines = lined(array, axis)
  const { source } = lines
  const extent = source.shape[lines.axis] as number
  const made = target(lines, Math.ceil(extent / 8))
  const read = readerOf(source.dtype)
  const step = source.strides[lines.axis] as number
  const outStep = made.strides[lines.axis] as number
  const { bytes } = made.memory
  forEachLine(source, made, lines.axis, (from, to) => {
    for (let i = 0; i < extent; i++) {
      if (!truthOf(read(source.view, from + i * step))) continue
      const at = to + (i >> 3) * outStep
      bytes[at] = (bytes[at] as number) | (1 << (isLittle ? i & 7 : 7 - (i & 7)))
    }
  })
  return made
}

export function unpackBits(value: PyValue, axis: PyValue | undefined, count: PyValue | undefined, order: PyValue | undefined): PyNdArray {
  const isLittle = isLittleFrom(order, 'unpack')
  const array = asArray(value)
  if (array.dtype.char !== 'B') raise('TypeError', 'Expected an input array of unsigned byte data type')
  const lines = lined(array, axis)
  const { source } = lines
  const bits = (source.shape[lines.axis] as number) * 8
  let extent = bits
  if (count !== undefined && count !== null) {
    const wanted = asInt(count)
    extent = wanted < 0 ? bits + wanted : wanted
    if (extent < 0) raise('ValueError', `-ve count larger than number of elements`)
  }
  const made = target(lines, extent)
  const step = source.strides[lines.axis] as number
  const outStep = made.strides[lines.axis] as number
  const from = source.memory.bytes
  const into = made.memory.bytes
  forEachLine(source, made, lines.axis, (start, to) => {
    for (let i = 0; i < extent && i < bits; i++) into[to + i * outStep] = ((from[start + (i >> 3) * step] as number) >> (isLittle ? i & 7 : 7 - (i & 7))) & 1
  })
  return made
}

