import type {
  CardId,
  Change,
  CardRecord,
  FrameId,
  FrameRecord,
  GuestId,
  GuestRecord,
  GuestStanding,
  RoomId,
  RoomRecord,
  RunEvent,
  StaffKeyId,
  StaffKeyRecord,
  ValueSummary,
} from '../python/events'

/**
 * The bytes of one room, never changed afterwards. A Uint8Array will do; the recording's own are kept in pieces that
 * neighbouring steps share, so that a large room is not copied for each step. Ask for a slice rather than for all.
 */
export interface RoomBytes {
  readonly length: number
  /** The byte at an index, undefined outside. */
  at(index: number): number | undefined
  /** A copy of the bytes from `start` up to `end`; of all without. Indices from 0, clipped to the room. */
  slice(start?: number, end?: number): Uint8Array
}

/** A frame with the names bound in it, in the order in which they were first bound. */
export interface FrameState {
  readonly record: FrameRecord
  readonly bindings: ReadonlyMap<string, ValueSummary>
}

/** The state after one step. Plain data; a world handed out is never changed afterwards. */
export interface World {
  /** 0 before anything ran, else the step that it shows. */
  readonly step: number
  /** The line that ran in this step; 0 before anything ran. */
  readonly line: number
  readonly frame: FrameId | null
  readonly rooms: ReadonlyMap<RoomId, RoomRecord>
  readonly bytes: ReadonlyMap<RoomId, RoomBytes>
  readonly cards: ReadonlyMap<CardId, CardRecord>
  readonly staffKeys: ReadonlyMap<StaffKeyId, StaffKeyRecord>
  readonly frames: ReadonlyMap<FrameId, FrameState>
  /** Threads and tasks; empty while the main thread is alone. */
  readonly guests: ReadonlyMap<GuestId, GuestStanding>
  /** Whose line ran in this step; 0: the main thread's. */
  readonly guest: GuestId
  /** What happened in this step, in order. */
  readonly events: readonly RunEvent[]
  /** Standard output and error up to and with this step. */
  readonly stdout: string
  readonly stderr: string
  /** Bytes copied so far. */
  readonly bytesCopied: number
  /** Bytes that live cards open at this step; one that several cards open counts once. */
  readonly bytesSeen: number
}

/** One kind of thing that a mark on the timeline stands for, most important first. */
export type MarkKind = 'error' | 'resize' | 'release' | 'export' | 'write' | 'output' | 'call'

/** From the step in which a card was handed out to the one in which it came back, both included. */
export interface CardSpan {
  readonly card: CardId
  /** Whose line handed it out. */
  readonly guest: GuestId
  readonly from: number
  readonly to: number
}

/** What the page holds of one run. */
export interface Recording {
  /** Number of steps; steps are numbered 1..stepCount. When the run was too long, the first ones may be missing. */
  readonly stepCount: number
  /** First step that can be visited (1 unless the run was too long to keep whole). */
  readonly firstStep: number
  lineOf(step: number): number
  /** The frame whose line ran in a step; 0 where there is no such step. */
  frameOf(step: number): FrameId
  /**
   * The last step before the same frame ran its next line, so that calls which the line made lie in between; `step`
   * itself when it called nothing. `stepCount` when the frame runs no further line.
   */
  endOfLine(step: number): number
  /** Whether the step is the first one of its frame. */
  beginsFrame(step: number): boolean
  eventsOf(step: number): readonly RunEvent[]
  /** How the world after this step differs from the one before it. */
  changesOf(step: number): readonly Change[]
  /** The newest step up to and with `step` in which `line` ran; 0 when it did not. */
  lastRunOf(line: number, step: number): number
  /** Lines that ran in the steps up to and with `step`, ascending. */
  linesUpTo(step: number): readonly number[]
  /** 0 to 7: which colour the card has, the same at every step. */
  colourOf(card: CardId): number
  /** A room as it was after a step; null when it had not come into being, or was gone. */
  roomAsOf(room: RoomId, step: number): RoomRecord | null
  /** The step in which the room was first reached by a name or lent; Infinity when it never is. */
  appearanceOf(room: RoomId): number
  /** 1 for the card that began its lease, 2 for the second one out on it … */
  placeInLease(card: CardId): number
  /** The most important thing that happened in a step, or null. */
  markOf(step: number): MarkKind | null
  /** Steps at which an exception was raised, ascending. */
  readonly errorSteps: readonly number[]
  /** Every thread and task that is there at some step, in the order in which they came; the main thread is the first. Empty when it was alone. */
  readonly guests: readonly GuestRecord[]
  /** Whose line ran in a step; 0: the main thread's. */
  guestOf(step: number): GuestId
  /** Steps in which a line of the guest ran, ascending. */
  stepsOfGuest(guest: GuestId): readonly number[]
  /** The newest step of the guest up to and with `step`; 0 when there is none. */
  lastStepOf(guest: GuestId, step: number): number
  /** Cards that were out for longer than a step, in the order in which they were handed out. */
  cardSpans(): readonly CardSpan[]
  worldAt(step: number): World
}
