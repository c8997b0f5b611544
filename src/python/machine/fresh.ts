/**
 * A fresh interpreter: made, made ready beforehand with modules on its shelf, and kept to go back to. Python/pylifecycle.c
 */
import { running } from '../host'
import { stopObserving } from '../observer'
import { atReset, interpreter, statesOfRun } from '../objects/interpreter'
import type { PyObject} from '../objects/object'
import type { PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { collectCycles, liveObjects, resetHeap, settle } from '../objects/lifetime'
import { earlyAddresses, resetAddresses, type EarlyAddresses } from '../objects/protocols'
import { resetMemory } from '../buffer/memory'
import { makeModule, type PyModule } from '../builtins/module'
import { returnToTypeChanges, typeChanges, type TypeChange } from '../builtins/type'
import { resetOutput } from '../builtins/stream'
import { buildClassFunction } from './classes'
import { putBack, takeImage, type Image } from './image'
import { importable, importModule, isOfTheLibrary, setOrigin } from './imports'
import { builtinImporterType, makeModuleSpec } from './module-spec'
import { resetThread, restartLimits, state, threadList } from './thread'
import { forgetSources } from './traceback-text'
import { completedModules, forgetShelf, isShelved, shelve } from './shelf'
import type { ProgramOptions } from './interpreter'

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
/** The one that the last program began in. */
let begun: Prepared | null = null
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

/** A program has ended. */
export function noteModules(modules: PyDict): void {
  lastModules = completedModules(modules).filter(isOfTheLibrary)
}

/** `sys.modules` for a program that begins, in the interpreter that was made ready or in a fresh one. */
export function begin(options: ProgramOptions): PyDict {
  const ready = prepared
  begun = ready
  prepared = null
  if (ready === null || !isFor(ready, options) || options.audit === true) return reset(options).modules
  running.host = options.host
  resetMemory(options.host.limits.bytes)
  resetOutput()
  restartLimits()
  return ready.modules
}

/** Nothing of the program has run, as it does not parse: what was made ready is as it was. */
export function unbegin(modules: PyDict): void {
  if (begun?.modules === modules) prepared = begun
}

export function makeMain(options: ProgramOptions, modules: PyDict): PyModule {
  const main = makeModule('__main__')
  main.namespace.setString('__builtins__', modules.getString('builtins') as PyValue)
  main.namespace.setString('__file__', options.filename)
  main.namespace.setString('__cached__', null)
  modules.setString('__main__', main)
  return main
}
