/** The warnings of natives, which built-in types give too. */
import type { PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { getOptionalAttribute } from '../objects/attributes'
import { running } from '../host'

export { warnDeprecated, warnings } from '../builtins/warn'

/**
 * A warning of another category, at the line of Python that is running. While nobody has imported `warnings`, the
 * default filters hold: a ResourceWarning is not shown. PyErr_WarnEx
 */
export function warnOf(category: 'ResourceWarning' | 'RuntimeWarning' | 'UserWarning' | 'EncodingWarning', message: string, stacklevel = 1): void {
  const module = interpreter.modules().getString('warnings')
  const warn = module === undefined ? undefined : getOptionalAttribute(module, 'warn')
  if (warn !== undefined) {
    call(warn, [message, exceptionTypes[category] as PyValue, stacklevel])
    return
  }
  if (category === 'ResourceWarning') return
  const { filename, line, text } = interpreter.warningPlace(stacklevel)
  running.host.stderr(`${filename}:${line}: ${category}: ${message}\n${text === '' ? '' : `  ${text.trim()}\n`}`)
}
