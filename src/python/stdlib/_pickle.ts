/** _pickle: PickleBuffer, which the Pickler written in Python hands on out of band. Objects/picklebufobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { raise } from '../objects/errors'
import { release } from '../objects/lifetime'
import { noArgs, unpackKeywords } from '../objects/native'
import { getBuffer, isContiguous, PyBUF, PyBuffer, returnStaffKey, takeStaffKey, viewOfMaster } from '../buffer'
import { defineModuleType, type ModuleSpec } from './module'

class PyPickleBuffer extends Tracked {
  /** Null once released. */
  held: PyBuffer | null = null

  buffer(): PyBuffer & { obj: NonNullable<PyBuffer['obj']> } {
    const { held } = this
    if (held === null || held.obj === null) raise('ValueError', 'operation forbidden on released PickleBuffer object')
    return held as PyBuffer & { obj: NonNullable<PyBuffer['obj']> }
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.held !== null && this.held.obj !== null) visit(this.held.obj)
  }

  override dropReferences(): void {
    this.giveBack(true)
  }

  giveBack(now = false): void {
    const { held } = this
    this.held = null
    if (held !== null) returnStaffKey(held, now)
  }
}

/** A view of plain bytes, whatever the format; BufferError where they do not lie side by side. picklebuf_raw */
function raw(self: PyPickleBuffer): PyValue {
  const { obj } = self.buffer()
  return viewOfMaster(() => {
    const request = getBuffer(obj, PyBUF.FULL_RO)
    if (!isContiguous(request, 'A')) {
      returnStaffKey(request)
      raise('BufferError', 'cannot extract raw buffer from non-contiguous buffer')
    }
    const { memory, offset, length, readonly } = request
    const plain = new PyBuffer(request.obj, memory, offset, length, 1, readonly, 'B', 1, [length], [1])
    // The reference goes from the one to the other.
    release(request.obj)
    request.obj = null
    return plain
  })
}

const pickleBufferType: PyType = defineModuleType<PyPickleBuffer>('pickle', 'PickleBuffer', {
  doc: 'Wrapper for potentially out-of-band buffers',
  final: true,
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      const [value] = unpackKeywords('PickleBuffer', { names: ['object'], positionalOnly: 1, required: 1 }, args, keywords)
      const self = new PyPickleBuffer(cls)
      self.held = takeStaffKey(self, value as PyValue, PyBUF.FULL_RO)
      return self
    },
    // Whoever asks gets a buffer of the object behind it.
    buffer: { getBuffer: (self, flags) => getBuffer(self.buffer().obj, flags) },
  },
  methods: {
    raw: {
      ...noArgs(raw),
      doc: "Return a memoryview of the raw memory underlying this buffer.\nWill raise BufferError is the buffer isn't contiguous.",
    },
    release: {
      ...noArgs((self: PyPickleBuffer) => {
        self.giveBack()
        return null
      }),
      doc: 'Release the underlying buffer exposed by the PickleBuffer object.',
    },
  },
})

export const _pickleModule: ModuleSpec = { name: '_pickle', members: () => ({ PickleBuffer: pickleBufferType }) }
