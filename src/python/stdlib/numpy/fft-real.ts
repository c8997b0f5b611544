/**
 * Fourier transforms of real numbers and back, in pocketfft's order of operations. Half of the result says all: the real
 * part of the first, then real and imaginary parts in turn, and the last real part where there is an even number.
 * pocketfft: rfftp
 */
import { factorsOf } from './fft-complex'
import { Roots } from './fft-twiddles'

interface Pass {
  /** Numbers in each group. */
  readonly inner: number
  readonly groups: number
  readonly radix: number
  /** Real and imaginary part of the j-th twiddle of the i-th number, i even. */
  readonly twiddle: (j: number, i: number) => readonly [number, number]
}

const ROOT_HALF = 0.7071067811865475244
const ROOT_TWO = 1.4142135623730950488
const SIN_60 = 0.8660254037844386468
const [COS_72, SIN_72, COS_144, SIN_144] = [0.3090169943749474241, 0.9510565162951535721, -0.8090169943749474241, 0.5877852522924731292]

/** conj(w) times what stands at i - 1 and i. */
function turned([wr, wi]: readonly [number, number], re: number, im: number): [number, number] {
  return [wr * re + wi * im, wr * im - wi * re]
}

/** One pass from numbers to frequencies. radf2, radf3, radf4, radf5 */
function forward({ inner: n, groups, radix, twiddle }: Pass, from: Float64Array, to: Float64Array): void {
  const c = (a: number, b: number, k: number): number => from[a + n * (b + groups * k)] as number
  const put = (a: number, b: number, k: number, value: number): void => {
    to[a + n * (b + radix * k)] = value
  }
  for (let k = 0; k < groups; k++) {
    const x0 = c(0, k, 0)
    switch (radix) {
      case 2:
        put(0, 0, k, x0 + c(0, k, 1))
        put(n - 1, 1, k, x0 - c(0, k, 1))
        break
      case 3: {
        const sum = c(0, k, 1) + c(0, k, 2)
        put(0, 0, k, x0 + sum)
        put(0, 2, k, SIN_60 * (c(0, k, 2) - c(0, k, 1)))
        put(n - 1, 1, k, x0 + -0.5 * sum)
        break
      }
      case 4: {
        const t1 = c(0, k, 3) + c(0, k, 1)
        put(0, 2, k, c(0, k, 3) - c(0, k, 1))
        const t2 = x0 + c(0, k, 2)
        put(n - 1, 1, k, x0 - c(0, k, 2))
        put(0, 0, k, t2 + t1)
        put(n - 1, 3, k, t2 - t1)
        break
      }
      default: {
        const cr2 = c(0, k, 4) + c(0, k, 1)
        const ci5 = c(0, k, 4) - c(0, k, 1)
        const cr3 = c(0, k, 3) + c(0, k, 2)
        const ci4 = c(0, k, 3) - c(0, k, 2)
        put(0, 0, k, x0 + cr2 + cr3)
        put(n - 1, 1, k, x0 + COS_72 * cr2 + COS_144 * cr3)
        put(0, 2, k, SIN_72 * ci5 + SIN_144 * ci4)
        put(n - 1, 3, k, x0 + COS_144 * cr2 + COS_72 * cr3)
        put(0, 4, k, SIN_144 * ci5 - SIN_72 * ci4)
      }
    }
  }
  if (n % 2 === 0 && radix % 2 === 0) {
    for (let k = 0; k < groups; k++) {
      if (radix === 2) {
        put(0, 1, k, -c(n - 1, k, 1))
        put(n - 1, 0, k, c(n - 1, k, 0))
      } else {
        const ti = -ROOT_HALF * (c(n - 1, k, 1) + c(n - 1, k, 3))
        const tr = ROOT_HALF * (c(n - 1, k, 1) - c(n - 1, k, 3))
        put(n - 1, 0, k, c(n - 1, k, 0) + tr)
        put(n - 1, 2, k, c(n - 1, k, 0) - tr)
        put(0, 3, k, ti + c(n - 1, k, 2))
        put(0, 1, k, ti - c(n - 1, k, 2))
      }
    }
  }
  for (let k = 0; k < groups; k++) {
    for (let i = 2; i < n; i += 2) {
      const m = n - i
      const x = Array.from({ length: radix }, (_, j): [number, number] => (j === 0 ? [c(i - 1, k, 0), c(i, k, 0)] : turned(twiddle(j, i), c(i - 1, k, j), c(i, k, j))))
      const [r0, i0] = x[0] as [number, number]
      switch (radix) {
        case 2: {
          const [r, im] = x[1] as [number, number]
          put(i - 1, 0, k, r0 + r)
          put(m - 1, 1, k, r0 - r)
          put(i, 0, k, im + i0)
          put(m, 1, k, im - i0)
          break
        }
        case 3: {
          const [dr2, di2, dr3, di3] = rearranged(x[1] as [number, number], x[2] as [number, number])
          put(i - 1, 0, k, r0 + dr2)
          put(i, 0, k, i0 + di2)
          const tr2 = r0 + -0.5 * dr2
          const ti2 = i0 + -0.5 * di2
          const tr3 = SIN_60 * dr3
          const ti3 = SIN_60 * di3
          put(i - 1, 2, k, tr2 + tr3)
          put(m - 1, 1, k, tr2 - tr3)
          put(i, 2, k, ti3 + ti2)
          put(m, 1, k, ti3 - ti2)
          break
        }
        case 4: {
          const [[r1, i1], [r2, i2], [r3, i3]] = x.slice(1) as [[number, number], [number, number], [number, number]]
          const [tr1, tr4] = [r3 + r1, r3 - r1]
          const [ti1, ti4] = [i1 + i3, i1 - i3]
          const [tr2, tr3] = [r0 + r2, r0 - r2]
          const [ti2, ti3] = [i0 + i2, i0 - i2]
          put(i - 1, 0, k, tr2 + tr1)
          put(m - 1, 3, k, tr2 - tr1)
          put(i, 0, k, ti1 + ti2)
          put(m, 3, k, ti1 - ti2)
          put(i - 1, 2, k, tr3 + ti4)
          put(m - 1, 1, k, tr3 - ti4)
          put(i, 2, k, tr4 + ti3)
          put(m, 1, k, tr4 - ti3)
          break
        }
        default: {
          const [dr2, di2, dr5, di5] = rearranged(x[1] as [number, number], x[4] as [number, number])
          const [dr3, di3, dr4, di4] = rearranged(x[2] as [number, number], x[3] as [number, number])
          put(i - 1, 0, k, r0 + dr2 + dr3)
          put(i, 0, k, i0 + di2 + di3)
          const tr2 = r0 + COS_72 * dr2 + COS_144 * dr3
          const ti2 = i0 + COS_72 * di2 + COS_144 * di3
          const tr3 = r0 + COS_144 * dr2 + COS_72 * dr3
          const ti3 = i0 + COS_144 * di2 + COS_72 * di3
          const tr5 = SIN_72 * dr5 + SIN_144 * dr4
          const ti5 = SIN_72 * di5 + SIN_144 * di4
          const tr4 = SIN_144 * dr5 - SIN_72 * dr4
          const ti4 = SIN_144 * di5 - SIN_72 * di4
          put(i - 1, 2, k, tr2 + tr5)
          put(m - 1, 1, k, tr2 - tr5)
          put(i, 2, k, ti5 + ti2)
          put(m, 1, k, ti5 - ti2)
          put(i - 1, 4, k, tr3 + tr4)
          put(m - 1, 3, k, tr3 - tr4)
          put(i, 4, k, ti4 + ti3)
          put(m, 3, k, ti4 - ti3)
        }
      }
    }
  }
}

