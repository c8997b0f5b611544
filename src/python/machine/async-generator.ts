/**
 * Asynchronous generators: what `async def` with a `yield` makes, and the awaitables that its methods give.
 * Objects/genobject.c: async_gen_*
 */
import { Tracked, typeOf, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { call, callUnbound } from '../objects/call'
import { exceptionTypes, isRaised, makeException, PyException, PyRaise, raise, raiseWith, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, releaseNow, retain } from '../objects/lifetime'
import { anyPositional, checkPositional, classMethod, noArgs, oneArg, positional } from '../objects/native'
import { addressOf, reprOf } from '../objects/protocols'
import { defineType, lookup } from '../objects/type'
import { warnDeprecated, warnRuntime } from '../builtins/warn'
import { genericAlias } from '../builtins/genericalias'
import type { Frame } from './frame'
import {
  awaitableIterator, codeOf, common, coroutineType, exceptionToThrow, finalizeGenerator, generatorType, generatorTypes, PyGenerator, sendTo, stopIterationOf, takeResult,
  throwException,
  sizeOfGenerator,
} from './generator'
import { state } from './thread'

class PyAsyncGenerator extends PyGenerator {
  /** aclose() was awaited, or it ended: athrow() and aclose() do nothing any more. */
  closed = false
  /** One of its awaitables is under way. */
  runningAsync = false
  hooksInited = false
  /** The finalizer hook that stood when it was first iterated; owned. */
  finalizer: PyValue = null

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.finalizer)
  }

  override dropReferences(): void {
    const { finalizer } = this
    this.finalizer = null
    super.dropReferences()
    releaseNow(finalizer)
  }
}

/** A value that the generator yields, told apart from what its awaits hand through. _PyAsyncGenWrappedValue */
class WrappedValue extends Tracked {
  constructor(readonly value: PyValue) {
    super(wrappedValueType)
    retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.value)
  }
  override dealloc(): void {
    releaseNow(this.value)
  }
}

const wrappedValueType: PyType = defineType<WrappedValue>('async_generator_wrapped_value', { final: true })

export function wrapYielded(value: PyValue): PyObject {
  return new WrappedValue(value)
}

type AwaitableState = 'init' | 'iterating' | 'closed'

/** What `__anext__()` and `asend()` give. */
class AsyncGenSend extends Tracked {
  state: AwaitableState = 'init'
  constructor(
    readonly generator: PyAsyncGenerator,
    /** Owned. */
    private value: PyValue,
  ) {
    super(asendType)
    generator.rc++
    retain(value)
  }
  get sent(): PyValue {
    return this.value
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.generator)
    visit(this.value)
  }
  override dropReferences(): void {
    const { value } = this
    this.value = null
    releaseNow(value)
  }
  override dealloc(): void {
    releaseNow(this.generator)
    this.dropReferences()
  }
}

/** What `athrow()` and `aclose()` give; `args` null: aclose. */
class AsyncGenThrow extends Tracked {
  state: AwaitableState = 'init'
  constructor(
    readonly generator: PyAsyncGenerator,
    readonly args: readonly PyValue[] | null,
  ) {
    super(athrowType)
    generator.rc++
    for (const value of args ?? []) retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.generator)
    for (const value of this.args ?? []) visit(value)
  }
  override dealloc(): void {
    releaseNow(this.generator)
    for (const value of this.args ?? []) releaseNow(value)
  }
}

/** The first time it is iterated, an event loop hears of it. async_gen_init_hooks */
function initHooks(self: PyAsyncGenerator): void {
  if (self.hooksInited) return
  self.hooksInited = true
  const { finalizer, firstiter } = state.thread.asyncGenHooks
  if (finalizer !== null) {
    retain(finalizer)
    self.finalizer = finalizer
  }
  if (firstiter !== null) call(firstiter, [self])
}

/** What the generator handed out: a yield ends the awaitable with the value, an await's goes on. async_gen_unwrap_value */
function unwrap(self: PyAsyncGenerator, run: () => PyValue | undefined): PyValue {
  let yielded: PyValue | undefined
  try {
    yielded = run()
    if (yielded === undefined) {
      takeResult(self)
      raiseWith('StopAsyncIteration')
    }
  } catch (thrown) {
    if (isRaised(thrown, 'StopAsyncIteration') || isRaised(thrown, 'GeneratorExit')) self.closed = true
    self.runningAsync = false
    throw thrown
  }
  if (!(yielded instanceof WrappedValue)) return yielded
  self.runningAsync = false
  return stopIterationOf(yielded.value)
}

