/**
 * The far end of client.ts: one run at a time, start to end, nothing kept in between. It never listens while a run is
 * under way; whoever wants it to stop ends the whole worker.
 */
import { prepareModule, prepareNext, provideLibrary, runProgram } from '../python/index'
import { fetchLibraryFor, readLibraryFile } from './library'
import type { ToPage, ToWorker } from './messages'

interface PageEnd {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const page = self as unknown as PageEnd

function answer({ runId, source, limits }: Omit<ToWorker, 'base'>): ToPage {
  try {
    const started = performance.now()
    const { outcome, stdout, stderr, steps, skippedSteps } = runProgram(source, { filename: 'snippet.py', record: true, limits })
    return { kind: 'finished', runId, outcome, stdout, stderr, steps, skippedSteps, milliseconds: performance.now() - started }
  } catch (fault) {
    return { kind: 'ourFault', runId, report: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault) }
  }
}

provideLibrary(readLibraryFile)

/** What is left to import for the next run. */
let toPrepare: readonly string[] = []
let preparing: ReturnType<typeof setTimeout> | undefined

page.onmessage = ({ data: message }) => {
  clearTimeout(preparing)
  void fetchLibraryFor(message.source, message.base).then(() => {
    page.postMessage(answer(message))
    preparing = setTimeout(startPreparing)
  })
}

/** An interpreter for the next run, with what the last one imported: one module at a time, so that a run never waits long. */
function startPreparing(): void {
  toPrepare = prepareNext({ filename: 'snippet.py' })
  preparing = setTimeout(prepareOne)
}

function prepareOne(): void {
  const [name, ...rest] = toPrepare
  toPrepare = rest
  if (name !== undefined && prepareModule(name)) preparing = setTimeout(prepareOne)
}

// The first run of a fresh runtime is slow: it is made here, before anybody waits for it.
answer({ kind: 'run', runId: 0, source: 'room = bytearray(b"a")\nview = memoryview(room)\nprint(len(view))\n', limits: { steps: 1000, seconds: 1, bytes: 1 << 20 } })
page.postMessage({ kind: 'ready' })
