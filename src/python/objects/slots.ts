/**
 * What a type can do: CPython's type slots, under readable names. A built-in type supplies native functions; a class
 * of the learner's gets functions that look its special methods up (`slotdefs.ts`). Types inherit slots one by one.
 *
 * `undefined` from a binary slot means NotImplemented (cheaper than the object); from `next`, exhaustion; as the value
 * of a set slot, deletion.
 */
import type { Keywords, PyInt, PyType, PyValue } from './object'

/** Written by `python/buffer`; opaque here. */
export interface BufferSlots<T = PyValue> {
  /** bf_getbuffer: fills a request with flags (PyBUF_*); raises BufferError when it cannot. */
  getBuffer(self: T, flags: number): unknown
  releaseBuffer?(self: T, buffer: unknown): void
  /** Whether this object lends at all; absent: it does. A class may define only how a buffer is taken back. */
  lends?(self: T): boolean
}

export type CompareOp = '<' | '<=' | '==' | '!=' | '>' | '>='

type Binary<T> = { bivariance(self: T, other: PyValue): PyValue | undefined }['bivariance']

export interface Slots<T = PyValue> {
  // Every one of these is a method so that a slot for a more special self is assignable.
  /** `asked` is what a text that is none is told of: `__str__` where str() has nothing else to ask. */
  repr?(self: T, asked?: '__str__'): string
  str?(self: T): string
  hash?(self: T): PyInt
  /** True when instances are unhashable (`__hash__ = None`). */
  unhashable?: boolean
  call?(self: T, args: PyValue[], keywords: Keywords): PyValue
  /** Beside `call`, where that only calls something else: what (objects/threads.ts: Entered). */
  enter?(self: T, args: PyValue[], keywords: Keywords): unknown
  getAttr?(self: T, name: string): PyValue
  /** `value` undefined: delete. */
  setAttr?(self: T, name: string, value: PyValue | undefined): void
  compare?(self: T, other: PyValue, op: CompareOp): PyValue | undefined
  iter?(self: T): PyValue
  next?(self: T): PyValue | undefined
  /** Beside `next`, where that may have to wait: what for (objects/threads.ts: Wait), or null. */
  pause?(self: T): unknown
  /** `instance` null and `owner` given for access through the class; `isNone` tells None from no instance. */
  descrGet?(self: T, instance: PyValue | undefined, owner: PyType): PyValue
  descrSet?(self: T, instance: PyValue, value: PyValue | undefined): void
  init?(self: T, args: PyValue[], keywords: Keywords): void
  new?(cls: PyType, args: PyValue[], keywords: Keywords): PyValue
  del?(self: T): void
  bool?(self: T): boolean
  length?(self: T): number
  /** mp_subscript */
  getItem?(self: T, key: PyValue): PyValue
  /** sq_item, which iteration asks: only where it answers otherwise than mp_subscript (mmap). */
  item?(self: T, index: number): PyValue
  /** getItem and setItem stand for sq_item and sq_ass_item alone: called by name they convert the index themselves, and the type is no mapping. */
  indexOnly?: true
  /** There is mp_subscript alone: nothing goes through the items from 0 on. */
  subscriptOnly?: true
  /** mp_ass_subscript; `value` undefined: delete. */
  setItem?(self: T, key: PyValue, value: PyValue | undefined): void
  contains?(self: T, item: PyValue): boolean
  /** Its own instances are not finalized when their last reference goes, only by the cycle collector: tp_dealloc calls no tp_finalize. */
  goesQuietly?: true
  /** sq_concat, sq_repeat and their in-place forms: tried after the number slots. */
  concat?(self: T, other: PyValue): PyValue
  repeat?(self: T, count: number): PyValue
  inplaceConcat?(self: T, other: PyValue): PyValue
  inplaceRepeat?(self: T, count: number): PyValue
  // Numbers: `self` may stand on either side, as in CPython; the slot checks both.
  add?: BinarySlot
  sub?: BinarySlot
  mul?: BinarySlot
  matmul?: BinarySlot
  truediv?: BinarySlot
  floordiv?: BinarySlot
  mod?: BinarySlot
  divmod?: BinarySlot
  lshift?: BinarySlot
  rshift?: BinarySlot
  and?: BinarySlot
  xor?: BinarySlot
  or?: BinarySlot
  pow?(left: PyValue, right: PyValue, modulus: PyValue): PyValue | undefined
  iadd?: Binary<T>
  isub?: Binary<T>
  imul?: Binary<T>
  imatmul?: Binary<T>
  itruediv?: Binary<T>
  ifloordiv?: Binary<T>
  imod?: Binary<T>
  ipow?: Binary<T>
  ilshift?: Binary<T>
  irshift?: Binary<T>
  iand?: Binary<T>
  ixor?: Binary<T>
  ior?: Binary<T>
  neg?(self: T): PyValue
  pos?(self: T): PyValue
  abs?(self: T): PyValue
  invert?(self: T): PyValue
  /** nb_int, nb_float, nb_index */
  int?(self: T): PyValue
  float?(self: T): PyValue
  index?(self: T): PyValue
  buffer?: BufferSlots<T>
  await?(self: T): PyValue
  aiter?(self: T): PyValue
  anext?(self: T): PyValue
}

/** Called as slot(left, right) from either operand's type; returns undefined where Python returns NotImplemented. */
export type BinarySlot = (left: PyValue, right: PyValue) => PyValue | undefined

export type SlotName = keyof Slots
