/** method: a function bound to an instance. Objects/classobject.c */
import { PyObject, type PyType, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute, genericGetAttribute } from '../objects/attributes'
import { call, callTypes, isCallable, PyBoundMethod } from '../objects/call'
import { raise } from '../objects/errors'
import { checkPositional } from '../objects/native'
import { equals, hashOf, idOf, reprOf } from '../objects/protocols'
import { defineType, lookup } from '../objects/type'

const methodType: PyType = defineType<PyBoundMethod>('method', {
  final: true,
  hasWeakrefs: true,
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'method() takes no keyword arguments')
      checkPositional('method', args.length, 2, 2)
      if (!isCallable(args[0] as PyValue)) raise('TypeError', 'first argument must be callable')
      if (args[1] === null) raise('TypeError', 'instance must not be None')
      return new PyBoundMethod(args[0] as PyValue, args[1] as PyValue)
    },
    repr(self) {
      const name = getOptionalAttribute(self.func, '__qualname__') ?? getOptionalAttribute(self.func, '__name__')
      return `<bound method ${typeof name === 'string' ? name : '?'} of ${reprOf(self.self)}>`
    },
    call: (self, args, keywords) => call(self.func, [self.self, ...args], keywords),
    hash: (self) => (Number(idOf(self.self)) + Number(hashOf(self.func))) % 2 ** 52,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyBoundMethod)) return undefined
      return (self.self === other.self && equals(self.func, other.func)) === (op === '==')
    },
    getAttr(self, name) {
      const found = lookup(self.cls, name)
      if (found !== undefined) {
        const get = found instanceof PyObject ? found.cls.slots.descrGet : undefined
        return get === undefined ? found : get(found, self, self.cls)
      }
      return getAttribute(self.func, name)
    },
    setAttr(self, name) {
      const found = lookup(self.cls, name)
      if (found !== undefined) genericGetAttribute(self, name)
      raise('AttributeError', found === undefined ? `'method' object has no attribute '${name}' and no __dict__ for setting new attributes` : 'readonly attribute')
    },
    descrGet: (self) => self,
  },
  getset: {
    __func__: { get: (self) => self.func, member: true },
    __self__: { get: (self) => self.self, member: true },
    __doc__: { get: (self) => getAttribute(self.func, '__doc__') },
  },
})
callTypes.method = methodType
