import type { SyntheticEvent } from 'react'
import { useStore } from 'zustand'
import type { StaffKey } from '../../../hotel/scene'
import { focus, pointAt, pointAtNothing } from '../../stores/focus'
import { Icon } from './Icon'
import { PhraseText } from './PhraseText'
import styles from './StaffKeys.module.css'

/** Whatever key the pointer or the keyboard is on lights up its room. */
function point({ target }: SyntheticEvent): void {
  const room = target instanceof Element ? target.closest<HTMLElement>('[data-room]')?.dataset['room'] : undefined
  if (room === undefined) pointAtNothing()
  else pointAt({ room: Number(room) })
}

/** Exports that are no memoryview: nobody at the desk can take them back. */
export function StaffKeys({ title, keys }: { title: string; keys: readonly StaffKey[] }) {
  const lit = useStore(focus, (state) => state.room)
  if (keys.length === 0) return null
  return (
    <div className={styles.staff} onPointerOver={point} onPointerLeave={pointAtNothing} onFocus={point} onBlur={pointAtNothing}>
      <h3 className={styles.title}>{title}</h3>
      {keys.map((key) => (
        <div
          key={key.id}
          role="group"
          aria-label={key.accessibleName}
          className={styles.key}
          data-state={key.state}
          data-lit={lit === key.room}
          data-blocks={key.blocks}
          data-room={key.room}
          tabIndex={0}
        >
          <Icon name="key" size="1.7em" />
          <p>
            <PhraseText phrase={key.text} />
          </p>
        </div>
      ))}
    </div>
  )
}
