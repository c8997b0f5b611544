/** The storage of bytes and bytearray, and how natives get at the bytes of whatever they are given. */
import { heapHooks, PyObject, type PyType, type PyValue } from '../objects/object'
import { pending } from '../objects/lifetime'
import { IMMORTAL } from '../objects/object'
import { observer, pauseObserving } from '../observer'
import {
  allocate,
  COUNTED_FROM,
  EMPTY_BYTES,
  getBuffer,
  isContiguous,
  PyBUF,
  refuseResize,
  releaseBuffer,
  reserveBytes,
  returnBytes,
  toContiguous,
  valueHooks,
  windowOf,
  type BufferExporter,
  type ExporterFacts,
  type ResizableExporter,
  type ResizeWish,
} from '../buffer'

/** Filled in by bytes.ts and bytearray.ts. */
export const bytesTypes = {} as { bytes: PyType; bytearray: PyType }

const BYTES_FACTS: ExporterFacts = { format: 'B', itemsize: 1, readonly: true, resizable: false, facts: [] }
const BYTEARRAY_FACTS: ExporterFacts = { format: 'B', itemsize: 1, readonly: false, resizable: true, facts: [] }

/** bytes: never changes, so nothing need be counted while it is lent out. */
export class PyBytes extends PyObject implements BufferExporter {
  exportCount = 0
  /** Computed on first use; undefined until then. */
  hash: number | undefined

  constructor(
    cls: PyType,
    readonly bytes: Uint8Array,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
    if (bytes.length >= COUNTED_FROM) {
      reserveBytes(bytes.length)
      if (!cls.isHeapType) pending.push(this)
    }
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  contents(): Uint8Array {
    return this.bytes
  }

  describe(): ExporterFacts {
    return BYTES_FACTS
  }

  override dealloc(): void {
    returnBytes(this.bytes.length)
  }
}

/** bytearray: `length` bytes of `storage` from `start` on; the front is given up by moving `start`. PyByteArrayObject */
export class PyByteArray extends PyObject implements ResizableExporter {
  exportCount = 0
  storage: Uint8Array = EMPTY_BYTES
  /** ob_start - ob_bytes */
  start = 0
  length = 0
  /** `__alloc__()`: what CPython would have allocated, its final zero included. */
  allocated = 0
  /** Whether who records knows of it: not before its first bytes are in. */
  isKnown = false

  /** With bytes it is complete; without, `__init__` fills it and makes it known. */
  constructor(cls: PyType, bytes?: Uint8Array) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
    if (bytes !== undefined && bytes.length > 0) {
      this.move(bytes, bytes.length + 1)
      this.length = bytes.length
    }
    if (bytes !== undefined) this.makeKnown()
  }

