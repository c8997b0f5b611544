import { useStore } from 'zustand'
import { visitLesson, visitPlayground } from '../../address'
import { toggleProjector } from '../../commands'
import { checkWithCPython } from '../../stores/check'
import { openDialog, place } from '../../stores/place'
import { course } from '../../stores/progress'
import { choose, type Scheme, settings } from '../../stores/settings'
import { recall } from '../../stores/storage'
import styles from './Header.module.css'

const schemes: Record<Scheme, { readonly next: Scheme; readonly sign: string; readonly title: string }> = {
  system: { next: 'light', sign: '◐', title: 'Colours: as the system' },
  light: { next: 'dark', sign: '☀', title: 'Colours: light' },
  dark: { next: 'system', sign: '☾', title: 'Colours: dark' },
}

/** Back to the lesson that was open last. */
function toLessons() {
  const { lessons } = course.getState()
  const last = recall('lesson')
  const slug = lessons.some((lesson) => lesson.slug === last) ? last : lessons[0]?.slug
  if (slug) visitLesson(slug)
}

export function Header() {
  const inLessons = useStore(place, (state) => state.lesson !== null)
  const scheme = schemes[useStore(settings, (state) => state.scheme)]
  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        <i aria-hidden="true" />
        <span className={styles.name}>Buffer Hotel</span>
      </span>
      <nav className={styles.nav} aria-label="Places">
        <button type="button" aria-current={inLessons ? 'page' : undefined} onClick={toLessons}>
          Lessons
        </button>
        <button type="button" aria-current={inLessons ? undefined : 'page'} onClick={visitPlayground}>
          Playground
        </button>
      </nav>
      <span className={styles.space} />
      <button type="button" className={styles.sign} aria-label={scheme.title} title={scheme.title} onClick={() => choose({ scheme: scheme.next })}>
        <span aria-hidden="true">{scheme.sign}</span>
      </button>
      <button type="button" className={`${styles.sign} ${styles.keys}`} aria-label="All keys" title="All keys (?)" onClick={() => openDialog('keys')}>
        <span aria-hidden="true">?</span>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Check with CPython"
        title="Runs the snippet in the real CPython, here in the page, and compares"
        onClick={() => {
          openDialog('check')
          void checkWithCPython()
        }}
      >
        Check<span className={styles.more}> with CPython</span>
      </button>
      <button type="button" className={`${styles.button} ${styles.projector}`} onClick={toggleProjector}>
        Projector
      </button>
      <button type="button" className={styles.primary} onClick={() => openDialog('share')}>
        Share
      </button>
    </header>
  )
}
