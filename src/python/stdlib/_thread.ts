/** _thread: locks, and starting threads on the deterministic scheduler. Modules/_threadmodule.c */
import { Tracked, isInstance, typeOf, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import { isCallable } from '../objects/call'
import { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, notSimulated, PyException, PyRaise, raise } from '../objects/errors'
import { genericGetAttribute, genericSetAttribute, getOptionalAttribute } from '../objects/attributes'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { releaseNow, retain } from '../objects/lifetime'
import { anyPositional, noArgs, oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, asSsize, isTrue } from '../objects/number'
import { addressOf, strOf } from '../objects/protocols'
import { deadlineAfter, threads, waiting, type Wait } from '../objects/threads'
import { makeTuple, PyTuple } from '../objects/tuple'
import { asDouble } from '../builtins/float'
import { asSeconds } from '../builtins/seconds'
import { makeFloat } from '../builtins/number-storage'
import { writeError } from '../builtins/stream'
import { defineStructSequence } from '../builtins/struct-sequence'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

const TIMEOUT_MAX = 9223372036

/** The seconds that acquire() may wait; null: for ever. lock_acquire_parse_timeout */
function waitSeconds(blocking: PyValue | undefined, timeout: PyValue | undefined): number | null {
  const isBlocking = blocking === undefined || isTrue(blocking)
  const seconds = timeout === undefined ? -1 : asSeconds(timeout)
  if (!isBlocking && seconds !== -1) raise('ValueError', "can't specify a timeout for a non-blocking call")
  if (seconds < 0 && seconds !== -1) raise('ValueError', 'timeout value must be a non-negative number')
  if (seconds > TIMEOUT_MAX) raise('OverflowError', 'timeout value is too large')
  if (!isBlocking) return 0
  return seconds === -1 ? null : seconds
}

const ACQUIRE = { names: ['blocking', 'timeout'] }

class Lock extends Tracked {
  locked = false
  constructor() {
    super(lockType)
  }
}

function acquireLock(self: Lock, seconds: number | null): PyValue | Wait {
  if (!self.locked) {
    self.locked = true
    return true
  }
  if (seconds === 0) return false
  return {
    what: 'lock.acquire()',
    deadline: deadlineAfter(seconds),
    isReady: () => !self.locked,
    finish() {
      if (self.locked) return false
      self.locked = true
      return true
    },
  }
}

function releaseLock(self: Lock): PyValue {
  if (!self.locked) raise('RuntimeError', 'release unlocked lock')
  self.locked = false
  return null
}

const acquire = waiting<Lock>((fn) => withKeywords(ACQUIRE, fn), (self, blocking, timeout) => acquireLock(self, waitSeconds(blocking, timeout)))
const release = noArgs<Lock>(releaseLock)
const isLocked = noArgs<Lock>((self) => self.locked)

const lockType: PyType = defineModuleType<Lock>('_thread', 'lock', {
  final: true,
  hasWeakrefs: true,
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'lock() takes no keyword arguments')
      if (args.length > 0) raise('TypeError', `lock expected 0 arguments, got ${args.length}`)
      return new Lock()
    },
    repr: (self) => `<${self.locked ? 'locked' : 'unlocked'} _thread.lock object at ${addressOf(self)}>`,
  },
  methods: {
    acquire,
    acquire_lock: acquire,
    release,
    release_lock: release,
    locked: isLocked,
    locked_lock: isLocked,
    __enter__: waiting<Lock>((fn) => noArgs((self) => fn(self)), (self) => acquireLock(self, null)),
    __exit__: anyPositional<Lock>(releaseLock),
    _at_fork_reinit: noArgs<Lock>((self) => {
      self.locked = false
      return null
    }),
  },
})

/** A lock that its thread may take again. */
class RecursiveLock extends Tracked {
  owner = 0
  count = 0
  constructor(cls: PyType) {
    super(cls)
  }
  get isMine(): boolean {
    return this.count > 0 && this.owner === threads.current().ident
  }
  take(count: number): void {
    this.owner = threads.current().ident
    this.count = count
  }
}

function acquireRecursive(self: RecursiveLock, seconds: number | null): PyValue | Wait {
  if (self.count === 0 || self.isMine) {
    self.take(self.count + 1)
    return true
  }
  if (seconds === 0) return false
  return {
    what: 'RLock.acquire()',
    deadline: deadlineAfter(seconds),
    isReady: () => self.count === 0,
    finish() {
      if (self.count > 0) return false
      self.take(1)
      return true
    },
  }
}

