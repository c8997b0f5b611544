import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { writeLink } from '../../../share/link'
import { linkState } from '../../address'
import { place, type View } from '../../stores/place'
import { playback } from '../../stores/playback'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'

const views: readonly (readonly [View, string])[] = [
  ['whole', 'The whole page'],
  ['embed', 'Editor and stage, for a frame'],
  ['projector', 'Projector'],
]

function ShareForm() {
  const step = useStore(playback, (state) => state.step)
  const [atStep, setAtStep] = useState(true)
  const [view, setView] = useState<View>('whole')
  const [link, setLink] = useState('')
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    let current = true
    void writeLink(linkState({ step: atStep, view })).then((fragment) => {
      if (!current) return
      setLink(`${location.origin}${location.pathname}#${fragment}`)
      setCopied(false)
    })
    return () => {
      current = false
    }
  }, [atStep, view])

  const copy = () => {
    box.current?.select()
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      // Where the clipboard is out of reach, the link is selected, ready for the person's own Copy.
      () => setCopied(false),
    )
  }
  return (
    <>
      <label>
        Link
        <textarea ref={box} className={styles.link} readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className={styles.options}>
        <label>
          <input type="checkbox" checked={atStep} onChange={(event) => setAtStep(event.target.checked)} />
          at this step ({step})
        </label>
        {views.map(([value, title]) => (
          <label key={value}>
            <input type="radio" name="view" checked={view === value} onChange={() => setView(value)} />
            {title}
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <button type="button" className={styles.primary} onClick={copy}>
          Copy the link
        </button>
        <span role="status">{copied ? 'Copied.' : ''}</span>
      </div>
      <p className={styles.soft}>The program is in the link itself; nothing is sent to a server.</p>
    </>
  )
}

export function ShareDialog() {
  const open = useStore(place, (state) => state.dialog === 'share')
  return (
    <Dialog title="Share this snippet" open={open}>
      <ShareForm />
    </Dialog>
  )
}
