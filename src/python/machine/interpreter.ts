/** One program: its text runs as `__main__` in a fresh interpreter (`fresh.ts`), which is torn down. pymain_run_file, Py_FinalizeEx */
import type { CodeObject } from '../compile/code'
import { compileModule } from '../compile'
import { parseModule, PythonSyntaxError } from '../syntax'
import type { Outcome, StepRecord } from '../events'
import { running, type Host } from '../host'
import { stopObserving } from '../observer'
import { atExit, interpreter, type CompileWarning } from '../objects/interpreter'
import { DEAD, PyObject, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import type { PyDict } from '../objects/dict'
import { PyRaise, type PyException } from '../objects/errors'
import { audit, beginGeneration, collectGeneration, collecting, finalizeAll, release, retain, settle, type AuditFault, type Generation } from '../objects/lifetime'
import { getAttribute } from '../objects/attributes'
import { endEarlyAddresses } from '../objects/protocols'
import { PyModule } from '../builtins/module'
import { prepareConstants } from './code-object'
import type { Frame } from './frame'
import { importable, runModule } from './imports'
import { CANNOT_FLUSH, flushAtEnd, flushQuietly } from './last-flush'
import { allThreads, ending, type RunRecorder, state } from './thread'
import { formatException, rememberSource } from './traceback-text'
import { stopThreads, beginSchedule, type Schedule } from './scheduler'
import { Recorder, type RecordingSize } from './recording/recorder'
import { begin, makeMain, noteModules, unbegin } from './fresh'
import { forFile, last, outcomeOf, syntaxOutcome } from './outcome'
import './for-natives'
import './frame-type'

export interface ProgramOptions {
  /** As it appears in tracebacks. */
  readonly filename: string
  readonly host: Host
  readonly record?: boolean
  readonly argv?: readonly string[]
  /** Chooses among threads and tasks. */
  readonly schedule?: Schedule | null
  /** Recounts every reference after each line of a module (of one that is executed very often: `AuditPlan`), and at the end; faults are in the result. */
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
    const modules = begin(options)
    beginSchedule(options.schedule ?? null)
    rememberSource(options.filename, source)
    let code: CodeObject
    try {
      code = compileProgram(source, options)
    } catch (thrown) {
      if (!(thrown instanceof PythonSyntaxError)) throw thrown
      unbegin(modules)
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
      flushQuietly()
      if (options.audit === true) noteFaults(faults, 0)
      outcome = { kind: 'finished' }
    } catch (thrown) {
      if (thrown instanceof PyRaise) flushWith(thrown.exception)
      outcome = outcomeOf(thrown, recorder)
    }
    if (outcome.kind === 'finished' || outcome.kind === 'raised') outcome = afterThreads(outcome, recorder)
    recorder?.finish()
    noteModules(modules)
    if ((outcome.kind === 'finished' || outcome.kind === 'raised') && !tearDown(main, options.host, made)) outcome = unflushed(outcome)
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

/** A line is audited before each of its first so many executions, and then each time it was executed a sixteenth oftener. */
const ALWAYS_AUDITED = 100

/**
 * Says which executions of a line are audited. A count that is wrong stays wrong, and a reference to what is gone stays
 * one, so the next audit finds what a loop of thousands of rounds did between two.
 */
class AuditPlan {
  private readonly lines = new Map<string, { times: number; due: number }>()

  isDue(frame: Frame, line: number): boolean {
    const key = `${frame.code.filename}:${line}`
    const known = this.lines.get(key)
    if (known === undefined) {
      this.lines.set(key, { times: 1, due: 2 })
      return true
    }
    if (++known.times < known.due) return false
    known.due = known.times + (known.times < ALWAYS_AUDITED ? 1 : known.times >> 4)
    return true
  }
}

/** Recounts all references, unless a native that runs holds some: what it holds is in no account. */
function noteFaults(faults: string[], line: number): void {
  if (faults.length > 20 || allThreads().some((thread) => thread.level !== 0)) return
  for (const fault of audit()) faults.push(describeFault(fault, line))
}

/** A recorder that also recounts all references when a line of a module begins. */
function auditing(faults: string[], recorder: Recorder | null): RunRecorder {
  const plan = new AuditPlan()
  return {
    beginLine(frame: Frame, line: number) {
      recorder?.beginLine(frame, line)
      if (state.nested <= 1 && frame.func === null && plan.isDue(frame, line)) noteFaults(faults, frame.line)
    },
    enterFrame: (frame: Frame) => recorder?.enterFrame(frame),
    leaveFrame: (frame: Frame) => recorder?.leaveFrame(frame),
    raised: (frame: Frame, exception: PyException) => recorder?.raised(frame, exception),
  }
}

function describeFault({ object, counted, found }: AuditFault, line: number): string {
  const { name } = object.cls
  return counted <= DEAD / 2 ? `line ${line}: ${name} is gone, found ${found}` : `line ${line}: ${name} counts ${counted}, found ${found}`
}

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

/** Flushes while the exception that ended the program is on its way. */
function flushWith(exception: PyException): void {
  retain(exception)
  flushQuietly()
  exception.rc--
}

/** A program whose output could not be flushed has failed, however it ended. Py_FinalizeEx */
function unflushed(outcome: Outcome & { kind: 'finished' | 'raised' }): Outcome {
  if (outcome.kind === 'raised') return { ...outcome, exitCode: CANNOT_FLUSH }
  return { kind: 'raised', errorType: 'SystemExit', message: 'sys.stdout could not be flushed', traceback: '', line: null, exitCode: CANNOT_FLUSH }
}

/** What the attributes of sys hold to the very end, when nothing can be printed any more: a hook of the program's, say. */
function keptToTheEnd(): PyValue[] {
  const sys = importable.modules?.getString('sys')
  if (!(sys instanceof PyModule)) return []
  const restored = new Set(['modules', 'stdin', 'stdout', 'stderr', 'last_exc', 'last_type', 'last_value', 'last_traceback', 'ps1', 'ps2'])
  return [...sys.namespace.entries()].filter(([name]) => !restored.has(String(name))).map(([, value]) => value)
}

/** Finalizers and open generators still run, and find the module's names; false when output could not be flushed. finalize_modules */
function tearDown(main: PyModule, host: Host, made: Generation): boolean {
  let isFlushed = true
  try {
    for (const name of ['__file__', '__cached__']) release(main.namespace.delete(name) ?? null)
    for (const run of atExit) run()
    isFlushed = flushAtEnd()
    settle(0)
    if (collecting.isEnabled) collectGeneration(made)
    const { exception } = last
    last.exception = null
    if (exception !== null) release(exception)
    settle(0)
    ending.isTearingDown = true
    if (!finalizeAll(made, main, main.namespace, keptToTheEnd(), importable.modules as PyDict)) return isFlushed
    settle(0)
    // What only cycles keep alive goes now. finalize_modules
    collectGeneration(made)
    settle(0)
  } catch (thrown) {
    if (thrown instanceof PyRaise) host.stderr(formatException(thrown.exception, { chain: true, limit: null }))
  } finally {
    ending.isTearingDown = false
  }
  return isFlushed
}
