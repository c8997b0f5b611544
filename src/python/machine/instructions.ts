/**
 * The instructions that are not on the hot path. Each reads and writes the frame's own stack (`frame.sp`); a jump sets
 * `frame.ip` to the instruction before its target, because the loop goes on with the next one.
 */
import type { OpcodeName } from '../compile/opcodes'
import * as op from '../compile/opcodes'
import { isInstance, plainTypes, PyObject, typeOf, type PyType, type PyValue } from '../objects/object'
import { call, callTypes, isType, PyBoundMethod } from '../objects/call'
import { PyCell } from '../objects/cell'
import { interpreter } from '../objects/interpreter'
import { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, PyException, PyRaise, qualifiedTypeName, raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { isTrue, unaryOp } from '../objects/number'
import { getAttribute, setAttribute } from '../objects/attributes'
import { isIterable, containsItem, deleteItem, getItem, iterOf, lengthOf, reprOf, setItem, strOf } from '../objects/protocols'
import { makeList, makeTuple, type PyList, type PyTuple } from '../objects/tuple'
import { lookup } from '../objects/type'
import { superGetAttribute, superLoadMethod, superTypeObject } from '../builtins/super'
import { extendList } from '../builtins/list'
import { makeSlice } from '../builtins/slice'
import { addToSet, makeSet, updateSet, type PySet } from '../builtins/set'
import { exceptStarMatch, prepareReraise } from './exception-groups'
import type { Frame } from './frame'
import { bindArguments, PyFunction } from './function'
import { wrapYielded } from './async-generator'
import { awaitableIterator, coroutineType, generatorType, isCoroutine, PyGenerator } from './generator'
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE } from '../compile/code'
import { importByStatement, importFrom, importStar } from './imports'
import { matchClass, matchKeys } from './matching'
import { callNativeKeywords, WAITING } from './native-calls'
import { finishBinding } from './new-frames'
import { deleteName, loadFromMapping, loadGlobal, raiseEmptyCell, raiseNameError, raiseUnbound } from './names'
import { matchesException, prepareRaise, Reraise } from './raising'
import { enterFrame, handledException, state } from './thread'
import type { PyCode } from './code-object'
import { makeTypeAlias, subscriptGeneric } from '../builtins/type-alias'
import { makeTypeParameter, setTypeParameterDefault } from '../builtins/type-variables'
import { makeInterpolation, makeTemplate } from './templates'
import { asciiOf, formatValue, keywordsOf, mergeKeywords, starArguments, unpackAround, unpackExactly, updateDict } from './unpack'

/** A frame: it runs next, and what it returns is pushed. A number: the call waits; its result takes the place of so many slots. */
type Asked = Frame | number | undefined
type Instruction = (frame: Frame, arg: number) => Asked | void
/** Code whose frame is put aside at once. */
const SUSPENDED = CO_COROUTINE | CO_GENERATOR | CO_ASYNC_GENERATOR

/** Puts a value on the stack, which owns a reference to it from then on. */
function push(frame: Frame, value: PyValue): void {
  if (value instanceof PyObject) value.rc++
  frame.slots[frame.sp++] = value
}

/** Takes the top from the stack together with the reference; give it to `release` or keep it. */
function pop(frame: Frame): PyValue {
  const value = frame.slots[--frame.sp] as PyValue
  frame.slots[frame.sp] = undefined
  return value
}

/** The n-th item from the top, 1 being the top. */
function peek(frame: Frame, n: number): PyValue {
  return frame.slots[frame.sp - n] as PyValue
}

function drop(frame: Frame, count: number): void {
  for (let i = 0; i < count; i++) {
    const value = frame.slots[--frame.sp]
    frame.slots[frame.sp] = undefined
    if (value !== undefined) release(value)
  }
}

/** Replaces the top `count` items by a result. */
function replace(frame: Frame, count: number, result: PyValue): void {
  if (result instanceof PyObject) result.rc++
  drop(frame, count)
  frame.slots[frame.sp++] = result
}

/** The top `count` items, lowest first; they stay where they are. */
function topItems(frame: Frame, count: number): PyValue[] {
  return frame.slots.slice(frame.sp - count, frame.sp) as PyValue[]
}

