/** format(value, spec), for f-strings, str.format and the built-in function. PyObject_Format */
import { callUnbound } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { typeOf, type PyValue } from '../objects/object'
import { strOf } from '../objects/protocols'
import { lookup } from '../objects/type'
import { textOf } from './arguments'
import { reprDouble } from './float-format'
import { formatFloat, formatInt, formatText } from './format-spec'
import { numberTypes, PyFloat } from './number-storage'

export function formatOf(value: PyValue, spec: string): string {
  switch (typeof value) {
    case 'string':
      return spec === '' ? value : formatText(value, value, spec)
    case 'number':
      return spec === '' ? String(value) : formatInt(value, value, spec)
    case 'bigint':
      return formatInt(value, value, spec)
    default:
  }
  if (value instanceof PyFloat && value.cls === numberTypes.float) {
    return spec === '' ? reprDouble(value.value) : formatFloat(value, value.value, spec)
  }
  if (value === null && spec === '') return strOf(value)
  const method = lookup(typeOf(value), '__format__')
  if (method === undefined) raise('TypeError', `Type ${typeName(value)} doesn't define __format__`)
  const result = callUnbound(method, value, [spec])
  const text = textOf(result)
  if (text === undefined) raise('TypeError', `__format__ must return a str, not ${typeName(result)}`)
  return text
}
