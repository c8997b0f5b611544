/**
 * What the user points at: a card, a room, a byte or a name. The stage and the editor both write and both read it, so
 * that text, picture and code light up together. `name` is text of the program that the pointer is on.
 */
import { createStore } from 'zustand/vanilla'

export interface Focus {
  readonly card: number | null
  readonly room: number | null
  readonly name: string | null
  /** The byte that was asked about by a click, until another is. */
  readonly byte: { readonly room: number; readonly index: number } | null
}

const nothing: Focus = { card: null, room: null, name: null, byte: null }

export const focus = createStore<Focus>(() => nothing)

/** Points at one thing; whatever was pointed at before is let go. A byte that was asked about stays. */
export function pointAt(target: Partial<Pick<Focus, 'card' | 'room' | 'name'>>): void {
  focus.setState({ card: null, room: null, name: null, ...target })
}

export function pointAtNothing(): void {
  const { card, room, name } = focus.getState()
  if (card !== null || room !== null || name !== null) pointAt({})
}

/** Asks who can reach a byte; asking again about the same byte closes the answer. */
export function askAboutByte(room: number, index: number): void {
  const { byte } = focus.getState()
  const same = byte !== null && byte.room === room && byte.index === index
  focus.setState({ byte: same ? null : { room, index } })
}

export function forgetByte(): void {
  if (focus.getState().byte !== null) focus.setState({ byte: null })
}
