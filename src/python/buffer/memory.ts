/** Blocks of bytes, and how many of them the program may have. */
import { LimitReached, raiseWith } from '../objects/errors'
import { interrupts } from '../objects/protocols'

/** Blocks below this many bytes are not counted: there are too many, and they weigh too little. */
export const COUNTED_FROM = 512

/** Beyond this a machine with an address space of 47 bits and a few gigabytes says no at once. */
const HOPELESS = 2 ** 40

export const memory = {
  /** Bytes in counted blocks that live. */
  live: 0,
  /** The most that `live` ever was. */
  peak: 0,
  /** Bytes that the host lends to one run. */
  limit: Number.POSITIVE_INFINITY,
}

/** A fresh interpreter, which may have `limit` bytes. */
export function resetMemory(limit: number): void {
  memory.live = 0
  memory.peak = 0
  memory.limit = limit
}

/** MemoryError where CPython's allocator would refuse; LimitReached('bytes') where only the host does. */
export function assertAffordable(size: number): void {
  if (size < COUNTED_FROM) return
  if (size > HOPELESS) raiseWith('MemoryError')
  if (memory.live + size > memory.limit) {
    throw new LimitReached('bytes', `the program wanted ${size} more bytes, and a run may have ${memory.limit} in all`)
  }
}

/** Counts a block of `size` bytes as taken by an object that lives. Blocks below COUNTED_FROM pass uncounted. */
export function reserveBytes(size: number): void {
  if (size < COUNTED_FROM) return
  assertAffordable(size)
  memory.live += size
  if (memory.live > memory.peak) memory.peak = memory.live
}

/** Gives back what `reserveBytes` took. */
export function returnBytes(size: number): void {
  if (size >= COUNTED_FROM) memory.live -= size
}

/** A block this large takes as long to fill as thousands of lines take to run: the run's time is looked at. */
const WEIGHTY = 2 ** 19

/** A zeroed block, if one can be had; the object that it becomes part of counts it. */
export function allocate(size: number): Uint8Array {
  assertAffordable(size)
  if (size >= WEIGHTY) interrupts.check()
  try {
    return new Uint8Array(size)
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return raiseWith('MemoryError')
  }
}

export const EMPTY_BYTES = new Uint8Array(0)
