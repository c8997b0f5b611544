/** types.SimpleNamespace: an object that is its attributes. Objects/namespaceobject.c */
import { PyObject, Tracked, typeOf, type PyType, type PyValue } from '../objects/object'
import { instanceDict } from '../objects/attributes'
import { call } from '../objects/call'
import { PyDict } from '../objects/dict'
import { qualifiedTypeName, raise, typeName } from '../objects/errors'
import { variadic } from '../objects/native'
import { compareValues, reprOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { dictGetSet } from './descriptors'
import { updateDict } from './dict'
import { nestedRepr } from './nested-repr'

export class PySimpleNamespace extends Tracked {}

export const simpleNamespaceType: PyType = defineType<PySimpleNamespace>('types.SimpleNamespace', {
  hasDict: true,
  slots: {
    new: (cls) => new PySimpleNamespace(cls),
    init(self, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      if (count > 1) raise('TypeError', `SimpleNamespace expected at most 1 argument, got ${count}`)
      const own = instanceDict(self)
      if (count === 1) {
        const given = new PyDict()
        updateDict(given, args[0] as PyValue)
        for (const [key] of given.entries()) if (typeof key !== 'string') raise('TypeError', 'keywords must be strings')
        updateDict(own, given)
      }
      for (const [i, keyword] of (keywords ?? []).entries()) own.setString(keyword, args[count + i] as PyValue)
    },
    repr(self) {
      const name = self.cls === simpleNamespaceType ? 'namespace' : self.cls.name
      return nestedRepr(self, `${name}(...)`, () => {
        // What is no name at all is passed over.
        const shown = [...instanceDict(self).entries()].filter(([key]) => typeof key === 'string' && key !== '').map(([key, value]) => `${String(key)}=${reprOf(value)}`)
        return `${name}(${shown.join(', ')})`
      })
    },
    unhashable: true,
    compare(self, other, op) {
      if (!(other instanceof PyObject) || !typeOf(other).isSubtypeOf(simpleNamespaceType)) return undefined
      return compareValues(instanceDict(self), instanceDict(other), op)
    },
  },
  methods: {
    /** namespace_replace */
    __replace__: variadic((self: PySimpleNamespace, args, keywords) => {
      if (args.length > (keywords?.length ?? 0)) raise('TypeError', '__replace__() takes no positional arguments')
      const made = call(self.cls, [])
      if (!(made instanceof PySimpleNamespace)) raise('TypeError', `expect types.SimpleNamespace type, but ${qualifiedTypeName(self)}() returned '${typeName(made)}' object`)
      const own = instanceDict(made)
      updateDict(own, instanceDict(self))
      for (const [i, keyword] of (keywords ?? []).entries()) own.setString(keyword, args[i] as PyValue)
      return made
    }),
  },
  getset: { __dict__: { get: dictGetSet.get!, member: true } },
})

export function makeNamespace(entries: Record<string, PyValue>): PySimpleNamespace {
  const made = new PySimpleNamespace(simpleNamespaceType)
  const own = instanceDict(made)
  for (const [key, value] of Object.entries(entries)) own.setString(key, value)
  return made
}
