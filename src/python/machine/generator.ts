/** Generators and coroutines: a frame put aside. Objects/genobject.c */
import { CO_COROUTINE, CO_ASYNC_GENERATOR, CO_ITERABLE_COROUTINE, type CodeObject } from '../compile/code'
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, makeException, PyException, PyRaise, raise, raiseWith, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { deallocate, handOver, releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional } from '../objects/native'
import { addressOf, reprOf } from '../objects/protocols'
import { getOptionalAttribute } from '../objects/attributes'
import type { PyList } from '../objects/tuple'
import { defineType } from '../objects/type'
import { SEND as SEND_OP, YIELD_VALUE } from '../compile/opcodes'
import { basicSize } from '../builtins/sizes'
import { genericAlias } from '../builtins/genericalias'
import { warnDeprecated } from '../builtins/warn'
import { codeObjectOf } from './code-object'
import { HandledException, type Frame } from './frame'
import { originOf } from './coroutine-origin'
import { PyTraceback } from './traceback'
import { isExceptionClass, instantiateException, setContext } from './raising'
import { state } from './thread'

/** What `async-generator.ts`, which builds on this file, puts in here. */
export const generatorTypes = {} as {
  asyncGenerator: PyType
  makeAsyncGenerator: (frame: Frame) => PyGenerator
}

export class PyGenerator extends Tracked {
  /** Owned; null once finished. */
  frame: Frame | null
  name: string
  qualname: string
  running = false
  started = false
  /** What the frame returned, until it is taken; owned. */
  result: PyValue = null
  /** The items so far, where they are collected for the call that it is the argument of (`special-frames.ts`); owned. */
  fold: PyList | null = null
  readonly handled = new HandledException()
  readonly code: CodeObject
  /** cr_origin: who made the coroutine, when that is tracked; owned. */
  origin: PyValue = null

  constructor(cls: PyType, frame: Frame) {
    super(cls)
    this.frame = frame
    this.code = frame.code
    this.name = frame.func?.name ?? frame.code.name
    this.qualname = frame.func?.qualname ?? frame.code.qualname
  }

  /** Variables and the places of its stack stand behind the fixed part. */
  get places(): number {
    return this.code.fastNames.length + this.code.stacksize
  }

  /** What it waits for in `yield from` or `await`, if anything. _PyGen_yf */
  get yieldFrom(): PyValue | undefined {
    const { frame } = this
    if (frame === null || !this.started || this.running) return undefined
    if (frame.code.ops[frame.ip] !== YIELD_VALUE || frame.code.args[frame.ip] !== 1) return undefined
    return frame.slots[frame.sp - 1]
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.frame !== null) visit(this.frame)
    visit(this.result)
    visit(this.handled.value)
    visit(this.origin)
    visit(this.fold)
  }

  override dropReferences(): void {
    const { frame, result, origin, fold } = this
    this.result = this.origin = this.fold = null
    releaseNow(fold)
    releaseNow(result)
    releaseNow(origin)
    if (frame !== null && !this.running) finishFrame(this)
    const value = this.handled.value
    this.handled.value = null
    releaseNow(value)
  }
}

/** The frame is done or dropped: its locals go, and the generator lets go of it. gen_clear_frame */
export function finishFrame(generator: PyGenerator): void {
  const frame = generator.frame
  if (frame === null) return
  generator.frame = null
  frame.generator = null
  const wasShared = frame.rc > 1
  frame.finished = true
  if (!wasShared) frame.clearSlots()
  releaseNow(frame)
}

/** Runs the machine on a generator's frame; set by the loop. */
export const generatorHooks: {
  resume: (generator: PyGenerator, value: PyValue, thrown: PyException | null) => PyValue | undefined
} = { resume: () => undefined }

function kindOf(generator: PyGenerator): 'generator' | 'coroutine' | 'async generator' {
  if (generator.cls === coroutineType) return 'coroutine'
  return generator.cls === generatorTypes.asyncGenerator ? 'async generator' : 'generator'
}

/** Resumes with a value: what it yields, or undefined when it returned (then `result`). gen_send_ex2 */
export function sendTo(generator: PyGenerator, value: PyValue): PyValue | undefined {
  if (generator.running) raise('ValueError', `${kindOf(generator)} already executing`)
  if (generator.frame === null) {
    if (generator.cls === coroutineType) raise('RuntimeError', 'cannot reuse already awaited coroutine')
    return undefined
  }
  if (!generator.started && value !== null) {
    raise('TypeError', `can't send non-None value to a just-started ${kindOf(generator)}`)
  }
  return generatorHooks.resume(generator, value, null)
}

