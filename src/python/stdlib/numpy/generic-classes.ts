/** `np.ndarray[...]`, `np.dtype[...]`, `np.number[...]`: what annotations write. numpy/_core/src/multiarray/methods.c: array_class_getitem; scalartypes.c.src: numbertype_class_getitem */
import type { PyType, PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { classMethod, oneArg, type MethodSpec } from '../../objects/native'
import { PyTuple } from '../../objects/tuple'
import { genericAlias } from '../../builtins/genericalias'

/** A class that takes so many parameters; `mostOf` may refuse one of its subclasses. */
export function subscripted(mostOf: (cls: PyType) => number): MethodSpec {
  return classMethod(
    oneArg((cls: PyValue, parameters) => {
      const type = cls as PyType
      const most = mostOf(type)
      const count = parameters instanceof PyTuple ? parameters.items.length : 1
      if (count < 1 || count > most) raise('TypeError', `Too ${count < 1 ? 'few' : 'many'} arguments for ${type.name}`)
      return genericAlias(type, parameters)
    }),
  )
}
