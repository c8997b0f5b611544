import { useStore } from 'zustand'
import styles from './App.module.css'
import { Columns } from './Columns'
import { panels } from './panels'
import { CheckDialog } from './panels/dialogs/CheckDialog'
import { KeysDialog } from './panels/dialogs/KeysDialog'
import { SchedulesDialog } from './panels/dialogs/SchedulesDialog'
import { ShareDialog } from './panels/dialogs/ShareDialog'
import { EmbedBar } from './panels/header/EmbedBar'
import { Header } from './panels/header/Header'
import { LinkProblems } from './panels/header/LinkProblems'
import { Projector } from './projector/Projector'
import { place } from './stores/place'
import { Tabs } from './Tabs'
import { useLessonDrop } from './useLessonDrop'
import { useNarrow } from './useNarrow'

export function App() {
  const view = useStore(place, (state) => state.view)
  const lesson = useStore(place, (state) => state.lesson)
  const narrow = useNarrow()
  useLessonDrop()
  const { Timeline } = panels
  return (
    <>
      {view === 'projector' ? (
        <Projector />
      ) : (
        <div className={styles.page} data-view={view}>
          {view === 'embed' ? <EmbedBar /> : <Header />}
          <main className={styles.main}>
            {(lesson === null || view === 'embed') && <h1 className="spoken">Buffer Hotel, playground</h1>}
            <LinkProblems />
            {narrow ? <Tabs /> : <Columns />}
          </main>
          <Timeline />
        </div>
      )}
      <ShareDialog />
      <KeysDialog />
      <CheckDialog />
      <SchedulesDialog />
    </>
  )
}
