/** _asyncio.Future: a result that will be there some day. Modules/_asynciomodule.c */
import { isInstance, PyObject, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { chainContext, exceptionTypes, makeException, PyException, PyRaise, raise, raiseWith, shortTypeName, typeName } from '../objects/errors'
import { getAttribute } from '../objects/attributes'
import { interpreter } from '../objects/interpreter'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, withKeywords, type GetSet, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { compareBool, strOf } from '../objects/protocols'
import { threads } from '../objects/threads'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { isExceptionType } from '../builtins/exceptions'
import { genericAlias } from '../builtins/genericalias'
import { makeFrozenSet } from '../builtins/set'
import { warnDeprecated } from '../builtins/warn'
import { PyDict } from '../objects/dict'
import { copyCurrentContext } from './_contextvars'
import { defineModuleType } from './module'

/** Something of one of asyncio's own modules, which are imported by the time it is needed. */
export function fromAsyncio(module: string, name: string): PyValue {
  const modules = interpreter.modules()
  if (modules.getString(`asyncio.${module}`) === undefined) interpreter.importModule(`asyncio.${module}`, null, null, null, 0)
  return getAttribute(modules.getString(`asyncio.${module}`) as PyValue, name)
}

export function cancelledErrorType(): PyType {
  return fromAsyncio('exceptions', 'CancelledError') as PyType
}

function raiseInvalidState(message: string): never {
  throw new PyRaise(call(fromAsyncio('exceptions', 'InvalidStateError'), [message]) as PyException)
}

interface Callback {
  readonly fn: PyValue
  readonly context: PyValue
}

/** Everything that it holds is owned. */
export class PyFuture extends Tracked {
  loop: PyValue = null
  state: 'PENDING' | 'CANCELLED' | 'FINISHED' = 'PENDING'
  callbacks: Callback[] = []
  exception: PyException | null = null
  exceptionTraceback: PyValue = null
  result: PyValue = null
  hasResult = false
  sourceTraceback: PyValue = null
  cancelMessage: PyValue = null
  cancelledError: PyException | null = null
  readonly awaitedBy = new Set<PyObject>()
  /** What it waits for, seen from the other side; holds no references. */
  readonly awaits = new Set<PyFuture>()
  logsTraceback = false
  isBlocking = false

  constructor(cls: PyType) {
    super(cls)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.owned()) visit(value)
  }

  protected owned(): PyValue[] {
    return [
      this.loop, this.exception, this.exceptionTraceback, this.result, this.sourceTraceback, this.cancelMessage, this.cancelledError,
      ...this.callbacks.flatMap(({ fn, context }) => [fn, context]), ...this.awaitedBy,
    ]
  }

  override dropReferences(): void {
    const owned = this.owned()
    this.forget()
    for (const value of owned) releaseNow(value)
  }

  protected forget(): void {
    this.loop = this.exception = this.exceptionTraceback = this.result = this.sourceTraceback = this.cancelMessage = this.cancelledError = null
    this.callbacks = []
    for (const waiter of this.awaitedBy) if (waiter instanceof PyFuture) waiter.awaits.delete(this)
    this.awaitedBy.clear()
  }

  set<K extends 'loop' | 'exceptionTraceback' | 'result' | 'sourceTraceback' | 'cancelMessage'>(field: K, value: PyValue): void {
    const old: PyValue = this[field]
    retain(value)
    this[field] = value
    release(old)
  }
}

export function initFuture(self: PyFuture, loop: PyValue): void {
  self.set('loop', loop === null ? eventLoop() : loop)
  self.state = 'PENDING'
  if (isTrue(call(getAttribute(self.loop, 'get_debug')))) {
    const traceback = interpreter.importModule('traceback', null, null, null, 0)
    self.set('sourceTraceback', call(getAttribute(traceback, 'extract_stack')))
  }
}

export function runningLoop(): PyValue {
  return threads.current().runningLoop
}

/** get_event_loop(): the running loop, or what the policy says. */
export function eventLoop(): PyValue {
  const loop = runningLoop()
  if (loop !== null) return loop
  return call(getAttribute(call(fromAsyncio('events', '_get_event_loop_policy')), 'get_event_loop'))
}

function assertAlive(self: PyFuture): void {
  if (self.loop === null) raise('RuntimeError', 'Future object is not initialized.')
}

