import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { askAboutByte, pointAt, pointAtNothing } from '../../stores/focus'

interface CellsOptions {
  readonly grid: RefObject<HTMLElement | null>
  readonly room: number
  readonly size: number
  readonly perRow: number
  /** Rows that PageUp and PageDown move by. */
  readonly page: number
  /** Brings a byte into sight before it is focused. */
  readonly reveal?: (index: number) => void
}

/**
 * One byte of a grid can be reached by Tab, the others from it by the arrow keys. Handlers stand on the grid and find
 * the cell that was meant, so that a cell costs nothing but its element.
 */
export function useCells({ grid, room, size, perRow, page, reveal }: CellsOptions) {
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, Math.max(0, size - 1))
  const wantsFocus = useRef(false)

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: reveal !== undefined })
  })

  const cellOf = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null)
  const point = (cell: HTMLElement | null) => {
    const card = cell?.dataset['card']
    if (card === undefined) pointAtNothing()
    else pointAt({ card: Number(card) })
  }

  const handlers = {
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.metaKey) return
      const cell = cellOf(event.target)
      if (cell === null) return
      const next = destination(event, { active, size, perRow, page })
      if (next === null) {
        if (event.key !== 'Enter' && event.key !== ' ') return
        askAboutByte(room, active)
      } else if (next !== active) {
        wantsFocus.current = true
        reveal?.(next)
        setChosen(next)
      }
      event.preventDefault()
      event.stopPropagation()
    },
    onClick(event: MouseEvent) {
      const cell = cellOf(event.target)
      if (cell === null) return
      const index = Number(cell.dataset['index'])
      setChosen(index)
      askAboutByte(room, index)
    },
    onFocus(event: FocusEvent) {
      const cell = cellOf(event.target)
      if (cell === null) return
      setChosen(Number(cell.dataset['index']))
      point(cell)
    },
    onBlur: pointAtNothing,
    onPointerOver(event: PointerEvent) {
      const cell = cellOf(event.target)
      if (cell !== null) point(cell)
    },
    onPointerLeave: pointAtNothing,
  }
  return { active, setActive: setChosen, handlers }
}

interface Place {
  readonly active: number
  readonly size: number
  readonly perRow: number
  readonly page: number
}

function destination({ key, ctrlKey, shiftKey }: KeyboardEvent, { active, size, perRow, page }: Place): number | null {
  if (shiftKey) return null
  const within = (index: number) => (index < 0 || index >= size ? active : index)
  const rowStart = active - (active % perRow)
  switch (key) {
    case 'ArrowLeft':
      return within(active - 1)
    case 'ArrowRight':
      return within(active + 1)
    case 'ArrowUp':
      return within(active - perRow)
    case 'ArrowDown':
      return within(active + perRow)
    case 'PageUp':
      return Math.max(active % perRow, active - page * perRow)
    case 'PageDown':
      return Math.min(size - 1, active + page * perRow)
    case 'Home':
      return ctrlKey ? 0 : rowStart
    case 'End':
      return ctrlKey ? size - 1 : Math.min(size - 1, rowStart + perRow - 1)
    default:
      return null
  }
}
