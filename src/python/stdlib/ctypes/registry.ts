/** The types that the parts of ctypes know each other by; each is filled in by the file that defines it. */
import type { PyType } from '../../objects/object'
import { exceptionTypes } from '../../objects/errors'

export const typesOfCtypes = {
  runtimeError: (): PyType => exceptionTypes.RuntimeError as PyType,
} as {
  data: PyType
  metatype: PyType
  simple: PyType
  simpleMetatype: PyType
  array: PyType
  arrayMetatype: PyType
  pointer: PyType
  pointerMetatype: PyType
  structure: PyType
  structureMetatype: PyType
  union: PyType
  unionMetatype: PyType
  function: PyType
  functionMetatype: PyType
  field: PyType
  readonly runtimeError: () => PyType
}
