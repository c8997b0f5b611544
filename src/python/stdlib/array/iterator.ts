/** arrayiterobject */
import { iteratorState, reduceIterator } from '../../builtins/bytes'
import { defineIterator, SourceIterator } from '../../builtins/iterators'
import { noArgs, oneArg } from '../../objects/native'
import type { PyType } from '../../objects/object'
import type { PyArray } from './storage'

export class ArrayIterator extends SourceIterator<PyArray> {
  index = 0
  constructor(source: PyArray) {
    super(arrayIteratorType, source)
  }
}

const arrayIteratorType: PyType = defineIterator<ArrayIterator>(
  'array.arrayiterator',
  (self) => {
    const { source } = self
    if (source === null) return undefined
    if (self.index >= source.length) return self.finish()
    return source.item(self.index++)
  },
  undefined,
  {
    module: 'array',
    methods: {
      __reduce__: noArgs((self: ArrayIterator) => reduceIterator(self.source, self.index)),
      __setstate__: oneArg((self: ArrayIterator, state) => {
        const at = iteratorState(state)
        if (self.source !== null) self.index = Math.min(Math.max(0, at), self.source.length)
        return null
      }),
    },
  },
)
arrayIteratorType.qualname = 'arrayiterator'
arrayIteratorType.dict.set('__module__', 'array')
