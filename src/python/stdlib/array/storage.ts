/** arrayobject: how the items of an array lie in memory, and how it grows and lends them. */
import { allocate, COUNTED_FROM, EMPTY_BYTES, type ExporterFacts, refuseResize, reserveBytes, type ResizableExporter, type ResizeWish, returnBytes } from '../../buffer'
import { raise } from '../../objects/errors'
import { pending, release, retain } from '../../objects/lifetime'
import { heapHooks, PyObject, type PyType, type PyValue } from '../../objects/object'
import { observer } from '../../observer'
import type { TypeCode } from './type-codes'

/** arrayobject: `length` items in `storage`. */
export class PyArray extends PyObject implements ResizableExporter {
  exportCount = 0
  storage: Uint8Array = EMPTY_BYTES
  view: DataView = new DataView(EMPTY_BYTES.buffer)
  length = 0
  /** Items that CPython would have room for. */
  allocated = 0
  /** Whether who records knows of it: not before its first items are in. */
  private isKnown = false

  constructor(
    cls: PyType,
    readonly code: TypeCode,
    bytes?: Uint8Array,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
    if (bytes === undefined) return
    if (bytes.length > 0) this.adopt(bytes)
    this.makeKnown()
  }

  makeKnown(): void {
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  /** Tells who records that its size changed, at an item. */
  resizedAt(item: number, before: number): void {
    const { size } = this.code
    if (observer.resized !== null && this.isKnown && before !== this.length) observer.resized(this, before * size, this.length * size, item * size)
  }

  get resizeRefusal(): string {
    return 'cannot resize an array that is exporting buffers'
  }

  contents(): Uint8Array {
    return this.storage.subarray(0, this.length * this.code.size)
  }

  describe(): ExporterFacts {
    return { format: this.code.format, itemsize: this.code.size, readonly: false, resizable: true, facts: [['typecode', this.code.code]] }
  }

  private move(storage: Uint8Array, allocated: number): void {
    const before = this.storage.length
    reserveBytes(storage.length)
    returnBytes(before)
    if (storage.length >= COUNTED_FROM && before < COUNTED_FROM && this.rc === 0 && !this.cls.isHeapType) pending.push(this)
    this.storage = storage
    this.view = new DataView(storage.buffer, storage.byteOffset, storage.byteLength)
    this.allocated = allocated
  }

  /** Takes the bytes of its items over, with no room to spare. */
  adopt(bytes: Uint8Array): void {
    this.length = bytes.length / this.code.size
    this.move(bytes, this.length)
  }

  item(index: number): PyValue {
    return this.code.read(this.view, index * this.code.size)
  }

  /** Changes the number of items. array_resize */
  resize(length: number, wish: ResizeWish = {}): void {
    if (this.exportCount > 0 && length !== this.length) refuseResize(this, { size: length * this.code.size, ...wish })
    if (this.allocated >= length && this.length < length + 16 && this.allocated > 0) {
      this.length = length
      return
    }
    if (length === 0) {
      this.move(EMPTY_BYTES, 0)
      this.length = 0
      return
    }
    const allocated = Math.floor(length / 16) + (this.length < 8 ? 3 : 7) + length
    const storage = allocate(allocated * this.code.size)
    storage.set(this.storage.subarray(0, Math.min(length, this.length) * this.code.size))
    this.move(storage, allocated)
    this.length = length
  }

  /** Puts whole items in place of those from `low` to `high`. */
  splice(low: number, high: number, bytes: Uint8Array): void {
    const { size } = this.code
    const before = this.length
    const growth = bytes.length / size - (high - low)
    const source = bytes.buffer === this.storage.buffer ? bytes.slice() : bytes
    if (growth < 0) {
      this.storage.copyWithin((high + growth) * size, high * size, before * size)
      this.resize(before + growth)
    } else if (growth > 0) {
      this.resize(before + growth, { at: low * size, offered: bytes })
      this.storage.copyWithin((high + growth) * size, high * size, before * size)
    }
    this.storage.set(source, low * size)
    this.resizedAt(low, before)
    this.touched(low, low + bytes.length / size)
  }

  /** Items from `start` to `end` were written. */
  touched(start: number, end: number): void {
    if (observer.bytesTouched !== null && this.isKnown && end > start) observer.bytesTouched(this, start * this.code.size, end * this.code.size, null)
  }

  override dealloc(): void {
    returnBytes(this.storage.length)
    this.storage = EMPTY_BYTES
    this.length = this.allocated = 0
  }
}

/** Filled in by index.ts. */
export const arrayTypes = {} as { array: PyType }

/** A fresh array of the plain type; takes the bytes over. newarrayobject */
export function make(code: TypeCode, bytes: Uint8Array): PyArray {
  return new PyArray(arrayTypes.array, code, bytes)
}

export function report(from: PyArray, to: PyArray, what: string): PyArray {
  if (observer.copied !== null) observer.copied(to.contents().length, from, to, what)
  return to
}

/** The bytes of one item. */
export function packed(self: PyArray, value: PyValue): Uint8Array {
  const raw = self.code.convert(value)
  const bytes = new Uint8Array(self.code.size)
  self.code.write(new DataView(bytes.buffer), 0, raw)
  return bytes
}

export function held<T>(value: PyValue, run: (value: PyValue) => T): T {
  retain(value)
  try {
    return run(value)
  } finally {
    release(value)
  }
}

export function placeOf(self: PyArray, index: number, message: string): number {
  const at = index < 0 ? index + self.length : index
  return at < 0 || at >= self.length ? raise('IndexError', message) : at
}