/** The sum of two, and i times their difference. */
function rearranged([rx, ix]: readonly [number, number], [ry, iy]: readonly [number, number]): [number, number, number, number] {
  return [rx + ry, ix + iy, ix - iy, ry - rx]
}

/** One pass from frequencies to numbers. radb2, radb3, radb4, radb5 */
function backward({ inner: n, groups, radix, twiddle }: Pass, from: Float64Array, to: Float64Array): void {
  const c = (a: number, b: number, k: number): number => from[a + n * (b + radix * k)] as number
  const put = (a: number, b: number, k: number, value: number): void => {
    to[a + n * (b + groups * k)] = value
  }
  /** w times a number, to the places of its real and imaginary part. */
  const putTurned = (i: number, k: number, j: number, re: number, im: number): void => {
    const [wr, wi] = twiddle(j, i)
    put(i, k, j, wr * im + wi * re)
    put(i - 1, k, j, wr * re - wi * im)
  }
  for (let k = 0; k < groups; k++) {
    const x0 = c(0, 0, k)
    switch (radix) {
      case 2:
        put(0, k, 0, x0 + c(n - 1, 1, k))
        put(0, k, 1, x0 - c(n - 1, 1, k))
        break
      case 3: {
        const tr2 = 2 * c(n - 1, 1, k)
        const cr2 = x0 + -0.5 * tr2
        put(0, k, 0, x0 + tr2)
        const ci3 = 2 * SIN_60 * c(0, 2, k)
        put(0, k, 2, cr2 + ci3)
        put(0, k, 1, cr2 - ci3)
        break
      }
      case 4: {
        const tr2 = x0 + c(n - 1, 3, k)
        const tr1 = x0 - c(n - 1, 3, k)
        const tr3 = 2 * c(n - 1, 1, k)
        const tr4 = 2 * c(0, 2, k)
        put(0, k, 0, tr2 + tr3)
        put(0, k, 2, tr2 - tr3)
        put(0, k, 3, tr1 + tr4)
        put(0, k, 1, tr1 - tr4)
        break
      }
      default: {
        const ti5 = c(0, 2, k) + c(0, 2, k)
        const ti4 = c(0, 4, k) + c(0, 4, k)
        const tr2 = c(n - 1, 1, k) + c(n - 1, 1, k)
        const tr3 = c(n - 1, 3, k) + c(n - 1, 3, k)
        put(0, k, 0, x0 + tr2 + tr3)
        const cr2 = x0 + COS_72 * tr2 + COS_144 * tr3
        const cr3 = x0 + COS_144 * tr2 + COS_72 * tr3
        const [ci5, ci4] = [ti5 * SIN_72 + ti4 * SIN_144, ti5 * SIN_144 - ti4 * SIN_72]
        put(0, k, 4, cr2 + ci5)
        put(0, k, 1, cr2 - ci5)
        put(0, k, 3, cr3 + ci4)
        put(0, k, 2, cr3 - ci4)
      }
    }
  }
  if (n % 2 === 0 && radix % 2 === 0) {
    for (let k = 0; k < groups; k++) {
      if (radix === 2) {
        put(n - 1, k, 0, 2 * c(n - 1, 0, k))
        put(n - 1, k, 1, -2 * c(0, 1, k))
      } else {
        const [ti1, ti2] = [c(0, 3, k) + c(0, 1, k), c(0, 3, k) - c(0, 1, k)]
        const [tr2, tr1] = [c(n - 1, 0, k) + c(n - 1, 2, k), c(n - 1, 0, k) - c(n - 1, 2, k)]
        put(n - 1, k, 0, tr2 + tr2)
        put(n - 1, k, 1, ROOT_TWO * (tr1 - ti1))
        put(n - 1, k, 2, ti2 + ti2)
        put(n - 1, k, 3, -ROOT_TWO * (tr1 + ti1))
      }
    }
  }
  for (let k = 0; k < groups; k++) {
    for (let i = 2; i < n; i += 2) {
      const m = n - i
      const [r0, i0] = [c(i - 1, 0, k), c(i, 0, k)]
      switch (radix) {
        case 2:
          put(i - 1, k, 0, r0 + c(m - 1, 1, k))
          put(i, k, 0, i0 - c(m, 1, k))
          putTurned(i, k, 1, r0 - c(m - 1, 1, k), i0 + c(m, 1, k))
          break
        case 3: {
          const tr2 = c(i - 1, 2, k) + c(m - 1, 1, k)
          const ti2 = c(i, 2, k) - c(m, 1, k)
          const cr2 = r0 + -0.5 * tr2
          const ci2 = i0 + -0.5 * ti2
          put(i - 1, k, 0, r0 + tr2)
          put(i, k, 0, i0 + ti2)
          const cr3 = SIN_60 * (c(i - 1, 2, k) - c(m - 1, 1, k))
          const ci3 = SIN_60 * (c(i, 2, k) + c(m, 1, k))
          putTurned(i, k, 1, cr2 - ci3, ci2 + cr3)
          putTurned(i, k, 2, cr2 + ci3, ci2 - cr3)
          break
        }
        case 4: {
          const [tr2, tr1] = [r0 + c(m - 1, 3, k), r0 - c(m - 1, 3, k)]
          const [ti1, ti2] = [i0 + c(m, 3, k), i0 - c(m, 3, k)]
          const [tr4, ti3] = [c(i, 2, k) + c(m, 1, k), c(i, 2, k) - c(m, 1, k)]
          const [tr3, ti4] = [c(i - 1, 2, k) + c(m - 1, 1, k), c(i - 1, 2, k) - c(m - 1, 1, k)]
          put(i - 1, k, 0, tr2 + tr3)
          put(i, k, 0, ti2 + ti3)
          putTurned(i, k, 1, tr1 - tr4, ti1 + ti4)
          putTurned(i, k, 2, tr2 - tr3, ti2 - ti3)
          putTurned(i, k, 3, tr1 + tr4, ti1 - ti4)
          break
        }
        default: {
          const [tr2, tr5] = [c(i - 1, 2, k) + c(m - 1, 1, k), c(i - 1, 2, k) - c(m - 1, 1, k)]
          const [ti5, ti2] = [c(i, 2, k) + c(m, 1, k), c(i, 2, k) - c(m, 1, k)]
          const [tr3, tr4] = [c(i - 1, 4, k) + c(m - 1, 3, k), c(i - 1, 4, k) - c(m - 1, 3, k)]
          const [ti4, ti3] = [c(i, 4, k) + c(m, 3, k), c(i, 4, k) - c(m, 3, k)]
          put(i - 1, k, 0, r0 + tr2 + tr3)
          put(i, k, 0, i0 + ti2 + ti3)
          const cr2 = r0 + COS_72 * tr2 + COS_144 * tr3
          const ci2 = i0 + COS_72 * ti2 + COS_144 * ti3
          const cr3 = r0 + COS_144 * tr2 + COS_72 * tr3
          const ci3 = i0 + COS_144 * ti2 + COS_72 * ti3
          const [cr5, cr4] = [tr5 * SIN_72 + tr4 * SIN_144, tr5 * SIN_144 - tr4 * SIN_72]
          const [ci5, ci4] = [ti5 * SIN_72 + ti4 * SIN_144, ti5 * SIN_144 - ti4 * SIN_72]
          putTurned(i, k, 1, cr2 - ci5, ci2 + cr5)
          putTurned(i, k, 2, cr3 - ci4, ci3 + cr4)
          putTurned(i, k, 3, cr3 + ci4, ci3 - cr4)
          putTurned(i, k, 4, cr2 + ci5, ci2 - cr5)
        }
      }
    }
  }
}

/** The transform of real numbers, or back, in place, times a factor. */
export function transformReal(values: Float64Array, isForward: boolean, factor: number): void {
  const n = values.length
  let from: Float64Array = values
  let to: Float64Array = new Float64Array(n)
  if (n > 1) {
    const roots = new Roots(n)
    const passes: { readonly radix: number; readonly done: number }[] = []
    let done = 1
    for (const radix of factorsOf(n, 4)) {
      passes.push({ radix, done })
      done *= radix
    }
    for (const { radix, done: groups } of isForward ? passes.toReversed() : passes) {
      const pass: Pass = {
        radix, groups, inner: n / (groups * radix),
        twiddle(j, i) {
          const { re, im } = roots.at((j * groups * i) / 2)
          return [re, im]
        },
      }
      if (isForward) forward(pass, from, to)
      else backward(pass, from, to)
      ;[from, to] = [to, from]
    }
  }
  for (let i = 0; i < n; i++) values[i] = factor === 1 ? (from[i] as number) : factor * (from[i] as number)
}
