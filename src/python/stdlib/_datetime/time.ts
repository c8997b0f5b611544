/** datetime.time. Modules/_datetimemodule.c, time_* */
import type { PyType, PyValue } from '../../objects/object'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { parsedTuple, classMethod, noArgs, oneArg, withKeywords } from '../../objects/native'
import { hashOf, reprOf, strOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { immortal } from '../../objects/type'
import { asIntArgument, asTextArgument, textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { mixHashes } from '../../builtins/tuple-hash'
import { defineModuleType } from '../module'
import { asInt, asReplaced, checkClock, checkZone, parseArguments } from './arguments'
import { six, two } from './calendar'
import { formatMethod, parseWith, replaceMethod } from './date'
import { parseIsoTime } from './isoformat'
import { datetimeTypes, PyTime, type ClockFields } from './storage'
import { formatArgument, formatTemporal } from './strftime'
import { deltaOf, holds, makeDelta, microsecondsOf } from './timedelta'
import { daylight, offsetText, utcOffset, zoneName } from './timezone'

export const CLOCK_NAMES = ['hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold']

/** new_time_subclass_fold_ex */
function newTime(cls: PyType, hour: number, minute: number, second: number, microsecond: number, zone: PyValue, fold: number): PyValue {
  if (cls !== datetimeTypes.time) {
    const made = call(cls, [hour, minute, second, microsecond, zone])
    return fold === 0 ? made : callMethod(made, 'replace', [fold], ['fold'])
  }
  checkClock(hour, minute, second, microsecond, fold)
  return new PyTime(cls, hour, minute, second, microsecond, zone, fold)
}

export function clockMicroseconds({ hour, minute, second, microsecond }: ClockFields): bigint {
  return BigInt(hour * 3600 + minute * 60 + second) * 1_000_000n + BigInt(microsecond)
}

/** `timespec` as text: hours … microseconds; auto leaves out microseconds that are none. isoformat */
export function clockText({ hour, minute, second, microsecond }: ClockFields, timespec: string): string {
  const spec = timespec === 'auto' ? (microsecond === 0 ? 'seconds' : 'microseconds') : timespec
  if (spec === 'hours') return two(hour)
  if (spec === 'minutes') return `${two(hour)}:${two(minute)}`
  const seconds = `${two(hour)}:${two(minute)}:${two(second)}`
  if (spec === 'seconds') return seconds
  if (spec === 'milliseconds') return `${seconds}.${six(microsecond).slice(0, 3)}`
  return spec === 'microseconds' ? `${seconds}.${six(microsecond)}` : raise('ValueError', 'Unknown timespec value')
}

/** The offset after an ISO text, when there is one. */
export function zoneSuffix(zone: PyValue, argument: PyValue): string {
  const offset = utcOffset(zone, argument)
  return offset === null ? '' : offsetText(offset)
}

/** What of the clock's fields a repr shows: minutes always, what follows only where it is not 0. */
export function clockRepr({ hour, minute, second, microsecond, tzinfo, fold }: ClockFields): string[] {
  const shown = [String(hour), String(minute)]
  if (second !== 0 || microsecond !== 0) shown.push(String(second))
  if (microsecond !== 0) shown.push(String(microsecond))
  if (tzinfo !== null) shown.push(`tzinfo=${reprOf(tzinfo)}`)
  if (fold !== 0) shown.push(`fold=${fold}`)
  return shown
}

/** Where the state of a pickle says so, the high bit of the first byte is the fold. */
export function clockBytes({ hour, minute, second, microsecond }: ClockFields): number[] {
  return [hour, minute, second, microsecond >> 16, (microsecond >> 8) & 255, microsecond & 255]
}

/** A timespec that was given. */
export function timespecOf(value: PyValue | undefined, position: number): string {
  if (value === undefined) return 'auto'
  if (textOf(value) === undefined) raise('TypeError', `isoformat() argument ${position} must be str, not ${value === null ? 'None' : typeName(value)}`)
  return asTextArgument(value, 'isoformat', 'timespec')
}

/** The zone's offset into account; undefined when only one of the two has one. */
function difference(self: PyTime, other: PyTime): bigint | undefined {
  if (self.tzinfo === other.tzinfo) return clockMicroseconds(self) - clockMicroseconds(other)
  const [a, b] = [utcOffset(self.tzinfo, null), utcOffset(other.tzinfo, null)]
  if ((a === null) !== (b === null)) return undefined
  const shift = a === null || b === null ? 0n : microsecondsOf(a) - microsecondsOf(b)
  return clockMicroseconds(self) - clockMicroseconds(other) - shift
}

function reduced(self: PyTime, protocol: number): PyValue {
  const bytes = clockBytes(self)
  if (protocol > 3 && self.fold === 1) bytes[0] = (bytes[0] as number) | 128
  const state = makeBytes(Uint8Array.from(bytes))
  return makeTuple([self.cls, makeTuple(self.tzinfo === null ? [state] : [state, self.tzinfo])])
}

const timeType = defineModuleType<PyTime>('datetime', 'time', {
  slots: {
    new(cls, args, keywords) {
      const state = args[0]
      if (args.length >= 1 && args.length <= 2 && keywords === null && state instanceof PyBytes && state.bytes.length === 6 && (state.bytes[0] as number) % 128 < 24) {
        const [first, minute, second, a, b, c] = state.bytes as unknown as [number, number, number, number, number, number]
        if (args[1] !== undefined && checkZone(args[1]) === null) raise('TypeError', 'bad tzinfo state arg')
        return new PyTime(cls, first & 127, minute, second, a * 65_536 + b * 256 + c, args[1] ?? null, first >> 7)
      }
      const [hour, minute, second, microsecond, zone, fold] = parseArguments({ names: CLOCK_NAMES, required: 0, positional: 5 }, args, keywords)
      const numbers = [hour, minute, second, microsecond, fold].map((value) => asInt(value)) as [number, number, number, number, number]
      checkClock(...numbers)
      return new PyTime(cls, numbers[0], numbers[1], numbers[2], numbers[3], checkZone(zone), numbers[4])
    },
    repr: (self) => `${typeName(self)}(${clockRepr(self).join(', ')})`,
    str: (self) => strOf(callMethod(self, 'isoformat')),
    hash(self) {
      const offset = utcOffset(self.tzinfo, null)
      if (offset === null) return mixHashes([self.hour, self.minute, self.second, self.microsecond])
      return hashOf(deltaOf(clockMicroseconds(self) - microsecondsOf(offset)))
    },
    compare(self, other, op) {
      if (!(other instanceof PyTime)) return undefined
      const found = difference(self, other)
      if (found !== undefined) return holds(found, op)
      if (op === '==' || op === '!=') return op === '!='
      return raise('TypeError', "can't compare offset-naive and offset-aware times")
    },
  },
  methods: {
    fromisoformat: classMethod(
      oneArg((cls, value) => {
        const text = textOf(value)
        if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str')
        const found = parseIsoTime(text.startsWith('T') ? text.slice(1) : text)
        if (found === undefined) raise('ValueError', `Invalid isoformat string: ${reprOf(text)}`)
        const { hour, minute, second, microsecond, zone } = found
        if (hour === 24 && (minute !== 0 || second !== 0 || microsecond !== 0)) raise('ValueError', 'minute, second, and microsecond must be 0 when hour is 24')
        return newTime(cls, hour === 24 ? 0 : hour, minute, second, microsecond, zone, 0)
      }),
    ),
    strptime: parseWith('_strptime_datetime_time'),
    isoformat: withKeywords({ names: ['timespec'] }, (self: PyTime, timespec) => clockText(self, timespecOf(timespec, 1)) + zoneSuffix(self.tzinfo, null)),
    strftime: withKeywords({ names: ['format'], required: 1 }, (self: PyTime, format) => {
      const text = formatArgument(format as PyValue, 'strftime')
      const { hour, minute, second, microsecond, tzinfo } = self
      return formatTemporal(text, { year: 1900, month: 1, day: 1, hour, minute, second, weekday: 0, yearDay: 1 }, microsecond, tzinfo, null)
    }),
    __format__: formatMethod,
    utcoffset: noArgs((self: PyTime) => utcOffset(self.tzinfo, null)),
    dst: noArgs((self: PyTime) => daylight(self.tzinfo, null)),
    tzname: noArgs((self: PyTime) => zoneName(self.tzinfo, null)),
    replace: withKeywords({ names: CLOCK_NAMES, keywordOnly: 1 }, (self: PyTime, hour, minute, second, microsecond, zone, fold) =>
      newTime(
        self.cls, asReplaced(hour, self.hour), asReplaced(minute, self.minute), asReplaced(second, self.second), asReplaced(microsecond, self.microsecond),
        zone === undefined ? self.tzinfo : checkZone(zone), asReplaced(fold, self.fold),
      )),
    __replace__: replaceMethod,
    __reduce_ex__: parsedTuple(1, 1, (self: PyTime, protocol) => reduced(self, asIntArgument(protocol as PyValue))),
    __reduce__: noArgs((self: PyTime) => reduced(self, 2)),
  },
  getset: {
    hour: { get: (self) => self.hour },
    minute: { get: (self) => self.minute },
    second: { get: (self) => self.second },
    microsecond: { get: (self) => self.microsecond },
    tzinfo: { get: (self) => self.tzinfo },
    fold: { get: (self) => self.fold },
  },
})
datetimeTypes.time = timeType
timeType.dict.set('min', immortal(new PyTime(timeType, 0, 0, 0, 0, null, 0)))
timeType.dict.set('max', immortal(new PyTime(timeType, 23, 59, 59, 999_999, null, 0)))
timeType.dict.set('resolution', immortal(makeDelta(0, 0, 1)))
