/** Notes of exceptions, for the types that natives need before exceptions are defined. */
import type { PyValue } from '../objects/object'
import { getOptionalAttribute, setAttribute } from '../objects/attributes'
import { raise, typeName, type PyException } from '../objects/errors'
import { makeList, PyList } from '../objects/tuple'

/** BaseException.add_note; _PyErr_FormatNote */
export function addNote(self: PyException, note: PyValue): PyValue {
  if (typeof note !== 'string') raise('TypeError', `add_note() argument must be str, not ${note === null ? 'None' : typeName(note)}`)
  const notes = getOptionalAttribute(self, '__notes__')
  if (notes === undefined) {
    setAttribute(self, '__notes__', makeList([note]))
    return null
  }
  if (!(notes instanceof PyList)) raise('TypeError', 'Cannot add note: __notes__ is not a list')
  notes.items.push(note)
  return null
}
