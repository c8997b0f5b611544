/** What dates, times, spans and zones hold. Include/datetime.h */
import { heapHooks, PyObject, Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { releaseNow, retain } from '../../objects/lifetime'

/** Filled in by the files of the types. */
export const datetimeTypes = {} as { timedelta: PyType; date: PyType; datetime: PyType; time: PyType; tzinfo: PyType; timezone: PyType; isoCalendarDate: PyType }

/** A span: 0 <= seconds < 86400, 0 <= microseconds < 10**6. */
export class PyDelta extends PyObject {
  constructor(
    cls: PyType,
    readonly days: number,
    readonly seconds: number,
    readonly microseconds: number,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
  }
}

export class PyDate extends Tracked {
  constructor(
    cls: PyType,
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {
    super(cls)
  }
}

/** The time of a day; `tzinfo` is owned. */
export interface ClockFields {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
  readonly tzinfo: PyValue
  readonly fold: number
}

export class PyDateTime extends PyDate implements ClockFields {
  constructor(
    cls: PyType,
    date: Pick<PyDate, 'year' | 'month' | 'day'>,
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly microsecond: number,
    readonly tzinfo: PyValue,
    readonly fold: number,
  ) {
    super(cls, date.year, date.month, date.day)
    retain(tzinfo)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.tzinfo)
  }
  override dealloc(): void {
    super.dealloc()
    releaseNow(this.tzinfo)
  }
}

export class PyTime extends Tracked implements ClockFields {
  constructor(
    cls: PyType,
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly microsecond: number,
    readonly tzinfo: PyValue,
    readonly fold: number,
  ) {
    super(cls)
    retain(tzinfo)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.tzinfo)
  }
  override dealloc(): void {
    super.dealloc()
    releaseNow(this.tzinfo)
  }
}

export class PyTzInfo extends Tracked {}

/** A fixed offset; owned. */
export class PyTimezone extends PyTzInfo {
  constructor(
    cls: PyType,
    readonly offset: PyDelta,
    readonly name: string | null,
  ) {
    super(cls)
    retain(offset)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.offset)
  }
  override dealloc(): void {
    super.dealloc()
    releaseNow(this.offset)
  }
}
