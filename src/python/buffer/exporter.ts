/**
 * The objects that own bytes and lend them out. Here exports are counted, and here a change of size is refused while
 * any is live; an exporter only says what it holds and, for the refusal, its own words.
 */
import type { FieldFacts, LookFacts } from '../events'
import { observer } from '../observer'
import { raise } from '../objects/errors'
import type { PyObject, PyValue } from '../objects/object'
import { PyBUF, asksFor } from './flags'
import { refuse } from './refuse'
import { PyBuffer } from './request'

/** What a viewer shows of an exporter beside its bytes. */
export interface ExporterFacts {
  readonly format: string
  readonly itemsize: number
  readonly readonly: boolean
  readonly resizable: boolean
  readonly facts: readonly (readonly [string, string])[]
  /** How its bytes are divided, where its type says so. */
  readonly fields?: readonly FieldFacts[]
}

/** A consumer that looks at a part of what it holds: a ctypes structure laid over a bytearray. */
export interface PartHolder extends PyObject {
  heldPart(): { readonly offset: number; readonly size: number; readonly fields: readonly FieldFacts[] }
}

export function holdsPart(holder: PyObject): holder is PartHolder {
  return 'heldPart' in holder
}

/** An array that looks at the bytes of another object; null when it looks at its own. */
export interface Onlooker extends PyObject {
  look(): (Omit<LookFacts, 'name' | 'base'> & { readonly base: PyObject | null }) | null
}

export function isOnlooker(value: PyObject): value is Onlooker {
  return 'look' in value
}

export interface BufferExporter extends PyObject {
  /** Exports that are live. An exporter that cannot change its size does not count, and stays at 0. */
  exportCount: number
  /** Its bytes as they stand: a window on its own storage, not a copy. */
  contents(): Uint8Array
  describe(): ExporterFacts
  /** Other exporters that own the same bytes (two maps of one file), and where their byte 0 lies, counted from this one's. */
  sharers?(): Iterable<{ readonly exporter: BufferExporter; readonly shift: number }>
}

export interface ResizableExporter extends BufferExporter {
  /** CPython's words for a change of size that a live export forbids. */
  readonly resizeRefusal: string
}

/** An object that lends the bytes of another: BytesIO's buffer object, the wrapper around a PEP 688 class. */
export interface Intermediary extends PyObject {
  /** What stands behind it, or null once it has let go. */
  readonly behind: PyObject | null
}

export function isExporter(value: PyValue): value is BufferExporter {
  return typeof value === 'object' && value !== null && 'contents' in value && 'describe' in value
}

/** The object whose own bytes these are, looked for behind views and wrappers; null when nobody simulated owns them. */
export function ownerOf(lender: PyObject | null): BufferExporter | null {
  let at: PyObject | null = lender
  while (at !== null && !isExporter(at)) at = 'behind' in at ? (at as Intermediary).behind : null
  return at
}

/** One more export: from now on the bytes stay where they are. */
export function lend(exporter: BufferExporter): void {
  exporter.exportCount++
}

/** One export less. */
export function takeBack(exporter: BufferExporter): void {
  exporter.exportCount--
}

/** What a change of size wanted, for the viewer: bytes after it, where, and which bytes would have come in. */
export interface ResizeWish {
  readonly size?: number
  readonly at?: number
  readonly offered?: Uint8Array
}

/** While an export is live, the exporter may not move its bytes. _canresize, CHECK_EXPORTS and their like */
export function assertResizable(exporter: ResizableExporter, wish?: ResizeWish): void {
  if (exporter.exportCount > 0) refuseResize(exporter, wish ?? {})
}

export function refuseResize(exporter: ResizableExporter, wish: ResizeWish): never {
  return refuse({
    operation: 'resize',
    errorType: 'BufferError',
    message: exporter.resizeRefusal,
    exporter,
    ...(wish.size === undefined ? {} : { wantedSize: wish.size }),
    ...(wish.at === undefined ? {} : { at: wish.at }),
    ...(wish.offered === undefined || observer.refused === null ? {} : { offered: wish.offered.slice() }),
  })
}

/**
 * Answers a request for `length` plain bytes of `memory` from `offset` on. The buffer owns a reference to `exporter`.
 * BufferError when a writable buffer is asked of read-only bytes. PyBuffer_FillInfo
 */
export function plainBuffer(exporter: PyObject, memory: Uint8Array, offset: number, length: number, readonly: boolean, flags: number): PyBuffer {
  if (flags === PyBUF.READ || flags === PyBUF.WRITE) {
    raise('SystemError', '../Objects/abstract.c:775: bad argument to internal function')
  }
  if (readonly && asksFor(flags, PyBUF.WRITABLE)) {
    refuse({ operation: 'readonly', errorType: 'BufferError', message: 'Object is not writable.', exporter: ownerOf(exporter) })
  }
  return new PyBuffer(
    exporter,
    memory,
    offset,
    length,
    1,
    readonly,
    asksFor(flags, PyBUF.FORMAT) ? 'B' : null,
    1,
    asksFor(flags, PyBUF.ND) ? [length] : null,
    asksFor(flags, PyBUF.STRIDES) ? [1] : null,
  )
}
