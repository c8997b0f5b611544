/** Events become steps; a world for any step; questions about both. */
export { type ByteRun, type Coverage, coverageOf, covers, joinRuns, type Layout, runsWithin } from './coverage'
export { isEvent, isMistake, markKinds } from './marks'
export {
  cardsAtByte,
  cardsOf,
  changedBytes,
  type Hold,
  holdsOn,
  liveCardsOf,
  liveStaffKeysOf,
  nextErrorStep,
  nextEventStep,
  previousEventStep,
} from './questions'
export { createRecording, recordInPieces, type RecordingInPieces } from './recording'
export type { CardSpan, FrameState, MarkKind, Recording, RoomBytes, World } from './world'