/** Whatever ends the awaitable closes it. */
function closingAtEnd<T>(awaitable: AsyncGenSend | AsyncGenThrow, run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    awaitable.state = 'closed'
    throw thrown
  }
}

function begin(awaitable: AsyncGenSend | AsyncGenThrow, what: string): void {
  if (awaitable.generator.runningAsync) {
    awaitable.state = 'closed'
    raise('RuntimeError', `${what}(): asynchronous generator is already running`)
  }
}

const REUSED_SEND = 'cannot reuse already awaited __anext__()/asend()'
const REUSED_THROW = 'cannot reuse already awaited aclose()/athrow()'
const IGNORED_EXIT = 'async generator ignored GeneratorExit'

function asendSend(self: AsyncGenSend, given: PyValue): PyValue {
  const { generator } = self
  let value = given
  if (self.state === 'closed') raise('RuntimeError', REUSED_SEND)
  if (self.state === 'init') {
    begin(self, 'anext')
    if (value === null) value = self.sent
    self.state = 'iterating'
  }
  generator.runningAsync = true
  return closingAtEnd(self, () => unwrap(generator, () => sendTo(generator, value)))
}

function warnOldSignature(count: number, what: string): void {
  if (count > 1) warnDeprecated(`the (type, exc, tb) signature of ${what}() is deprecated, use the single-arg signature instead.`)
}

function asendThrow(self: AsyncGenSend, args: readonly (PyValue | undefined)[]): PyValue {
  const { generator } = self
  if (self.state === 'closed') raise('RuntimeError', REUSED_SEND)
  if (self.state === 'init') {
    begin(self, 'anext')
    self.state = 'iterating'
    generator.runningAsync = true
  }
  return closingAtEnd(self, () =>
    unwrap(generator, () => {
      warnOldSignature(args.length, 'throw')
      return throwException(generator, exceptionToThrow(args[0] as PyValue, args[1], args[2]))
    }),
  )
}

function ignoringEnd(throwExit: () => PyValue): PyValue {
  try {
    throwExit()
  } catch (thrown) {
    if (isRaised(thrown, 'StopIteration') || isRaised(thrown, 'StopAsyncIteration') || isRaised(thrown, 'GeneratorExit')) return null
    throw thrown
  }
  return raise('RuntimeError', 'coroutine ignored GeneratorExit')
}

/** The end of aclose(): what the generator raises on its way out is no error. check_error in async_gen_athrow_send */
function endThrow(self: AsyncGenThrow, thrown: unknown): never {
  self.generator.runningAsync = false
  self.state = 'closed'
  if (self.args === null && (isRaised(thrown, 'StopAsyncIteration') || isRaised(thrown, 'GeneratorExit'))) raiseWith('StopIteration')
  throw thrown
}

/** aclose(): anything that the generator yields now is refused; undefined from it is its end. */
function closeStep(self: AsyncGenThrow, run: () => PyValue | undefined): PyValue {
  const { generator } = self
  let yielded: PyValue | undefined
  try {
    yielded = run()
    if (yielded === undefined) {
      takeResult(generator)
      raiseWith('StopAsyncIteration')
    }
  } catch (thrown) {
    endThrow(self, thrown)
  }
  if (!(yielded instanceof WrappedValue)) return yielded
  generator.runningAsync = false
  self.state = 'closed'
  return raise('RuntimeError', IGNORED_EXIT)
}

function athrowSend(self: AsyncGenThrow, value: PyValue): PyValue {
  const { generator, args } = self
  if (self.state === 'closed') raise('RuntimeError', REUSED_THROW)
  if (generator.frame === null) {
    self.state = 'closed'
    raiseWith('StopIteration')
  }
  if (self.state === 'init') {
    begin(self, args === null ? 'aclose' : 'athrow')
    if (generator.closed) {
      self.state = 'closed'
      raiseWith('StopAsyncIteration')
    }
    if (value !== null) raise('RuntimeError', "can't send non-None value to a just-started coroutine")
    self.state = 'iterating'
    generator.runningAsync = true
    if (args === null) {
      generator.closed = true
      return closeStep(self, () => throwException(generator, makeException(exceptionTypes.GeneratorExit!), false))
    }
    try {
      return unwrap(generator, () => {
        checkPositional('athrow', args.length, 1, 3)
        return throwException(generator, exceptionToThrow(args[0] as PyValue, args[1], args[2]), false)
      })
    } catch (thrown) {
      return endThrow(self, thrown)
    }
  }
  if (args === null) return closeStep(self, () => sendTo(generator, value))
  return unwrap(generator, () => sendTo(generator, value))
}

