/** datetime.timedelta. Modules/_datetimemodule.c, delta_* */
import { normalizeInt, type PyType, type PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { noArgs } from '../../objects/native'
import { immortal } from '../../objects/type'
import { makeTuple, type PyTuple } from '../../objects/tuple'
import { divideInts } from '../../builtins/int-arithmetic'
import { integerRatio } from '../../builtins/float'
import { makeFloat, PyFloat, toInt } from '../../builtins/number-storage'
import { mixHashes } from '../../builtins/tuple-hash'
import { defineModuleType } from '../module'
import { parseArguments } from './arguments'
import { six, two } from './calendar'
import { datetimeTypes, PyDelta } from './storage'

const MAX_DAYS = 999_999_999
const DAY = 86_400_000_000n

/** All of it in microseconds. delta_to_microseconds */
export function microsecondsOf(delta: PyDelta): bigint {
  return BigInt(delta.days) * DAY + BigInt(delta.seconds) * 1_000_000n + BigInt(delta.microseconds)
}

function floorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient
}

/** microseconds_to_delta_ex */
export function deltaOf(microseconds: bigint, cls: PyType = datetimeTypes.timedelta): PyDelta {
  const days = floorDivide(microseconds, DAY)
  const rest = Number(microseconds - days * DAY)
  if (days > 0x7fffffffn || days < -0x80000000n) raise('OverflowError', 'Python int too large to convert to C int')
  return makeDelta(Number(days), Math.floor(rest / 1_000_000), rest % 1_000_000, cls)
}

/** A span whose parts are in their ranges. new_delta_ex */
export function makeDelta(days: number, seconds: number, microseconds: number, cls: PyType = datetimeTypes.timedelta): PyDelta {
  if (days < -MAX_DAYS || days > MAX_DAYS) raise('OverflowError', `days=${days}; must have magnitude <= ${MAX_DAYS}`)
  return new PyDelta(cls, days, seconds, microseconds)
}

/** left / right to the nearest, ties to the even. divide_nearest */
function divideNearest(left: bigint, right: bigint): bigint {
  if (right === 0n) raise('ZeroDivisionError', 'division by zero')
  const quotient = floorDivide(left, right)
  const twice = 2n * (left - quotient * right)
  const isAbove = right > 0n ? twice > right : twice < right
  return isAbove || (twice === right && quotient % 2n !== 0n) ? quotient + 1n : quotient
}

const UNITS: [name: string, microseconds: bigint][] = [
  ['microseconds', 1n], ['milliseconds', 1000n], ['seconds', 1_000_000n], ['minutes', 60_000_000n], ['hours', 3_600_000_000n], ['days', DAY], ['weeks', 7n * DAY],
]
const PARAMETERS = { names: ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'], required: 0, fname: '__new__' }

/** delta_new: whole parts are added exactly, what is left of fractions is rounded once, ties to the even. */
function newDelta(cls: PyType, values: (PyValue | undefined)[]): PyDelta {
  let sum = 0n
  let leftover = 0
  for (const [name, factor] of UNITS) {
    const value = values[PARAMETERS.names.indexOf(name)]
    if (value === undefined) continue
    const int = toInt(value)
    if (int !== undefined) sum += BigInt(int) * factor
    else if (value instanceof PyFloat) {
      if (Number.isNaN(value.value)) raise('ValueError', 'cannot convert float NaN to integer')
      if (!Number.isFinite(value.value)) raise('OverflowError', 'cannot convert float infinity to integer')
      const whole = Math.trunc(value.value)
      const part = (value.value - whole) * Number(factor)
      sum += BigInt(whole) * factor + BigInt(Math.trunc(part))
      leftover += part - Math.trunc(part)
    } else raise('TypeError', `unsupported type for timedelta ${name} component: ${value === null ? 'NoneType' : typeName(value)}`)
  }
  if (leftover !== 0) {
    let whole = roundAway(leftover)
    if (Math.abs(whole - leftover) === 0.5) {
      const odd = Number(((sum % 2n) + 2n) % 2n)
      whole = 2 * roundAway((leftover + odd) * 0.5) - odd
    }
    sum += BigInt(whole)
  }
  return deltaOf(sum, cls)
}

/** C's round(): halves go away from zero. */
function roundAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value)
}

function reprOfDelta(self: PyDelta): string {
  const parts = [['days', self.days], ['seconds', self.seconds], ['microseconds', self.microseconds]] as const
  const shown = parts.filter(([, value]) => value !== 0).map(([name, value]) => `${name}=${value}`)
  return `${typeName(self)}(${shown.length === 0 ? '0' : shown.join(', ')})`
}

