/**
 * _multiprocessing, _posixshmem and _posixsubprocess: semaphores and shared memory with names, as far as one process can
 * use them. Modules/_multiprocessing/semaphore.c, posixshmem.c, Modules/_posixsubprocess.c
 */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { notSimulated, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { anyPositional, classMethod, noArgs, oneArg, unpackKeywords, withKeywords, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf, strOf } from '../objects/protocols'
import { deadlineAfter, threads, waiting, type Wait } from '../objects/threads'
import { PyDict } from '../objects/dict'
import { asIntArgument } from '../builtins/arguments'
import { asDouble } from '../buffer/element'
import { startChild } from './child-processes'
import { fileSystem } from './filesystem'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { fail, raiseOsError, system } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'
import { ERRNO } from './errno'

const RECURSIVE_MUTEX = 0
const SEMAPHORE = 1
const SEM_VALUE_MAX = 0x7fffffff

/** What a name stands for: sem_overview(7). */
interface Semaphore {
  value: number
  readonly handle: number
}

const state = stateOfRun(() => ({ named: new Map<string, Semaphore>(), handles: 0x7f5a3000 }))

const noneOr = (value: PyValue): string => (value === null ? 'None' : typeName(value))

function assertName(name: string): void {
  if (name.includes('\0')) raise('ValueError', 'embedded null character')
  if (name.replace(/^\//, '') === '' || name.replace(/^\//, '').includes('/')) raiseOsError(ERRNO.EINVAL)
}

class SemLock extends Tracked {
  /** How often this process holds it, and the thread that took it last. */
  count = 0
  lastThread = 0
  constructor(
    cls: PyType,
    readonly semaphore: Semaphore,
    readonly kind: number,
    readonly maxvalue: number,
    readonly name: PyValue,
  ) {
    super(cls)
  }
  get isMine(): boolean {
    return this.count > 0 && this.lastThread === threads.current().ident
  }
  take(): PyValue {
    this.semaphore.value--
    this.count++
    this.lastThread = threads.current().ident
    return true
  }
}

/** SemLock(kind, value, maxvalue, name, unlink) */
function makeSemLock(cls: PyType, args: PyValue[], keywords: readonly string[] | null): SemLock {
  const [kindGiven, valueGiven, maxGiven, nameGiven, unlinkGiven] = unpackKeywords('SemLock', { names: ['kind', 'value', 'maxvalue', 'name', 'unlink'], required: 5 }, args, keywords) as PyValue[]
  const [kind, value, maxvalue] = [kindGiven, valueGiven, maxGiven].map((given) => asIntArgument(given as PyValue)) as [number, number, number]
  if (typeof nameGiven !== 'string') raise('TypeError', `SemLock() argument 'name' must be str, not ${noneOr(nameGiven as PyValue)}`)
  const unlink = isTrue(unlinkGiven as PyValue)
  if (kind !== RECURSIVE_MUTEX && kind !== SEMAPHORE) raise('ValueError', 'unrecognized kind')
  assertName(nameGiven)
  if (value < 0) raiseOsError(ERRNO.EINVAL)
  if (state.named.has(nameGiven)) raiseOsError(ERRNO.EEXIST)
  const semaphore = { value, handle: (state.handles += 32) }
  if (!unlink) state.named.set(nameGiven, semaphore)
  return new SemLock(cls, semaphore, kind, maxvalue, unlink ? null : nameGiven)
}

/** _multiprocessing_SemLock_acquire_impl */
function acquire(self: SemLock, block: PyValue | undefined, timeout: PyValue | undefined): PyValue | Wait {
  const blocks = block === undefined || isTrue(block)
  let seconds: number | null = null
  if (timeout !== undefined && timeout !== null) seconds = Math.max(0, asDouble(timeout))
  if (self.kind === RECURSIVE_MUTEX && self.isMine) {
    self.count++
    return true
  }
  if (self.semaphore.value > 0) return self.take()
  if (!blocks || seconds === 0) return false
  return {
    what: 'SemLock.acquire()',
    deadline: deadlineAfter(seconds),
    isReady: () => self.semaphore.value > 0,
    finish: (isTimedOut) => (isTimedOut ? false : self.take()),
  }
}

function release(self: SemLock): PyValue {
  if (self.kind === RECURSIVE_MUTEX) {
    if (!self.isMine) raise('AssertionError', 'attempt to release recursive lock not owned by thread')
    if (self.count > 1) {
      self.count--
      return null
    }
  } else if (self.semaphore.value >= self.maxvalue) raise('ValueError', 'semaphore or lock released too many times')
  self.semaphore.value++
  self.count--
  return null
}

const semLockType: PyType = defineModuleType<SemLock>('_multiprocessing', 'SemLock', {
  doc: 'Semaphore/Mutex type',
  slots: { new: makeSemLock },
  methods: {
    acquire: waiting<SemLock>((fn) => withKeywords({ names: ['block', 'timeout'] }, fn), acquire),
    release: noArgs<SemLock>(release),
    __enter__: waiting<SemLock>((fn) => noArgs((self) => fn(self)), (self) => acquire(self, true, null)),
    __exit__: anyPositional<SemLock>(release),
    _count: noArgs<SemLock>((self) => self.count),
    _is_mine: noArgs<SemLock>((self) => self.isMine),
    _get_value: noArgs<SemLock>((self) => self.semaphore.value),
    _is_zero: noArgs<SemLock>((self) => self.semaphore.value === 0),
    _after_fork: noArgs<SemLock>((self) => {
      self.count = 0
      return null
    }),
    _rebuild: classMethod(
      anyPositional((cls, args) => {
        const [, kind, maxvalue, name] = args as PyValue[]
        const semaphore = state.named.get(strOf(name as PyValue)) ?? raiseOsError(ERRNO.ENOENT)
        return new SemLock(cls as PyType, semaphore, asIntArgument(kind as PyValue), asIntArgument(maxvalue as PyValue), name as PyValue)
      }),
    ),
  },
  getset: {
    handle: { member: true, get: (self) => self.semaphore.handle },
    kind: { member: true, get: (self) => self.kind },
    maxvalue: { member: true, get: (self) => self.maxvalue },
    name: { member: true, get: (self) => self.name },
  },
})
semLockType.dict.set('SEM_VALUE_MAX', SEM_VALUE_MAX)

export const _multiprocessingModule: ModuleSpec = {
  name: '_multiprocessing',
  members: () => {
    const flags = new PyDict()
    flags.set('HAVE_SEM_OPEN', 1)
    flags.set('HAVE_SEM_TIMEDWAIT', 1)
    return {
      ...moduleFunctions('_multiprocessing', {
        sem_unlink: oneArg((_self, name) => {
          if (!state.named.delete(strOf(name))) raiseOsError(ERRNO.ENOENT)
          return null
        }),
      }),
      SemLock: semLockType,
      flags,
    }
  },
}

/** Where shared memory with a name stands in the file system: shm_overview(7). */
function sharedPath(name: string): string {
  if (name.includes('\0')) raise('ValueError', 'embedded null character')
  const plain = name.replace(/^\/+/, '')
  if (plain === '' || plain.includes('/')) raiseOsError(ERRNO.EINVAL, name)
  return `/dev/shm/${plain}`
}

function textArgument(value: PyValue | undefined, fname: string): string {
  if (typeof value === 'string') return value
  return raise('TypeError', `${fname}() argument 1 must be str, not ${noneOr(value as PyValue)}`)
}

/** Whatever goes wrong in the file system is told with the name that was given. */
function withName(name: string, run: (path: string) => PyValue): PyValue {
  const path = sharedPath(name)
  return system(() => run(path), name)
}

const sharedMemory: Record<string, MethodSpec> = {
  shm_open: withKeywords({ names: ['path', 'flags', 'mode'], required: 2 }, (_self: PyValue, path, flags, mode) => {
    const name = textArgument(path, 'shm_open')
    const bits = asIntArgument(flags as PyValue)
    return withName(name, (place) => {
      const fd = fileSystem().table.add(fileSystem().open(place, bits & ~O.O_CLOEXEC, mode === undefined ? 0o777 : asIntArgument(mode)))
      fileSystem().table.setInheritable(fd, false)
      return fd
    })
  }),
  shm_unlink: withKeywords({ names: ['path'], required: 1 }, (_self: PyValue, path) =>
    withName(textArgument(path, 'shm_unlink'), (place) => {
      fileSystem().unlink(place)
      return null
    }),
  ),
}

export const _posixshmemModule: ModuleSpec = {
  name: '_posixshmem',
  doc: 'POSIX shared memory module',
  members: () => moduleFunctions('_posixshmem', sharedMemory),
}

/** The one process that can be started: it only keeps a list of what is to be removed at the end. */
const TRACKER = /^from multiprocessing\.resource_tracker import main;main\((\d+)\)$/

export const _posixsubprocessModule: ModuleSpec = {
  name: '_posixsubprocess',
  members: () =>
    moduleFunctions('_posixsubprocess', {
      fork_exec: anyPositional((_self, args) => {
        const words = itemsOf(args[0] as PyValue).map(strOf)
        const tracked = TRACKER.exec(words[words.length - 1] ?? '')
        if (tracked === null) notSimulated(`other processes (starting ${words[0] ?? 'one'})`)
        return system(() => startChild([fileSystem().table.get(Number(tracked[1]))]) ?? fail('EAGAIN'))
      }),
    }),
}
