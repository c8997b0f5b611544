import type { Lesson } from '../../../course/lesson'
import { noteProgress } from '../../stores/progress'
import { putText } from '../../stores/snippet'
import styles from './LessonPanel.module.css'
import { Prose } from './Prose'

/** One hint after the other, from vague to plain; the solution comes last. */
export function Hints({ lesson, shown }: { lesson: Lesson; shown: number }) {
  const total = lesson.hints.length
  const count = Math.min(shown, total)
  return (
    <div>
      {lesson.hints.slice(0, count).map((hint, index) => (
        <div key={index} className={styles.reply}>
          <Prose blocks={hint} />
        </div>
      ))}
      <div className={styles.row}>
        {count < total && (
          <button type="button" className={styles.quiet} onClick={() => noteProgress(lesson.slug, { hints: count + 1 })}>
            {count === 0 ? 'A hint' : 'Another hint'}
          </button>
        )}
        {count === total && lesson.solutions[0] !== undefined && (
          <button type="button" className={styles.quiet} onClick={() => putText(lesson.solutions[0], lesson.programName)}>
            Put the solution into the editor
          </button>
        )}
      </div>
    </div>
  )
}