/** What it returned, nobody's from now on. */
export function takeResult(generator: PyGenerator): PyValue {
  const { result } = generator
  generator.result = null
  return handOver(result)
}

/** StopIteration(value). _PyGen_SetStopIterationValue */
export function stopIterationOf(value: PyValue): never {
  if (value === null) return raiseWith('StopIteration')
  // A tuple or an exception as a value must not be taken for the arguments.
  const stop = makeException(exceptionTypes.StopIteration!, value)
  stop.setField('value', value)
  throw new PyRaise(stop, true)
}

function send(self: PyGenerator, value: PyValue): PyValue {
  const yielded = sendTo(self, value)
  if (yielded !== undefined) return yielded
  return stopIterationOf(takeResult(self))
}

function throwInto(self: PyGenerator, args: readonly (PyValue | undefined)[]): PyValue {
  if (args.length > 1) warnDeprecated('the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.')
  const exception = exceptionToThrow(args[0] as PyValue, args[1], args[2])
  const yielded = throwException(self, exception)
  if (yielded !== undefined) return yielded
  return stopIterationOf(takeResult(self))
}

/** The exception that throw(type, value, traceback) means. _gen_throw, its second half */
export function exceptionToThrow(type: PyValue, value: PyValue | undefined, traceback: PyValue | undefined): PyException {
  if (traceback !== undefined && traceback !== null && !(traceback instanceof PyTraceback)) {
    raise('TypeError', 'throw() third argument must be a traceback object')
  }
  let exception: PyException
  if (isExceptionClass(type)) {
    try {
      exception = instantiateException(type, value ?? null)
    } catch (thrown) {
      // What its making raises is thrown in its place. PyErr_NormalizeException
      if (!(thrown instanceof PyRaise)) throw thrown
      exception = thrown.exception
    }
  } else if (type instanceof PyException) {
    if (value !== undefined && value !== null) raise('TypeError', 'instance exception may not have a separate value')
    exception = type
  } else raise('TypeError', `exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`)
  if (traceback instanceof PyTraceback) exception.setTraceback(traceback)
  return exception
}

/**
 * throw() with a ready exception; it goes to what the generator waits for first. Without `closesOnExit` that is so for
 * GeneratorExit too. _gen_throw
 */
export function throwException(self: PyGenerator, exception: PyException, closesOnExit = true): PyValue | undefined {
  if (self.running) raise('ValueError', `${kindOf(self)} already executing`)
  const inner = self.yieldFrom
  if (inner !== undefined) {
    const frame = self.frame as Frame
    let yielded: PyValue | undefined
    if (closesOnExit && exception.cls.isSubtypeOf(exceptionTypes.GeneratorExit!)) {
      try {
        self.running = true
        closeIterator(inner)
      } catch (thrown) {
        self.running = false
        if (thrown instanceof PyRaise) return generatorHooks.resume(self, null, thrown.exception)
        throw thrown
      }
      self.running = false
      return generatorHooks.resume(self, null, exception)
    }
    try {
      if (inner instanceof PyGenerator) {
        yielded = whileDelegating(self, frame, () => throwException(inner, exception, closesOnExit))
        return yielded === undefined ? resumeAfterDelegate(self, frame, takeResult(inner)) : yielded
      }
      const method = getOptionalAttribute(inner, 'throw')
      if (method !== undefined) return whileDelegating(self, frame, () => call(method, [exception]))
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown
      const { exception: raised } = thrown
      if (raised.cls.isSubtypeOf(exceptionTypes.StopIteration!)) return resumeAfterDelegate(self, frame, raised.fields?.get('value') ?? null)
      return generatorHooks.resume(self, null, raised)
    }
    return generatorHooks.resume(self, null, exception)
  }
  if (self.frame === null) {
    if (self.cls === coroutineType) raise('RuntimeError', 'cannot reuse already awaited coroutine')
    throw new PyRaise(exception, true)
  }
  return generatorHooks.resume(self, null, exception)
}

