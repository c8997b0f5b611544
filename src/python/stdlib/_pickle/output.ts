/** Where a pickle is written: bytes in frames, and to a file as they grow. _Pickler_Write and its like in Modules/_pickle.c */
import { assertAffordable } from '../../buffer'
import type { PyValue } from '../../objects/object'
import { call } from '../../objects/call'
import { makeBytes } from '../../builtins/bytes-storage'
import { FRAME } from './opcodes'

const FRAME_SIZE_MIN = 4
const FRAME_SIZE_TARGET = 64 * 1024
const FRAME_HEADER_SIZE = 9

export class Output {
  private bytes = new Uint8Array(256)
  private size = 0
  private frameStart = -1
  /** From protocol 4 on. */
  isFramed = false

  /** `writeMethod` null: the bytes are kept. */
  constructor(private readonly writeMethod: PyValue) {}

  private room(count: number): void {
    if (this.size + count <= this.bytes.length) return
    const wanted = Math.max(this.bytes.length * 2, this.size + count)
    assertAffordable(wanted)
    const grown = new Uint8Array(wanted)
    grown.set(this.bytes.subarray(0, this.size))
    this.bytes = grown
  }

  private beginFrame(): void {
    if (!this.isFramed || this.frameStart >= 0) return
    this.frameStart = this.size
    this.room(FRAME_HEADER_SIZE)
    this.size += FRAME_HEADER_SIZE
  }

  byte(value: number): void {
    this.beginFrame()
    this.room(1)
    this.bytes[this.size++] = value
  }

  write(bytes: Uint8Array): void {
    this.beginFrame()
    this.room(bytes.length)
    this.bytes.set(bytes, this.size)
    this.size += bytes.length
  }

  /** An operation and a number of `size` bytes, little-endian. */
  operation(operation: number, value: number, size: number): void {
    this.byte(operation)
    this.room(size)
    for (let i = 0; i < size; i++) {
      this.bytes[this.size++] = value & 255
      value = i < 3 ? value >>> 8 : Math.floor(value / 256)
    }
  }

  ascii(text: string): void {
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i))
  }

  /** Gives a frame its head; one that is too small goes without. _Pickler_CloseFrame */
  closeFrame(): void {
    const start = this.frameStart
    if (start < 0) return
    this.frameStart = -1
    const from = start + FRAME_HEADER_SIZE
    const length = this.size - from
    if (length < FRAME_SIZE_MIN) {
      this.bytes.copyWithin(start, from, this.size)
      this.size -= FRAME_HEADER_SIZE
      return
    }
    this.bytes[start] = FRAME
    new DataView(this.bytes.buffer).setBigUint64(start + 1, BigInt(length), true)
  }

  /** Between operations: a frame that is large enough ends. _Pickler_OpcodeBoundary */
  boundary(): void {
    if (this.frameStart < 0 || this.size - this.frameStart - FRAME_HEADER_SIZE < FRAME_SIZE_TARGET) return
    this.closeFrame()
    this.flush()
  }

  /** Bytes that are large go by themselves, outside of frames, and to a file without being copied. _Pickler_write_bytes */
  writeLarge(head: () => void, data: Uint8Array, payload: PyValue): void {
    if (data.length < FRAME_SIZE_TARGET) {
      head()
      this.write(data)
      return
    }
    this.closeFrame()
    const { isFramed } = this
    this.isFramed = false
    head()
    if (this.writeMethod === null) this.write(data)
    else {
      this.flush()
      call(this.writeMethod, [payload ?? makeBytes(data.slice())])
    }
    this.isFramed = isFramed
  }

  /** Hands what there is to the file. */
  flush(): void {
    if (this.writeMethod === null || this.size === 0) return
    const bytes = this.take()
    call(this.writeMethod, [makeBytes(bytes)])
  }

  /** What was written, which is then gone. */
  take(): Uint8Array {
    const bytes = this.bytes.slice(0, this.size)
    this.size = 0
    return bytes
  }
}
