/** _datetime: dates, times, spans and zones. Modules/_datetimemodule.c */
import type { ModuleSpec } from '../module'
import { MAX_YEAR, MIN_YEAR } from './calendar'
import './date'
import './datetime'
import { datetimeTypes } from './storage'
import './time'
import './timedelta'
import { utc } from './timezone'

export const _datetimeModule: ModuleSpec = {
  name: '_datetime',
  doc: 'Fast implementation of the datetime module.',
  members: () => {
    const { timedelta, date, datetime, time, tzinfo, timezone } = datetimeTypes
    return { date, datetime, time, timedelta, timezone, tzinfo, MINYEAR: MIN_YEAR, MAXYEAR: MAX_YEAR, UTC: utc }
  },
}