function name(frame: Frame, arg: number): string {
  return frame.code.names[arg] as string
}

function cellAt(frame: Frame, slot: number): PyCell {
  return frame.slots[slot] as PyCell
}

const COMMON: readonly (() => PyValue)[] = [
  () => exceptionTypes.AssertionError!,
  () => exceptionTypes.NotImplementedError!,
  () => commonHooks.tuple(),
  () => commonHooks.builtin('all'),
  () => commonHooks.builtin('any'),
]

/** Built-ins that instructions name directly. */
export const commonHooks: { tuple: () => PyType; builtin: (name: string) => PyValue } = {
  tuple: () => plainTypes.object,
  builtin: () => null,
}

const SPECIAL_ERRORS = [
  (type: string) => `'${type}' object does not support the context manager protocol (missed __enter__ method)`,
  (type: string) => `'${type}' object does not support the context manager protocol (missed __exit__ method)`,
  (type: string) => `'${type}' object does not support the asynchronous context manager protocol (missed __aenter__ method)`,
  (type: string) => `'${type}' object does not support the asynchronous context manager protocol (missed __aexit__ method)`,
]

/** The TypeError of `with` on something of the other kind gives a hint. */
function refuseSpecial(owner: PyValue, arg: number): never {
  const type = typeOf(owner)
  const text = SPECIAL_ERRORS[arg]!(qualifiedTypeName(owner))
  if (arg < 2 && lookup(type, '__aenter__') !== undefined && lookup(type, '__aexit__') !== undefined) {
    raise('TypeError', `${text} but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?`)
  }
  if (arg >= 2 && lookup(type, '__enter__') !== undefined && lookup(type, '__exit__') !== undefined) {
    raise('TypeError', `${text} but it supports the context manager protocol. Did you mean to use 'with'?`)
  }
  return raise('TypeError', text)
}

/** The frame of a call whose callable is a function of the learner's, or such a function bound to its instance. */
export function frameFor(callable: PyValue, values: PyValue[], names: readonly string[] | null): Frame | null {
  const isMethod = callable instanceof PyBoundMethod && callable.func instanceof PyFunction
  if (!isMethod && !(callable instanceof PyFunction)) return null
  const func = (isMethod ? callable.func : callable) as PyFunction
  const { thread } = state
  enterFrame(thread)
  try {
    return finishBinding(func, bindArguments(func, isMethod ? [callable.self, ...values] : values, names))
  } catch (thrown) {
    thread.depth--
    throw thrown
  }
}

/** Whether a frame runs from here to its end: that of a generator is put aside at once. */
export function isRunThrough(frame: Frame): boolean {
  return (frame.code.flags & SUSPENDED) === 0
}

/** A function of the learner's takes its arguments over: while it runs, the caller's stack holds them no more. */
function callKeywords(frame: Frame, callable: PyValue, self: PyValue | undefined, count: number, drops: number): Asked {
  const names = (peek(frame, 1) as PyTuple).items as string[]
  const values = frame.slots.slice(frame.sp - 1 - count, frame.sp - 1) as PyValue[]
  const inner = frameFor(callable, self === undefined ? values : [self, ...values], names)
  if (inner !== null) {
    drop(frame, drops)
    return inner
  }
  const result = callNativeKeywords(callable, self, values, names)
  if (result === WAITING) return drops
  replace(frame, drops, result)
  return undefined
}

function loadSuper(frame: Frame, arg: number, asMethod: boolean): { callable: PyValue; self: PyValue | undefined } {
  const attribute = name(frame, arg >> 1)
  const [globalSuper, cls, self] = topItems(frame, 3) as [PyValue, PyValue, PyValue]
  if (globalSuper === superTypeObject && isType(cls)) {
    if (asMethod) return superLoadMethod(cls, self, attribute, callTypes.function)
    return { callable: superGetAttribute(cls, self, attribute), self: undefined }
  }
  const made = call(globalSuper, arg & 1 ? [cls, self] : [])
  return { callable: getAttribute(made, attribute), self: undefined }
}

function unary(slot: 'neg' | 'pos' | 'invert'): Instruction {
  return (frame) => replace(frame, 1, unaryOp(slot, peek(frame, 1)))
}

