/** The import system's own frames in the traceback of a module that could not be had. */
import { isRaised, type PyRaise } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { PyTraceback } from './traceback'

const OWN_FILES: ReadonlySet<string> = new Set(['<frozen _frozen_importlib>', '<frozen _frozen_importlib_external>'])

const isOwn = (entry: PyTraceback): boolean => OWN_FILES.has(entry.frame.code.filename)

/** Takes them out when nothing is told by them: of an ImportError, wherever they stand. remove_importlib_frames */
export function removeImportFrames(thrown: PyRaise): void {
  if (!isRaised(thrown, 'ImportError')) return
  const { exception } = thrown
  let entry = exception.traceback as PyTraceback | null
  while (entry instanceof PyTraceback && isOwn(entry)) entry = entry.next
  if (entry !== exception.traceback) exception.setTraceback(entry)
  for (; entry !== null; entry = entry.next) {
    let next: PyTraceback | null = entry.next
    while (next !== null && isOwn(next)) next = next.next
    if (next === entry.next) continue
    const old = entry.next
    entry.next = next
    retain(next)
    release(old)
  }
}
