/** select: waiting for descriptors. Modules/selectmodule.c */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { exceptionTypes, makeException, PyRaise, raise } from '../objects/errors'
import { noArgs, positional, type MethodSpec } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { isIterable, itemsOf } from '../objects/protocols'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { makeList, makeTuple } from '../objects/tuple'
import { fileDescriptor } from './file-descriptor'
import { fileSystem } from './filesystem'
import { asTimeout, EPOLL_CLOEXEC, EPOLLET, EPOLLONESHOT, epollType, eventsOfFile } from './epoll'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { fail, system } from './os-error'

const POLLIN = 1
const POLLPRI = 2
const POLLOUT = 4
const POLLERR = 8
const POLLHUP = 16
const POLLNVAL = 32
const POLLRDHUP = 8192

function eventsOf(fd: number): number {
  const { table } = fileSystem()
  if (!table.has(fd)) return POLLNVAL
  return eventsOfFile(table.get(fd))
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

/** PyLong_AsUnsignedShort: the events of poll(). */
function asEvents(value: PyValue | undefined): number {
  if (value === undefined) return POLLIN | POLLPRI | POLLOUT
  const events = asIndexInt(value)
  if (events < 0) raise('ValueError', 'Cannot convert negative int')
  if (events > 0xffff) raise('OverflowError', 'Python int too large for C unsigned short')
  return Number(events)
}

/** poll(): descriptors with what is wanted of each. */
class Poller extends Tracked {
  readonly wanted = new Map<number, number>()
  find(): PyValue[] {
    const found: PyValue[] = []
    for (const [fd, wanted] of this.wanted) {
      const events = eventsOf(fd) & (wanted | POLLERR | POLLHUP | POLLNVAL)
      if (events !== 0 && wanted !== 0) found.push(makeTuple([fd, events]))
    }
    return found
  }
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
        return waitFor('poll()', milliseconds < 0 ? null : milliseconds / 1000, () => self.find(), (found) => makeList(found))
      },
    ),
  },
})

const functions: Record<string, MethodSpec> = {
  select: waiting((fn) => positional(3, 4, fn), select),
  poll: noArgs(() => new Poller(pollType)),
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
    EPOLLWRBAND: 512, EPOLLMSG: 1024, EPOLLRDHUP: 8192, EPOLLET, EPOLLEXCLUSIVE: 1 << 28, EPOLLWAKEUP: 1 << 29, EPOLLONESHOT, EPOLL_CLOEXEC,
  }),
}
