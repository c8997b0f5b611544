/** The lease: one export of one object, shared by the first view of it and everything cut from that. _PyManagedBuffer */
import { Tracked, type PyObject, type Visit } from '../objects/object'
import { defineType } from '../objects/type'
import { observer } from '../observer'
import { ownerOf, type BufferExporter } from './exporter'
import { PyBuffer, releaseBuffer } from './request'

const managedBufferType = defineType<ManagedBuffer>('managedbuffer', { final: true })

/** What stands in while the export is asked for: nothing to give back. */
const NO_BUFFER = new PyBuffer(null, new Uint8Array(0), 0, 0, 1, true, 'B', 1, [0], [1])

export class ManagedBuffer extends Tracked {
  /** Views registered with it that were not released. */
  viewCount = 0
  released = false
  private owner: BufferExporter | null | undefined

  readonly master: PyBuffer

  /** It is there before the export is asked for, so the collector meets it before what `__buffer__` makes. _PyManagedBuffer_FromObject */
  constructor(master: PyBuffer | (() => PyBuffer)) {
    super(managedBufferType)
    this.master = NO_BUFFER
    this.master = typeof master === 'function' ? master() : master
    if (observer.leaseMade !== null) observer.leaseMade(this)
  }

  /** Who answered the request: what `view.obj` is. */
  get exporter(): PyObject | null {
    return this.master.obj
  }

  /** The object whose own bytes the views show, behind any wrapper; null when there is none to show. */
  get room(): BufferExporter | null {
    if (this.owner === undefined) this.owner = ownerOf(this.master.obj)
    return this.owner
  }

  /** One view less. The lease ends with the last one. _memory_release */
  dropView(): void {
    if (--this.viewCount === 0) this.giveBack()
  }

  /** Gives the export back, whoever may still look: views that are left then find it released. mbuf_release */
  private giveBack(): void {
    if (this.released) return
    this.released = true
    // A native that holds a lease through a view of its own has a staff key.
    if (observer.staffKeyReturned !== null) observer.staffKeyReturned(this.master)
    releaseBuffer(this.master, true)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.master.obj !== null) visit(this.master.obj)
  }

  override dropReferences(): void {
    this.giveBack()
  }
}
