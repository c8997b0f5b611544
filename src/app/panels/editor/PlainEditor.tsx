import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useShown } from '../../shown'
import { nextStep, previousStep } from '../../stores/playback'
import { run } from '../../stores/run'
import { snippet, typed } from '../../stores/snippet'
import { CodeLine } from './CodeLine'
import { faultToShow } from './fault'
import { FaultCard } from './FaultCard'
import { gutterSigns } from './gutter'
import { highlight } from './highlight'
import styles from './PlainEditor.module.css'

/**
 * A textarea over the coloured text: the first picture while Monaco loads, and the editor of small screens and fingers,
 * where the browser's own typing, selecting and pasting is better than anything that imitates it.
 */
export function PlainEditor() {
  const { version } = useStore(snippet)
  const text = useStore(snippet, (state) => state.text)
  const outcome = useStore(run, (state) => state.outcome)
  const outcomeSource = useStore(run, (state) => state.outcomeSource)
  const { scene, marks, notes, stands, source, step, recording } = useShown()
  const area = useRef<HTMLTextAreaElement>(null)
  const lineList = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => highlight(text), [text])
  const upToDate = source === text
  const fault = faultToShow(outcomeSource === text ? outcome : null, upToDate ? scene.refusal : null, !upToDate || step === recording.stepCount)

  // The textarea is where the text lives while someone types; only texts from elsewhere are put into it.
  useEffect(() => {
    if (area.current && area.current.value !== snippet.getState().text) area.current.value = snippet.getState().text
  }, [version])

  // The card under the code must not hide the line that it is about.
  const shownLine = fault?.line ?? (upToDate ? scene.line : 0)
  useEffect(() => {
    const line = lineList.current?.children[shownLine - 1]
    if (line && document.activeElement !== area.current) line.scrollIntoView({ block: 'nearest', inline: 'start' })
  }, [shownLine, fault])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    if (event.key === 'ArrowLeft') previousStep()
    else nextStep()
  }

  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        <div className={styles.code}>
          <div ref={lineList} className={styles.lines} aria-hidden="true">
            {lines.map((tokens, index) => {
              const line = index + 1
              const mark = marks.find((one) => one.line === line)
              const stand = upToDate ? stands.find((one) => one.line === line) : undefined
              const note = upToDate ? notes.find((one) => one.line === line) : undefined
              return (
                <div key={line} className={styles.line} data-current={upToDate && scene.line === line} data-wrong={fault !== null && 'syntax' in fault && fault.line === line}>
                  <span className={styles.mark} data-mark={mark?.mark}>
                    {mark ? gutterSigns[mark.mark] : ''}
                  </span>
                  <span className={styles.number}>{line}</span>
                  <span className={styles.text}>
                    <CodeLine tokens={tokens} />
                    {note && <span className={styles.note}>{note.text}</span>}
                    {stand && <span className={styles.stand}>◆ {stand.text}</span>}
                  </span>
                </div>
              )
            })}
          </div>
          <textarea
            ref={area}
            className={styles.area}
            aria-label="Python code"
            defaultValue={text}
            rows={lines.length}
            wrap="off"
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            onChange={(event) => typed(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      {fault && (
        // It scrolls where it is long, so the keyboard must reach it.
        <div className={styles.fault} tabIndex={0}>
          <FaultCard fault={fault} />
        </div>
      )}
    </div>
  )
}
