import { useId } from 'react'
import type { DisplayOptions, Radix } from '../../../hotel/scene'
import { chooseRadix, tellTheAnalogy } from '../../stores/display'
import styles from './DisplayControls.module.css'

const radixes: readonly Radix[] = ['hex', 'decimal', 'text']

/** How bytes are written, and whether the hotel is told. */
export function DisplayControls({ options }: { options: DisplayOptions }) {
  const name = useId()
  return (
    <div className={styles.controls}>
      <div role="radiogroup" aria-label="Show bytes as" className={styles.group}>
        {radixes.map((radix) => (
          <label key={radix} className={styles.chip}>
            <input type="radio" name={name} value={radix} checked={options.radix === radix} onChange={() => chooseRadix(radix)} />
            <span>{radix}</span>
          </label>
        ))}
      </div>
      <button type="button" className={styles.toggle} aria-pressed={!options.analogy} onClick={() => tellTheAnalogy(!options.analogy)}>
        hide the analogy
      </button>
    </div>
  )
}
