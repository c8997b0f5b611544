import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { progressOf } from '../../../course/progress'
import { visitLesson } from '../../address'
import { place } from '../../stores/place'
import { course, noteProgress } from '../../stores/progress'
import { openAt } from '../../stores/playback'
import { stepAt } from '../../../course/lesson'
import { putText, snippet } from '../../stores/snippet'
import { Hints } from './Hints'
import styles from './LessonPanel.module.css'
import { LessonList } from './LessonList'
import { PredictionForm } from './PredictionForm'
import { Prose } from './Prose'
import { TaskList } from './TaskList'

/** The text of the lesson, what it asks, and how far the learner is. */
export function LessonPanel() {
  const slug = useStore(place, (state) => state.lesson)
  const lessons = useStore(course, (state) => state.lessons)
  const progress = useStore(course, (state) => state.progress)
  const changed = useStore(snippet, (state) => state.text)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0
  }, [slug])

  const number = lessons.findIndex((lesson) => lesson.slug === slug)
  const lesson = lessons[number]
  if (!lesson) return null
  const mine = progressOf(progress, lesson.slug)
  const next = lessons[number + 1]
  const allPredicted = lesson.predictions.every((_, index) => String(index) in mine.predictions)

  const startAgain = () => {
    noteProgress(lesson.slug, { code: undefined })
    const { opensAt } = lesson
    openAt(opensAt ? (recording) => stepAt(opensAt, recording) : null)
    putText(lesson.program, lesson.programName)
  }

  return (
    // It scrolls, so the keyboard must reach it
    <section className={styles.lesson} aria-label="Lesson" ref={panel} tabIndex={0}>
      <div className={styles.number}>
        Lesson {number + 1} of {lessons.length} · {lesson.part}
      </div>
      <h1>{lesson.title}</h1>
      <Prose blocks={lesson.intro} />
      {lesson.predictions.map((prediction, index) => (
        <PredictionForm key={`${lesson.slug} ${index}`} lesson={lesson} prediction={prediction} index={index} chosen={mine.predictions[String(index)] ?? null} />
      ))}
      {allPredicted && <Prose blocks={lesson.afterwards} />}
      {lesson.tasks.length > 0 && <TaskList lesson={lesson} done={mine.tasks} />}
      {lesson.hints.length > 0 && <Hints key={lesson.slug} lesson={lesson} shown={mine.hints} />}
      {changed !== lesson.program && (
        <p className={styles.again}>
          <button type="button" className={styles.quiet} onClick={startAgain}>
            Start again with the lesson’s program
          </button>
        </p>
      )}
      {next && (
        <p className={styles.again}>
          <button type="button" className={styles.onward} onClick={() => visitLesson(next.slug)}>
            Next lesson: {next.title}
          </button>
        </p>
      )}
      <LessonList lessons={lessons} current={lesson.slug} progress={progress} />
      {lesson.notes.length > 0 && (
        <details className={styles.more}>
          <summary>Notes for a presenter</summary>
          <Prose blocks={lesson.notes} />
        </details>
      )}
    </section>
  )
}
