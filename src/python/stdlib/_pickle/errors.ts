/** pickle's exceptions. */
import type { PyType } from '../../objects/object'
import { exceptionTypes, makeException, PyRaise } from '../../objects/errors'
import { defineModuleType } from '../module'

export const pickleErrorType: PyType = defineModuleType('_pickle', 'PickleError', { bases: [exceptionTypes.Exception as PyType] })
export const picklingErrorType: PyType = defineModuleType('_pickle', 'PicklingError', { bases: [pickleErrorType] })
export const unpicklingErrorType: PyType = defineModuleType('_pickle', 'UnpicklingError', { bases: [pickleErrorType] })

export function cannotPickle(message: string): PyRaise {
  return new PyRaise(makeException(picklingErrorType, message))
}

export function refuseData(message: string): never {
  throw new PyRaise(makeException(unpicklingErrorType, message))
}
