/** File descriptors as arguments. Objects/fileobject.c */
import type { PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { raise } from '../objects/errors'
import { intHooks } from '../objects/number'

/** An int, or what `fileno()` of an object returns. PyObject_AsFileDescriptor */
export function fileDescriptor(value: PyValue): number {
  let int = intHooks.payload(value)
  if (int === undefined) {
    const method = getOptionalAttribute(value, 'fileno')
    if (method === undefined) raise('TypeError', 'argument must be an int, or have a fileno() method.')
    const answer = call(method)
    int = intHooks.payload(answer)
    if (int === undefined) raise('TypeError', 'fileno() returned a non-integer')
  }
  if (int > 0x7fffffff || int < -0x80000000) raise('OverflowError', 'Python int too large to convert to C int')
  if (int < 0) raise('ValueError', `file descriptor cannot be a negative integer (${int})`)
  return int as number
}
