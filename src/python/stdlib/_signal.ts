/**
 * _signal: handlers and numbers of signals. No other process is there to send one, and no timer: what a program raises
 * itself is handled at once. Modules/signalmodule.c
 */
import type { PyType, PyValue } from '../objects/object'
import { call, isCallable } from '../objects/call'
import { exceptionTypes, notSimulated, raise, raiseWith } from '../objects/errors'
import { heldOutside, interpreter, stateOfRun } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { anyPositional, noArgs, oneArg, positional, withKeywords } from '../objects/native'
import { intHooks } from '../objects/number'
import { itemsOf } from '../objects/protocols'
import { threads } from '../objects/threads'
import { makeTuple } from '../objects/tuple'
import { makeFloat } from '../builtins/number-storage'
import { makeSet } from '../builtins/set'
import { asIntArgument } from '../builtins/arguments'
import { fileSystem } from './filesystem'
import { readinessOf, SocketFile } from './network'
import { raiseOsError, system } from './os-error'
import { POSIX_CONSTANTS } from './posix-constants'
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

const state = stateOfRun(() => ({
  /** Owned. */
  handlers: new Map<number, PyValue>([[2, interruptHandler], [13, IGNORE], [25, IGNORE]]),
  blocked: new Set<number>(),
  /** Raised while they were blocked. */
  waiting: new Set<number>(),
  /** Where the number of every signal is written that has a handler; -1: nowhere. */
  wakeup: -1,
}))
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
export function raiseSignal(number: number): null {
  // 0 only asks whether one could be sent.
  if (number === 0) return null
  if (number < 0 || number >= COUNT || number === 32 || number === 33) invalid()
  const handler = state.handlers.get(number) ?? DEFAULT
  if (state.blocked.has(number)) {
    state.waiting.add(number)
    return null
  }
  if (isCallable(handler)) wake(number)
  if (isCallable(handler)) call(handler, [number, interpreter.hasFrame() ? interpreter.frame(0) : null])
  else if (handler === DEFAULT && !HARMLESS.has(number)) notSimulated(`ending the process by ${describe(number) ?? `signal ${number}`}`)
  return null
}

/** trip_signal: a full buffer takes no more, and has been told of already. */
function wake(number: number): void {
  const { table } = fileSystem()
  if (!table.has(state.wakeup)) return
  const file = table.get(state.wakeup)
  if (readinessOf(file).canWrite) file.write(Uint8Array.of(number))
}

function setWakeup(fd: number): number {
  if (!threads.current().isMain) raise('ValueError', 'set_wakeup_fd only works in main thread of the main interpreter')
  if (fd !== -1) {
    const file = system(() => fileSystem().table.get(fd))
    if (!(file instanceof SocketFile) && (file.flags & POSIX_CONSTANTS.O_NONBLOCK) === 0) raise('ValueError', `the fd ${fd} must be in non-blocking mode`)
  }
  const before = state.wakeup
  state.wakeup = fd
  return before
}

/** signal_pthread_sigmask_impl: what was blocked before. What waited and is let through comes at once. */
function setMask(how: number, signals: Set<number>): PyValue {
  const before = makeSet([...state.blocked])
  if (how === 0) for (const number of signals) state.blocked.add(number)
  else if (how === 1) for (const number of signals) state.blocked.delete(number)
  else if (how === 2) state.blocked = signals
  else invalid()
  for (const number of [NUMBERS.SIGKILL, NUMBERS.SIGSTOP]) state.blocked.delete(number as number)
  for (const number of [...state.waiting].sort((a, b) => a - b)) {
    if (state.blocked.has(number)) continue
    state.waiting.delete(number)
    raiseSignal(number)
  }
  return before
}

function signalsOf(value: PyValue): Set<number> {
  return new Set(
    itemsOf(value).map((item) => {
      const number = asIntArgument(item)
      return number < 1 || number >= COUNT ? raise('ValueError', `signal number ${number} out of range [1; ${COUNT - 1}]`) : number
    }),
  )
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
  sigpending: noArgs(() => makeSet([...state.waiting])),
  siginterrupt: positional(2, 2, () => null),
  set_wakeup_fd: withKeywords({ names: ['fd', 'warn_on_full_buffer'], required: 1, keywordOnly: 1 }, (_self: null, fd) => setWakeup(asIntArgument(fd as PyValue))),
  alarm: oneArg((_self: null, seconds) => (asIntArgument(seconds) === 0 ? 0 : notSimulated('signal.alarm'))),
  getitimer: oneArg(() => makeTuple([makeFloat(0), makeFloat(0)])),
  setitimer: refuse('setitimer'),
  pause: refuse('pause'),
  pthread_kill: positional(2, 2, (_self: null, thread, number) => {
    const signal = asIntArgument(number as PyValue)
    return threads.all().some(({ ident }) => ident === thread) ? raiseSignal(signal) : raiseOsError(3)
  }),
  pthread_sigmask: positional(2, 2, (_self: null, how, mask) => setMask(asIntArgument(how as PyValue), signalsOf(mask as PyValue))),
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
