import { shownAs } from '../../../hotel'
import type { Ghost, Radix } from '../../../hotel/scene'
import styles from './ByteGrid.module.css'
import { Icon } from './Icon'

/** What the walls, and the count of tiles left out, take of a row, in tiles. */
const wallTiles = 1
const leftOutTiles = 2

/** Whether what was asked for has room in the last row, behind the bytes that are there. */
export function fitsLastRow(ghost: Ghost, size: number, perRow: number): boolean {
  if (ghost.tiles.length === 0) return true
  const inLastRow = size === 0 ? 0 : ((size - 1) % perRow) + 1
  return inLastRow + ghost.tiles.length + wallTiles + (ghost.tilesLeftOut > 0 ? leftOutTiles : 0) <= perRow
}

/**
 * The wall that stayed, and behind it the tiles and the wall that were asked for. The words stand in the room's description.
 * In a row of their own (`isUnder`) the tiles stand in the columns of the bytes, the wall before the first of them.
 */
export function GhostTiles({ ghost, radix, isUnder = false }: { ghost: Ghost; radix: Radix; isUnder?: boolean }) {
  const size = ghost.wantedSize - ghost.tiles.length - ghost.tilesLeftOut
  return (
    <div className={styles.ghost} data-under={isUnder || undefined} aria-hidden="true">
      <span className={styles.wall}>
        <span className={styles.lock}>
          <Icon name="lock" size="0.95em" />
        </span>
      </span>
      {ghost.tiles.map((value, i) => {
        const shown = value === null ? { text: '?', below: '' } : shownAs(value, radix)
        return (
          <span key={i} className={styles.ghostTile}>
            {size < 1000 && <i>{size + i}</i>}
            <b>{shown.text}</b>
            <small>{shown.below}</small>
          </span>
        )
      })}
      {ghost.tilesLeftOut > 0 && <span className={styles.more}>+{ghost.tilesLeftOut}</span>}
      {ghost.tiles.length > 0 && <span className={styles.ghostWall} />}
    </div>
  )
}
