/** defaultdict: a dict that makes what is missing. Modules/_collectionsmodule.c */
import type { Keywords, PyType, PyValue, Visit } from '../../objects/object'
import { call, isCallable } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { raise, raiseKeyError } from '../../objects/errors'
import { handOver, release, releaseNow, retain } from '../../objects/lifetime'
import { noArgs, oneArg } from '../../objects/native'
import { iterOf, reprOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { defineType } from '../../objects/type'
import { callMethod } from '../../builtins/call-method'
import { dictType, sizeOfDict, updateDict } from '../../builtins/dict'
import { nestedRepr } from '../../builtins/nested-repr'
import { basicSize, basicSizeOf } from '../../builtins/sizes'

class PyDefaultDict extends PyDict {
  /** Owned. */
  factory: PyValue = null
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.factory)
  }
  override dropReferences(): void {
    const { factory } = this
    this.factory = null
    releaseNow(factory)
    super.dropReferences()
  }
}

function setFactory(self: PyDefaultDict, value: PyValue): void {
  const old = self.factory
  retain(value)
  self.factory = value
  release(old)
}

export function shortName(cls: PyType): string {
  return cls.name.slice(cls.name.lastIndexOf('.') + 1)
}

export const defaultdictType: PyType = defineType<PyDefaultDict>('collections.defaultdict', {
  bases: [dictType],
  inheritsNew: true,
  slots: {
    new: (cls) => new PyDefaultDict(cls),
    init(self, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      const factory = count > 0 ? (args[0] as PyValue) : null
      if (factory !== null && !isCallable(factory)) raise('TypeError', 'first argument must be callable or None')
      setFactory(self, factory)
      ;(dictType.slots.init as (self: PyValue, args: PyValue[], keywords: Keywords) => void)(self, count > 0 ? args.slice(1) : args, keywords)
    },
    unhashable: true,
    repr(self) {
      const inner = (dictType.slots.repr as (self: PyValue) => string)(self)
      const factory = nestedRepr(self, '...', () => reprOf(self.factory))
      return `${shortName(self.cls)}(${factory}, ${inner})`
    },
    or(left, right) {
      if (!(left instanceof PyDict) || !(right instanceof PyDict)) return undefined
      const own = (left instanceof PyDefaultDict ? left : right) as PyDefaultDict
      const made = call(own.cls, [own.factory, left]) as PyDict
      updateDict(made, right)
      return made
    },
  },
  methods: {
    __missing__: oneArg((self: PyDefaultDict, key) => {
      if (self.factory === null) raiseKeyError(key)
      const value = call(self.factory, [])
      retain(value)
      const kept = self.setDefault(key, value)
      retain(kept)
      release(value)
      return handOver(kept)
    }),
    __sizeof__: noArgs((self: PyDefaultDict) => basicSize(self) - basicSizeOf(dictType) + sizeOfDict(self)),
    copy: noArgs((self: PyDefaultDict) => call(self.cls, [self.factory, self])),
    __copy__: noArgs((self: PyDefaultDict) => call(self.cls, [self.factory, self])),
    __reduce__: noArgs((self: PyDefaultDict) =>
      makeTuple([self.cls, makeTuple(self.factory === null ? [] : [self.factory]), null, null, iterOf(callMethod(self, 'items'))]),
    ),
  },
  getset: { default_factory: { member: true, get: (self) => self.factory, set: (self, value) => setFactory(self, value ?? null) } },
})
