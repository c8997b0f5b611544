/** _queue: an unbounded queue between threads. Modules/_queuemodule.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { exceptionTypes, makeException, PyRaise, raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, withKeywords } from '../objects/native'
import { isTrue } from '../objects/number'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { genericAlias } from '../builtins/genericalias'
import { asSeconds } from '../builtins/seconds'
import { defineModuleType, type ModuleSpec } from './module'

const emptyType: PyType = defineModuleType('_queue', 'Empty', {
  bases: [exceptionTypes.Exception as PyType],
  doc: 'Exception raised by Queue.get(block=0)/get_nowait().',
})

class SimpleQueue extends Tracked {
  readonly items: PyValue[] = []
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const item of this.items) visit(item)
  }
  override dropReferences(): void {
    super.dropReferences()
    for (const item of this.items.splice(0)) releaseNow(item)
  }
}

function put(self: SimpleQueue, item: PyValue): PyValue {
  retain(item)
  self.items.push(item)
  return null
}

function take(self: SimpleQueue): PyValue {
  if (self.items.length === 0) throw new PyRaise(makeException(emptyType))
  const item = self.items.shift() as PyValue
  release(item)
  return item
}

/** The seconds that get() may wait; null: for ever. */
function patience(block: PyValue | undefined, timeout: PyValue | undefined): number | null {
  if (block !== undefined && !isTrue(block)) return 0
  if (timeout === undefined || timeout === null) return null
  const seconds = asSeconds(timeout)
  if (seconds < 0) raise('ValueError', "'timeout' must be a non-negative number")
  return seconds
}

const simpleQueueType: PyType = defineModuleType<SimpleQueue>('_queue', 'SimpleQueue', {
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      if (args.length > (keywords?.length ?? 0)) raise('TypeError', 'SimpleQueue() takes no positional arguments')
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'SimpleQueue() takes no keyword arguments')
      return new SimpleQueue(cls)
    },
  },
  methods: {
    put: withKeywords<SimpleQueue>({ names: ['item', 'block', 'timeout'], required: 1 }, (self, item) => put(self, item as PyValue)),
    put_nowait: withKeywords<SimpleQueue>({ names: ['item'], required: 1 }, (self, item) => put(self, item as PyValue)),
    get: waiting<SimpleQueue>(
      (fn) => withKeywords({ names: ['block', 'timeout'] }, fn),
      (self, block, timeout): PyValue | Wait => {
        const seconds = patience(block, timeout)
        if (self.items.length > 0 || seconds === 0) return take(self)
        return { what: 'SimpleQueue.get()', deadline: deadlineAfter(seconds), isReady: () => self.items.length > 0, finish: () => take(self) }
      },
    ),
    get_nowait: noArgs<SimpleQueue>(take),
    empty: noArgs<SimpleQueue>((self) => self.items.length === 0),
    qsize: noArgs<SimpleQueue>((self) => self.items.length),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})

export const _queueModule: ModuleSpec = {
  name: '_queue',
  doc: 'C implementation of the Python queue module.\nThis module is an implementation detail, please do not use it directly.',
  members: () => ({ SimpleQueue: simpleQueueType, Empty: emptyType }),
}
