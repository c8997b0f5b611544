/** What the names of the learner's frames mean: compared, when a step ends, with what was last shown of them. */
import type { FrameRecord, RunEvent, ValueSummary } from '../../events'
import { PyMemoryView } from '../../buffer/view'
import { PyCell } from '../../objects/cell'
import type { PyDict } from '../../objects/dict'
import type { PyValue } from '../../objects/object'
import type { Frame } from '../frame'
import { state } from '../thread'
import type { Cards } from './cards'
import type { Bindings } from './earlier'
import type { Journal } from './journal'
import type { Rooms } from './rooms'
import { BUFFER, FrameShadow, HIDDEN, isPlain, mayLead, PLAIN, readsOtherwise } from './shadow'
import { summarize } from './summaries'

export class ShownNames {
  /** The frame whose line it is. */
  current: Frame | null = null
  /** The learner's module, which its threads may outlive. */
  module: Frame | null = null
  /** What was last shown of the current frame. */
  private shadow: FrameShadow | null = null
  /** Of all frames that are shown, in the order in which they were; some may be gone. */
  private shadows: FrameShadow[] = []
  private goneCount = 0
  /** Those that ran since names were last compared. */
  private readonly ran: FrameShadow[] = []
  /** No other frame than the current one ran since the last step. */
  private isAlone = false
  private next = 1

  constructor(
    private readonly journal: Journal,
    private readonly rooms: Rooms,
    private readonly cards: Cards,
  ) {}

  /** A line of another frame than before begins. */
  turnTo(frame: Frame): void {
    this.current = frame
    if (frame.func === null) this.module ??= frame
    this.isAlone = false
    this.shadow = this.shadowOf(frame)
    this.noteRan(this.shadow)
  }

  private noteRan(shadow: FrameShadow): void {
    if (shadow.hasRun) return
    shadow.hasRun = true
    this.ran.push(shadow)
  }

  /** The frame's id, shown from now on. */
  idOf(frame: Frame): number {
    return this.shadowOf(frame).record.id
  }

  /** A frame is left: its names are compared a last time. The event that says so; null for one that was never shown. */
  left(frame: Frame): RunEvent | null {
    const { shadow } = frame
    if (shadow === null) return null
    this.isAlone = false
    this.noteRan(shadow)
    return shadow.leavingEvent
  }

  /** What all names that are shown mean now. */
  bindings(): Bindings {
    return new Map(this.shadows.filter((shadow) => !shadow.isGone).map((shadow) => [shadow.record.id, shadow.bindings()]))
  }

  private shadowOf(frame: Frame): FrameShadow {
    let { shadow } = frame
    if (shadow === null) {
      frame.id = this.next++
      const record: FrameRecord = { id: frame.id, name: frame.code.qualname, kind: kindOf(frame), depth: this.depthOf(frame), line: this.journal.line }
      shadow = new FrameShadow(frame, record)
      frame.shadow = shadow
      this.shadows.push(shadow)
      this.journal.changes.push({ target: 'frame', id: frame.id, before: null, after: record })
    }
    return shadow
  }

  private depthOf(frame: Frame): number {
    let depth = 0
    for (let at = frame.back; at !== null; at = at.back) if (this.journal.isLearners(at)) depth++
    return depth
  }

  /** Tells what names mean otherwise, and which frames are gone. */
  compare(): void {
    // The usual step: one line of one frame, nothing of note happened.
    if (this.isAlone && this.journal.events.length === 0 && this.shadow !== null && !this.shadow.frame.finished) this.compareNames(this.shadow)
    else this.compareFrames()
  }

  private compareFrames(): void {
    const { current, ran, journal } = this
    for (const shadow of ran) {
      const { frame } = shadow
      if (frame.finished && frame !== this.module) this.drop(shadow)
      else this.compareNames(shadow)
      shadow.hasRun = false
    }
    while (ran.length > 0) ran.pop()
    const isRunning = current !== null && !current.finished
    if (isRunning && this.shadow !== null) this.noteRan(this.shadow)
    this.isAlone = isRunning
    // The caller goes on within its line after a call: its names may have changed too.
    let caller = state.thread.frame
    while (caller !== null && !journal.isLearners(caller)) caller = caller.back
    if (caller === null || caller === current || journal.events.length === 0) return
    if (caller.shadow !== null) this.compareNames(caller.shadow)
  }

