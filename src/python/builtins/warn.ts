/** Warnings that natives give. */
import type { PyType, PyValue } from '../objects/object'

export type WarningCategory = 'DeprecationWarning' | 'EncodingWarning' | 'ResourceWarning' | 'RuntimeWarning' | 'SyntaxWarning' | 'UserWarning'

/** The `_warnings` module puts its ways in here. PyErr_WarnEx, PyErr_ResourceWarning, PyErr_WarnExplicitObject */
export const warnings: {
  warn: (category: WarningCategory | PyType, message: string, stacklevel: number, source: PyValue) => void
  warnAt: (category: WarningCategory, message: string, filename: string, line: number) => void
} = { warn: () => {}, warnAt: () => {} }

/** A warning at the line of Python that is running. PyErr_WarnEx */
export function warnOf(category: WarningCategory | PyType, message: string, stacklevel = 1): void {
  warnings.warn(category, message, stacklevel, null)
}

/** PyErr_WarnEx(PyExc_DeprecationWarning, message, 1) */
export function warnDeprecated(message: string): void {
  warnings.warn('DeprecationWarning', message, 1, null)
}

/** PyErr_WarnFormat(source, PyExc_RuntimeWarning, 1, message): shown by the warnings module, which is imported for it. */
export function warnRuntime(message: string, source: PyValue): void {
  warnings.warn('RuntimeWarning', message, 1, source)
}

/** A special method gave an instance of a strict subclass of what it has to give. */
export function warnSubclass(method: string, type: string, found: string): void {
  warnDeprecated(
    `${method} returned non-${type} (type ${found}).  The ability to return an instance of a strict subclass of ${type} is deprecated, ` +
      'and may be removed in a future version of Python.',
  )
}
