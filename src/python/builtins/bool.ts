/** bool. Objects/boolobject.c */
import { plainTypes, type PyType, type PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { checkPositional } from '../objects/native'
import { isTrue } from '../objects/number'
import type { BinarySlot } from '../objects/slots'
import { defineType } from '../objects/type'
import { intType } from './int'
import { warnDeprecated } from './warn'

const INVERSION =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the " +
  'underlying int object and is usually not what you expect from negating a bool. Use the \'not\' operator for boolean negation or ' +
  '~int(x) if you really want the bitwise inversion of the underlying int.'

/** Two bools give a bool; a bool and an int what ints give. */
function logical(slot: 'and' | 'or' | 'xor', compute: (left: boolean, right: boolean) => boolean): BinarySlot {
  const ofInts = intType.slots[slot] as BinarySlot
  return (left, right) => (typeof left === 'boolean' && typeof right === 'boolean' ? compute(left, right) : ofInts(left, right))
}

export const boolType: PyType = defineType<PyValue>('bool', {
  bases: [intType],
  final: true,
  doc: `Returns True when the argument is true, False otherwise.
The builtins True and False are the only two instances of the class bool.
The class bool is a subclass of the class int, and cannot be subclassed.`,
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'bool() takes no keyword arguments')
      checkPositional('bool', args.length, 0, 1)
      return args.length === 1 && isTrue(args[0] as PyValue)
    },
    repr: (self) => (self === true ? 'True' : 'False'),
    and: logical('and', (left, right) => left && right),
    or: logical('or', (left, right) => left || right),
    xor: logical('xor', (left, right) => left !== right),
    invert(self) {
      warnDeprecated(INVERSION)
      return self === true ? -2 : -1
    },
  },
})
plainTypes.bool = boolType
