import type { Lesson } from '../../../course/lesson'
import { isComplete, type Progress } from '../../../course/progress'
import { visitLesson } from '../../address'
import styles from './LessonPanel.module.css'

export function LessonList({ lessons, current, progress }: { lessons: readonly Lesson[]; current: string; progress: Progress }) {
  return (
    <details className={styles.more}>
      <summary>All lessons</summary>
      <ol>
        {lessons.map((lesson) => (
          <li key={lesson.slug}>
            <button type="button" className={styles.link} aria-current={lesson.slug === current ? 'page' : undefined} onClick={() => visitLesson(lesson.slug)}>
              {lesson.title}
            </button>
            {isComplete(progress, lesson) && ' (done)'}
          </li>
        ))}
      </ol>
    </details>
  )
}
