import { shownAs } from '../../../hotel'
import type { Ghost, Radix } from '../../../hotel/scene'
import styles from './ByteGrid.module.css'
import { Icon } from './Icon'

/** The wall that stayed, and behind it the tiles and the wall that were asked for. The words stand in the room's description. */
export function GhostTiles({ ghost, radix }: { ghost: Ghost; radix: Radix }) {
  const size = ghost.wantedSize - ghost.tiles.length - ghost.tilesLeftOut
  return (
    <div className={styles.ghost} aria-hidden="true">
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
