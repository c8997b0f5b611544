import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { stripMarks } from '../../../hotel'
import type { Room } from '../../../hotel/scene'
import { cardColours } from './colours'
import styles from './MiniMap.module.css'

interface MiniMapProps {
  readonly room: Room
  /** The part of the room at the top of what is in sight, and how much is, 0 to 1. */
  readonly top: number
  readonly seen: number
  readonly onGo: (part: number) => void
  readonly onByte: (index: number) => void
}

/** The whole of a large room as a strip: where its cards lie, what changed, and what is in sight. */
export function MiniMap({ room, top, seen, onGo, onByte }: MiniMapProps) {
  const [wanted, setWanted] = useState('')
  const marks = stripMarks(room.grid)
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    onGo(Math.min(1, Math.max(0, (event.clientX - left) / width - seen / 2)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = ({ ArrowLeft: top - 0.01, ArrowRight: top + 0.01, PageUp: top - 0.1, PageDown: top + 0.1, Home: 0, End: 1 } as Record<string, number>)[event.key]
    if (next === undefined || event.altKey || event.shiftKey) return
    onGo(Math.min(1, Math.max(0, next)))
    event.preventDefault()
    event.stopPropagation()
  }
  const first = Math.floor(top * room.grid.size)
  return (
    <div className={styles.map}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={`Where to look in ${room.name}`}
        aria-valuemin={0}
        aria-valuemax={room.grid.size - 1}
        aria-valuenow={Math.min(first, room.grid.size - 1)}
        aria-valuetext={`from byte ${first}${marks.length === 0 ? '' : `; ${marks.slice(0, 6).map(({ label }) => label).join(', ')}`}`}
        className={styles.strip}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          go(event)
        }}
        onPointerMove={go}
        onKeyDown={onKeyDown}
      >
        {marks.map(({ from, to, kind, colour, label }, i) => (
          <span
            key={`${label} ${i}`}
            className={styles.mark}
            data-kind={kind}
            style={{ ...(colour === null ? {} : cardColours(colour)), insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
          />
        ))}
        <span className={styles.seen} style={{ insetInlineStart: `${top * 100}%`, inlineSize: `${seen * 100}%` }} />
      </div>
      <form
        className={styles.go}
        onSubmit={(event) => {
          event.preventDefault()
          const index = Number(wanted)
          if (wanted.trim() !== '' && Number.isInteger(index) && index >= 0 && index < room.grid.size) onByte(index)
        }}
      >
        <label>
          go to byte <input value={wanted} inputMode="text" placeholder="0x0000" size={9} onChange={(event) => setWanted(event.target.value)} />
        </label>
        {room.grid.brackets.length > 0 && (
          <span className={styles.legend} aria-hidden="true">
            {room.grid.brackets.slice(0, 6).map(({ lane, name, colour, coverage }) => (
              <span key={`${lane} ${coverage.start} ${name}`} style={cardColours(colour)}>
                {name}
              </span>
            ))}
          </span>
        )}
      </form>
    </div>
  )
}
