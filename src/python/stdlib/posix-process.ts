/** posix: the process and its environment, which here stands still. Modules/posixmodule.c */
import { normalizeInt, typeOf, type PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { isCallable } from '../objects/call'
import { notSimulated, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { noArgs, oneArg, positional, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { itemsOf } from '../objects/protocols'
import { makeList, makeTuple } from '../objects/tuple'
import { asIntArgument, asSsizeArgument } from '../builtins/arguments'
import { makeBytes } from '../builtins/bytes-storage'
import { makeFloat } from '../builtins/number-storage'
import { makeSet } from '../builtins/set'
import { makeStructSequence } from '../builtins/struct-sequence'
import { errorText } from './errno'
import { fileBytes, pathArgument } from './file-paths'
import { raiseSignal } from './_signal'
import { PROCESS, reapChild } from './child-processes'
import { fileSystem, HOME } from './filesystem'
import { fail, system } from './os-error'
import { now } from './time'
import { schedParamType, timesResultType, unameResultType } from './stat-result'

const PROCESSORS = 2

const ENVIRONMENT: Record<string, string> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME, PWD: HOME, LANG: 'C.UTF-8', SHELL: '/bin/sh', USER: 'guest', LOGNAME: 'guest',
}

/** What putenv(3) and the C library know, by name. */
export const processEnvironment = stateOfRun(() => ({ variables: new Map(Object.entries(ENVIRONMENT)) }))

/** os.environ's beginning: bytes by bytes. convertenviron */
export function makeEnvironment(): PyDict {
  const environ = new PyDict()
  for (const [name, value] of processEnvironment.variables) environ.set(makeBytes(fileBytes(name)), makeBytes(fileBytes(value)))
  return environ
}

const FORK_HANDLERS = ['before', 'after_in_child', 'after_in_parent']
const zero = noArgs(() => 0)

/** Calls that need another process or a kernel. */
const REFUSED = [
  'fork', 'forkpty', 'execv', 'execve', 'posix_spawn', 'posix_spawnp', 'system', 'killpg',
  'openpty', 'login_tty', 'setns', 'unshare', 'eventfd', 'timerfd_create', 'memfd_create', 'splice',
]

const status = (run: (status: number) => PyValue): MethodSpec => withKeywords({ names: ['status'], required: 1 }, (_self: PyValue, value) => run(asIntArgument(value as PyValue)))

const noChild = (): PyValue => system(() => fail('ECHILD'))

/** A child has always come to its end by the time it is waited for. */
function waitFor(_self: PyValue, pid: PyValue | undefined): PyValue {
  const number = asIntArgument(pid as PyValue)
  return reapChild(number) ? makeTuple([number, 0]) : noChild()
}

/** SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH and SCHED_IDLE: the least and the greatest priority. */
const PRIORITIES = new Map([[0, [0, 0]], [1, [1, 99]], [2, [1, 99]], [3, [0, 0]], [5, [0, 0]]])

function priority(end: 0 | 1): MethodSpec {
  return withKeywords({ names: ['policy'], required: 1 }, (_self: PyValue, policy) => PRIORITIES.get(asIntArgument(policy as PyValue))?.[end] ?? system(() => fail('EINVAL')))
}

/** Only this process has a scheduler that can be asked. */
function assertOwn(pid: PyValue | undefined): void {
  const number = asIntArgument(pid as PyValue)
  if (number !== 0 && number !== PROCESS) system(() => fail(number < 0 ? 'EINVAL' : 'ESRCH'))
}

function assertParameters(value: PyValue | undefined): void {
  if (typeOf(value as PyValue) !== schedParamType) raise('TypeError', 'must have a sched_param object')
}

/** Of what stands still here: the usual policy, no priority, every processor. */
const scheduling: Record<string, MethodSpec> = {
  sched_get_priority_min: priority(0),
  sched_get_priority_max: priority(1),
  sched_getscheduler: oneArg((_self, pid) => (assertOwn(pid), 0)),
  sched_getparam: oneArg((_self, pid) => (assertOwn(pid), makeStructSequence(schedParamType, [0]))),
  sched_setparam: positional(2, 2, (_self, pid, parameters) => {
    assertParameters(parameters)
    return assertOwn(pid), null
  }),
  sched_setscheduler: positional(3, 3, (_self, pid, policy, parameters) => {
    assertParameters(parameters)
    if (!PRIORITIES.has(asIntArgument(policy as PyValue))) system(() => fail('EINVAL'))
    return assertOwn(pid), null
  }),
  sched_setaffinity: positional(2, 2, (_self, pid, mask) => {
    const wanted = itemsOf(mask as PyValue).map(asIntArgument)
    if (wanted.some((number) => number < 0)) raise('ValueError', 'negative CPU number')
    if (!wanted.some((number) => number < PROCESSORS)) system(() => fail('EINVAL'))
    return assertOwn(pid), null
  }),
  sched_rr_get_interval: oneArg((_self, pid) => (assertOwn(pid), makeFloat(0.004))),
  getpriority: withKeywords({ names: ['which', 'who'], required: 2 }, (_self: PyValue, which) => (asIntArgument(which as PyValue) > 2 ? system(() => fail('EINVAL')) : 0)),
  setpriority: withKeywords({ names: ['which', 'who', 'priority'], required: 3 }, () => null),
}

export const processFunctions: Record<string, MethodSpec> = {
  getpid: noArgs(() => PROCESS),
  getppid: noArgs(() => PROCESS - 1),
  getpgrp: noArgs(() => PROCESS),
  getpgid: oneArg(() => PROCESS),
  getsid: oneArg(() => PROCESS),
  getuid: zero,
  geteuid: zero,
  getgid: zero,
  getegid: zero,
  getgroups: noArgs(() => makeList([0])),
  getresuid: noArgs(() => makeTuple([0, 0, 0])),
  getresgid: noArgs(() => makeTuple([0, 0, 0])),
  getlogin: noArgs(() => system(() => fail('ENOTTY'))),
  nice: oneArg(() => 0),
  getloadavg: noArgs(() => makeTuple([makeFloat(0), makeFloat(0), makeFloat(0)])),
  cpu_count: noArgs(() => PROCESSORS),
  sched_getaffinity: oneArg(() => makeSet([...Array(PROCESSORS).keys()])),
  sched_yield: noArgs(() => null),
  ...scheduling,
  /** As on a kernel without it: asyncio asks, and does without. */
  pidfd_open: positional(1, 2, () => system(() => fail('ENOSYS'))),
  kill: positional(2, 2, (_self, pid, number) => {
    const signal = asIntArgument(number as PyValue)
    return asIntArgument(pid as PyValue) === PROCESS ? raiseSignal(signal) : notSimulated('other processes (os.kill)')
  }),
  wait: noArgs(noChild),
  waitpid: positional(2, 2, waitFor),
  wait3: positional(1, 1, noChild),
  wait4: positional(2, 2, noChild),
  waitid: positional(3, 3, noChild),
  uname: noArgs(() => makeStructSequence(unameResultType, ['Linux', 'hotel', '6.1.0', '#1 SMP', 'x86_64'])),
  times: noArgs(() => makeStructSequence(timesResultType, [0, 0, 0, 0, now()].map((seconds) => makeFloat(seconds)))),
  strerror: oneArg((_self, code) => errorText(asIntArgument(code))),
  urandom: oneArg((_self, size) => {
    const count = asSsizeArgument(size)
    if (count < 0) raise('ValueError', 'negative argument not allowed')
    return makeBytes(fileSystem().random(count))
  }),
  getrandom: withKeywords({ names: ['size', 'flags'], required: 1 }, (_self: PyValue, size) => {
    const count = asSsizeArgument(size as PyValue)
    return makeBytes(count < 0 ? system(() => fail('EINVAL')) : fileSystem().random(count))
  }),
  putenv: positional(2, 2, (_self, name, value) => {
    const text = pathArgument(name, 'putenv', { argument: 'name' }).text
    const wanted = pathArgument(value, 'putenv', { argument: 'value' }).text
    if (text === '' || text.includes('=')) raise('ValueError', 'illegal environment variable name')
    processEnvironment.variables.set(text, wanted)
    return null
  }),
  unsetenv: oneArg((_self, name) => {
    const { text } = pathArgument(name, 'unsetenv', { argument: 'name' })
    if (text === '' || text.includes('=')) system(() => fail('EINVAL'))
    processEnvironment.variables.delete(text)
    return null
  }),
  _create_environ: noArgs(() => makeEnvironment()),
  ctermid: noArgs(() => '/dev/tty'),
  sysconf: oneArg((_self, name) => {
    const values: Record<string, number> = { SC_PAGESIZE: 4096, SC_PAGE_SIZE: 4096, SC_NPROCESSORS_ONLN: PROCESSORS, SC_NPROCESSORS_CONF: PROCESSORS, SC_OPEN_MAX: 1024, SC_CLK_TCK: 100, SC_IOV_MAX: 1024 }
    return values[String(name)] ?? raise('ValueError', 'unrecognized configuration name')
  }),
  confstr: oneArg((_self, name) => (name === 'CS_PATH' ? '/bin:/usr/bin' : raise('ValueError', 'unrecognized configuration name'))),
  register_at_fork: withKeywords({ names: FORK_HANDLERS, keywordOnly: FORK_HANDLERS.length }, (_self: PyValue, ...handlers) => {
    if (handlers.every((handler) => handler === undefined)) raise('TypeError', 'At least one argument is required.')
    handlers.forEach((handler, i) => {
      if (handler !== undefined && !isCallable(handler)) raise('TypeError', `'${FORK_HANDLERS[i] as string}' must be callable, not ${typeName(handler)}`)
    })
    // There never is another process, so nothing is kept.
    return null
  }),
  _exit: withKeywords({ names: ['status'], required: 1 }, () => notSimulated('os._exit()')),
  abort: noArgs(() => notSimulated('os.abort()')),
  WIFEXITED: status((value) => (value & 0x7f) === 0),
  WEXITSTATUS: status((value) => (value >> 8) & 0xff),
  WIFSIGNALED: status((value) => (value & 0x7f) !== 0 && (value & 0x7f) !== 0x7f),
  WTERMSIG: status((value) => value & 0x7f),
  WIFSTOPPED: status((value) => (value & 0xff) === 0x7f),
  WSTOPSIG: status((value) => (value >> 8) & 0xff),
  WIFCONTINUED: status((value) => value === 0xffff),
  WCOREDUMP: status((value) => (value & 0x80) !== 0),
  waitstatus_to_exitcode: status((value) => ((value & 0x7f) === 0 ? (value >> 8) & 0xff : -(value & 0x7f))),
  major: oneArg((_self, device) => normalizeInt((BigInt(asIndexInt(device)) >> 8n) & 0xfffn)),
  minor: oneArg((_self, device) => normalizeInt((BigInt(asIndexInt(device)) & 0xffn) | ((BigInt(asIndexInt(device)) >> 12n) & 0xfff00n))),
  makedev: positional(2, 2, (_self, major, minor) => {
    const [high, low] = [BigInt(asIndexInt(major as PyValue)), BigInt(asIndexInt(minor as PyValue))]
    return normalizeInt(((high & 0xfffn) << 8n) | (low & 0xffn) | ((low & ~0xffn) << 12n))
  }),
  ...Object.fromEntries(REFUSED.map((name) => [name, variadic(() => notSimulated(`os.${name}(): other processes`))])),
}
