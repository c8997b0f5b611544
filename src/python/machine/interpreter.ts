/**
 * A fresh interpreter for one program: sets the pieces up, runs the program's text as `__main__`, tears down, and says
 * how it ended. Python/pylifecycle.c, pymain_run_file
 */
import { CO_OPTIMIZED, type CodeObject } from '../compile/code'
import { compileExpression, compileInteractive, compileModule } from '../compile'
import { parseExpression, parseInteractive, parseModule, PythonSyntaxError, type InputFlags } from '../syntax'
import type { Mod } from '../syntax/nodes'
import type { Outcome, StepRecord } from '../events'
import { running, type Host } from '../host'
import { stopObserving } from '../observer'
import { astHooks, atExit, atReset, heldOutside, interpreter, stateOfRun, statesOfRun, type CompileMode, type CompileWarning } from '../objects/interpreter'
import { isInstance, PyObject, PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { PyCell } from '../objects/cell'
import { classCellHooks, classModule } from '../objects/class'
import { PyDict } from '../objects/dict'
import { exceptionTypes, isRaised, LimitReached, NotSimulated, PyException, PyRaise, raise } from '../objects/errors'
import { audit, beginGeneration, collectCycles, collectGeneration, collecting, finalizeAll, lifetimeHooks, liveObjects, release, resetHeap, retain, settle, type AuditFault, type Generation } from '../objects/lifetime'
import { PyBuiltinFunction } from '../objects/native'
import { lookup } from '../objects/type'
import { getAttribute } from '../objects/attributes'
import { earlyAddresses, endEarlyAddresses, reprOf, resetAddresses, strOf, type EarlyAddresses } from '../objects/protocols'
import { resetMemory } from '../buffer/memory'
import { makeModule, PyModule } from '../builtins/module'
import { returnToTypeChanges, typeChanges, type TypeChange } from '../builtins/type'
import { writeError, resetOutput } from '../builtins/stream'
import { warnings } from '../builtins/warn'
import { sequenceTypes } from '../objects/tuple'
import { uncountedReferences } from './borrowing'
import { buildClassFunction } from './classes'
import { codeObjectOf, prepareConstants, PyCode } from './code-object'
import { messageOf, syntaxErrorOf } from './exception-text'
import { Frame, makeSlots } from './frame'
import { annotationHooks } from './function'
import { putBack, takeImage, type Image } from './image'
import { importable, importModule, importName, isOfTheLibrary, missingModule, runModule, setOrigin } from './imports'
import { commonHooks } from './instructions'
import { makeCells, runFrame } from './loop'
import { builtinImporterType, isLibraryFile, makeModuleSpec } from './module-spec'
import { allThreads, handledException, resetThread, restartLimits, state, threadList, visitRoots, type RunRecorder } from './thread'
import { formatException, formatSyntaxError, formatUnraisable, forgetSources, rememberSource, sourceLine } from './traceback-text'
import { stopThreads, beginSchedule, type Schedule } from './scheduler'
import { Recorder, type RecordingSize } from './recording'
import { snapshotOf } from './frame-locals'
import { completedModules, forgetShelf, isShelved, shelve, visitShelf } from './shelf'
import { addTraceback, PyTraceback } from './traceback'
import './frame-type'

export interface ProgramOptions {
  /** As it appears in tracebacks. */
  readonly filename: string
  readonly host: Host
  readonly record?: boolean
  readonly argv?: readonly string[]
  /** Chooses among threads and tasks. */
  readonly schedule?: Schedule | null
  /** Recounts every reference after each of the learner's lines; faults are in the result. */
  readonly audit?: boolean
}

export interface ProgramResult {
  readonly outcome: Outcome
  /** Made of what was recorded when they are first asked for. */
  readonly steps: readonly StepRecord[]
  readonly recorded: RecordingSize
  /** Steps that were dropped from the front because the run was too long to keep whole. */
  readonly skippedSteps: number
  readonly executedLines: number
  readonly auditFaults: readonly string[]
}

/** What a fresh interpreter starts with; the door (`python/index.ts`) supplies it. */
export const builtinsSource: { namespace: () => Iterable<readonly [string, PyValue]> } = { namespace: () => [] }

const BUILTINS_DOC = `Built-in functions, types, exceptions, and other objects.

This module provides direct access to all 'built-in'
identifiers of Python; for example, builtins.len is
the full name for the built-in function len().

This module is not normally accessed explicitly by most
applications, but can be useful in modules that provide
objects with the same name as a built-in value, but in
which the built-in of that name is also needed.`

function reset(options: ProgramOptions): { builtins: PyDict; modules: PyDict } {
  running.host = options.host
  stopObserving()
  resetHeap()
  resetOutput()
  resetAddresses()
  resetMemory(options.host.limits.bytes)
  for (const forget of atReset) forget()
  resetThread()
  forgetSources()
  const modules = new PyDict()
  const module = makeModule('builtins', BUILTINS_DOC)
  const builtins = module.namespace
  setOrigin(builtins, makeModuleSpec('builtins', builtinImporterType, 'built-in', null))
  modules.rc = 1
  builtins.rc++
  for (const [name, value] of builtinsSource.namespace()) builtins.setString(name, value)
  builtins.setString('__build_class__', buildClassFunction)
  importable.modules = modules
  importable.builtins = builtins
  interpreter.argv = [...(options.argv ?? [options.filename])]
  modules.setString('builtins', module)
  importModule('sys')
  forgetShelf()
  return { builtins, modules }
}

/** An interpreter that was made ready, with modules on the shelf, for a program of this name. */
let prepared: Prepared | null = null
/** It as it was when it was ready, to go back to after a run. */
let kept: KeptInterpreter | null = null

interface Prepared {
  readonly filename: string
  readonly argv: string
  readonly modules: PyDict
  readonly base: ReadonlySet<string>
}

interface KeptInterpreter {
  readonly prepared: Prepared
  readonly builtins: PyDict
  readonly image: Image
  readonly heap: readonly PyObject[]
  readonly addresses: EarlyAddresses
  readonly typeChanges: readonly TypeChange[]
}

function argvOf(options: ProgramOptions): string {
  return JSON.stringify(options.argv ?? [options.filename])
}

function isFor({ filename, argv }: Prepared, options: ProgramOptions): boolean {
  return filename === options.filename && argv === argvOf(options)
}

/**
 * Makes a fresh interpreter for the next program, or brings the one back that `keepPrepared` kept; `prepareModule` then
 * puts modules on its shelf.
 */
export function prepare(options: ProgramOptions): void {
  // Which program it will be is not known yet: files are asked for their text as late as that.
  running.program = null
  if (kept !== null && isFor(kept.prepared, options)) return returnTo(kept, options)
  const { modules } = reset(options)
  const base = new Set([...modules.entries()].map(([name]) => name as string))
  prepared = { filename: options.filename, argv: argvOf(options), modules, base }
  isKept = false
}

/** There is nothing to import beforehand: it is on the shelf, or is no module of the library's. */
export function isModuleReady(name: string): boolean {
  return !isOfTheLibrary(name) || isShelved(name)
}

/** Imports a module of the library for the next program. False when that is not possible; the next run starts afresh then. */
export function prepareModule(name: string): boolean {
  if (prepared === null) return false
  if (isModuleReady(name)) return true
  try {
    importModule(name)
    settle(0)
    shelve(prepared.modules, prepared.base)
    isKept = false
    return true
  } catch {
    prepared = null
    return false
  }
}

/** The interpreter that is ready is the one that is kept. */
let isKept = false

/** Keeps the interpreter that was made ready: after the next run, `prepare` comes back to it. */
export function keepPrepared(): void {
  if (prepared === null || isKept) return
  settle(0)
  collectCycles()
  settle(0)
  const builtins = importable.builtins as PyDict
  kept = { prepared, builtins, image: takeImage([...statesOfRun, state, threadList, prepared.modules, builtins]), heap: liveObjects(), addresses: earlyAddresses(), typeChanges: typeChanges() }
  isKept = true
}

function returnTo({ prepared: ready, builtins, image, heap, addresses, typeChanges: changes }: KeptInterpreter, options: ProgramOptions): void {
  running.host = options.host
  stopObserving()
  returnToTypeChanges(changes)
  putBack(image)
  resetHeap(heap)
  resetAddresses(addresses)
  forgetSources()
  importable.modules = ready.modules
  importable.builtins = builtins
  interpreter.argv = [...(options.argv ?? [options.filename])]
  prepared = ready
  isKept = true
}

/** What the last program imported, in the order in which the modules were complete. */
export function modulesOfLastRun(): string[] {
  return lastModules
}

let lastModules: string[] = []

function begin(options: ProgramOptions): PyDict {
  const ready = prepared
  prepared = null
  if (ready === null || !isFor(ready, options) || options.audit === true) return reset(options).modules
  running.host = options.host
  resetMemory(options.host.limits.bytes)
  resetOutput()
  restartLimits()
  return ready.modules
}

function makeMain(options: ProgramOptions, modules: PyDict): PyModule {
  const main = makeModule('__main__')
  main.namespace.setString('__builtins__', modules.getString('builtins') as PyValue)
  main.namespace.setString('__file__', options.filename)
  main.namespace.setString('__cached__', null)
  modules.setString('__main__', main)
  return main
}

/** Runs a program from its text to its end. Never throws: what goes wrong is the outcome. */
export function runProgram(source: string, options: ProgramOptions): ProgramResult {
  let recorder: Recorder | null = null
  const faults: string[] = []
  const finish = (outcome: Outcome): ProgramResult => {
    recorder?.finish()
    stopObserving()
    state.recorder = null
    return {
      outcome,
      get steps() {
        return recorder?.steps ?? []
      },
      get recorded() {
        return recorder?.size() ?? { steps: 0, events: 0, bytes: 0 }
      },
      skippedSteps: recorder?.skippedSteps ?? 0,
      executedLines: state.thread.steps,
      auditFaults: faults,
    }
  }
  try {
    running.program = { filename: options.filename, source }
    const ready = prepared
    const modules = begin(options)
    beginSchedule(options.schedule ?? null)
    rememberSource(options.filename, source)
    let code: CodeObject
    try {
      code = compileProgram(source, options)
    } catch (thrown) {
      if (!(thrown instanceof PythonSyntaxError)) throw thrown
      // Nothing of it has run: what was made ready is as it was.
      if (ready?.modules === modules) prepared = ready
      return finish(syntaxOutcome(forFile(thrown, source), options.host))
    }
    endEarlyAddresses()
    // What the library made before is alive as long as its modules are.
    const made = beginGeneration()
    const main = makeMain(options, modules)
    settle(0)
    prepareConstants(code)
    if (options.record === true) recorder = new Recorder(options.filename)
    state.recorder = recorder
    if (recorder !== null) tellOutput(options.host, recorder)
    if (options.audit === true) state.recorder = auditing(faults, recorder)
    let outcome: Outcome
    try {
      const result = runModule(code, main.namespace)
      retain(result)
      release(result)
      outcome = { kind: 'finished' }
    } catch (thrown) {
      outcome = outcomeOf(thrown, recorder)
    }
    if (outcome.kind === 'finished' || outcome.kind === 'raised') outcome = afterThreads(outcome, recorder)
    recorder?.finish()
    lastModules = completedModules(modules).filter(isOfTheLibrary)
    if (outcome.kind === 'finished' || outcome.kind === 'raised') tearDown(main, options.host, made)
    return finish(outcome)
  } catch (thrown) {
    return finish(outcomeOf(thrown, recorder))
  }
}

/** The program's text to code; SyntaxWarnings are printed as CPython prints them. */
function compileProgram(source: string, options: ProgramOptions): CodeObject {
  const warn = (message: string, line: number): void => {
    const text = source.split(/\r\n|\r|\n/)[line - 1]?.trim() ?? ''
    options.host.stderr(`${options.filename}:${line}: SyntaxWarning: ${message}\n${text === '' ? '' : `  ${text}\n`}`)
  }
  const onWarning = ({ message, lineno }: CompileWarning): void => warn(message, lineno)
  return compileModule(parseModule(source, options.filename, onWarning), options.filename, { source, onWarning })
}

/** Program output belongs to the step that makes it. */
function tellOutput(host: Host, recorder: Recorder): void {
  running.host = {
    ...host,
    readLine: () => host.readLine(),
    now: () => host.now(),
    stdout(text) {
      recorder.output('stdout', text)
      host.stdout(text)
    },
    stderr(text) {
      recorder.output('stderr', text)
      host.stderr(text)
    },
  }
}

/** A recorder that also recounts all references at each line. */
function auditing(faults: string[], recorder: Recorder | null): RunRecorder {
  const check = (frame: Frame): void => {
    if (faults.length > 20 || state.nested > 1 || frame.func !== null) return
    // What a native holds while another thread runs is in no account.
    if (allThreads().some((thread) => thread.level !== 0)) return
    for (const fault of audit()) faults.push(describeFault(fault, frame))
  }
  return {
    beginLine(frame: Frame, line: number) {
      recorder?.beginLine(frame, line)
      check(frame)
    },
    enterFrame: (frame: Frame) => recorder?.enterFrame(frame),
    leaveFrame: (frame: Frame) => recorder?.leaveFrame(frame),
    raised: (frame: Frame, exception: PyException) => recorder?.raised(frame, exception),
  }
}

function describeFault(fault: AuditFault, frame: Frame): string {
  return `line ${frame.line}: ${fault.object.cls.name} counts ${fault.counted}, found ${fault.found}`
}

/** A file is read line by line, which shows in two places: at its end no column is known, and a null byte has a line. */
function forFile(error: PythonSyntaxError, source: string): PythonSyntaxError {
  const lines = source.split(/\r\n|\r|\n/)
  const isAtEnd = lines.slice(error.lineno).every((line) => line.trim() === '') && error.offset > (lines[error.lineno - 1] ?? '').trimEnd().length
  if (isAtEnd && /^expected (an indented|'except')/.test(error.message)) return Object.assign(error, { offset: 0, endOffset: 0 })
  if (error.message !== 'source code string cannot contain null bytes') return error
  const line = source.slice(0, source.indexOf('\0')).split('\n').length
  const text = (source.split('\n')[line - 1] ?? '').split('\0')[0] as string
  return Object.assign(error, { message: 'source code cannot contain null bytes', lineno: line, endLineno: line, text, offset: 0, endOffset: 0 })
}

function syntaxOutcome(error: PythonSyntaxError, host: Host): Outcome {
  const text = formatSyntaxError(error)
  host.stderr(text)
  return {
    kind: 'syntaxError',
    errorType: error.errorType,
    message: error.message,
    traceback: text,
    line: error.lineno,
    column: Math.max(0, error.offset - 1),
    endLine: error.endLineno,
    endColumn: Math.max(0, error.endOffset - 1),
  }
}

/** What a thrown thing means for the run. pymain_run_python, _PyErr_PrintEx */
function outcomeOf(thrown: unknown, recorder: Recorder | null): Outcome {
  const line = currentLine()
  if (thrown instanceof PyRaise) {
    const absent = missingModule(thrown.exception)
    if (absent !== undefined) return { kind: 'notSimulated', what: `the module '${absent}'`, line: lineOf(thrown.exception) ?? line }
    recorder?.markUncaught()
    return uncaught(thrown.exception)
  }
  if (thrown instanceof NotSimulated) return { kind: 'notSimulated', what: thrown.what, line: thrown.line ?? line }
  if (isNotSimulatedSyntax(thrown)) return { kind: 'notSimulated', what: thrown.what, line: thrown.lineno }
  if (thrown instanceof LimitReached) return { kind: 'limit', limit: thrown.limit, message: thrown.message, line: thrown.line ?? line }
  const report = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown)
  return { kind: 'ourFault', report, line }
}

