/** What natives and the floors below ask of the machine: their hooks are filled in here. */
import { CO_OPTIMIZED, type CodeObject } from '../compile/code'
import { compileExpression, compileInteractive, compileModule } from '../compile'
import { parseExpression, parseInteractive, parseModule, PythonSyntaxError, type InputFlags } from '../syntax'
import type { Mod } from '../syntax/nodes'
import { astHooks, heldOutside, interpreter, type CompileMode, type CompileWarning } from '../objects/interpreter'
import { PyObject, PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { PyCell } from '../objects/cell'
import { classModule } from '../objects/class'
import type { PyDict } from '../objects/dict'
import { isRaised, PyException, PyRaise, raise } from '../objects/errors'
import { lifetimeHooks, retain } from '../objects/lifetime'
import { PyBuiltinFunction } from '../objects/native'
import { lookup } from '../objects/type'
import { getAttribute } from '../objects/attributes'
import { reprOf } from '../objects/protocols'
import { writeError } from '../builtins/stream'
import { warnings } from '../builtins/warn'
import { sequenceTypes, type PyTuple } from '../objects/tuple'
import { uncountedReferences } from './borrowing'
import { codeObjectOf, PyCode } from './code-object'
import { raisedByCompiling } from './exception-text'
import { Frame, makeSlots } from './frame'
import { annotationHooks } from './function'
import { importable, importModule, importName } from './imports'
import { builtinsIn } from './names'
import { commonHooks } from './instructions'
import { runFrame } from './loop'
import { makeCells } from './new-frames'
import { ending, handledException, state, visitRoots } from './thread'
import { formatException, formatUnraisable, sourceLine } from './traceback-text'
import { localsOf } from './frame-locals'
import { visitShelf } from './shelf'
import { addTraceback } from './traceback'

/** A file that is passed over when a warning looks for its place. */
function isSkipped(filename: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => filename.startsWith(prefix)) || (filename.includes('importlib') && filename.includes('_bootstrap'))
}

function topFrame(): Frame {
  const { frame } = state.thread
  if (frame === null) throw new Error('no frame is running')
  return frame
}

function raisingSyntaxErrors<T>(run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    throw raisedByCompiling(thrown)
  }
}

/** A SyntaxWarning of code that the program compiles; where warnings are errors, it is a SyntaxError. _PyErr_EmitSyntaxWarning */
function warnOfCode({ message, lineno, offset = 1, endLineno = lineno, endOffset = offset, text: line }: CompileWarning, filename: string): void {
  try {
    warnings.warnAt('SyntaxWarning', message, filename, lineno)
  } catch (thrown) {
    if (!isRaised(thrown, 'SyntaxWarning')) throw thrown
    const text = message.replace(' Such sequences will not work in the future.', '')
    throw new PythonSyntaxError('SyntaxError', text, filename, { lineno, offset, endLineno, endOffset }, line ?? null)
  }
}

/** Flags of compile(). Include/cpython/compile.h */
const DONT_IMPLY_DEDENT = 0x200
const ALLOW_INCOMPLETE_INPUT = 0x4000
const ALLOW_TOP_LEVEL_AWAIT = 0x2000

function compileAsked(run: () => CodeObject): PyValue {
  return raisingSyntaxErrors(() => codeObjectOf(run()))
}

