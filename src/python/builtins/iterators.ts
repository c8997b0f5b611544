/** The iterators of sequences. Objects/listobject.c, tupleobject.c, iterobject.c */
import { Tracked, typeOf, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { isRaised } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs } from '../objects/native'
import { compareBool, lengthOf, protocolHooks, sequenceItem } from '../objects/protocols'
import type { PyList, PyTuple } from '../objects/tuple'
import { notImplemented } from '../objects/singletons'
import { defineType } from '../objects/type'

/** An iterator over something it holds until it is exhausted. */
export abstract class SourceIterator<T extends PyObject> extends Tracked {
  /** Owned; null once exhausted. */
  source: T | null
  constructor(cls: PyType, source: T) {
    super(cls)
    this.source = source
    source.rc++
  }
  /** At the end the source is let go, as CPython's iterators do. */
  finish(): undefined {
    const { source } = this
    this.source = null
    if (source !== null) release(source)
    return undefined
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.source !== null) visit(this.source)
  }
  override dropReferences(): void {
    const { source } = this
    this.source = null
    if (source !== null) releaseNow(source)
  }
}

/** A type of iterators: `__iter__` gives the iterator itself. */
export function defineIterator<T extends PyObject>(
  name: string,
  next: (self: T) => PyValue | undefined,
  lengthHint?: (self: T) => PyValue,
  more: Partial<Parameters<typeof defineType<T>>[1]> = {},
): PyType {
  return defineType<T>(name, {
    final: true,
    ...more,
    slots: { iter: (self) => self, next, ...more.slots },
    methods: { ...(lengthHint === undefined ? {} : { __length_hint__: noArgs(lengthHint) }), ...more.methods },
  })
}

export class PyListIterator extends SourceIterator<PyList> {
  index = 0
  constructor(list: PyList) {
    super(listIteratorType, list)
  }
}

export const listIteratorType: PyType = defineIterator<PyListIterator>(
  'list_iterator',
  (self) => {
    if (self.source === null) return undefined
    const item = self.source.items[self.index]
    if (item === undefined) return self.finish()
    self.index++
    return item
  },
  (self) => (self.source === null ? 0 : Math.max(0, self.source.items.length - self.index)),
)

export class PyListReverseIterator extends SourceIterator<PyList> {
  index: number
  constructor(list: PyList) {
    super(listReverseIteratorType, list)
    this.index = list.items.length - 1
  }
}

export const listReverseIteratorType: PyType = defineIterator<PyListReverseIterator>(
  'list_reverseiterator',
  (self) => {
    if (self.source === null) return undefined
    if (self.index >= 0 && self.index < self.source.items.length) return self.source.items[self.index--]
    self.index = -1
    return self.finish()
  },
  (self) => (self.source === null || self.index >= self.source.items.length ? 0 : self.index + 1),
)

export class PyTupleIterator extends SourceIterator<PyTuple> {
  index = 0
  constructor(tuple: PyTuple) {
    super(tupleIteratorType, tuple)
  }
}

export const tupleIteratorType: PyType = defineIterator<PyTupleIterator>(
  'tuple_iterator',
  (self) => {
    if (self.source === null) return undefined
    const item = self.source.items[self.index]
    if (item === undefined) return self.finish()
    self.index++
    return item
  },
  (self) => (self.source === null ? 0 : self.source.items.length - self.index),
)

/** `iter(x)` of something with `__getitem__` only: asks for 0, 1, 2 … until IndexError. */
export class PySequenceIterator extends SourceIterator<PyObject> {
  index = 0
  constructor(sequence: PyObject) {
    super(sequenceIteratorType, sequence)
  }
}

export const sequenceIteratorType: PyType = defineIterator<PySequenceIterator>(
  'iterator',
  (self) => {
    if (self.source === null) return undefined
    try {
      return sequenceItem(self.source, self.index++)
    } catch (thrown) {
      if (!isRaised(thrown, 'IndexError') && !isRaised(thrown, 'StopIteration')) throw thrown
      return self.finish()
    }
  },
  (self) => {
    if (self.source === null) return 0
    if (typeOf(self.source).slots.length === undefined) return notImplemented
    return Math.max(0, lengthOf(self.source) - self.index)
  },
)
protocolHooks.sequenceIterator = (sequence) => new PySequenceIterator(sequence as PyObject)

/** reversed(x) of a sequence without `__reversed__`. */
export class PyReversed extends SourceIterator<PyObject> {
  index: number
  constructor(cls: PyType, sequence: PyObject) {
    super(cls, sequence)
    this.index = lengthOf(sequence) - 1
  }
}

/** `iter(callable, sentinel)`. */
export class PyCallableIterator extends SourceIterator<PyObject> {
  sentinel: PyValue
  constructor(callable: PyObject, sentinel: PyValue) {
    super(callableIteratorType, callable)
    this.sentinel = sentinel
    retain(sentinel)
  }
  override finish(): undefined {
    const { sentinel } = this
    this.sentinel = null
    release(sentinel)
    return super.finish()
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.sentinel)
  }
  override dropReferences(): void {
    super.dropReferences()
    const { sentinel } = this
    this.sentinel = null
    releaseNow(sentinel)
  }
}

export const callableIteratorType: PyType = defineIterator<PyCallableIterator>('callable_iterator', (self) => {
  if (self.source === null) return undefined
  let item: PyValue
  try {
    item = call(self.source, [])
  } catch (thrown) {
    if (isRaised(thrown, 'StopIteration')) return self.finish()
    throw thrown
  }
  if (self.source === null) return undefined
  return compareBool(self.sentinel, item, '==') ? self.finish() : item
})
