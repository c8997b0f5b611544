/** Where a coroutine was made, for programs that ask for it (`sys.set_coroutine_origin_tracking_depth`). compute_cr_origin */
import type { PyValue } from '../objects/object'
import { makeTuple } from '../objects/tuple'
import type { Frame } from './frame'
import { state } from './thread'

/** The frames that made it, innermost first, each as (filename, line, name); None unless that is tracked. */
export function originOf(made: Frame): PyValue {
  const { originDepth } = state.thread
  if (originDepth === 0) return null
  const entries: PyValue[] = []
  for (let frame = made.back; frame !== null && entries.length < originDepth; frame = frame.back) {
    entries.push(makeTuple([frame.code.filename, frame.line, frame.code.name]))
  }
  return makeTuple(entries)
}
