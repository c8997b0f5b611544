/** A memory map: bytes of its own, or a window on a file's, which every map of the file shares. Modules/mmapmodule.c */
import { Tracked, type PyType } from '../objects/object'
import { notSimulated, raise } from '../objects/errors'
import { observer } from '../observer'
import { allocate, EMPTY_BYTES, plainBuffer, refuse, refuseResize, reserveBytes, returnBytes, type ExporterFacts, type PyBuffer, type ResizableExporter } from '../buffer'
import { FileNode, PAGE, type Mapping } from './file-nodes'
import { fileSystem } from './filesystem'
import { fail, system } from './os-error'

export const ACCESS_DEFAULT = 0
export const ACCESS_READ = 1
export const ACCESS_WRITE = 2
export const ACCESS_COPY = 3
export const ACCESS_NAMES = ['ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY']

/** What a map is made with. */
export interface MapRequest {
  /** -1: no file. */
  readonly fd: number
  readonly length: number
  readonly offset: number
  readonly access: number
  readonly shared: boolean
  readonly keepsDescriptor: boolean
}

export class PyMmap extends Tracked implements ResizableExporter, Mapping {
  exportCount = 0
  isClosed = false
  position = 0
  length = 0
  offset = 0
  access = ACCESS_DEFAULT
  /** The map's own descriptor for its file; -1 for none. */
  fd = -1
  /** Null for anonymous maps and private copies. */
  private node: FileNode | null = null
  private own: Uint8Array = EMPTY_BYTES
  private shared = true
  private isAnonymous = true
  private keepsDescriptor = true
  private path: string | null = null

  constructor(cls: PyType) {
    super(cls)
  }

