import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { useShown } from '../../shown'
import { focus } from '../../stores/focus'
import { run } from '../../stores/run'
import { settings } from '../../stores/settings'
import { snippet } from '../../stores/snippet'
import { createCodeEditor, type CodeEditor } from './codeEditor'
import { faultToShow } from './fault'
import { FaultCard } from './FaultCard'
import styles from './MonacoEditor.module.css'

/**
 * Monaco, uncontrolled: its own model is where the text lives. Text is pushed into it only when the snippet's version
 * says that it came from elsewhere.
 */
export default function MonacoEditor() {
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<CodeEditor | null>(null)
  const version = useStore(snippet, (state) => state.version)
  const text = useStore(snippet, (state) => state.text)
  const outcome = useStore(run, (state) => state.outcome)
  const outcomeSource = useStore(run, (state) => state.outcomeSource)
  const scheme = useStore(settings, (state) => state.scheme)
  const tabMovesFocus = useStore(settings, (state) => state.tabMovesFocus)
  const pointedAt = useStore(focus)
  const shown = useShown()
  const { scene, marks, notes, stands, source, step, world, recording } = shown
  const upToDate = source === text
  const fault = faultToShow(outcomeSource === text ? outcome : null, upToDate ? scene.refusal : null, !upToDate || step === recording.stepCount)

  useEffect(() => {
    if (!host.current) return
    const created = createCodeEditor(host.current)
    setEditor(created)
    return () => {
      setEditor(null)
      created.dispose()
    }
  }, [])

  useEffect(() => editor?.takeOver(snippet.getState()), [editor, version])
  useEffect(() => editor?.setTabMovesFocus(tabMovesFocus), [editor, tabMovesFocus])
  useEffect(() => editor?.followScheme(), [editor, scheme])

  useEffect(() => {
    // While the text is newer than the run, what is drawn stays with its lines as they move.
    if (!editor || !upToDate) return
    const next = step < recording.stepCount ? recording.lineOf(step + 1) : null
    editor.draw({ line: scene.line, next, notes, marks, stands })
  }, [editor, upToDate, scene, marks, notes, stands, recording, step])

  useEffect(() => editor?.markSyntax(outcomeSource === text && outcome?.kind === 'syntaxError' ? outcome : null), [editor, outcome, outcomeSource, text])

  useEffect(() => {
    const card = pointedAt.card === null ? undefined : world.cards.get(pointedAt.card)
    const room = pointedAt.room === null ? undefined : world.rooms.get(pointedAt.room)
    editor?.lightUp({ names: [card?.name, ...(card?.holders ?? []), ...(room?.names ?? [])], line: card?.bornLine ?? room?.bornLine ?? null })
  }, [editor, pointedAt.card, pointedAt.room, world])

  useEffect(() => editor?.placeZone(fault?.line ?? null), [editor, fault?.line])

  return (
    <div className={styles.frame}>
      <div ref={host} className={styles.host} />
      {editor && fault && createPortal(<FaultCard fault={fault} />, editor.zone)}
    </div>
  )
}
