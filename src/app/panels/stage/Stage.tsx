import { useRef } from 'react'
import type { Scene } from '../../../hotel/scene'
import type { Recording } from '../../../timeline'
import { CardDesk } from './CardDesk'
import { DisplayControls } from './DisplayControls'
import { GuestsPanel } from './GuestsPanel'
import { RefusalPanel } from './RefusalPanel'
import { RoomView } from './RoomView'
import { Say } from './Say'
import { ScheduleNote } from './ScheduleNote'
import { StaffKeys } from './StaffKeys'
import styles from './Stage.module.css'
import { useRoomInSight } from './useRoomInSight'
import { useWidthInEms } from './useWidth'

interface StageProps {
  readonly scene: Scene
  readonly recording: Recording
  /** `projector`: type for the last row of a room, and nothing to choose. */
  readonly size?: 'normal' | 'projector'
  /** Whether the reason of a refusal is told here too, where the editor that tells it is out of sight. */
  readonly withRefusal?: boolean
}

/** Of more rooms than these, small ones stand side by side. */
const roomsOneUnderTheOther = 2

/** What lies in memory at one step: rooms, cards, and the sentence that says what happened. */
export function Stage({ scene, recording, size = 'normal', withRefusal = false }: StageProps) {
  const rooms = useRef<HTMLDivElement>(null)
  const width = useWidthInEms(rooms)
  useRoomInSight(rooms, scene, size)
  const isCrowded = scene.rooms.length > roomsOneUnderTheOther
  return (
    <section aria-label="Stage" className={styles.stage} data-size={size}>
      <header className={styles.header}>
        <h2 className={styles.title}>{scene.title}</h2>
        {size === 'normal' && <DisplayControls options={scene.options} />}
      </header>
      <ScheduleNote />
      <Say say={scene.say} />
      {withRefusal && scene.refusal !== null && (
        <div className={styles.refusal}>
          <RefusalPanel note={scene.refusal} />
        </div>
      )}
      {scene.empty !== null && <p className={styles.empty}>{scene.empty}</p>}
      <div ref={rooms} className={styles.rooms} data-many={isCrowded}>
        {scene.rooms.map((room) => (
          <RoomView key={room.id} room={room} cards={scene.cards} analogy={scene.options.analogy} width={width} isCrowded={isCrowded} />
        ))}
      </div>
      {scene.roomsLeftOut > 0 && <p className={styles.note}>… and {scene.roomsLeftOut} more, untouched in this step</p>}
      {scene.guests !== null && (
        <div className={styles.guests}>
          <GuestsPanel guests={scene.guests} recording={recording} step={scene.step} canSearch={size === 'normal'} />
        </div>
      )}
      <div className={styles.keys}>
        <StaffKeys title={scene.staffTitle} keys={scene.staffKeys} />
        <CardDesk title={scene.deskTitle} cards={scene.cards} leftOut={scene.cardsLeftOut} stamp={scene.stamp} />
      </div>
    </section>
  )
}
