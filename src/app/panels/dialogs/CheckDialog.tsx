import { useStore } from 'zustand'
import { whatItLacks } from '../../../worker/compare'
import { type Check, check, checkWithCPython } from '../../stores/check'
import { place } from '../../stores/place'
import { snippet } from '../../stores/snippet'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'

const linesText = (text: string) => {
  const count = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
  return count === 0 ? 'No output' : count === 1 ? 'The same line of output' : `The same ${count} lines of output`
}

function Done({ differences, answer }: Extract<Check, { phase: 'done' }>) {
  const { version, errorType, message, stdout, stderr } = answer
  const end = errorType === null ? 'no exception' : message === '' ? errorType : `${errorType}: ${message}`
  const lacks = differences?.length === 0 ? null : whatItLacks(answer)
  if (lacks !== null) {
    return (
      <>
        <p className={styles.verdict} data-same="unknown">
          <b>This CPython cannot run the program: it has {lacks}.</b>
        </p>
        <p>
          It ends with <code>{end}</code>, so there is nothing to compare.
        </p>
      </>
    )
  }
  if (differences?.length === 0) {
    return (
      <>
        <p className={styles.verdict} data-same="true">
          <b>CPython {version} says the same.</b>
        </p>
        <p>
          {linesText(stdout)}; at the end, {errorType === null ? end : <code>{end}</code>}.
        </p>
      </>
    )
  }
  return (
    <>
      <p className={styles.verdict} data-same="false">
        <b>{differences === null ? `Here the run did not come to its end. CPython ${version} says:` : `CPython ${version} says something else.`}</b>
      </p>
      {differences !== null && (
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">where</th>
              <th scope="col">here</th>
              <th scope="col">CPython</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ where, ours, theirs }) => (
              <tr key={where}>
                <th scope="row">{where}</th>
                <td>{ours}</td>
                <td>{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details open={differences === null}>
        <summary>All that CPython printed</summary>
        <pre className={styles.printed} tabIndex={0}>
          {stdout + stderr || 'nothing'}
        </pre>
      </details>
    </>
  )
}

function Report() {
  const now = useStore(check)
  const text = useStore(snippet, (state) => state.text)
  return (
    <>
      <div role="status" className={styles.report}>
        {now.phase === 'loading' && <p>Fetching CPython and starting it: six megabytes, once. It runs here in the page; nothing is sent anywhere.</p>}
        {now.phase === 'running' && <p>CPython runs the snippet…</p>}
        {now.phase === 'failed' && <p>{now.reason}</p>}
        {now.phase === 'done' && <Done {...now} />}
      </div>
      {(now.phase === 'failed' || (now.phase === 'done' && now.source !== text)) && (
        <div className={styles.row}>
          <button type="button" className={styles.primary} onClick={() => void checkWithCPython()}>
            Check again
          </button>
        </div>
      )}
      <p className={styles.soft}>
        This is CPython 3.14.2 itself, compiled to WebAssembly (Pyodide 314.0.7). It is a 32-bit build, so sizes of <code>l</code>, <code>n</code> and <code>P</code>, <code>sys.maxsize</code> and
        the like are not those of the 64-bit Python that is simulated here; it has no threads, no sockets and no NumPy. Addresses are not compared.
      </p>
    </>
  )
}

export function CheckDialog() {
  const open = useStore(place, (state) => state.dialog === 'check')
  return (
    <Dialog title="Check with CPython" open={open}>
      <Report />
    </Dialog>
  )
}
