/** Where in the page a person is. */
import { createStore } from 'zustand/vanilla'

export type Tab = 'editor' | 'stage' | 'lesson'
export type View = 'whole' | 'embed' | 'projector'

export interface Place {
  /** The lesson that is open; null in the playground. */
  readonly lesson: string | null
  readonly view: View
  /** Which panel a narrow screen shows. */
  readonly tab: Tab
  readonly dialog: 'share' | 'keys' | 'check' | 'schedules' | null
  /** What was wrong with the link that the page was opened with. */
  readonly problems: readonly string[]
}

export const place = createStore<Place>(() => ({ lesson: null, view: 'whole', tab: 'editor', dialog: null, problems: [] }))

export const showTab = (tab: Tab) => place.setState({ tab })
export const openDialog = (dialog: Place['dialog']) => place.setState({ dialog })
export const forgetProblems = () => place.setState({ problems: [] })