function athrowThrow(self: AsyncGenThrow, args: readonly (PyValue | undefined)[]): PyValue {
  const { generator } = self
  if (self.state === 'closed') raise('RuntimeError', REUSED_THROW)
  if (self.state === 'init') {
    begin(self, self.args === null ? 'aclose' : 'athrow')
    self.state = 'iterating'
    generator.runningAsync = true
  }
  const run = (): PyValue | undefined => {
    warnOldSignature(args.length, 'throw')
    return throwException(generator, exceptionToThrow(args[0] as PyValue, args[1], args[2]))
  }
  if (self.args === null) return closeStep(self, run)
  return closingAtEnd(self, () => unwrap(generator, run))
}

/** An awaitable that was made and never awaited. _PyErr_WarnUnawaitedAgenMethod */
function warnUnawaited(awaitable: AsyncGenSend | AsyncGenThrow, method: string): void {
  if (awaitable.state !== 'init') return
  const { generator } = awaitable
  try {
    warnRuntime(`coroutine method ${reprOf(method)} of ${reprOf(generator.qualname)} was never awaited`, generator)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while finalizing async generator ${reprOf(generator)}`, null)
  }
}

const asendType: PyType = defineType<AsyncGenSend>('async_generator_asend', {
  final: true,
  slots: {
    iter: (self) => self,
    next: (self) => asendSend(self, null),
    await: (self) => self,
    del: (self) => warnUnawaited(self, 'asend'),
  },
  methods: {
    send: oneArg<AsyncGenSend>(asendSend),
    throw: positional<AsyncGenSend>(1, 3, (self, ...args) => asendThrow(self, args)),
    close: noArgs<AsyncGenSend>((self) => {
      if (self.state === 'closed') return null
      return ignoringEnd(() => asendThrow(self, [exceptionTypes.GeneratorExit!]))
    }),
  },
})

const athrowType: PyType = defineType<AsyncGenThrow>('async_generator_athrow', {
  final: true,
  slots: {
    iter: (self) => self,
    next: (self) => athrowSend(self, null),
    await: (self) => self,
    del: (self) => warnUnawaited(self, self.args === null ? 'aclose' : 'athrow'),
  },
  methods: {
    send: oneArg<AsyncGenThrow>(athrowSend),
    throw: positional<AsyncGenThrow>(1, 3, (self, ...args) => athrowThrow(self, args)),
    close: noArgs<AsyncGenThrow>((self) => {
      if (self.state === 'closed') return null
      return ignoringEnd(() => athrowThrow(self, [exceptionTypes.GeneratorExit!]))
    }),
  },
})

export const asyncGeneratorType: PyType = defineType<PyAsyncGenerator>('async_generator', {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr: (self) => `<async_generator object ${self.qualname} at ${addressOf(self)}>`,
    aiter: (self) => self,
    anext(self) {
      initHooks(self)
      return new AsyncGenSend(self, null)
    },
    del: finalize,
  },
  methods: {
    asend: oneArg<PyAsyncGenerator>((self, value) => {
      initHooks(self)
      return new AsyncGenSend(self, value)
    }),
    athrow: anyPositional<PyAsyncGenerator>((self, args) => {
      warnOldSignature(args.length, 'athrow')
      initHooks(self)
      return new AsyncGenThrow(self, args)
    }),
    aclose: noArgs<PyAsyncGenerator>((self) => {
      initHooks(self)
      return new AsyncGenThrow(self, null)
    }),
    __class_getitem__: classMethod(oneArg<PyType>((cls, item) => genericAlias(cls, item))),
    __sizeof__: noArgs(sizeOfGenerator),
  },
  getset: {
    __name__: common.name,
    __qualname__: common.qualname,
    ag_await: common.yieldFrom,
    ag_code: { get: (self) => codeOf(self) },
    ag_frame: common.frame,
    ag_running: { get: (self) => self.runningAsync, member: true },
    ag_suspended: common.suspended,
  },
})

/** An event loop that asked for it closes the generator; else it is closed here and now. _PyGen_Finalize */
function finalize(self: PyAsyncGenerator): void {
  const { finalizer } = self
  if (self.frame === null || self.running) return
  if (finalizer === null || self.closed) return finalizeGenerator(self)
  try {
    call(finalizer, [self])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while finalizing generator ${reprOf(self)}`, null)
  }
}

