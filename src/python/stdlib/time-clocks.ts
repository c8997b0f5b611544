/** time.clock_gettime() and what belongs to it: the system's clocks by their numbers. Modules/timemodule.c */
import type { PyInt, PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, type MethodSpec } from '../objects/native'
import { hasIndex } from '../objects/number'
import { asIntArgument } from '../builtins/arguments'
import { makeNamespace } from '../builtins/namespace'
import { makeFloat } from '../builtins/number-storage'
import { fail, system } from './os-error'

export const CLOCKS = {
  CLOCK_REALTIME: 0, CLOCK_MONOTONIC: 1, CLOCK_PROCESS_CPUTIME_ID: 2, CLOCK_THREAD_CPUTIME_ID: 3, CLOCK_MONOTONIC_RAW: 4, CLOCK_BOOTTIME: 7, CLOCK_TAI: 11,
} as const

/** Seconds by a clock. */
export type Clock = () => number

/** What time.get_clock_info() knows. */
const NAMED: Record<string, keyof typeof CLOCKS> = {
  time: 'CLOCK_REALTIME', monotonic: 'CLOCK_MONOTONIC', perf_counter: 'CLOCK_MONOTONIC', process_time: 'CLOCK_PROCESS_CPUTIME_ID', thread_time: 'CLOCK_THREAD_CPUTIME_ID',
}

export function clockFunctions(now: Clock, monotonic: Clock, elapsed: Clock, nanoseconds: (seconds: number) => PyInt): Record<string, MethodSpec> {
  const byNumber = new Map<number, Clock>([
    [CLOCKS.CLOCK_REALTIME, now], [CLOCKS.CLOCK_TAI, now],
    [CLOCKS.CLOCK_MONOTONIC, monotonic], [CLOCKS.CLOCK_MONOTONIC_RAW, monotonic], [CLOCKS.CLOCK_BOOTTIME, monotonic],
    [CLOCKS.CLOCK_PROCESS_CPUTIME_ID, elapsed], [CLOCKS.CLOCK_THREAD_CPUTIME_ID, elapsed],
  ])
  const clockOf = (id: PyValue): Clock => {
    if (!hasIndex(id)) raise('TypeError', `clk_id should be integer, not ${typeName(id)}`)
    const number = asIntArgument(id)
    return system(() => byNumber.get(number) ?? fail('EINVAL'))
  }
  const refuseSetting = positional(2, 2, (_self, id) => {
    clockOf(id as PyValue)
    return system(() => fail('EPERM'))
  })
  return {
    clock_gettime: oneArg((_self, id) => makeFloat(clockOf(id)())),
    clock_gettime_ns: oneArg((_self, id) => nanoseconds(clockOf(id)())),
    clock_getres: oneArg((_self, id) => {
      clockOf(id)
      return makeFloat(1e-9)
    }),
    clock_settime: refuseSetting,
    clock_settime_ns: refuseSetting,
    tzset: noArgs(() => null),
    get_clock_info: oneArg((_self, name) => {
      if (typeof name !== 'string') raise('TypeError', `get_clock_info() argument 1 must be str, not ${typeName(name)}`)
      const clock = NAMED[name]
      if (clock === undefined) raise('ValueError', 'unknown clock')
      return makeNamespace({ implementation: `clock_gettime(${clock})`, monotonic: name !== 'time', adjustable: name === 'time', resolution: makeFloat(1e-9) })
    }),
  }
}
