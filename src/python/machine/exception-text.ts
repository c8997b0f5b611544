/** An exception in words. */
import { CompilerRecursionError } from '../compile'
import { ParserStackOverflow, PythonSyntaxError } from '../syntax'
import { call } from '../objects/call'
import type { PyType } from '../objects/object'
import { makeTuple } from '../objects/tuple'
import { reprOf, strOf } from '../objects/protocols'
import { lookup } from '../objects/type'
import { exceptionTypes, makeException, PyRaise, type PyException } from '../objects/errors'
import { PySlotWrapper } from '../objects/native'

/** str(exception); where that is code of the learner's or fails, what its args say. */
export function messageOf(exception: PyException): string {
  if (!(lookup(exception.cls, '__str__') instanceof PySlotWrapper)) return exception.args.items.map((item) => reprOf(item)).join(', ')
  try {
    return strOf(exception)
  } catch (thrown) {
    if (thrown instanceof PyRaise) return '<exception str() failed>'
    throw thrown
  }
}

/** What compiling a text threw, as the program sees it; anything else goes on as it is. */
export function raisedByCompiling(thrown: unknown): unknown {
  if (thrown instanceof PythonSyntaxError) return new PyRaise(syntaxErrorOf(thrown))
  const isTooDeep = thrown instanceof ParserStackOverflow || thrown instanceof CompilerRecursionError
  return isTooDeep ? new PyRaise(makeException(exceptionTypes[thrown.errorType] as PyType, thrown.message)) : thrown
}

/** The parser's error as the exception that the program sees. */
function syntaxErrorOf(error: PythonSyntaxError): PyException {
  const details = makeTuple([error.filename, error.lineno, error.offset, error.text, error.endLineno, error.endOffset])
  return call(exceptionTypes[error.errorType] as PyType, [error.message, details]) as PyException
}
