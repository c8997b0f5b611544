/** The lease: one export of one object, shared by the first view of it and everything cut from that. _PyManagedBuffer */
import { Tracked, type PyObject, type Visit } from '../objects/object'
import { defineType } from '../objects/type'
import { observer } from '../observer'
import { ownerOf, type BufferExporter } from './exporter'
import { releaseBuffer, type PyBuffer } from './request'

export const managedBufferType = defineType<ManagedBuffer>('managedbuffer', { final: true })

export class ManagedBuffer extends Tracked {
  /** Views registered with it that were not released. */
  viewCount = 0
  released = false
  private owner: BufferExporter | null | undefined

  constructor(readonly master: PyBuffer) {
    super(managedBufferType)
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