function releaseRecursive(self: RecursiveLock): PyValue {
  if (!self.isMine) raise('RuntimeError', 'cannot release un-acquired lock')
  self.count--
  if (self.count === 0) self.owner = 0
  return null
}

const recursiveLockType: PyType = defineModuleType<RecursiveLock>('_thread', 'RLock', {
  hasWeakrefs: true,
  slots: {
    new: (cls) => new RecursiveLock(cls),
    repr: (self) => `<${self.count > 0 ? 'locked' : 'unlocked'} ${self.cls.name} object owner=${self.owner} count=${self.count} at ${addressOf(self)}>`,
  },
  methods: {
    acquire: waiting<RecursiveLock>((fn) => withKeywords(ACQUIRE, fn), (self, blocking, timeout) => acquireRecursive(self, waitSeconds(blocking, timeout))),
    release: noArgs<RecursiveLock>(releaseRecursive),
    locked: noArgs<RecursiveLock>((self) => self.count > 0),
    __enter__: waiting<RecursiveLock>((fn) => noArgs((self) => fn(self)), (self) => acquireRecursive(self, null)),
    __exit__: anyPositional<RecursiveLock>(releaseRecursive),
    _is_owned: noArgs<RecursiveLock>((self) => self.isMine),
    _recursion_count: noArgs<RecursiveLock>((self) => (self.isMine ? self.count : 0)),
    _release_save: noArgs<RecursiveLock>((self) => {
      if (!self.isMine) raise('RuntimeError', 'cannot release un-acquired lock')
      const saved = makeTuple([self.count, self.owner])
      self.count = self.owner = 0
      return saved
    }),
    _acquire_restore: waiting<RecursiveLock>(
      (fn) => oneArg((self, saved) => fn(self, saved)),
      (self, saved) => {
        const count = saved instanceof PyTuple ? asSsize(saved.items[0] as PyValue) : raise('TypeError', '_acquire_restore() argument 1 must be tuple')
        const restore = (): PyValue => {
          self.take(count)
          return null
        }
        if (self.count === 0) return restore()
        return { what: 'RLock.acquire()', deadline: Number.POSITIVE_INFINITY, isReady: () => self.count === 0, finish: restore }
      },
    ),
    _at_fork_reinit: noArgs<RecursiveLock>((self) => {
      self.count = self.owner = 0
      return null
    }),
  },
})

/** A thread that was started, for whoever wants to wait for its end. */
class ThreadHandle extends Tracked {
  state: 'new' | 'running' | 'done' = 'new'
  ident = 0
  constructor() {
    super(handleType)
  }
}

function joinHandle(self: ThreadHandle, timeout: PyValue | undefined): PyValue | Wait {
  const seconds = timeout === undefined || timeout === null ? null : asDouble(timeout)
  if (self.state === 'new') raise('RuntimeError', 'thread not started')
  if (self.state === 'running' && self.ident === threads.current().ident) raise('RuntimeError', 'Cannot join current thread')
  if (self.state === 'done') return null
  return { what: 'Thread.join()', deadline: deadlineAfter(seconds === null || seconds < 0 ? null : seconds), isReady: () => self.state === 'done', finish: () => null }
}

const handleType: PyType = defineModuleType<ThreadHandle>('_thread', '_ThreadHandle', {
  final: true,
  slots: { new: () => new ThreadHandle(), repr: (self) => `<_thread._ThreadHandle object: ident=${self.ident}>` },
  methods: {
    join: waiting<ThreadHandle>((fn) => positional(0, 1, fn), joinHandle),
    is_done: noArgs<ThreadHandle>((self) => self.state === 'done'),
    _set_done: noArgs<ThreadHandle>((self) => {
      if (self.state === 'new') raise('RuntimeError', 'thread not started')
      self.state = 'done'
      return null
    }),
  },
  getset: { ident: { get: (self) => self.ident } },
})

/** Bytes of stack that CPython wants on 64-bit Linux at the least. */
const LEAST_STACK = 53248

const state = stateOfRun(() => ({
  /** Threads that the program's end waits for. */
  joinable: new Set<ThreadHandle>(),
  /** Those that have not ended, the main one apart. Owned. */
  running: new Set<ThreadHandle>(),
  /** Bytes of stack that a thread is said to get; 0 for what the system gives. */
  stackSize: 0 as number | bigint,
}))
heldOutside.push((visit) => state.running.forEach(visit))