  makeKnown(): void {
    if (this.isKnown) return
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  get resizeRefusal(): string {
    return 'Existing exports of data: object cannot be re-sized'
  }

  contents(): Uint8Array {
    return this.storage.subarray(this.start, this.start + this.length)
  }

  describe(): ExporterFacts {
    return BYTEARRAY_FACTS
  }

  /** Refuses while anything is lent out. _canresize */
  assertResizable(wish: ResizeWish): void {
    if (this.exportCount > 0) refuseResize(this, wish)
  }

  /** Takes over a block; counts it instead of the one before. */
  private move(storage: Uint8Array, allocated: number): void {
    const before = this.allocated
    reserveBytes(allocated)
    returnBytes(before)
    if (allocated >= COUNTED_FROM && before < COUNTED_FROM && this.rc === 0 && !this.cls.isHeapType) pending.push(this)
    this.storage = storage
    this.start = 0
    this.allocated = allocated
  }

  /** Changes the size; new bytes at the end are whatever was there (zero in a fresh block). PyByteArray_Resize */
  resize(size: number, wish: ResizeWish = {}): void {
    if (size === this.length) return
    if (this.exportCount > 0) refuseResize(this, { size, ...wish })
    const { start } = this
    let allocated = this.allocated
    if (size + start + 1 <= allocated) {
      if (size >= Math.floor(allocated / 2)) {
        this.length = size
        return
      }
      allocated = size + 1
    } else if (size <= allocated * 1.125) allocated = size + (size >>> 3) + (size < 9 ? 3 : 6)
    else allocated = size + 1
    const storage = allocate(allocated)
    storage.set(this.storage.subarray(start, start + Math.min(size, this.length)))
    this.move(storage, allocated)
    this.length = size
  }

  /** Appends one byte that is a byte; the machine's and append()'s short way. */
  push(byte: number): void {
    const size = this.length + 1
    if (this.exportCount > 0) refuseResize(this, { size, at: this.length, offered: Uint8Array.of(byte) })
    if (this.start + size < this.allocated) this.length = size
    else this.resize(size)
    this.storage[this.start + size - 1] = byte
    if (observer.resized !== null && this.isKnown) observer.resized(this, size - 1, size, size - 1)
  }

  /** Puts `bytes` in place of the bytes from `low` to `high`. bytearray_setslice_linear */
  splice(low: number, high: number, bytes: Uint8Array): void {
    const before = this.length
    const growth = bytes.length - (high - low)
    if (growth !== 0 && this.exportCount > 0) refuseResize(this, { size: before + growth, at: low, offered: bytes })
    // A window on our own storage would change under our hands.
    const source = bytes.buffer === this.storage.buffer && growth !== 0 ? bytes.slice() : bytes
    if (growth < 0) {
      if (low === 0) this.start -= growth
      else this.storage.copyWithin(this.start + low + bytes.length, this.start + high, this.start + before)
      this.shrinkTo(before + growth)
    } else if (growth > 0) {
      this.resize(before + growth)
      this.storage.copyWithin(this.start + high + growth, this.start + high, this.start + before)
    }
    if (source.length > 0) this.storage.set(source, this.start + low)
    if (!this.isKnown) return
    if (observer.resized !== null && growth !== 0) observer.resized(this, before, before + growth, low)
    if (observer.bytesTouched !== null && bytes.length > 0) observer.bytesTouched(this, low, low + bytes.length, null)
  }

  /** The second half of making it smaller: perhaps into a smaller block. */
  private shrinkTo(size: number): void {
    const { start } = this
    if (size >= Math.floor(this.allocated / 2)) {
      this.length = size
      return
    }
    const allocated = size + 1
    const storage = allocate(allocated)
    storage.set(this.storage.subarray(start, start + size))
    this.move(storage, allocated)
    this.length = size
  }

  override dealloc(): void {
    returnBytes(this.allocated)
    if (this.storage.length >= COUNTED_FROM) {
      this.storage = EMPTY_BYTES
      this.start = this.length = 0
    }
    this.allocated = 0
  }
}

const singles: PyBytes[] = []
let empty: PyBytes | undefined

/** bytes of exactly this content; takes the array over. The empty one and those of one byte exist once. PyBytes_FromStringAndSize */
export function makeBytes(bytes: Uint8Array): PyBytes {
  if (bytes.length > 1) return new PyBytes(bytesTypes.bytes, bytes)
  if (bytes.length === 0) return (empty ??= forever(EMPTY_BYTES))
  const byte = bytes[0] as number
  return (singles[byte] ??= forever(Uint8Array.of(byte)))
}

function forever(bytes: Uint8Array): PyBytes {
  // It outlives the run, in which it is nothing new the next time.
  const resume = pauseObserving()
  const object = new PyBytes(bytesTypes.bytes, bytes)
  resume()
  object.rc = IMMORTAL
  return object
}

/** A bytearray of this content; takes the array over. PyByteArray_FromStringAndSize */
export function makeByteArray(bytes: Uint8Array): PyByteArray {
  return new PyByteArray(bytesTypes.bytearray, bytes)
}

valueHooks.makeBytes = makeBytes
valueHooks.bytesPayload = (value) => (value instanceof PyBytes ? value.bytes : undefined)

/**
 * The bytes of a bytes-like object: a window, true until the object next changes. TypeError in the protocol's words
 * for what is none. The buffer is taken and given back at once; a native that runs Python while it still needs the
 * bytes uses `withBytes`. Py_buffer arguments of natives
 */
export function bytesOf(value: PyValue): Uint8Array {
  if (value instanceof PyBytes && !value.cls.isHeapType) return value.bytes
  if (value instanceof PyByteArray && !value.cls.isHeapType) return value.contents()
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  const window = windowOf(buffer)
  releaseBuffer(buffer)
  return window
}

/** Runs something with the bytes of a bytes-like object, which cannot change its size meanwhile. */
export function withBytes<T>(value: PyValue, run: (bytes: Uint8Array) => T, flags: number = PyBUF.SIMPLE): T {
  const buffer = getBuffer(value, flags)
  try {
    return run(isContiguous(buffer, 'C') ? windowOf(buffer) : toContiguous(buffer, 'C'))
  } finally {
    releaseBuffer(buffer)
  }
}

/** The elements of any buffer in C order, as fresh bytes. PyBuffer_ToContiguous on PyBUF_FULL_RO */
export function copiedBytes(value: PyValue): Uint8Array {
  const buffer = getBuffer(value, PyBUF.FULL_RO)
  try {
    return toContiguous(buffer, 'C')
  } finally {
    releaseBuffer(buffer)
  }
}
