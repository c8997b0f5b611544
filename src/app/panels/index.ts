/** THE LIST of panels: what the layouts are made of. Each is one folder here. */
import { EditorPanel } from './editor/EditorPanel'
import { LessonPanel } from './lesson/LessonPanel'
import { OutputPanel } from './output/OutputPanel'
import { StagePanel } from './StagePanel'
import { TimelineBar } from './timeline/TimelineBar'

export const panels = {
  Editor: EditorPanel,
  Output: OutputPanel,
  Stage: StagePanel,
  Lesson: LessonPanel,
  Timeline: TimelineBar,
}
