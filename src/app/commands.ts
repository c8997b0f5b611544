/**
 * Everything that a key does outside the editor, in one list: the keys work by it, and the list of keys is drawn from
 * it. Inside the editor only Alt+Left and Alt+Right step.
 */
import { show, visitLesson } from './address'
import { firstStep, lastStep, nextError, nextEvent, nextStep, previousEvent, previousStep, togglePlaying } from './stores/playback'
import { openDialog, place } from './stores/place'
import { course } from './stores/progress'

export interface Command {
  readonly title: string
  /** As `KeyboardEvent.key` says it, with `Shift+` or `Alt+` before it. */
  readonly keys: readonly string[]
  /** How the keys are written for people. */
  readonly written: string
  readonly run: () => void
  /** Where else than everywhere it works. */
  readonly only?: 'projector'
}

export function toggleProjector(): void {
  show(place.getState().view === 'projector' ? 'whole' : 'projector')
}

function nextLesson(): void {
  const { lessons } = course.getState()
  const at = lessons.findIndex((lesson) => lesson.slug === place.getState().lesson)
  const next = lessons[at + 1]
  if (next) visitLesson(next.slug)
}

export const commands: readonly Command[] = [
  { title: 'Next step', keys: ['ArrowRight', 'Alt+ArrowRight'], written: '→ (in the editor: Alt+→)', run: nextStep },
  { title: 'Previous step', keys: ['ArrowLeft', 'Alt+ArrowLeft'], written: '← (in the editor: Alt+←)', run: previousStep },
  { title: 'Next event: an export, release, resize, write or error', keys: ['Shift+ArrowRight'], written: 'Shift+→', run: nextEvent },
  { title: 'Previous event', keys: ['Shift+ArrowLeft'], written: 'Shift+←', run: previousEvent },
  { title: 'First step', keys: ['Home'], written: 'Home', run: firstStep },
  { title: 'Last step', keys: ['End'], written: 'End', run: lastStep },
  { title: 'Play or pause', keys: [' '], written: 'Space', run: togglePlaying },
  { title: 'Next error', keys: ['e', 'E'], written: 'E', run: nextError },
  { title: 'Next lesson', keys: ['l', 'L'], written: 'L', run: nextLesson },
  { title: 'Projector on or off', keys: ['p', 'P'], written: 'P', run: toggleProjector },
  { title: 'All keys', keys: ['?'], written: '?', run: () => openDialog('keys') },
  { title: 'Next step, with a clicker', keys: ['PageDown'], written: 'Page Down, in the projector', run: nextStep, only: 'projector' },
  { title: 'Previous step, with a clicker', keys: ['PageUp'], written: 'Page Up, in the projector', run: previousStep, only: 'projector' },
  { title: 'Leave the projector', keys: ['Escape'], written: 'Esc, in the projector', run: () => show('whole'), only: 'projector' },
]

/** What the editor and other panels do with their keys themselves. */
export const editorKeys: readonly (readonly [string, string])[] = [
  ['Tab leaves the editor, or indents', 'Ctrl+M (on a Mac: Ctrl+Shift+M)'],
  ['The value of the name at the cursor', 'Ctrl+K Ctrl+I'],
  ['Next problem', 'F8'],
  ['All of the editor’s own commands', 'F1'],
]

function nameOf(event: KeyboardEvent): string {
  const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : ''
  return `${event.altKey ? 'Alt+' : ''}${shift}${event.key}`
}

/** Whether the element under the keyboard has its own use for this key. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('textarea, select, [contenteditable], .monaco-editor')) return true
  if (target instanceof HTMLInputElement) return target.type !== 'range' && (key.length > 1 || !['radio', 'checkbox'].includes(target.type) || key === ' ')
  if (key === ' ') return target.closest('button, summary, a, [role="button"], [role="tab"]') !== null
  if (key.includes('Arrow') || key === 'Home' || key === 'End') return target.closest('[role="separator"], [role="tablist"], [role="grid"], [role="menu"]') !== null
  return false
}

export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
    const key = nameOf(event)
    const { view } = place.getState()
    if (!key.startsWith('Alt+') && isTaken(event.target, key)) return
    const command = commands.find((one) => one.keys.includes(key) && (one.only === undefined || one.only === view))
    if (!command) return
    event.preventDefault()
    command.run()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
