/** What a program puts in the place of sys.stdout and sys.stderr is flushed when it ends. Python/pylifecycle.c */
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyRaise } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { handOver, retain, settle } from '../objects/lifetime'
import { isTrue } from '../objects/number'
import { PyObject, type PyValue } from '../objects/object'

/** The status of a program whose output could not be flushed. */
export const CANNOT_FLUSH = 120

/** Calls flush(); what it raises, or null. */
function flush(stream: PyValue): PyRaise | null {
  retain(stream)
  try {
    call(getAttribute(stream, 'flush'))
    return null
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return thrown
  } finally {
    handOver(stream)
  }
}

/** A stream that the program has put there itself. */
function replaced(name: 'stdout' | 'stderr'): PyValue {
  const stream = interpreter.sysAttribute(name) ?? null
  return stream instanceof PyObject && stream.cls.isHeapType ? stream : null
}

function isClosed(stream: PyValue): boolean {
  try {
    const closed = getOptionalAttribute(stream, 'closed')
    return closed !== undefined && isTrue(closed)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return false
  }
}

/** The program has run, and nothing is printed yet of how it ended: nobody hears of what goes wrong. flush_io */
export function flushQuietly(): void {
  for (const name of ['stderr', 'stdout'] as const) {
    const stream = replaced(name)
    if (stream !== null) flush(stream)
  }
  settle(0)
}

/** The last flush; false when one of them could not be. flush_std_files */
export function flushAtEnd(): boolean {
  let succeeded = true
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = replaced(name)
    if (stream === null || isClosed(stream)) continue
    const failure = flush(stream)
    if (failure === null) continue
    succeeded = false
    if (name === 'stdout') interpreter.reportUnraisable(failure.exception, 'Exception ignored while flushing sys.stdout', null)
  }
  settle(0)
  return succeeded
}
