/** Notes of exceptions, for the types that natives need before exceptions are defined. */
import { typeOf, type PyValue } from '../objects/object'
import { getOptionalAttribute, setAttribute } from '../objects/attributes'
import { classHooks } from '../objects/class'
import { PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { reprOf } from '../objects/protocols'
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

classHooks.setNameFailed = (thrown, cls, attribute, value) => {
  if (thrown instanceof PyRaise) addNote(thrown.exception, `Error calling __set_name__ on '${typeOf(value).name}' instance ${reprOf(attribute)} in '${cls.name}'`)
  throw thrown
}
