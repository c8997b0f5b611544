/** How a program ended: what a thrown thing means, and what is printed of it. pymain_run_python, _PyErr_PrintEx */
import type { PythonSyntaxError } from '../syntax'
import type { Outcome } from '../events'
import type { Host } from '../host'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { isInstance } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, LimitReached, NotSimulated, PyRaise, type PyException } from '../objects/errors'
import { release, retain, settle } from '../objects/lifetime'
import { PyBuiltinFunction } from '../objects/native'
import { intHooks } from '../objects/number'
import { strOf } from '../objects/protocols'
import { writeError } from '../builtins/stream'
import { messageOf } from './exception-text'
import { missingModule } from './imports'
import { isLibraryFile } from './module-spec'
import { state } from './thread'
import { formatException, formatSyntaxError } from './traceback-text'
import type { Recorder } from './recording/recorder'
import { PyTraceback } from './traceback'

/** A file is read line by line, which shows in two places: at its end no column is known, and a null byte has a line. */
export function forFile(error: PythonSyntaxError, source: string): PythonSyntaxError {
  const lines = source.split(/\r\n|\r|\n/)
  const isAtEnd = lines.slice(error.lineno).every((line) => line.trim() === '') && error.offset > (lines[error.lineno - 1] ?? '').trimEnd().length
  if (isAtEnd && /^expected (an indented|'except')/.test(error.message)) return Object.assign(error, { offset: 0, endOffset: 0 })
  if (error.message !== 'source code string cannot contain null bytes') return error
  const line = source.slice(0, source.indexOf('\0')).split('\n').length
  const text = (source.split('\n')[line - 1] ?? '').split('\0')[0] as string
  return Object.assign(error, { message: 'source code cannot contain null bytes', lineno: line, endLineno: line, text, offset: 0, endOffset: 0 })
}

export function syntaxOutcome(error: PythonSyntaxError, host: Host): Outcome {
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
export function outcomeOf(thrown: unknown, recorder: Recorder | null): Outcome {
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
export const last = stateOfRun<{ exception: PyException | null }>(() => ({ exception: null }))
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
  else {
    const status = intHooks.payload(code)
    if (status === undefined) writeError(`${strOf(code)}\n`, false)
    // What is no C long counts as -1, an error that nobody looks at.
    else exitCode = BigInt.asIntN(64, BigInt(status)) === BigInt(status) ? Number(BigInt.asUintN(8, BigInt(status))) : 255
  }
  if (exitCode === 0) return { kind: 'finished' }
  return { kind: 'raised', errorType: 'SystemExit', message: messageOf(exception), traceback: '', line: lineOf(exception), exitCode }
}

function lineOf(exception: PyException): number | null {
  let line: number | null = null
  for (let at = exception.traceback; at instanceof PyTraceback; at = at.next) if (at.frame.code.filename !== '' && !isLibraryFile(at.frame.code.filename)) line = at.line
  return line
}