/** What `await` runs; the words of the TypeError say when `async with` asked. _PyEval_GetAwaitable */
function awaitableOf(value: PyValue, arg: number): PyValue {
  if (arg !== 0 && !isCoroutine(value) && typeOf(value).slots.await === undefined) {
    raise('TypeError', `'async with' received an object from ${arg === 1 ? '__aenter__' : '__aexit__'} that does not implement __await__: ${typeName(value)}`)
  }
  return awaitableIterator(value)
}

const PARTIAL: Partial<Record<OpcodeName, Instruction>> = {
  LOAD_COMMON_CONSTANT: (frame, arg) => push(frame, COMMON[arg]!()),
  LOAD_FAST_AND_CLEAR(frame, arg) {
    frame.slots[frame.sp++] = frame.slots[arg]
    frame.slots[arg] = undefined
  },
  DELETE_FAST(frame, arg) {
    const value = frame.slots[arg]
    if (value === undefined) raiseUnbound(frame.code.fastNames[arg] as string)
    frame.slots[arg] = undefined
    release(value)
  },
  MAKE_CELL(frame, arg) {
    const value = frame.slots[arg]
    const cell = new PyCell(value)
    cell.rc++
    frame.slots[arg] = cell
    if (value !== undefined) release(value)
  },
  DELETE_DEREF(frame, arg) {
    const cell = cellAt(frame, arg)
    if (cell.value === undefined) raiseEmptyCell(frame, arg)
    cell.set(undefined)
  },
  LOAD_LOCALS: (frame) => push(frame, frame.locals),
  LOAD_FROM_DICT_OR_DEREF(frame, arg) {
    const found = loadFromMapping(peek(frame, 1), frame.code.fastNames[arg] as string)
    const value = found ?? cellAt(frame, arg).value
    if (found === undefined && value === undefined) raiseEmptyCell(frame, arg)
    replace(frame, 1, found === undefined ? (value as PyValue) : found)
  },
  LOAD_FROM_DICT_OR_GLOBALS(frame, arg) {
    const found = loadFromMapping(peek(frame, 1), name(frame, arg))
    replace(frame, 1, found === undefined ? loadGlobal(frame, name(frame, arg)) : found)
  },
  DELETE_NAME: (frame, arg) => deleteName(frame, name(frame, arg)),
  DELETE_GLOBAL(frame, arg) {
    if (frame.globals.delete(name(frame, arg)) === undefined) raiseNameError(name(frame, arg))
  },
  SETUP_ANNOTATIONS(frame) {
    if (loadFromMapping(frame.locals, '__annotations__') === undefined) setItem(frame.locals, '__annotations__', new PyDict())
  },
  DELETE_ATTR(frame, arg) {
    setAttribute(peek(frame, 1), name(frame, arg), undefined)
    drop(frame, 1)
  },
  LOAD_SUPER_ATTR(frame, arg) {
    replace(frame, 3, loadSuper(frame, arg, false).callable)
  },
  LOAD_SUPER_METHOD(frame, arg) {
    const { callable, self } = loadSuper(frame, arg, true)
    retain(callable)
    if (self !== undefined) retain(self)
    drop(frame, 3)
    frame.slots[frame.sp++] = callable
    frame.slots[frame.sp++] = self
  },
  LOAD_SPECIAL(frame, arg) {
    const owner = peek(frame, 1)
    const found = lookup(typeOf(owner), op.SPECIAL_METHODS[arg] as string)
    if (found === undefined) refuseSpecial(owner, arg)
    const method = loadMethodOf(owner, found)
    retain(method.callable)
    frame.slots[frame.sp - 1] = method.callable
    frame.slots[frame.sp++] = method.self
    if (method.self === undefined) release(owner)
  },
  DELETE_SUBSCR(frame) {
    deleteItem(peek(frame, 2), peek(frame, 1))
    drop(frame, 2)
  },
  BINARY_SLICE(frame) {
    const [container, start, stop] = topItems(frame, 3) as [PyValue, PyValue, PyValue]
    replace(frame, 3, getItem(container, makeSlice(start, stop, null)))
  },
  STORE_SLICE(frame) {
    const [value, container, start, stop] = topItems(frame, 4) as [PyValue, PyValue, PyValue, PyValue]
    setItem(container, makeSlice(start, stop, null), value)
    drop(frame, 4)
  },
  BUILD_SLICE(frame, arg) {
    const [start, stop, step] = topItems(frame, arg) as [PyValue, PyValue, PyValue?]
    replace(frame, arg, makeSlice(start, stop, step ?? null))
  },
  IS_OP: (frame, arg) => replace(frame, 2, (peek(frame, 2) === peek(frame, 1)) !== (arg === 1)),
  CONTAINS_OP: (frame, arg) => replace(frame, 2, containsItem(peek(frame, 1), peek(frame, 2)) !== (arg === 1)),
  UNARY_NOT: (frame) => replace(frame, 1, !isTrue(peek(frame, 1))),
  UNARY_NEGATIVE: unary('neg'),
  UNARY_POSITIVE: unary('pos'),
  UNARY_INVERT: unary('invert'),
  BUILD_TUPLE: (frame, arg) => replace(frame, arg, makeTuple(topItems(frame, arg))),
  BUILD_LIST: (frame, arg) => replace(frame, arg, makeList(topItems(frame, arg))),
  BUILD_SET: (frame, arg) => replace(frame, arg, makeSet(topItems(frame, arg))),
  BUILD_MAP(frame, arg) {
    const dict = new PyDict()
    const items = topItems(frame, arg * 2)
    for (let i = 0; i < items.length; i += 2) dict.set(items[i] as PyValue, items[i + 1] as PyValue)
    replace(frame, arg * 2, dict)
  },
  BUILD_STRING(frame, arg) {
    replace(frame, arg, (topItems(frame, arg) as string[]).map(strOf).join(''))
  },
  BUILD_INTERPOLATION(frame, arg) {
    const hasSpec = (arg & 1) === 1
    const [value, expression, spec] = topItems(frame, hasSpec ? 3 : 2) as [PyValue, PyValue, PyValue?]
    replace(frame, hasSpec ? 3 : 2, makeInterpolation(value, expression, arg >> 2, spec ?? ''))
  },
  BUILD_TEMPLATE: (frame) => replace(frame, 2, makeTemplate(peek(frame, 2), peek(frame, 1))),
  LIST_APPEND(frame, arg) {
    const value = pop(frame)
    // The list takes the stack's reference over.
    ;(peek(frame, arg) as PyList).items.push(value)
  },
  SET_ADD(frame, arg) {
    addToSet(peek(frame, arg + 1) as PySet, peek(frame, 1))
    drop(frame, 1)
  },
  MAP_ADD(frame, arg) {
    ;(peek(frame, arg + 2) as PyDict).set(peek(frame, 2), peek(frame, 1))
    drop(frame, 2)
  },
  LIST_EXTEND(frame, arg) {
    const iterable = peek(frame, 1)
    if (!isIterable(iterable)) raise('TypeError', `Value after * must be an iterable, not ${typeName(iterable)}`)
    extendList(peek(frame, arg + 1) as PyList, iterable)
    drop(frame, 1)
  },
  SET_UPDATE(frame, arg) {
    updateSet(peek(frame, arg + 1) as PySet, peek(frame, 1))
    drop(frame, 1)
  },
  DICT_UPDATE(frame, arg) {
    updateDict(peek(frame, arg + 1) as PyDict, peek(frame, 1))
    drop(frame, 1)
  },
  DICT_MERGE(frame, arg) {
    mergeKeywords(peek(frame, arg + 3), peek(frame, arg + 1) as PyDict, peek(frame, 1))
    drop(frame, 1)
  },
  LIST_TO_TUPLE: (frame) => replace(frame, 1, makeTuple((peek(frame, 1) as PyList).items.slice())),
  CONVERT_VALUE(frame, arg) {
    const value = peek(frame, 1)
    replace(frame, 1, arg === 1 ? strOf(value) : arg === 2 ? reprOf(value) : asciiOf(value))
  },
  FORMAT_SIMPLE: (frame) => replace(frame, 1, formatValue(peek(frame, 1), '')),
  FORMAT_WITH_SPEC: (frame) => replace(frame, 2, formatValue(peek(frame, 2), strOf(peek(frame, 1)))),
  UNPACK_SEQUENCE(frame, arg) {
    const sequence = peek(frame, 1)
    const items = unpackExactly(sequence, arg)
    for (const item of items) retain(item)
    drop(frame, 1)
    for (let i = items.length - 1; i >= 0; i--) frame.slots[frame.sp++] = items[i]
  },
  UNPACK_EX(frame, arg) {
    const items = unpackAround(peek(frame, 1), arg & 0xff, arg >> 8)
    for (const item of items) retain(item)
    drop(frame, 1)
    for (let i = items.length - 1; i >= 0; i--) frame.slots[frame.sp++] = items[i]
  },
  CALL_KW: (frame, arg) => callKeywords(frame, peek(frame, arg + 2), undefined, arg, arg + 2),
  CALL_METHOD_KW: (frame, arg) => callKeywords(frame, peek(frame, arg + 3), frame.slots[frame.sp - arg - 2], arg, arg + 3),
  CALL_FUNCTION_EX(frame) {
    const keywords = (frame.slots[frame.sp - 1] as PyDict | undefined) ?? null
    const args = peek(frame, 2)
    const callable = peek(frame, 3)
    const positional = starArguments(callable, args)
    const { names, values } = keywordsOf(callable, positional, keywords)
    const given = [...positional, ...values]
    const keywordNames = names.length === 0 ? null : names
    let inner: Frame | null
    try {
      inner = frameFor(callable, given, keywordNames)
    } catch (thrown) {
      frame.slots[--frame.sp] = undefined
      frame.slots[--frame.sp] = undefined
      release(args)
      release(keywords)
      throw thrown
    }
    if (inner !== null) {
      frame.slots[--frame.sp] = undefined
      frame.slots[--frame.sp] = undefined
      // What the frame took over is its own from here on, so these go before it runs; a bound method's arguments stay with the tuple that brought them.
      if (callable instanceof PyBoundMethod && isRunThrough(inner)) inner.kept = [args]
      else releaseNow(args)
      releaseNow(keywords)
      drop(frame, 1)
      return inner
    }
    const result = callNativeKeywords(callable, undefined, given, keywordNames)
    if (result === WAITING) return 3
    replace(frame, 3, result)
    return undefined
  },
  MAKE_FUNCTION(frame, arg) {
    const code = pop(frame) as PyCode
    const fn = new PyFunction(code, frame.globals, frame.builtins)
    release(code)
    // The function takes the stack's references over.
    if (arg & op.FUNCTION_CLOSURE) fn.closure = pop(frame) as PyTuple
    if (arg & op.FUNCTION_ANNOTATE) fn.annotate = pop(frame)
    if (arg & op.FUNCTION_ANNOTATIONS) {
      const pairs = pop(frame) as PyTuple
      const dict = new PyDict()
      for (let i = 0; i < pairs.items.length; i += 2) dict.set(pairs.items[i] as PyValue, pairs.items[i + 1] as PyValue)
      dict.rc++
      fn.annotations = dict
      release(pairs)
    }
    if (arg & op.FUNCTION_KWDEFAULTS) fn.kwdefaults = pop(frame) as PyDict
    if (arg & op.FUNCTION_DEFAULTS) fn.defaults = pop(frame) as PyTuple
    push(frame, fn)
  },
  LOAD_BUILD_CLASS(frame) {
    const found = loadFromMapping(frame.builtins, '__build_class__')
    if (found === undefined) raise('NameError', '__build_class__ not found')
    push(frame, found)
  },
  PUSH_EXC_INFO(frame) {
    const { handled } = state.thread
    const exception = pop(frame)
    // The stack takes the old exception over, and the thread the new one; one more is on the stack.
    frame.slots[frame.sp++] = handled.value
    handled.value = exception
    retain(exception)
    frame.slots[frame.sp++] = exception
  },
  POP_EXCEPT(frame) {
    const { handled } = state.thread
    const old = handled.value
    handled.value = pop(frame)
    release(old)
  },
  CHECK_EXC_MATCH: (frame) => replace(frame, 1, matchesException(peek(frame, 2), peek(frame, 1))),
  CHECK_EG_MATCH(frame) {
    const { rest, matched } = exceptStarMatch(frame, peek(frame, 2) as PyException, peek(frame, 1))
    retain(rest)
    retain(matched)
    drop(frame, 2)
    frame.slots[frame.sp++] = rest
    frame.slots[frame.sp++] = matched
    if (matched === null) return
    const { handled } = state.thread
    const old = handled.value
    retain(matched)
    handled.value = matched
    release(old)
  },
  PREP_RERAISE_STAR: (frame) => replace(frame, 2, prepareReraise(peek(frame, 2) as PyException, peek(frame, 1) as PyList)),
  RAISE_VARARGS(frame, arg) {
    if (arg === 0) {
      const current = handledException()
      if (!(current instanceof PyException)) raise('RuntimeError', 'No active exception to reraise')
      throw new Reraise(current, -1)
    }
    const cause = arg === 2 ? peek(frame, 1) : undefined
    throw new PyRaise(prepareRaise(peek(frame, arg), cause), true)
  },
  WITH_EXCEPT_START(frame) {
    const exception = peek(frame, 1) as PyException
    const self = frame.slots[frame.sp - 4]
    const exit = peek(frame, 5)
    const args: PyValue[] = [exception.cls, exception, exception.traceback]
    const given = self === undefined ? args : [self, ...args]
    const inner = frameFor(exit, given, null)
    if (inner !== null) return inner
    push(frame, call(exit, given))
    return undefined
  },
  END_SEND(frame) {
    const value = pop(frame)
    drop(frame, 1)
    frame.slots[frame.sp++] = value
  },
  CLEANUP_THROW(frame) {
    const exception = peek(frame, 1) as PyException
    if (!isInstance(exception, exceptionTypes.StopIteration!)) throw new Reraise(exception, -1)
    const value = exception.fields?.get('value') ?? null
    retain(value)
    drop(frame, 3)
    frame.slots[frame.sp++] = null
    frame.slots[frame.sp++] = value
  },
  GET_YIELD_FROM_ITER(frame) {
    const iterable = peek(frame, 1)
    if (iterable instanceof PyGenerator) {
      if (iterable.cls === coroutineType && !(frame.code.flags & (CO_COROUTINE | CO_ITERABLE_COROUTINE))) {
        raise('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      if (iterable.cls === generatorType || iterable.cls === coroutineType) return
    }
    replace(frame, 1, iterOf(iterable))
  },
  GET_AWAITABLE(frame, arg) {
    const awaitable = awaitableOf(peek(frame, 1), arg)
    if (awaitable instanceof PyGenerator && awaitable.cls === coroutineType && awaitable.yieldFrom !== undefined) raise('RuntimeError', 'coroutine is being awaited already')
    replace(frame, 1, awaitable)
  },
  GET_AITER(frame) {
    const iterable = peek(frame, 1)
    const slot = typeOf(iterable).slots.aiter
    if (slot === undefined) raise('TypeError', `'async for' requires an object with __aiter__ method, got ${typeName(iterable)}`)
    const iterator = slot(iterable)
    if (typeOf(iterator).slots.anext === undefined) {
      raise('TypeError', `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`)
    }
    replace(frame, 1, iterator)
  },
  GET_ANEXT(frame) {
    const iterator = peek(frame, 1)
    const slot = typeOf(iterator).slots.anext
    if (slot === undefined) raise('TypeError', `'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`)
    const next = slot(iterator)
    let awaitable: PyValue
    try {
      awaitable = awaitableIterator(next)
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown
      const error = makeException(exceptionTypes.TypeError!, `'async for' received an invalid object from __anext__: ${typeName(next)}`)
      error.setCause(thrown.exception)
      error.setContext(thrown.exception)
      throw new PyRaise(error)
    }
    push(frame, awaitable)
  },
  END_ASYNC_FOR(frame) {
    const exception = peek(frame, 1) as PyException
    if (!isInstance(exception, exceptionTypes.StopAsyncIteration!)) throw new Reraise(exception, -1)
    drop(frame, 2)
  },
  ASYNC_GEN_WRAP: (frame) => replace(frame, 1, wrapYielded(peek(frame, 1))),
  STOPITERATION_ERROR(frame) {
    const exception = peek(frame, 1) as PyException
    const kind = frame.code.flags & CO_COROUTINE ? 'coroutine' : frame.generator !== null && frame.generator.cls !== generatorType ? 'async generator' : 'generator'
    const isStop = isInstance(exception, exceptionTypes.StopIteration!)
    if (!isStop && !(kind === 'async generator' && isInstance(exception, exceptionTypes.StopAsyncIteration!))) return
    const error = makeException(exceptionTypes.RuntimeError!, `${kind} raised ${isStop ? 'StopIteration' : 'StopAsyncIteration'}`)
    error.setCause(exception)
    error.setContext(exception)
    replace(frame, 1, error)
  },
  IMPORT_NAME: (frame, arg) => replace(frame, 2, importByStatement(frame, name(frame, arg), peek(frame, 2), peek(frame, 1))),
  IMPORT_FROM: (frame, arg) => push(frame, importFrom(peek(frame, 1), name(frame, arg))),
  IMPORT_STAR(frame) {
    importStar(frame, peek(frame, 1))
    drop(frame, 1)
  },
  GET_LEN: (frame) => push(frame, lengthOf(peek(frame, 1))),
  MATCH_SEQUENCE: (frame) => push(frame, typeOf(peek(frame, 1)).patternKind === 'sequence'),
  MATCH_MAPPING: (frame) => push(frame, typeOf(peek(frame, 1)).patternKind === 'mapping'),
  MATCH_KEYS: (frame) => push(frame, matchKeys(peek(frame, 2), peek(frame, 1) as PyTuple)),
  MATCH_CLASS(frame, arg) {
    const [subject, cls, names] = topItems(frame, 3) as [PyValue, PyValue, PyTuple]
    replace(frame, 3, matchClass(subject, cls, arg, names))
  },
  TYPEVAR: (frame) => replace(frame, 1, makeTypeParameter('TypeVar', peek(frame, 1), null)),
  TYPEVAR_WITH_BOUND: (frame) => replace(frame, 2, makeTypeParameter('TypeVar', peek(frame, 2), peek(frame, 1))),
  TYPEVAR_WITH_CONSTRAINTS: (frame) => replace(frame, 2, makeTypeParameter('TypeVar', peek(frame, 2), peek(frame, 1), true)),
  PARAMSPEC: (frame) => replace(frame, 1, makeTypeParameter('ParamSpec', peek(frame, 1), null)),
  TYPEVARTUPLE: (frame) => replace(frame, 1, makeTypeParameter('TypeVarTuple', peek(frame, 1), null)),
  SET_TYPEPARAM_DEFAULT: (frame) => replace(frame, 2, setTypeParameterDefault(peek(frame, 2), peek(frame, 1))),
  SUBSCRIPT_GENERIC: (frame) => replace(frame, 1, subscriptGeneric(peek(frame, 1))),
  SET_FUNCTION_TYPE_PARAMS(frame) {
    const params = pop(frame)
    const fn = peek(frame, 1) as PyFunction
    fn.typeParams = params
  },
  TYPEALIAS: (frame) => replace(frame, 1, makeTypeAlias(peek(frame, 1) as PyTuple)),
  PRINT_EXPR(frame) {
    const hook = interpreter.sysAttribute('displayhook')
    if (hook === undefined) raise('RuntimeError', 'lost sys.displayhook')
    call(hook, [peek(frame, 1)])
    drop(frame, 1)
  },
}

function bindTo(callable: PyValue, self: PyValue): PyValue {
  const get = typeOf(callable).slots.descrGet
  return get === undefined ? callable : get(callable, self, typeOf(self))
}

/** A special method found on the type, as LOAD_METHOD gives it. */
function loadMethodOf(owner: PyValue, found: PyValue): { callable: PyValue; self: PyValue | undefined } {
  if (found instanceof PyFunction) return { callable: found, self: owner }
  return { callable: bindTo(found, owner), self: undefined }
}

const table: (Instruction | undefined)[] = op.OPCODE_NAMES.map((opcode) => PARTIAL[opcode])

/** Runs one instruction that the loop does not handle itself. */
export function runInstruction(frame: Frame, opcode: number, arg: number): Asked | void {
  const instruction = table[opcode]
  if (instruction === undefined) throw new Error(`no such instruction: ${op.OPCODE_NAMES[opcode]}`)
  return instruction(frame, arg)
}
