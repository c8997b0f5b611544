/** The address bar: what a link opens, and how the bar follows the page without filling the history. */
import { stepAt } from '../course/lesson'
import { type LinkState, readLink, writeFields, writeLink } from '../share/link'
import { programs } from './programs'
import { openAt, playback, showRun } from './stores/playback'
import { place, type View } from './stores/place'
import { course, lessonCalled } from './stores/progress'
import { progressOf } from '../course/progress'
import { run } from './stores/run'
import { putText, snippet } from './stores/snippet'
import { recall, remember } from './stores/storage'

interface Draft {
  readonly text: string
  readonly name: string
}

/** What was written in the playground before; the first ready program for whoever has written nothing. */
function draft(): Draft {
  try {
    const kept: unknown = JSON.parse(recall('playground') ?? 'null')
    if (typeof kept === 'object' && kept !== null && 'text' in kept && 'name' in kept) {
      if (typeof kept.text === 'string' && typeof kept.name === 'string') return { text: kept.text, name: kept.name }
    }
  } catch {
    // Damaged: as if nothing had been written.
  }
  return { text: programs[0].text, name: programs[0].fileName }
}

function openText({ text, name }: Draft, at: Parameters<typeof openAt>[0], schedule: string | null) {
  openAt(at)
  putText(text, name, schedule)
  const { source, recording, outcomeSource, serial, schedule: followed } = run.getState()
  // The same text once more is not run again, but its step is another.
  if (serial > 0 && source === text && outcomeSource === text && followed === schedule) showRun({ before: null, recording, source })
}

function openLesson(slug: string, { code, step, schedule }: LinkState = {}): boolean {
  const lesson = lessonCalled(slug)
  if (!lesson) return false
  const text = code ?? progressOf(course.getState().progress, slug).code ?? lesson.program
  const opensAt = lesson.opensAt
  const opening = text === lesson.program && opensAt ? (recording: Parameters<typeof stepAt>[1]) => stepAt(opensAt, recording) : null
  place.setState({ lesson: slug, tab: 'lesson' })
  openText({ text, name: lesson.programName }, step ?? opening, schedule || null)
  remember('place', slug)
  remember('lesson', slug)
  return true
}

function openPlayground(opened: Draft = draft(), { step, schedule }: LinkState = {}) {
  place.setState({ lesson: null, tab: 'editor' })
  openText(opened, step ?? null, schedule || null)
  remember('place', '')
}

/** Opens what a link says; with nothing in it, where the person was last, or the first lesson. */
function open({ state, problems }: Awaited<ReturnType<typeof readLink>>) {
  const unknownLesson = state.lesson !== undefined && !lessonCalled(state.lesson)
  place.setState({
    view: state.view ?? 'whole',
    dialog: null,
    problems: unknownLesson ? [...problems, `There is no lesson called “${state.lesson}”.`] : problems,
  })
  if (state.lesson !== undefined && openLesson(state.lesson, state)) return
  if (state.code !== undefined) return openPlayground({ text: state.code, name: 'snippet.py' }, state)
  if (problems.length > 0 || unknownLesson) return openPlayground()
  const lastPlace = recall('place')
  if (lastPlace === '') return openPlayground(draft(), state)
  const first = course.getState().lessons[0]
  if (lastPlace !== null && openLesson(lastPlace, state)) return
  if (!first || !openLesson(first.slug, state)) openPlayground()
}

let written = ''

/** A new entry of the history: what was open before is one step back. */
function leaveTrace(fragment: string) {
  written = fragment
  history.pushState(null, '', `#${fragment}`)
}

export function visitLesson(slug: string): void {
  if (openLesson(slug)) leaveTrace(writeFields({ lesson: slug }))
}

export function visitPlayground(): void {
  openPlayground()
  leaveTrace('')
}

/** Into the playground with a ready program. */
export function visitProgram(text: string, name: string): void {
  openPlayground({ text, name })
  leaveTrace('')
}

export function show(view: View): void {
  place.setState({ view })
}

/** What a link to the page as it is now says. */
export function linkState(options: { readonly step: boolean; readonly view?: View }): LinkState {
  const { lesson: slug } = place.getState()
  const { text, schedule } = snippet.getState()
  const lesson = lessonCalled(slug)
  const { view = 'whole' } = options
  return {
    ...(lesson ? { lesson: lesson.slug } : {}),
    ...(text === lesson?.program ? {} : { code: text }),
    ...(schedule === null ? {} : { schedule }),
    ...(options.step && run.getState().serial > 0 ? { step: playback.getState().step } : {}),
    ...(view === 'whole' ? {} : { view }),
  }
}

async function fragmentNow(): Promise<string> {
  const { code, compare, ...fields } = linkState({ step: true, view: place.getState().view })
  if (code === undefined) return writeFields(fields)
  const { step, ...packed } = { code, compare, ...fields }
  const short = await writeLink(packed)
  return step === undefined ? short : `${short}&${writeFields({ step })}`
}

/** Opens the link that the page was called with, and keeps the bar true. */
export async function keepAddress(): Promise<() => void> {
  written = location.hash.slice(1)
  open(await readLink(location.hash))

  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const { running, outcomeSource } = run.getState()
      if (running || outcomeSource !== snippet.getState().text) return
      const fragment = await fragmentNow()
      if (fragment === written) return
      written = fragment
      history.replaceState(history.state, '', `#${fragment}`)
    }, 250)
  }
  const visit = async () => {
    const fragment = location.hash.slice(1)
    if (fragment === written) return
    written = fragment
    open(await readLink(fragment))
  }
  const stops = [snippet.subscribe(follow), playback.subscribe(follow), place.subscribe(follow), run.subscribe(follow)]
  addEventListener('hashchange', visit)
  addEventListener('popstate', visit)
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
    removeEventListener('hashchange', visit)
    removeEventListener('popstate', visit)
  }
}
