/** What a learner has done so far, lesson by lesson. Plain data that can be kept as text; damaged text gives a fresh start. */
import * as v from 'valibot'
import type { Played } from './checks'
import { passesAll } from './checks'
import type { Lesson } from './lesson'

const lessonProgress = v.object({
  /** The chosen answer of each prediction, by its number. */
  predictions: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Ids of the tasks that were done once. */
  tasks: v.array(v.string()),
  hints: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The learner's own text, if it is another than the lesson's. */
  code: v.optional(v.pipe(v.string(), v.maxLength(64 * 1024))),
})

const stored = v.object({ version: v.literal(1), lessons: v.record(v.string(), lessonProgress) })

export type LessonProgress = v.InferOutput<typeof lessonProgress>
export type Progress = Readonly<Record<string, LessonProgress>>

const untouched: LessonProgress = { predictions: {}, tasks: [], hints: 0 }

export function progressOf(progress: Progress, slug: string): LessonProgress {
  return Object.hasOwn(progress, slug) ? progress[slug] : untouched
}

export function readProgress(text: string | null): Progress {
  if (text === null) return {}
  try {
    const read = v.safeParse(stored, JSON.parse(text))
    return read.success ? read.output.lessons : {}
  } catch {
    return {}
  }
}

export function writeProgress(progress: Progress): string {
  return JSON.stringify({ version: 1, lessons: progress })
}

export function withLesson(progress: Progress, slug: string, change: Partial<LessonProgress>): Progress {
  return { ...progress, [slug]: { ...progressOf(progress, slug), ...change } }
}

/** Marks the tasks that this run does; a task that was done once stays done. The same object if nothing changed. */
export function withRun(progress: Progress, lesson: Lesson, played: Played): Progress {
  const done = progressOf(progress, lesson.slug).tasks
  const now = lesson.tasks.filter((task) => !done.includes(task.id) && passesAll(task.checks, played)).map((task) => task.id)
  return now.length === 0 ? progress : withLesson(progress, lesson.slug, { tasks: [...done, ...now] })
}

export function isComplete(progress: Progress, lesson: Lesson): boolean {
  const { predictions, tasks } = progressOf(progress, lesson.slug)
  return lesson.tasks.every((task) => tasks.includes(task.id)) && lesson.predictions.every((_, index) => String(index) in predictions)
}
