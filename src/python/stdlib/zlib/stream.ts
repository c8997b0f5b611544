/**
 * A zlib stream: `pako` is zlib's own algorithm in JavaScript, whose output is zlib's byte for byte. This puts bytes
 * through it, and copies a stream in the middle of its work, which the port leaves out (deflateCopy, inflateCopy).
 */
import * as pako from 'pako'
import { assertAffordable } from '../../buffer'
import { interrupts } from '../../objects/protocols'

export const MAX_WBITS = 15
export const DEF_BUF_SIZE = 16384

/** Bytes that come out of a stream, in pieces. */
export class Output {
  private readonly pieces: Uint8Array[] = []
  length = 0

  add(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.pieces.push(piece)
    this.length += piece.length
    assertAffordable(this.length)
  }

  get bytes(): Uint8Array {
    if (this.pieces.length === 1) return this.pieces[0] as Uint8Array
    const all = new Uint8Array(this.length)
    let at = 0
    for (const piece of this.pieces) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }
}

export function newStream(): pako.ZStream {
  const stream = new pako.ZStream()
  stream.msg = ''
  return stream
}

export function giveInput(stream: pako.ZStream, bytes: Uint8Array): void {
  stream.input = bytes
  stream.next_in = 0
  stream.avail_in = bytes.length
}

/** Room for at most `size` bytes of output. */
export function giveRoom(stream: pako.ZStream, size: number): void {
  interrupts.check()
  stream.output = new Uint8Array(size)
  stream.next_out = 0
  stream.avail_out = size
}

/** What was written since `giveRoom`. */
export function takeOutput(stream: pako.ZStream): Uint8Array {
  return stream.output.slice(0, stream.next_out)
}

/** The input that was not read. */
export function restOf(stream: pako.ZStream): Uint8Array {
  return stream.input.slice(stream.next_in, stream.next_in + stream.avail_in)
}

/** Compresses what was given until there is nothing left to write. */
export function pump(stream: pako.ZStream, flush: pako.Z_FlushMode, output: Output): number {
  for (;;) {
    giveRoom(stream, DEF_BUF_SIZE)
    const status = pako.zlibDeflate(stream, flush)
    output.add(takeOutput(stream))
    if (status === pako.Z_STREAM_ERROR || stream.avail_out !== 0) return status
  }
}

function isPlainData(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A copy of a stream with all it refers to. */
export function copyStream(stream: pako.ZStream): pako.ZStream {
  const copies = new Map<object, object>()
  const copy = (value: unknown): unknown => {
    if (!isPlainData(value)) return value
    const known = copies.get(value)
    if (known !== undefined) return known
    if (ArrayBuffer.isView(value)) {
      // Several tables may be windows on one block.
      const view = value as Uint8Array
      const made = new (view.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => Uint8Array)(
        copyBuffer(view.buffer as ArrayBuffer),
        view.byteOffset,
        view.length,
      )
      copies.set(value, made)
      return made
    }
    const made = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as Record<string, unknown>
    copies.set(value, made)
    for (const [key, item] of Object.entries(value)) made[key] = copy(item)
    return made
  }
  const copyBuffer = (buffer: ArrayBuffer): ArrayBuffer => {
    const known = copies.get(buffer) as ArrayBuffer | undefined
    if (known !== undefined) return known
    const made = buffer.slice(0)
    copies.set(buffer, made)
    return made
  }
  return copy(stream) as pako.ZStream
}
