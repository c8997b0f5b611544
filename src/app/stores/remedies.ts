/**
 * Edits that help against the refusal that is shown. Each was tried out first: the edited program ran, the refused line
 * went through, and nothing else went wrong in its place.
 */
import { createStore } from 'zustand/vanilla'
import { happeningsOf, type Remedy, remediesFor } from '../../hotel'
import type { Recording } from '../../timeline'
import type { Finished } from '../../worker/client'
import { shownNow } from '../shown'
import { openAt, playback } from './playback'
import { run, tryOut } from './run'
import { putText, snippet } from './snippet'

export interface Offers {
  /** The text and step that they are for. */
  readonly source: string
  readonly step: number
  readonly remedies: readonly Remedy[]
}

const none: Offers = { source: '', step: 0, remedies: [] }

export const offers = createStore<Offers>(() => none)

/** Whoever types or steps on is not followed at every move. */
const restMilliseconds = 250
const mostKept = 40

const tried = new Map<string, readonly Remedy[]>()

/** Whether the program came past the refused line, and met one error less. */
export function helps({ line }: Remedy, { outcome, recording }: Finished, before: Recording): boolean {
  if (outcome.kind !== 'finished' && outcome.kind !== 'raised') return false
  const ran = recording.lastRunOf(line, recording.stepCount)
  return ran > 0 && !recording.errorSteps.includes(ran) && recording.errorSteps.length < before.errorSteps.length
}

async function lookForRemedies(): Promise<void> {
  const { source, step, recording, world, scene } = shownNow()
  const { refusal } = happeningsOf(recording, step)
  const { running, outcomeSource } = run.getState()
  if (refusal === null || scene.refusal === null || running || outcomeSource !== source || snippet.getState().text !== source) return
  // Another program comes to other points: that it passes by this schedule would prove nothing.
  if (snippet.getState().schedule !== null) return
  const key = `${step}\n${source}`
  const isStill = () => {
    const now = shownNow()
    return now.step === step && now.source === source && snippet.getState().text === source
  }
  const known = tried.get(key)
  if (known !== undefined) return offers.setState({ source, step, remedies: known })
  const found: Remedy[] = []
  for (const remedy of remediesFor({ source, line: scene.refusal.line, refusal, world })) {
    const answer = await tryOut(remedy.text)
    if (!isStill()) return
    if (answer === null || !helps(remedy, answer, recording)) continue
    found.push(remedy)
    offers.setState({ source, step, remedies: [...found] })
  }
  if (tried.size >= mostKept) tried.clear()
  tried.set(key, found)
}

export function followRefusals(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void lookForRemedies(), restMilliseconds)
  }
  run.subscribe(later)
  playback.subscribe(later)
}

/** Puts the remedy into the editor, as an edit that Undo takes back, and shows the line that was refused go through. */
export function apply({ text, line }: Remedy): void {
  openAt((recording) => recording.lastRunOf(line, recording.stepCount) || null)
  putText(text)
}