function textOfDelta({ days, seconds, microseconds }: PyDelta): string {
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${microseconds === 0 ? '' : `.${six(microseconds)}`}`
  return days === 0 ? clock : `${days} day${days === 1 || days === -1 ? '' : 's'}, ${clock}`
}

const isDelta = (value: PyValue): value is PyDelta => value instanceof PyDelta
const int = (value: bigint): PyValue => normalizeInt(value)

function times(delta: PyDelta, factor: PyValue): PyValue | undefined {
  const whole = toInt(factor)
  if (whole !== undefined) return deltaOf(microsecondsOf(delta) * BigInt(whole))
  if (!(factor instanceof PyFloat)) return undefined
  const [numerator, denominator] = (integerRatio(factor.value) as PyTuple).items as [number | bigint, number | bigint]
  return deltaOf(divideNearest(microsecondsOf(delta) * BigInt(numerator), BigInt(denominator)))
}

function divided(left: PyValue, right: PyValue): PyValue | undefined {
  if (!isDelta(left)) return undefined
  if (isDelta(right)) {
    const divisor = microsecondsOf(right)
    if (divisor === 0n) raise('ZeroDivisionError', 'division by zero')
    return makeFloat(divideInts(int(microsecondsOf(left)) as number, int(divisor) as number))
  }
  const whole = toInt(right)
  if (whole !== undefined) return deltaOf(divideNearest(microsecondsOf(left), BigInt(whole)))
  if (!(right instanceof PyFloat)) return undefined
  const [numerator, denominator] = (integerRatio(right.value) as PyTuple).items as [number | bigint, number | bigint]
  return deltaOf(divideNearest(microsecondsOf(left) * BigInt(denominator), BigInt(numerator)))
}

function nonZero(value: bigint): bigint {
  return value === 0n ? raise('ZeroDivisionError', 'division by zero') : value
}

function remainder(left: PyDelta, right: PyDelta): { quotient: bigint; rest: PyDelta } {
  const [a, b] = [microsecondsOf(left), nonZero(microsecondsOf(right))]
  const quotient = floorDivide(a, b)
  return { quotient, rest: deltaOf(a - quotient * b) }
}

const timedeltaType = defineModuleType<PyDelta>('datetime', 'timedelta', {
  slots: {
    new: (cls, args, keywords) => newDelta(cls, parseArguments(PARAMETERS, args, keywords)),
    repr: reprOfDelta,
    str: textOfDelta,
    hash: (self) => mixHashes([self.days, self.seconds, self.microseconds]),
    bool: (self) => self.days !== 0 || self.seconds !== 0 || self.microseconds !== 0,
    compare(self, other, op) {
      if (!isDelta(other)) return undefined
      const difference = self.days - other.days || self.seconds - other.seconds || self.microseconds - other.microseconds
      return holds(difference, op)
    },
    add: (left, right) => (isDelta(left) && isDelta(right) ? deltaOf(microsecondsOf(left) + microsecondsOf(right)) : undefined),
    sub: (left, right) => (isDelta(left) && isDelta(right) ? deltaOf(microsecondsOf(left) - microsecondsOf(right)) : undefined),
    mul: (left, right) => (isDelta(left) ? times(left, right) : isDelta(right) ? times(right, left) : undefined),
    truediv: divided,
    floordiv(left, right) {
      if (!isDelta(left)) return undefined
      if (isDelta(right)) return int(remainder(left, right).quotient)
      const whole = toInt(right)
      return whole === undefined ? undefined : deltaOf(floorDivide(microsecondsOf(left), nonZero(BigInt(whole))))
    },
    mod: (left, right) => (isDelta(left) && isDelta(right) ? remainder(left, right).rest : undefined),
    divmod(left, right) {
      if (!isDelta(left) || !isDelta(right)) return undefined
      const { quotient, rest } = remainder(left, right)
      return makeTuple([int(quotient), rest])
    },
    neg: (self) => deltaOf(-microsecondsOf(self)),
    pos: (self) => deltaOf(microsecondsOf(self)),
    abs: (self) => deltaOf(self.days < 0 ? -microsecondsOf(self) : microsecondsOf(self)),
  },
  methods: {
    total_seconds: noArgs((self: PyDelta) => makeFloat(divideInts(int(microsecondsOf(self)) as number, 1_000_000))),
    __reduce__: noArgs((self: PyDelta) => makeTuple([self.cls, makeTuple([self.days, self.seconds, self.microseconds])])),
  },
  getset: {
    days: { get: (self) => self.days, member: true },
    seconds: { get: (self) => self.seconds, member: true },
    microseconds: { get: (self) => self.microseconds, member: true },
  },
})
datetimeTypes.timedelta = timedeltaType
timedeltaType.dict.set('min', immortal(makeDelta(-MAX_DAYS, 0, 0)))
timedeltaType.dict.set('max', immortal(makeDelta(MAX_DAYS, 86_399, 999_999)))
timedeltaType.dict.set('resolution', immortal(makeDelta(0, 0, 1)))

/** What a comparison says of left - right. diff_to_bool */
export function holds(difference: number | bigint, op: string): boolean {
  const isNone = difference === 0 || difference === 0n
  if (op === '==' || op === '!=') return isNone === (op === '==')
  if (op === '<') return difference < 0
  if (op === '<=') return difference <= 0
  return op === '>' ? difference > 0 : difference >= 0
}
