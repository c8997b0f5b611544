import type { GutterMark } from '../../../hotel/scene'

/** The sign beside a line number. The text of the mark says the same in words. */
export const gutterSigns: Record<GutterMark, string> = {
  refused: '✕',
  export: '▪',
  release: '↩',
  resize: '⇔',
  write: '✎',
}
