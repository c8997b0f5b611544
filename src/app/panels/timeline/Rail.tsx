import { useEffect, useMemo, useRef, useState } from 'react'
import type { MarkKind } from '../../../timeline'
import { useShown } from '../../shown'
import { bounds, goToStep } from '../../stores/playback'
import { marksAlong, positionOf } from './marks'
import styles from './TimelineBar.module.css'

const signs: Record<MarkKind, { readonly sign: string; readonly words: string }> = {
  error: { sign: '✕', words: 'error' },
  resize: { sign: '⇔', words: 'resize' },
  release: { sign: '↩', words: 'card returned' },
  export: { sign: '▪', words: 'card handed out' },
  write: { sign: '✎', words: 'write' },
  output: { sign: '›', words: 'output' },
  call: { sign: '+', words: 'call' },
}
/** A mark takes so many pixels. */
const markWidth = 26

function useWidth() {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return { element, width }
}

/** The slider, with a mark for each kind of event where it happened. */
export function Rail() {
  const { recording, step } = useShown()
  const { element, width } = useWidth()
  const { first, last } = bounds(recording)
  const marks = useMemo(() => marksAlong(recording, Math.max(1, Math.floor(width / markWidth))), [recording, width])
  const line = last === 0 ? 0 : recording.lineOf(step)
  const done = `${positionOf(step, recording) * 100}%`
  return (
    <div className={styles.rail} ref={element}>
      {/* For the pointer only: Shift+arrows and the buttons go to the same places, and the value text says them. */}
      <div aria-hidden="true" className={styles.marks}>
        {marks.map((mark) => (
          <button key={mark.step} type="button" tabIndex={-1} data-kind={mark.kind} data-now={mark.step === step} style={{ insetInlineStart: `${mark.at * 100}%` }} title={`Step ${mark.step}: ${signs[mark.kind].words}`} onClick={() => goToStep(mark.step)}>
            {signs[mark.kind].sign}
          </button>
        ))}
      </div>
      <input
        type="range"
        aria-label="Timeline"
        aria-valuetext={last === 0 ? 'nothing has run' : `step ${step} of ${last}, line ${line}`}
        min={first}
        max={last}
        step={1}
        value={step}
        disabled={last === 0}
        style={{ '--done': done } as React.CSSProperties}
        onChange={(event) => goToStep(Number(event.target.value))}
      />
    </div>
  )
}
