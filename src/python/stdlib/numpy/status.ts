/**
 * What went wrong in floating point (and, for scalars, integer) arithmetic, and what is done about it: nothing, a
 * RuntimeWarning, a FloatingPointError. numpy/_core/src/common/npy_math_..., extobj.c
 */
import { exceptionTypes, raise, type ExceptionName } from '../../objects/errors'
import { releaseNow } from '../../objects/lifetime'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { heldOutside, stateOfRun } from '../../objects/interpreter'
import type { PyType, PyValue } from '../../objects/object'
import { warnOf } from '../../builtins/warn'
import { writeOutput } from '../../builtins/stream'

export interface StatusFlags {
  divide: boolean
  over: boolean
  under: boolean
  invalid: boolean
}

/** Set by loops; looked at and cleared when the operation is through. */
export const statusFlags = stateOfRun<StatusFlags>(() => ({ divide: false, over: false, under: false, invalid: false }))

export type ErrorMode = 'ignore' | 'warn' | 'raise' | 'call' | 'print' | 'log'
export const ERROR_KINDS = ['divide', 'over', 'under', 'invalid'] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

export const errorModes = stateOfRun<Record<ErrorKind, ErrorMode>>(() => ({ divide: 'warn', over: 'warn', under: 'ignore', invalid: 'warn' }))

/** What 'call' calls and 'log' writes to: np.seterrcall. */
export const errorHandler = stateOfRun<{ target: PyValue }>(() => ({ target: null }))
heldOutside.push((visit) => visit(errorHandler.target))

const BITS: Record<ErrorKind, number> = { divide: 1, over: 2, under: 4, invalid: 8 }

const WORDS: Record<ErrorKind, string> = { divide: 'divide by zero', over: 'overflow', under: 'underflow', invalid: 'invalid value' }


export function clearStatus(): void {
  statusFlags.divide = statusFlags.over = statusFlags.under = statusFlags.invalid = false
}

/** Tells what the flags say, in the words `… encountered in NAME`. _extobject error handling */
export function reportStatus(name: string): void {
  if (!statusFlags.divide && !statusFlags.over && !statusFlags.invalid && !statusFlags.under) return
  const raised = ERROR_KINDS.filter((kind) => statusFlags[kind])
  const bits = raised.reduce((sum, kind) => sum + BITS[kind], 0)
  clearStatus()
  for (const kind of raised) {
    const message = `${WORDS[kind]} encountered in ${name}`
    switch (errorModes[kind]) {
      case 'warn':
        warnRuntime(message)
        break
      case 'raise':
        raise('FloatingPointError', message)
        break
      case 'print':
        writeOutput('stderr', `Warning: ${message}\n`)
        break
      case 'call':
        if (errorHandler.target === null) raise('NameError', `python callback specified for ${WORDS[kind]} (in  ${name}) but no function found.`)
        releaseNow(call(errorHandler.target, [WORDS[kind], bits]))
        break
      case 'log':
        if (errorHandler.target === null) raise('NameError', `log specified for ${WORDS[kind]} (in ${name}) but no object with write method found.`)
        releaseNow(call(getAttribute(errorHandler.target, 'write'), [`Warning: ${message}\n`]))
        break
      default:
    }
  }
}

export function warnRuntime(message: string, stacklevel = 1): void {
  give('RuntimeWarning', message, stacklevel)
}

export function give(category: ExceptionName, message: string, stacklevel = 1): void {
  warnOf(exceptionTypes[category] as PyType, message, stacklevel)
}
