/**
 * Python exceptions on their way through JavaScript.
 *
 * The learner's program raising something is `PyRaise`, thrown as a plain object: it carries the Python exception.
 * "Buffer Hotel does not simulate this" is `NotSimulated`; a reached limit is `LimitReached`. Everything else that is
 * thrown is our own fault.
 */
import { IMMORTAL, Tracked, typeOf, type PyObject, type PyType, type PyValue, type Visit } from './object'
import { releaseNow, retain, release } from './lifetime'
import { makeTuple, type PyTuple } from './tuple'

/** What a cleared exception has for arguments, so that it can still be looked at. */
let noArguments: PyTuple | null = null

function immortalEmptyTuple(): PyTuple {
  const tuple = makeTuple([])
  tuple.rc = IMMORTAL
  return tuple
}

/** A BaseException instance. Fields of special exceptions (StopIteration.value, OSError.errno …) stand in `fields`. */
export class PyException extends Tracked {
  args: PyTuple
  cause: PyValue = null
  context: PyValue = null
  suppressContext = false
  /** A traceback object or None. */
  traceback: PyValue = null
  /** C-level members of a special exception, by Python name. Owned. */
  fields: Map<string, PyValue> | null = null
  /** Names of members that were deleted where that is not the same as None (Unicode errors). */
  unset: Set<string> | null = null

  constructor(cls: PyType, args: PyTuple) {
    super(cls)
    this.args = args
    args.rc++
  }

  setField(name: string, value: PyValue): void {
    this.fields ??= new Map()
    const old = this.fields.get(name)
    retain(value)
    this.fields.set(name, value)
    if (old !== undefined) release(old)
  }

  setCause(cause: PyValue): void {
    const old = this.cause
    retain(cause)
    this.cause = cause
    this.suppressContext = true
    release(old)
  }

  setContext(context: PyValue): void {
    const old = this.context
    retain(context)
    this.context = context
    release(old)
  }

  setTraceback(traceback: PyValue): void {
    const old = this.traceback
    retain(traceback)
    this.traceback = traceback
    release(old)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.args)
    visit(this.cause)
    visit(this.context)
    visit(this.traceback)
    if (this.fields !== null) for (const value of this.fields.values()) visit(value)
  }

  /** First what the special exception has of its own, then its attributes and the rest. AttributeError_clear, BaseException_clear */
  override dropReferences(): void {
    const { args, attrs, cause, context, traceback, fields } = this
    this.args = noArguments ??= immortalEmptyTuple()
    this.cause = this.context = this.traceback = this.attrs = null
    this.fields = null
    if (fields !== null) for (const value of fields.values()) releaseNow(value)
    attrs?.releaseFromOwner()
    releaseNow(args)
    releaseNow(traceback)
    releaseNow(cause)
    releaseNow(context)
  }
}

/** The exception being handled becomes the context of another; a cycle that this would make is cut. _PyErr_SetObject */
export function chainContext(exception: PyException, handled: PyValue): void {
  if (!(handled instanceof PyException) || handled === exception) return
  let link: PyException = handled
  const seen = new Set<PyException>([link])
  for (;;) {
    const { context } = link
    if (!(context instanceof PyException)) break
    if (context === exception) {
      link.setContext(null)
      break
    }
    if (seen.has(context)) break
    seen.add(context)
    link = context
  }
  exception.setContext(handled)
}

/** Thrown while a Python exception looks for its handler. */
export class PyRaise {
  /** `isPrepared`: its context was set where it was raised (`raise` statement), or must stay as it is. */
  constructor(
    readonly exception: PyException,
    readonly isPrepared = false,
  ) {}
}

/** Thrown where the program asks for something that Buffer Hotel does not simulate. */
export class NotSimulated {
  /** The learner's line, filled in by the machine. */
  line: number | null = null
  constructor(readonly what: string) {}
}