function isNotSimulatedSyntax(thrown: unknown): thrown is { what: string; lineno: number } {
  return typeof thrown === 'object' && thrown !== null && 'what' in thrown && 'lineno' in thrown
}

function currentLine(): number | null {
  for (let frame = state.thread.frame; frame !== null; frame = frame.back) if (frame.func === null && !isLibraryFile(frame.code.filename)) return frame.line
  return null
}

/** sys.last_exc: the exception that ended the program keeps its frames until the names are torn down. Owned. */
const last = stateOfRun<{ exception: PyException | null }>(() => ({ exception: null }))
heldOutside.push((visit) => visit(last.exception))

function uncaught(exception: PyException): Outcome {
  retain(exception)
  const errorType = exception.cls.name
  const message = messageOf(exception)
  const line = lineOf(exception)
  if (isInstance(exception, exceptionTypes.SystemExit!)) {
    const outcome = systemExit(exception)
    release(exception)
    if (state.thread.frame === null) settle(0)
    return outcome
  }
  last.exception = exception
  const traceback = formatException(exception, { chain: true, limit: null })
  if (!callExceptHook(exception)) writeError(traceback)
  return { kind: 'raised', errorType, message, traceback, line, exitCode: 1 }
}

/** A sys.excepthook of the program's prints in place of us. */
function callExceptHook(exception: PyException): boolean {
  const hook = interpreter.sysAttribute('excepthook')
  if (hook === undefined || hook instanceof PyBuiltinFunction) return false
  try {
    call(hook, [exception.cls, exception, exception.traceback])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    writeError(`Error in sys.excepthook:\n${formatException(thrown.exception, { chain: true, limit: null })}\nOriginal exception was:\n`)
    return false
  }
  return true
}

