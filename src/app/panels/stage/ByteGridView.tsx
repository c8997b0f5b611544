import type { CSSProperties } from 'react'
import type { Room } from '../../../hotel/scene'
import styles from './ByteGrid.module.css'
import { GhostTiles } from './GhostTiles'
import type { GridLayout } from './layout'
import { LargeGrid } from './LargeGrid'
import { SmallGrid } from './SmallGrid'

/** The floor of a room: its bytes as a grid, and beside them what a refused resize would have added. */
export function ByteGridView({ room, layout }: { room: Room; layout: GridLayout }) {
  const { grid } = room
  return (
    <div className={styles.floor} style={{ '--cell': `${layout.cell}em`, '--address': `${layout.address}em` } as CSSProperties}>
      {grid.size === 0 ? (
        <div className={styles.line}>
          <p className={styles.none}>no bytes</p>
          {grid.ghost !== null && <GhostTiles ghost={grid.ghost} radix={grid.radix} />}
        </div>
      ) : layout.scrolls ? (
        <LargeGrid key={room.id} room={room} layout={layout} />
      ) : (
        <SmallGrid room={room} layout={layout} />
      )}
      {grid.ghost !== null && <p className={styles.wanted}>{grid.ghost.text}</p>}
      {grid.bracketsLeftOut !== null && <p className={styles.note}>{grid.bracketsLeftOut}</p>}
    </div>
  )
}
