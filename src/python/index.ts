/**
 * The only door to the simulated Python: a program's text in, what it printed, how it ended and what happened out.
 */
import { builtinsNamespace } from './builtins'
import { defaultLimits, running, silentHost, type Host, type Limits } from './host'
import { builtinsSource, keepPrepared, modulesOfLastRun, prepare, prepareModule } from './machine/fresh'
import { runProgram as runOn, type ProgramResult } from './machine/interpreter'
import { importSystemModules } from './machine/import-system'
import { importable, type Library } from './machine/imports'
import { isModuleOfPython, modules, isProgramFolder, openFunction, readProgramBytes, readProgramFile } from './stdlib'
import { searchSchedules, type ScheduleSearch, type ScheduleSearchOptions } from './find-schedule'
import { parseSchedule, type Schedule } from './machine/scheduler'
import { warmUpPrograms } from './warm-up'
import type { RecordingSize } from './machine/recording/recorder'
import type { Outcome, StepRecord } from './events'

builtinsSource.namespace = () => [...builtinsNamespace(), ['open', openFunction]]
importable.find = (name) => modules.get(name) ?? importSystemModules.get(name)
importable.isKnownToPython = isModuleOfPython
importable.readFile = (path) => readProgramFile(path) ?? running.host.readImported?.(path)
importable.readBytes = readProgramBytes
importable.isFolder = isProgramFolder

/** Where CPython's own library is read from. Without it, its modules are refused. */
export function provideLibrary(library: Library): void {
  importable.library = library
}

export { packLibraryFile, type Library } from './machine/imports'

export interface RunOptions {
  /** The file's name as tracebacks print it; `program.py` unless given. */
  readonly filename?: string
  readonly record?: boolean
  /** Recounts every reference after each line of the module. */
  readonly audit?: boolean
  readonly limits?: Partial<Limits>
  readonly argv?: readonly string[]
  /** Which thread or task goes on where more than one could: a seed, or the choices themselves (`12:1,30:2`). */
  readonly schedule?: string
  /** Where output goes as it is printed; it is collected in the result in any case. */
  readonly host?: Partial<Host>
}

export interface RunResult {
  readonly outcome: Outcome
  readonly stdout: string
  readonly stderr: string
  /** Made when they are first asked for. */
  readonly steps: readonly StepRecord[]
  readonly recorded: RecordingSize
  readonly skippedSteps: number
  readonly executedLines: number
  readonly milliseconds: number
  readonly auditFaults: readonly string[]
}

function hostFor({ host, limits }: RunOptions, more: Partial<Host>): Host {
  return { ...silentHost(), now: () => Date.now() / 1000, ...host, ...more, limits: { ...defaultLimits, ...host?.limits, ...limits } }
}

/**
 * The page's clock: simulated and deterministic. It stands at the first second of 2025 and moves only when the program
 * sleeps; limits of seconds are real and looked at by `limitClock`.
 */
export function runProgram(source: string, options: RunOptions = {}): RunResult {
  return runScheduled(source, options, options.schedule === undefined ? null : parseSchedule(options.schedule))
}

/** An interleaving of the program's threads and tasks that makes it fail, if there is one within the bound. */
export function findSchedule(source: string, options: ScheduleSearchOptions = {}): ScheduleSearch {
  return searchSchedules((schedule) => {
    const result = runScheduled(source, { ...options, host: { ...options.host, simulatesTime: true } }, schedule)
    for (const name of prepareNext(options)) prepareModule(name)
    keepPrepared()
    return result
  }, options)
}

function runScheduled(source: string, options: RunOptions, schedule: Schedule | null): RunResult {
  const began = Date.now()
  let stdout = ''
  let stderr = ''
  const host = hostFor(options, {
    stdout(text) {
      stdout += text
      options.host?.stdout?.(text)
    },
    stderr(text) {
      stderr += text
      options.host?.stderr?.(text)
    },
  })
  const result: ProgramResult = runOn(source, {
    filename: options.filename ?? 'program.py',
    host,
    ...(options.record === undefined ? {} : { record: options.record }),
    ...(options.audit === undefined ? {} : { audit: options.audit }),
    ...(options.argv === undefined ? {} : { argv: options.argv }),
    schedule,
  })
  const { outcome, skippedSteps, executedLines, auditFaults } = result
  return {
    outcome,
    stdout,
    stderr,
    get steps() {
      return result.steps
    },
    get recorded() {
      return result.recorded
    },
    skippedSteps,
    executedLines,
    milliseconds: Date.now() - began,
    auditFaults,
  }
}

/**
 * Makes a fresh interpreter ready for the next program of this name, and says what the last one imported. Each of those
 * names given to `prepareModule`, in this order, is imported beforehand; a program that is run meanwhile finds what is
 * there. After `keepPrepared` the next `prepareNext` brings the interpreter back as it was then, which is ten times as
 * fast. Call all of them while nobody waits.
 */
export function prepareNext(options: RunOptions = {}): readonly string[] {
  const names = modulesOfLastRun()
  prepare({ filename: options.filename ?? 'program.py', host: hostFor(options, silentHost()), ...(options.argv === undefined ? {} : { argv: options.argv }) })
  return names
}

export { isModuleReady, keepPrepared, modulesOfLastRun, prepareModule } from './machine/fresh'

/**
 * One round of a few milliseconds; after some twenty, the first program that is typed runs as fast as the hundredth.
 * Never throws, prints nowhere, leaves nothing behind. Call it while nobody waits.
 */
export function warmUp(): void {
  for (const source of warmUpPrograms) void runProgram(source, { record: true, limits: { steps: 20_000, seconds: 1, bytes: 1 << 20 } }).steps
}

export { isSchedule } from './schedule'
export { defaultLimits, type Host, type Limits } from './host'
export type { ScheduleSearch, ScheduleSearchOptions } from './find-schedule'
export type * from './events'
