import { useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { turnsOf } from '../../../hotel'
import { type Failing, searchBounds } from '../../../worker/client'
import { place } from '../../stores/place'
import { run } from '../../stores/run'
import { forgetSearch, type Search, search, startSearch, stepThrough, stopSearch } from '../../stores/search'
import { snippet } from '../../stores/snippet'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'

const choices: readonly (readonly [Failing['kind'], string])[] = [
  ['type', 'a BufferError that nobody catches'],
  ['any', 'any exception that nobody catches'],
  ['deadlock', 'a deadlock: everybody waits for ever'],
  ['text', 'the program prints'],
]

const counted = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How far the order of the run may lie from the usual one, in words. */
const upTo = (changes: number) => (changes === 0 ? 'in its usual order' : `with up to ${counted(changes, 'unusual turn')}`)

const seconds = (milliseconds: number) => (milliseconds < 950 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`)

function Done({ result, source }: Extract<Search, { phase: 'done' }>) {
  const text = useStore(snippet, (state) => state.text)
  const recording = useStore(run, (state) => (state.source === source && (state.schedule ?? '') === result.schedule ? state.recording : null))
  const { schedule, failure, runs, changes, isComplete, milliseconds } = result
  if (schedule === null) {
    const isAtBound = runs >= searchBounds.runs || milliseconds >= searchBounds.seconds * 1000
    return (
      <>
        <p className={styles.verdict} data-same="true">
          <b>{isComplete ? 'No schedule fails.' : 'No schedule that fails was found.'}</b>
        </p>
        <p>
          {`Every order of turns that differs from the usual one in at most ${counted(changes, 'choice')} was run: ${counted(runs, 'run')} in ${seconds(milliseconds)}.`}
          {!isComplete &&
            (isAtBound
              ? ` Then the search was at its bound of ${counted(searchBounds.runs, 'run')} or ${searchBounds.seconds} seconds, which proves nothing about the rest.`
              : ' Some of them were stopped at a limit, so what would have come later is not known.')}
        </p>
      </>
    )
  }
  const turns = recording === null ? [] : turnsOf(recording)
  return (
    <>
      <p className={styles.verdict} data-same="false">
        <b>{schedule === '' ? 'It fails in its usual order.' : 'Found a schedule that fails.'}</b> <code>{failure}</code>
      </p>
      <p>
        {schedule === ''
          ? 'No schedule is needed for it.'
          : `Run ${runs.toLocaleString('en')} of the search, after ${seconds(milliseconds)}: ${counted(changes, 'turn is', 'turns are')} taken otherwise than usual. With fewer nothing fails, so there is no shorter one.`}
      </p>
      {turns.length > 1 && schedule !== '' && (
        <p>
          Turns: {turns.slice(0, 12).join(' → ')}
          {turns.length > 12 && ` → … ${counted(turns.length - 12, 'more')}`}
        </p>
      )}
      {text === source && (
        <div className={styles.row}>
          <button type="button" className={styles.primary} onClick={stepThrough}>
            Step through it
          </button>
        </div>
      )}
    </>
  )
}

function Progress({ now }: { now: Search }) {
  switch (now.phase) {
    case 'idle':
      return null
    case 'searching':
      return <p>{now.runs === 0 ? 'Searching…' : `Searching: ${counted(now.runs, 'run')} so far, now ${upTo(now.changes)}…`}</p>
    case 'stopped':
      return <p>{`Stopped after ${counted(now.runs, 'run')}. None of them failed.`}</p>
    case 'failed':
      return <p>The search met an error of our own: {now.report.split('\n')[0]}</p>
    case 'done':
      return <Done {...now} />
  }
}

function SearchForm() {
  const now = useStore(search)
  const [kind, setKind] = useState<Failing['kind']>('type')
  const [text, setText] = useState('')
  const group = useId()
  useEffect(() => forgetSearch, [])
  const failing: Failing = kind === 'type' ? { kind, name: 'BufferError' } : kind === 'text' ? { kind, text } : { kind }
  const isSearching = now.phase === 'searching'
  return (
    <>
      <p className={styles.lead}>
        Threads and tasks take turns, and nobody promises in which order. This runs the program again and again in other orders, those nearest to the usual one first, until one of them fails.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isSearching) stopSearch()
          else startSearch(failing)
        }}
      >
        <fieldset className={styles.choices} disabled={isSearching}>
          <legend>What counts as failing</legend>
          {choices.map(([value, title]) => (
            <label key={value}>
              <input type="radio" name={group} checked={kind === value} onChange={() => setKind(value)} />
              {title}
            </label>
          ))}
          <input type="text" aria-label="Text that the program prints when it fails" className={styles.field} value={text} disabled={kind !== 'text'} onChange={(event) => setText(event.target.value)} />
        </fieldset>
        <div className={styles.row}>
          <button type="submit" className={isSearching ? styles.button : styles.primary} disabled={!isSearching && kind === 'text' && text === ''}>
            {isSearching ? 'Stop' : 'Search'}
          </button>
        </div>
      </form>
      <div role="status" className={styles.report}>
        <Progress now={now} />
      </div>
      <p className={styles.soft}>
        At most {counted(searchBounds.runs, 'run')}, {searchBounds.seconds} seconds, and {counted(searchBounds.changes, 'unusual turn')} a run. The link of the page keeps the schedule that was found.
      </p>
    </>
  )
}

export function SchedulesDialog() {
  const open = useStore(place, (state) => state.dialog === 'schedules')
  return (
    <Dialog title="Find a schedule that fails" open={open}>
      <SearchForm />
    </Dialog>
  )
}
