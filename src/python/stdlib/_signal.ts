/**
 * _signal: handlers and numbers of signals. No other process is there to send one, and no timer: what a program raises
 * itself is handled at once. Modules/signalmodule.c
 */
import type { PyType, PyValue } from '../objects/object'
import { call, isCallable } from '../objects/call'
import { exceptionTypes, notSimulated, raise, raiseWith } from '../objects/errors'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { anyPositional, noArgs, oneArg, positional } from '../objects/native'
import { intHooks } from '../objects/number'
import { threads } from '../objects/threads'
import { makeTuple } from '../objects/tuple'
import { makeFloat } from '../builtins/number-storage'
import { makeSet } from '../builtins/set'
import { asIntArgument } from '../builtins/arguments'
import { raiseOsError } from './os-error'
import { moduleFunctions, nativeFunction, type ModuleSpec } from './module'

const NUMBERS: Record<string, number> = {
  SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGIOT: 6, SIGABRT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9, SIGUSR1: 10,
  SIGSEGV: 11, SIGUSR2: 12, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGSTKFLT: 16, SIGCLD: 17, SIGCHLD: 17, SIGCONT: 18, SIGSTOP: 19,
  SIGTSTP: 20, SIGTTIN: 21, SIGTTOU: 22, SIGURG: 23, SIGXCPU: 24, SIGXFSZ: 25, SIGVTALRM: 26, SIGPROF: 27, SIGWINCH: 28, SIGPOLL: 29,
  SIGIO: 29, SIGPWR: 30, SIGSYS: 31, SIGRTMIN: 34, SIGRTMAX: 64,
}

const DESCRIPTIONS = [
  'Hangup', 'Interrupt', 'Quit', 'Illegal instruction', 'Trace/breakpoint trap', 'Aborted', 'Bus error', 'Floating point exception',
  'Killed', 'User defined signal 1', 'Segmentation fault', 'User defined signal 2', 'Broken pipe', 'Alarm clock', 'Terminated',
  'Stack fault', 'Child exited', 'Continued', 'Stopped (signal)', 'Stopped', 'Stopped (tty input)', 'Stopped (tty output)',
  'Urgent I/O condition', 'CPU time limit exceeded', 'File size limit exceeded', 'Virtual timer expired', 'Profiling timer expired',
  'Window changed', 'I/O possible', 'Power failure', 'Bad system call',
]

const DEFAULT = 0
const IGNORE = 1
const COUNT = 65
/** What a signal does when nobody handles it, where that is nothing. */
const HARMLESS = new Set([NUMBERS.SIGCHLD, NUMBERS.SIGCONT, NUMBERS.SIGURG, NUMBERS.SIGWINCH])

const interruptHandler = nativeFunction(
  'default_int_handler',
  positional(2, 2, () => raiseWith('KeyboardInterrupt')),
  'signal',
)

/** Owned. */
const state = stateOfRun(() => ({ handlers: new Map<number, PyValue>([[2, interruptHandler], [13, IGNORE], [25, IGNORE]]) }))
heldOutside.push((visit) => {
  for (const handler of state.handlers.values()) visit(handler)
})

function numberOf(value: PyValue): number {
  const number = asIntArgument(value)
  return number < 1 || number >= COUNT ? raise('ValueError', 'signal number out of range') : number
}

function invalid(): never {
  return raiseOsError(22)
}

/** signal_signal_impl */
function setHandler(number: number, handler: PyValue): PyValue {
  if (!isCallable(handler)) {
    const plain = intHooks.payload(handler)
    if (plain !== DEFAULT && plain !== IGNORE) raise('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
  }
  if (number === NUMBERS.SIGKILL || number === NUMBERS.SIGSTOP || number === 32 || number === 33) invalid()
  const before = state.handlers.get(number) ?? DEFAULT
  retain(handler)
  state.handlers.set(number, handler)
  release(before)
  return before
}

function describe(number: number): string | null {
  return DESCRIPTIONS[number - 1] ?? (number >= 34 ? `Real-time signal ${number - 34}` : null)
}

/** signal_raise_signal_impl */
function raiseSignal(number: number): null {
  // 0 only asks whether one could be sent.
  if (number === 0) return null
  if (number < 0 || number >= COUNT || number === 32 || number === 33) invalid()
  const handler = state.handlers.get(number) ?? DEFAULT
  if (isCallable(handler)) call(handler, [number, interpreter.hasFrame() ? interpreter.frame(0) : null])
  else if (handler === DEFAULT && !HARMLESS.has(number)) notSimulated(`ending the process by ${describe(number) ?? `signal ${number}`}`)
  return null
}

function refuse(name: string): ReturnType<typeof anyPositional<null>> {
  return anyPositional(() => notSimulated(`signal.${name}`))
}

const functions = moduleFunctions('_signal', {
  signal: positional(2, 2, (_self: null, number, handler) => {
    if (!threads.current().isMain) raise('ValueError', 'signal only works in main thread of the main interpreter')
    return setHandler(numberOf(number as PyValue), handler as PyValue)
  }),
  getsignal: oneArg((_self: null, number) => state.handlers.get(numberOf(number)) ?? DEFAULT),
  raise_signal: oneArg((_self: null, number) => raiseSignal(asIntArgument(number))),
  strsignal: oneArg((_self: null, number) => describe(numberOf(number))),
  valid_signals: noArgs(() => makeSet(Array.from({ length: COUNT - 1 }, (_, i) => i + 1).filter((number) => number !== 32 && number !== 33))),
  sigpending: noArgs(() => makeSet([])),
  siginterrupt: positional(2, 2, () => null),
  set_wakeup_fd: anyPositional(() => -1),
  alarm: oneArg((_self: null, seconds) => (asIntArgument(seconds) === 0 ? 0 : notSimulated('signal.alarm'))),
  getitimer: oneArg(() => makeTuple([makeFloat(0), makeFloat(0)])),
  setitimer: refuse('setitimer'),
  pause: refuse('pause'),
  pthread_kill: refuse('pthread_kill'),
  pthread_sigmask: refuse('pthread_sigmask'),
  sigwait: refuse('sigwait'),
  sigwaitinfo: refuse('sigwaitinfo'),
  sigtimedwait: refuse('sigtimedwait'),
})

export const _signalModule: ModuleSpec = {
  name: '_signal',
  doc: 'This module provides mechanisms to use signal handlers in Python.',
  members: () => ({
    ...functions,
    default_int_handler: interruptHandler,
    ItimerError: exceptionTypes.OSError as PyType,
    ...NUMBERS,
    NSIG: COUNT,
    SIG_DFL: DEFAULT,
    SIG_IGN: IGNORE,
    SIG_BLOCK: 0,
    SIG_UNBLOCK: 1,
    SIG_SETMASK: 2,
    ITIMER_REAL: 0,
    ITIMER_VIRTUAL: 1,
    ITIMER_PROF: 2,
  }),
}
