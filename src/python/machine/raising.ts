/** How an exception comes to be raised: classes made instances, causes, contexts. do_raise in Python/ceval.c, _PyErr_SetObject */
import { isInstance, type PyObject, type PyType, type PyValue } from '../objects/object'
import { call, isType } from '../objects/call'
import { chainContext, exceptionTypes, PyException, raise, typeName } from '../objects/errors'
import { PyTuple } from '../objects/tuple'
import { handledException } from './thread'

export function isExceptionClass(value: PyValue): value is PyType {
  return isType(value) && value.isSubtypeOf(exceptionTypes.BaseException!)
}

/** type(value), type(*value) for a tuple, or value itself when it is an instance already. _PyErr_CreateException */
export function instantiateException(type: PyType, value: PyValue): PyException {
  if (value instanceof PyException && isInstance(value, type)) return value
  const args = value === null ? [] : value instanceof PyTuple ? [...value.items] : [value]
  const made = call(type, args)
  if (!(made instanceof PyException)) {
    raise('TypeError', `calling ${typeRepr(type)} should have returned an instance of BaseException, not ${typeName(made)}`)
  }
  return made
}

/** The exception that `raise exc from cause` raises, its context set. */
export function prepareRaise(exc: PyValue, cause: PyValue | undefined): PyException {
  let exception: PyException
  if (isExceptionClass(exc)) {
    const made = call(exc)
    if (!(made instanceof PyException)) {
      raise('TypeError', `calling ${typeRepr(exc)} should have returned an instance of BaseException, not ${typeRepr((made as PyObject)?.cls ?? exc)}`)
    }
    exception = made
  } else if (exc instanceof PyException) exception = exc
  else return raise('TypeError', 'exceptions must derive from BaseException')
  if (cause !== undefined) {
    exception.rc++
    try {
      exception.setCause(fixedCause(cause))
    } finally {
      exception.rc--
    }
  }
  setContext(exception)
  return exception
}

function typeRepr(type: PyType): string {
  return `<class '${type.module === 'builtins' ? '' : `${type.module}.`}${type.qualname}'>`
}

function fixedCause(cause: PyValue): PyValue {
  if (cause === null || cause instanceof PyException) return cause
  if (isExceptionClass(cause)) {
    const made = call(cause)
    if (made instanceof PyException) return made
    return raise('TypeError', `calling ${typeRepr(cause)} should have returned an instance of BaseException, not ${typeName(made)}`)
  }
  return raise('TypeError', 'exception causes must derive from BaseException')
}

/** The exception being handled becomes the context of a new one. _PyErr_SetObject */
export function setContext(exception: PyException, handled: PyValue = handledException()): void {
  chainContext(exception, handled)
}

/** except type: TypeError unless it is a class deriving from BaseException, or a tuple of such. CHECK_EXC_MATCH */
export function matchesException(exception: PyValue, type: PyValue): boolean {
  if (type instanceof PyTuple) {
    for (const item of type.items) if (!isExceptionClass(item)) return refuseMatch()
    return type.items.some((item) => isInstance(exception, item as PyType))
  }
  if (!isExceptionClass(type)) return refuseMatch()
  return isInstance(exception, type)
}

function refuseMatch(): never {
  return raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed')
}

/** Thrown by RERAISE and by a bare `raise`: the traceback does not grow by this line. */
export class Reraise {
  /** `lasti`: where the frame stands for its line number, or -1; the handler is still looked for at the RERAISE. */
  constructor(
    readonly exception: PyException,
    readonly lasti: number,
  ) {}
}
