/** Warnings that natives give. With the default filters a DeprecationWarning is shown once a line, and only in `__main__`. */
import { interpreter } from '../objects/interpreter'
import { running } from '../host'

/** Who shows a warning; the warnings module puts its own way in here. */
export const warnings: { deprecated: (message: string, stacklevel: number) => void } = {
  deprecated(message, stacklevel) {
    const { filename, line, module, text } = interpreter.warningPlace(stacklevel)
    if (module !== '__main__') return
    running.host.stderr(`${filename}:${line}: DeprecationWarning: ${message}\n${text === '' ? '' : `  ${text.trim()}\n`}`)
  },
}

/** PyErr_WarnEx(PyExc_DeprecationWarning, message, 1) */
export function warnDeprecated(message: string): void {
  warnings.deprecated(message, 1)
}

/** A special method gave an instance of a strict subclass of what it has to give. */
export function warnSubclass(method: string, type: string, found: string): void {
  warnDeprecated(
    `${method} returned non-${type} (type ${found}).  The ability to return an instance of a strict subclass of ${type} is deprecated, ` +
      'and may be removed in a future version of Python.',
  )
}
