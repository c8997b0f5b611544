/** What LOAD_NAME, STORE_NAME and LOAD_GLOBAL remember of their last look-up; true for as long as no dict gains or loses a key. */
import type { PyDict } from '../objects/dict'
import type { Frame } from './frame'
import { isPlainDict, loadGlobal, raiseNameError } from './names'
import type { PyValue } from '../objects/object'

export interface GlobalCache {
  globals: PyDict
  version: number
  source: PyDict
  sourceVersion: number
  entry: number
  /** Of LOAD_NAME: holds only while the globals are the locals too. */
  isName: boolean
}

/** Names are looked up in the module's own dict, which is a plain one. */
export function isPlainModule(frame: Frame): boolean {
  return frame.locals === frame.globals && isPlainDict(frame.globals) && isPlainDict(frame.builtins)
}

/** LOAD_GLOBAL (or LOAD_NAME in a module) without a cached answer; remembers where the name was found. */
export function lookUpGlobal(frame: Frame, name: string, cache: unknown[], ip: number, isName: boolean): PyValue {
  const { globals, builtins } = frame
  if (!isPlainDict(globals) || !isPlainDict(builtins)) return loadGlobal(frame, name)
  let source = globals
  let entry = globals.findString(name)
  if (entry < 0) {
    source = builtins
    entry = builtins.findString(name)
    if (entry < 0) raiseNameError(name)
  }
  const remembered: GlobalCache = { globals, version: globals.keysVersion, source, sourceVersion: source.keysVersion, entry, isName }
  cache[ip] = remembered
  return source.values[entry] as PyValue
}

/** STORE_NAME in a module: remembers where the name stands. */
export function rememberName(globals: PyDict, name: string, cache: unknown[], ip: number): void {
  const entry = globals.findString(name)
  if (entry < 0) return
  const remembered: GlobalCache = { globals, version: globals.keysVersion, source: globals, sourceVersion: globals.keysVersion, entry, isName: true }
  cache[ip] = remembered
}
