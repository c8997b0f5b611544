/** A seeded source of choices, so that a printed seed is a whole program. The generator is mulberry32. */
export class Choices {
  private state: number

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0
    // The first values of near seeds are alike; these are thrown away.
    for (let i = 0; i < 4; i++) this.fraction()
  }

  /** A number from 0 up to, but not including, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** An integer from low to high, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1))
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  /** One of the given values. */
  pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.fraction() * values.length)]
    if (value === undefined) throw new RangeError('pick needs at least one value')
    return value
  }

  /** One of the given makers, each as likely as its weight says. */
  weighted<T>(table: readonly (readonly [number, T])[]): T {
    let left = this.fraction() * table.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, value] of table) {
      left -= weight
      if (left < 0) return value
    }
    const last = table.at(-1)
    if (!last) throw new RangeError('weighted needs at least one row')
    return last[1]
  }

  /** The values in another order. */
  shuffled<T>(values: readonly T[]): T[] {
    const result = [...values]
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.integer(0, i)
      ;[result[i], result[j]] = [result[j] as T, result[i] as T]
    }
    return result
  }
}
