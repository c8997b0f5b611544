/** staticmethod and classmethod: functions that a class hands out bound to nothing, or to itself. Objects/funcobject.c */
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call, PyBoundMethod } from '../objects/call'
import { classHooks } from '../objects/class'
import { makeInstanceDict } from '../objects/dict'
import { raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { checkPositional, classMethod, oneArg, PyBuiltinFunction, type GetSet, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { defineType, immortal, staticHooks } from '../objects/type'
import { dictGetSet } from './descriptors'
import { genericAlias } from './genericalias'

/** What both share: one callable, owned, whose name and documentation they take over. */
class PyMethodHolder extends Tracked {
  callable: PyValue = null
  constructor(cls: PyType, callable: PyValue = null) {
    super(cls)
    this.callable = callable
    retain(callable)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.callable)
  }
  override dropReferences(): void {
    const old = this.callable
    this.callable = null
    releaseNow(old)
  }
}

/** functools_wraps in funcobject.c */
function takeOver(self: PyMethodHolder, callable: PyValue): void {
  const old = self.callable
  retain(callable)
  self.callable = callable
  release(old)
  for (const name of ['__module__', '__name__', '__qualname__', '__doc__']) {
    const value = getOptionalAttribute(callable, name)
    if (value === undefined) continue
    self.attrs ??= makeInstanceDict()
    self.attrs.setString(name, value)
  }
}

function initHolder(self: PyMethodHolder, args: PyValue[], keywords: readonly string[] | null): void {
  const name = self.cls.isSubtypeOf(classmethodType) ? 'classmethod' : 'staticmethod'
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${name}() takes no keyword arguments`)
  checkPositional(name, args.length, 1, 1)
  takeOver(self, args[0] as PyValue)
}

/** An attribute of the function that is kept once it was asked for. descriptor_get_wrapped_attribute */
function borrowed(name: string): GetSet<PyMethodHolder> {
  return {
    get(self) {
      const known = self.attrs?.getString(name)
      if (known !== undefined) return known
      const value = getAttribute(self.callable, name)
      self.attrs ??= makeInstanceDict()
      self.attrs.setString(name, value)
      return value
    },
    set(self, value) {
      self.attrs ??= makeInstanceDict()
      if (value === undefined) self.attrs.delete(name)
      else self.attrs.setString(name, value)
    },
  }
}

const shared = {
  __func__: { get: (self: PyMethodHolder) => self.callable, member: true },
  __wrapped__: { get: (self: PyMethodHolder) => self.callable, member: true },
  __isabstractmethod__: { get: (self: PyMethodHolder) => isAbstract(self.callable) },
  __dict__: dictGetSet,
  __annotations__: borrowed('__annotations__'),
  __annotate__: borrowed('__annotate__'),
} as const

/** Whether `@abstractmethod` marked it. _PyObject_IsAbstract */
export function isAbstract(value: PyValue): boolean {
  const mark = getOptionalAttribute(value, '__isabstractmethod__')
  return mark !== undefined && isTrue(mark)
}

const subscriptable = { __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))) }

export const staticmethodType: PyType = defineType<PyMethodHolder>('staticmethod', {
  hasDict: true,
  slots: {
    new: (cls) => new PyMethodHolder(cls),
    init: initHolder,
    repr: (self) => `<staticmethod(${reprOf(self.callable)})>`,
    call: (self, args, keywords) => call(self.callable, args, keywords),
    descrGet: (self) => self.callable,
  },
  getset: shared,
  methods: subscriptable,
})

export const classmethodType: PyType = defineType<PyMethodHolder>('classmethod', {
  hasDict: true,
  slots: {
    new: (cls) => new PyMethodHolder(cls),
    init: initHolder,
    repr: (self) => `<classmethod(${reprOf(self.callable)})>`,
    descrGet: (self, instance, owner) => new PyBoundMethod(self.callable, owner ?? typeOf(instance as PyValue)),
  },
  getset: shared,
  methods: subscriptable,
})

function holder(type: PyType, callable: PyValue): PyMethodHolder {
  const made = new PyMethodHolder(type)
  takeOver(made, callable)
  return made
}

classHooks.staticMethod = (fn) => holder(staticmethodType, fn)
classHooks.classMethod = (fn) => holder(classmethodType, fn)

staticHooks.make = (spec: MethodSpec, name: string, owner: PyType) => {
  const fn = immortal(new PyBuiltinFunction(spec, name, owner, owner.name))
  owner.dict.set(name, immortal(new PyMethodHolder(staticmethodType, fn)))
}
for (const [spec, name, owner] of staticHooks.waiting) staticHooks.make(spec, name, owner)
staticHooks.waiting.length = 0
