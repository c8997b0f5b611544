/** Asks the real CPython. Its worker is started by the first check and kept; one that hangs is ended. */
import type { CheckReport, CheckRequest, CPythonAnswer } from './cpython-messages'

export type { CPythonAnswer } from './cpython-messages'

/** Fetching six megabytes and starting may take long; running a snippet may not. */
const loadSeconds = 120
const runSeconds = 15

let worker: Worker | null = null

/** Rejects with an Error that says in words why there is no answer. `onLoaded`: fetched and started, now it runs. */
export function askCPython(source: string, onLoaded: () => void): Promise<CPythonAnswer> {
  worker ??= new Worker(new URL('./cpython-worker.ts', import.meta.url), { type: 'module', name: 'cpython' })
  const asked = worker
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string) => {
      clearTimeout(timer)
      asked.terminate()
      if (worker === asked) worker = null
      reject(new Error(reason))
    }
    let timer = setTimeout(() => giveUp(`CPython could not be fetched and started within ${loadSeconds} seconds.`), loadSeconds * 1000)
    asked.onmessage = ({ data }: MessageEvent<CheckReport>) => {
      clearTimeout(timer)
      if (data.kind === 'failed') return giveUp(`CPython could not be started: ${data.reason}`)
      if (data.kind === 'answer') return resolve(data.answer)
      timer = setTimeout(() => giveUp(`CPython did not come to an end within ${runSeconds} seconds.`), runSeconds * 1000)
      onLoaded()
    }
    asked.onerror = (event) => giveUp(`CPython could not be started: ${event.message || 'its files are not there'}`)
    const request: CheckRequest = { source, base: document.baseURI }
    asked.postMessage(request)
  })
}
