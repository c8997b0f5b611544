/** Methods of a context: operations on anything that converts to a decimal. DecCtx_* in Modules/_decimal/_decimal.c */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { noArgs, oneArg, type MethodSpec } from '../../objects/native'
import { makeTuple } from '../../objects/tuple'
import { toInt } from '../../builtins/number-storage'
import { PyFloat } from '../../builtins/number-storage'
import { counted, named } from './arguments'
import { divideWithRemainder, flip, fusedMultiplyAdd, totalOrder, type Binary, type Unary } from './arithmetic'
import type { Status } from './conditions'
import { createDecimal, fromReal, operandOrRaise } from './convert'
import { classOf, isNormal, isSubnormal, sameQuantum } from './digits'
import { finalize, fromInteger, TEN, type Dec } from './number'
import { BINARY_OPERATIONS, UNARY_OPERATIONS } from './operations'
import { power, powerModulo } from './power'
import { makeDecimal, PyDecimal, report, type PyContext } from './storage'
import { textOfDec } from './text'

/** The result of an operation in a context, after what it has to tell. */
export function compute(context: PyContext, operation: (status: Status) => Dec): PyDecimal {
  const status: Status = { flags: 0 }
  const result = operation(status)
  report(context, status)
  return makeDecimal(result)
}

/** quotient and remainder */
export function computePair(context: PyContext, a: Dec, b: Dec): PyValue {
  const status: Status = { flags: 0 }
  const pair = divideWithRemainder(a, b, context.values, status)
  report(context, status)
  return makeTuple(pair.map(makeDecimal))
}

const unary = (operation: Unary): MethodSpec<PyContext> =>
  oneArg((context, value) => {
    const a = operandOrRaise(value)
    return compute(context, (status) => operation(a, context.values, status))
  })

const binary = (operation: Binary): MethodSpec<PyContext> =>
  counted<PyContext>(2, 2, (context, left, right) => {
    const a = operandOrRaise(left)
    const b = operandOrRaise(right)
    return compute(context, (status) => operation(a, b, context.values, status))
  })

const plain = (operation: (a: Dec, context: PyContext) => PyValue): MethodSpec<PyContext> => oneArg((context, value) => operation(operandOrRaise(value), context))
const plainPair = (operation: (a: Dec, b: Dec) => PyValue): MethodSpec<PyContext> => counted<PyContext>(2, 2, (_context, left, right) => operation(operandOrRaise(left), operandOrRaise(right)))

function decimalOnly(value: PyValue): PyDecimal {
  return value instanceof PyDecimal ? value : raise('TypeError', 'argument must be a Decimal')
}

export const contextMethods: Record<string, MethodSpec<PyContext>> = {
  ...Object.fromEntries(Object.entries(UNARY_OPERATIONS).map(([name, operation]) => [name, unary(operation)])),
  ...Object.fromEntries(Object.entries(BINARY_OPERATIONS).map(([name, operation]) => [name, binary(operation)])),
  divmod: counted<PyContext>(2, 2, (context, left, right) => computePair(context, operandOrRaise(left), operandOrRaise(right))),
  fma: counted<PyContext>(3, 3, (context, first, second, third) => {
    const [a, b, c] = [operandOrRaise(first), operandOrRaise(second), operandOrRaise(third)]
    return compute(context, (status) => fusedMultiplyAdd(a, b, c, context.values, status))
  }),
  power: named<PyContext>(['a', 'b', 'modulo'], 2, (context, base, exponent, modulo) => {
    const [a, b] = [operandOrRaise(base), operandOrRaise(exponent)]
    const c = modulo === undefined || modulo === null ? undefined : operandOrRaise(modulo)
    return compute(context, (status) => (c === undefined ? power(a, b, context.values, status) : powerModulo(a, b, c, context.values, status)))
  }),
  radix: noArgs(() => makeDecimal(TEN)),
  is_normal: plain((a, context) => isNormal(a, context.values)),
  is_subnormal: plain((a, context) => isSubnormal(a, context.values)),
  is_finite: plain((a) => a.isFinite),
  is_infinite: plain((a) => a.isInfinite),
  is_nan: plain((a) => a.isNaN),
  is_qnan: plain((a) => a.kind === 'quiet'),
  is_snan: plain((a) => a.kind === 'signaling'),
  is_signed: plain((a) => a.sign === 1),
  is_zero: plain((a) => a.isZero),
  is_canonical: oneArg((_context, value) => decimalOnly(value) === value),
  canonical: oneArg((_context, value) => decimalOnly(value)),
  copy_abs: plain((a) => makeDecimal(a.withSign(0))),
  copy_negate: plain((a) => makeDecimal(a.withSign(flip(a.sign)))),
  copy_decimal: oneArg((_context, value) => (value instanceof PyDecimal ? value : makeDecimal(operandOrRaise(value)))),
  copy_sign: plainPair((a, b) => makeDecimal(a.withSign(b.sign))),
  compare_total: plainPair((a, b) => makeDecimal(fromInteger(BigInt(totalOrder(a, b))))),
  compare_total_mag: plainPair((a, b) => makeDecimal(fromInteger(BigInt(totalOrder(a.withSign(0), b.withSign(0)))))),
  same_quantum: plainPair(sameQuantum),
  number_class: plain((a, context) => classOf(a, context.values)),
  to_sci_string: plain((a, context) => textOfDec(a, context.values.capitals)),
  to_eng_string: plain((a, context) => textOfDec(a, context.values.capitals, 'engineering')),
  _apply: plain((a, context) => compute(context, (status) => finalize(a, context.values, status))),
  create_decimal: counted<PyContext>(0, 1, (context, value) => createDecimal(value, context)),
  create_decimal_from_float: oneArg((context, value) => {
    if (toInt(value) === undefined && !(value instanceof PyFloat)) raise('TypeError', 'argument must be int or float')
    const a = fromReal(value)
    return compute(context, (status) => finalize(a, context.values, status))
  }),
}
