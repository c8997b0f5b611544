import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useShown } from '../../shown'
import { run } from '../../stores/run'
import { OutcomeNote } from './OutcomeNote'
import styles from './OutputPanel.module.css'

/** Only the end of a long output is drawn; the rest is counted. */
const drawnCharacters = 40_000

function tail(text: string): { readonly text: string; readonly leftOut: number } {
  if (text.length <= drawnCharacters) return { text, leftOut: 0 }
  return { text: text.slice(-drawnCharacters), leftOut: text.length - drawnCharacters }
}

/** What was printed up to the step that is shown; at the end, the traceback too. */
export function OutputPanel() {
  const { world, step, recording, source } = useShown()
  const outcome = useStore(run, (state) => (state.outcomeSource === state.source ? state.outcome : null))
  const stdout = tail(world.stdout)
  const atEnd = step === recording.stepCount
  const traceback = atEnd && outcome?.kind === 'raised' && source !== '' && !world.stderr.endsWith(outcome.traceback) ? outcome.traceback : ''
  const stderr = tail(world.stderr + traceback)
  const box = useRef<HTMLDivElement>(null)
  // What was printed last is what the step is about.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }, [stdout.text, stderr.text])
  const nothing = stdout.text === '' && stderr.text === ''
  return (
    <section className={styles.output} aria-label="Output">
      <h2>Output at this step</h2>
      {/* Scrollable, so it takes the focus: its text can then be read by keyboard. */}
      <div ref={box} className={styles.text} tabIndex={0} role="group" aria-label="Printed text">
        {stdout.leftOut > 0 && <p className={styles.nothing}>{stdout.leftOut.toLocaleString('en')} characters before this are left out.</p>}
        {stdout.text !== '' && <pre>{stdout.text}</pre>}
        {stderr.text !== '' && <pre className={styles.error}>{stderr.text}</pre>}
        {nothing && <p className={styles.nothing}>Nothing printed so far.</p>}
      </div>
      <OutcomeNote />
    </section>
  )
}
