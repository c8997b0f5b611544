/**
 * Everything that can happen in a run. Read this first: it is all that the page, the timeline and the hotel ever learn
 * about Python.
 *
 * A run is a list of **steps**. A step is one executed line of the learner's file, together with everything that
 * happened until the next such line began. Step k (counted from 1) therefore shows the world *after* its line ran.
 * A step carries two things:
 *
 * - `events`: what happened, in order (an export, a refusal, a copy …): for marks, sentences and counts;
 * - `changes`: how the world differs from the step before, each with its value before and after, so that the world
 *   can be walked forwards and backwards without running Python again.
 *
 * Entities are plain immutable records; a change replaces a whole record. Bytes of rooms are changed by ranges.
 */

/** Identity of an exporter, a card, a lease, a frame: unique within one run, counted from 1 in order of creation. */
export type RoomId = number
export type CardId = number
export type LeaseId = number
export type StaffKeyId = number
export type FrameId = number
/** Counted from 1; 0 is the main thread. */
export type GuestId = number

/** How a value is shown: a safe, shortened repr (no learner code is run for it) and what it leads to. */
export interface ValueSummary {
  readonly text: string
  /** Python's type name, e.g. `int`, `bytearray`. */
  readonly type: string
  readonly room?: RoomId
  readonly card?: CardId
}

/** A named part of an object's bytes: a field of a ctypes structure, a column of a structured array. */
export interface FieldFacts {
  /** Nested parts by their path: `header.length`, `[1].x`. */
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly format: string
  /** Of a bit field: its lowest bit and how many there are. */
  readonly bits?: readonly [number, number]
}

/** An array that looks at a room's bytes and holds no export of its own: a view that NumPy made, which the protocol knows nothing of. */
export interface LookFacts {
  /** The shortest path by which the learner's names reach it. */
  readonly name: string
  /** Python's type name: `numpy.ndarray`. */
  readonly type: string
  /** As NumPy writes it: `uint16`, `>u4`, `[('kind', 'u1'), ('size', '<u4')]`. */
  readonly dtype: string
  readonly itemsize: number
  /** Byte offset in the room of the element with all indices 0. */
  readonly offset: number
  readonly shape: readonly number[]
  /** In bytes; may be negative. */
  readonly strides: readonly number[]
  readonly readonly: boolean
  /** What keeps the bytes for it: a path, or a type's name; null: nothing does. */
  readonly base: string | null
  /** The room's bytes are no longer where it looks. */
  readonly isStale: boolean
  readonly fields: readonly FieldFacts[]
}

/** An exporter: an object whose bytes others may look at. */
export interface RoomRecord {
  readonly id: RoomId
  /** Python's type name: `bytearray`, `bytes`, `array.array`, `_io.BytesIO`, a class of the learner's … */
  readonly type: string
  /** Paths by which the learner's names reach it (`payload`, `parser.frames[2]`), shortest first; empty for a temporary. */
  readonly names: readonly string[]
  /** How a temporary is called: its shortened repr, e.g. `b'!!!'`. */
  readonly label: string
  readonly size: number
  /** Bytes an element takes, and its struct format (`B`, `i` …). */
  readonly itemsize: number
  readonly format: string
  /** Leases and staff keys that are live: what forbids a resize. */
  readonly exportCount: number
  readonly readonly: boolean
  /** Whether the exporter can change its size at all (bytes, PEP 688 wrappers cannot). */
  readonly resizable: boolean
  /** Further facts, e.g. ['typecode', 'i'], ['position', '3']. */
  readonly facts: readonly (readonly [string, string])[]
  /** How its bytes are divided, where its type says so. */
  readonly fields?: readonly FieldFacts[]
  /** Arrays that names lead to and that look at its bytes. */
  readonly looks?: readonly LookFacts[]
  readonly bornLine: number
}

/** A memoryview. Cards cut from one another share a lease (CPython's managed buffer). */
export interface CardRecord {
  readonly id: CardId
  readonly lease: LeaseId
  /** The room it opens; null when the exporter is not one that has bytes of its own to show. */
  readonly room: RoomId | null
  /** The card that it was sliced or cast from. */
  readonly cutFrom: CardId | null
  /** Shortest path that holds it, or the last one it had. Empty for a temporary that never had a name. */
  readonly name: string
  /** Every path that holds it now: `view`, `parser.frames[2].body`, `local view in read_header, kept by exc.__traceback__`. */
  readonly holders: readonly string[]
  /** Byte offset in the room of the element with all indices 0, and bytes covered (product of shape × itemsize). */
  readonly offset: number
  readonly nbytes: number
  readonly format: string
  readonly itemsize: number
  readonly shape: readonly number[]
  /** In bytes; may be negative. */
  readonly strides: readonly number[]
  readonly readonly: boolean
  readonly state: 'out' | 'returned'
  /** How it came back, once returned. */
  readonly returnedBy: 'release' | 'with' | 'gone' | null
  readonly bornStep: number
  readonly bornLine: number
  readonly returnedLine: number | null
}

/** An export that is no memoryview: ctypes `from_buffer`, `BytesIO.getbuffer` is a memoryview but a regex iterator is not. */
export interface StaffKeyRecord {
  readonly id: StaffKeyId
  readonly room: RoomId
  /** Python's type name of the consumer that holds the buffer. */
  readonly type: string
  readonly holders: readonly string[]
  /** Where in the room the consumer looks, where it looks at a part only, and how it divides that: a structure laid over a bytearray. */
  readonly part?: { readonly offset: number; readonly size: number; readonly fields: readonly FieldFacts[] }
  readonly bornLine: number
  readonly state: 'out' | 'returned'
  readonly returnedLine: number | null
}

