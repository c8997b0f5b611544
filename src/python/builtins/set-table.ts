/**
 * The hash table of set and frozenset, as CPython has it, so that a set is walked in CPython's order: linear probes of
 * nine entries, then a jump by the perturbed hash; deleted entries stay as dummies until the table is rebuilt.
 * Objects/setobject.c
 */
import type { PyInt, PyValue } from '../objects/object'
import { dictHooks } from '../objects/dict'

const LINEAR_PROBES = 9
const PERTURB_SHIFT = 5
const MIN_SIZE = 8

/** Marks an entry whose key was removed. */
export const DUMMY = Symbol('dummy')
export type Entry = PyValue | undefined | typeof DUMMY

/** The low bits of a hash as a 32-bit number. */
function lowBits(hash: PyInt): number {
  return typeof hash === 'number' ? (hash >= -2147483648 && hash <= 2147483647 ? hash | 0 : Number(BigInt.asIntN(32, BigInt(hash)))) : Number(BigInt.asIntN(32, hash))
}

/** The hash as CPython shifts it: unsigned, 64 bits. Most hashes are small and need no bigint. */
class Perturbation {
  private small: number
  private big: bigint | null
  constructor(hash: PyInt) {
    if (typeof hash === 'number' && hash >= 0) {
      this.small = hash
      this.big = null
    } else {
      this.small = 0
      this.big = BigInt.asUintN(64, BigInt(hash))
    }
  }
  /** Shifts, and gives the low 31 bits. */
  next(): number {
    if (this.big !== null) {
      this.big >>= BigInt(PERTURB_SHIFT)
      return Number(this.big & 0x7fffffffn)
    }
    this.small = Math.floor(this.small / 2 ** PERTURB_SHIFT)
    return this.small % 0x80000000
  }
}

function nextSlot(i: number, perturb: number, mask: number): number {
  return (Math.imul(i, 5) + 1 + perturb) & mask
}

export class SetTable {
  keys: Entry[] = new Array<Entry>(MIN_SIZE).fill(undefined)
  hashes: PyInt[] = new Array<PyInt>(MIN_SIZE).fill(0)
  mask = MIN_SIZE - 1
  /** Active and dummy entries. */
  fill = 0
  /** Active entries. */
  used = 0
  /** Where `pop` looks next. */
  finger = 0

  /** The entry of a key, or -1. set_lookkey */
  find(key: PyValue, hash: PyInt): number {
    for (;;) {
      const { keys, hashes, mask } = this
      let i = lowBits(hash) & mask
      let perturbation: Perturbation | undefined
      let restart = false
      search: for (;;) {
        const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
        for (let at = i; at <= last; at++) {
          const candidate = keys[at]
          if (candidate === undefined) return -1
          if (candidate === DUMMY || hashes[at] !== hash) continue
          if (candidate === key) return at
          if (typeof candidate === 'string' && typeof key === 'string') continue
          const same = dictHooks.equals(candidate, key)
          if (this.keys !== keys || keys[at] !== candidate) {
            restart = true
            break search
          }
          if (same) return at
        }
        perturbation ??= new Perturbation(hash)
        i = nextSlot(i, perturbation.next(), mask)
      }
      if (!restart) return -1
    }
  }

  /** Adds a key, into the last dummy of its probe sequence if there is one; false when an equal one is there. set_add_entry */
  add(key: PyValue, hash: PyInt): boolean {
    if (this.used > 0 && this.find(key, hash) >= 0) return false
    this.used++
    if (this.fill >= this.used && this.placeInDummy(key, hash)) return true
    this.place(key, hash)
    this.fill++
    if (this.fill * 5 >= this.mask * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4)
    return true
  }

  private placeInDummy(key: PyValue, hash: PyInt): boolean {
    const { keys, mask } = this
    let i = lowBits(hash) & mask
    let perturbation: Perturbation | undefined
    let free = -1
    search: for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        if (keys[at] === undefined) break search
        if (keys[at] === DUMMY) free = at
      }
      perturbation ??= new Perturbation(hash)
      i = nextSlot(i, perturbation.next(), mask)
    }
    if (free < 0) return false
    keys[free] = key
    this.hashes[free] = hash
    return true
  }

  /** Puts a key that is not there into the first unused entry of its probe sequence. set_insert_clean */
  private place(key: PyValue, hash: PyInt): void {
    const { keys, mask } = this
    let i = lowBits(hash) & mask
    let perturbation: Perturbation | undefined
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let at = i; at <= last; at++) {
        if (keys[at] !== undefined) continue
        keys[at] = key
        this.hashes[at] = hash
        return
      }
      perturbation ??= new Perturbation(hash)
      i = nextSlot(i, perturbation.next(), mask)
    }
  }

  /** A new table for more than `wanted` entries, without dummies. set_table_resize */
  resize(wanted: number): void {
    let size = MIN_SIZE
    while (size <= wanted) size *= 2
    const { keys, hashes } = this
    this.keys = new Array<Entry>(size).fill(undefined)
    this.hashes = new Array<PyInt>(size).fill(0)
    this.mask = size - 1
    this.fill = this.used
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (key !== undefined && key !== DUMMY) this.place(key, hashes[at] as PyInt)
    }
  }

  /** Makes room before a merge, as set_merge does. */
  reserve(more: number): void {
    if ((this.fill + more) * 5 >= this.mask * 3) this.resize((this.used + more) * 2)
  }

  /** Takes over all keys of another table; calls `taken` for each that is new here. set_merge */
  merge(other: SetTable, taken: (key: PyValue) => void): void {
    if (other === this || other.used === 0) return
    this.reserve(other.used)
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.used) {
      this.keys = other.keys.slice()
      this.hashes = other.hashes.slice()
      this.fill = this.used = other.used
      for (const key of other.active()) taken(key)
      return
    }
    const clean = this.fill === 0
    const { keys, hashes } = other
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (key === undefined || key === DUMMY) continue
      if (clean) {
        this.place(key, hashes[at] as PyInt)
        this.fill++
        this.used++
        taken(key)
      } else if (this.add(key, hashes[at] as PyInt)) taken(key)
    }
  }

  remove(at: number): PyValue {
    const key = this.keys[at] as PyValue
    this.keys[at] = DUMMY
    this.hashes[at] = -1
    this.used--
    return key
  }

  /** Removes an arbitrary key, the one that CPython would. set_pop */
  pop(): PyValue | undefined {
    if (this.used === 0) return undefined
    let at = this.finger & this.mask
    while (this.keys[at] === undefined || this.keys[at] === DUMMY) at = at + 1 > this.mask ? 0 : at + 1
    this.finger = at + 1
    return this.remove(at)
  }

  clear(): void {
    this.keys = new Array<Entry>(MIN_SIZE).fill(undefined)
    this.hashes = new Array<PyInt>(MIN_SIZE).fill(0)
    this.mask = MIN_SIZE - 1
    this.fill = this.used = 0
  }

  /** The keys in table order, with their hashes. */
  *hashed(): IterableIterator<[PyValue, PyInt]> {
    const { keys, hashes } = this
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (key !== undefined && key !== DUMMY) yield [key, hashes[at] as PyInt]
    }
  }

  /** The keys in table order. */
  *active(): IterableIterator<PyValue> {
    const { keys } = this
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (key !== undefined && key !== DUMMY) yield key
    }
  }
}
