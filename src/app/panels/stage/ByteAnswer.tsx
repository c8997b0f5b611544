import { useMemo } from 'react'
import { useStore } from 'zustand'
import { explainByte } from '../../../hotel'
import type { Card, Room } from '../../../hotel/scene'
import { focus, forgetByte } from '../../stores/focus'
import styles from './ByteAnswer.module.css'
import { PhraseText } from './PhraseText'

/** Who can reach the byte that was clicked. */
export function ByteAnswer({ room, cards, analogy }: { room: Room; cards: readonly Card[]; analogy: boolean }) {
  const index = useStore(focus, ({ byte }) => (byte !== null && byte.room === room.id ? byte.index : null))
  const answer = useMemo(() => (index === null ? null : explainByte(room, cards, index, analogy)), [room, cards, index, analogy])
  if (answer === null) return null
  return (
    <div className={styles.answer}>
      <p role="status">
        <PhraseText phrase={answer} />
      </p>
      <button type="button" className={styles.close} aria-label="Close the answer about this byte" onClick={forgetByte}>
        ✕
      </button>
    </div>
  )
}
