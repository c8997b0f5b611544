/** Where the program's output goes, and the short way there for what is printed. */
import type { PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { LimitReached, PyRaise } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { running } from '../host'

let written = 0
/** A fresh run starts with nothing printed. */
export function resetOutput(): void {
  written = 0
}

/** What print() has put together and not handed out yet: whatever is written meanwhile (by a `__str__`) comes after it. */
export const heldTexts: { flush(): void }[] = []

/** Hands text to the host, up to the limit of a run. */
export function writeOutput(stream: 'stdout' | 'stderr', text: string): void {
  for (const held of heldTexts) held.flush()
  const { host } = running
  written += text.length
  if (written > host.limits.output) throw new LimitReached('output', `The program printed more than ${host.limits.output} characters.`)
  if (stream === 'stdout') host.stdout(text)
  else host.stderr(text)
}

/** Which of the program's own streams a file is, if text may be written past its layers; set by the io module. */
export const streamHooks: { direct: (file: PyValue) => 'stdout' | 'stderr' | null } = { direct: () => null }

/**
 * Writes what the interpreter has to say to `sys.stderr`, whatever the program put there: nothing when that is None,
 * and nothing when it cannot be written to. PyErr_DisplayException, PyFile_WriteString
 */
export function writeError(text: string, flushes = true): void {
  const file = interpreter.sysAttribute('stderr')
  if (file === undefined || file === null) return
  const stream = streamHooks.direct(file)
  if (stream !== null) return writeOutput(stream, text)
  try {
    call(getAttribute(file, 'write'), [text])
    if (flushes) call(getAttribute(file, 'flush'))
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
  }
}
