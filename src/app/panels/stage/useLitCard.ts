import { useStore } from 'zustand'
import type { ByteGrid } from '../../../hotel/scene'
import { focus } from '../../stores/focus'

/** The card whose bytes are to light up in a grid: the one pointed at, or the one whose name is. */
export function useLitCard(grid: ByteGrid): number | null {
  return useStore(focus, ({ card, name }) => {
    if (card !== null) return card
    return name === null ? null : (grid.brackets.find((bracket) => bracket.name === name)?.card ?? null)
  })
}
