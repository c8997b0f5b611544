/** What the learner has done, kept by the browser; and lessons that were dropped on the page, for this visit. */
import { createStore } from 'zustand/vanilla'
import { lessons as builtIn } from '../../course/course'
import type { Lesson } from '../../course/lesson'
import { type LessonProgress, type Progress, readProgress, withLesson, withRun, writeProgress } from '../../course/progress'
import { place } from './place'
import { run } from './run'
import { snippet } from './snippet'
import { recall, rememberSoon } from './storage'

export interface Course {
  readonly lessons: readonly Lesson[]
  readonly progress: Progress
}

export const course = createStore<Course>(() => ({ lessons: builtIn, progress: readProgress(recall('progress')) }))

export function lessonCalled(slug: string | null): Lesson | undefined {
  return course.getState().lessons.find((lesson) => lesson.slug === slug)
}

function keep(progress: Progress) {
  if (progress === course.getState().progress) return
  course.setState({ progress })
  rememberSoon('progress', () => writeProgress(progress))
}

export function noteProgress(slug: string, change: Partial<LessonProgress>): void {
  keep(withLesson(course.getState().progress, slug, change))
}

/** A lesson from a file that someone is writing; it takes the place of one with the same name. */
export function addLesson(lesson: Lesson): void {
  course.setState(({ lessons }) => ({
    lessons: lessons.some((one) => one.slug === lesson.slug) ? lessons.map((one) => (one.slug === lesson.slug ? lesson : one)) : [...lessons, lesson],
  }))
}

/** Marks tasks as done when a run does them, and keeps what the learner wrote. */
export function followProgress(): () => void {
  const stopRuns = run.subscribe((now, before) => {
    const lesson = lessonCalled(place.getState().lesson)
    if (!lesson || now.serial === before.serial || now.outcome === null || now.source === lesson.program) return
    keep(withRun(course.getState().progress, lesson, { recording: now.recording, outcome: now.outcome, stdout: now.stdout }))
  })
  const stopTyping = snippet.subscribe((now, before) => {
    const { lesson: slug } = place.getState()
    const lesson = lessonCalled(slug)
    if (now.text === before.text) return
    if (!lesson) rememberSoon('playground', () => JSON.stringify({ text: now.text, name: now.name }))
    else if (now.version === before.version) noteProgress(lesson.slug, { code: now.text === lesson.program ? undefined : now.text.slice(0, 64 * 1024) })
  })
  return () => {
    stopRuns()
    stopTyping()
  }
}
