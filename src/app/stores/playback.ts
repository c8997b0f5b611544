/** Which step is shown. Play never begins by itself. */
import { createStore } from 'zustand/vanilla'
import { nextErrorStep, nextEventStep, previousEventStep, type Recording } from '../../timeline'
import { place } from './place'
import { run } from './run'

export interface Playback {
  /** What is to be said of the last move, where the step alone does not say it. */
  readonly remark: string
  readonly step: number
  readonly playing: boolean
  /** Whether the step stays at the end when a new run is longer. */
  readonly following: boolean
}

export const playback = createStore<Playback>(() => ({ remark: '', step: 0, playing: false, following: true }))

/** The steps that can be visited: from `first` to `last`; both 0 when nothing ran. */
export function bounds(recording: Recording): { readonly first: number; readonly last: number } {
  // The projector asks what line 1 will do before anything has run.
  const first = place.getState().view === 'projector' && recording.firstStep === 1 ? 0 : recording.firstStep
  return { first: recording.stepCount === 0 ? 0 : first, last: recording.stepCount }
}

function clamp(step: number, recording: Recording): number {
  const { first, last } = bounds(recording)
  return Math.min(Math.max(Math.round(step), first), last)
}

/** The step to show as soon as the run that is under way is there: a link or a lesson opens on it. */
let wanted: number | ((recording: Recording) => number | null) | null = null

export function openAt(step: number | ((recording: Recording) => number | null) | null): void {
  wanted = step
}

interface NewRun {
  readonly before: { readonly recording: Recording; readonly source: string } | null
  readonly recording: Recording
  readonly source: string
}

/**
 * Which step of a new run to show. Whoever stands in the middle stays there, as long as what led there is the same;
 * otherwise the end is shown, which is what a person who types wants to see.
 */
export function showRun({ before, recording, source }: NewRun): void {
  const asked = typeof wanted === 'function' ? wanted(recording) : wanted
  wanted = null
  if (asked !== null) {
    const step = clamp(asked, recording)
    playback.setState({ remark: '', step, playing: false, following: step === recording.stepCount })
    return
  }
  const { step, following } = playback.getState()
  const stays = !following && before !== null && sameWay(before, { recording, source }, step)
  playback.setState(stays ? { remark: '', step, playing: false } : { remark: '', step: recording.stepCount, playing: false, following: true })
}

function sameWay(before: Omit<NewRun, 'before'>, after: Omit<NewRun, 'before'>, step: number): boolean {
  if (step > after.recording.stepCount || after.recording.firstStep !== before.recording.firstStep) return false
  const then = before.source.split('\n')
  const now = after.source.split('\n')
  for (let at = before.recording.firstStep; at < step; at++) {
    const line = before.recording.lineOf(at)
    if (after.recording.lineOf(at) !== line || then[line - 1] !== now[line - 1]) return false
  }
  return after.recording.lineOf(step) === before.recording.lineOf(step)
}

export function goToStep(target: number, remark = ''): void {
  const { recording } = run.getState()
  const step = clamp(target, recording)
  playback.setState({ remark, step, playing: false, following: step === recording.stepCount })
}

export const firstStep = () => goToStep(0)
export const lastStep = () => goToStep(Number.MAX_SAFE_INTEGER)
export const nextStep = () => goToStep(playback.getState().step + 1)
export const previousStep = () => goToStep(playback.getState().step - 1)

export function nextEvent(): void {
  goToStep(nextEventStep(run.getState().recording, playback.getState().step) ?? playback.getState().step)
}

export function previousEvent(): void {
  goToStep(previousEventStep(run.getState().recording, playback.getState().step) ?? playback.getState().step)
}

/** From the last error on to the first one again, and says so. */
export function nextError(): void {
  const { step } = playback.getState()
  const { recording } = run.getState()
  const next = nextErrorStep(recording, step)
  if (next === null) return
  const { length } = recording.errorSteps
  goToStep(next, next > step ? '' : length === 1 ? 'This is the only error.' : `Back at the first of ${length} errors.`)
}

/** From the end, playing begins again at the start. */
export function togglePlaying(): void {
  const { playing, step } = playback.getState()
  const { first, last } = bounds(run.getState().recording)
  if (playing || last === 0) playback.setState({ playing: false })
  else playback.setState({ remark: '', playing: true, following: false, step: step === last ? first : step })
}

/** One tick of the clock. */
export function playOn(): void {
  const { step, playing } = playback.getState()
  if (!playing) return
  const { last } = bounds(run.getState().recording)
  const next = Math.min(step + 1, last)
  playback.setState({ step: next, playing: next < last, following: next === last })
}
