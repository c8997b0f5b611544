/**
 * What natives know of threads, and how they wait: the machine's scheduler fills this in, because natives stand below
 * it. Exactly one thread runs at a time.
 */
import { call } from './call'
import { release } from './lifetime'
import type { Keywords, PyObject, PyValue } from './object'
import type { MethodSpec } from './native'

/** What a thread is to natives. */
export interface ThreadFacts {
  /** threading.get_ident() */
  readonly ident: number
  readonly isMain: boolean
  /** 0: the main thread; the others in the order in which they were started. */
  readonly number: number
  /** As the operating system knows it, at most 15 characters. */
  name: string
  /** Called when it ends, in it. */
  readonly atEnd: Set<() => void>
  /** The context that is entered (contextvars); made when it is first asked for. Owned. */
  context: PyValue
  /** The event loop that runs in it, and the task that runs in that (_asyncio). Owned. */
  runningLoop: PyValue
  runningTask: PyValue
}

/** What a task of an event loop is to who watches the program. */
export interface Task extends PyObject {
  readonly name: string
  /** What it runs; None once it is over. */
  readonly coroutine: PyValue
  /** `detail`: what it waits for, or how it ended, where that has a name. */
  standing(): { readonly state: 'ready' | 'waiting' | 'done'; readonly detail: string | null }
}

export function isTask(value: PyValue): value is Task {
  return typeof value === 'object' && value !== null && 'standing' in value && 'name' in value
}

/**
 * Why a native cannot go on yet. It has changed nothing so far: what it does, it does in `finish`, when the scheduler
 * lets its thread go on. Bytes that are to be filled stay exported meanwhile.
 */
export interface Wait {
  /** For the answer when nothing can ever go on: `lock.acquire()`. */
  readonly what: string
  /** Seconds of `threads.clock()` at which it gives up waiting; Infinity: never. */
  readonly deadline: number
  isReady(): boolean
  /** The call's result; may raise. `isTimedOut`: the deadline came and it is not ready. */
  finish(isTimedOut: boolean): PyValue
  /** Lets go of what it holds, when its thread never goes on. */
  abandon?(): void
}

export function isWait(value: PyValue | Wait): value is Wait {
  return typeof value === 'object' && value !== null && 'isReady' in value
}

/** A native that does nothing but call something: the machine can make the call itself, and then tell it (`leave`). */
export interface Entered {
  readonly callable: PyValue
  readonly args: PyValue[]
  readonly keywords: Keywords
  /** The call has returned or raised. */
  leave?(): void
  /** Makes the native's own result of what the call has returned; comes after `leave`. */
  finish?(result: PyValue): PyValue
  /** What `finish` needs: a reference that goes when the call is over. */
  readonly owned?: PyValue
}

/** Beside what can be entered: there is nothing to call, the result is known. */
export interface Known {
  readonly result: PyValue
}

export function isKnown(value: Entered | Known): value is Known {
  return 'result' in value
}

export function isEntered(value: PyValue | Wait | Entered): value is Entered {
  return typeof value === 'object' && value !== null && 'callable' in value && 'keywords' in value
}

export interface StartedThread {
  readonly ident: number
  isDone(): boolean
}

export interface Threads {
  current(): ThreadFacts
  /** Every thread that runs or waits, the main one first. */
  all(): readonly ThreadFacts[]
  /** Seconds on the clock that deadlines are counted by: it moves as the program works, and jumps when everybody waits. */
  clock(): number
  /** Waits where the native was called by another native: other threads run inside this call. */
  wait(wait: Wait): PyValue
  /** Starts a thread that calls this; the scheduler keeps what it needs alive. `ended` hears of its end, in the thread. */
  start(callable: PyValue, args: PyValue[], keywords: Keywords, ended: () => void): StartedThread
  /** Lets another thread run at the next opportunity, if one can. */
  yieldNow(): void
  /** With a schedule: which item of an event loop's queue is taken, 0 being the oldest. */
  chooseReady: ((queue: readonly PyValue[]) => number) | null
  /** Called when seconds pass because everybody waits. */
  readonly onAdvance: ((seconds: number) => void)[]
  switchInterval: number
}

function notRunning(): never {
  throw new Error('no machine is running')
}

export const threads: Threads = {
  current: notRunning,
  all: () => [],
  clock: () => 0,
  wait: notRunning,
  start: notRunning,
  yieldNow: () => {},
  chooseReady: null,
  onAdvance: [],
  switchInterval: 0.005,
}

/** A native that may have to wait: the machine calls `begin` itself where it can put the thread aside. */
export interface WaitingSpec<T = PyValue> extends MethodSpec<T> {
  begin(self: T, args: PyValue[], keywords: Keywords, name: string, owner: string | null): PyValue | Wait | Entered
}

export function isWaitingSpec(spec: MethodSpec): spec is WaitingSpec {
  return spec.begin !== undefined
}

/** Makes a spec whose function gives its result, or a Wait for it. `shape` checks the arguments. */
export function waiting<T>(shape: (fn: (self: T, ...args: (PyValue | undefined)[]) => PyValue) => MethodSpec<T>, fn: (self: T, ...args: (PyValue | undefined)[]) => PyValue | Wait): MethodSpec<T> {
  let found: PyValue | Wait = null
  const checked = shape((self, ...args) => {
    found = fn(self, ...args)
    return null
  })
  const begin = (self: T, args: PyValue[], keywords: Keywords, name: string, owner: string | null): PyValue | Wait => {
    checked.invoke(self, args, keywords, name, owner)
    const result = found
    found = null
    return result
  }
  const spec: WaitingSpec<T> = {
    kind: 'other',
    begin,
    invoke(self, args, keywords, name, owner) {
      const result = begin(self, args, keywords, name, owner)
      return isWait(result) ? threads.wait(result) : result
    },
  }
  return spec
}

/** Makes a spec whose function says what to call; `isMethod` arguments are checked by it. */
export function entering<T>(fn: (self: T, args: PyValue[], keywords: Keywords) => Entered): MethodSpec<T> {
  const spec: WaitingSpec<T> = { kind: 'other', begin: fn, invoke: (self, args, keywords) => callEntered(fn(self, args, keywords)) }
  return spec
}

/** Makes the call as natives do. */
export function callEntered({ callable, args, keywords, leave, finish, owned }: Entered): PyValue {
  try {
    const result = call(callable, args, keywords)
    return finish === undefined ? result : finish(result)
  } finally {
    leave?.()
    if (owned !== undefined) release(owned)
  }
}

/** Waits at most so long from now; a timeout that is None or absent is never. */
export function deadlineAfter(seconds: number | null): number {
  return seconds === null ? Number.POSITIVE_INFINITY : threads.clock() + Math.max(0, seconds)
}
