import { useStore } from 'zustand'
import { leaveSchedule } from '../../stores/search'
import { snippet } from '../../stores/snippet'
import styles from './ScheduleNote.module.css'

/** Says that the run is not in its usual order, and leads back to that. */
export function ScheduleNote() {
  const schedule = useStore(snippet, (state) => state.schedule)
  if (schedule === null) return null
  return (
    <div role="group" aria-label={`This run follows the schedule ${schedule}`} className={styles.note}>
      <p>
        <b>This run follows a schedule:</b> <code>{schedule}</code>
      </p>
      <button type="button" onClick={leaveSchedule}>
        Back to the usual order
      </button>
    </div>
  )
}
