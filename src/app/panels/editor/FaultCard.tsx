import { useStore } from 'zustand'
import { run } from '../../stores/run'
import { RefusalPanel } from '../stage/RefusalPanel'
import type { Fault } from './fault'
import styles from './FaultCard.module.css'

/** Why it failed, under the line where it did. */
export function FaultCard({ fault }: { fault: Fault }) {
  const nothingRan = useStore(run, (state) => state.serial === 0)
  if ('refusal' in fault) return <RefusalPanel note={fault.refusal} />
  const { errorType, message } = fault.syntax
  const heading = `${errorType}: ${message}`
  return (
    <div role="group" aria-label={heading} className={styles.card}>
      <b className={styles.heading}>{heading}</b>
      <p>Python cannot read line {fault.line} as it stands.{nothingRan ? '' : ' The stage shows the last version that ran.'}</p>
    </div>
  )
}
