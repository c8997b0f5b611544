import { describe, expect, test } from 'vitest'
import lessonFiles from 'virtual:lessons'
import { runProgram } from '../python/index'
import { createRecording } from '../timeline'
import { type Played, passes, passesAll } from './checks'
import { lessons } from './course'
import { foreseenAnswer, type Lesson, readLesson, stepAt } from './lesson'
import '../tools/library-in-tests'

function play(source: string): Played {
  const { outcome, stdout, steps, skippedSteps } = runProgram(source, { filename: 'lesson.py', record: true })
  return { recording: createRecording(steps, skippedSteps), outcome, stdout }
}

const doesAll = (lesson: Lesson, played: Played) => lesson.tasks.every((task) => passesAll(task.checks, played))

test.each(lessonFiles)('$path has no mistakes', ({ path, text }) => {
  expect(readLesson(path, text).problems).toEqual([])
})

test('no two lessons have the same name in links', () => {
  expect(new Set(lessons.map((lesson) => lesson.slug)).size).toBe(lessons.length)
})

describe.each(lessons)('$title', (lesson) => {
  const start = play(lesson.program)

  test('its program runs', () => {
    expect(['finished', 'raised']).toContain(start.outcome.kind)
  })

  test('it opens at a moment that comes by', () => {
    if (lesson.opensAt) expect(stepAt(lesson.opensAt, start.recording)).not.toBeNull()
  })

  for (const prediction of lesson.predictions) {
    test('its predictions are asked at a moment that comes by, and each answer has a reply', () => {
      expect(stepAt(prediction.moment, start.recording)).not.toBeNull()
      for (const choice of prediction.choices) expect(choice.reply, choice.plain).not.toEqual([])
    })
  }

  for (const task of lesson.tasks) {
    test(`“${task.id}” is not done by the program as it is, and is by a solution`, () => {
      expect(passesAll(task.checks, start)).toBe(false)
      const played = lesson.solutions.map(play)
      const failing = played.map((one) => task.checks.filter((check) => !passes(check, one)))
      expect(failing, 'one of these should be empty').toContainEqual([])
    })
  }

  for (const answer of lesson.foreseen) {
    test(`the wrong answer “${answer.title}” gets its reply`, () => {
      const played = play(answer.program)
      expect(answer.when.filter((check) => !passes(check, played)), 'checks that do not know it').toEqual([])
      expect(foreseenAnswer(lesson, played)).toBe(answer)
      expect(doesAll(lesson, played)).toBe(false)
    })
  }

  test('no reply to a wrong answer is given to the solutions or to the program as it is', () => {
    for (const source of lesson.solutions) expect(foreseenAnswer(lesson, play(source))?.title).toBeUndefined()
    expect(foreseenAnswer(lesson, start)?.title).toBeUndefined()
  })
})
