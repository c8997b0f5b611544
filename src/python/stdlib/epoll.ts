/**
 * select.epoll: descriptors with what is wanted of each, and which of them are ready. A description of its own stands
 * behind the object, with a descriptor like any other. Modules/selectmodule.c, epoll(7)
 */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { isRaised, raise } from '../objects/errors'
import { classMethod, noArgs, oneArg, positional, unpackKeywords, withKeywords } from '../objects/native'
import { asSsize } from '../objects/number'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { makeList, makeTuple } from '../objects/tuple'
import { asIntArgument } from '../builtins/arguments'
import { asSeconds } from '../builtins/seconds'
import { fileDescriptor } from './file-descriptor'
import { FileNode, DirectoryNode, Node } from './file-nodes'
import { fileSystem } from './filesystem'
import { defineModuleType } from './module'
import { activityOf, readinessOf } from './network'
import { OpenFile } from './open-files'
import { fail, system } from './os-error'

export const EPOLLIN = 1
export const EPOLLPRI = 2
export const EPOLLOUT = 4
export const EPOLLERR = 8
export const EPOLLHUP = 16
export const EPOLLRDHUP = 8192
export const EPOLLONESHOT = 1 << 30
export const EPOLLET = 2 ** 31
export const EPOLL_CLOEXEC = 0x80000

/** What is ready of a description, as bits of EPOLLIN and the like; POLLIN has the same ones. */
export function eventsOfFile(file: OpenFile): number {
  const { canRead, canWrite, isHungUp, isEnding, hasFault } = readinessOf(file)
  return (canRead ? EPOLLIN : 0) | (canWrite ? EPOLLOUT : 0) | (isHungUp ? EPOLLHUP : 0) | (hasFault ? EPOLLERR : 0) | (isEnding ? EPOLLRDHUP : 0)
}

interface Interest {
  readonly file: OpenFile
  events: number
  /** With EPOLLET: how much had happened to the file when it was last told of; -1: nothing was told yet. */
  seen: number
}

class EpollNode extends Node {
  constructor() {
    super(0o600)
  }
}

class EpollFile extends OpenFile {
  private readonly interests = new Map<number, Interest>()

  constructor() {
    super(new EpollNode(), 2)
  }

  /** EBADF for a descriptor that is not open, EPERM for a file that is always ready. */
  private fileOf(fd: number): OpenFile {
    const file = fileSystem().table.get(fd)
    if (file === this) fail('EINVAL')
    if (file.node instanceof FileNode || file.node instanceof DirectoryNode) fail('EPERM')
    return file
  }

  private interestIn(fd: number): Interest {
    const file = this.fileOf(fd)
    const interest = this.interests.get(fd)
    return interest !== undefined && interest.file === file ? interest : fail('ENOENT')
  }

  add(fd: number, events: number): void {
    const file = this.fileOf(fd)
    if (this.interests.get(fd)?.file === file) fail('EEXIST')
    this.interests.set(fd, { file, events, seen: -1 })
  }

  modify(fd: number, events: number): void {
    const interest = this.interestIn(fd)
    interest.events = events
    interest.seen = -1
  }

  remove(fd: number): void {
    this.interestIn(fd)
    this.interests.delete(fd)
  }

  /** Pairs of descriptors and events, at most so many. `isTelling`: they are told of now. */
  find(limit: number, isTelling: boolean): [number, number][] {
    const found: [number, number][] = []
    for (const [fd, interest] of this.interests) {
      if (found.length >= limit) break
      const { file, events: wanted } = interest
      if (file.references === 0) {
        this.interests.delete(fd)
        continue
      }
      if ((wanted & 0xffff) === 0) continue
      const events = eventsOfFile(file) & ((wanted & 0xffff) | EPOLLERR | EPOLLHUP)
      const activity = activityOf(file)
      if (events === 0 || (wanted >= EPOLLET && interest.seen === activity)) continue
      found.push([fd, events])
      if (!isTelling) continue
      interest.seen = activity
      if ((wanted & EPOLLONESHOT) !== 0) interest.events = 0
    }
    return found
  }

  get hasSome(): boolean {
    return this.find(1, false).length > 0
  }

  override read(): Uint8Array {
    return fail('EINVAL')
  }
  override write(): number {
    return fail('EINVAL')
  }
}