Object.assign(interpreter, {
  currentGlobals: () => topFrame().globals,
  currentLocals: () => localsOf(topFrame()),
  libraryText: (path: string) => (importable.library.has(path) ? importable.library.text(path) : null),
  hasFrame: () => state.thread.frame !== null,
  isCode: (value: PyValue) => value instanceof PyCode,
  freeVariableCount: (code: PyValue) => (code as PyCode).code.freevars.length,
  compile: (source: string, filename: string, mode: string, flags: number, optimize = 0) => compileAsked(() => {
    const input: InputFlags = { mayBeIncomplete: (flags & ALLOW_INCOMPLETE_INPUT) !== 0, needsDedents: (flags & DONT_IMPLY_DEDENT) !== 0 }
    const onWarning = (warning: CompileWarning): void => warnOfCode(warning, filename)
    const options = { source, quotesNoLine: true, onWarning, optimize, topLevelAwait: (flags & ALLOW_TOP_LEVEL_AWAIT) !== 0 }
    if (mode === 'eval') return compileExpression(parseExpression(source, filename, onWarning, input), filename, options)
    if (mode === 'single') return compileInteractive(parseInteractive(source, filename, onWarning, input), filename, options)
    return compileModule(parseModule(source, filename, onWarning, input), filename, options)
  }),
  compileTree: (node: PyValue, filename: string, mode: CompileMode, flags = 0, optimize = 0) => compileAsked(() => {
    const tree = astHooks.toTree(node, mode) as Mod
    const options = { optimize, topLevelAwait: (flags & ALLOW_TOP_LEVEL_AWAIT) !== 0 }
    if (tree.kind === 'Expression') return compileExpression(tree, filename, options)
    return tree.kind === 'Interactive' ? compileInteractive(tree, filename, options) : compileModule(tree, filename, options)
  }),
  parse: (source: string, filename: string, mode: CompileMode) => raisingSyntaxErrors(() => astHooks.parse(source, filename, mode, (warning) => warnOfCode(warning, filename))),
  execCode(code: PyValue, globals: PyDict, locals: PyValue, closure: PyTuple | null) {
    const compiled = (code as PyCode).code
    if (globals.getString('__builtins__') === undefined) globals.setString('__builtins__', topFrame().builtins)
    const slots = makeSlots(compiled)
    makeCells(compiled, slots)
    for (const [i, cell] of (closure?.items ?? []).entries()) {
      retain(cell)
      slots[compiled.freeStart + i] = cell
    }
    const builtins = builtinsIn(globals)
    return runFrame(new Frame(compiled, globals, builtins === undefined ? topFrame().builtins : builtins, compiled.flags & CO_OPTIMIZED ? null : (locals ?? globals), null, slots))
  },
  importModule: (name: string, globals: PyValue, _locals: PyValue, fromlist: PyValue, level: number) => importName(topFrame(), name, level, fromlist, globals),
  modules: () => importable.modules as PyDict,
  sysAttribute(name: string) {
    const sys = importable.modules?.getString('sys')
    return sys instanceof PyObject ? sys.attrs?.getString(name) : undefined
  },
  handledException,
  uncountedReferences: (value: PyValue, isInstance?: boolean) => uncountedReferences(value, state.thread.frame, isInstance),
  superArguments() {
    const frame = topFrame()
    const { code } = frame
    if (code.argcount === 0) raise('RuntimeError', 'super(): no arguments')
    const at = code.freevars.indexOf('__class__')
    if (at < 0) raise('RuntimeError', 'super(): __class__ cell not found')
    const cell = frame.slots[code.freeStart + at] as PyCell
    if (cell.value === undefined) raise('RuntimeError', 'super(): empty __class__ cell')
    const first = frame.slots[0]
    const self = first instanceof PyCell && code.cellvars.includes(code.varnames[0] as string) ? first.value : first
    if (self === undefined) raise('RuntimeError', 'super(): arg[0] deleted')
    if (!(cell.value instanceof PyType)) raise('RuntimeError', `super(): __class__ is not a type (${cell.value === null ? 'NoneType' : typeof cell.value})`)
    return { cls: cell.value, self }
  },
  frame(depth: number) {
    let frame: Frame | null = topFrame()
    for (let i = 0; i < depth && frame !== null; i++) frame = frame.back
    if (frame === null) raise('ValueError', 'call stack is not deep enough')
    return frame
  },
  formatException: (exception: PyValue, options: { chain: boolean; limit: number | null }) => formatException(exception as PyException, options),
  reportUnraisable(exception: PyValue, message: string, object: PyValue) {
    const { frame } = state.thread
    if (exception instanceof PyException && exception.traceback === null && frame !== null) addTraceback(exception, frame, frame.ip)
    const hook = interpreter.sysAttribute('unraisablehook')
    if (hook !== undefined && hook !== null && !(hook instanceof PyBuiltinFunction)) {
      try {
        call(hook, [interpreter.unraisableArguments(exception, message.replace(/:$/, ''), object)])
        return
      } catch (thrown) {
        if (!(thrown instanceof PyRaise)) throw thrown
        // What the hook itself raises is told in place of what it was asked to tell. _PyErr_WriteUnraisable
        ;[exception, message, object] = [thrown.exception, 'Exception ignored in sys.unraisablehook', hook]
      }
    }
    const head = message.endsWith(':') ? message : object === null ? `${message}:` : `${message}: ${reprOf(object)}`
    writeError(`${head}\n${formatUnraisable(exception as PyException, ending.isTearingDown)}`)
  },
  warnUnawaited(coroutine: PyValue) {
    call(getAttribute(importModule('warnings'), '_warn_unawaited_coroutine'), [coroutine])
  },
  warningPlace(stacklevel: number, skipped: readonly string[]) {
    let frame: Frame | null = topFrame()
    for (let i = 1; i < stacklevel && frame !== null; i++) {
      do frame = frame.back
      while (frame !== null && isSkipped(frame.code.filename, skipped))
    }
    if (frame === null) return { filename: '<sys>', line: 0, module: 'sys', globals: null }
    const module = frame.globals.getString('__name__')
    return { filename: frame.code.filename, line: frame.line, module: typeof module === 'string' ? module : '<string>', globals: frame.globals }
  },
  sourceLine,
})
Object.defineProperty(interpreter, 'asyncGenHooks', { get: () => state.thread.asyncGenHooks })
Object.defineProperty(interpreter, 'coroutineOriginDepth', {
  get: () => state.thread.originDepth,
  set: (depth: number) => {
    state.thread.originDepth = depth
  },
})
Object.defineProperty(interpreter, 'recursionDepth', { get: () => state.thread.depth })
Object.defineProperty(interpreter, 'recursionLimit', {
  get: () => state.recursionLimit,
  set: (limit: number) => {
    state.recursionLimit = limit
  },
})

lifetimeHooks.roots = (visit: Visit) => {
  visitRoots(visit)
  for (const holder of heldOutside) holder(visit)
  if (importable.modules !== null) visit(importable.modules)
  visitShelf(visit)
  if (importable.builtins !== null) visit(importable.builtins)
}

lifetimeHooks.finalize = (object) => {
  try {
    const del = object.cls.slots.del
    if (del !== undefined) del(object)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while calling deallocator ${reprOf(lookup(object.cls, '__del__') ?? null)}`, null)
  }
}

lifetimeHooks.callWeakref = (reference) => {
  try {
    call(reference.callback, [reference as unknown as PyValue])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while calling weakref callback ${reprOf(reference.callback)}`, null)
  }
}

classModule.current = () => {
  const name = state.thread.frame?.globals.getString('__name__')
  return typeof name === 'string' ? name : 'builtins'
}
annotationHooks.evaluate = (annotate) => call(annotate, [1])
commonHooks.tuple = () => sequenceTypes.tuple
commonHooks.builtin = (name) => importable.builtins?.getString(name) ?? null
