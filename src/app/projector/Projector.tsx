import { useEffect, useRef } from 'react'
import { CodeLine } from '../panels/editor/CodeLine'
import { highlight } from '../panels/editor/highlight'
import { panels } from '../panels'
import { useShown } from '../shown'
import { bounds, nextStep, previousStep } from '../stores/playback'
import { show } from '../address'
import styles from './Projector.module.css'
import { isAboutToFail } from './question'
import { Question } from './Question'

/** Code and stage alone, for the last row of a room; a clicker drives it. Before a refusal it asks what will happen. */
export function Projector() {
  const { recording, source, step, scene } = useShown()
  const asks = isAboutToFail(recording, step)
  const nextLine = step < recording.stepCount ? recording.lineOf(step + 1) : null
  const { first } = bounds(recording)
  const current = asks || step === 0 ? nextLine : scene.line
  const seen = new Set(recording.linesUpTo(step))
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const { Stage } = panels
  return (
    <div className={styles.projector} data-theme="dark">
      <main className={styles.main}>
        <h1 className="spoken">Buffer Hotel, projector</h1>
        {/* It scrolls, so the keyboard must reach it */}
        <section aria-label="Editor" className={styles.code} tabIndex={0}>
          <ol ref={list}>
            {highlight(source.replace(/\n$/, '')).map((tokens, index) => (
              <li key={index} data-current={index + 1 === current} data-seen={seen.has(index + 1)} aria-current={index + 1 === current ? 'step' : undefined}>
                <span className={styles.number}>{index + 1}</span>
                <CodeLine tokens={tokens} />
              </li>
            ))}
          </ol>
        </section>
        <div className={styles.stage}>
          <Stage size="projector" withRefusal />
        </div>
      </main>
      <footer className={styles.foot}>
        {asks ? (
          <Question recording={recording} source={source} step={step} />
        ) : (
          <p className={styles.where}>
            Step {step} of {recording.stepCount}
            {scene.line > 0 && `, line ${scene.line}`}
          </p>
        )}
        <span className={styles.controls}>
          <button type="button" aria-label="Previous step" onClick={previousStep} disabled={step <= first}>
            ◀
          </button>
          <button type="button" aria-label="Next step" onClick={nextStep} disabled={step >= recording.stepCount}>
            ▶
          </button>
          <button type="button" aria-label="Leave the projector" title="Leave the projector (Esc)" onClick={() => show('whole')}>
            ✕
          </button>
        </span>
      </footer>
    </div>
  )
}
