import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { linkState } from '../../address'
import { writeLink } from '../../../share/link'
import { playback } from '../../stores/playback'
import { snippet } from '../../stores/snippet'
import styles from './Header.module.css'

/** Above an embedded editor and stage: the way to the whole page, with the same snippet at the same step. */
export function EmbedBar() {
  const [fragment, setFragment] = useState('')
  const text = useStore(snippet, (state) => state.text)
  const step = useStore(playback, (state) => state.step)
  useEffect(() => {
    let current = true
    void writeLink(linkState({ step: true })).then((link) => {
      if (current) setFragment(link)
    })
    return () => {
      current = false
    }
  }, [text, step])
  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        <i aria-hidden="true" />
        <span className={styles.name}>Buffer Hotel</span>
      </span>
      <span className={styles.space} />
      {/* Another window: inside a frame there is no room for the whole. */}
      <a className={styles.button} href={`${location.pathname}#${fragment}`} target="_blank" rel="noreferrer">
        Open the whole page
      </a>
    </header>
  )
}