/** sys.exit(code): an int is the exit status, None 0, anything else is printed. handle_system_exit */
function systemExit(exception: PyException): Outcome {
  const code = exception.fields?.get('code') ?? exception.args.items[0] ?? null
  let exitCode = 1
  if (code === null) exitCode = 0
  else if (typeof code === 'number' || typeof code === 'boolean') exitCode = Number(code) & 0xff
  else writeError(`${strOf(code)}\n`)
  if (exitCode === 0) return { kind: 'finished' }
  return { kind: 'raised', errorType: 'SystemExit', message: messageOf(exception), traceback: '', line: lineOf(exception), exitCode }
}

function lineOf(exception: PyException): number | null {
  let line: number | null = null
  for (let at = exception.traceback; at instanceof PyTraceback; at = at.next) if (at.frame.code.filename !== '' && !isLibraryFile(at.frame.code.filename)) line = at.line
  return line
}

/** The program is over, and files can no longer be read. */
let isTearingDown = false

/** The program's end waits for its threads; daemons are stopped where they stand. wait_for_thread_shutdown */
function afterThreads(outcome: Outcome, recorder: Recorder | null): Outcome {
  try {
    const threading = importable.modules?.getString('threading')
    if (threading instanceof PyObject) {
      try {
        call(getAttribute(threading, '_shutdown'))
      } catch (thrown) {
        if (!(thrown instanceof PyRaise)) throw thrown
        interpreter.reportUnraisable(thrown.exception, 'Exception ignored on threading shutdown', null)
      }
      settle(0)
    }
    stopThreads()
    return outcome
  } catch (thrown) {
    return outcomeOf(thrown, recorder)
  }
}

