/** select: waiting for descriptors. Modules/selectmodule.c */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { exceptionTypes, isRaised, makeException, PyRaise, raise } from '../objects/errors'
import { noArgs, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, asSsize } from '../objects/number'
import { isIterable, itemsOf } from '../objects/protocols'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { makeList, makeTuple } from '../objects/tuple'
import { asSeconds } from '../builtins/seconds'
import { fileDescriptor } from './file-descriptor'
import { fileSystem } from './filesystem'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { readinessOf } from './network'
import { fail, system } from './os-error'

const POLLIN = 1
const POLLPRI = 2
const POLLOUT = 4
const POLLERR = 8
const POLLHUP = 16
const POLLNVAL = 32
const POLLRDHUP = 8192
const EPOLLONESHOT = 1 << 30

function eventsOf(fd: number): number {
  const { table } = fileSystem()
  if (!table.has(fd)) return POLLNVAL
  const { canRead, canWrite, isHungUp, isEnding, hasFault } = readinessOf(table.get(fd))
  return (canRead ? POLLIN : 0) | (canWrite ? POLLOUT : 0) | (isHungUp ? POLLHUP : 0) | (hasFault ? POLLERR : 0) | (isEnding ? POLLRDHUP : 0)
}

/** Waits until `find` gives something, or the time is over; `seconds` null: for ever. */
function waitFor(what: string, seconds: number | null, find: () => PyValue[], wrap: (found: PyValue[]) => PyValue): PyValue | Wait {
  const found = find()
  if (found.length > 0 || seconds === 0) return wrap(found)
  return { what, deadline: deadlineAfter(seconds), isReady: () => find().length > 0, finish: () => wrap(find()) }
}

function select(_self: PyValue, ...args: (PyValue | undefined)[]): PyValue | Wait {
  const seconds = asTimeout(args[3], 'timeout must be a float or None')
  if (seconds !== null && seconds < 0) raise('ValueError', 'timeout must be non-negative')
  const lists = args.slice(0, 3).map((list) => {
    if (!isIterable(list as PyValue)) raise('TypeError', 'arguments 1-3 must be sequences')
    return itemsOf(list as PyValue).map((item) => {
      const fd = fileDescriptor(item)
      if (fd >= FD_SETSIZE) raise('ValueError', 'filedescriptor out of range in select()')
      return { item, fd }
    })
  })
  for (const list of lists) for (const { fd } of list) if (fd < FILES_AT_FIRST && !fileSystem().table.has(fd)) system(() => fail('EBADF'))
  const masks = [POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI]
  const find = (): PyValue[][] => lists.map((list, i) => list.filter(({ fd }) => (eventsOf(fd) & (masks[i] as number)) !== 0).map(({ item }) => item))
  const wrap = (): PyValue => makeTuple(find().map((items) => makeList(items)))
  return waitFor('select()', seconds, () => find().flat(), wrap)
}

/** Descriptors that an fd_set has room for. */
const FD_SETSIZE = 1024
/** Linux looks no further than its table of files reaches, which begins so long. */
const FILES_AT_FIRST = 256

/** Null: for ever. */
function asTimeout(value: PyValue | undefined, refusal: string): number | null {
  if (value === undefined || value === null) return null
  try {
    return asSeconds(value)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', refusal)
    throw thrown
  }
}

/** PyLong_AsUnsignedShort: the events of poll(). */
function asEvents(value: PyValue | undefined): number {
  if (value === undefined) return POLLIN | POLLPRI | POLLOUT
  const events = asIndexInt(value)
  if (events < 0) raise('ValueError', 'Cannot convert negative int')
  if (events > 0xffff) raise('OverflowError', 'Python int too large for C unsigned short')
  return Number(events)
}

/** poll() and epoll: descriptors with what is wanted of each. */
class Poller extends Tracked {
  readonly wanted = new Map<number, number>()
  isClosed = false
  constructor(
    cls: PyType,
    readonly isEdge: boolean,
  ) {
    super(cls)
  }
  find(limit: number): PyValue[] {
    const found: PyValue[] = []
    for (const [fd, wanted] of this.wanted) {
      if (found.length >= limit) break
      const happened = eventsOf(fd)
      if (this.isEdge && happened === POLLNVAL) {
        this.wanted.delete(fd)
        continue
      }
      const events = happened & ((wanted & 0xffff) | POLLERR | POLLHUP | POLLNVAL)
      if (events === 0 || wanted === 0 || (this.isEdge && (wanted & 0xffff) === 0)) continue
      found.push(makeTuple([fd, events]))
      if (this.isEdge && (wanted & EPOLLONESHOT) !== 0) this.wanted.set(fd, EPOLLONESHOT)
    }
    return found
  }
}

function assertOpen(self: Poller): void {
  if (self.isClosed) raise('ValueError', 'I/O operation on closed epoll object')
}

