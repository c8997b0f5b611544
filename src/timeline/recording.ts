/**
 * One run, ready to be visited at any step. Making a recording reads every step once and copies nothing; a world is
 * reached by walking a cursor over the changes from wherever is nearest: where it last stood, a picture taken on an
 * earlier walk, or the start.
 */
import type { Change, FrameId, GuestId, GuestRecord, RoomRecord, RunEvent, StepRecord } from '../python/events'
import { CardTraits } from './colours'
import { coverageOf, unionCount } from './coverage'
import { Cursor, type Ended, nothingStands, type Standing } from './cursor'
import { isError, markOf } from './marks'
import { GuestTurns } from './turns'
import type { CardSpan, MarkKind, Recording, World } from './world'

/** A picture is kept after so many changes: a walk is never longer, and pictures share what did not change. */
const changesBetweenPictures = 4096

const noEvents: readonly RunEvent[] = []
const noChanges: readonly Change[] = []

/**
 * The recording of a run whose steps `skippedSteps + 1` onwards are in `steps`, in order. The first record's changes
 * start from an empty world.
 */
export function createRecording(steps: readonly StepRecord[], skippedSteps: number): Recording {
  const recording = new StepsRecording(skippedSteps)
  recording.add(steps)
  return recording
}

/** A recording whose steps come in pieces. It is to be visited once all are there. */
export interface RecordingInPieces {
  /** The next steps, in order. Costs what the piece is long: the world is walked along. */
  add(steps: readonly StepRecord[]): void
  readonly recording: Recording
}

export function recordInPieces(skippedSteps: number): RecordingInPieces {
  const recording = new StepsRecording(skippedSteps)
  return {
    add(steps) {
      recording.add(steps)
      recording.walkTo(recording.stepCount)
    },
    recording,
  }
}

class StepsRecording implements Recording {
  readonly firstStep: number
  readonly errorSteps: number[] = []
  private readonly steps: StepRecord[] = []
  private readonly skipped: number
  private readonly marks: (MarkKind | null)[] = []
  private readonly stdout: string[] = []
  private readonly stderr: string[] = []
  /** How many pieces of output there are, and how many bytes were copied, up to each step. */
  private readonly stdoutCount: number[] = [0]
  private readonly stderrCount: number[] = [0]
  private readonly copied: number[] = [0]
  private readonly stepsOfLine = new Map<number, number[]>()
  /** For each step, the index of the next one of its frame (-1: none), and whether there is none before it. */
  private readonly nextOfFrame: number[] = []
  private readonly isFirstOfFrame: boolean[] = []
  private readonly lastOfFrame = new Map<FrameId, number>()
  private readonly traits = new CardTraits()
  private readonly turns = new GuestTurns()
  private readonly appearances = new Map<number, number>()
  /** Steps in which each room's record changed, ascending. */
  private readonly roomSteps = new Map<number, number[]>()
  private readonly nameOrder = new Map<FrameId, Map<string, number>>()
  private readonly ended: Ended = { bytes: new Map(), bindings: new Map() }
  private readonly pictures: Standing[]
  private cursor: Cursor
  private changesSincePicture = 0
  private lastWorld: World | null = null

  constructor(skipped: number) {
    this.skipped = skipped
    this.firstStep = skipped + 1
    this.pictures = [nothingStands(skipped)]
    this.cursor = new Cursor(this.pictures[0]!, this.ended, this.nameOrder)
  }

  get stepCount(): number {
    return this.skipped + this.steps.length
  }

  add(steps: readonly StepRecord[]): void {
    for (const record of steps) this.addStep(record)
  }

  private addStep(record: StepRecord): void {
    const i = this.steps.length
    this.steps.push(record)
    let copied = this.copied[i]!
    for (const event of record.events) {
      if (event.kind === 'copy') copied += event.bytes
      else if (event.kind === 'output') (event.stream === 'stdout' ? this.stdout : this.stderr).push(event.text)
    }
    this.copied.push(copied)
    this.stdoutCount.push(this.stdout.length)
    this.stderrCount.push(this.stderr.length)
    this.marks.push(markOf(record.events))
    if (isError(record.events)) this.errorSteps.push(record.step)
    const ofLine = this.stepsOfLine.get(record.line)
    if (ofLine === undefined) this.stepsOfLine.set(record.line, [record.step])
    else ofLine.push(record.step)
    const lastSeen = this.lastOfFrame.get(record.frame)
    if (lastSeen !== undefined) this.nextOfFrame[lastSeen] = i
    this.nextOfFrame.push(-1)
    this.isFirstOfFrame.push(lastSeen === undefined)
    this.lastOfFrame.set(record.frame, i)
    this.noteChanges(record, this.nameOrder)
    this.traits.follow(record)
    this.turns.follow(record)
  }

  get guests(): readonly GuestRecord[] {
    return this.turns.guests()
  }

  guestOf(step: number): GuestId {
    return this.recordOf(step)?.guest?.id ?? 0
  }

  stepsOfGuest(guest: GuestId): readonly number[] {
    return this.turns.stepsOf(guest)
  }

  lastStepOf(guest: GuestId, step: number): number {
    const steps = this.turns.stepsOf(guest)
    return steps[countUpTo(steps, step) - 1] ?? 0
  }

  cardSpans(): readonly CardSpan[] {
    return this.turns.cardSpans(this.stepCount)
  }

