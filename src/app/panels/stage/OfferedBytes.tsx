import { shownAs } from '../../../hotel'
import type { Offered, Radix } from '../../../hotel/scene'
import styles from './OfferedBytes.module.css'

/** What was brought to a frame that it does not fit: nothing of it was written. */
export function OfferedBytes({ offered, radix }: { offered: Offered; radix: Radix }) {
  return (
    <div className={styles.offered}>
      <p className={styles.line}>
        <span className={styles.label}>offered:</span>
        {offered.bytes.length > 0 && (
          <span className={styles.tiles} aria-hidden="true">
            {offered.bytes.map((value, i) => (
              <span key={i} className={styles.tile}>
                {shownAs(value, radix).text}
              </span>
            ))}
          </span>
        )}
        {offered.bytesLeftOut > 0 && <span>and {offered.bytesLeftOut} more,</span>}
        <span>{offered.text}</span>
      </p>
      <table className={styles.table}>
        <caption className="spoken">What was wanted and what was offered</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">side</span>
            </th>
            <th scope="col">format</th>
            <th scope="col">items</th>
            <th scope="col">bytes</th>
          </tr>
        </thead>
        <tbody>
          {(['wanted', 'given'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{side === 'given' ? 'offered' : side}</th>
              <td>{offered[side].format}</td>
              <td>{offered[side].items}</td>
              <td>{offered[side].bytes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
