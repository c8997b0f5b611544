/** How many bytes stand in a row, and how wide each is: from the room's size and the width that there is. In ems. */
export interface GridLayout {
  readonly perRow: number
  readonly cell: number
  /** Width of the column of addresses. */
  readonly address: number
  /** A room in one row has no addresses; each byte has its index above. */
  readonly isOneRow: boolean
  /** More rows than are drawn at once: they scroll. */
  readonly scrolls: boolean
  /** There is room for the characters at the end of each row. */
  readonly withText: boolean
}

const widestCell = 3.3
const narrowestCell = 2.3
const comfortableCell = 2.6
/** Bytes drawn without scrolling. */
const mostBytesAtOnce = 256

/** The gap that the wall of a refused resize takes. */
const wallWidth = 1.2

/** Whether a room stands in one row of cells that are not squeezed. */
export function isNarrow({ size, ghostTiles, width }: { size: number; ghostTiles: number; width: number }): boolean {
  return (Math.max(1, size) + ghostTiles) * comfortableCell + (ghostTiles > 0 ? wallWidth : 0) <= width
}

export function gridLayout({ size, ghostTiles, itemsize, width }: { size: number; ghostTiles: number; itemsize: number; width: number }): GridLayout {
  const tiles = Math.max(1, size) + ghostTiles
  const oneRow = (width - (ghostTiles > 0 ? wallWidth : 0)) / tiles
  if (oneRow >= narrowestCell) return { perRow: Math.max(1, size), cell: Math.min(widestCell, oneRow), address: 0, isOneRow: true, scrolls: false, withText: false }
  const digits = Math.max(4, (size - 1).toString(16).length)
  const address = (digits + 2) * 0.5 + 0.9
  const room = width - address
  const scrolls = size > mostBytesAtOnce
  const narrowest = scrolls ? 1.9 : narrowestCell
  const perRow = [32, 16, 8, 4].find((count) => room / count >= narrowest && (count <= 16 || scrolls)) ?? Math.max(2, Math.min(4, itemsize))
  const cell = Math.max(1.8, Math.min(scrolls ? 2.4 : widestCell, room / perRow))
  return { perRow, cell, address, isOneRow: false, scrolls, withText: scrolls && room - perRow * cell > perRow * 0.54 + 1 }
}
