import type { SyntheticEvent } from 'react'
import type { Card } from '../../../hotel/scene'
import { pointAt, pointAtNothing } from '../../stores/focus'
import styles from './CardDesk.module.css'
import { KeyCard } from './KeyCard'

/** Whatever card the pointer or the keyboard is on lights up its bytes. */
function point({ target }: SyntheticEvent): void {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined
  if (card === undefined) pointAtNothing()
  else pointAt({ card: Number(card) })
}

/** Every memoryview: those that are out, and the newest that came back. */
export function CardDesk({ title, cards, leftOut, stamp }: { title: string; cards: readonly Card[]; leftOut: string | null; stamp: string }) {
  if (cards.length === 0) return null
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.desk} onPointerOver={point} onPointerLeave={pointAtNothing} onFocus={point} onBlur={pointAtNothing}>
        {cards.map((card) => (
          <KeyCard key={card.id} card={card} stamp={stamp} />
        ))}
      </div>
      {leftOut !== null && <p className={styles.note}>{leftOut}</p>}
    </div>
  )
}