  lineOf(step: number): number {
    return this.recordOf(step)?.line ?? 0
  }

  frameOf(step: number): FrameId {
    return this.recordOf(step)?.frame ?? 0
  }

  endOfLine(step: number): number {
    const next = this.nextOfFrame[step - this.firstStep]
    if (next === undefined) return step
    return next === -1 ? this.stepCount : this.firstStep + next - 1
  }

  beginsFrame(step: number): boolean {
    return this.isFirstOfFrame[step - this.firstStep] ?? false
  }

  eventsOf(step: number): readonly RunEvent[] {
    return this.recordOf(step)?.events ?? noEvents
  }

  changesOf(step: number): readonly Change[] {
    return this.recordOf(step)?.changes ?? noChanges
  }

  markOf(step: number): MarkKind | null {
    return this.marks[step - this.firstStep] ?? null
  }

  lastRunOf(line: number, step: number): number {
    const steps = this.stepsOfLine.get(line)
    if (steps === undefined) return 0
    return steps[countUpTo(steps, step) - 1] ?? 0
  }

  linesUpTo(step: number): readonly number[] {
    return [...this.stepsOfLine]
      .filter(([, steps]) => steps[0]! <= step)
      .map(([line]) => line)
      .sort((a, b) => a - b)
  }

  colourOf(card: number): number {
    return this.traits.of(card)?.colour ?? 0
  }

  roomAsOf(room: number, step: number): RoomRecord | null {
    const steps = this.roomSteps.get(room)
    const changed = steps?.[countUpTo(steps, step) - 1]
    if (changed === undefined) return null
    const change = this.changesOf(changed).findLast((each) => each.target === 'room' && each.id === room)
    return change?.target === 'room' ? change.after : null
  }

  appearanceOf(room: number): number {
    return this.appearances.get(room) ?? Number.POSITIVE_INFINITY
  }

  placeInLease(card: number): number {
    return this.traits.of(card)?.placeInLease ?? 1
  }

  worldAt(step: number): World {
    const wanted = Math.min(Math.max(Math.trunc(step) || 0, this.skipped), this.stepCount)
    if (this.lastWorld?.step === wanted) return this.lastWorld
    this.walkTo(wanted)
    const world = this.worldOf(this.cursor.standing())
    this.lastWorld = world
    return world
  }

  private noteChanges({ changes, step }: StepRecord, order: Map<FrameId, Map<string, number>>): void {
    for (const change of changes) {
      if (change.target === 'room') {
        const isThere = change.after !== null && (change.after.names.length > 0 || change.after.exportCount > 0)
        const steps = this.roomSteps.get(change.id)
        if (steps === undefined) this.roomSteps.set(change.id, [step])
        else steps.push(step)
        if (isThere && !this.appearances.has(change.id)) this.appearances.set(change.id, step)
        continue
      }
      if (change.target !== 'binding' || change.after === null) continue
      let names = order.get(change.frame)
      if (names === undefined) order.set(change.frame, (names = new Map()))
      if (!names.has(change.name)) names.set(change.name, names.size)
    }
  }

  private recordOf(step: number): StepRecord | undefined {
    return this.steps[step - this.firstStep]
  }

  walkTo(step: number): void {
    const picture = this.pictures.findLast((each) => each.step <= step) ?? this.pictures[0]!
    if (Math.abs(this.cursor.step - step) > step - picture.step) {
      this.cursor = new Cursor(picture, this.ended, this.nameOrder)
      this.changesSincePicture = 0
    }
    while (this.cursor.step < step) {
      const record = this.recordOf(this.cursor.step + 1)!
      this.cursor.forward(record)
      this.takePicture(record.changes.length)
    }
    while (this.cursor.step > step) this.cursor.backward(this.recordOf(this.cursor.step)!)
  }

  /** Only beyond the newest picture: what lies before has its pictures already. */
  private takePicture(changeCount: number): void {
    if (this.cursor.step <= this.pictures.at(-1)!.step) return
    this.changesSincePicture += changeCount
    if (this.changesSincePicture < changesBetweenPictures) return
    this.pictures.push(this.cursor.standing())
    this.changesSincePicture = 0
  }

  private worldOf(standing: Standing): World {
    const record = this.recordOf(standing.step)
    const i = standing.step - this.skipped
    return {
      ...standing,
      line: record?.line ?? 0,
      frame: record?.frame ?? null,
      guest: record?.guest?.id ?? 0,
      events: record?.events ?? noEvents,
      stdout: this.stdout.slice(0, this.stdoutCount[i]).join(''),
      stderr: this.stderr.slice(0, this.stderrCount[i]).join(''),
      bytesCopied: this.copied[i]!,
      bytesSeen: bytesSeen(standing),
    }
  }
}

function bytesSeen({ cards }: Standing): number {
  const byRoom = new Map<number | null, ReturnType<typeof coverageOf>[]>()
  for (const card of cards.values()) {
    if (card.state !== 'out') continue
    const coverages = byRoom.get(card.room)
    if (coverages === undefined) byRoom.set(card.room, [coverageOf(card)])
    else coverages.push(coverageOf(card))
  }
  let sum = 0
  for (const coverages of byRoom.values()) sum += unionCount(coverages)
  return sum
}

/** How many of the ascending numbers are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
