import type { Card } from '../../../hotel/scene'
import styles from './CardDesk.module.css'
import { KeyCard } from './KeyCard'

/** Every memoryview: those that are out, and the newest that came back. */
export function CardDesk({ title, cards, leftOut, stamp }: { title: string; cards: readonly Card[]; leftOut: string | null; stamp: string }) {
  if (cards.length === 0) return null
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.desk}>
        {cards.map((card) => (
          <KeyCard key={card.id} card={card} stamp={stamp} />
        ))}
      </div>
      {leftOut !== null && <p className={styles.note}>{leftOut}</p>}
    </div>
  )
}
