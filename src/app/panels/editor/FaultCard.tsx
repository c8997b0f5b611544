import { useStore } from 'zustand'
import { useShown } from '../../shown'
import { apply, offers } from '../../stores/remedies'
import { run } from '../../stores/run'
import { snippet } from '../../stores/snippet'
import { RefusalPanel } from '../stage/RefusalPanel'
import { endInWords } from '../output/endInWords'
import type { Fault } from './fault'
import styles from './FaultCard.module.css'

/** Why it failed, under the line where it did. */
export function FaultCard({ fault }: { fault: Fault }) {
  const nothingRan = useStore(run, (state) => state.serial === 0)
  const isOfThisRun = useStore(run, (state) => state.outcomeSource === state.source)
  const { step } = useShown()
  const { remedies, ...about } = useStore(offers)
  const text = useStore(snippet, (state) => state.text)
  if ('refusal' in fault) return <RefusalPanel note={fault.refusal} offers={about.step === step && about.source === text ? remedies : []} onApply={apply} />
  const keptStage = nothingRan || isOfThisRun ? '' : ' The stage shows the last version that ran.'
  if ('end' in fault) {
    const { heading, advice } = endInWords(fault.end)
    return (
      <div role="group" aria-label={heading} className={styles.card} data-kind="end">
        <b className={styles.heading}>{heading}</b>
        <p>
          {advice}
          {keptStage}
        </p>
      </div>
    )
  }
  const { errorType, message } = fault.syntax
  const heading = `${errorType}: ${message}`
  return (
    <div role="group" aria-label={heading} className={styles.card}>
      <b className={styles.heading}>{heading}</b>
      <p>
        Python cannot read line {fault.line} as it stands.
        {keptStage}
      </p>
    </div>
  )
}
