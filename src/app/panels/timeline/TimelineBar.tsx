import { useStore } from 'zustand'
import { useShown } from '../../shown'
import { firstStep, lastStep, nextError, nextStep, playback, previousStep, togglePlaying } from '../../stores/playback'
import { choose, type Settings, settings } from '../../stores/settings'
import { Meters } from '../stage/Meters'
import { Rail } from './Rail'
import styles from './TimelineBar.module.css'

const speeds: readonly Settings['speed'][] = [0.5, 1, 2, 5]

/** Where in the run the page is: the slider, its buttons and what it cost so far. */
export function TimelineBar() {
  const { recording, scene, step } = useShown()
  const playing = useStore(playback, (state) => state.playing)
  const remark = useStore(playback, (state) => state.remark)
  const speed = useStore(settings, (state) => state.speed)
  const { stepCount, firstStep: first, errorSteps } = recording
  const atStart = step <= first
  const atEnd = step >= stepCount
  return (
    <footer className={styles.bar}>
      <p role="status" className={styles.remark}>
        {remark}
      </p>
      <div className={styles.controls}>
        <button type="button" aria-label="First step" title="First step (Home)" disabled={atStart} onClick={firstStep}>
          |◀
        </button>
        <button type="button" aria-label="Previous step" title="Previous step (←)" disabled={atStart} onClick={previousStep}>
          ◀
        </button>
        <button type="button" className={styles.play} aria-label="Play" title="Play (Space)" aria-pressed={playing} disabled={stepCount === 0} onClick={togglePlaying}>
          {playing ? '❚❚' : '▶'}
        </button>
        <button type="button" aria-label="Next step" title="Next step (→)" disabled={atEnd} onClick={nextStep}>
          <span aria-hidden="true" className={styles.mirrored}>
            ◀
          </span>
        </button>
        <button type="button" aria-label="Last step" title="Last step (End)" disabled={atEnd} onClick={lastStep}>
          ▶|
        </button>
        <button type="button" aria-label="Next error" title="Next error (E)" disabled={errorSteps.length === 0} onClick={nextError}>
          ✕▸
        </button>
        <select aria-label="Speed of playing" value={speed} onChange={(event) => choose({ speed: speeds.find((one) => String(one) === event.target.value) ?? 1 })}>
          {speeds.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </div>
      <Rail />
      <div className={styles.meters}>
        <Meters meters={[...scene.meters.slice(0, 2), { label: 'step', value: `${step} of ${stepCount}` }]} />
      </div>
    </footer>
  )
}
