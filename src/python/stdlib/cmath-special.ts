/**
 * What complex functions answer where a part is infinite or no number. Recorded from CPython; Annex G of C tells why.
 *
 * Seven rows for the real part, seven columns for the imaginary one: -inf, negative, -0, 0, positive, inf, nan. `.`: both
 * are finite. `E`: refused. The tables of Modules/cmathmodule.c
 */
import type { ComplexParts } from '../builtins/complex-arithmetic'

const TABLES = {
  acos: [
    'P34,I P,I P,I P,-I P,-I P34,-I N,I',
    'P12,I . . . . P12,-I N,N',
    'P12,I . . . . P12,-I P12,N',
    'P12,I . . . . P12,-I P12,N',
    'P12,I . . . . P12,-I N,N',
    'P14,I 0,I 0,I 0,-I 0,-I P14,-I N,I',
    'N,I N,N N,N N,N N,N N,-I N,N',
  ],
  acosh: [
    'I,-P34 I,-P I,-P I,P I,P I,P34 I,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P12 . . . . I,P12 N,P12',
    'I,-P12 . . . . I,P12 N,P12',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P14 I,-0 I,-0 I,0 I,0 I,P14 I,N',
    'I,N N,N N,N N,N N,N I,N N,N',
  ],
  asinh: [
    '-I,-P14 -I,-0 -I,-0 -I,0 -I,0 -I,P14 -I,N',
    '-I,-P12 . . . . -I,P12 N,N',
    '-I,-P12 . . . . -I,P12 N,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P14 I,-0 I,-0 I,0 I,0 I,P14 I,N',
    'I,N N,N N,-0 N,0 N,N I,N N,N',
  ],
  atanh: [
    '-0,-P12 -0,-P12 -0,-P12 -0,P12 -0,P12 -0,P12 -0,N',
    '-0,-P12 . . . . -0,P12 N,N',
    '-0,-P12 . . . . -0,P12 -0,N',
    '0,-P12 . . . . 0,P12 0,N',
    '0,-P12 . . . . 0,P12 N,N',
    '0,-P12 0,-P12 0,-P12 0,P12 0,P12 0,P12 0,N',
    '0,-P12 N,N N,N N,N N,N 0,P12 N,N',
  ],
  cosh: [
    'E I,I I,0 I,-0 I,-I E I,N',
    'E . . . . E N,N',
    'E . . . . E N,0',
    'E . . . . E N,0',
    'E . . . . E N,N',
    'E I,-I I,-0 I,0 I,I E I,N',
    'N,N N,N N,0 N,0 N,N N,N N,N',
  ],
  exp: [
    '0,0 0,-0 0,-0 0,0 0,0 0,0 0,0',
    'E . . . . E N,N',
    'E . . . . E N,N',
    'E . . . . E N,N',
    'E . . . . E N,N',
    'E I,-I I,-0 I,0 I,I E I,N',
    'N,N N,N N,-0 N,0 N,N N,N N,N',
  ],
  log: [
    'I,-P34 I,-P I,-P I,P I,P I,P34 I,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P12 . . . . I,P12 N,N',
    'I,-P14 I,-0 I,-0 I,0 I,0 I,P14 I,N',
    'I,N N,N N,N N,N N,N I,N N,N',
  ],
  sinh: [
    'E -I,-I -I,-0 -I,0 -I,I E I,N',
    'E . . . . E N,N',
    'E . . . . E 0,N',
    'E . . . . E 0,N',
    'E . . . . E N,N',
    'E I,-I I,-0 I,0 I,I E I,N',
    'N,N N,N N,-0 N,0 N,N N,N N,N',
  ],
  sqrt: [
    'I,-I 0,-I 0,-I 0,I 0,I I,I N,I',
    'I,-I . . . . I,I N,N',
    'I,-I . . . . I,I N,N',
    'I,-I . . . . I,I N,N',
    'I,-I . . . . I,I N,N',
    'I,-I I,-0 I,-0 I,0 I,0 I,I I,N',
    'I,-I N,N N,N N,N N,N I,I N,N',
  ],
  tanh: [
    '-1,0 -1,-0 -1,-0 -1,0 -1,0 -1,0 -1,0',
    'E . . . . E N,N',
    'E . . . . E -0,N',
    'E . . . . E 0,N',
    'E . . . . E N,N',
    '1,0 1,-0 1,-0 1,0 1,0 1,0 1,0',
    'N,N N,N N,-0 N,0 N,N N,N N,N',
  ],
  rect: [
    'E -I,I -I,0 -I,-0 -I,-I E I,N',
    'E . . . . E N,N',
    '0,0 . . . . 0,0 0,0',
    '0,0 . . . . 0,0 0,0',
    'E . . . . E N,N',
    'E I,-I I,-0 I,0 I,I E I,N',
    'N,N N,N N,0 N,0 N,N N,N N,N',
  ],
} as const
export type SpecialFunction = keyof typeof TABLES

const WORDS: Record<string, number> = { I: Number.POSITIVE_INFINITY, N: Number.NaN, P: Math.PI, P12: Math.PI / 2, P14: Math.PI / 4, P34: Math.PI * 0.75, 0: 0, 1: 1 }

function valueOf(word: string): number {
  return word.startsWith('-') ? -(WORDS[word.slice(1)] as number) : (WORDS[word] as number)
}

/** The row or column of a number. special_type */
function kindOf(x: number): number {
  if (Number.isNaN(x)) return 6
  if (!Number.isFinite(x)) return x < 0 ? 0 : 5
  if (x === 0) return Object.is(x, -0) ? 2 : 3
  return x < 0 ? 1 : 4
}

/** undefined: it is refused. */
export function specialValue(name: SpecialFunction, { re, im }: ComplexParts): ComplexParts | undefined {
  const cell = (TABLES[name][kindOf(re)] as string).split(' ')[kindOf(im)] as string
  if (cell === 'E') return undefined
  const [real, imaginary] = cell.split(',') as [string, string]
  return { re: valueOf(real), im: valueOf(imaginary) }
}
