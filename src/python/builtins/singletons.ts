/** None, NotImplemented and Ellipsis. */
import { plainTypes, type PyType, type PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { noArgs } from '../objects/native'
import { ellipsis, ellipsisType, notImplemented, notImplementedType } from '../objects/singletons'
import { defineType, fillType } from '../objects/type'

function refuseArguments(type: string, args: PyValue[]): void {
  if (args.length > 0) raise('TypeError', `${type} takes no arguments`)
}

export const noneType: PyType = defineType<null>('NoneType', {
  final: true,
  slots: {
    repr: () => 'None',
    bool: () => false,
    hash: () => 0xfca86420,
    new(_cls, args) {
      refuseArguments('NoneType', args)
      return null
    },
  },
})
plainTypes.none = noneType

fillType<PyValue>(notImplementedType, {
  final: true,
  slots: {
    repr: () => 'NotImplemented',
    bool: () => raise('TypeError', 'NotImplemented should not be used in a boolean context'),
    new(_cls, args) {
      refuseArguments('NotImplementedType', args)
      return notImplemented
    },
  },
  methods: { __reduce__: noArgs(() => 'NotImplemented') },
})

fillType<PyValue>(ellipsisType, {
  final: true,
  slots: {
    repr: () => 'Ellipsis',
    new(_cls, args) {
      refuseArguments('EllipsisType', args)
      return ellipsis
    },
  },
  methods: { __reduce__: noArgs(() => 'Ellipsis') },
})
