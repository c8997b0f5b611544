/** The operations by their names as methods of a context; those of a decimal are among them. */
import * as arithmetic from './arithmetic'
import * as digits from './digits'
import * as logarithms from './logarithms'
import * as rounding from './rounding'

export const UNARY_OPERATIONS: Record<string, arithmetic.Unary> = {
  abs: arithmetic.absolute,
  exp: logarithms.exp,
  ln: logarithms.ln,
  log10: logarithms.log10,
  minus: arithmetic.minus,
  next_minus: rounding.nextMinus,
  next_plus: rounding.nextPlus,
  normalize: rounding.reduce,
  plus: arithmetic.plus,
  to_integral: rounding.toWhole,
  to_integral_exact: rounding.toWholeExactly,
  to_integral_value: rounding.toWhole,
  sqrt: logarithms.squareRoot,
  logb: digits.logB,
  logical_invert: digits.logicalInvert,
}

export const BINARY_OPERATIONS: Record<string, arithmetic.Binary> = {
  add: arithmetic.add,
  compare: arithmetic.compare,
  compare_signal: arithmetic.compareSignaling,
  divide: arithmetic.divide,
  divide_int: arithmetic.divideWhole,
  max: arithmetic.maximum,
  max_mag: arithmetic.maximumOfSizes,
  min: arithmetic.minimum,
  min_mag: arithmetic.minimumOfSizes,
  multiply: arithmetic.multiply,
  next_toward: rounding.nextToward,
  quantize: rounding.quantize,
  remainder: arithmetic.remainder,
  remainder_near: arithmetic.remainderNear,
  subtract: arithmetic.subtract,
  logical_and: digits.logicalAnd,
  logical_or: digits.logicalOr,
  logical_xor: digits.logicalXor,
  rotate: digits.rotate,
  scaleb: digits.scale,
  shift: digits.shift,
}
