import type { Look } from '../../../hotel/scene'
import styles from './Looks.module.css'
import { PhraseText } from './PhraseText'

/** Arrays that look at a room's bytes: what each sees, and whether anything keeps the bytes in place for it. */
export function Looks({ looks }: { looks: readonly Look[] }) {
  if (looks.length === 0) return null
  return (
    <ul className={styles.looks} aria-label="Arrays on these bytes">
      {looks.map(({ name, text, isStale }) => (
        <li key={name} data-stale={isStale}>
          <PhraseText phrase={text} />
        </li>
      ))}
    </ul>
  )
}
