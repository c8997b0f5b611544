import { Group, Panel, Separator } from 'react-resizable-panels'
import { useStore } from 'zustand'
import styles from './Columns.module.css'
import { panels } from './panels'
import { place } from './stores/place'

/** Wide: lesson, editor with the output under it, stage. Every boundary can be dragged, and moved by the arrow keys. */
export function Columns() {
  const hasLesson = useStore(place, (state) => state.lesson !== null && state.view === 'whole')
  const { Editor, Output, Stage, Lesson } = panels
  return (
    <Group orientation="horizontal" className={styles.columns} key={hasLesson ? 'lesson' : 'playground'}>
      {hasLesson && (
        <>
          <Panel id="lesson" defaultSize="22%" minSize="180px" maxSize="45%">
            <Lesson />
          </Panel>
          <Separator className={styles.upright} aria-label="Lesson and editor" />
        </>
      )}
      <Panel id="code" defaultSize={hasLesson ? '35%' : '46%'} minSize="240px">
        <Group orientation="vertical">
          <Panel id="editor" defaultSize="78%" minSize="100px">
            <Editor />
          </Panel>
          <Separator className={styles.lying} aria-label="Editor and output" />
          <Panel id="output" defaultSize="22%" minSize="48px">
            <Output />
          </Panel>
        </Group>
      </Panel>
      <Separator className={styles.upright} aria-label="Editor and stage" />
      <Panel id="stage" minSize="260px">
        <Stage />
      </Panel>
    </Group>
  )
}
