import { useId, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Card, Room } from '../../../hotel/scene'
import { focus, pointAt, pointAtNothing } from '../../stores/focus'
import { ByteAnswer } from './ByteAnswer'
import { ByteGridView } from './ByteGridView'
import { gridLayout, isNarrow } from './layout'
import { Looks } from './Looks'
import { OfferedBytes } from './OfferedBytes'
import styles from './RoomView.module.css'

/** What a room's walls and padding take from the width, in ems. */
const wallsInEms = 3

interface RoomViewProps {
  readonly room: Room
  readonly cards: readonly Card[]
  readonly analogy: boolean
  /** Of the stage, in ems. */
  readonly width: number
  /** Among many rooms, a small one takes no more than its share of a line. */
  readonly isCrowded: boolean
}

/** Of a room that stands beside others; a room whose bytes do not fit takes a line of its own. */
const shareInEms = 21

/** An exporter as a room: walls that are free, locked, or of glass; its bytes as floor tiles. */
export function RoomView({ room, cards, analogy, width, isCrowded }: RoomViewProps) {
  const description = useId()
  const isLit = useStore(focus, ({ room: pointed, name }) => pointed === room.id || (name !== null && (name === room.name || room.alsoNamed.includes(name))))
  const { size, itemsize, ghost } = room.grid
  const ghostTiles = ghost?.tiles.length ?? 0
  const isSmall = isCrowded && room.offered === null && isNarrow({ size, ghostTiles, width: shareInEms - wallsInEms })
  const layout = useMemo(
    () => gridLayout({ size, itemsize, ghostTiles, width: (isSmall ? Math.min(width, shareInEms) : width) - wallsInEms }),
    [size, itemsize, ghostTiles, isSmall, width],
  )
  return (
    <div
      role="group"
      aria-label={room.accessibleName}
      aria-describedby={description}
      className={styles.room}
      data-status={room.status}
      data-refused={room.refused}
      data-active={room.active}
      data-lit={isLit}
      data-wide={isCrowded && !isSmall}
    >
      <header className={styles.head} onPointerEnter={() => pointAt({ room: room.id })} onPointerLeave={pointAtNothing}>
        <h3 className={styles.name} data-temporary={room.temporary}>
          {room.name}
        </h3>
        <span className={styles.kind}>
          {room.kind}
          {room.builtBy !== null && `, ${room.builtBy}`}
        </span>
        {room.alsoNamed.length > 0 && <span className={styles.kind}>also {room.alsoNamed.slice(0, 3).join(', ')}</span>}
        <span className={styles.status}>{room.statusText}</span>
        {room.facts.length > 0 && (
          <dl className={styles.facts}>
            {room.facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      <p id={description} className="spoken">
        {room.description}
      </p>
      <ByteGridView room={room} layout={layout} />
      <Looks looks={room.looks} />
      {room.offered !== null && <OfferedBytes offered={room.offered} radix={room.grid.radix} />}
      <ByteAnswer room={room} cards={cards} analogy={analogy} />
    </div>
  )
}