export function callSoon(loop: PyValue, fn: PyValue, args: PyValue[], context: PyValue): void {
  call(getAttribute(loop, 'call_soon'), context === null ? [fn, ...args] : [fn, ...args, context], context === null ? null : ['context'])
}

function scheduleCallbacks(self: PyFuture): void {
  // Who is done waits for nothing any more, whatever the library has forgotten to take back.
  for (const future of [...self.awaits]) discardAwaitedBy(future, self)
  const { callbacks } = self
  self.callbacks = []
  for (const { fn, context } of callbacks) {
    try {
      callSoon(self.loop, fn, [self], context)
    } finally {
      release(fn)
      release(context)
    }
  }
}

export function setResult(self: PyFuture, result: PyValue): void {
  assertAlive(self)
  if (self.state !== 'PENDING') raiseInvalidState('invalid state')
  self.set('result', result)
  self.hasResult = true
  self.state = 'FINISHED'
  scheduleCallbacks(self)
}

export function setException(self: PyFuture, given: PyValue): void {
  assertAlive(self)
  if (self.state !== 'PENDING') raiseInvalidState('invalid state')
  let exception = given
  if (given instanceof PyObject && given.cls.isSubtypeOf((exceptionTypes.Exception as PyType).cls) && 'mro' in given) exception = call(given)
  if (!(exception instanceof PyException)) raise('TypeError', 'invalid exception object')
  if (isInstance(exception, exceptionTypes.StopIteration as PyType)) {
    const error = makeException(exceptionTypes.RuntimeError!, 'StopIteration interacts badly with generators and cannot be raised into a Future')
    error.setCause(exception)
    error.setContext(exception)
    exception = error
  }
  retain(exception)
  self.exception = exception as PyException
  self.set('exceptionTraceback', (exception as PyException).traceback)
  self.state = 'FINISHED'
  scheduleCallbacks(self)
  self.logsTraceback = true
}

export function cancelFuture(self: PyFuture, message: PyValue): boolean {
  self.logsTraceback = false
  if (self.state !== 'PENDING') return false
  self.state = 'CANCELLED'
  self.set('cancelMessage', message)
  scheduleCallbacks(self)
  return true
}

/** The CancelledError to raise: the one that ended the task, once, and then new ones. create_cancelled_error */
export function makeCancelledError(self: PyFuture): PyException {
  const { cancelledError } = self
  if (cancelledError !== null) {
    self.cancelledError = null
    return handOver(cancelledError) as PyException
  }
  return call(cancelledErrorType(), self.cancelMessage === null ? [] : [self.cancelMessage]) as PyException
}

/** The exception to raise, with the traceback that it came with; null: there is a result. Raises when there is neither. future_get_result */
export function outcomeOf(self: PyFuture): PyException | null {
  if (self.state === 'CANCELLED') throw new PyRaise(makeCancelledError(self), true)
  if (self.state !== 'FINISHED') raiseInvalidState('Result is not set.')
  self.logsTraceback = false
  return takeException(self)
}

function takeException(self: PyFuture): PyException | null {
  const { exception } = self
  if (exception === null) return null
  exception.setTraceback(self.exceptionTraceback)
  self.set('exceptionTraceback', null)
  return exception
}

function resultOf(self: PyFuture): PyValue {
  assertAlive(self)
  const exception = outcomeOf(self)
  if (exception === null) return self.result
  // It may have a context already, from where it was raised or asked for before: what is handled here takes its place.
  chainContext(exception, interpreter.handledException())
  throw new PyRaise(exception, true)
}

export function addDoneCallback(self: PyFuture, fn: PyValue, context: PyValue): void {
  if (self.state !== 'PENDING') return callSoon(self.loop, fn, [self], context)
  retain(fn)
  retain(context)
  self.callbacks.push({ fn, context })
}

function removeDoneCallback(self: PyFuture, fn: PyValue): number {
  const removed: Callback[] = []
  const kept: Callback[] = []
  for (const callback of self.callbacks) (compareBool(callback.fn, fn, '==') ? removed : kept).push(callback)
  if (removed.length > 0) self.callbacks = kept
  for (const callback of removed) {
    release(callback.fn)
    release(callback.context)
  }
  return removed.length
}