class PyEpoll extends Tracked {
  constructor(
    cls: PyType,
    public fd: number,
  ) {
    super(cls)
  }
  assertOpen(): void {
    if (this.fd < 0) raise('ValueError', 'I/O operation on closed epoll object')
  }
  override dropReferences(): void {
    this.close()
  }
  /** EBADF where the descriptor was closed, EINVAL where it is another's. */
  get file(): EpollFile {
    this.assertOpen()
    return system(() => {
      const file = fileSystem().table.get(this.fd)
      return file instanceof EpollFile ? file : fail('EINVAL')
    })
  }
  close(): void {
    const { fd } = this
    this.fd = -1
    if (fd >= 0 && fileSystem().table.has(fd)) fileSystem().table.close(fd)
  }
}

function addEpoll(): number {
  return system(() => {
    const { table } = fileSystem()
    const fd = table.add(new EpollFile())
    table.setInheritable(fd, false)
    return fd
  })
}

/** Null: for ever. */
export function asTimeout(value: PyValue | undefined, refusal: string): number | null {
  if (value === undefined || value === null) return null
  try {
    return asSeconds(value)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', refusal)
    throw thrown
  }
}

/** At most FD_SETSIZE - 1 events, where no number is given. */
const MAX_EVENTS = 1023

function poll(self: PyEpoll, timeout: PyValue | undefined, maxevents: PyValue | undefined): PyValue | Wait {
  self.assertOpen()
  const seconds = asTimeout(timeout, 'timeout must be an integer or None') ?? -1
  const given = maxevents === undefined ? -1 : asSsize(maxevents)
  if (given < -1 || given === 0) raise('ValueError', `maxevents must be greater than 0, got ${given}`)
  const limit = given === -1 ? MAX_EVENTS : given
  const { file } = self
  const tell = (): PyValue => makeList(file.find(limit, true).map((pair) => makeTuple(pair)))
  if (seconds === 0 || file.hasSome) return tell()
  return { what: 'the wait for events', deadline: deadlineAfter(seconds < 0 ? null : seconds), isReady: () => file.hasSome, finish: tell }
}

export const epollType: PyType = defineModuleType<PyEpoll>('select', 'epoll', {
  slots: {
    new(cls, args, keywords) {
      const [sizehint, flags] = unpackKeywords('epoll', { names: ['sizehint', 'flags'] }, args, keywords)
      const size = sizehint === undefined ? -1 : asIntArgument(sizehint)
      if (size < -1 || size === 0) raise('ValueError', 'negative sizehint')
      if (flags !== undefined && (asIntArgument(flags) & ~EPOLL_CLOEXEC) !== 0) raise('OSError', 'invalid flags')
      return new PyEpoll(cls, addEpoll())
    },
  },
  methods: {
    fromfd: classMethod(oneArg((cls, fd) => new PyEpoll(cls as PyType, asIntArgument(fd)))),
    register: withKeywords<PyEpoll>({ names: ['fd', 'eventmask'], required: 1 }, (self, fd, mask) => {
      self.assertOpen()
      const number = fileDescriptor(fd as PyValue)
      const events = mask === undefined ? EPOLLIN | EPOLLPRI | EPOLLOUT : asSsize(mask)
      const { file } = self
      system(() => file.add(number, events))
      return null
    }),
    modify: withKeywords<PyEpoll>({ names: ['fd', 'eventmask'], required: 2 }, (self, fd, mask) => {
      self.assertOpen()
      const number = fileDescriptor(fd as PyValue)
      const events = asSsize(mask as PyValue)
      const { file } = self
      system(() => file.modify(number, events))
      return null
    }),
    unregister: withKeywords<PyEpoll>({ names: ['fd'], required: 1 }, (self, fd) => {
      self.assertOpen()
      const number = fileDescriptor(fd as PyValue)
      const { file } = self
      system(() => file.remove(number))
      return null
    }),
    poll: waiting<PyEpoll>((fn) => withKeywords({ names: ['timeout', 'maxevents'] }, fn), poll),
    close: noArgs<PyEpoll>((self) => {
      self.close()
      return null
    }),
    fileno: noArgs<PyEpoll>((self) => {
      self.assertOpen()
      return self.fd
    }),
    __enter__: noArgs<PyEpoll>((self) => {
      self.assertOpen()
      return self
    }),
    __exit__: positional<PyEpoll>(0, 3, (self) => {
      self.close()
      return null
    }),
  },
  getset: { closed: { get: (self) => self.fd < 0 } },
})
