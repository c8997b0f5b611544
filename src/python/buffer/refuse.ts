/** The one place where an operation on a buffer is turned away: whoever records hears of it, then Python raises. */
import { raise, type ExceptionName } from '../objects/errors'
import { observer, type RefusalFacts } from '../observer'

type Refusal = Omit<RefusalFacts, 'errorType' | 'exporter' | 'view'> & {
  errorType: ExceptionName
  exporter?: RefusalFacts['exporter']
  view?: RefusalFacts['view']
}

/** Raises `errorType` with `message`, CPython's words. */
export function refuse(facts: Refusal): never {
  if (observer.refused !== null) observer.refused({ exporter: null, view: null, ...facts })
  return raise(facts.errorType, facts.message)
}

/** TypeError for what has no buffer. PyObject_GetBuffer, and the natives that word it in their own way */
export function refuseNoBuffer(message: string): never {
  return refuse({ operation: 'not-a-buffer', errorType: 'TypeError', message })
}