  private drop(shadow: FrameShadow): void {
    const { id } = shadow.record
    const { changes } = this.journal
    for (let i = 0; i < shadow.names.length; i++) {
      const summary = shadow.summaryAt(i)
      if (summary !== null) changes.push({ target: 'binding', frame: id, name: shadow.names[i] as string, before: summary, after: null })
    }
    changes.push({ target: 'frame', id, before: shadow.record, after: null })
    shadow.frame.shadow = null
    shadow.isGone = true
    // Most go soon after they came: they are taken out together.
    if (++this.goneCount < 64 || this.goneCount * 2 < this.shadows.length) return
    this.shadows = this.shadows.filter(({ isGone }) => !isGone)
    this.goneCount = 0
  }

  private compareNames(shadow: FrameShadow): void {
    const { dict, seen, kinds } = shadow
    if (dict !== null && dict.keysVersion !== shadow.keysVersion) this.followKeys(shadow, dict)
    const values = dict === null ? shadow.frame.slots : dict.values
    const count = shadow.names.length
    const steady = this.mayReadOtherwise() ? HIDDEN : BUFFER
    for (let i = 0; i < count; i++) {
      const value = values[i]
      const before = seen[i]
      // The same as last time needs no second look. Numbers apart: JavaScript compares them quicker when it knows.
      if (typeof value === 'number') {
        if (typeof before === 'number' && value === before) continue
      } else if (value === before && (kinds[i] as number) <= steady) continue
      this.compareName(shadow, i, value)
    }
  }

  /** Something happened in this step that may show in the summary of an object that was not bound anew. */
  private mayReadOtherwise(): boolean {
    return this.journal.events.length > 0 || this.journal.summariesMayDiffer
  }

  /** Names came or went: what was shown is put in the namespace's present order, and what went is told. */
  private followKeys(shadow: FrameShadow, dict: PyDict): void {
    for (const i of shadow.missingFrom(dict)) this.compareName(shadow, i, undefined)
    shadow.follow(dict)
  }

  private compareName(shadow: FrameShadow, i: number, held: PyValue | undefined): void {
    const { journal } = this
    const value = held instanceof PyCell ? held.value : held
    const before = shadow.seen[i]
    const kind = shadow.kinds[i] as number
    if (kind === HIDDEN || (kind === PLAIN && value === before)) return
    if (kind === PLAIN && isPlain(value) && shadow === this.shadow && journal.changes.length === 0) {
      journal.log.bind(shadow.names[i] as string, value)
      shadow.seen[i] = value
      shadow.summaries[i] = null
      return
    }
    if (value !== undefined && value === before) {
      const told = readsOtherwise(shadow, i, value, this.mayReadOtherwise())
      if (told.holdsOther) journal.isStale = true
      if (!told.text) return
    }
    const summaryBefore = shadow.summaryAt(i)
    if (value !== before && (mayLead(value) || mayLead(before))) journal.isStale = true
    const summary = value === undefined ? null : this.summaryOf(value)
    shadow.show(i, value, summary)
    if (isSameSummary(summaryBefore, summary)) {
      shadow.summaries[i] = summaryBefore
      return
    }
    journal.changes.push({ target: 'binding', frame: shadow.record.id, name: shadow.names[i] as string, before: summaryBefore, after: summary })
  }

  private summaryOf(value: PyValue): ValueSummary {
    return summarize(value, (object) => {
      if (object instanceof PyMemoryView) {
        const card = this.cards.idOf(object)
        return card === null ? {} : { card }
      }
      const room = this.rooms.summaryRoom(object)
      return room === null ? {} : { room }
    })
  }
}

function isSameSummary(a: ValueSummary | null, b: ValueSummary | null): boolean {
  return a === b || (a !== null && b !== null && a.text === b.text && a.room === b.room && a.card === b.card)
}

function kindOf(frame: Frame): FrameRecord['kind'] {
  if (frame.generator !== null) return 'generator'
  if (frame.func === null) return 'module'
  return frame.locals === null ? 'function' : 'class'
}
