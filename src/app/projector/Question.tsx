import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Recording } from '../../timeline'
import styles from './Projector.module.css'
import { answers, questionKey, tally, vote } from './question'

interface Props {
  readonly recording: Recording
  readonly source: string
  readonly step: number
}

/** What will the next line do? The keys 1 to 4 count raised hands. */
export function Question({ recording, source, step }: Props) {
  const key = questionKey(source, step)
  const votes = useStore(tally, (state) => state[key])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const answer = Number(event.key) - 1
      if (Number.isInteger(answer) && answer >= 0 && answer < answers.length) vote(key, answer)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [key])
  return (
    <>
      <h2 id="question" className={styles.question}>
        Line {recording.lineOf(step + 1)} runs next. What will it do?
      </h2>
      <div role="group" aria-labelledby="question" className={styles.answers}>
        {answers.map((answer, at) => (
          <button key={answer} type="button" aria-label={`${answer}, ${votes?.[at] ?? 0} votes`} onClick={() => vote(key, at)}>
            <i>{at + 1}</i>
            {answer}
            <em>{votes?.[at] ?? 0}</em>
          </button>
        ))}
      </div>
    </>
  )
}
