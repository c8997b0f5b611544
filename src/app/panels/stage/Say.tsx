import type { Sentence } from '../../../hotel/scene'
import { Icon } from './Icon'
import { PhraseText } from './PhraseText'
import styles from './Say.module.css'

/** What happened in this step. Announced politely whenever it changes. */
export function Say({ say }: { say: Sentence }) {
  return (
    <p role="status" className={styles.say} data-tone={say.tone}>
      <span className={styles.icon}>
        <Icon name={say.icon} />
      </span>
      <span>
        {say.by !== null && <span className={styles.by}>{say.by}</span>} <b>{say.headline}</b> <PhraseText phrase={say.body} />
      </span>
    </p>
  )
}
