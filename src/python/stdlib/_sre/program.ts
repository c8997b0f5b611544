/** A pattern's code with what is remembered about its sets. */
import { isInSet } from './characters'

const UNKNOWN = 0
const NO = 1
const YES = 2

export class Program {
  /** For sets that were asked about: what they answered for the first 256 characters. By the set's place in the code. */
  private readonly answers = new Map<number, Uint8Array>()

  constructor(
    readonly code: Uint32Array,
    /** Capturing groups. */
    readonly groups: number,
  ) {}

  /** Answers about the set at this place; filled in as they are found. */
  tableOf(at: number): Uint8Array {
    let table = this.answers.get(at)
    if (table === undefined) {
      table = new Uint8Array(256)
      this.answers.set(at, table)
    }
    return table
  }

  /** Whether the set at `at` has a character. */
  has(at: number, c: number): boolean {
    return c < 256 ? this.hasByTable(this.tableOf(at), at, c) : isInSet(this.code, at, c)
  }

  /** The same with the set's table at hand, for loops. */
  hasByTable(table: Uint8Array, at: number, c: number): boolean {
    if (c >= 256) return isInSet(this.code, at, c)
    const known = table[c] as number
    if (known !== UNKNOWN) return known === YES
    const found = isInSet(this.code, at, c)
    table[c] = found ? YES : NO
    return found
  }
}
