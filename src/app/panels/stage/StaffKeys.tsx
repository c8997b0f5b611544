import { useStore } from 'zustand'
import type { StaffKey } from '../../../hotel/scene'
import { focus, pointAt, pointAtNothing } from '../../stores/focus'
import { Icon } from './Icon'
import { PhraseText } from './PhraseText'
import styles from './StaffKeys.module.css'

/** Exports that are no memoryview: nobody at the desk can take them back. */
export function StaffKeys({ title, keys }: { title: string; keys: readonly StaffKey[] }) {
  const lit = useStore(focus, (state) => state.room)
  if (keys.length === 0) return null
  return (
    <div className={styles.staff}>
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
          tabIndex={0}
          onPointerEnter={() => pointAt({ room: key.room })}
          onPointerLeave={pointAtNothing}
          onFocus={() => pointAt({ room: key.room })}
          onBlur={pointAtNothing}
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
