/**
 * The key card: a memoryview. Here is its storage, how one is made from an exporter or cut from another, and how it
 * comes back; the type with its methods is in `builtins/memoryview.ts`. Objects/memoryobject.c
 */
import { Tracked, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import type { BufferSlots } from '../objects/slots'
import { observer } from '../observer'
import { nativeFormat, type ElementFormat } from './formats'
import { isContiguous, shapeOf, stridesInC, type Layout } from './layout'
import { ManagedBuffer } from './managed'
import { refuse, refuseNoBuffer } from './refuse'
import { getBuffer, hasBuffer, PyBuffer } from './request'
import { PyBUF, asksFor } from './flags'

/** Filled in by builtins/memoryview.ts. */
export const viewTypes = {} as { memoryview: PyType }

/** Where a view looks, and as what. Shape and strides are complete. */
export interface ViewLayout {
  readonly offset: number
  readonly length: number
  readonly itemsize: number
  readonly format: string
  readonly ndim: number
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  /** The strides as 64 bits hold them, where a step was so long that a number only comes near. */
  readonly longStrides?: readonly PyInt[] | undefined
  readonly readonly: boolean
}

export class PyMemoryView extends Tracked implements Layout {
  readonly memory: Uint8Array
  readonly offset: number
  /** nbytes: product of shape × itemsize. */
  readonly length: number
  readonly itemsize: number
  readonly format: string
  readonly ndim: number
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  readonly longStrides: readonly PyInt[] | undefined
  readonly readonly: boolean
  readonly cContiguous: boolean
  readonly fContiguous: boolean
  /** How to read an element; undefined where memoryview cannot (a format of several characters, or with an order). */
  readonly element: ElementFormat | undefined
  /** One dimension of format B: element i is the byte at `offset + i * stride`. The machine takes the short way. */
  readonly isPlain: boolean
  readonly stride: number
  released = false
  /** Lent to `__release_buffer__` only: no further view may be made of it. _Py_MEMORYVIEW_RESTRICTED */
  restricted = false
  /** Buffers that this view itself has lent out. */
  exportCount = 0
  hash: PyValue | undefined
  private bytes: DataView | undefined
  private ownsManaged = true

  constructor(
    readonly managed: ManagedBuffer,
    layout: ViewLayout,
    cutFrom: PyMemoryView | null,
  ) {
    super(viewTypes.memoryview)
    retain(managed)
    managed.viewCount++
    this.memory = managed.master.memory
    this.offset = layout.offset
    this.length = layout.length
    this.itemsize = layout.itemsize
    this.format = layout.format
    this.ndim = layout.ndim
    this.shape = layout.shape
    this.strides = layout.strides
    this.longStrides = layout.longStrides
    this.readonly = layout.readonly
    this.element = cutFrom !== null && cutFrom.format === layout.format ? cutFrom.element : nativeFormat(layout.format)
    this.isPlain = layout.format === 'B' && layout.itemsize === 1 && layout.ndim === 1
    this.stride = layout.ndim === 1 ? (layout.strides[0] as number) : 0
    if (layout.ndim === 1) {
      this.cContiguous = this.fContiguous = layout.shape[0] === 1 || this.stride === layout.itemsize
    } else {
      this.cContiguous = isContiguous(this, 'C')
      this.fContiguous = isContiguous(this, 'F')
    }
    if (observer.cardMade !== null) observer.cardMade(this, cutFrom)
  }

  /** Released itself, or its lease is gone (broken up with a cycle). BASE_INACCESSIBLE */
  get isReleased(): boolean {
    return this.released || this.managed.released
  }

  /** For reading elements. */
  get dataView(): DataView {
    return (this.bytes ??= new DataView(this.memory.buffer, this.memory.byteOffset, this.memory.byteLength))
  }

  /** What stands behind it, for whoever looks for the owner of the bytes. */
  get behind(): PyMemoryView['managed']['exporter'] {
    return this.managed.exporter
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.ownsManaged) visit(this.managed)
  }

  /** memory_dealloc, memory_clear */
  override dropReferences(): void {
    if (this.exportCount === 0) returnView(this, 'gone')
    if (!this.ownsManaged) return
    this.ownsManaged = false
    releaseNow(this.managed)
  }
}

/** Bytes of the room before byte 0 of `view.memory`'s owner stand at its start; the view's own offset in the room. */
export function offsetInRoom(view: PyMemoryView, at: number): number {
  const contents = view.managed.room?.contents()
  return contents === undefined ? at : at + view.memory.byteOffset - contents.byteOffset
}

/** ValueError for any use of a returned card. CHECK_RELEASED */
export function assertUsable(view: PyMemoryView): void {
  if (view.released || view.managed.released) refuseReleased(view)
}

function refuseReleased(view: PyMemoryView): never {
  return refuse({
    operation: 'released',
    errorType: 'ValueError',
    message: 'operation forbidden on released memoryview object',
    exporter: null,
    view,
  })
}

