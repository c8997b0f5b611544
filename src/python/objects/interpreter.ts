/**
 * What built-in functions and modules ask of the interpreter that runs them: the machine fills this in, because
 * natives stand below it and may not import it.
 */
import type { PyDict } from './dict'
import type { PyTuple } from './tuple'
import type { PyObject, PyType, PyValue, Visit } from './object'

export type CompileMode = 'exec' | 'eval' | 'single'

/** Why a built-in function has to know whether it is given a code object, and what it may do with it. */
export interface Interpreter {
  /** The globals of the Python frame that is running. PyEval_GetGlobals */
  currentGlobals(): PyDict
  /** What `locals()` gives there: a dict, or a fresh snapshot in a function. PyEval_GetFrameLocals */
  currentLocals(): PyValue
  /** True when a frame is running. */
  hasFrame(): boolean
  isCode(value: PyValue): boolean
  /** Free variables of a code object. */
  freeVariableCount(code: PyValue): number
  /** Source text to a code object; raises SyntaxError. */
  compile(source: string, filename: string, mode: CompileMode, flags: number, optimize?: number): PyValue
  /** The same from a tree of `_ast` nodes. */
  compileTree(node: PyValue, filename: string, mode: CompileMode, flags?: number, optimize?: number): PyValue
  /** Source text to a tree of `_ast` nodes. */
  parse(source: string, filename: string, mode: CompileMode): PyValue
  /** Runs a code object; the value for `eval` code, None otherwise. `locals` null: the globals; `closure`: cells for its free variables. PyEval_EvalCodeEx */
  execCode(code: PyValue, globals: PyDict, locals: PyValue, closure?: PyTuple | null): PyValue
  /** __import__. PyImport_ImportModuleLevel */
  libraryText(path: string): string | null
  importModule(name: string, globals: PyValue, locals: PyValue, fromlist: PyValue, level: number): PyValue
  /** sys.modules. */
  modules(): PyDict
  /** An attribute of the sys module, or undefined when it was deleted. */
  sysAttribute(name: string): PyValue | undefined
  /** The exception that an `except` block is handling, or None. sys.exception() */
  handledException(): PyValue
  /** The class and the first argument of the method that is running, for `super()`. Raises RuntimeError in CPython's words. */
  superArguments(): { cls: PyType; self: PyValue }
  /** sys._getframe(depth). */
  frame(depth: number): PyValue
  /** The traceback's text as `traceback.print_exception` writes it, lines ending in newlines. */
  formatException(exception: PyValue, options: { chain: boolean; limit: number | null }): string
  /** Reports an exception that cannot be raised, on stderr. sys.unraisablehook */
  reportUnraisable(exception: PyValue, message: string, object: PyValue): void
  /** The argument of sys.unraisablehook; set by the sys module. */
  unraisableArguments(exception: PyValue, message: string, object: PyValue): PyValue
  /** Where a warning belongs: `stacklevel` frames out, not counting frames of files that begin with one of `skipped`. */
  warningPlace(stacklevel: number, skipped: readonly string[]): { filename: string; line: number; module: string; globals: PyDict | null }
  /** The text of a line of a file that is known, or ''. */
  sourceLine(filename: string, line: number): string
  /**
   * How many references to a value the machine counts that CPython lends without counting: to the first argument of the
   * native that runs (sys.getrefcount), or to the instance that its method was called on.
   */
  uncountedReferences(value: PyValue, isInstance?: boolean): number
  /** Warns of a coroutine that goes without having been awaited. _PyErr_WarnUnawaitedCoroutine */
  warnUnawaited(coroutine: PyValue): void
  /** What `anext(iterator, default)` gives, for what `__anext__()` gave. */
  anextAwaitable(awaitable: PyValue, fallback: PyValue): PyValue
  /** Sends None into a coroutine, or throws; `done`: it returned. Whatever else it raises is raised. PyIter_Send */
  resumeCoroutine(coroutine: PyValue, exception: PyValue): { done: boolean; value: PyValue }
  isGenerator(value: PyValue): boolean
  /** The running thread's sys.set_asyncgen_hooks; whoever sets them owns them. */
  asyncGenHooks: { firstiter: PyValue; finalizer: PyValue }
  /** sys.set_coroutine_origin_tracking_depth of the running thread. */
  coroutineOriginDepth: number
  recursionLimit: number
  /** How many frames are running. */
  readonly recursionDepth: number
  /** sys.argv */
  argv: string[]
}

function notRunning(): never {
  throw new Error('no machine is running')
}

/** The hooks. Each is a method that the machine assigns. */
export const interpreter: Interpreter = {
  currentGlobals: notRunning,
  currentLocals: notRunning,
  hasFrame: () => false,
  isCode: () => false,
  freeVariableCount: () => 0,
  compile: notRunning,
  compileTree: notRunning,
  parse: notRunning,
  execCode: notRunning,
  libraryText: () => null,
  importModule: notRunning,
  modules: notRunning,
  sysAttribute: () => undefined,
  handledException: () => null,
  superArguments: notRunning,
  frame: notRunning,
  formatException: notRunning,
  reportUnraisable: () => {},
  unraisableArguments: () => null,
  warningPlace: () => ({ filename: '<sys>', line: 0, module: 'sys', globals: null }),
  sourceLine: () => '',
  uncountedReferences: () => 0,
  warnUnawaited: () => {},
  anextAwaitable: notRunning,
  resumeCoroutine: notRunning,
  isGenerator: () => false,
  asyncGenHooks: { firstiter: null, finalizer: null },
  coroutineOriginDepth: 0,
  recursionLimit: 1000,
  recursionDepth: 0,
  argv: [''],
}

/** A SyntaxWarning of the text that is read: what it says and where. */
export interface CompileWarning {
  readonly message: string
  readonly lineno: number
  readonly offset?: number
  readonly endLineno?: number
  readonly endOffset?: number
  readonly text?: string
}

/** Syntax trees as objects: the `_ast` module fills this in. A tree of the compiler's is opaque here. */
export const astHooks: {
  isNode: (value: PyValue) => boolean
  /** Throws the parser's errors. */
  parse: (source: string, filename: string, mode: CompileMode, onWarning: (warning: CompileWarning) => void) => PyValue
  toTree: (node: PyValue, mode: CompileMode) => object
} = { isNode: () => false, parse: notRunning, toTree: notRunning }

/** Called when a fresh interpreter begins. */
export const atReset: (() => void)[] = []

/** What natives keep from one call to the next: it is as old as the interpreter, and an image of that holds it. */
export const statesOfRun: object[] = []

/** One of these; `fresh` makes it anew for each interpreter. */
export function stateOfRun<T extends object>(fresh: () => T): T {
  const state = fresh()
  statesOfRun.push(state)
  atReset.push(() => Object.assign(state, fresh()))
  return state
}

/** Called when a module of the library has been loaded, by its name: what CPython's C code tells it of types made in C. */
export const whenLoaded = new Map<string, (module: PyObject) => void>()

/** Called when the program has ended and its names are still there. */
export const atExit: (() => void)[] = []

/** What native modules own outside any object: roots, for the audit and the collector. */
export const heldOutside: ((visit: Visit) => void)[] = []
