import { useStore } from 'zustand'
import { forgetProblems, place } from '../../stores/place'
import styles from './LinkProblems.module.css'

/** What was wrong with a link or a dropped lesson, until it is read. */
export function LinkProblems() {
  const problems = useStore(place, (state) => state.problems)
  if (problems.length === 0) return null
  return (
    <div role="alert" className={styles.problems}>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" onClick={forgetProblems}>
        Close
      </button>
    </div>
  )
}
