/**
 * A scene is everything that the stage shows at one step, as plain data: what is drawn and what is said. The hotel
 * makes scenes from worlds; React only draws them. Nothing here is computed while drawing, except the rows of a large
 * room, which `grid.ts` works out for the rows in sight.
 */
import type { CardId, GuestId, RoomId, StaffKeyId } from '../python/events'
import type { Coverage, Layout, RoomBytes } from '../timeline'

export type Radix = 'hex' | 'decimal' | 'text'

/** What the user chose about the display. `analogy` false: the protocol's own words only. */
export interface DisplayOptions {
  readonly analogy: boolean
  readonly radix: Radix
}

/** A sentence with parts that are set apart. `code` is a name or a value of the program. */
export type Phrase = readonly (string | { readonly code: string } | { readonly strong: string })[]

export interface Scene {
  /** The step that is shown; 0 before anything ran. */
  readonly step: number
  readonly line: number
  readonly options: DisplayOptions
  /** `The hotel at step 6`, or `Buffers at step 6`. */
  readonly title: string
  /** Threads and tasks; null in a program that has no two of them. */
  readonly guests: Guests | null
  readonly rooms: readonly Room[]
  /** Rooms that exist but are left out because there are too many. */
  readonly roomsLeftOut: number
  /** `Key cards at the desk`, or `Memoryviews`. */
  readonly deskTitle: string
  readonly cards: readonly Card[]
  /** What is said of cards that are not drawn (`12 more returned earlier`), or null. */
  readonly cardsLeftOut: string | null
  /** `Staff keys`, or `Other exports`. */
  readonly staffTitle: string
  readonly staffKeys: readonly StaffKey[]
  /** What is stamped on a card that came back: `RETURNED`, or `RELEASED`. */
  readonly stamp: string
  readonly refusal: RefusalNote | null
  /** What happened in this step, in one or two sentences. */
  readonly say: Sentence
  readonly meters: readonly Meter[]
  /** What to say while there is nothing to draw, or null. */
  readonly empty: string | null
}

export interface Sentence {
  readonly tone: 'refused' | 'done' | 'plain'
  /** Which small picture stands beside it. */
  readonly icon: 'lock' | 'glass' | 'bed' | 'ticket' | 'card' | 'returned' | 'wall' | 'write' | 'copy' | 'print' | 'step' | 'error'
  /** `Renovation refused.` */
  readonly headline: string
  readonly body: Phrase
  /** Whose step it is, where there are several: `reader`. */
  readonly by: string | null
  /** All of it as plain text, for the live region. */
  readonly text: string
}

export interface Meter {
  readonly label: string
  readonly value: string
}

/** Who runs, and where the others stand. */
export interface Guests {
  /** `Guests`, or `Tasks and threads`. */
  readonly title: string
  readonly list: readonly Guest[]
  /** `and 12 more`, or null. */
  readonly leftOut: string | null
}

/** A thread or a task. */
export interface Guest {
  readonly id: GuestId
  readonly name: string
  readonly kind: 'thread' | 'task'
  /** Its line ran in this step. */
  readonly runs: boolean
  readonly state: 'absent' | 'new' | 'ready' | 'waiting' | 'loop' | 'done'
  /** `waits at line 7 for task reader`. */
  readonly text: string
  /** Where it stands; 0 before its first line and after its last. */
  readonly line: number
  /** Cards that a line of it handed out and that are still out. */
  readonly cards: readonly { readonly id: CardId; readonly name: string; readonly colour: number }[]
  /** `Guest reader, task, waits at line 7, took view`. */
  readonly accessibleName: string
}

/** What happened to one guest along the whole run: parts of it, from 0 to 1. */
export interface GuestLane {
  readonly guest: GuestId
  readonly ran: readonly { readonly from: number; readonly to: number }[]
  readonly cards: readonly { readonly from: number; readonly to: number; readonly colour: number }[]
  readonly errors: readonly number[]
}

export type RoomStatus = 'locked' | 'glass' | 'free'

