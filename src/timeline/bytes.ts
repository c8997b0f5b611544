/**
 * Bytes that many steps share. A room's bytes are a row of pieces; a change makes a new row that reuses every piece it
 * did not touch. So each step can be handed out as a value of its own, and a loop over 64 MiB costs a piece a step.
 */
import type { RoomBytes } from './world'

/** Pieces are split at this many bytes: small enough to copy for one write, large enough to keep the row short. */
const pieceSize = 16_384

export class PiecedBytes implements RoomBytes {
  readonly length: number
  private readonly pieces: readonly Uint8Array[]
  /** Index of the first byte of each piece. */
  private readonly starts: Float64Array

  private constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces
    this.starts = new Float64Array(pieces.length)
    let length = 0
    for (let i = 0; i < pieces.length; i++) {
      this.starts[i] = length
      length += pieces[i]!.length
    }
    this.length = length
  }

  static readonly none = new PiecedBytes([])

  /** Keeps the array itself when it fits one piece: it must not be changed afterwards. */
  static from(bytes: Uint8Array): PiecedBytes {
    return bytes.length === 0 ? PiecedBytes.none : new PiecedBytes(split(bytes))
  }

  at(index: number): number | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const piece = this.pieceAt(index)
    return this.pieces[piece]![index - this.starts[piece]!]
  }

  slice(start = 0, end = this.length): Uint8Array {
    const from = Math.max(0, start)
    const to = Math.min(this.length, end)
    if (to <= from) return new Uint8Array(0)
    const out = new Uint8Array(to - from)
    for (let i = this.pieceAt(from); i < this.pieces.length && this.starts[i]! < to; i++) {
      const piece = this.pieces[i]!
      const pieceStart = this.starts[i]!
      const copyFrom = Math.max(from, pieceStart)
      const copyTo = Math.min(to, pieceStart + piece.length)
      out.set(piece.subarray(copyFrom - pieceStart, copyTo - pieceStart), copyFrom - from)
    }
    return out
  }

  /** The bytes with `removed` of them at `offset` replaced by `inserted`. */
  splice(offset: number, removed: number, inserted: Uint8Array): PiecedBytes {
    const from = Math.min(Math.max(0, offset), this.length)
    const to = Math.min(from + removed, this.length)
    if (this.length === 0) return PiecedBytes.from(inserted)
    const first = this.pieceAt(Math.min(from, this.length - 1))
    const last = this.pieceAt(Math.min(Math.max(from, to - 1), this.length - 1))
    const firstStart = this.starts[first]!
    const lastEnd = this.starts[last]! + this.pieces[last]!.length
    const middle = new Uint8Array(from - firstStart + inserted.length + (lastEnd - to))
    middle.set(this.pieces[first]!.subarray(0, from - firstStart), 0)
    middle.set(inserted, from - firstStart)
    middle.set(this.pieces[last]!.subarray(to - this.starts[last]!), from - firstStart + inserted.length)
    const pieces = [...this.pieces.slice(0, first), ...split(middle), ...this.pieces.slice(last + 1)]
    return new PiecedBytes(pieces.length > 2 * (this.length / pieceSize) + 16 ? joined(pieces) : pieces)
  }

  /**
   * The bytes with `written` over them at `offset`. Pieces in `owned` were made since a value was last handed out and
   * are written in place; a piece that is copied for this joins them.
   */
  write(offset: number, written: Uint8Array, owned: Set<Uint8Array>): PiecedBytes {
    if (written.length === 0 || offset < 0 || offset + written.length > this.length) {
      return this.splice(offset, written.length, written)
    }
    const at = this.pieceAt(offset)
    const piece = this.pieces[at]!
    const inside = offset - this.starts[at]!
    if (inside + written.length > piece.length) return this.splice(offset, written.length, written)
    if (owned.has(piece)) {
      piece.set(written, inside)
      return this
    }
    const copy = piece.slice()
    copy.set(written, inside)
    owned.add(copy)
    return new PiecedBytes(this.pieces.with(at, copy))
  }

  private pieceAt(index: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}

function split(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length === 0) return []
  if (bytes.length <= 2 * pieceSize) return [bytes]
  const pieces: Uint8Array[] = []
  for (let i = 0; i < bytes.length; i += pieceSize) pieces.push(bytes.subarray(i, i + pieceSize))
  return pieces
}

/** Neighbours that became small by many insertions are joined again, so that the row stays short. */
function joined(pieces: readonly Uint8Array[]): Uint8Array[] {
  const out: Uint8Array[] = []
  let group: Uint8Array[] = []
  let size = 0
  const close = () => {
    if (group.length === 1) out.push(group[0]!)
    else if (group.length > 1) {
      const whole = new Uint8Array(size)
      let offset = 0
      for (const piece of group) {
        whole.set(piece, offset)
        offset += piece.length
      }
      out.push(whole)
    }
    group = []
    size = 0
  }
  for (const piece of pieces) {
    if (size + piece.length > pieceSize) close()
    group.push(piece)
    size += piece.length
  }
  close()
  return out
}
