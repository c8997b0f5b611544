import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { gridRow, rowCount } from '../../../hotel'
import type { Room } from '../../../hotel/scene'
import { focus } from '../../stores/focus'
import styles from './ByteGrid.module.css'
import { ByteRow } from './ByteRow'
import { fitsLastRow, GhostTiles } from './GhostTiles'
import type { GridLayout } from './layout'
import { useCells } from './useCells'
import { useLitCard } from './useLitCard'

/** Rooms up to this size have the index above each byte even in several rows. */
const mostIndexed = 64

/** Every byte of a room that fits the page. */
export function SmallGrid({ room, layout }: { room: Room; layout: GridLayout }) {
  const { grid } = room
  const { perRow, isOneRow } = layout
  const element = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => Array.from({ length: rowCount(grid, perRow) }, (_, i) => gridRow(grid, perRow, i)), [grid, perRow])
  const { active, handlers } = useCells({ grid: element, room: room.id, size: grid.size, perRow, page: 4 })
  const asked = useStore(focus, ({ byte }) => (byte !== null && byte.room === room.id ? byte.index : -1))
  const litCard = useLitCard(grid)
  const { ghost } = grid
  const ghostInRow = ghost !== null && (isOneRow || fitsLastRow(ghost, grid.size, perRow))
  const inRow = (index: number, start: number) => (index >= start && index < start + perRow ? index : -1)
  return (
    <>
      <div
        ref={element}
        role="grid"
        aria-label={`Bytes of ${room.name}`}
        aria-rowcount={rows.length}
        aria-colcount={perRow}
        className={isOneRow ? styles.oneRow : undefined}
        {...handlers}
      >
        {rows.map((row, i) => (
          <ByteRow
            key={row.index}
            row={row}
            perRow={perRow}
            active={inRow(active, row.start)}
            asked={inRow(asked, row.start)}
            litCard={litCard}
            look="tall"
            withAddress={!isOneRow}
            withIndices={isOneRow || grid.size <= mostIndexed}
            ghostWallAt={ghost?.wouldGo ? ghost.wantedSize : -1}
          >
            {ghostInRow && i === rows.length - 1 && <GhostTiles ghost={ghost} radix={grid.radix} />}
          </ByteRow>
        ))}
      </div>
      {ghost !== null && !ghostInRow && <GhostTiles ghost={ghost} radix={grid.radix} isUnder />}
    </>
  )
}
