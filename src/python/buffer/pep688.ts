/**
 * PEP 688: classes that lend bytes out by `__buffer__` and hear of their return by `__release_buffer__`, and the same
 * two names on native exporters. slot_bf_getbuffer, bufferwrapper in Objects/typeobject.c
 */
import { Tracked, typeOf, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { callSpecial, callUnbound } from '../objects/call'
import { PyRaise, raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, releaseNow, retain } from '../objects/lifetime'
import { PySlotWrapper } from '../objects/native'
import { bufferHooks } from '../objects/slotdefs'
import type { BufferSlots } from '../objects/slots'
import { defineType, lookup } from '../objects/type'
import { getBuffer, PyBuffer } from './request'
import { PyMemoryView, releaseView, viewOfMaster } from './view'

/** Stands between a consumer and the view that `__buffer__` returned. PyBufferWrapper */
class BufferWrapper extends Tracked {
  constructor(
    public view: PyMemoryView | null,
    public object: PyObject | null,
  ) {
    super(bufferWrapperType)
    retain(view)
    retain(object)
  }

  get behind(): PyObject | null {
    return this.view
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.view)
    visit(this.object)
  }

  override dropReferences(): void {
    const { view, object } = this
    this.view = this.object = null
    releaseNow(view)
    releaseNow(object)
  }
}

const wrapperSlots: BufferSlots<BufferWrapper> = {
  lends: () => false,
  getBuffer: (self) => raise('TypeError', `a bytes-like object is required, not '${typeName(self)}'`),
  /** bufferwrapper_releasebuf */
  releaseBuffer(self, buffer) {
    const { view, object } = self
    if (view === null || object === null) return
    view.exportCount--
    // A native release of the object itself runs when the view is released.
    if (view.managed.exporter !== object && pythonRelease(object) !== undefined) callReleaseBuffer(object, buffer as PyBuffer)
    self.dropReferences()
  },
}

const bufferWrapperType = defineType<BufferWrapper>('_buffer_wrapper', { final: true, slots: { buffer: wrapperSlots } })
// It only takes buffers back: no special methods, and nothing may ask it for a buffer.
bufferWrapperType.dict.delete('__buffer__')
bufferWrapperType.dict.delete('__release_buffer__')

/** `__release_buffer__` where a class of the learner's defines it. */
function pythonRelease(object: PyObject): PyValue | undefined {
  const found = lookup(object.cls, '__release_buffer__')
  return found === undefined || found instanceof PySlotWrapper ? undefined : found
}

/** Tells the learner's class that a buffer came back; what it raises is reported, not raised. releasebuffer_call_python */
function callReleaseBuffer(object: PyObject, buffer: PyBuffer): void {
  const wrapper = buffer.obj instanceof BufferWrapper ? buffer.obj : null
  if (wrapper !== null && wrapper.view === null) return
  const view = wrapper === null ? restrictedView(buffer) : (wrapper.view as PyMemoryView)
  retain(view)
  retain(object)
  try {
    callUnbound(pythonRelease(object) as PyValue, object, [view])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored in __release_buffer__ of ${typeName(object)}:`, null)
  }
  try {
    if (wrapper === null) releaseView(view)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored in bf_releasebuffer of ${typeName(object)}:`, null)
  }
  // The object is in the middle of giving a buffer back, and so is held by whoever does that.
  object.rc--
  release(view)
}

/** A view for the time of the call only, which is not an export. PyMemoryView_FromBuffer */
function restrictedView(buffer: PyBuffer): PyMemoryView {
  const { memory, offset, length, itemsize, readonly, format, ndim, shape, strides } = buffer
  const view = viewOfMaster(new PyBuffer(null, memory, offset, length, itemsize, readonly, format, ndim, shape, strides))
  view.restricted = true
  return view
}

/** The slots of every class that defines one of the two methods. */
const classSlots: BufferSlots<PyObject> = {
  lends: (self) => lookup(self.cls, '__buffer__') !== undefined,
  /** slot_bf_getbuffer */
  getBuffer(self, flags) {
    const found = lookup(self.cls, '__buffer__')
    if (found instanceof PySlotWrapper) return (found.owner.ownSlots.buffer as BufferSlots<PyObject>).getBuffer(self, flags)
    const view = callSpecial(self, '__buffer__', [flags])
    if (view === undefined) raise('AttributeError', `'${typeName(self)}' object has no attribute '__buffer__'`)
    if (!(view instanceof PyMemoryView)) raise('TypeError', '__buffer__ returned non-memoryview object')
    const { memory, offset, length, itemsize, readonly, format, ndim, shape, strides } = getBuffer(view, flags) as PyBuffer
    const wrapper = new BufferWrapper(view, self)
    // The wrapper's hold on the view replaces the one that came with the view's own buffer.
    release(view)
    return new PyBuffer(wrapper, memory, offset, length, itemsize, readonly, format, ndim, shape, strides)
  },
  /** slot_bf_releasebuffer: the class's own method first, then the native one it inherits. */
  releaseBuffer(self, buffer) {
    if (pythonRelease(self) !== undefined) callReleaseBuffer(self, buffer as PyBuffer)
    nativeRelease(self.cls)?.(self, buffer)
  },
}

function nativeRelease(type: PyType): BufferSlots<PyObject>['releaseBuffer'] {
  for (const cls of type.mro) {
    const slots = cls.ownSlots.buffer as BufferSlots<PyObject> | undefined
    if (slots !== undefined && slots !== classSlots) return slots.releaseBuffer
  }
  return undefined
}

bufferHooks.slotsOfClass = () => classSlots as BufferSlots

/** exporter.__buffer__(flags) on a native exporter. wrap_buffer */
bufferHooks.viewOf = (exporter, flags, slots) => {
  if (flags > 0x7fffffff || flags < -0x80000000) raise('OverflowError', 'buffer flags out of range')
  return viewOfMaster(slots.getBuffer(exporter, flags) as PyBuffer)
}

/** exporter.__release_buffer__(view) on a native exporter. wrap_releasebuffer */
bufferHooks.releaseView = (exporter, view) => {
  if (!(view instanceof PyMemoryView)) raise('TypeError', 'expected a memoryview object')
  if (view.isReleased) raise('ValueError', "memoryview's buffer has already been released")
  // What `__release_buffer__` is shown is nobody's export: there is nothing to give back.
  if (view.managed.exporter === null) return
  if (view.managed.exporter !== exporter) raise('ValueError', "memoryview's buffer is not this object")
  releaseView(view)
}

/** Whether `__buffer__` of a value's type is the learner's own. */
export function lendsByPython(value: PyValue): boolean {
  return typeOf(value).slots.buffer === (classSlots as BufferSlots)
}