/** An exporter. */
export interface Room {
  readonly id: RoomId
  readonly name: string
  /** Further names by which it can be reached. */
  readonly alsoNamed: readonly string[]
  /** Whether it is a temporary without a name. */
  readonly temporary: boolean
  /** `bytearray, 5 bytes`; `array('i'), 3 items of 4 bytes`. */
  readonly kind: string
  readonly status: RoomStatus
  /** `walls fixed: 1 export live`. */
  readonly statusText: string
  /** `Room payload, bytearray, 5 bytes, 1 export`. */
  readonly accessibleName: string
  /** More of what the picture says, for a screen reader: cards, changes, the refused resize. */
  readonly description: string
  readonly grid: ByteGrid
  /** Further facts: `position 3`, `shape (2, 3)`. */
  readonly facts: readonly (readonly [string, string])[]
  /** Arrays that look at its bytes without a card of their own. */
  readonly looks: readonly Look[]
  /** Something of it happened in this step. */
  readonly active: boolean
  /** Something of it was refused in this step. */
  readonly refused: boolean
  /** Bytes that were offered and did not fit (a mismatched assignment). */
  readonly offered: Offered | null
  /** It came into being in this step by a copy of so many bytes. */
  readonly builtBy: string | null
}

/** An array that looks at a room's bytes. */
export interface Look {
  readonly name: string
  readonly text: Phrase
  /** Its bytes are no longer where it looks. */
  readonly isStale: boolean
}

/** Half-open range of byte indices. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** The bytes of a room, and everything that lies on or under them. Rows are asked for: `gridRow` in `grid.ts`. */
export interface ByteGrid {
  readonly room: RoomId
  readonly size: number
  readonly bytes: RoomBytes
  readonly itemsize: number
  readonly radix: Radix
  /** How the bytes are divided: the fields of a structure or a record. */
  readonly fields: readonly FieldMark[]
  readonly brackets: readonly Bracket[]
  /** Lanes that the brackets need: 0 when there are none. */
  readonly laneCount: number
  /** What is said of live cards that are not drawn under the bytes because there are too many, or null. */
  readonly bracketsLeftOut: string | null
  /** Bytes that changed in this step, ascending, not overlapping. */
  readonly changed: readonly ByteRange[]
  /** Bytes that a refused write aimed at. */
  readonly untouched: readonly ByteRange[]
  readonly ghost: Ghost | null
}

/** A resize that was refused: the wall that was asked for, behind the one that stays. */
export interface Ghost {
  readonly wantedSize: number
  /** Tiles beyond the wall, as far as they are drawn; null where the value is not known. */
  readonly tiles: readonly (number | null)[]
  /** Tiles beyond those drawn. */
  readonly tilesLeftOut: number
  /** Where the new bytes would have stood. */
  readonly at: number
  /** Bytes that would have gone, when the room should have shrunk. */
  readonly wouldGo: ByteRange | null
  /** `wanted 8, has 5`. */
  readonly text: string
}

export interface Offered {
  readonly bytes: readonly number[]
  readonly bytesLeftOut: number
  /** `2 items of format B, 1 byte each`. */
  readonly text: string
  readonly wanted: StructureRow
  readonly given: StructureRow
}

export interface StructureRow {
  readonly format: string
  readonly items: number
  readonly bytes: number
}

/** A named part of the bytes. */
export interface FieldMark extends ByteRange {
  readonly name: string
  /** Whose field it is: the structure that is laid over the room; null when the room is one itself. */
  readonly of: string | null
  /** `I`; `>u2`; of a bit field `I, bits 4 to 7`. */
  readonly format: string
  readonly lane: number
}

/** A live card, or an array without one, under the bytes that it opens. */
export interface Bracket {
  /** null: an array that holds no card. */
  readonly card: CardId | null
  readonly name: string
  /** null: no card's colour. */
  readonly colour: number | null
  readonly lane: number
  readonly coverage: Coverage
  /** The view's own offset, shape and strides: by which index it reaches a byte. */
  readonly layout: Layout
  readonly readonly: boolean
}

/** One row of a grid, for so many bytes per row. */
export interface GridRow {
  readonly index: number
  /** `0x0010`. */
  readonly address: string
  readonly start: number
  readonly cells: readonly ByteCell[]
  readonly segments: readonly BracketSegment[]
  /** Lanes that are used in this row. */
  readonly laneCount: number
  readonly fields: readonly FieldSegment[]
}

