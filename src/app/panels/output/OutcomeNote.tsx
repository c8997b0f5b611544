import { useStore } from 'zustand'
import type { Outcome } from '../../../python/events'
import { run } from '../../stores/run'
import { snippet } from '../../stores/snippet'
import { endInWords } from './endInWords'
import { OurFault } from './OurFault'
import styles from './OutputPanel.module.css'

type Said = Exclude<Outcome, { kind: 'finished' | 'raised' | 'ourFault' }>

function inWords(outcome: Said): string {
  const where = outcome.line === null ? '' : ` (line ${outcome.line})`
  switch (outcome.kind) {
    case 'syntaxError':
      return `${outcome.errorType}: ${outcome.message}${where}.`
    case 'notSimulated':
    case 'limit': {
      const { heading, advice } = endInWords(outcome)
      return `${heading}${where}. ${advice}`
    }
  }
}

/** What is to be said of the newest run, besides what it printed. */
export function OutcomeNote() {
  const outcome = useStore(run, (state) => state.outcome)
  const source = useStore(run, (state) => state.outcomeSource)
  if (!outcome || outcome.kind === 'finished' || outcome.kind === 'raised') return <div role="status" />
  if (outcome.kind === 'ourFault') return <OurFault report={outcome.report} source={source || snippet.getState().text} />
  return (
    <div role="status" className={styles.note}>
      {inWords(outcome)}
    </div>
  )
}