  /** mmap(2). Inside `system`. */
  map(request: MapRequest): void {
    const { length, offset, access, shared } = request
    this.length = length
    this.offset = offset
    this.access = access
    this.shared = shared
    this.keepsDescriptor = request.keepsDescriptor
    if (request.fd >= 0) this.mapFile(request)
    else this.own = this.block(length)
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  /** Memory comes in pages: what a smaller size leaves in the last one is there again when the size grows. */
  private block(length: number): Uint8Array {
    const size = Math.ceil(length / PAGE) * PAGE
    const block = allocate(size)
    reserveBytes(size)
    return block
  }

  private mapFile({ fd, length, offset, access, shared, keepsDescriptor }: MapRequest): void {
    const { table } = fileSystem()
    const file = table.get(fd)
    this.path = file.path
    if (!file.isReadable || (shared && access !== ACCESS_READ && !file.isWritable)) fail('EACCES')
    if (!(file.node instanceof FileNode)) fail('ENODEV')
    this.isAnonymous = false
    if (keepsDescriptor) this.fd = table.dup(fd)
    if (shared) {
      this.node = file.node
      this.node.map(this, offset + length)
    } else {
      this.own = this.block(length)
      this.own.set(file.node.window(offset, length))
    }
  }

  // As an exporter

  get resizeRefusal(): string {
    return "mmap can't resize with extant buffers exported."
  }

  contents(): Uint8Array {
    if (this.isClosed) return EMPTY_BYTES
    if (this.node === null) return this.own.subarray(0, this.length)
    return this.node.storage.subarray(this.offset, this.offset + this.length)
  }

  describe(): ExporterFacts {
    const facts: [string, string][] = [['access', (ACCESS_NAMES[this.access] as string).slice('ACCESS_'.length)]]
    if (!this.isAnonymous) facts.unshift(['file', this.path ?? 'a file without a name'], ['offset', String(this.offset)])
    else facts.unshift(['memory', 'anonymous'])
    if (!this.isAnonymous && !this.shared) facts.push(['private', 'yes'])
    return { format: 'B', itemsize: 1, readonly: this.access === ACCESS_READ, resizable: this.isResizable, facts }
  }

  /** Other exporters whose bytes are these too, and by how many bytes their beginning lies behind this one's. */
  *sharers(): Iterable<{ exporter: PyMmap; shift: number }> {
    if (this.node === null) return
    for (const other of this.node.mappings) if (other !== this && other instanceof PyMmap) yield { exporter: other, shift: other.offset - this.offset }
  }

  getBuffer(flags: number): PyBuffer {
    this.assertOpen()
    const { node } = this
    this.assertBacked(this.length)
    const buffer = node === null ? plainBuffer(this, this.own, 0, this.length, this.access === ACCESS_READ, flags) : plainBuffer(this, node.storage, this.offset, this.length, this.access === ACCESS_READ, flags)
    this.exportCount++
    if (node !== null) node.pins++
    return buffer
  }

  releaseBuffer(): void {
    this.exportCount--
    if (this.node !== null) this.node.pins--
  }

  // Changing bytes

  /** ValueError once closed. CHECK_VALID */
  assertOpen(): void {
    if (this.isClosed) raise('ValueError', 'mmap closed or invalid')
  }

  /** Pages behind the end of a file that became shorter cannot be touched: CPython's process is killed. */
  assertBacked(end: number): void {
    if (this.node === null || end === 0) return
    if (this.offset + end > Math.ceil(this.node.size / PAGE) * PAGE) notSimulated('bytes of a memory map behind the end of its file (CPython is killed by SIGBUS there)')
  }

  assertWritable(): void {
    if (this.access !== ACCESS_READ) return
    refuse({ operation: 'readonly', errorType: 'TypeError', message: "mmap can't modify a readonly memory map.", exporter: this })
  }

  /** Bytes from `start` to `end` were written through this map. */
  written(start: number, end: number): void {
    if (end <= start) return
    if (observer.bytesTouched !== null) observer.bytesTouched(this, start, end, null)
    if (this.node !== null) this.node.written(this.offset + start, this.offset + end, this)
  }

  fileWritten(start: number, end: number): void {
    if (observer.bytesTouched === null) return
    const from = Math.max(0, start - this.offset)
    const to = Math.min(this.length, end - this.offset)
    if (to > from) observer.bytesTouched(this, from, to, null)
  }

  // Size

  get isResizable(): boolean {
    return this.access === ACCESS_DEFAULT || this.access === ACCESS_WRITE
  }

  /** is_resizeable */
  assertResizable(size: number): void {
    if (this.exportCount > 0) refuseResize(this, { size, at: Math.min(size, this.length) })
    if (!this.keepsDescriptor) raise('ValueError', "mmap can't resize with trackfd=False.")
    if (!this.isResizable) refuse({ operation: 'resize', errorType: 'TypeError', message: "mmap can't resize a readonly or copy-on-write memory map.", exporter: this, wantedSize: size })
  }

  /** ftruncate and mremap. mmap_mmap_resize_method */
  resize(size: number): void {
    const before = this.length
    if (this.isAnonymous && this.shared && size > before) raise('ValueError', "mmap: can't expand a shared anonymous mapping")
    system(() => {
      if (this.fd >= 0) fileSystem().table.get(this.fd).truncate(this.offset + size)
      if (size === 0) fail('EINVAL')
    })
    if (this.node !== null) this.node.map(this, this.offset + size)
    else {
      const block = this.block(size)
      block.set(this.own.subarray(0, Math.min(block.length, this.own.length)))
      returnBytes(this.own.length)
      this.own = block
    }
    this.length = size
    if (observer.resized !== null && size !== before) observer.resized(this, before, size, Math.min(size, before))
  }

  /** Bytes of the file. */
  fileSize(): number {
    return system(() => (this.fd < 0 ? fail('EBADF') : fileSystem().table.get(this.fd).node.size))
  }

  // The end

  close(): void {
    if (this.exportCount > 0) refuse({ operation: 'close', errorType: 'BufferError', message: 'cannot close exported pointers exist', exporter: this })
    this.unmap()
  }

  private unmap(): void {
    if (this.isClosed) return
    const before = this.contents().length
    this.isClosed = true
    const { node, fd } = this
    this.node = null
    this.fd = -1
    if (node === null) returnBytes(this.own.length)
    this.own = EMPTY_BYTES
    if (observer.resized !== null && before > 0 && this.rc > 0) observer.resized(this, before, 0, 0)
    if (fd >= 0 && fileSystem().table.has(fd)) fileSystem().table.close(fd)
    if (node !== null) {
      node.mappings.delete(this)
      node.forget()
    }
  }

  override dropReferences(): void {
    this.unmap()
  }
}
