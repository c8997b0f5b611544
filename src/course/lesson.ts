/**
 * A lesson file read into a lesson. lessons/README.md describes the format for authors; every mistake in a file is
 * answered with its line and in words, because its author is a teacher and not a programmer of this page.
 */
import type { Recording } from '../timeline/world'
import { type Check, type Played, passesAll, readCheck } from './checks'
import { type Block, type Inline, plainText, readInline, readMarkdown } from './markdown'

/** A place in the run of the start program: the moment before a line runs for the first time, or before a step. */
export type Moment = { readonly beforeLine: number } | { readonly beforeStep: number } | { readonly beforeError: true }

export interface Choice {
  readonly text: readonly Inline[]
  readonly plain: string
  readonly right: boolean
  readonly reply: readonly Block[]
}

export interface Prediction {
  readonly moment: Moment
  readonly question: readonly Block[]
  readonly choices: readonly Choice[]
}

export interface Task {
  readonly title: readonly Inline[]
  /** Identifies it within its lesson, also when others are put before it. */
  readonly id: string
  readonly checks: readonly Check[]
}

/** A program that the author foresaw, known by what it does, and what to say to it. */
export interface ForeseenAnswer {
  readonly title: string
  readonly program: string
  readonly when: readonly Check[]
  readonly reply: readonly Block[]
}

export interface Lesson {
  /** The file's name without its number: how links call the lesson. */
  readonly slug: string
  readonly path: string
  readonly part: string
  readonly title: string
  readonly programName: string
  readonly program: string
  readonly opensAt: Moment | null
  readonly intro: readonly Block[]
  readonly predictions: readonly Prediction[]
  /** Said once the predictions are made. */
  readonly afterwards: readonly Block[]
  readonly tasks: readonly Task[]
  readonly hints: readonly (readonly Block[])[]
  readonly solutions: readonly string[]
  readonly foreseen: readonly ForeseenAnswer[]
  readonly notes: readonly Block[]
}

export interface Problem {
  readonly line: number
  readonly message: string
}

export type ReadLesson = { readonly lesson: Lesson; readonly problems: readonly [] } | { readonly lesson: null; readonly problems: readonly Problem[] }

interface Section {
  readonly title: string
  readonly line: number
  readonly blocks: readonly Block[]
}

