import { useStore } from 'zustand'
import type { Outcome } from '../../../python/events'
import { run } from '../../stores/run'
import { snippet } from '../../stores/snippet'
import { OurFault } from './OurFault'
import styles from './OutputPanel.module.css'

type Said = Exclude<Outcome, { kind: 'finished' | 'raised' | 'ourFault' }>

const limitWords: Record<Extract<Outcome, { kind: 'limit' }>['limit'], string> = {
  steps: 'It ran more lines than the playground keeps up with.',
  seconds: 'It took longer than the playground waits.',
  bytes: 'Its buffers took more memory than the playground gives.',
  output: 'It printed more than the playground keeps.',
}

function inWords(outcome: Said): string {
  const where = outcome.line === null ? '' : ` (line ${outcome.line})`
  switch (outcome.kind) {
    case 'syntaxError':
      return `${outcome.errorType}: ${outcome.message}${where}.`
    case 'notSimulated':
      return `Buffer Hotel does not simulate ${outcome.what}${where}. Python itself would run it.`
    case 'limit':
      return `Stopped at a limit${where}: ${outcome.message}. ${limitWords[outcome.limit]}`
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
