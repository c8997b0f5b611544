/**
 * The text under the editor, and the schedule by which it is run. The editor itself is where the text lives while someone types (it tells us); whoever else
 * has a text to show puts it here, and the editor sees by the version that it is to take it over.
 */
import { createStore } from 'zustand/vanilla'

export interface Snippet {
  readonly text: string
  /** Shown on the editor's tab. */
  readonly name: string
  /** Which thread or task goes on where more than one could; null: as without a schedule. It stays while someone types. */
  readonly schedule: string | null
  /** Counts the texts that came from elsewhere than the keyboard. */
  readonly version: number
}

export const snippet = createStore<Snippet>(() => ({ text: '', name: 'snippet.py', schedule: null, version: 0 }))

export function putText(text: string, name = snippet.getState().name, schedule = snippet.getState().schedule): void {
  snippet.setState(({ version }) => ({ text: text.replaceAll('\r\n', '\n'), name, schedule, version: version + 1 }))
}

export function followSchedule(schedule: string | null): void {
  snippet.setState({ schedule })
}

export function typed(text: string): void {
  if (text !== snippet.getState().text) snippet.setState({ text })
}
