/** atexit: functions to call when the program ends. Modules/atexitmodule.c */
import { reprOf } from '../objects/protocols'
import type { Keywords, PyValue } from '../objects/object'
import { call, isCallable } from '../objects/call'
import { PyRaise, raise } from '../objects/errors'
import { atExit, heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { noArgs, oneArg, variadic, type MethodSpec } from '../objects/native'
import { equals } from '../objects/protocols'
import { moduleFunctions, type ModuleSpec } from './module'

interface Registered {
  readonly fn: PyValue
  readonly args: PyValue[]
  readonly keywords: Keywords
}

const state = stateOfRun(() => ({ registered: [] as Registered[] }))

/** Last in, first out; what one raises is reported and the others run. */
function runAll(): void {
  for (let entry = state.registered.pop(); entry !== undefined; entry = state.registered.pop()) {
    try {
      call(entry.fn, entry.args, entry.keywords)
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown
      interpreter.reportUnraisable(thrown.exception, `Exception ignored in atexit callback ${reprOf(entry.fn)}`, null)
    }
    letGo(entry)
  }
}
atExit.push(runAll)
heldOutside.push((visit) => {
  for (const entry of state.registered) {
    visit(entry.fn)
    entry.args.forEach(visit)
  }
})

function letGo(entry: Registered): void {
  release(entry.fn)
  entry.args.forEach(release)
}

const functions: Record<string, MethodSpec> = {
  register: variadic((_self, args, keywords) => {
    const fn = args[0]
    if (fn === undefined) raise('TypeError', 'register() takes at least 1 argument (0 given)')
    if (!isCallable(fn)) raise('TypeError', 'the first argument must be callable')
    args.forEach(retain)
    state.registered.push({ fn, args: args.slice(1), keywords })
    return fn
  }),
  unregister: oneArg((_self, fn) => {
    const [gone, kept] = [state.registered.filter((entry) => equals(entry.fn, fn)), state.registered.filter((entry) => !equals(entry.fn, fn))]
    state.registered = kept
    gone.forEach(letGo)
    return null
  }),
  _run_exitfuncs: noArgs(() => {
    runAll()
    return null
  }),
  _clear: noArgs(() => {
    state.registered.splice(0).forEach(letGo)
    return null
  }),
  _ncallbacks: noArgs(() => state.registered.length),
}

export const atexitModule: ModuleSpec = {
  name: 'atexit',
  doc: 'allow programmer to define multiple exit functions to be executed\nupon normal program termination.\n\nTwo public functions, register and unregister, are defined.\n',
  members: () => moduleFunctions('atexit', functions),
}
