/** datetime.tzinfo and datetime.timezone, and what a zone answers. Modules/_datetimemodule.c, tzinfo_*, timezone_* */
import { typeOf, type PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { noArgs, oneArg } from '../../objects/native'
import { binaryOp } from '../../objects/number'
import { hashOf, reprOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { immortal } from '../../objects/type'
import { textOf } from '../../builtins/arguments'
import { callMethod } from '../../builtins/call-method'
import { stateOf } from '../../builtins/reduce'
import { defineModuleType } from '../module'
import { parseArguments } from './arguments'
import { six, two } from './calendar'
import { datetimeTypes, PyDateTime, PyDelta, PyTimezone, PyTzInfo } from './storage'
import { makeDelta, microsecondsOf } from './timedelta'

const HOURS_24 = 86_400_000_000n

function checkRange(offset: PyDelta): void {
  const microseconds = microsecondsOf(offset)
  if (microseconds > -HOURS_24 && microseconds < HOURS_24) return
  raise('ValueError', `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${reprOf(offset)}`)
}

/** What a zone's utcoffset() or dst() says; null for None. call_tzinfo_method */
function askZone(zone: PyValue, method: 'utcoffset' | 'dst', argument: PyValue): PyDelta | null {
  if (zone === null) return null
  if (zone instanceof PyTimezone) return method === 'utcoffset' ? zone.offset : null
  const offset = callMethod(zone, method, [argument])
  if (offset === null) return null
  if (!(offset instanceof PyDelta)) raise('TypeError', `tzinfo.${method}() must return None or timedelta, not '${typeName(offset)}'`)
  checkRange(offset)
  return offset
}

export const utcOffset = (zone: PyValue, argument: PyValue): PyDelta | null => askZone(zone, 'utcoffset', argument)
export const daylight = (zone: PyValue, argument: PyValue): PyDelta | null => askZone(zone, 'dst', argument)

/** call_tzname */
export function zoneName(zone: PyValue, argument: PyValue): PyValue {
  if (zone === null) return null
  if (zone instanceof PyTimezone) return nameOf(zone)
  const name = callMethod(zone, 'tzname', [argument])
  if (name !== null && textOf(name) === undefined) raise('TypeError', `tzinfo.tzname() must return None or a string, not '${typeName(name)}'`)
  return name
}

/** `+05:30`, with seconds and microseconds where there are any. format_utcoffset */
export function offsetText(offset: PyDelta, separator = ':'): string {
  const microseconds = microsecondsOf(offset)
  const size = microseconds < 0n ? -microseconds : microseconds
  const seconds = Number(size / 1_000_000n)
  const rest = Number(size % 1_000_000n)
  const parts = [two(Math.floor(seconds / 3600)), two(Math.floor(seconds / 60) % 60)]
  if (seconds % 60 !== 0 || rest !== 0) parts.push(two(seconds % 60))
  return `${microseconds < 0n ? '-' : '+'}${parts.join(separator)}${rest === 0 ? '' : `.${six(rest)}`}`
}

function nameOf(self: PyTimezone): string {
  if (self.name !== null) return self.name
  return self === utc || microsecondsOf(self.offset) === 0n ? 'UTC' : `UTC${offsetText(self.offset)}`
}

const mustImplement = (name: string) => oneArg(() => raise('NotImplementedError', `a tzinfo subclass must implement ${name}()`))

function checkFromUtc(self: PyTzInfo, value: PyValue): PyDateTime {
  if (!(value instanceof PyDateTime)) raise('TypeError', 'fromutc: argument must be a datetime')
  if (value.tzinfo !== self) raise('ValueError', 'fromutc: dt.tzinfo is not self')
  return value
}

datetimeTypes.tzinfo = defineModuleType<PyTzInfo>('datetime', 'tzinfo', {
  slots: { new: (cls) => new PyTzInfo(cls) },
  methods: {
    tzname: mustImplement('tzname'),
    utcoffset: mustImplement('utcoffset'),
    dst: mustImplement('dst'),
    /** tzinfo_fromutc */
    fromutc: oneArg((self: PyTzInfo, value) => {
      const time = checkFromUtc(self, value)
      const offset = utcOffset(self, time)
      if (offset === null) raise('ValueError', 'fromutc: non-None utcoffset() result required')
      const saving = daylight(self, time)
      if (saving === null) raise('ValueError', 'fromutc: non-None dst() result required')
      const standard = binaryOp('-', offset, saving) as PyDelta
      const moved = binaryOp('+', time, standard)
      const then = daylight(self, moved)
      if (then === null) raise('ValueError', 'fromutc: tz.dst() gave inconsistent results; cannot convert')
      return binaryOp('+', moved, then)
    }),
    __reduce__: noArgs((self: PyTzInfo) => {
      const initial = getOptionalAttribute(self, '__getinitargs__')
      return makeTuple([typeOf(self), initial === undefined ? makeTuple([]) : call(initial), stateOf(self, false)])
    }),
  },
})

/** The argument of timezone's methods. _timezone_check_instance */
function checkTime(value: PyValue, method: string): void {
  if (value !== null && !(value instanceof PyDateTime)) raise('TypeError', `${method}(dt) argument must be a datetime instance or None, not ${typeName(value)}`)
}

const timezoneType = defineModuleType<PyTimezone>('datetime', 'timezone', {
  bases: [datetimeTypes.tzinfo],
  final: true,
  slots: {
    new(_cls, args, keywords) {
      const [offset, name] = parseArguments({ names: ['offset', 'name'], required: 1, fname: 'timezone' }, args, keywords)
      if (!(offset instanceof PyDelta)) raise('TypeError', `timezone() argument 1 must be datetime.timedelta, not ${offset === null ? 'None' : typeName(offset as PyValue)}`)
      const text = name === undefined ? null : textOf(name)
      if (text === undefined) raise('TypeError', `timezone() argument 2 must be str, not ${name === null ? 'None' : typeName(name as PyValue)}`)
      return makeTimezone(offset, text)
    },
    repr: (self) => (self === utc ? 'datetime.timezone.utc' : `${typeName(self)}(${reprOf(self.offset)}${self.name === null ? '' : `, ${reprOf(self.name)}`})`),
    str: nameOf,
    hash: (self) => hashOf(self.offset),
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyTimezone)) return undefined
      return (microsecondsOf(self.offset) === microsecondsOf(other.offset)) === (op === '==')
    },
  },
  methods: {
    tzname: oneArg((self: PyTimezone, time) => {
      checkTime(time, 'tzname')
      return nameOf(self)
    }),
    utcoffset: oneArg((self: PyTimezone, time) => {
      checkTime(time, 'utcoffset')
      return self.offset
    }),
    dst: oneArg((_self: PyTimezone, time) => {
      checkTime(time, 'dst')
      return null
    }),
    fromutc: oneArg((self: PyTimezone, value) => binaryOp('+', checkFromUtc(self, value), self.offset)),
    __getinitargs__: noArgs((self: PyTimezone) => makeTuple(self.name === null ? [self.offset] : [self.offset, self.name])),
  },
})
datetimeTypes.timezone = timezoneType

/** An offset of nothing without a name is timezone.utc itself. new_timezone */
export function makeTimezone(offset: PyDelta, name: string | null = null): PyTimezone {
  if (name === null && microsecondsOf(offset) === 0n) return utc
  checkRange(offset)
  return new PyTimezone(timezoneType, offset, name)
}

export const utc: PyTimezone = immortal(new PyTimezone(timezoneType, immortal(makeDelta(0, 0, 0)), null))
timezoneType.dict.set('utc', utc)
timezoneType.dict.set('min', immortal(makeTimezone(makeDelta(-1, 60, 0))))
timezoneType.dict.set('max', immortal(makeTimezone(makeDelta(0, 86_340, 0))))
