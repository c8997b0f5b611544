/** The Mersenne Twister MT19937, as CPython seeds and reads it. Modules/_randommodule.c */
import { normalizeInt, type PyInt } from '../objects/object'

const N = 624
const M = 397

export class MersenneTwister {
  readonly words = new Uint32Array(N)
  /** The next word to hand out; N: all are used. */
  index = N

  /** Seeds from one word. init_genrand */
  seedWord(seed: number): void {
    const { words } = this
    words[0] = seed
    for (let i = 1; i < N; i++) {
      const previous = words[i - 1] as number
      words[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i
    }
    this.index = N
  }

  /** init_by_array */
  seed(key: readonly number[]): void {
    const { words } = this
    this.seedWord(19650218)
    let i = 1
    let j = 0
    for (let k = Math.max(N, key.length); k > 0; k--) {
      const previous = words[i - 1] as number
      words[i] = ((words[i] as number) ^ Math.imul(previous ^ (previous >>> 30), 1664525)) + (key[j] as number) + j
      i++
      j++
      if (i >= N) {
        words[0] = words[N - 1] as number
        i = 1
      }
      if (j >= key.length) j = 0
    }
    for (let k = N - 1; k > 0; k--) {
      const previous = words[i - 1] as number
      words[i] = ((words[i] as number) ^ Math.imul(previous ^ (previous >>> 30), 1566083941)) - i
      i++
      if (i >= N) {
        words[0] = words[N - 1] as number
        i = 1
      }
    }
    words[0] = 0x80000000
  }

  /** Seeds from an int of any size; its sign does not matter. random_seed */
  seedInt(seed: PyInt): void {
    const key: number[] = []
    for (let rest = seed < 0 ? -BigInt(seed) : BigInt(seed); rest > 0n; rest >>= 32n) key.push(Number(rest & 0xffffffffn))
    this.seed(key.length === 0 ? [0] : key)
  }

  /** The next 32 bits. genrand_uint32 */
  next(): number {
    if (this.index >= N) this.refill()
    let y = this.words[this.index++] as number
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }

  private refill(): void {
    const { words } = this
    for (let k = 0; k < N; k++) {
      const y = ((words[k] as number) & 0x80000000) | ((words[(k + 1) % N] as number) & 0x7fffffff)
      words[k] = (words[(k + M) % N] as number) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df)
    }
    this.index = 0
  }

  /** A double in [0, 1) with 53 bits. */
  random(): number {
    const a = this.next() >>> 5
    const b = this.next() >>> 6
    return (a * 67108864 + b) / 9007199254740992
  }

  /** An int of `count` random bits. */
  bits(count: number): PyInt {
    if (count === 0) return 0
    if (count <= 32) return this.next() >>> (32 - count)
    let value = 0n
    let shift = 0n
    for (let left = count; left > 0; left -= 32) {
      const word = left < 32 ? this.next() >>> (32 - left) : this.next()
      value |= BigInt(word) << shift
      shift += 32n
    }
    return normalizeInt(value)
  }
}