generatorTypes.asyncGenerator = asyncGeneratorType
generatorTypes.makeAsyncGenerator = (frame: Frame) => new PyAsyncGenerator(asyncGeneratorType, frame)

/** `anext(iterator, default)`: awaits `__anext__()` and gives the default at the end. Objects/iterobject.c: anextawaitable */
class AnextAwaitable extends Tracked {
  constructor(
    readonly awaitable: PyValue,
    readonly fallback: PyValue,
  ) {
    super(anextAwaitableType)
    retain(awaitable)
    retain(fallback)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.awaitable)
    visit(this.fallback)
  }
  override dealloc(): void {
    releaseNow(this.awaitable)
    releaseNow(this.fallback)
  }
}

/** The iterator of what is awaited. anextawaitable_getiter */
function innerIterator(self: AnextAwaitable): PyValue {
  const iterator = awaitableIterator(self.awaitable)
  if (!(iterator instanceof PyGenerator) || iterator.cls !== coroutineType) {
    if (typeOf(iterator).slots.next === undefined) raise('TypeError', `__await__() must return an iterable, not ${typeName(iterator)}`)
    return iterator
  }
  return (iterator.cls.slots.await as (self: PyValue) => PyValue)(iterator)
}

/** At the end of the iteration the default is the value. anextawaitable_proxy */
function orFallback(self: AnextAwaitable, run: (iterator: PyValue) => PyValue): PyValue {
  const iterator = innerIterator(self)
  retain(iterator)
  try {
    return run(iterator)
  } catch (thrown) {
    if (isRaised(thrown, 'StopAsyncIteration')) return stopIterationOf(self.fallback)
    throw thrown
  } finally {
    release(iterator)
  }
}

function callOn(iterator: PyValue, name: string, args: PyValue[]): PyValue {
  const found = lookup(typeOf(iterator), name)
  if (found === undefined) raise('AttributeError', `'${typeName(iterator)}' object has no attribute '${name}'`)
  return callUnbound(found, iterator, args)
}

const anextAwaitableType: PyType = defineType<AnextAwaitable>('anext_awaitable', {
  final: true,
  slots: {
    iter: (self) => self,
    await: (self) => self,
    next: (self) =>
      orFallback(self, (iterator) => {
        const item = typeOf(iterator).slots.next?.(iterator)
        return item === undefined ? raiseWith('StopIteration') : item
      }),
  },
  methods: {
    send: oneArg<AnextAwaitable>((self, value) => orFallback(self, (iterator) => callOn(iterator, 'send', [value]))),
    throw: anyPositional<AnextAwaitable>((self, args) => orFallback(self, (iterator) => callOn(iterator, 'throw', args))),
    close: noArgs<AnextAwaitable>((self) => orFallback(self, (iterator) => callOn(iterator, 'close', []))),
  },
})

interpreter.anextAwaitable = (awaitable, fallback) => new AnextAwaitable(awaitable, fallback)
interpreter.isGenerator = (value) => value instanceof PyGenerator && value.cls === generatorType
interpreter.resumeCoroutine = (coroutine, exception) => {
  if (coroutine instanceof PyGenerator && coroutine.cls !== asyncGeneratorType) {
    const yielded = exception instanceof PyException ? throwException(coroutine, exception) : sendTo(coroutine, null)
    return yielded === undefined ? { done: true, value: takeResult(coroutine) } : { done: false, value: yielded }
  }
  try {
    const value = exception === null ? callOn(coroutine, 'send', [null]) : callOn(coroutine, 'throw', [exception])
    return { done: false, value }
  } catch (thrown) {
    if (!isRaised(thrown, 'StopIteration')) throw thrown
    return { done: true, value: thrown.exception.fields?.get('value') ?? null }
  }
}
