/** One step of an iterator that is no frame of the machine's own. */
import { getAttribute } from '../objects/attributes'
import { call, callSpecial } from '../objects/call'
import { exceptionTypes, PyRaise, raise, typeName } from '../objects/errors'
import { handOver } from '../objects/lifetime'
import { typeOf, type PyValue } from '../objects/object'
import { PyGenerator, sendTo } from './generator'

/** The next item, or undefined at the end; a StopIteration that was raised is the end too. */
export function nextItem(iterator: PyValue): PyValue | undefined {
  const next = typeOf(iterator).slots.next
  if (next === undefined) return raise('TypeError', `'${typeName(iterator)}' object is not an iterator`)
  try {
    return next(iterator)
  } catch (thrown) {
    if (thrown instanceof PyRaise && thrown.exception.cls.isSubtypeOf(exceptionTypes.StopIteration!)) return undefined
    throw thrown
  }
}

/** SEND to what is no plain generator. PyIter_Send */
export function sendValue(receiver: PyValue, value: PyValue): { done: boolean; value: PyValue } {
  try {
    if (receiver instanceof PyGenerator) {
      const yielded = sendTo(receiver, value)
      if (yielded !== undefined) return { done: false, value: yielded }
      const { result } = receiver
      receiver.result = null
      return { done: true, value: handOver(result) }
    }
    if (value === null) {
      const { isHeapType, slots: { next } } = typeOf(receiver)
      let item: PyValue | undefined
      if (next === undefined) item = call(getAttribute(receiver, 'send'), [null])
      // Of a class's own __next__ the StopIteration matters: it may carry a value.
      else item = isHeapType ? callSpecial(receiver, '__next__', []) : next(receiver)
      return item === undefined ? { done: true, value: null } : { done: false, value: item }
    }
    return { done: false, value: call(getAttribute(receiver, 'send'), [value]) }
  } catch (thrown) {
    if (thrown instanceof PyRaise && thrown.exception.cls.isSubtypeOf(exceptionTypes.StopIteration!)) {
      return { done: true, value: thrown.exception.fields?.get('value') ?? null }
    }
    throw thrown
  }
}
