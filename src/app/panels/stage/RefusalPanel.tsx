import type { Remedy } from '../../../hotel'
import type { RefusalNote } from '../../../hotel/scene'
import { pointAt, pointAtNothing } from '../../stores/focus'
import { PhraseText } from './PhraseText'
import styles from './RefusalPanel.module.css'

/** Why the last operation was refused: CPython's own words, the reason, who stands in the way, and what helps. */
export function RefusalPanel({ note, offers = [], onApply }: { note: RefusalNote; offers?: readonly Remedy[]; onApply?: (remedy: Remedy) => void }) {
  const card = note.cards[0] ?? null
  // What can be done by a button need not be said besides.
  const words = note.remedies.filter((words) => !offers.some(({ title }) => words.startsWith(title) || title.startsWith(words)))
  return (
    <div
      role="group"
      aria-label={`${note.heading} ${note.reasonText}`}
      className={styles.panel}
      onPointerEnter={() => card !== null && pointAt({ card })}
      onPointerLeave={pointAtNothing}
    >
      <p className={styles.heading}>{note.heading}</p>
      <p>
        <PhraseText phrase={note.reason} />
        {!note.caught && ' Nobody catches it: the program ends here.'}
      </p>
      {note.holders.length > 0 && (
        <ul className={styles.holders} aria-label="Held by">
          {note.holders.map((holder) => (
            <li key={holder}>{holder}</li>
          ))}
        </ul>
      )}
      {(words.length > 0 || offers.length > 0) && (
        <ul className={styles.remedies} aria-label="What helps">
          {offers.map((remedy) => (
            <li key={remedy.text}>
              <button type="button" title={`Tried: it passes. Writes ${remedy.detail}`} onClick={() => onApply?.(remedy)}>
                {remedy.title}
              </button>
            </li>
          ))}
          {words.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