/** CHECK_RESTRICTED */
export function assertUnrestricted(view: PyMemoryView): void {
  if (view.restricted) raise('ValueError', 'cannot create new view on restricted memoryview')
}

const MAX_DIMENSIONS = 64

/** The first view on a fresh lease; the lease takes the buffer over. mbuf_add_view */
export function viewOfMaster(request: PyBuffer | (() => PyBuffer)): PyMemoryView {
  const managed = new ManagedBuffer(request)
  const { master } = managed
  if (master.ndim > MAX_DIMENSIONS) {
    raise('ValueError', `memoryview: number of dimensions must not exceed ${MAX_DIMENSIONS}`)
  }
  const shape = shapeOf(master)
  return new PyMemoryView(
    managed,
    {
      offset: master.offset,
      length: master.length,
      itemsize: master.itemsize,
      format: master.format ?? 'B',
      ndim: master.ndim,
      shape,
      strides: master.strides ?? stridesInC(shape, master.itemsize),
      readonly: master.readonly,
    },
    null,
  )
}

/** A further view on the lease of `view`: what it shows unless `changes` says otherwise. mbuf_add_view */
export function cutView(view: PyMemoryView, changes: Partial<ViewLayout> = {}): PyMemoryView {
  return new PyMemoryView(
    view.managed,
    {
      offset: changes.offset ?? view.offset,
      length: changes.length ?? view.length,
      itemsize: changes.itemsize ?? view.itemsize,
      format: changes.format ?? view.format,
      ndim: changes.ndim ?? view.ndim,
      shape: changes.shape ?? view.shape,
      strides: changes.strides ?? view.strides,
      longStrides: changes.strides === undefined ? view.longStrides : changes.longStrides,
      readonly: changes.readonly ?? view.readonly,
    },
    view,
  )
}

/** memoryview(value), with a request of one's own. PyMemoryView_FromObjectAndFlags */
export function viewOf(value: PyValue, flags: number = PyBUF.FULL_RO): PyMemoryView {
  if (value instanceof PyMemoryView) {
    assertUsable(value)
    assertUnrestricted(value)
    return cutView(value)
  }
  if (!hasBuffer(value)) refuseNoBuffer(`memoryview: a bytes-like object is required, not '${typeName(value)}'`)
  return viewOfMaster(() => getBuffer(value, flags))
}

/** memoryview.release() and the end of `with`: a second call does nothing. memoryview_release_impl */
export function releaseView(view: PyMemoryView, by: 'release' | 'with' = 'release'): void {
  if (view.released) return
  if (view.exportCount > 0) {
    refuse({
      operation: 'release',
      errorType: 'BufferError',
      message: `memoryview has ${view.exportCount} exported buffer${view.exportCount === 1 ? '' : 's'}`,
      exporter: view.managed.room,
      view,
    })
  }
  returnView(view, by)
}

function returnView(view: PyMemoryView, by: 'release' | 'with' | 'gone'): void {
  if (view.released) return
  view.released = true
  if (observer.cardReturned !== null) observer.cardReturned(view, by, view.managed.viewCount === 1)
  view.managed.dropView()
}

function refuseRequest(view: PyMemoryView, message: string, operation: 'readonly' | 'structure' = 'structure'): never {
  return refuse({ operation, errorType: 'BufferError', message: `memoryview: ${message}`, exporter: view.managed.room, view })
}

/** A view as an exporter: it lends its own window, and cannot be released meanwhile. memory_getbuf */
export const viewBufferSlots: BufferSlots<PyMemoryView> = {
  getBuffer(view, flags) {
    assertUsable(view)
    assertUnrestricted(view)
    if (asksFor(flags, PyBUF.WRITABLE) && view.readonly) refuseRequest(view, 'underlying buffer is not writable', 'readonly')
    const format = asksFor(flags, PyBUF.FORMAT) ? view.format : null
    if (asksFor(flags, PyBUF.C_CONTIGUOUS) && !view.cContiguous) refuseRequest(view, 'underlying buffer is not C-contiguous')
    if (asksFor(flags, PyBUF.F_CONTIGUOUS) && !view.fContiguous) refuseRequest(view, 'underlying buffer is not Fortran contiguous')
    if (asksFor(flags, PyBUF.ANY_CONTIGUOUS) && !view.cContiguous && !view.fContiguous) {
      refuseRequest(view, 'underlying buffer is not contiguous')
    }
    const withStrides = asksFor(flags, PyBUF.STRIDES)
    if (!withStrides && !view.cContiguous) refuseRequest(view, 'underlying buffer is not C-contiguous')
    const withShape = asksFor(flags, PyBUF.ND)
    if (!withShape && format !== null) {
      refuseRequest(view, 'cannot cast to unsigned bytes if the format flag is present')
    }
    view.exportCount++
    return new PyBuffer(
      view,
      view.memory,
      view.offset,
      view.length,
      view.itemsize,
      view.readonly,
      format,
      withShape ? view.ndim : 1,
      withShape ? view.shape : null,
      withStrides ? view.strides : null,
    )
  },
  releaseBuffer(view) {
    view.exportCount--
  },
}
