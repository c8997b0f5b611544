import { type KeyboardEvent, useRef } from 'react'
import { useStore } from 'zustand'
import { panels } from './panels'
import { place, showTab, type Tab } from './stores/place'
import styles from './Tabs.module.css'

const titles: Record<Tab, string> = { editor: 'Editor', stage: 'Stage', lesson: 'Lesson' }

/** Narrow: the panels as tabs over the same timeline. All stay mounted, so that nothing is lost by looking elsewhere. */
export function Tabs() {
  const chosen = useStore(place, (state) => state.tab)
  const hasLesson = useStore(place, (state) => state.lesson !== null && state.view === 'whole')
  const list = useRef<HTMLDivElement>(null)
  const tabs: readonly Tab[] = hasLesson ? ['editor', 'stage', 'lesson'] : ['editor', 'stage']
  const current = tabs.includes(chosen) ? chosen : 'editor'
  const { Editor, Output, Stage, Lesson } = panels

  const onKeyDown = (event: KeyboardEvent) => {
    const offset = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (offset === undefined) return
    event.preventDefault()
    const next = (tabs.indexOf(current) + offset + tabs.length) % tabs.length
    showTab(tabs[next])
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }

  return (
    <>
      {/* Arrow keys move between tabs, wherever in the list the focus is. */}
      <div role="tablist" aria-label="Panels" tabIndex={-1} className={styles.list} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button key={tab} type="button" role="tab" id={`tab-${tab}`} aria-controls={`panel-${tab}`} aria-selected={tab === current} tabIndex={tab === current ? 0 : -1} onClick={() => showTab(tab)}>
            {titles[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel-editor" aria-labelledby="tab-editor" hidden={current !== 'editor'} className={styles.code}>
        <Editor />
        <Output />
      </div>
      <div role="tabpanel" id="panel-stage" aria-labelledby="tab-stage" hidden={current !== 'stage'} className={styles.panel}>
        <Stage withRefusal />
      </div>
      {hasLesson && (
        <div role="tabpanel" id="panel-lesson" aria-labelledby="tab-lesson" hidden={current !== 'lesson'} className={styles.panel}>
          <Lesson />
        </div>
      )}
    </>
  )
}
