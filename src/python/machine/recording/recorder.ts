/**
 * Recording a run: executed lines become steps, each with what happened in it and how the world changed.
 *
 * The recorder looks, it never runs Python. At the end of a step it compares the names of the frames that ran with what
 * it showed last (`shown-names.ts`), the bytes that were touched with its own copy of them (`rooms.ts`), and, when
 * references to rooms or cards may have moved, who reaches what (`cards.ts`, `holders.ts`). Cost follows what changed.
 */
import type { BufferExporter } from '../../buffer/exporter'
import type { PyMemoryView } from '../../buffer/view'
import type { StepRecord } from '../../events'
import type { PyException } from '../../objects/errors'
import { observer, stopObserving, type RefusalFacts } from '../../observer'
import { messageOf } from '../exception-text'
import type { Frame } from '../frame'
import { allThreads, state, type RunRecorder } from '../thread'
import { Cards } from './cards'
import { GuestBook } from './guests'
import { findHolders, type Holders } from './holders'
import { Journal } from './journal'
import { Rooms } from './rooms'
import { ShownNames } from './shown-names'

/** Steps for which holders are looked up whenever references may have moved; of later ones each `HOLDER_STRIDE`th. */
const HOLDER_STEPS = 4_000
const HOLDER_STRIDE = 256

/** Steps and events of the whole run, and the bytes that what is kept of them takes in memory. */
export interface RecordingSize {
  readonly steps: number
  readonly events: number
  readonly bytes: number
}

interface PendingRaise {
  readonly event: { readonly kind: 'raise'; readonly errorType: string; readonly message: string; caught: boolean }
  readonly exception: PyException
}

export class Recorder implements RunRecorder {
  private readonly journal: Journal
  private readonly rooms: Rooms
  private readonly cards: Cards
  private readonly names: ShownNames
  private readonly guests: GuestBook
  /** Whose step it is; 0: the main thread's. */
  private guest = 0
  /** Steps that are complete. */
  private ended = 0
  /** The module has ended: what happens from now on belongs to no step. */
  private isOver = false
  private isFinished = false
  private pendingRaise: PendingRaise | null = null

  constructor(filename: string) {
    this.journal = new Journal(filename, () => this.names.bindings())
    this.rooms = new Rooms(this.journal)
    this.cards = new Cards(this.journal, this.rooms)
    this.names = new ShownNames(this.journal, this.rooms, this.cards)
    this.guests = new GuestBook(this.journal.log.guests)
    this.observe()
  }

  private observe(): void {
    const { journal, rooms, cards } = this
    observer.roomMade = (exporter) => rooms.made(exporter as BufferExporter)
    observer.bytesTouched = (exporter, start, end, view, bytes) => rooms.written(exporter, start, end, cards.idOf(view), bytes)
    observer.byteStored = (exporter, at, value) => rooms.byteStored(exporter, at, value)
    observer.resized = (exporter, from, to, at) => rooms.resized(exporter, from, to, at)
    observer.leaseMade = (managed) => cards.leaseMade(managed)
    observer.cardMade = (view, cutFrom) => cards.made(view as PyMemoryView, cutFrom)
    observer.cardReturned = (view, by, leaseEnded) => cards.giveBack(view, by, leaseEnded)
    observer.staffKeyMade = (holder, exporter, buffer) => cards.keyMade(holder, exporter, buffer)
    observer.staffKeyReturned = (buffer) => cards.keyReturned(buffer)
    observer.taskMade = (task) => this.guests.add(task, (frame) => journal.isLearners(frame))
    observer.refused = (facts) => this.refused(facts)
    observer.copied = (bytes, from, to, what) => {
      if (bytes > 0) journal.tell({ kind: 'copy', bytes, from: rooms.takePart(from), to: rooms.idOf(to), what })
    }
  }