function startThread(callable: PyValue, args: PyValue[], keywords: Keywords, handle: ThreadHandle, isDaemon: boolean): number {
  if (handle.state !== 'new') raise('RuntimeError', 'thread already started')
  handle.state = 'running'
  handle.rc++
  state.running.add(handle)
  if (!isDaemon) state.joinable.add(handle)
  const { ident } = threads.start(callable, args, keywords, () => {
    state.running.delete(handle)
    handle.state = 'done'
    state.joinable.delete(handle)
    releaseNow(handle)
  })
  handle.ident = ident
  return ident
}

function startNew(args: PyValue[]): PyValue {
  if (args.length < 2) raise('TypeError', `start_new_thread expected at least 2 arguments, got ${args.length}`)
  if (args.length > 3) raise('TypeError', `start_new_thread expected at most 3 arguments, got ${args.length}`)
  const [callable, positional_, named] = args as [PyValue, PyValue, PyValue?]
  if (!isCallable(callable)) raise('TypeError', 'first arg must be callable')
  if (!(positional_ instanceof PyTuple)) raise('TypeError', '2nd arg must be a tuple')
  if (named !== undefined && !(named instanceof PyDict)) raise('TypeError', 'optional 3rd arg must be a dictionary')
  const entries = named instanceof PyDict ? [...named.entries()] : []
  return startThread(callable, [...positional_.items, ...entries.map(([, value]) => value)], entries.length === 0 ? null : entries.map(([name]) => strOf(name)), new ThreadHandle(), true)
}

const exceptHookArgsType = defineStructSequence('_thread._ExceptHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'thread'], true)

/** The thread's uncaught exception is printed under its name. thread_excepthook */
function exceptHook(given: PyValue): PyValue {
  if (!(given instanceof PyTuple) || given.cls !== exceptHookArgsType) raise('TypeError', '_thread.excepthook argument type must be ExceptHookArgs')
  const [, value, , thread] = given.items as [PyValue, PyValue, PyValue, PyValue]
  if (value instanceof PyException && isInstance(value, exceptionTypes.SystemExit!)) return null
  const name = thread === null ? undefined : getOptionalAttribute(thread, '_name')
  const text = value instanceof PyException ? interpreter.formatException(value, { chain: true, limit: null }) : ''
  writeError(`Exception in thread ${name === undefined ? String(threads.current().ident) : strOf(name)}:\n${text}`)
  return null
}

/** threading.local: attributes that each thread has for itself. */
class ThreadLocal extends Tracked {
  /** By thread; the one in use stands in `attrs` instead. Owned. */
  private readonly dicts = new Map<number, PyDict>()
  private using = 0
  constructor(
    cls: PyType,
    private readonly args: readonly PyValue[],
    private readonly keywords: Keywords,
  ) {
    super(cls)
    for (const value of args) retain(value)
    this.using = threads.current().ident
  }
  /** `attrs` becomes the running thread's; the first time, its `__init__` runs. _ldict */
  enter(): void {
    const thread = threads.current()
    if (this.using === thread.ident) return
    if (this.attrs !== null) this.dicts.set(this.using, this.attrs)
    this.using = thread.ident
    const known = this.dicts.get(thread.ident)
    this.dicts.delete(thread.ident)
    this.attrs = known ?? null
    if (known !== undefined) return
    const made = new PyDict()
    made.rc++
    this.attrs = made
    thread.atEnd.add(() => this.leave(thread.ident))
    const { init } = this.cls.slots
    if (init !== undefined && this.cls.isHeapType) init(this, [...this.args], this.keywords)
  }
  /** A thread has ended: what it kept here goes. */
  leave(ident: number): void {
    const dict = this.using === ident ? this.attrs : (this.dicts.get(ident) ?? null)
    if (this.using === ident) this.attrs = null
    this.dicts.delete(ident)
    if (this.using === ident) this.using = 0
    if (dict !== null) releaseNow(dict)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const dict of this.dicts.values()) visit(dict)
    for (const value of this.args) visit(value)
  }
  override dropReferences(): void {
    const dicts = [...this.dicts.values()]
    this.dicts.clear()
    for (const dict of dicts) releaseNow(dict)
  }
  override dealloc(): void {
    this.dropReferences()
    for (const value of this.args) releaseNow(value)
  }
}