/** Runs `ask`, which hands an exception on to what the generator waits for: the generator's frame stands below. */
function whileDelegating<T>(self: PyGenerator, frame: Frame, ask: () => T): T {
  const { thread } = state
  frame.back = thread.frame
  thread.frame = frame
  self.running = true
  try {
    return ask()
  } finally {
    self.running = false
    thread.frame = frame.back
    frame.back = null
  }
}

/** The delegate returned while handling throw(): the waiting `yield from` gets its value and goes on. */
function resumeAfterDelegate(self: PyGenerator, frame: Frame, value: PyValue): PyValue | undefined {
  // As if SEND had ended: the stack is `receiver yielded` at the YIELD_VALUE; jump behind the loop with `receiver value`.
  frame.ip = delegateEnd(frame) - 1
  return generatorHooks.resume(self, value, null)
}

/** The target of the SEND that this YIELD_VALUE belongs to. */
function delegateEnd(frame: Frame): number {
  for (let ip = frame.ip; ip >= 0; ip--) if (frame.code.ops[ip] === SEND_OP) return frame.code.args[ip] as number
  throw new Error('a delegating YIELD_VALUE without its SEND')
}

/** gen_close_iter */
function closeIterator(inner: PyValue): void {
  if (inner instanceof PyGenerator) {
    closeGenerator(inner)
    return
  }
  let method: PyValue | undefined
  try {
    method = getOptionalAttribute(inner, 'close')
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, 'Exception ignored in', inner)
  }
  if (method !== undefined) call(method)
}

/** An exception that ends here goes at once, and with it the frames that its traceback keeps. PyErr_Clear */
function dropSwallowed(exception: PyException): void {
  if (exception.rc === 0) deallocate(exception)
}

/** close(): None, or what the generator returned. gen_close */
function closeGenerator(self: PyGenerator): PyValue {
  if (self.running) raise('ValueError', `${kindOf(self)} already executing`)
  if (self.frame === null) return null
  if (!self.started) {
    finishFrame(self)
    return null
  }
  let exit = makeException(exceptionTypes.GeneratorExit!)
  const inner = self.yieldFrom
  if (inner !== undefined) {
    try {
      self.running = true
      closeIterator(inner)
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown
      exit = thrown.exception
    } finally {
      self.running = false
    }
  }
  if (exit.context === null && exit.traceback === null) setContext(exit)
  let yielded: PyValue | undefined
  try {
    yielded = generatorHooks.resume(self, null, exit)
  } catch (thrown) {
    if (isRaised(thrown, 'StopIteration')) {
      const value = thrown.exception.fields?.get('value') ?? null
      retain(value)
      dropSwallowed(thrown.exception)
      return handOver(value)
    }
    if (isRaised(thrown, 'GeneratorExit')) {
      dropSwallowed(thrown.exception)
      return null
    }
    throw thrown
  }
  if (yielded !== undefined) raise('RuntimeError', `${kindOf(self)} ignored GeneratorExit`)
  return takeResult(self)
}

