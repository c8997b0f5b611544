/** pickle.PickleBuffer: marks a buffer that a pickle may leave out, to travel by itself. Objects/picklebufobject.c */
import { Tracked, type PyObject, type PyType, type PyValue, type Visit } from '../../objects/object'
import { raise } from '../../objects/errors'
import { release } from '../../objects/lifetime'
import { noArgs, unpackKeywords } from '../../objects/native'
import type { BufferSlots } from '../../objects/slots'
import { getBuffer, isContiguous, PyBUF, PyBuffer, returnStaffKey, takeStaffKey, viewOfMaster } from '../../buffer'
import { defineModuleType } from '../module'

/** Holds one export of the object that was given; lends that object's bytes on, each time by an export of their own. */
export class PyPickleBuffer extends Tracked {
  /** Null once released. */
  buffer: PyBuffer | null = null

  hold(value: PyValue): void {
    this.buffer = takeStaffKey(this, value, PyBUF.FULL_RO)
  }

  /** ValueError once it was released. */
  get lease(): PyBuffer {
    return this.buffer ?? raise('ValueError', 'operation forbidden on released PickleBuffer object')
  }

  /** Who owns the bytes; itself when the buffer has no owner. */
  get behind(): PyObject | null {
    return this.buffer?.obj ?? null
  }

  letGo(now: boolean): void {
    const { buffer } = this
    this.buffer = null
    if (buffer !== null) returnStaffKey(buffer, now)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.buffer !== null && this.buffer.obj !== null) visit(this.buffer.obj)
  }

  override dropReferences(): void {
    this.letGo(true)
  }
}

const slots: BufferSlots<PyPickleBuffer> = {
  getBuffer: (self, flags) => getBuffer(self.lease.obj, flags),
}

/** A flat view of the bytes, whatever their shape. picklebuf_raw */
function raw(self: PyPickleBuffer): PyValue {
  const { lease } = self
  if (!isContiguous(lease, 'A')) raise('BufferError', 'cannot extract raw buffer from non-contiguous buffer')
  return viewOfMaster(() => {
    const { obj, memory, offset, length, readonly } = getBuffer(lease.obj, PyBUF.FULL_RO)
    const flat = new PyBuffer(obj, memory, offset, length, 1, readonly, 'B', 1, [length], [1])
    // The flat one takes over the export; the reference that came with the other is given up.
    if (obj !== null) release(obj)
    return flat
  })
}

export const pickleBufferType: PyType = defineModuleType<PyPickleBuffer>('pickle', 'PickleBuffer', {
  final: true,
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      const [value] = unpackKeywords('PickleBuffer', { names: [''], positionalOnly: 1, required: 1 }, args, keywords)
      const made = new PyPickleBuffer(cls)
      made.hold(value as PyValue)
      return made
    },
    buffer: slots,
  },
  methods: {
    raw: noArgs(raw),
    release: noArgs((self: PyPickleBuffer) => {
      self.letGo(false)
      return null
    }),
  },
})
