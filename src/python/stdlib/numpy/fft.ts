/** What numpy.fft needs in the machine's own language: one transform along the last axis. numpy/fft/_pocketfft_umath.cpp */
import type { PyValue } from '../../objects/object'
import { notSimulated } from '../../objects/errors'
import { positional, type MethodSpec } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { moduleFunctions } from '../module'
import { asInt } from './arguments'
import { arrayFromRaws, rawsOf, sizeOf } from './array'
import { asArray } from './create'
import { dtypeOf } from './dtype'
import type { Complex, Raw } from './element'
import { factorsOf, transformComplex } from './fft-complex'
import { transformReal } from './fft-real'
import { toNumber } from './methods'

function assertLength(n: number, largest: 4 | 8): void {
  const odd = factorsOf(n, largest).find((factor) => factor > (largest === 8 ? 8 : 5))
  if (odd !== undefined) notSimulated(`np.fft of ${n} numbers, which ${odd} divides`)
}

/** Rows of complex numbers, each cut off or filled up with zeros to n of them. */
function complexRows(value: PyValue, n: number, isForward: boolean, factor: number): PyValue {
  assertLength(n, 8)
  const array = asArray(value, { dtype: dtypeOf('D') })
  const raws = rawsOf(array) as Complex[]
  const given = array.shape.at(-1) as number
  const lead = array.shape.slice(0, -1)
  const out: Raw[] = []
  for (let row = 0; row < sizeOf(lead); row++) {
    const re = new Float64Array(n)
    const im = new Float64Array(n)
    for (let i = 0; i < Math.min(n, given); i++) {
      const each = raws[row * given + i] as Complex
      re[i] = each.re
      im[i] = each.im
    }
    transformComplex({ re, im }, isForward, factor)
    for (let i = 0; i < n; i++) out.push({ re: re[i] as number, im: im[i] as number })
  }
  return arrayFromRaws(dtypeOf('D'), [...lead, n], out)
}

/** Rows of n real numbers to their lower frequencies. rfft_impl */
function realRows(value: PyValue, n: number, factor: number): PyValue {
  assertLength(n, 4)
  const array = asArray(value, { dtype: dtypeOf('d') })
  const raws = rawsOf(array) as number[]
  const given = array.shape.at(-1) as number
  const lead = array.shape.slice(0, -1)
  const out: Raw[] = []
  for (let row = 0; row < sizeOf(lead); row++) {
    const values = new Float64Array(n)
    for (let i = 0; i < Math.min(n, given); i++) values[i] = raws[row * given + i] as number
    transformReal(values, true, factor)
    out.push({ re: values[0] as number, im: 0 })
    for (let i = 1; i <= Math.floor(n / 2); i++) out.push({ re: values[2 * i - 1] as number, im: 2 * i < n ? (values[2 * i] as number) : 0 })
  }
  return arrayFromRaws(dtypeOf('D'), [...lead, Math.floor(n / 2) + 1], out)
}

/** Rows of lower frequencies back to n real numbers. irfft_loop */
function realRowsBack(value: PyValue, n: number, factor: number): PyValue {
  assertLength(n, 4)
  const array = asArray(value, { dtype: dtypeOf('D') })
  const raws = rawsOf(array) as Complex[]
  const given = array.shape.at(-1) as number
  const lead = array.shape.slice(0, -1)
  const out: Raw[] = []
  for (let row = 0; row < sizeOf(lead); row++) {
    const values = new Float64Array(n)
    for (let i = 0; i <= Math.floor(n / 2) && i < given; i++) {
      const { re, im } = raws[row * given + i] as Complex
      values[i === 0 ? 0 : 2 * i - 1] = re
      if (i > 0 && 2 * i < n) values[2 * i] = im
    }
    transformReal(values, false, factor)
    out.push(...values)
  }
  return arrayFromRaws(dtypeOf('d'), [...lead, n], out)
}

const functions: Record<string, MethodSpec<null>> = {
  _complex: positional(4, 4, (_self: null, value, n, isForward, factor) => complexRows(value as PyValue, asInt(n as PyValue), isTrue(isForward as PyValue), toNumber(factor as PyValue))),
  _real: positional(3, 3, (_self: null, value, n, factor) => realRows(value as PyValue, asInt(n as PyValue), toNumber(factor as PyValue))),
  _real_back: positional(3, 3, (_self: null, value, n, factor) => realRowsBack(value as PyValue, asInt(n as PyValue), toNumber(factor as PyValue))),
}

export const fftMembers = (): Record<string, PyValue> => moduleFunctions('numpy.fft', functions)
