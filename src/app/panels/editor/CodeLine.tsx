import type { Token } from './highlight'
import styles from './Code.module.css'

/** One line of Python in its colours. */
export function CodeLine({ tokens }: { tokens: readonly Token[] }) {
  // An empty line keeps its height.
  if (tokens.length === 0) return '\u200b'
  return tokens.map(({ kind, text }, index) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={index} className={styles[kind]}>
        {text}
      </span>
    ),
  )
}