const pollType: PyType = defineModuleType<Poller>('select', 'poll', {
  final: true,
  methods: {
    register: positional<Poller>(1, 2, (self, fd, mask) => {
      const number = fileDescriptor(fd as PyValue)
      self.wanted.set(number, asEvents(mask))
      return null
    }),
    modify: positional<Poller>(2, 2, (self, fd, mask) => {
      const number = fileDescriptor(fd as PyValue)
      const events = asEvents(mask)
      if (!self.wanted.has(number)) system(() => fail('ENOENT'))
      self.wanted.set(number, events)
      return null
    }),
    unregister: positional<Poller>(1, 1, (self, fd) => {
      const number = fileDescriptor(fd as PyValue)
      if (!self.wanted.delete(number)) throw new PyRaise(makeException(exceptionTypes.KeyError as PyType, number))
      return null
    }),
    poll: waiting<Poller>(
      (fn) => positional(0, 1, fn),
      (self, timeout) => {
        const milliseconds = asTimeout(timeout, 'timeout must be an integer or None') ?? -1
        return waitFor('poll()', milliseconds < 0 ? null : milliseconds / 1000, () => self.find(Infinity), (found) => makeList(found))
      },
    ),
  },
})

const epollType: PyType = defineModuleType<Poller>('select', 'epoll', {
  slots: {
    new(cls, args) {
      const size = args.length === 0 ? -1 : asSsize(args[0] as PyValue)
      if (size < -1 || size === 0) raise('ValueError', 'negative sizehint')
      return new Poller(cls, true)
    },
    init: () => {},
  },
  methods: {
    register: withKeywords<Poller>({ names: ['fd', 'eventmask'], required: 1 }, (self, fd, mask) => {
      assertOpen(self)
      const number = fileDescriptor(fd as PyValue)
      if (!fileSystem().table.has(number)) system(() => fail('EBADF'))
      if (self.wanted.has(number)) system(() => fail('EEXIST'))
      self.wanted.set(number, mask === undefined ? POLLIN | POLLPRI | POLLOUT : asSsize(mask))
      return null
    }),
    modify: withKeywords<Poller>({ names: ['fd', 'eventmask'], required: 2 }, (self, fd, mask) => {
      assertOpen(self)
      const number = fileDescriptor(fd as PyValue)
      if (!self.wanted.has(number)) system(() => fail(fileSystem().table.has(number) ? 'ENOENT' : 'EBADF'))
      self.wanted.set(number, asSsize(mask as PyValue))
      return null
    }),
    unregister: withKeywords<Poller>({ names: ['fd'], required: 1 }, (self, fd) => {
      assertOpen(self)
      const number = fileDescriptor(fd as PyValue)
      if (!self.wanted.delete(number)) system(() => fail(fileSystem().table.has(number) ? 'ENOENT' : 'EBADF'))
      return null
    }),
    poll: waiting<Poller>(
      (fn) => withKeywords({ names: ['timeout', 'maxevents'] }, fn),
      (self, timeout, maxevents) => {
        assertOpen(self)
        const seconds = asTimeout(timeout, 'timeout must be an integer or None') ?? -1
        const limit = maxevents === undefined ? -1 : asSsize(maxevents)
        if (limit < -1 || limit === 0) raise('ValueError', `maxevents must be greater than 0, got ${limit}`)
        return waitFor('the wait for events', seconds < 0 ? null : seconds, () => self.find(limit === -1 ? 1023 : limit), (found) => makeList(found))
      },
    ),
    close: noArgs<Poller>((self) => {
      self.isClosed = true
      self.wanted.clear()
      return null
    }),
    fileno: noArgs<Poller>((self) => {
      assertOpen(self)
      return 1000
    }),
    __enter__: noArgs<Poller>((self) => {
      assertOpen(self)
      return self
    }),
    __exit__: positional<Poller>(0, 3, (self) => {
      self.isClosed = true
      self.wanted.clear()
      return null
    }),
  },
  getset: { closed: { get: (self) => self.isClosed } },
})

const functions: Record<string, MethodSpec> = {
  select: waiting((fn) => positional(3, 4, fn), select),
  poll: noArgs(() => new Poller(pollType, false)),
}

export const selectModule: ModuleSpec = {
  name: 'select',
  doc: 'This module supports asynchronous I/O on multiple file descriptors.',
  members: () => ({
    ...moduleFunctions('select', functions),
    epoll: epollType,
    error: exceptionTypes.OSError as PyValue,
    PIPE_BUF: 4096,
    POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL,
    POLLRDNORM: 64, POLLRDBAND: 128, POLLWRNORM: 256, POLLWRBAND: 512, POLLMSG: 1024, POLLRDHUP,
    EPOLLIN: 1, EPOLLPRI: 2, EPOLLOUT: 4, EPOLLERR: 8, EPOLLHUP: 16, EPOLLRDNORM: 64, EPOLLRDBAND: 128, EPOLLWRNORM: 256,
    EPOLLWRBAND: 512, EPOLLMSG: 1024, EPOLLRDHUP: 8192, EPOLLET: 2 ** 31, EPOLLEXCLUSIVE: 1 << 28, EPOLLWAKEUP: 1 << 29, EPOLLONESHOT, EPOLL_CLOEXEC: 0x80000,
  }),
}
