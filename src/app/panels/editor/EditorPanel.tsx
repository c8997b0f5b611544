import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { painted } from '../../painted'
import { place } from '../../stores/place'
import { run, stopRun } from '../../stores/run'
import { choose, settings } from '../../stores/settings'
import { snippet } from '../../stores/snippet'
import { usePlainEditor } from '../../useNarrow'
import styles from './EditorPanel.module.css'
import { PlainEditor } from './PlainEditor'
import { ProgramsMenu } from './ProgramsMenu'
import { WithoutMonaco } from './WithoutMonaco'

/** After the first picture, which shows the code as text and does not need it. */
const MonacoEditor = lazy(() => painted().then(() => import('./MonacoEditor')))

function TabSwitch() {
  const tabMovesFocus = useStore(settings, (state) => state.tabMovesFocus)
  return (
    <label className={styles.switch} title="Ctrl+M in the editor; on a Mac Ctrl+Shift+M">
      <input type="checkbox" checked={tabMovesFocus} onChange={(event) => choose({ tabMovesFocus: event.target.checked })} />
      Tab moves focus
    </label>
  )
}

/** Whether a run has gone on for so long that someone may wonder. */
function useSlowRun(): boolean {
  const running = useStore(run, (state) => state.running)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setSlow(true), 400)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [running])
  return slow
}

/** The code, its name, and how it is going. */
export function EditorPanel() {
  const name = useStore(snippet, (state) => state.name)
  const slow = useSlowRun()
  const embedded = useStore(place, (state) => state.view === 'embed')
  const plain = usePlainEditor()
  return (
    <section className={styles.panel} aria-label="Editor">
      <div className={styles.head}>
        <b className={styles.name}>{name}</b>
        {!embedded && <ProgramsMenu />}
        <span className={styles.space} />
        {!plain && <TabSwitch />}
        {slow ? (
          <span className={styles.running}>
            running…{' '}
            <button type="button" onClick={stopRun}>
              Stop
            </button>
          </span>
        ) : (
          <span className={styles.idle}>runs as you type</span>
        )}
      </div>
      <div className={styles.body}>
        {plain ? (
          <PlainEditor />
        ) : (
          <WithoutMonaco>
            <Suspense fallback={<PlainEditor />}>
              <MonacoEditor />
            </Suspense>
          </WithoutMonaco>
        )}
      </div>
    </section>
  )
}
