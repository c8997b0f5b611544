/** Warnings that natives give. With the default filters a DeprecationWarning is shown once a line, and only in `__main__`. */
import { call } from '../objects/call'
import { exceptionTypes } from '../objects/errors'
import { getAttribute } from '../objects/attributes'
import { atReset, interpreter } from '../objects/interpreter'
import type { PyType, PyValue } from '../objects/object'
import { running } from '../host'

/** What was shown at which line: a second time is one too many. */
const shown = new Set<string>()
atReset.push(() => shown.clear())

/** Who shows a warning; the warnings module puts its own way in here. */
export const warnings: {
  deprecated: (message: string, stacklevel: number) => void
  /** A warning of any category. */
  give: (category: PyValue, message: string, stacklevel: number) => void
} = {
  deprecated(message, stacklevel) {
    const { filename, line, module, text } = interpreter.warningPlace(stacklevel)
    if (module !== '__main__') return
    running.host.stderr(`${filename}:${line}: DeprecationWarning: ${message}\n${text === '' ? '' : `  ${text.trim()}\n`}`)
  },
  give(category, message, stacklevel) {
    const { filename, line, text } = interpreter.warningPlace(stacklevel)
    const name = (category as PyType).qualname
    const key = `${filename}:${line}: ${name}: ${message}`
    if (shown.has(key)) return
    shown.add(key)
    running.host.stderr(`${key}\n${text === '' ? '' : `  ${text.trim()}\n`}`)
  },
}

/** PyErr_WarnEx(PyExc_DeprecationWarning, message, 1) */
export function warnDeprecated(message: string): void {
  warnings.deprecated(message, 1)
}

/** PyErr_WarnFormat(source, PyExc_RuntimeWarning, 1, message): shown by the warnings module, which is imported for it. */
export function warnRuntime(message: string, source: PyValue): void {
  const module = interpreter.importModule('warnings', null, null, null, 0)
  call(getAttribute(module, 'warn'), [message, exceptionTypes.RuntimeWarning as PyValue, 1, source], ['source'])
}

/** A special method gave an instance of a strict subclass of what it has to give. */
export function warnSubclass(method: string, type: string, found: string): void {
  warnDeprecated(
    `${method} returned non-${type} (type ${found}).  The ability to return an instance of a strict subclass of ${type} is deprecated, ` +
      'and may be removed in a future version of Python.',
  )
}