/** An exception that nobody has asked for is told to the loop. FutureObj_finalize */
export function finalizeFuture(self: PyFuture): void {
  if (!self.logsTraceback || self.exception === null) return
  self.logsTraceback = false
  report(self, [['message', `${shortTypeName(self)} exception was never retrieved`], ['exception', self.exception], ['future', self]])
}

/** call_exception_handler; what that raises cannot be raised here. */
export function report(self: PyFuture, entries: readonly (readonly [string, PyValue])[]): void {
  const context = new PyDict()
  for (const [key, value] of entries) context.setString(key, value)
  if (self.sourceTraceback !== null) context.setString('source_traceback', self.sourceTraceback)
  try {
    call(getAttribute(self.loop, 'call_exception_handler'), [context])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, 'Exception ignored while finalizing', self)
  }
}

/** Who waits for it: for the call graph (asyncio.capture_call_graph). */
export function addAwaitedBy(future: PyValue, waiter: PyValue): void {
  if (!(future instanceof PyFuture) || !(waiter instanceof PyFuture) || future.awaitedBy.has(waiter)) return
  waiter.rc++
  future.awaitedBy.add(waiter)
  waiter.awaits.add(future)
}

export function discardAwaitedBy(future: PyValue, waiter: PyValue): void {
  if (!(future instanceof PyFuture) || !(waiter instanceof PyFuture) || !future.awaitedBy.delete(waiter)) return
  waiter.awaits.delete(future)
  release(waiter)
}

/** What `await future` runs. */
class FutureIterator extends Tracked {
  /** Owned; null once it has given its result. */
  future: PyFuture | null
  constructor(future: PyFuture) {
    super(futureIteratorType)
    this.future = future
    future.rc++
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.future !== null) visit(this.future)
  }
  override dropReferences(): void {
    const { future } = this
    this.future = null
    if (future !== null) releaseNow(future)
  }
}

function stopWith(value: PyValue): never {
  const stop = makeException(exceptionTypes.StopIteration!, value)
  stop.setField('value', value)
  throw new PyRaise(stop, true)
}

function nextOfFuture(self: FutureIterator): PyValue {
  const { future } = self
  if (future === null) return raiseWith('StopIteration')
  if (future.state === 'PENDING') {
    if (future.isBlocking) raise('RuntimeError', "await wasn't used with future")
    future.isBlocking = true
    return future
  }
  self.future = null
  try {
    return stopWith(resultOf(future))
  } finally {
    release(future)
  }
}

/** An exception of a class and what was given beside it. PyErr_NormalizeException */
function normalized(type: PyType, value: PyValue): PyValue {
  if (value instanceof PyException && isInstance(value, type)) return value
  if (value === null) return call(type, [])
  return call(type, value instanceof PyTuple && !value.cls.isHeapType ? value.items.slice() : [value])
}

/** FutureIter_throw */
function throwIntoIterator(self: FutureIterator, args: readonly (PyValue | undefined)[]): never {
  if (args.length > 1) warnDeprecated('the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.')
  const [type, value = null, traceback = null] = args as [PyValue, PyValue?, PyValue?]
  if (traceback !== null && typeName(traceback) !== 'traceback') raise('TypeError', 'throw() third argument must be a traceback')
  let exception: PyValue = type
  if (isExceptionType(type)) exception = normalized(type, value)
  else if (type instanceof PyException && value !== null) raise('TypeError', 'instance exception may not have a separate value')
  if (!(exception instanceof PyException)) raise('TypeError', 'exceptions must be classes deriving BaseException or instances of such a class')
  if (traceback !== null) exception.setTraceback(traceback)
  const { future } = self
  self.future = null
  if (future !== null) release(future)
  throw new PyRaise(exception)
}

const futureIteratorType: PyType = defineModuleType<FutureIterator>('_asyncio', 'FutureIter', {
  final: true,
  slots: { iter: (self) => self, next: nextOfFuture },
  methods: {
    send: oneArg<FutureIterator>((self) => nextOfFuture(self)),
    throw: positional<FutureIterator>(1, 3, (self, ...args) => throwIntoIterator(self, args)),
    close: noArgs<FutureIterator>((self) => {
      const { future } = self
      self.future = null
      if (future !== null) release(future)
      return null
    }),
  },
})

