/** Calling a method by its name. PyObject_CallMethod */
import type { Keywords, PyValue } from '../objects/object'
import { loadMethod } from '../objects/attributes'
import { call } from '../objects/call'

export function callMethod(value: PyValue, name: string, args: PyValue[] = [], keywords: Keywords = null): PyValue {
  const { callable, self } = loadMethod(value, name)
  return self === undefined ? call(callable, args, keywords) : call(callable, [self, ...args], keywords)
}
