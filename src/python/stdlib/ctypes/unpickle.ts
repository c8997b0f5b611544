/** _ctypes._unpickle: makes an object again from what `__reduce__` told. Modules/_ctypes/callproc.c */
import type { PyValue } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { positional } from '../../objects/native'
import { PyTuple } from '../../objects/tuple'
import { nativeFunction } from '../module'

export const unpickle = nativeFunction(
  '_unpickle',
  positional(2, 2, (_self: null, type, state) => {
    if (!(state instanceof PyTuple)) raise('TypeError', `_unpickle() argument 2 must be tuple, not ${typeName(state as PyValue)}`)
    const made = call(getAttribute(type as PyValue, '__new__'), [type as PyValue])
    retain(made)
    try {
      call(getAttribute(made, '__setstate__'), state.items.slice())
      return made
    } finally {
      release(made)
    }
  }),
  '_ctypes',
)