/** What the attributes of sys hold to the very end, when nothing can be printed any more: a hook of the program's, say. */
function keptToTheEnd(): PyValue[] {
  const sys = importable.modules?.getString('sys')
  if (!(sys instanceof PyModule)) return []
  const restored = new Set(['modules', 'stdin', 'stdout', 'stderr', 'last_exc', 'last_type', 'last_value', 'last_traceback', 'ps1', 'ps2'])
  return [...sys.namespace.entries()].filter(([name]) => !restored.has(String(name))).map(([, value]) => value)
}

/** Finalizers and open generators still run, and find the module's names. finalize_modules */
function tearDown(main: PyModule, host: Host, made: Generation): void {
  try {
    for (const name of ['__file__', '__cached__']) release(main.namespace.delete(name) ?? null)
    for (const run of atExit) run()
    settle(0)
    if (collecting.isEnabled) collectGeneration(made)
    const { exception } = last
    last.exception = null
    if (exception !== null) release(exception)
    settle(0)
    isTearingDown = true
    if (!finalizeAll(made, main.namespace, keptToTheEnd(), importable.modules as PyDict)) return
    settle(0)
    // What only cycles keep alive goes now. finalize_modules
    collectGeneration(made)
    settle(0)
  } catch (thrown) {
    if (thrown instanceof PyRaise) host.stderr(formatException(thrown.exception, { chain: true, limit: null }))
  } finally {
    isTearingDown = false
  }
}