const localType: PyType = defineModuleType<ThreadLocal>('_thread', '_local', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      if (args.length > 0 && cls.slots.init === typeOf(makeTuple([])).mro.at(-1)?.slots.init) raise('TypeError', 'Initialization arguments are not supported')
      const made = new ThreadLocal(cls, args, keywords)
      const dict = new PyDict()
      dict.rc++
      made.attrs = dict
      return made
    },
    repr: (self) => `<${self.cls.isHeapType ? `${self.cls.module}.${self.cls.qualname}` : self.cls.name} object at ${addressOf(self)}>`,
    getAttr(self, name) {
      self.enter()
      if (name === '__dict__') return self.attrs
      return genericGetAttribute(self, name)
    },
    setAttr(self, name, value) {
      self.enter()
      if (name === '__dict__') raise('AttributeError', `'${self.cls.name}' object attribute '__dict__' is read-only`)
      genericSetAttribute(self, name, value)
    },
  },
})

const functions: Record<string, MethodSpec> = {
  start_new_thread: anyPositional((_self, args) => startNew(args)),
  start_new: anyPositional((_self, args) => startNew(args)),
  start_joinable_thread: withKeywords({ names: ['function', 'handle', 'daemon'], required: 1 }, (_self, callable, handle, daemon) => {
    if (!isCallable(callable as PyValue)) raise('TypeError', 'thread function must be callable')
    if (handle !== undefined && handle !== null && !(handle instanceof ThreadHandle)) raise('TypeError', "'handle' must be a _ThreadHandle")
    const used = handle instanceof ThreadHandle ? handle : new ThreadHandle()
    startThread(callable as PyValue, [], null, used, daemon === undefined || isTrue(daemon))
    return used
  }),
  daemon_threads_allowed: noArgs(() => true),
  allocate_lock: noArgs(() => new Lock()),
  allocate: noArgs(() => new Lock()),
  get_ident: noArgs(() => threads.current().ident),
  get_native_id: noArgs(() => 4242 + threads.current().number),
  _get_main_thread_ident: noArgs(() => (threads.all()[0] ?? threads.current()).ident),
  _is_main_interpreter: noArgs(() => true),
  _make_thread_handle: oneArg((_self, ident) => {
    const made = new ThreadHandle()
    made.ident = asSsize(ident)
    made.state = 'running'
    return made
  }),
  _count: noArgs(() => state.running.size),
  _shutdown: waiting(
    (fn) => noArgs((self) => fn(self)),
    () => {
      const isReady = (): boolean => [...state.joinable].every((handle) => handle.ident === threads.current().ident)
      return isReady() ? null : { what: 'the end of the program, which waits for its threads', deadline: Number.POSITIVE_INFINITY, isReady: () => state.joinable.size === 0, finish: () => null }
    },
  ),
  stack_size: positional(0, 1, (_self, size) => {
    const bytes = size === undefined ? 0 : asIndexInt(size)
    if (bytes >= 2n ** 63n || bytes < -(2n ** 63n)) raise('OverflowError', 'Python int too large to convert to C ssize_t')
    if (bytes !== 0 && bytes < LEAST_STACK) raise('ValueError', `size must be at least ${LEAST_STACK} bytes`)
    const before = state.stackSize
    state.stackSize = bytes
    return before
  }),
  set_name: oneArg((_self, name) => {
    threads.current().name = strOf(name)
    return null
  }),
  _get_name: noArgs(() => threads.current().name),
  exit: noArgs(() => exitThread()),
  exit_thread: noArgs(() => exitThread()),
  interrupt_main: positional(0, 1, () => notSimulated('_thread.interrupt_main')),
  _excepthook: oneArg((_self, args) => exceptHook(args)),
}

function exitThread(): never {
  throw new PyRaise(makeException(exceptionTypes.SystemExit!))
}

export const _threadModule: ModuleSpec = {
  name: '_thread',
  doc: 'This module provides primitive operations to write multi-threaded programs.\nThe \'threading\' module provides a more convenient interface.',
  members: () => ({
    ...moduleFunctions('_thread', functions),
    TIMEOUT_MAX: makeFloat(TIMEOUT_MAX),
    _NAME_MAXLEN: 15,
    error: exceptionTypes.RuntimeError as PyValue,
    lock: lockType,
    LockType: lockType,
    RLock: recursiveLockType,
    _ThreadHandle: handleType,
    _ExceptHookArgs: exceptHookArgsType,
    _local: localType,
  }),
}

