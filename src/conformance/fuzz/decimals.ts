import { Choices } from './random'

/*
 * Decimal arithmetic: every operation of a context on random numbers, many of them at the edges (zeros with exponents,
 * runs of nines, infinities, NaNs with payloads), in contexts of few digits and narrow exponents; and formats.
 */

const roundings = ['ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'] as const
const unary = 'abs exp ln log10 minus next_minus next_plus normalize plus to_integral_exact to_integral_value sqrt logb logical_invert is_normal is_subnormal number_class to_sci_string to_eng_string create_decimal copy_abs copy_negate is_signed'.split(' ')
const binary = 'add compare compare_signal divide divide_int max max_mag min min_mag multiply next_toward quantize remainder remainder_near subtract logical_and logical_or logical_xor rotate scaleb shift compare_total compare_total_mag same_quantum copy_sign divmod power'.split(' ')
const specials = ['inf', 'nan', 'snan', 'nan123', 'snan45', 'nan99999999999'] as const
const zeros = ['0', '0.0', '0.000', '0e5', '0e-9', '0E+20'] as const
const edges = ['1', '10', '1.00', '100', '0.1', '5', '2', '9', '99', '999', '0.5', '1e3', '1E-3', '10.0', '101', '11.0'] as const

function digits(choices: Choices, count: number): string {
  let text = ''
  for (let i = 0; i < count; i++) text += choices.chance(0.7) ? String(choices.integer(0, 9)) : choices.pick(['0', '9'])
  return text
}

function number(choices: Choices): string {
  const sign = choices.chance(0.3) ? '-' : ''
  const kind = choices.fraction()
  if (kind < 0.05) return sign + choices.pick(specials)
  if (kind < 0.12) return sign + choices.pick(zeros)
  if (kind < 0.2) return sign + choices.pick(edges)
  let text = digits(choices, choices.pick([1, 2, 3, 5, 8, 12, 20, 45]))
  if (choices.chance(0.5)) {
    const at = choices.integer(0, text.length)
    text = `${text.slice(0, at)}.${text.slice(at)}`
  }
  if (choices.chance(0.3)) text += `e${choices.pick([choices.integer(-5, 5), choices.integer(-30, 30), choices.integer(-400, 400)])}`
  return sign + text
}

const decimal = (choices: Choices): string => `D('${number(choices)}')`
const whole = (choices: Choices): string => `D(${choices.integer(-(10 ** choices.integer(1, 5)), 10 ** choices.integer(1, 5))})`

function format(choices: Choices): string {
  const spec = [['', '', '<', '>', '^', '=', '*<', 'x^'], ['', '', '+', ' ', '-'], ['', '', 'z'], ['', '', '#'], ['', '0'], ['', '5', '12', '25'], ['', '', ',', '_'], ['', '', '.0', '.2', '.5', '.10', '.3,', '._'], ['', 'e', 'E', 'f', 'F', 'g', 'G', '%', 'n']]
  return `format(${decimal(choices)}, '${spec.map((parts) => choices.pick(parts)).join('')}')`
}

function operation(choices: Choices): string {
  return choices.weighted([
    [30, () => `c.${choices.pick(unary)}(${decimal(choices)})`],
    [50, () => `c.${choices.pick(binary)}(${decimal(choices)}, ${decimal(choices)})`],
    [5, () => `c.power(${decimal(choices)}, ${choices.integer(-40, 40)})`],
    [5, () => `c.fma(${decimal(choices)}, ${decimal(choices)}, ${decimal(choices)})`],
    [4, () => `c.power(${whole(choices)}, ${whole(choices)}, ${whole(choices)})`],
    [8, () => format(choices)],
    [3, () => `${decimal(choices)} ${choices.pick(['==', '!=', '<', '>='])} ${choices.pick(['1', '2.5', '-3', '0.1', '10**25', '1e300'])}`],
    [3, () => `${choices.pick(['int', 'float', 'round', 'bool', 'math.floor', 'math.ceil', 'D.as_tuple', 'D.as_integer_ratio', 'D.adjusted', 'str'])}(${decimal(choices)})`],
  ] as const)()
}

/** A program that prints the results of random operations and the flags that they raise. */
export function decimalProgram(seed: number): string {
  const choices = new Choices(seed)
  const lines = [
    'import math, sys',
    'from decimal import *',
    'D = Decimal',
    'sys.set_int_max_str_digits(0)',
    'def show(c, f):',
    '    setcontext(c)',
    '    try: v = repr(f())',
    "    except Exception as e: v = f'{type(e).__name__} {e}'",
    '    print(v[:400], [k.__name__ for k in c.flags if c.flags[k]])',
  ]
  for (let i = 0; i < 25; i++) {
    const settings = `prec=${choices.pick([1, 2, 3, 5, 9, 16, 28, 40])}, rounding=${choices.pick(roundings)}, Emin=${choices.pick([-3, -10, -99, -999999])}, Emax=${choices.pick([3, 10, 99, 999999])}, capitals=${choices.integer(0, 1)}, clamp=${choices.pick([0, 0, 1])}`
    lines.push(`c = Context(${settings}${choices.chance(0.8) ? ', traps=[]' : ''})`, `show(c, lambda: ${operation(choices)})`)
  }
  return `${lines.join('\n')}\n`
}