/** The part of a field that lies in a row; columns from 0, `to` excluded. */
export interface FieldSegment {
  readonly name: string
  readonly format: string
  readonly lane: number
  readonly from: number
  readonly to: number
  /** Whether it began in a row before, or goes on in the next. */
  readonly openLeft: boolean
  readonly openRight: boolean
}

export interface ByteCell {
  readonly index: number
  readonly value: number
  /** The value as the radix says. */
  readonly text: string
  /** What stands below: the character, or in text mode the hex value. */
  readonly below: string
  /** Colour of the youngest live card that opens it, or null. */
  readonly colour: number | null
  /** Every live card that opens it, oldest first. */
  readonly cards: readonly CardId[]
  readonly changed: boolean
  readonly untouched: boolean
  readonly wouldGo: boolean
  /** First byte of an item of more than one byte. */
  readonly itemStart: boolean
  /** `byte 0, value 0x48, H`; `byte 1, value 0x00, in size`. */
  readonly accessibleName: string
}

/** A run of neighbouring bytes of one card in one row; columns from 0, `to` excluded. */
export interface BracketSegment {
  readonly card: CardId | null
  readonly colour: number | null
  readonly lane: number
  readonly from: number
  readonly to: number
  /** The name is written on one segment a row only. */
  readonly label: string | null
  /** Columns that the name may take before the next bracket of its lane. */
  readonly labelRoom: number
  /** Whether the card's bytes begin before this row or go on after it. */
  readonly openLeft: boolean
  readonly openRight: boolean
}

/** A memoryview. */
export interface Card {
  readonly id: CardId
  readonly room: RoomId | null
  readonly name: string
  readonly state: 'out' | 'returned'
  /** `out since line 2`; `lines 3 to 4`. */
  readonly since: string
  readonly facts: readonly CardFact[]
  /** 0 to 7; steady while the run lasts. */
  readonly colour: number
  readonly readonly: boolean
  readonly bornLine: number
  readonly bornStep: number
  /** `Card view, opens payload[0:5], format B, 5 items of 1 byte, writable, out, held by view (module)`. */
  readonly accessibleName: string
  /** The card came back in this step. */
  readonly justReturned: boolean
  readonly justHandedOut: boolean
  /** The card stands in the way of what was refused in this step. */
  readonly blocks: boolean
}

/** `opens` `payload[0:5]`. `code` when the value is program text. */
export interface CardFact {
  readonly label: string
  readonly value: string
  readonly code: boolean
}

/** An export that is no memoryview. */
export interface StaffKey {
  readonly id: StaffKeyId
  readonly room: RoomId
  readonly type: string
  readonly state: 'out' | 'returned'
  readonly text: Phrase
  /** `Staff key, c_char_Array_5, opens payload, out, held by native (module), since line 3`. */
  readonly accessibleName: string
  readonly blocks: boolean
}

/** Why the last operation of this step was refused. */
export interface RefusalNote {
  readonly errorType: string
  readonly message: string
  /** `BufferError: Existing exports of data: object cannot be re-sized`. */
  readonly heading: string
  /** Why, in the words of the chosen register. */
  readonly reason: Phrase
  readonly reasonText: string
  /** Who stands in the way, as paths: `view (module), since line 2`. */
  readonly holders: readonly string[]
  /** What helps: `Release it first`. */
  readonly remedies: readonly string[]
  readonly room: RoomId | null
  readonly cards: readonly CardId[]
  readonly line: number
  /** Whether the program caught it. */
  readonly caught: boolean
}

/** What the editor writes at the end of a line. */
export interface LineNote {
  readonly line: number
  readonly text: string
  readonly tone: 'plain' | 'refused'
}

/** What the editor draws beside a line number. */
export type GutterMark = 'refused' | 'export' | 'release' | 'resize' | 'write'

/** Where the guests stand who do not run: `reader waits here`. */
export interface StandMark {
  readonly line: number
  readonly text: string
}

export interface LineMark {
  readonly line: number
  readonly mark: GutterMark
  /** `exports payload`, for a tooltip and a screen reader. */
  readonly text: string
}
