/** NotImplemented and Ellipsis. Their types are completed in builtins/singletons.ts. */
import { IMMORTAL, PyObject } from './object'
import { bootType } from './boot'

export const notImplementedType = bootType('NotImplementedType')
export const ellipsisType = bootType('ellipsis')
export const notImplemented = new PyObject(notImplementedType)
export const ellipsis = new PyObject(ellipsisType)
notImplemented.rc = ellipsis.rc = IMMORTAL