/** What happens to a generator that is let go of in the middle. _PyGen_Finalize */
export function finalizeGenerator(self: PyGenerator): void {
  if (self.frame === null || self.running) return
  const isUnawaited = (self.code.flags & CO_COROUTINE) !== 0 && !self.started
  try {
    if (isUnawaited) interpreter.warnUnawaited(self)
    else closeGenerator(self)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while ${isUnawaited ? 'finalizing coroutine' : 'closing generator'} ${reprOf(self)}`, null)
  }
}

/** Attributes that all three kinds have, under their own names. */
export const common = {
  name: {
    get: (self: PyGenerator): PyValue => self.name,
    set(self: PyGenerator, value: PyValue | undefined): void {
      if (typeof value !== 'string') raise('TypeError', '__name__ must be set to a string object')
      self.name = value
    },
  },
  qualname: {
    get: (self: PyGenerator): PyValue => self.qualname,
    set(self: PyGenerator, value: PyValue | undefined): void {
      if (typeof value !== 'string') raise('TypeError', '__qualname__ must be set to a string object')
      self.qualname = value
    },
  },
  yieldFrom: { get: (self: PyGenerator): PyValue => self.yieldFrom ?? null },
  frame: { get: (self: PyGenerator): PyValue => self.frame },
  running: { get: (self: PyGenerator): PyValue => self.running },
  suspended: { get: (self: PyGenerator): PyValue => self.frame !== null && self.started && !self.running },
}

/** gen_sizeof */
export function sizeOfGenerator(self: PyGenerator): number {
  return basicSize(self) + 8 * self.places
}

const methods = {
  send: oneArg<PyGenerator>(send),
  throw: positional<PyGenerator>(1, 3, (self, ...args) => throwInto(self, args)),
  close: noArgs<PyGenerator>(closeGenerator),
  __class_getitem__: classMethod(oneArg<PyType>((cls, item) => genericAlias(cls, item))),
  __sizeof__: noArgs(sizeOfGenerator),
}

function next(self: PyGenerator): PyValue | undefined {
  const yielded = sendTo(self, null)
  if (yielded !== undefined) return yielded
  const result = takeResult(self)
  if (result === null) return undefined
  return stopIterationOf(result)
}

export const generatorType: PyType = defineType<PyGenerator>('generator', {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr: (self) => `<generator object ${self.qualname} at ${addressOf(self)}>`,
    iter: (self) => self,
    next,
    del: finalizeGenerator,
  },
  methods,
  getset: { __name__: common.name, __qualname__: common.qualname, gi_yieldfrom: common.yieldFrom, gi_frame: common.frame, gi_running: common.running, gi_suspended: common.suspended, gi_code: { get: (self) => codeOf(self) } },
})

export const coroutineType: PyType = defineType<PyGenerator>('coroutine', {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr: (self) => `<coroutine object ${self.qualname} at ${addressOf(self)}>`,
    await: (self) => new PyCoroutineWrapper(self),
    del: finalizeGenerator,
  },
  methods,
  getset: { __name__: common.name, __qualname__: common.qualname, cr_await: common.yieldFrom, cr_frame: common.frame, cr_running: common.running, cr_suspended: common.suspended, cr_code: { get: (self) => codeOf(self) }, cr_origin: { get: (self) => self.origin, member: true } },
})

/** What `coroutine.__await__()` gives: an iterator over the coroutine. */
class PyCoroutineWrapper extends Tracked {
  constructor(readonly coroutine: PyGenerator) {
    super(coroutineWrapperType)
    retain(coroutine)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.coroutine)
  }
  override dealloc(): void {
    releaseNow(this.coroutine)
  }
}

const coroutineWrapperType: PyType = defineType<PyCoroutineWrapper>('coroutine_wrapper', {
  final: true,
  slots: { iter: (self) => self, next: (self) => next(self.coroutine) },
  methods: {
    send: oneArg<PyCoroutineWrapper>((self, value) => send(self.coroutine, value)),
    throw: positional<PyCoroutineWrapper>(1, 3, (self, ...args) => throwInto(self.coroutine, args)),
    close: noArgs<PyCoroutineWrapper>((self) => closeGenerator(self.coroutine)),
  },
})

export function codeOf(self: PyGenerator): PyValue {
  return codeObjectOf(self.code)
}

/** The object that takes a frame over when a generator function is called. */
export function makeGenerator(frame: Frame): PyGenerator {
  const { flags } = frame.code
  let generator: PyGenerator
  if (flags & CO_ASYNC_GENERATOR) generator = generatorTypes.makeAsyncGenerator(frame)
  else generator = new PyGenerator(flags & CO_COROUTINE ? coroutineType : generatorType, frame)
  frame.generator = generator
  if (flags & CO_COROUTINE) {
    generator.origin = originOf(frame)
    retain(generator.origin)
  }
  return generator
}

/** A coroutine, or a generator that stands for one (`types.coroutine`). */
export function isCoroutine(value: PyValue): value is PyGenerator {
  return value instanceof PyGenerator && (value.cls === coroutineType || (value.cls === generatorType && (value.code.flags & CO_ITERABLE_COROUTINE) !== 0))
}

/** What `await value` runs: the coroutine itself, or the iterator that `__await__` gives. _PyCoro_GetAwaitableIter */
export function awaitableIterator(value: PyValue): PyValue {
  if (isCoroutine(value)) return value
  const slot = typeOf(value).slots.await
  if (slot === undefined) return raise('TypeError', `'${typeName(value)}' object can't be awaited`)
  const iterator = slot(value)
  if (isCoroutine(iterator)) raise('TypeError', '__await__() returned a coroutine')
  if (typeOf(iterator).slots.next === undefined) raise('TypeError', `__await__() returned non-iterator of type '${typeName(iterator)}'`)
  return iterator
}
