/** except*: splitting what was raised and putting together what is left. exception_group_match, _PyExc_PrepReraiseStar */
import { isInstance, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, PyException, raise, typeName } from '../objects/errors'
import { getAttribute } from '../objects/attributes'
import { makeList, makeTuple, PyTuple, type PyList } from '../objects/tuple'
import { split } from '../builtins/exception-group'
import type { Frame } from './frame'
import { isExceptionClass } from './raising'
import { PyTraceback } from './traceback'

function groupType(): PyType {
  return exceptionTypes.BaseExceptionGroup!
}

function checkStarTypes(type: PyValue): void {
  const types = type instanceof PyTuple ? type.items : [type]
  for (const item of types) {
    if (!isExceptionClass(item)) raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed')
    if (item.isSubtypeOf(groupType())) raise('TypeError', 'catching ExceptionGroup with except* is not allowed. Use except instead.')
  }
}

/** What of the exception matches, and the rest; None where there is nothing. `frame` is at the except* clause. _PyEval_ExceptionGroupMatch */
export function exceptStarMatch(frame: Frame, exception: PyValue, type: PyValue): { rest: PyValue; matched: PyValue } {
  checkStarTypes(type)
  if (!(exception instanceof PyException)) return { rest: null, matched: null }
  const types = type instanceof PyTuple ? type.items : [type]
  if (types.some((item) => isInstance(exception, item as PyType))) {
    if (isInstance(exception, groupType())) return { rest: null, matched: exception }
    const wrapped = call(groupType(), ['', makeTuple([exception])]) as PyException
    wrapped.setTraceback(new PyTraceback(null, frame, frame.ip))
    return { rest: null, matched: wrapped }
  }
  if (isInstance(exception, groupType())) {
    const pair = call(getAttribute(exception, 'split'), [type])
    const method = `${exception.cls.name}.split`
    if (!(pair instanceof PyTuple)) return raise('TypeError', `${method} must return a tuple, not ${typeName(pair)}`)
    if (pair.items.length < 2) raise('TypeError', `${method} must return a 2-tuple, got tuple of size ${pair.items.length}`)
    return { matched: pair.items[0] as PyValue, rest: pair.items[1] as PyValue }
  }
  return { rest: exception, matched: null }
}

function isSameMetadata(a: PyException, b: PyException): boolean {
  return a.traceback === b.traceback && a.cause === b.cause && a.context === b.context
}

/** The leaves of a group, by identity. */
function leavesOf(exception: PyValue, into: Set<PyValue>): void {
  if (!(exception instanceof PyException)) return
  if (!isInstance(exception, groupType())) {
    into.add(exception)
    return
  }
  for (const item of (getAttribute(exception, 'exceptions') as PyTuple).items) leavesOf(item, into)
}

/** The exception that goes on after the except* blocks, or None. */
export function prepareReraise(original: PyException, list: PyList): PyValue {
  const items = list.items.filter((item) => item !== null) as PyException[]
  if (items.length === 0) return null
  if (!isInstance(original, groupType())) return items[0] as PyException
  const raised: PyException[] = []
  const reraised: PyException[] = []
  for (const item of items) (isSameMetadata(item, original) ? reraised : raised).push(item)
  const keep = new Set<PyValue>()
  for (const item of reraised) leavesOf(item, keep)
  // exception_group_projection
  const projection = keep.size === 0 ? null : split(original, (exception) => !isInstance(exception, groupType()) && keep.has(exception), false).match
  if (raised.length === 0) return projection
  if (projection !== null) raised.push(projection as PyException)
  return raised.length === 1 ? (raised[0] as PyException) : call(groupType(), ['', makeList(raised)])
}
