/** Asking for a buffer and giving it back: PyObject_GetBuffer, PyBuffer_Release. */
import { PyObject, typeOf, type PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import type { BufferSlots } from '../objects/slots'
import { observer } from '../observer'
import { PyBUF } from './flags'
import { toContiguous } from './layout'
import { refuseNoBuffer } from './refuse'

/**
 * What an exporter answers: where the bytes are and how they are to be read. Py_buffer
 *
 * `memory` with `offset` stands for CPython's pointer `buf`: as long as the buffer is held, the exporter does not
 * move its bytes, so the window stays true. Nothing that is simulated makes arrays of pointers, so there are no
 * suboffsets.
 */
export class PyBuffer {
  constructor(
    /** The object to tell when it is given back; owned. Null once released. */
    public obj: PyObject | null,
    readonly memory: Uint8Array,
    /** Of the element with all indices 0. */
    readonly offset: number,
    /** Bytes covered: product of shape × itemsize. */
    readonly length: number,
    readonly itemsize: number,
    readonly readonly: boolean,
    /** Null: not asked for; the bytes are then unsigned bytes, whatever `itemsize` says. */
    readonly format: string | null,
    readonly ndim: number,
    /** Null: not asked for. */
    readonly shape: readonly number[] | null,
    readonly strides: readonly number[] | null,
  ) {
    if (obj !== null) retain(obj)
  }
}

/** Whether a value speaks the protocol at all. PyObject_CheckBuffer */
export function hasBuffer(value: PyValue): boolean {
  if (!(value instanceof PyObject)) return false
  const slots = value.cls.slots.buffer
  return slots !== undefined && (slots.lends === undefined || slots.lends(value))
}

/** Asks for a buffer; the caller owns it and gives it back with `releaseBuffer`. PyObject_GetBuffer */
export function getBuffer(value: PyValue, flags: number): PyBuffer {
  if (flags === PyBUF.READ || flags === PyBUF.WRITE) raise('SystemError', 'bad argument to internal function')
  const slots = typeOf(value).slots.buffer
  if (slots === undefined || !hasBuffer(value)) refuseNoBuffer(`a bytes-like object is required, not '${typeName(value)}'`)
  return slots.getBuffer(value, flags) as PyBuffer
}

/** As getBuffer, where a native has its own words for every refusal; whatever was raised is forgotten. */
export function getBufferOr(value: PyValue, flags: number, refused: () => never): PyBuffer {
  if (!hasBuffer(value)) refused()
  try {
    return getBuffer(value, flags)
  } catch (thrown) {
    if (isPythonError(thrown)) refused()
    throw thrown
  }
}

function isPythonError(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'exception' in thrown
}

/** Gives a buffer back; a second time does nothing. PyBuffer_Release */
export function releaseBuffer(buffer: PyBuffer, now = false): void {
  const obj = buffer.obj
  if (obj === null) return
  const slots = obj.cls.slots.buffer as BufferSlots<PyObject> | undefined
  slots?.releaseBuffer?.(obj, buffer)
  buffer.obj = null
  if (now) releaseNow(obj)
  else release(obj)
}

/** A buffer that a consumer other than a memoryview keeps beyond the call it was made in. */
export function takeStaffKey(holder: PyObject, value: PyValue, flags: number): PyBuffer {
  const buffer = getBuffer(value, flags)
  if (observer.staffKeyMade !== null && buffer.obj !== null) observer.staffKeyMade(holder, buffer.obj, buffer)
  return buffer
}

export function returnStaffKey(buffer: PyBuffer, now = false): void {
  if (buffer.obj === null) return
  if (observer.staffKeyReturned !== null) observer.staffKeyReturned(buffer)
  releaseBuffer(buffer, now)
}

/** The bytes of a contiguous buffer: a window, valid while the buffer is held. */
export function windowOf(buffer: PyBuffer): Uint8Array {
  const { memory, offset, length } = buffer
  return offset === 0 && length === memory.length ? memory : memory.subarray(offset, offset + length)
}

/** The bytes of any buffer in C order, copied. PyBuffer_ToContiguous */
export function copyOf(buffer: PyBuffer): Uint8Array {
  return toContiguous(buffer, 'C')
}
