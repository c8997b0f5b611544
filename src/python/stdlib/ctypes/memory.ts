/**
 * The memory that ctypes objects lie in, and addresses: what a pointer stores in its eight bytes.
 *
 * A block is a stretch of bytes that somebody owns: a ctypes object, or an exporter that lent it to `from_buffer`. It
 * gets an address only when one is asked for. Reading through an address finds the block again; an address that leads
 * into no block is beyond what is simulated, where CPython would read whatever stands there.
 */
import { notSimulated } from '../../objects/errors'
import type { PyObject } from '../../objects/object'
import { stateOfRun } from '../../objects/interpreter'
import { observer } from '../../observer'
import type { BufferExporter } from '../../buffer'

export class Block {
  readonly view: DataView
  constructor(
    readonly memory: Uint8Array,
    /** Whose bytes these are, for whoever records; null when nobody's. */
    public owner: BufferExporter | null,
  ) {
    this.view = new DataView(memory.buffer, memory.byteOffset, memory.byteLength)
  }
}

/** A byte of a block. */
export interface Place {
  readonly block: Block
  readonly at: number
}

interface Region {
  /** The address of the first byte of the whole ArrayBuffer. */
  readonly base: number
  readonly size: number
  readonly block: WeakRef<Block>
}

const FIRST_ADDRESS = 0x7f6b02000000
/** Between two blocks nothing lies, so that running out of one is noticed. */
const GAP = 4096

const state = stateOfRun(() => ({ nextAddress: FIRST_ADDRESS, regions: [] as Region[], regionOf: new WeakMap<ArrayBufferLike, Region>() }))

/** The address of a byte of a block. */
export function addressOfPlace({ block, at }: Place): number {
  const { buffer, byteOffset, byteLength } = block.memory
  let region = state.regionOf.get(buffer)
  if (region === undefined || (region.block.deref() ?? block) !== block) {
    // Another window on the same bytes keeps their addresses.
    const base = region?.base ?? state.nextAddress
    const size = buffer.byteLength
    if (region === undefined) state.nextAddress = base + Math.ceil((size + GAP) / 64) * 64
    else state.regions.splice(state.regions.indexOf(region), 1)
    region = { base, size: Math.max(size, byteOffset + byteLength), block: new WeakRef(block) }
    state.regionOf.set(buffer, region)
    insert(region)
  }
  return region.base + byteOffset + at
}

function insert(region: Region): void {
  let i = state.regions.length
  while (i > 0 && (state.regions[i - 1] as Region).base > region.base) i--
  state.regions.splice(i, 0, region)
}

/** The block that these bytes are of: the one that they have an address in already, or a new one. */
export function blockOver(memory: Uint8Array, owner: BufferExporter | null): Block {
  const known = state.regionOf.get(memory.buffer)?.block.deref()
  if (known !== undefined) {
    const from = memory.byteOffset - known.memory.byteOffset
    if (from >= 0 && from + memory.length <= known.memory.length) return known
  }
  return new Block(memory, owner)
}

/** The byte at an address, of which `size` bytes are wanted. NotSimulated where no object of the program lies. */
export function placeAt(address: number, size: number): Place {
  let low = 0
  let high = state.regions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((state.regions[middle] as Region).base <= address) low = middle + 1
    else high = middle
  }
  const region = state.regions[low - 1]
  const block = region?.block.deref()
  if (region === undefined || block === undefined) return outside()
  const at = address - region.base - block.memory.byteOffset
  if (at < 0 || at + size > block.memory.length) return outside()
  return { block, at }
}

function outside(): never {
  return notSimulated('memory that no object of the program owns')
}

/** The pointer stored at a place. */
export function readPointer(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

export function writePointer(view: DataView, at: number, address: number): void {
  view.setBigUint64(at, BigInt(address), true)
}

/** An object that is not shown before its first bytes are in. */
export interface QuietOwner extends PyObject {
  /** False while its initializer writes. */
  tellsWrites(): boolean
}

/** Tells who records that bytes of a block were written. */
export function reportWrite(block: Block, start: number, end: number): void {
  if (observer.bytesTouched === null || end <= start) return
  const { owner } = block
  if (owner === null || ('tellsWrites' in owner && !(owner as unknown as QuietOwner).tellsWrites())) return
  const shift = block.memory.byteOffset - owner.contents().byteOffset
  observer.bytesTouched(owner, start + shift, end + shift, null)
}
