/**
 * The bytes behind arrays. An array that owns its data has a block of its own; every view of it shares that block. An
 * array over a foreign buffer has a window on it, and either a memoryview as its base, which keeps the window where it
 * is, or (`ndarray(buffer=…)`) nothing at all: then a resize of the exporter leaves the window on bytes that were given
 * back. NumPy would read and write whatever stands there next; here the access is refused by name.
 */
import type { PyObject } from '../../objects/object'
import { notSimulated, typeName } from '../../objects/errors'
import { isExporter, ownerOf, type BufferExporter } from '../../buffer'

export class Memory {
  private readonly bytes_: Uint8Array
  private readonly view_: DataView
  /** The exporter to look at before each access; null where the bytes cannot move away. */
  private readonly unguarded: BufferExporter | null
  /** An in-place resize with refcheck=False took the bytes away under views that were left. */
  private isFreed = false

  constructor(
    bytes: Uint8Array,
    /** Whose bytes these are: the room that a write is told of; null when nobody simulated owns them. */
    public room: PyObject | null,
    isUnguarded = false,
  ) {
    this.bytes_ = bytes
    this.view_ = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const owner = isUnguarded ? ownerOf(room) : null
    this.unguarded = owner !== null && isExporter(owner) ? owner : null
  }

  get bytes(): Uint8Array {
    if (this.unguarded !== null || this.isFreed) this.assertAlive()
    return this.bytes_
  }

  get view(): DataView {
    if (this.unguarded !== null || this.isFreed) this.assertAlive()
    return this.view_
  }

  /** Where the bytes begin inside their room. */
  get offsetInRoom(): number {
    const owner = this.room === null ? null : ownerOf(this.room)
    return owner === null ? 0 : this.bytes_.byteOffset - owner.contents().byteOffset
  }

  /** Bytes of the whole window; looking at their number touches none. */
  get length(): number {
    return this.bytes_.length
  }

  /** Where the bytes stand, for questions about overlap. */
  get place(): Uint8Array {
    return this.bytes_
  }

  free(): void {
    this.isFreed = true
  }

  /** The bytes are no longer there: any access is refused. */
  get isGone(): boolean {
    return this.isFreed || (this.unguarded !== null && this.bytes_.length > 0 && this.unguarded.contents().buffer !== this.bytes_.buffer)
  }

  private assertAlive(): void {
    if (this.isFreed) notSimulated('the use of memory that was freed: the array that owned it was resized with refcheck=False')
    const owner = this.unguarded as BufferExporter
    if (this.bytes_.length > 0 && owner.contents().buffer !== this.bytes_.buffer) {
      notSimulated(`the use of memory that was freed: the ${typeName(owner)} moved its bytes, and ndarray(buffer=...) keeps no export that would forbid it`)
    }
  }
}
