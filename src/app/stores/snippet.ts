/**
 * The text under the editor. The editor itself is where the text lives while someone types (it tells us); whoever else
 * has a text to show puts it here, and the editor sees by the version that it is to take it over.
 */
import { createStore } from 'zustand/vanilla'

export interface Snippet {
  readonly text: string
  /** Shown on the editor's tab. */
  readonly name: string
  /** Counts the texts that came from elsewhere than the keyboard. */
  readonly version: number
}

export const snippet = createStore<Snippet>(() => ({ text: '', name: 'snippet.py', version: 0 }))

export function putText(text: string, name = snippet.getState().name): void {
  snippet.setState(({ version }) => ({ text: text.replaceAll('\r\n', '\n'), name, version: version + 1 }))
}

export function typed(text: string): void {
  if (text !== snippet.getState().text) snippet.setState({ text })
}