  /** A line of the learner's file begins: the step before it is complete. */
  beginLine(frame: Frame, line: number): void {
    const { journal, names } = this
    const isSameFrame = frame === names.current && !frame.finished
    // A module without a statement has no line of its own.
    if (!isSameFrame && (!journal.isLearners(frame) || line === 0)) return
    this.endStep()
    journal.step++
    journal.line = line
    if (isSameFrame) return
    this.guest = this.guests.now()
    names.turnTo(frame)
  }

  enterFrame(frame: Frame): void {
    if (!this.journal.isLearners(frame) || this.journal.step === 0) return
    this.journal.tell({ kind: 'call', frame: this.names.idOf(frame), name: frame.code.qualname })
  }

  leaveFrame(frame: Frame): void {
    const event = this.names.left(frame)
    if (event === null) return
    this.journal.isStale = true
    if (frame.func === null) this.endLastStep(frame)
    else this.journal.events.push(event)
  }

  /** The module is through: its last step shows the world as its names still hold it, not what is torn down afterwards. */
  private endLastStep(module: Frame): void {
    const running = state.thread.frame
    state.thread.frame = module
    this.endStep()
    state.thread.frame = running
    // Threads go on, and so do their steps.
    this.isOver = allThreads().length === 1
  }

  raised(frame: Frame, exception: PyException): void {
    if (!this.journal.isLearners(frame) || this.pendingRaise?.exception === exception) return
    const event = { kind: 'raise' as const, errorType: exception.cls.name, message: messageOf(exception), caught: true }
    this.pendingRaise = { event, exception }
    this.journal.tell(event)
  }

  /** The last exception that was raised left the program. */
  markUncaught(): void {
    if (this.pendingRaise !== null) this.pendingRaise.event.caught = false
  }

  output(stream: 'stdout' | 'stderr', text: string): void {
    const { events } = this.journal
    const last = events[events.length - 1]
    if (last?.kind === 'output' && last.stream === stream) events[events.length - 1] = { ...last, text: last.text + text }
    else events.push({ kind: 'output', stream, text })
  }

  /** A second call does nothing. */
  finish(): void {
    if (this.isFinished) return
    this.isFinished = true
    this.endStep()
    this.isOver = true
    stopObserving()
  }

  get steps(): readonly StepRecord[] {
    return this.journal.log.records()
  }

  get skippedSteps(): number {
    return this.journal.log.skippedSteps
  }

  size(): RecordingSize {
    const { log } = this.journal
    return { steps: this.ended, events: log.eventCount, bytes: log.byteCount() }
  }

  /** Closes what has not been closed yet; call `finish` after the last. */
  private endStep(): void {
    const { journal, names, rooms } = this
    if (journal.step === 0 || this.isOver) return journal.discard()
    names.compare()
    if (rooms.isDirty) rooms.compareBytes()
    if (journal.isStale) this.compareHolders()
    this.guests.compare(journal.changes)
    journal.endStep(names.current === null ? 0 : names.current.id, this.guest)
    this.ended++
  }

  private compareHolders(): void {
    const { journal, rooms, cards, names } = this
    journal.isStale = false
    if (rooms.isEmpty && cards.isEmpty) return
    const isLookedUp = journal.step <= HOLDER_STEPS || journal.step % HOLDER_STRIDE === 0
    const holders: Holders | null = isLookedUp ? findHolders((frame) => journal.isLearners(frame), names.module, this.guests.tasks()) : null
    cards.compare(holders)
    rooms.compare(holders, (exporter, room) => cards.leaseCount(exporter, room))
  }

  private refused(facts: RefusalFacts): void {
    const { operation, errorType, message, wantedSize, at, offered, wanted, given } = facts
    this.journal.tell({
      kind: 'refusal',
      operation,
      errorType,
      message,
      room: this.rooms.takePart(facts.exporter),
      card: this.cards.idOfAny(facts.view),
      ...(wantedSize === undefined ? {} : { wantedSize }),
      ...(at === undefined ? {} : { at }),
      ...(offered === undefined ? {} : { offered }),
      ...(wanted === undefined ? {} : { wanted }),
      ...(given === undefined ? {} : { given }),
    })
  }
}
