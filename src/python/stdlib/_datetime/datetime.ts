/** datetime.datetime. Modules/_datetimemodule.c, datetime_* */
import type { PyType, PyValue } from '../../objects/object'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { parsedTuple, classMethod, noArgs, oneArg, variadic, withKeywords } from '../../objects/native'
import { hasIndex } from '../../objects/number'
import { hashOf, reprOf, strOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { immortal } from '../../objects/type'
import { asIntArgument, textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { divideInts } from '../../builtins/int-arithmetic'
import { makeFloat, PyFloat, toInt } from '../../builtins/number-storage'
import { mixHashes } from '../../builtins/tuple-hash'
import { warnDeprecated } from '../../builtins/warn'
import { defineModuleType } from '../module'
import { now, structTimeOf } from '../time'
import { asInt, asReplaced, checkClock, checkDate, checkZone, parseArguments } from './arguments'
import { fromOrdinal, MAX_ORDINAL, toOrdinal, weekdayOf } from './calendar'
import { ctimeText, dateBytes, dateOfSeconds, newDate, parseWith, replaceMethod, secondsOf } from './date'
import { dateLength, nextDay, parseIsoDate, parseIsoTime } from './isoformat'
import { datetimeTypes, PyDate, PyDateTime, PyDelta, PyTime, type ClockFields } from './storage'
import { formatArgument, formatTemporal, yearDayOf, type TimeFields } from './strftime'
import { CLOCK_NAMES, clockBytes, clockMicroseconds, clockRepr, clockText, timespecOf, zoneSuffix } from './time'
import { deltaOf, holds, makeDelta, microsecondsOf } from './timedelta'
import { daylight, makeTimezone, utc, utcOffset, zoneName } from './timezone'

const NAMES = ['year', 'month', 'day', ...CLOCK_NAMES]
const DAY = 86_400_000_000n
const EPOCH = 719_163n

type Numbers = [year: number, month: number, day: number, hour: number, minute: number, second: number, microsecond: number]

function make(cls: PyType, [year, month, day, hour, minute, second, microsecond]: Numbers, zone: PyValue, fold: number): PyDateTime {
  checkDate(year, month, day)
  checkClock(hour, minute, second, microsecond, fold)
  return new PyDateTime(cls, { year, month, day }, hour, minute, second, microsecond, zone, fold)
}

/** A datetime of this class, made as a program would where the class is its own. new_datetime_subclass_fold_ex */
function newDateTime(cls: PyType, numbers: Numbers, zone: PyValue, fold = 0): PyValue {
  if (cls === datetimeTypes.datetime) return make(cls, numbers, zone, fold)
  const made = call(cls, [...numbers, zone])
  return fold === 0 ? made : callMethod(made, 'replace', [fold], ['fold'])
}

const numbersOf = ({ year, month, day, hour, minute, second, microsecond }: PyDateTime): Numbers => [year, month, day, hour, minute, second, microsecond]

/** Microseconds since the day before year 1, the zone left aside. */
function instantOf(self: PyDateTime): bigint {
  return BigInt(toOrdinal(self.year, self.month, self.day)) * DAY + clockMicroseconds(self)
}

function numbersOfInstant(instant: bigint): Numbers {
  const ordinal = Number(instant / DAY)
  if (instant < DAY || ordinal > MAX_ORDINAL) raise('OverflowError', 'date value out of range')
  const rest = Number(instant % DAY)
  const seconds = Math.floor(rest / 1_000_000)
  return [...fromOrdinal(ordinal), Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, rest % 1_000_000]
}

/** add_datetime_timedelta */
function moved(self: PyDateTime, microseconds: bigint): PyValue {
  return newDateTime(self.cls, numbersOfInstant(instantOf(self) + microseconds), self.tzinfo)
}

const offsetOf = (self: PyDateTime): PyDelta | null => utcOffset(self.tzinfo, self)

function sameOffset(a: PyDelta | null, b: PyDelta | null): boolean {
  return a === null || b === null ? a === b : microsecondsOf(a) === microsecondsOf(b)
}

/** Whether an offset depends on the fold: such times equal nothing in other zones. pep495_eq_exception */
function isDoubtful(self: PyDateTime, offset: PyDelta | null): boolean {
  const flipped = new PyDateTime(datetimeTypes.datetime, self, self.hour, self.minute, self.second, self.microsecond, self.tzinfo, 1 - self.fold)
  return !sameOffset(offset, offsetOf(flipped))
}

function compare(self: PyDateTime, other: PyValue, op: string): PyValue | undefined {
  if (!(other instanceof PyDateTime)) return undefined
  if (self.tzinfo === other.tzinfo) return holds(instantOf(self) - instantOf(other), op)
  const [a, b] = [offsetOf(self), offsetOf(other)]
  const isEquality = op === '==' || op === '!='
  if (sameOffset(a, b)) {
    const difference = instantOf(self) - instantOf(other)
    if (isEquality && difference === 0n && (isDoubtful(self, a) || isDoubtful(other, b))) return op === '!='
    return holds(difference, op)
  }
  if (a !== null && b !== null) {
    const difference = instantOf(self) - microsecondsOf(a) - instantOf(other) + microsecondsOf(b)
    if (isEquality && difference === 0n && (isDoubtful(self, a) || isDoubtful(other, b))) return op === '!='
    return holds(difference, op)
  }
  return isEquality ? op === '!=' : raise('TypeError', "can't compare offset-naive and offset-aware datetimes")
}

function subtract(left: PyValue, right: PyValue): PyValue | undefined {
  if (!(left instanceof PyDateTime)) return undefined
  if (right instanceof PyDelta) return moved(left, -microsecondsOf(right))
  if (!(right instanceof PyDateTime)) return undefined
  let shift = 0n
  if (left.tzinfo !== right.tzinfo) {
    const [a, b] = [offsetOf(left), offsetOf(right)]
    if ((a === null) !== (b === null)) raise('TypeError', "can't subtract offset-naive and offset-aware datetimes")
    if (a !== null && b !== null) shift = microsecondsOf(a) - microsecondsOf(b)
  }
  return deltaOf(instantOf(left) - instantOf(right) - shift)
}

function fieldsOf(self: PyDateTime): TimeFields {
  const { year, month, day, hour, minute, second } = self
  return { year, month, day, hour, minute, second, weekday: weekdayOf(year, month, day), yearDay: yearDayOf(year, month, day) }
}

/** Seconds since 1970 to the nearest microsecond, ties to the even. _PyTime_ObjectToTimeval */
function microsecondsSinceEpoch(value: PyValue): bigint {
  if (!(value instanceof PyFloat) && !hasIndex(value)) raise('TypeError', `argument must be int or float, not ${typeName(value)}`)
  const seconds = secondsOf(value)
  const whole = toInt(value)
  if (whole !== undefined) return BigInt(whole) * 1_000_000n
  const floor = Math.floor(seconds)
  const part = (seconds - floor) * 1e6
  const below = Math.floor(part)
  const up = part - below > 0.5 || (part - below === 0.5 && below % 2 === 1) ? 1 : 0
  return BigInt(floor) * 1_000_000n + BigInt(below + up)
}

/** datetime_from_timestamp; local time is UTC here. */
function fromEpoch(cls: PyType, microseconds: bigint, zone: PyValue): PyValue {
  dateOfSeconds(Number(microseconds) / 1e6)
  const made = newDateTime(cls, numbersOfInstant(microseconds + EPOCH * DAY), zone)
  return zone === null ? made : callMethod(zone, 'fromutc', [made])
}

const nowMicroseconds = (): bigint => BigInt(Math.floor(now() * 1e6))

function fromIsoFormat(cls: PyType, value: PyValue): PyValue {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', 'fromisoformat: argument must be str')
  const invalid = (): never => raise('ValueError', `Invalid isoformat string: ${reprOf(text)}`)
  if (text.length < 7) invalid()
  const end = dateLength(text)
  let date = parseIsoDate(text.slice(0, end)) ?? invalid()
  if (text.length === end) return newDateTime(cls, [...date, 0, 0, 0, 0], null)
  const separator = (text.codePointAt(end) as number) > 0xffff ? 2 : 1
  const { hour, minute, second, microsecond, zone } = parseIsoTime(text.slice(end + separator)) ?? invalid()
  if (hour !== 24) return newDateTime(cls, [...date, hour, minute, second, microsecond], zone)
  if (minute !== 0 || second !== 0 || microsecond !== 0) raise('ValueError', 'minute, second, and microsecond must be 0 when hour is 24')
  checkDate(...date)
  date = nextDay(...date)
  return newDateTime(cls, [...date, 0, 0, 0, 0], zone)
}

function reduced(self: PyDateTime, protocol: number): PyValue {
  const bytes = [...dateBytes(self), ...clockBytes(self)]
  if (protocol > 3 && self.fold === 1) bytes[2] = (bytes[2] as number) | 128
  const state = makeBytes(Uint8Array.from(bytes))
  return makeTuple([self.cls, makeTuple(self.tzinfo === null ? [state] : [state, self.tzinfo])])
}

/** The state of a pickle: ten bytes, the high bit of the month is the fold. */
function fromState(cls: PyType, state: PyBytes, zone: PyValue | undefined): PyDateTime {
  const [high, low, month, day, hour, minute, second, a, b, c] = state.bytes as unknown as [number, number, number, number, number, number, number, number, number, number]
  if (zone !== undefined && checkZone(zone) === null) raise('TypeError', 'bad tzinfo state arg')
  const date = { year: high * 256 + low, month: month & 127, day }
  return new PyDateTime(cls, date, hour, minute, second, a * 65_536 + b * 256 + c, zone ?? null, month >> 7)
}

/** datetime.astimezone: in UTC first, then as the zone says. */
function inZone(self: PyDateTime, zone: PyValue): PyValue {
  const target = zone === null ? makeTimezone(makeDelta(0, 0, 0), 'UTC') : zone
  if (self.tzinfo === target) return self
  const offset = offsetOf(self) ?? makeDelta(0, 0, 0)
  const inUtc = new PyDateTime(datetimeTypes.datetime, ...utcParts(instantOf(self) - microsecondsOf(offset)), target, 0)
  if (self.tzinfo !== null && target === utc) return newDateTime(self.cls, numbersOf(inUtc), utc)
  return callMethod(target, 'fromutc', [inUtc])
}

function utcParts(instant: bigint): [Pick<PyDate, 'year' | 'month' | 'day'>, number, number, number, number] {
  const [year, month, day, hour, minute, second, microsecond] = numbersOfInstant(instant)
  return [{ year, month, day }, hour, minute, second, microsecond]
}

const outdated = (method: string, instead: string): void => {
  warnDeprecated(
    `datetime.datetime.${method}() is deprecated and scheduled for removal in a future version. ` +
      `Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.${instead}.`,
  )
}

/** What combine() puts together. */
function checkPart(value: PyValue, place: number): void {
  const [type, name] = place === 0 ? [PyDate, 'date'] : [PyTime, 'time']
  if (!(value instanceof type)) raise('TypeError', `combine() argument ${place + 1} must be datetime.${name}, not ${value === null ? 'None' : typeName(value)}`)
}

const datetimeType = defineModuleType<PyDateTime>('datetime', 'datetime', {
  bases: [datetimeTypes.date],
  slots: {
    new(cls, args, keywords) {
      const state = args[0]
      if (args.length >= 1 && args.length <= 2 && keywords === null && state instanceof PyBytes && state.bytes.length === 10) {
        const month = (state.bytes[2] as number) & 127
        if (month >= 1 && month <= 12) return fromState(cls, state, args[1])
      }
      const values = parseArguments({ names: NAMES, required: 3, positional: 8, check: asInt }, args, keywords)
      const numbers = values.slice(0, 7).map((value) => asInt(value)) as Numbers
      const fold = asInt(values[8])
      checkDate(numbers[0], numbers[1], numbers[2])
      checkClock(numbers[3], numbers[4], numbers[5], numbers[6], fold)
      return make(cls, numbers, checkZone(values[7]), fold)
    },
    repr: (self) => `${typeName(self)}(${[self.year, self.month, self.day, ...clockRepr(self)].join(', ')})`,
    str: (self) => strOf(callMethod(self, 'isoformat', [' '])),
    hash(self) {
      const folded = self.fold === 0 ? self : new PyDateTime(datetimeTypes.datetime, self, self.hour, self.minute, self.second, self.microsecond, self.tzinfo, 0)
      const offset = offsetOf(folded)
      if (offset === null) return mixHashes(numbersOf(self))
      const instant = instantOf(self) - microsecondsOf(offset)
      return hashOf(deltaOf(instant))
    },
    compare,
    add(left, right) {
      if (left instanceof PyDateTime) return right instanceof PyDelta ? moved(left, microsecondsOf(right)) : undefined
      return right instanceof PyDateTime && left instanceof PyDelta ? moved(right, microsecondsOf(left)) : undefined
    },
    sub: subtract,
  },
  methods: {
    now: classMethod(withKeywords({ names: ['tz'] }, (cls, zone) => fromEpoch(cls, nowMicroseconds(), checkZone(zone)))),
    utcnow: classMethod(
      noArgs((cls) => {
        outdated('utcnow', 'now(datetime.UTC)')
        return fromEpoch(cls, nowMicroseconds(), null)
      }),
    ),
    fromtimestamp: classMethod(
      withKeywords({ names: ['timestamp', 'tz'], required: 1 }, (cls, timestamp, zone) => {
        const checked = checkZone(zone)
        return fromEpoch(cls, microsecondsSinceEpoch(timestamp as PyValue), checked)
      }),
    ),
    utcfromtimestamp: classMethod(
      parsedTuple(1, 1, (cls, timestamp) => {
        outdated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return fromEpoch(cls, microsecondsSinceEpoch(timestamp as PyValue), null)
      }),
    ),
    strptime: parseWith('_strptime_datetime_datetime'),
    combine: classMethod(
      variadic((cls, args, keywords) => {
        const [date, time, zone] = parseArguments({ fname: 'combine', names: ['date', 'time', 'tzinfo'], required: 2, check: checkPart }, args, keywords) as [PyDate, PyTime, PyValue | undefined]
        const tzinfo = zone === undefined ? time.tzinfo : checkZone(zone)
        return newDateTime(cls, [date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond], tzinfo, time.fold)
      }),
    ),
    fromisoformat: classMethod(oneArg((cls, value) => fromIsoFormat(cls, value))),
    date: noArgs((self: PyDateTime) => newDate(datetimeTypes.date, self.year, self.month, self.day)),
    time: noArgs((self: PyDateTime) => timeOf(self, null)),
    timetz: noArgs((self: PyDateTime) => timeOf(self, self.tzinfo)),
    ctime: noArgs((self: PyDateTime) => ctimeText(fieldsOf(self))),
    timetuple: noArgs((self: PyDateTime) => {
      const saving = daylight(self.tzinfo, self)
      return structTimeOf(fieldsOf(self), saving === null ? -1 : microsecondsOf(saving) === 0n ? 0 : 1)
    }),
    utctimetuple: noArgs((self: PyDateTime) => {
      const offset = offsetOf(self)
      if (offset === null) return structTimeOf(fieldsOf(self), 0)
      return structTimeOf(fieldsOf(new PyDateTime(datetimeTypes.datetime, ...utcParts(instantOf(self) - microsecondsOf(offset)), null, 0)), 0)
    }),
    timestamp: noArgs((self: PyDateTime) => {
      const offset = offsetOf(self)
      const microseconds = instantOf(self) - EPOCH * DAY - (offset === null ? 0n : microsecondsOf(offset))
      const seconds = microseconds / 1_000_000n - (microseconds % 1_000_000n < 0n ? 1n : 0n)
      // Naive times are added up as doubles, others divided once.
      if (offset === null) return makeFloat(Number(seconds) + Number(microseconds - seconds * 1_000_000n) / 1e6)
      return makeFloat(divideInts(Number(microseconds), 1_000_000))
    }),
    strftime: withKeywords({ names: ['format'], required: 1 }, (self: PyDateTime, format) => {
      const text = formatArgument(format as PyValue, 'strftime')
      return formatTemporal(text, fieldsOf(self), self.microsecond, self.tzinfo, self)
    }),
    isoformat: withKeywords({ names: ['sep', 'timespec'] }, (self: PyDateTime, sep, timespec) => {
      const separator = sep === undefined ? 'T' : textOf(sep)
      const refusal = 'isoformat() argument 1 must be a unicode character, not'
      if (separator === undefined) raise('TypeError', `${refusal} ${sep === null ? 'None' : typeName(sep as PyValue)}`)
      if ([...separator].length !== 1) raise('TypeError', `${refusal} a string of length ${[...separator].length}`)
      const spec = timespecOf(timespec, 2)
      const date = callMethod(newDate(datetimeTypes.date, self.year, self.month, self.day), 'isoformat') as string
      return `${date}${separator}${clockText(self, spec)}${zoneSuffix(self.tzinfo, self)}`
    }),
    utcoffset: noArgs((self: PyDateTime) => offsetOf(self)),
    dst: noArgs((self: PyDateTime) => daylight(self.tzinfo, self)),
    tzname: noArgs((self: PyDateTime) => zoneName(self.tzinfo, self)),
    replace: withKeywords({ names: NAMES, keywordOnly: 1 }, (self: PyDateTime, ...values) => {
      const numbers = numbersOf(self).map((value, i) => asReplaced(values[i], value)) as Numbers
      return newDateTime(self.cls, numbers, values[7] === undefined ? self.tzinfo : checkZone(values[7]), asReplaced(values[8], self.fold))
    }),
    __replace__: replaceMethod,
    astimezone: withKeywords({ names: ['tz'] }, (self: PyDateTime, zone) => inZone(self, checkZone(zone))),
    __reduce_ex__: parsedTuple(1, 1, (self: PyDateTime, protocol) => reduced(self, asIntArgument(protocol as PyValue))),
    __reduce__: noArgs((self: PyDateTime) => reduced(self, 2)),
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
datetimeTypes.datetime = datetimeType

function timeOf({ hour, minute, second, microsecond, fold }: ClockFields, zone: PyValue): PyTime {
  return new PyTime(datetimeTypes.time, hour, minute, second, microsecond, zone, fold)
}

datetimeType.dict.set('min', immortal(new PyDateTime(datetimeType, { year: 1, month: 1, day: 1 }, 0, 0, 0, 0, null, 0)))
datetimeType.dict.set('max', immortal(new PyDateTime(datetimeType, { year: 9999, month: 12, day: 31 }, 23, 59, 59, 999_999, null, 0)))
datetimeType.dict.set('resolution', immortal(makeDelta(0, 0, 1)))
