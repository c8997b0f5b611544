import { useStore } from 'zustand'
import type { Card } from '../../../hotel/scene'
import { type Focus, focus } from '../../stores/focus'
import { cardColours } from './colours'
import styles from './KeyCard.module.css'

function isCardLit(card: { id: number; name: string; room: number | null }, pointed: Focus): boolean {
  return pointed.card === card.id || (pointed.name !== null && pointed.name === card.name) || (pointed.room !== null && pointed.room === card.room)
}

/** A memoryview: what it opens, what it may do, and who holds it; dashed and stamped once it is returned. */
export function KeyCard({ card, stamp }: { card: Card; stamp: string }) {
  const isLit = useStore(focus, (pointed) => isCardLit(card, pointed))
  return (
    <div
      role="group"
      aria-label={card.accessibleName}
      className={styles.card}
      style={cardColours(card.colour)}
      data-state={card.state}
      data-pattern={card.colour}
      data-lit={isLit}
      data-blocks={card.blocks}
      data-just={card.justReturned ? 'returned' : card.justHandedOut ? 'out' : undefined}
      data-card={card.id}
      tabIndex={0}
    >
      <div className={styles.head}>
        <h4 className={styles.name}>{card.name}</h4>
        <span className={styles.since}>{card.since}</span>
      </div>
      <div className={styles.stripe} aria-hidden="true" />
      <dl className={styles.facts}>
        {card.facts.map(({ label, value, code }) => (
          <div key={label} className={styles.fact} data-fact={label}>
            <dt>{label}</dt>
            <dd className={code ? styles.code : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {card.state === 'returned' && (
        <div className={styles.stamp} aria-hidden="true">
          {stamp}
        </div>
      )}
    </div>
  )
}
