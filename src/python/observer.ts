/**
 * Where buffer code tells what happens to bytes, rooms, leases and cards, for whoever records the run.
 *
 * Every callback is null while nobody listens, so that telling costs one null check. Callbacks look; they never run
 * Python, never raise, and never change what they are shown.
 */
import type { Refusal, StructureFacts } from './events'
import type { PyObject } from './objects/object'
import type { Task } from './objects/threads'

/** Why an operation is about to be refused; `errorType` and `message` are what is raised next. */
export interface RefusalFacts {
  readonly operation: Refusal['operation']
  readonly errorType: string
  readonly message: string
  /** The object whose bytes are meant (bytearray, array, BytesIO …), or null when there is none. */
  readonly exporter: PyObject | null
  /** The memoryview by which it was tried, or that stands in the way. */
  readonly view: PyObject | null
  /** resize: bytes after it, where the new ones would have stood, and the new ones themselves. */
  readonly wantedSize?: number
  readonly at?: number
  readonly offered?: Uint8Array
  /** structure: the place, and what was brought to it. */
  readonly wanted?: StructureFacts
  readonly given?: StructureFacts
}

/** A consumer's hold on a buffer: CPython's Py_buffer. Opaque here. */
export type HeldBuffer = object

export interface Observer {
  /** An object with bytes of its own came to life. */
  roomMade: ((exporter: PyObject) => void) | null
  /**
   * Bytes start (included) to end (excluded) of the exporter were just written, perhaps through a view. `bytes`: how many
   * of them, where strides left some out.
   */
  bytesTouched: ((exporter: PyObject, start: number, end: number, view: PyObject | null, bytes?: number) => void) | null
  /** One byte of a bytearray was just written by its own index: bytesTouched in short. */
  byteStored: ((exporter: PyObject, at: number, value: number) => void) | null
  /** The exporter just changed its size; at `at` bytes came in or went. */
  resized: ((exporter: PyObject, from: number, to: number, at: number) => void) | null
  /** A first memoryview took an export: the managed buffer that it and its slices share. */
  leaseMade: ((managed: PyObject) => void) | null
  /** A memoryview was made, on a fresh lease (`cutFrom` null) or cut from another. */
  cardMade: ((view: PyObject, cutFrom: PyObject | null) => void) | null
  cardReturned: ((view: PyObject, by: 'release' | 'with' | 'gone', leaseEnded: boolean) => void) | null
  /** A consumer that is no memoryview holds the exporter's bytes for longer than one call. */
  staffKeyMade: ((holder: PyObject, exporter: PyObject, buffer: HeldBuffer) => void) | null
  staffKeyReturned: ((buffer: HeldBuffer) => void) | null
  refused: ((facts: RefusalFacts) => void) | null
  /** A task of an event loop came to life. */
  taskMade: ((task: Task) => void) | null
  /** Bytes were copied into an object that the program sees. */
  copied: ((bytes: number, from: PyObject | null, to: PyObject | null, what: string) => void) | null
}

const NOBODY: Observer = {
  roomMade: null,
  bytesTouched: null,
  byteStored: null,
  resized: null,
  leaseMade: null,
  cardMade: null,
  cardReturned: null,
  staffKeyMade: null,
  staffKeyReturned: null,
  refused: null,
  taskMade: null,
  copied: null,
}

export const observer: Observer = { ...NOBODY }

/** Nobody listens any more. */
export function stopObserving(): void {
  Object.assign(observer, NOBODY)
}

/** Nobody listens until what is returned is called: then whoever listened before. */
export function pauseObserving(): () => void {
  const listening = { ...observer }
  stopObserving()
  return () => void Object.assign(observer, listening)
}