export function isTruthyFlag(value: PyValue | undefined, what: string): boolean {
  if (value === undefined) raise('AttributeError', `cannot delete attribute ${what}`)
  return isTrue(value)
}

export const futureMethods: Record<string, MethodSpec<PyFuture>> = {
  result: noArgs<PyFuture>(resultOf),
  exception: noArgs<PyFuture>((self) => {
    assertAlive(self)
    if (self.state === 'CANCELLED') throw new PyRaise(makeCancelledError(self), true)
    if (self.state !== 'FINISHED') raiseInvalidState('Exception is not set.')
    self.logsTraceback = false
    return self.exception
  }),
  set_result: oneArg<PyFuture>((self, result) => {
    setResult(self, result)
    return null
  }),
  set_exception: oneArg<PyFuture>((self, exception) => {
    setException(self, exception)
    return null
  }),
  add_done_callback: {
    kind: 'other',
    invoke(self, args, keywords) {
      const given = args.length - (keywords?.length ?? 0)
      if (given !== 1) raise('TypeError', `add_done_callback() takes exactly 1 positional argument (${given} given)`)
      for (const keyword of keywords ?? []) if (keyword !== 'context') raise('TypeError', `add_done_callback() got an unexpected keyword argument '${keyword}'`)
      const context = keywords !== null && keywords.length > 0 ? (args[1] as PyValue) : null
      addDoneCallback(self, args[0] as PyValue, context ?? copyCurrentContext())
      return null
    },
  },
  remove_done_callback: oneArg<PyFuture>(removeDoneCallback),
  cancel: withKeywords<PyFuture>({ names: ['msg'] }, (self, message) => {
    assertAlive(self)
    return cancelFuture(self, message ?? null)
  }),
  cancelled: noArgs<PyFuture>((self) => self.state === 'CANCELLED'),
  done: noArgs<PyFuture>((self) => self.loop !== null && self.state !== 'PENDING'),
  get_loop: noArgs<PyFuture>((self) => {
    assertAlive(self)
    return self.loop
  }),
  _make_cancelled_error: noArgs<PyFuture>(makeCancelledError),
  __class_getitem__: classMethod(oneArg<PyType>((cls, item) => genericAlias(cls, item))) as unknown as MethodSpec<PyFuture>,
}

export const futureAttributes: Record<string, GetSet<PyFuture>> = {
  _state: { get: (self) => self.state },
  _asyncio_future_blocking: {
    get: (self) => self.loop !== null && self.isBlocking,
    set(self, value) {
      self.isBlocking = isTruthyFlag(value, '_asyncio_future_blocking')
    },
  },
  _loop: { get: (self) => self.loop },
  _callbacks: { get: (self) => (self.callbacks.length === 0 ? null : makeList(self.callbacks.map(({ fn, context }) => makeTuple([fn, context])))) },
  _result: { get: (self) => self.result },
  _exception: { get: (self) => self.exception },
  _log_traceback: {
    get: (self) => self.logsTraceback,
    set(self, value) {
      if (isTruthyFlag(value, '_log_traceback')) raise('ValueError', '_log_traceback can only be set to False')
      self.logsTraceback = false
    },
  },
  _source_traceback: { get: (self) => self.sourceTraceback },
  _cancel_message: {
    get: (self) => self.cancelMessage,
    set(self, value) {
      self.set('cancelMessage', value ?? null)
    },
  },
  _asyncio_awaited_by: { get: (self) => (self.awaitedBy.size === 0 ? null : makeFrozenSet([...self.awaitedBy])) },
}

export const futureType: PyType = defineModuleType<PyFuture>('_asyncio', 'Future', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyFuture(cls),
    init(self, args, keywords) {
      initArguments.invoke(self, args, keywords, 'Future', null)
    },
    repr: (self) => strOf(call(fromAsyncio('base_futures', '_future_repr'), [self])),
    iter: (self) => new FutureIterator(self),
    await: (self) => new FutureIterator(self),
    del: finalizeFuture,
  },
  methods: futureMethods,
  getset: futureAttributes,
})

const initArguments = withKeywords<PyFuture>({ names: ['loop'], keywordOnly: 1 }, (self, loop) => {
  initFuture(self, loop ?? null)
  return null
})
