/**
 * A map by ascending number that is changed step by step and handed out as a value. What was handed out is never
 * changed afterwards: the next change copies first. While nobody asks, nothing is copied.
 */
export class Shelf<V> {
  private current: Map<number, V>
  private handedOut = false
  /** Whether an insertion came out of order (walking back brings older entries back). */
  private unsorted = false
  private highest = 0

  constructor(from: ReadonlyMap<number, V> = new Map()) {
    this.current = from as Map<number, V>
    this.handedOut = true
    for (const key of from.keys()) this.highest = key
  }

  get size(): number {
    return this.current.size
  }

  get(key: number): V | undefined {
    return this.current.get(key)
  }

  has(key: number): boolean {
    return this.current.has(key)
  }

  set(key: number, value: V): void {
    this.own()
    if (!this.current.has(key)) {
      if (key < this.highest) this.unsorted = true
      else this.highest = key
    }
    this.current.set(key, value)
  }

  delete(key: number): void {
    if (!this.current.has(key)) return
    this.own()
    this.current.delete(key)
  }

  /** The map as it is now, in ascending order. */
  handOut(): ReadonlyMap<number, V> {
    if (this.unsorted) {
      this.current = new Map([...this.current].sort(([a], [b]) => a - b))
      this.unsorted = false
    }
    this.handedOut = true
    return this.current
  }

  private own(): void {
    if (!this.handedOut) return
    this.current = new Map(this.current)
    this.handedOut = false
  }
}
