/** Which ufuncs there are, and what is known of each. numpy/_core/code_generators/generate_umath.py */
import type { PyValue } from '../../objects/object'

export type Family = 'arithmetic' | 'comparison' | 'logical' | 'test' | 'unary' | 'core'

export interface UFuncFacts {
  readonly name: string
  readonly nin: number
  readonly nout: number
  readonly family: Family
  /** Type characters of the loops, in the order in which they are tried. */
  readonly types: string
  /** Ints and bools are computed as float64. */
  readonly intsAsDouble?: boolean
  /** What a reduction of nothing gives. */
  readonly identity?: number
  /** How a missing loop is told: by the resolver of arithmetic, or by the general one. */
  readonly refusal: 'loop' | 'classes' | 'general'
  /** What np.frompyfunc made an elementwise function of. */
  readonly call?: PyValue
  /** Of those that work on rows and columns: `(n?,k),(k,m?)->(n?,m?)`. */
  readonly core?: string
}

const INTS = 'bBhHiIlLqQ'
const FLOATS = 'efd'
const COMPLEX = 'FD'
const NUMBERS = `${INTS}${FLOATS}${COMPLEX}`
const ALL = `?${NUMBERS}`

function binary(name: string, types: string, rest: Partial<UFuncFacts> = {}): UFuncFacts {
  return { name, nin: 2, nout: 1, family: 'arithmetic', types, refusal: 'general', ...rest }
}

function unary(name: string, types: string, rest: Partial<UFuncFacts> = {}): UFuncFacts {
  return { name, nin: 1, nout: 1, family: 'unary', types, refusal: 'general', ...rest }
}

export const FACTS: readonly UFuncFacts[] = [
  binary('add', ALL, { identity: 0, refusal: 'loop' }),
  binary('subtract', `?${NUMBERS}`, { refusal: 'loop' }),
  binary('multiply', ALL, { identity: 1, refusal: 'loop' }),
  binary('divide', `${FLOATS}${COMPLEX}`, { intsAsDouble: true }),
  binary('floor_divide', `${INTS}${FLOATS}`),
  binary('remainder', `${INTS}${FLOATS}`),
  binary('fmod', `${INTS}${FLOATS}`),
  binary('power', `${INTS}${FLOATS}${COMPLEX}`),
  binary('float_power', 'dD'),
  binary('bitwise_and', `?${INTS}`, { identity: -1 }),
  binary('bitwise_or', `?${INTS}`, { identity: 0 }),
  binary('bitwise_xor', `?${INTS}`, { identity: 0 }),
  binary('left_shift', INTS),
  binary('right_shift', INTS),
  binary('maximum', ALL, { refusal: 'loop' }),
  binary('minimum', ALL, { refusal: 'loop' }),
  binary('fmax', ALL, { refusal: 'loop' }),
  binary('fmin', ALL, { refusal: 'loop' }),
  binary('arctan2', FLOATS),
  binary('hypot', FLOATS, { identity: 0 }),
  binary('copysign', FLOATS),
  binary('heaviside', FLOATS),
  binary('logaddexp', FLOATS),
  binary('logaddexp2', FLOATS),
  binary('nextafter', FLOATS),
  binary('ldexp', FLOATS),
  binary('gcd', INTS, { identity: 0 }),
  binary('lcm', INTS),
  ...['less', 'less_equal', 'greater', 'greater_equal', 'equal', 'not_equal'].map((name) => binary(name, ALL, { family: 'comparison', refusal: 'classes' })),
  binary('logical_and', ALL, { family: 'logical', identity: 1 }),
  binary('logical_or', ALL, { family: 'logical', identity: 0 }),
  binary('logical_xor', ALL, { family: 'logical', identity: 0 }),
  { ...binary('divmod', `${INTS}${FLOATS}`), nout: 2 },
  unary('logical_not', ALL, { family: 'logical' }),
  unary('negative', `?${NUMBERS}`, { refusal: 'classes' }),
  unary('positive', NUMBERS, { refusal: 'classes' }),
  unary('absolute', ALL, { refusal: 'classes' }),
  unary('fabs', FLOATS),
  unary('invert', `?${INTS}`),
  unary('square', NUMBERS),
  unary('reciprocal', NUMBERS),
  unary('conjugate', NUMBERS),
  unary('sign', NUMBERS),
  ...['floor', 'ceil', 'trunc'].map((name) => unary(name, `?${INTS}${FLOATS}`)),
  unary('rint', `${FLOATS}${COMPLEX}`),
  ...['sqrt', 'exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh'].map(
    (name) => unary(name, `${FLOATS}${COMPLEX}`),
  ),
  ...['cbrt', 'degrees', 'radians', 'spacing'].map((name) => unary(name, FLOATS)),
  unary('bitwise_count', INTS),
  ...['isnan', 'isinf', 'isfinite'].map((name) => unary(name, ALL, { family: 'test' })),
  unary('signbit', FLOATS, { family: 'test' }),
  { ...unary('modf', FLOATS), nout: 2 },
  { ...unary('frexp', FLOATS), nout: 2 },
  ...[['matmul', '(n?,k),(k,m?)->(n?,m?)'], ['vecdot', '(n),(n)->()'], ['matvec', '(m,n),(n)->(m)'], ['vecmat', '(n),(n,m)->(m)']].map(([name, core]) =>
    binary(name as string, ALL, { family: 'core', core: core as string, refusal: 'loop' }),
  ),
]

/** Further names of the same objects. */
export const UFUNC_ALIASES: Record<string, string> = {
  true_divide: 'divide', mod: 'remainder', abs: 'absolute', conj: 'conjugate', bitwise_not: 'invert', bitwise_invert: 'invert', pow: 'power',
  bitwise_left_shift: 'left_shift', bitwise_right_shift: 'right_shift', asin: 'arcsin', acos: 'arccos', atan: 'arctan', atan2: 'arctan2',
  asinh: 'arcsinh', acosh: 'arccosh', atanh: 'arctanh', rad2deg: 'degrees', deg2rad: 'radians',
}
