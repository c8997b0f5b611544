/** An exception in words. */
import { reprOf, strOf } from '../objects/protocols'
import { lookup } from '../objects/type'
import { PyRaise, type PyException } from '../objects/errors'
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
