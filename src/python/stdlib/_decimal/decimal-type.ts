/** decimal.Decimal. Modules/_decimal/_decimal.c, dec_* and nm_* */
import { typeOf, type PyInt, type PyType, type PyValue } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { notSimulated, raise } from '../../objects/errors'
import { classMethod, noArgs, oneArg, type MethodSpec } from '../../objects/native'
import { idOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { parseDouble } from '../../builtins/float-parse'
import { normalizeBig } from '../../builtins/int-arithmetic'
import { isInstanceOf } from '../../builtins/isinstance'
import { makeComplex, makeFloat, PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { warnDeprecated } from '../../builtins/warn'
import { defineModuleType } from '../module'
import { counted, named } from './arguments'
import { absolute, add, divide, divideWhole, flip, fusedMultiplyAdd, minus, multiply, order, plus, remainder, subtract, totalOrder, type Binary, type Unary } from './arithmetic'
import { FLOAT_OPERATION, INVALID_OPERATION, type Rounding, type Settings } from './conditions'
import { compute, computePair } from './context-methods'
import { roundingOf, ssizeOf } from './context-type'
import { fromDouble, fromReal, newDecimal, operandOf, operandOrRaise } from './convert'
import { classOf, isNormal, isSubnormal, sameQuantum, wholeOf } from './digits'
import { formatDec, isDeprecatedSpec } from './format'
import { finite, fromInteger, powerOfTen, TEN, ZERO, type Dec } from './number'
import { BINARY_OPERATIONS, UNARY_OPERATIONS } from './operations'
import { power, powerModulo } from './power'
import { quantize, toWhole } from './rounding'
import { activeContext, contextOr, decimalTypes, makeDecimal, moduleState, PyDecimal, report, unsupportedConversion } from './storage'
import { textOfDec } from './text'

const textOfDecimal = (self: PyDecimal): string => textOfDec(self.value, activeContext().values.capitals)

/** An arithmetic operator; undefined where an operand is neither a decimal nor an int. CONVERT_BINOP */
const operator = (operation: Binary) => (left: PyValue, right: PyValue): PyValue | undefined => {
  const a = operandOf(left)
  const b = a === undefined ? undefined : operandOf(right)
  if (a === undefined || b === undefined) return undefined
  const context = activeContext()
  return compute(context, (status) => operation(a, b, context.values, status))
}

const sign = (operation: Unary) => (self: PyDecimal): PyValue => {
  const context = activeContext()
  return compute(context, (status) => operation(self.value, context.values, status))
}

/** nm_mpd_qpow */
function powerOperator(base: PyValue, exponent: PyValue, modulus: PyValue): PyValue | undefined {
  const a = operandOf(base)
  const b = a === undefined ? undefined : operandOf(exponent)
  const c = modulus === null ? null : operandOf(modulus)
  if (a === undefined || b === undefined || c === undefined) return undefined
  const context = activeContext()
  return compute(context, (status) => (c === null ? power(a, b, context.values, status) : powerModulo(a, b, c, context.values, status)))
}

/** The whole number that a decimal is rounded to. dec_as_long */
function rounded({ value }: PyDecimal, rounding: Rounding): PyInt {
  if (value.isNaN) raise('ValueError', 'cannot convert NaN to integer')
  if (value.isInfinite) raise('OverflowError', 'cannot convert Infinity to integer')
  return normalizeBig(wholeOf(toWhole(value, { ...activeContext().values, rounding }, { flags: 0 })))
}

/** PyDec_AsFloat */
function doubleOf(self: PyDecimal): number {
  if (self.value.kind === 'signaling') raise('ValueError', 'cannot convert signaling NaN to float')
  if (self.value.isNaN) return Number.NaN
  return parseDouble(textOfDecimal(self)) as number
}

const MODULUS = 2n ** 61n - 1n
const INVERSE_OF_TEN = 2075258708292324556n

function powerModuloPrime(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let factor = base, left = exponent % (MODULUS - 1n); left > 0n; left >>= 1n, factor = (factor * factor) % MODULUS) if ((left & 1n) === 1n) result = (result * factor) % MODULUS
  return result
}

/** The hash of the int, float or Fraction that it equals. dec_hash */
function hashOfDecimal(self: PyDecimal): PyInt {
  const { value } = self
  if (value.kind === 'signaling') raise('TypeError', 'Cannot hash a signaling NaN value')
  if (value.isNaN) return Math.floor(Number(idOf(self)) / 16)
  if (value.isInfinite) return value.sign === 0 ? 314159 : -314159
  const scale = value.exponent >= 0n ? powerModuloPrime(10n, value.exponent) : powerModuloPrime(INVERSE_OF_TEN, -value.exponent)
  const size = ((value.coefficient % MODULUS) * scale) % MODULUS
  const hash = value.sign === 0 ? size : -size
  return normalizeBig(hash === -1n ? -2n : hash)
}

function whole(value: PyValue): bigint {
  const int = toInt(value)
  return int === undefined ? raise('TypeError', 'argument must be an integer') : BigInt(int)
}

/** Both sides of a comparison as decimals; undefined for what does not compare. convert_op_cmp */
function compared(self: Dec, other: PyValue, isEquality: boolean): [Dec, Dec] | undefined {
  const operand = operandOf(other)
  if (operand !== undefined) return [self, operand]
  const context = activeContext()
  if (other instanceof PyFloat) {
    if (!isEquality) report(context, { flags: FLOAT_OPERATION })
    context.values.flags |= FLOAT_OPERATION
    return [self, fromDouble(other.value)]
  }
  if (other instanceof PyComplex) {
    if (!isEquality || other.im !== 0) return undefined
    context.values.flags |= FLOAT_OPERATION
    return [self, fromDouble(other.re)]
  }
  if (typeof other !== 'object' || other === null || !isInstanceOf(other, moduleState().rational)) return undefined
  const numerator = fromInteger(whole(getAttribute(other, 'numerator')))
  if (!self.isFinite) return [self, numerator]
  return [finite(self.sign, self.coefficient * whole(getAttribute(other, 'denominator')), self.exponent), numerator]
}

const context = (index: number) => (values: readonly (PyValue | undefined)[]) => contextOr(values[index])

/** A method with an optional context. Dec_UnaryFuncVA */
const unary = (operation: Unary): MethodSpec<PyDecimal> =>
  named<PyDecimal>(['context'], 0, (self, ...values) => {
    const chosen = context(0)(values)
    return compute(chosen, (status) => operation(self.value, chosen.values, status))
  })

/** Dec_BinaryFuncVA */
const binary = (operation: Binary): MethodSpec<PyDecimal> =>
  named<PyDecimal>(['other', 'context'], 1, (self, ...values) => {
    const chosen = context(1)(values)
    const b = operandOrRaise(values[0])
    return compute(chosen, (status) => operation(self.value, b, chosen.values, status))
  })

const plainPair = (operation: (a: Dec, b: Dec) => PyValue): MethodSpec<PyDecimal> =>
  named<PyDecimal>(['other', 'context'], 1, (self, ...values) => {
    context(1)(values)
    return operation(self.value, operandOrRaise(values[0]))
  })

const told = (fact: (value: Dec, settings: Settings) => PyValue): MethodSpec<PyDecimal> => named<PyDecimal>(['context'], 0, (self, given) => fact(self.value, contextOr(given).values))
const fact = (test: (value: Dec) => boolean): MethodSpec<PyDecimal> => noArgs((self) => test(self.value))

/** An operation whose rounding may be given. */
function settingsWith(settings: Settings, rounding: PyValue | undefined): Settings {
  return rounding === undefined || rounding === null ? settings : { ...settings, rounding: roundingOf(rounding) }
}

const toIntegral = (name: 'to_integral' | 'to_integral_exact'): MethodSpec<PyDecimal> =>
  named<PyDecimal>(['rounding', 'context'], 0, (self, rounding, given) => {
    const chosen = contextOr(given)
    const settings = settingsWith(chosen.values, rounding)
    return compute(chosen, (status) => (UNARY_OPERATIONS[name] as Unary)(self.value, settings, status))
  })

/** dec_as_integer_ratio */
function integerRatio({ value }: PyDecimal): PyValue {
  if (value.isNaN) raise('ValueError', 'cannot convert NaN to integer ratio')
  if (value.isInfinite) raise('OverflowError', 'cannot convert Infinity to integer ratio')
  if (value.coefficient === 0n) return makeTuple([0, 1])
  const signed = value.sign === 0 ? value.coefficient : -value.coefficient
  if (value.exponent >= 0n) return makeTuple([normalizeBig(signed * powerOfTen(value.exponent)), 1])
  const denominator = powerOfTen(-value.exponent)
  let [a, b] = [value.coefficient, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  return makeTuple([normalizeBig(signed / a), normalizeBig(denominator / a)])
}

/** PyDec_AsTuple */
function asTuple({ value }: PyDecimal): PyValue {
  const digits = value.isInfinite ? [0] : value.isNaN && value.coefficient === 0n ? [] : [...value.coefficient.toString()].map(Number)
  const exponent = value.isInfinite ? 'F' : value.kind === 'quiet' ? 'n' : value.kind === 'signaling' ? 'N' : normalizeBig(value.exponent)
  return call(moduleState().tuple, [value.sign, makeTuple(digits), exponent])
}

/** dec_format */
function format(self: PyDecimal, spec: PyValue | undefined, override: PyValue | undefined): PyValue {
  const text = textOf(spec as PyValue)
  if (text === undefined) raise('TypeError', 'format arg must be str')
  if (override !== undefined) notSimulated('Decimal.__format__() with separators of its own')
  const { values } = activeContext()
  if (isDeprecatedSpec(text)) warnDeprecated("Format specifier 'N' is deprecated and slated for removal in Python 3.18")
  return formatDec(self.value, text, values, values.capitals)
}

/** PyDec_Round */
function round(self: PyDecimal, places: PyValue | undefined): PyValue {
  const chosen = activeContext()
  if (places === undefined) return rounded(self, 'ROUND_HALF_EVEN')
  if (toInt(places) === undefined) raise('TypeError', 'optional arg must be an integer')
  const unit = finite(0, 1n, -ssizeOf(places))
  return compute(chosen, (status) => quantize(self.value, unit, chosen.values, status))
}

const pick = <T>(table: Record<string, T>, names: string): [string, T][] => names.split(' ').map((name) => [name, table[name] as T])
const self: MethodSpec<PyDecimal> = noArgs((decimal) => decimal)
const FIELDS_SIZE = 104

decimalTypes.decimal = defineModuleType<PyDecimal>('decimal', 'Decimal', {
  doc: `Construct a new Decimal object. 'value' can be an integer, string, tuple,
or another Decimal object. If no value is given, return Decimal('0'). The
context does not affect the conversion and is only passed to determine if
the InvalidOperation trap is active.

`,
  slots: {
    new: (cls, args, keywords) => (newArguments.invoke(cls, args, keywords, 'Decimal', null)),
    repr: (decimal) => `Decimal('${textOfDecimal(decimal)}')`,
    str: textOfDecimal,
    hash: hashOfDecimal,
    compare(decimal, other, op) {
      const isEquality = op === '==' || op === '!='
      const sides = compared(decimal.value, other, isEquality)
      if (sides === undefined) return undefined
      const [a, b] = sides
      if (a.isNaN || b.isNaN) {
        if (!isEquality || a.kind === 'signaling' || b.kind === 'signaling') report(activeContext(), { flags: INVALID_OPERATION })
        return op === '!='
      }
      const ordering = order(a, b)
      switch (op) {
        case '==':
          return ordering === 0
        case '!=':
          return ordering !== 0
        case '<':
          return ordering < 0
        case '<=':
          return ordering <= 0
        case '>':
          return ordering > 0
        case '>=':
          return ordering >= 0
      }
    },
    add: operator(add),
    sub: operator(subtract),
    mul: operator(multiply),
    truediv: operator(divide),
    floordiv: operator(divideWhole),
    mod: operator(remainder),
    divmod(left, right) {
      const a = operandOf(left)
      const b = a === undefined ? undefined : operandOf(right)
      return a === undefined || b === undefined ? undefined : computePair(activeContext(), a, b)
    },
    pow: powerOperator,
    neg: sign(minus),
    pos: sign(plus),
    abs: sign(absolute),
    bool: (decimal) => !decimal.value.isZero,
    int: (decimal) => rounded(decimal, 'ROUND_DOWN'),
    float: (decimal) => makeFloat(doubleOf(decimal)),
  },
  methods: {
    ...Object.fromEntries(pick(UNARY_OPERATIONS, 'exp ln log10 next_minus next_plus normalize sqrt logb logical_invert').map(([name, operation]) => [name, unary(operation)])),
    ...Object.fromEntries(
      pick(BINARY_OPERATIONS, 'compare compare_signal max max_mag min min_mag next_toward remainder_near logical_and logical_or logical_xor rotate scaleb shift').map(([name, operation]) => [name, binary(operation)]),
    ),
    to_integral: toIntegral('to_integral'),
    to_integral_value: toIntegral('to_integral'),
    to_integral_exact: toIntegral('to_integral_exact'),
    quantize: named<PyDecimal>(['exp', 'rounding', 'context'], 1, (decimal, exponent, rounding, given) => {
      const chosen = contextOr(given)
      const settings = settingsWith(chosen.values, rounding)
      const b = operandOrRaise(exponent)
      return compute(chosen, (status) => quantize(decimal.value, b, settings, status))
    }),
    fma: named<PyDecimal>(['other', 'third', 'context'], 2, (decimal, other, third, given) => {
      const chosen = contextOr(given)
      const [b, c] = [operandOrRaise(other), operandOrRaise(third)]
      return compute(chosen, (status) => fusedMultiplyAdd(decimal.value, b, c, chosen.values, status))
    }),
    is_canonical: fact(() => true),
    is_finite: fact((value) => value.isFinite),
    is_infinite: fact((value) => value.isInfinite),
    is_nan: fact((value) => value.isNaN),
    is_qnan: fact((value) => value.kind === 'quiet'),
    is_snan: fact((value) => value.kind === 'signaling'),
    is_signed: fact((value) => value.sign === 1),
    is_zero: fact((value) => value.isZero),
    is_normal: told(isNormal),
    is_subnormal: told(isSubnormal),
    number_class: told(classOf),
    adjusted: noArgs((decimal: PyDecimal) => (decimal.value.isFinite ? normalizeBig(decimal.value.adjusted) : 0)),
    canonical: self,
    conjugate: self,
    radix: noArgs(() => makeDecimal(TEN)),
    copy_abs: noArgs((decimal: PyDecimal) => makeDecimal(decimal.value.withSign(0))),
    copy_negate: noArgs((decimal: PyDecimal) => makeDecimal(decimal.value.withSign(flip(decimal.value.sign)))),
    copy_sign: plainPair((a, b) => makeDecimal(a.withSign(b.sign))),
    compare_total: plainPair((a, b) => makeDecimal(fromInteger(BigInt(totalOrder(a, b))))),
    compare_total_mag: plainPair((a, b) => makeDecimal(fromInteger(BigInt(totalOrder(a.withSign(0), b.withSign(0)))))),
    same_quantum: plainPair(sameQuantum),
    to_eng_string: named<PyDecimal>(['context'], 0, (decimal, given) => textOfDec(decimal.value, contextOr(given).values.capitals, 'engineering')),
    from_float: classMethod(oneArg((cls: PyType, value) => convertedTo(cls, makeDecimal(fromReal(value))))),
    from_number: classMethod(
      oneArg((cls: PyType, value) => {
        if (value instanceof PyDecimal) return convertedTo(cls, newDecimal(decimalTypes.decimal, value, activeContext()))
        if (toInt(value) === undefined && !(value instanceof PyFloat)) unsupportedConversion(value)
        if (value instanceof PyFloat) report(activeContext(), { flags: FLOAT_OPERATION })
        return convertedTo(cls, makeDecimal(fromReal(value)))
      }),
    ),
    as_tuple: noArgs(asTuple),
    as_integer_ratio: noArgs(integerRatio),
    __copy__: self,
    __deepcopy__: oneArg((decimal: PyDecimal) => decimal),
    __format__: counted<PyDecimal>(1, 2, format),
    __reduce__: noArgs((decimal: PyDecimal) => makeTuple([typeOf(decimal), makeTuple([textOfDecimal(decimal)])])),
    __round__: counted<PyDecimal>(0, 1, round),
    __ceil__: noArgs((decimal: PyDecimal) => rounded(decimal, 'ROUND_CEILING')),
    __floor__: noArgs((decimal: PyDecimal) => rounded(decimal, 'ROUND_FLOOR')),
    __trunc__: noArgs((decimal: PyDecimal) => rounded(decimal, 'ROUND_DOWN')),
    __complex__: noArgs((decimal: PyDecimal) => makeComplex(doubleOf(decimal), 0)),
    // Coefficients of more than four words of 19 digits lie outside the object.
    __sizeof__: noArgs((decimal: PyDecimal) => FIELDS_SIZE + (decimal.value.digits > 76n ? Number((decimal.value.digits + 18n) / 19n) * 8 : 0)),
  },
  getset: {
    real: { get: (decimal) => decimal },
    imag: { get: () => makeDecimal(ZERO) },
  },
})

/** Of a subclass, made as a program would. */
const convertedTo = (cls: PyType, value: PyValue): PyValue => (cls === decimalTypes.decimal ? value : call(cls, [value]))

const newArguments = named<PyType>(['value', 'context'], 0, (cls, value, given) => newDecimal(cls, value, contextOr(given)))
