/** The lessons that the page was built with, in the order of their files. */
import lessonFiles from 'virtual:lessons'
import { type Lesson, readLesson } from './lesson'

/** A file with mistakes is left out here; the tests name its mistakes before anything is built. */
export const lessons: readonly Lesson[] = lessonFiles.flatMap(({ path, text }) => readLesson(path, text).lesson ?? [])

export function lessonCalled(slug: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.slug === slug)
}
