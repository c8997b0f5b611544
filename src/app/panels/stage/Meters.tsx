import type { Meter } from '../../../hotel/scene'
import styles from './Meters.module.css'

/** What the program has cost up to this step. */
export function Meters({ meters }: { meters: readonly Meter[] }) {
  return (
    <dl className={styles.meters}>
      {meters.map(({ label, value }) => (
        <div key={label} className={styles.meter}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
