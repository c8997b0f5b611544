import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { gridRow, rowCount } from '../../../hotel'
import type { Room } from '../../../hotel/scene'
import { focus } from '../../stores/focus'
import styles from './ByteGrid.module.css'
import { ByteRow } from './ByteRow'
import { fitsLastRow, GhostTiles } from './GhostTiles'
import type { GridLayout } from './layout'
import { MiniMap } from './MiniMap'
import { useCells } from './useCells'
import { useLitCard } from './useLitCard'
import { useVirtualRows } from './useVirtualRows'

const rowsInSight = 8
const mostLanes = 3

/** A room of more bytes than can be drawn: the rows in sight, and a strip that shows the whole. */
export function LargeGrid({ room, layout }: { room: Room; layout: GridLayout }) {
  const { grid } = room
  const { perRow } = layout
  const element = useRef<HTMLDivElement>(null)
  const em = useEm(element)
  const laneHeight = Math.min(grid.laneCount, mostLanes) * 0.35
  const rowEms = 1.75 + laneHeight
  const count = rowCount(grid, perRow)
  const { scroller, top, height, onScroll, goTo } = useVirtualRows({ count, rowHeight: rowEms * em, shown: Math.min(count, rowsInSight) })
  const reveal = (index: number) => {
    const row = Math.floor(index / perRow)
    if (row < top) goTo(row)
    else if (row >= top + rowsInSight - 1) goTo(row - rowsInSight + 1)
  }
  const { active, setActive, handlers } = useCells({ grid: element, room: room.id, size: grid.size, perRow, page: rowsInSight - 1, reveal })
  const asked = useStore(focus, ({ byte }) => (byte !== null && byte.room === room.id ? byte.index : -1))
  const litCard = useLitCard(grid)

  const firstChange = grid.changed[0]?.start ?? grid.untouched[0]?.start ?? (grid.ghost === null ? null : (grid.ghost.wouldGo?.start ?? grid.size - 1))
  const wentTo = useRef<number | null>(null)
  useEffect(() => {
    if (firstChange !== null && wentTo.current !== firstChange) goTo(Math.max(0, Math.floor(firstChange / perRow) - 2))
    wentTo.current = firstChange
  }, [firstChange, perRow, goTo])

  // The same bytes stay in sight when the rows become longer or shorter.
  const rowLength = useRef(perRow)
  useLayoutEffect(() => {
    if (rowLength.current !== perRow) goTo(Math.round((top * rowLength.current) / perRow))
    rowLength.current = perRow
  }, [perRow, top, goTo])

  const firstRow = Math.floor(top)
  const lastRow = Math.min(count, firstRow + rowsInSight + 1)
  const drawn = useMemo(
    () => Array.from({ length: lastRow - firstRow }, (_, i) => gridRow(grid, perRow, firstRow + i)),
    [grid, perRow, firstRow, lastRow],
  )
  // Tab reaches a byte that is in sight.
  const inSight = active >= firstRow * perRow && active < lastRow * perRow
  const reachable = inSight ? active : Math.min(grid.size - 1, Math.ceil(top) * perRow)
  const inRow = (index: number, start: number) => (index >= start && index < start + perRow ? index : -1)
  const inSightEms = Math.min(count, rowsInSight) * rowEms
  // What was wanted stands behind the last byte, where its row has room for it; else under the rows.
  const { ghost } = grid
  const hasGhost = ghost !== null && ghost.tiles.length > 0
  const ghostInRow = hasGhost && fitsLastRow(ghost, grid.size, perRow)
  const seen = (lastRow - firstRow) / count
  return (
    <div className={styles.large}>
      <MiniMap
        room={room}
        top={top / count}
        seen={Math.min(1, seen)}
        onGo={(part) => goTo(Math.floor(part * count))}
        onByte={(index) => {
          goTo(Math.floor(index / perRow))
          setActive(index)
        }}
      />
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ blockSize: `${inSightEms}em`, '--row': `${rowEms}em` } as CSSProperties}
        onScroll={onScroll}
      >
        <div style={{ blockSize: `${height}px` }}>
          <div className={styles.window} style={{ blockSize: `${inSightEms}em` }}>
            <div
              ref={element}
              role="grid"
              aria-label={`Bytes of ${room.name}`}
              aria-rowcount={count}
              aria-colcount={perRow}
              className={styles.grid}
              style={{ transform: `translateY(${-(top - firstRow) * rowEms}em)` }}
              {...handlers}
            >
              {drawn.map((row) => (
                <ByteRow
                  key={row.index}
                  row={row}
                  perRow={perRow}
                  active={inRow(reachable, row.start)}
                  asked={inRow(asked, row.start)}
                  litCard={litCard}
                  look="flat"
                  withAddress
                  withIndices={false}
                  ghostWallAt={grid.ghost?.wouldGo ? grid.ghost.wantedSize : -1}
                >
                  {ghostInRow && row.index === count - 1 && <GhostTiles ghost={ghost} radix={grid.radix} />}
                  {layout.withText && !(ghostInRow && row.index === count - 1) && (
                    <span className={styles.text} aria-hidden="true">
                      {row.cells.map(({ below }) => below).join('')}
                    </span>
                  )}
                </ByteRow>
              ))}
            </div>
          </div>
        </div>
      </div>
      {hasGhost && !ghostInRow && <GhostTiles ghost={ghost} radix={grid.radix} isUnder />}
    </div>
  )
}

/** The font size of an element in pixels. */
function useEm(element: RefObject<HTMLElement | null>): number {
  const [em, setEm] = useState(14)
  useEffect(() => {
    const node = element.current
    if (node === null) return
    const measure = () => setEm(Number.parseFloat(getComputedStyle(node).fontSize))
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(node)
    return () => watcher.disconnect()
  }, [element])
  return em
}