/** `01-rooms-and-cards/02-the-card.md` → `the-card` */
export function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? path)
    .replace(/\.md$/i, '')
    .replace(/^\d+-/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** `01-rooms-and-cards` → `Rooms and cards` */
function partOf(path: string): string {
  const words = (path.includes('/') ? path.split('/')[0] : 'a lesson').replace(/^\d+-/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function readMoment(text: string): Moment | null {
  const found = /^before (?:(line|step) (\d+)|the (?:first )?error)$/.exec(text.trim().toLowerCase())
  if (!found) return null
  if (found[1] === 'line') return { beforeLine: Number(found[2]) }
  return found[1] === 'step' ? { beforeStep: Number(found[2]) } : { beforeError: true }
}

/** The step that shows the world at that moment; null if the run does not come by. */
export function stepAt(moment: Moment, recording: Recording): number | null {
  if ('beforeError' in moment) return recording.errorSteps.length > 0 ? Math.max(recording.errorSteps[0] - 1, recording.firstStep) : null
  if ('beforeStep' in moment) return moment.beforeStep - 1 <= recording.stepCount ? Math.max(moment.beforeStep - 1, recording.firstStep) : null
  for (let step = recording.firstStep; step <= recording.stepCount; step++) {
    if (recording.lineOf(step) === moment.beforeLine) return Math.max(step - 1, recording.firstStep)
  }
  return null
}

/** The first foreseen answer that the run is like. */
export function foreseenAnswer(lesson: Lesson, played: Played): ForeseenAnswer | undefined {
  return lesson.foreseen.find((answer) => passesAll(answer.when, played))
}

/** `path` is relative to the folder of lessons. */
export function readLesson(path: string, text: string): ReadLesson {
  const problems: Problem[] = []
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const { fields, bodyLine } = readFrontMatter(lines, problems)
  const sections = splitSections(lines, bodyLine)
  const report = (line: number, message: string) => void problems.push({ line, message })

  const draft = {
    slug: slugOf(path),
    path,
    part: fields.get('part') ?? partOf(path),
    title: fields.get('title') ?? '',
    programName: 'lesson.py',
    program: '',
    opensAt: null as Moment | null,
    intro: sections[0].blocks,
    predictions: [] as Prediction[],
    afterwards: [] as readonly Block[],
    tasks: [] as Task[],
    hints: [] as (readonly Block[])[],
    solutions: [] as string[],
    foreseen: [] as ForeseenAnswer[],
    notes: [] as readonly Block[],
  }
  if (draft.title === '') report(1, 'The lesson has no title: write “title: …” between the two lines of dashes at the top.')
  const opens = fields.get('opens')
  if (opens !== undefined) {
    draft.opensAt = readMoment(opens)
    if (!draft.opensAt) report(1, `“opens: ${opens}” is not like “before line 7”, “before step 3” or “before the error”.`)
  }

  for (const section of sections.slice(1)) {
    const colon = section.title.indexOf(':')
    const kind = (colon < 0 ? section.title : section.title.slice(0, colon)).trim().toLowerCase()
    const rest = colon < 0 ? '' : section.title.slice(colon + 1).trim()
    if (kind === 'program') {
      draft.program = codeOf(section, report)
      if (rest !== '') draft.programName = rest
    } else if (kind.startsWith('prediction')) draft.predictions.push(readPrediction(section, kind.slice('prediction'.length), report))
    else if (kind === 'afterwards') draft.afterwards = section.blocks
    else if (kind === 'task') draft.tasks.push(readTask(section, rest, report))
    else if (kind === 'hint') draft.hints.push(section.blocks)
    else if (kind === 'solution') draft.solutions.push(codeOf(section, report))
    else if (kind === 'wrong answer') draft.foreseen.push(readForeseen(section, rest, report))
    else if (kind === 'presenter notes') draft.notes = section.blocks
    else report(section.line, `“${section.title}” is not a section of a lesson. There are Program, Prediction, Afterwards, Task, Hint, Solution, Wrong answer and Presenter notes.`)
  }
  if (draft.program === '') report(1, 'The lesson has no program: it needs a section “## Program” with Python between two lines of ```.')
  if (draft.tasks.length > 0 && draft.solutions.length === 0) report(1, 'The lesson has tasks and no “## Solution”.')
  if (new Set(draft.tasks.map((task) => task.id)).size < draft.tasks.length) report(1, 'Two tasks have the same title.')
  return problems.length > 0 ? { lesson: null, problems } : { lesson: draft, problems: [] }
}

function readFrontMatter(lines: readonly string[], problems: Problem[]) {
  const fields = new Map<string, string>()
  if (lines[0]?.trim() !== '---') return { fields, bodyLine: 1 }
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  if (end < 0) {
    problems.push({ line: 1, message: 'The lines at the top are not closed with a second line of dashes.' })
    return { fields, bodyLine: 2 }
  }
  for (let at = 1; at < end; at++) {
    const colon = lines[at].indexOf(':')
    if (lines[at].trim() === '') continue
    if (colon < 1) problems.push({ line: at + 1, message: `“${lines[at].trim()}” is not like “title: The room”.` })
    else fields.set(lines[at].slice(0, colon).trim().toLowerCase(), lines[at].slice(colon + 1).trim().replace(/^"(.*)"$/, '$1'))
  }
  return { fields, bodyLine: end + 2 }
}

/** The first section has no heading: it is the introduction. Headings in code are code. */
function splitSections(lines: readonly string[], bodyLine: number): Section[] {
  const sections: Section[] = []
  let title = ''
  let start = bodyLine - 1
  let inCode = false
  const close = (end: number) => {
    const first = title === '' && sections.length === 0 ? start : start + 1
    sections.push({ title, line: start + 1, blocks: readMarkdown(lines.slice(first, end).join('\n'), first + 1) })
  }
  for (let at = bodyLine - 1; at < lines.length; at++) {
    if (/^(```|~~~)/.test(lines[at])) inCode = !inCode
    const found = inCode ? null : /^##\s+(.+?)\s*$/.exec(lines[at])
    if (!found) continue
    close(at)
    title = found[1]
    start = at
  }
  close(lines.length)
  return sections
}

type Report = (line: number, message: string) => void

function codeOf(section: Section, report: Report): string {
  const code = section.blocks.find((block) => block.kind === 'code')
  if (code) return code.text
  report(section.line, `“${section.title}” needs Python between two lines of \`\`\`.`)
  return ''
}

function readPrediction(section: Section, where: string, report: Report): Prediction {
  const moment = readMoment(where)
  if (!moment) report(section.line, `“${section.title}” is not like “Prediction before line 7”.`)
  const list = section.blocks.find((block) => block.kind === 'list')
  const choices = (list?.items ?? []).map((item): Choice => {
    const found = /^\[( |x|X)\]\s+(.*)$/.exec(item.source)
    if (!found) report(item.line, 'An answer starts with “[ ]”, the right one with “[x]”.')
    const text = readInline(found?.[2] ?? item.source)
    const reply = item.content.slice(1)
    if (reply.length === 0) report(item.line, `The answer “${plainText(text)}” has no reply: write it below, indented by two spaces, after an empty line.`)
    return { text, plain: plainText(text), right: found?.[1].toLowerCase() === 'x', reply }
  })
  if (choices.length < 2 || choices.filter((choice) => choice.right).length !== 1) report(section.line, 'A prediction needs a list of at least two answers, one of which is right (“[x]”).')
  return { moment: moment ?? { beforeError: true }, question: section.blocks.filter((block) => block !== list), choices }
}

function readChecks(list: Block | undefined, section: Section, report: Report): Check[] {
  const checks: Check[] = []
  if (list?.kind !== 'list') {
    report(section.line, `“${section.title}” needs a list of checks.`)
    return checks
  }
  for (const item of list.items) {
    const check = readCheck(item.source)
    if (typeof check === 'string') report(item.line, `${check}.`)
    else checks.push(check)
  }
  return checks
}

function readTask(section: Section, title: string, report: Report): Task {
  if (title === '') report(section.line, 'A task needs a title: “## Task: Return the card”.')
  const checks = readChecks(section.blocks.find((block) => block.kind === 'list'), section, report)
  const content = readInline(title)
  return { title: content, id: slugOf(plainText(content)), checks }
}

function readForeseen(section: Section, title: string, report: Report): ForeseenAnswer {
  const program = codeOf(section, report)
  const list = section.blocks.find((block) => block.kind === 'list')
  const when = readChecks(list, section, report)
  const reply = section.blocks.filter((block) => block.kind !== 'code' && block !== list)
  if (reply.length === 0) report(section.line, 'A wrong answer needs a reply.')
  return { title, program, when, reply }
}
