/** The iterators of str: one for ASCII texts, one for the others. unicode_iter in Objects/unicodeobject.c */
import { PyObject, type PyType, type PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { interpreter } from '../objects/interpreter'
import { noArgs, oneArg } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { defineType, type TypeSpec } from '../objects/type'
import { asSsizeArgument } from './arguments'
import { codePointLength, pointIndex, unitOffset } from './code-points'
import { isAscii } from './str-case'

export class PyStrIterator extends PyObject {
  /** The unit where the next character begins. */
  offset = 0
  /** Exhausted for good: the text was let go. */
  done = false
  /** `isCompact`: the text stands in its object, as it does in all but instances of classes. unicode_iter */
  constructor(readonly text: string, isCompact: boolean) {
    super(isCompact && isAscii(text) ? strAsciiIteratorType : strIteratorType)
  }
}

function next(self: PyStrIterator): PyValue | undefined {
  const { text, offset } = self
  if (self.done || offset >= text.length) {
    self.done = true
    return undefined
  }
  const unit = text.charCodeAt(offset)
  if (unit < 0xd800 || unit > 0xdbff) {
    self.offset = offset + 1
    return text.charAt(offset)
  }
  const char = String.fromCodePoint(text.codePointAt(offset) as number)
  self.offset = offset + char.length
  return char
}

/** A name of the builtins module, for __reduce__. */
function builtin(name: string): PyValue {
  return getAttribute(interpreter.modules().getString('builtins') as PyValue, name)
}

const spec: TypeSpec<PyStrIterator> = {
  final: true,
  slots: {
    iter: (self) => self,
    next,
  },
  methods: {
    __length_hint__: noArgs((self: PyStrIterator) => (self.done ? 0 : codePointLength(self.text.slice(self.offset)))),
    __reduce__: noArgs((self: PyStrIterator) => {
      const iter = builtin('iter')
      return self.done ? makeTuple([iter, makeTuple([''])]) : makeTuple([iter, makeTuple([self.text]), pointIndex(self.text, self.offset)])
    }),
    __setstate__: oneArg((self: PyStrIterator, state) => {
      const index = Math.max(0, Math.min(asSsizeArgument(state), codePointLength(self.text)))
      if (!self.done) self.offset = unitOffset(self.text, index)
      return null
    }),
  },
}

const strIteratorType: PyType = defineType('str_iterator', spec)
const strAsciiIteratorType: PyType = defineType('str_ascii_iterator', spec)
