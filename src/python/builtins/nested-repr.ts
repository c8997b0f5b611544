/** Containers that hold themselves: their repr shows dots. Py_ReprEnter, Py_ReprLeave */
import type { PyObject } from '../objects/object'

const showing = new Set<PyObject>()

/** The text that `show` gives, or `dots` when the object is being shown already. */
export function nestedRepr(object: PyObject, dots: string, show: () => string): string {
  if (showing.has(object)) return dots
  showing.add(object)
  try {
    return show()
  } finally {
    showing.delete(object)
  }
}