// What natives ask of the machine.

/** A file that is passed over when a warning looks for its place. */
function isSkipped(filename: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => filename.startsWith(prefix)) || (filename.includes('importlib') && filename.includes('_bootstrap'))
}

function topFrame(): Frame {
  const { frame } = state.thread
  if (frame === null) throw new Error('no frame is running')
  return frame
}

/** locals() */
function localsOf(frame: Frame): PyValue {
  return frame.locals ?? snapshotOf(frame)
}

function raisingSyntaxErrors<T>(run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    throw thrown instanceof PythonSyntaxError ? new PyRaise(syntaxErrorOf(thrown)) : thrown
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
  compile: (source: string, filename: string, mode: string, flags: number) => compileAsked(() => {
    const input: InputFlags = { mayBeIncomplete: (flags & ALLOW_INCOMPLETE_INPUT) !== 0, needsDedents: (flags & DONT_IMPLY_DEDENT) !== 0 }
    // The compiler's own errors quote no line here: CPython would read it from the file. PyErr_ProgramTextObject
    const onWarning = (warning: CompileWarning): void => warnOfCode(warning, filename)
    if (mode === 'eval') return compileExpression(parseExpression(source, filename, onWarning, input), filename, { onWarning })
    if (mode === 'single') return compileInteractive(parseInteractive(source, filename, onWarning, input), filename, { onWarning })
    return compileModule(parseModule(source, filename, onWarning, input), filename, { onWarning })
  }),
  compileTree: (node: PyValue, filename: string, mode: CompileMode) => compileAsked(() => {
    const tree = astHooks.toTree(node, mode) as Mod
    if (tree.kind === 'Expression') return compileExpression(tree, filename)
    return tree.kind === 'Interactive' ? compileInteractive(tree, filename) : compileModule(tree, filename)
  }),
  parse: (source: string, filename: string, mode: CompileMode) => raisingSyntaxErrors(() => astHooks.parse(source, filename, mode, (warning) => warnOfCode(warning, filename))),
  execCode(code: PyValue, globals: PyDict, locals: PyValue) {
    const compiled = (code as PyCode).code
    if (globals.getString('__builtins__') === undefined) globals.setString('__builtins__', topFrame().builtins)
    const slots = makeSlots(compiled)
    makeCells(compiled, slots)
    const builtins = globals.getString('__builtins__')
    return runFrame(new Frame(compiled, globals, builtins instanceof PyDict ? builtins : topFrame().builtins, compiled.flags & CO_OPTIMIZED ? null : (locals ?? globals), null, slots))
  },
  importModule: (name: string, _globals: PyValue, _locals: PyValue, fromlist: PyValue, level: number) => importName(topFrame(), name, level, fromlist),
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
    if (hook !== undefined && !(hook instanceof PyBuiltinFunction)) {
      call(hook, [interpreter.unraisableArguments(exception, message.replace(/:$/, ''), object)])
      return
    }
    const head = message.endsWith(':') ? message : object === null ? `${message}:` : `${message}: ${reprOf(object)}`
    writeError(`${head}\n${formatUnraisable(exception as PyException, isTearingDown)}`)
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
  const handled = state.thread.handled
  const saved = handled.value
  handled.value = null
  try {
    const del = object.cls.slots.del
    if (del !== undefined) del(object)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while calling deallocator ${reprOf(lookup(object.cls, '__del__') ?? null)}`, null)
  } finally {
    handled.value = saved
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

classCellHooks.fill = (cell, value) => {
  if (cell instanceof PyCell) cell.set(value)
}
classModule.current = () => {
  const name = state.thread.frame?.globals.getString('__name__')
  return typeof name === 'string' ? name : 'builtins'
}
annotationHooks.evaluate = (annotate) => call(annotate, [1])
commonHooks.tuple = () => sequenceTypes.tuple
commonHooks.builtin = (name) => importable.builtins?.getString(name) ?? null