/** Thrown when a limit of the host is reached. Not catchable by the program. */
export class LimitReached {
  line: number | null = null
  constructor(
    readonly limit: 'steps' | 'seconds' | 'bytes' | 'output',
    readonly message: string,
  ) {}
}

export function notSimulated(what: string): never {
  throw new NotSimulated(what)
}

/** The built-in exception types by name; filled in by builtins/exceptions.ts. */
export const exceptionTypes: Record<string, PyType> = {}

export type ExceptionName =
  | 'BaseException' | 'Exception' | 'TypeError' | 'ValueError' | 'BufferError' | 'IndexError' | 'KeyError' | 'AttributeError'
  | 'NameError' | 'UnboundLocalError' | 'RuntimeError' | 'NotImplementedError' | 'RecursionError' | 'StopIteration'
  | 'StopAsyncIteration' | 'GeneratorExit' | 'ZeroDivisionError' | 'OverflowError' | 'ArithmeticError' | 'LookupError'
  | 'AssertionError' | 'ImportError' | 'ModuleNotFoundError' | 'MemoryError' | 'OSError' | 'EOFError' | 'FileNotFoundError'
  | 'FileExistsError' | 'IsADirectoryError' | 'NotADirectoryError' | 'PermissionError' | 'BlockingIOError' | 'TimeoutError'
  | 'ConnectionError' | 'BrokenPipeError' | 'ConnectionResetError' | 'ChildProcessError' | 'ProcessLookupError'
  | 'InterruptedError' | 'UnicodeError' | 'UnicodeDecodeError' | 'UnicodeEncodeError' | 'UnicodeTranslateError'
  | 'ReferenceError' | 'SystemError' | 'SystemExit' | 'KeyboardInterrupt' | 'SyntaxError' | 'IndentationError' | 'TabError'
  | 'Warning' | 'DeprecationWarning' | 'RuntimeWarning' | 'ResourceWarning' | 'SyntaxWarning' | 'BytesWarning' | 'FloatingPointError'

export function makeException(type: PyType, ...args: PyValue[]): PyException {
  return new PyException(type, makeTuple(args))
}

/** Raises a built-in exception with CPython's text. PyErr_SetString */
export function raise(name: ExceptionName, message: string): never {
  throw new PyRaise(makeException(exceptionTypes[name]!, message))
}

/** Raises a built-in exception with these args. PyErr_SetObject */
export function raiseWith(name: ExceptionName, ...args: PyValue[]): never {
  throw new PyRaise(makeException(exceptionTypes[name]!, ...args))
}

/** KeyError(key). _PyErr_SetKeyError */
export function raiseKeyError(key: PyValue): never {
  return raiseWith('KeyError', key)
}

/** True when a thrown thing is a Python exception of this built-in type (or a subclass). PyErr_ExceptionMatches */
export function isRaised(thrown: unknown, name: ExceptionName): thrown is PyRaise {
  return thrown instanceof PyRaise && thrown.exception.cls.isSubtypeOf(exceptionTypes[name]!)
}

/** How a type is called in messages: tp_name as CPython's %T or Py_TYPE(x)->tp_name gives it. */
export function typeName(value: PyValue): string {
  return typeOf(value).name
}

/** As an argument that does not fit is told of: None stands by itself. _PyArg_BadArgument */
export function argumentTypeName(value: PyValue): string {
  return value === null ? 'None' : typeName(value)
}

/** A type's name without its module. _PyType_Name */
export function shortTypeName(value: PyValue): string {
  const name = typeName(value)
  return name.slice(name.lastIndexOf('.') + 1)
}

/** A type with its module, unless that is builtins or `__main__`. %T of PyErr_Format, PyType_GetFullyQualifiedName */
export function qualifiedTypeName(value: PyValue): string {
  const { isHeapType, module, qualname, name } = typeOf(value)
  if (!isHeapType) return name
  return module === 'builtins' || module === '__main__' ? qualname : `${module}.${qualname}`
}

export type { PyObject }