export interface FrameRecord {
  readonly id: FrameId
  /** `<module>`, or the function's qualified name. */
  readonly name: string
  readonly kind: 'module' | 'function' | 'class' | 'generator'
  /** Position in the stack of running frames, 0 for the module; -1 for a frame that is put aside (a suspended generator). */
  readonly depth: number
  readonly line: number
}

/** Who has a place of its own in the program: a thread, or a task of an event loop. */
export interface GuestRecord {
  readonly id: GuestId
  readonly kind: 'thread' | 'task'
  /** As the program named it: `Thread-1 (reader)`, `Task-2`. */
  readonly name: string
}

/** How a guest stands. Told of nobody while the main thread is alone. */
export interface GuestStanding extends GuestRecord {
  /** `new`: it has not begun. `loop`: it runs an event loop, whose tasks are guests of their own. */
  readonly state: 'new' | 'ready' | 'waiting' | 'loop' | 'done'
  /** What it waits for (`task reader`, `time.sleep()`), where that has a name; how it ended (`cancelled`), where that is known. */
  readonly detail: string | null
}

/** How the world differs from the step before. `before` null: it comes into being; `after` null: it ends. */
export type Change =
  | { readonly target: 'room'; readonly id: RoomId; readonly before: RoomRecord | null; readonly after: RoomRecord | null }
  | { readonly target: 'card'; readonly id: CardId; readonly before: CardRecord | null; readonly after: CardRecord | null }
  | { readonly target: 'staffKey'; readonly id: StaffKeyId; readonly before: StaffKeyRecord | null; readonly after: StaffKeyRecord | null }
  | { readonly target: 'frame'; readonly id: FrameId; readonly before: FrameRecord | null; readonly after: FrameRecord | null }
  | { readonly target: 'guest'; readonly id: GuestId; readonly before: GuestStanding | null; readonly after: GuestStanding | null }
  | {
      readonly target: 'binding'
      readonly frame: FrameId
      readonly name: string
      readonly before: ValueSummary | null
      readonly after: ValueSummary | null
    }
  /** At `offset`, the bytes `before` became `after`; other lengths than before: what follows moved. */
  | { readonly target: 'bytes'; readonly room: RoomId; readonly offset: number; readonly before: Uint8Array; readonly after: Uint8Array }

/** One side of an assignment that did not fit. */
export interface StructureFacts {
  readonly format: string
  readonly items: number
  readonly bytes: number
}

/** Why an operation was refused. `errorType` and `message` are CPython's. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly operation: 'resize' | 'structure' | 'readonly' | 'release' | 'released' | 'not-a-buffer' | 'close' | 'element'
  readonly errorType: string
  readonly message: string
  readonly room: RoomId | null
  readonly card: CardId | null
  /** resize: the size asked for, and the bytes that would have moved in (at `at`), where known. */
  readonly wantedSize?: number
  readonly at?: number
  readonly offered?: Uint8Array
  /** structure: both sides. */
  readonly wanted?: StructureFacts
  readonly given?: StructureFacts
}

export type RunEvent =
  | { readonly kind: 'alloc'; readonly room: RoomId; readonly type: string; readonly size: number }
  | { readonly kind: 'free'; readonly room: RoomId }
  /** A lease began: the first memoryview of an exporter, or a staff key (then `card` is null). */
  | { readonly kind: 'export'; readonly room: RoomId | null; readonly lease: LeaseId; readonly card: CardId | null }
  /** A further card on an existing lease: a slice, cast, toreadonly or memoryview(view). */
  | { readonly kind: 'card'; readonly room: RoomId | null; readonly lease: LeaseId; readonly card: CardId; readonly cutFrom: CardId }
  | { readonly kind: 'release'; readonly room: RoomId | null; readonly card: CardId | null; readonly by: 'release' | 'with' | 'gone'; readonly leaseEnded: boolean }
  | { readonly kind: 'resize'; readonly room: RoomId; readonly from: number; readonly to: number }
  /** Bytes from `offset` on, up to `size` further; `bytes`: so many of them only, where strides left some out. */
  | { readonly kind: 'write'; readonly room: RoomId; readonly offset: number; readonly size: number; readonly bytes?: number; readonly card: CardId | null }
  /** Bytes read through a card without a copy of the buffer being made are not counted here. */
  | { readonly kind: 'copy'; readonly bytes: number; readonly from: RoomId | null; readonly to: RoomId | null; readonly what: string }
  | { readonly kind: 'call'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'return'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  /** An exception reached the learner's code (raised there, or by what it called). */
  | { readonly kind: 'raise'; readonly errorType: string; readonly message: string; readonly caught: boolean }
  | Refusal

export type RunEventKind = RunEvent['kind']

/** One executed line of the learner's file. */
export interface StepRecord {
  /** Counted from 1. */
  readonly step: number
  readonly line: number
  readonly frame: FrameId
  /** Whose line it is; absent: the main thread's, outside any task. */
  readonly guest?: GuestRecord
  readonly events: readonly RunEvent[]
  readonly changes: readonly Change[]
}

/** How a run ended. Positions are lines of the learner's file, columns from 0. */
export type Outcome =
  | { readonly kind: 'finished' }
  | { readonly kind: 'raised'; readonly errorType: string; readonly message: string; readonly traceback: string; readonly line: number | null; readonly exitCode: number }
  | { readonly kind: 'syntaxError'; readonly errorType: string; readonly message: string; readonly traceback: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }
  | { readonly kind: 'notSimulated'; readonly what: string; readonly line: number | null }
  | { readonly kind: 'limit'; readonly limit: 'steps' | 'seconds' | 'bytes' | 'output'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'ourFault'; readonly report: string; readonly line: number | null }
