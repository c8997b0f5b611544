/** property: an attribute that is computed by functions. Objects/descrobject.c */
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { makeInstanceDict } from '../objects/dict'
import { isRaised, raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { oneArg, unpackKeywords, variadic } from '../objects/native'
import { reprOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { isAbstract } from './staticmethod'

export class PyProperty extends Tracked {
  getter: PyValue = null
  setter: PyValue = null
  deleter: PyValue = null
  doc: PyValue = null
  /** The name it was given in its class, or undefined. */
  name: PyValue | undefined = undefined
  docFromGetter = false

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.getter)
    visit(this.setter)
    visit(this.deleter)
    visit(this.doc)
    if (this.name !== undefined) visit(this.name)
  }
  override dropReferences(): void {
    const { getter, setter, deleter, doc, name } = this
    this.getter = this.setter = this.deleter = this.doc = null
    this.name = undefined
    for (const value of [getter, setter, deleter, doc]) releaseNow(value)
    if (name !== undefined) releaseNow(name)
  }
}

function store(self: PyProperty, field: 'getter' | 'setter' | 'deleter' | 'doc', value: PyValue): void {
  const old = self[field]
  retain(value)
  self[field] = value
  release(old)
}

function init(self: PyProperty, args: PyValue[], keywords: readonly string[] | null): void {
  const [getter, setter, deleter, doc] = unpackKeywords('property', { names: ['fget', 'fset', 'fdel', 'doc'] }, args, keywords)
  store(self, 'getter', getter ?? null)
  store(self, 'setter', setter ?? null)
  store(self, 'deleter', deleter ?? null)
  let text = doc ?? null
  self.docFromGetter = false
  if (text === null && self.getter !== null) {
    const taken = getOptionalAttribute(self.getter, '__doc__')
    if (taken !== undefined && taken !== null) {
      text = taken
      self.docFromGetter = true
    }
  }
  if (self.cls === propertyType) {
    store(self, 'doc', text)
    return
  }
  if (self.cls.hasDict) self.attrs ??= makeInstanceDict()
  try {
    setAttribute(self, '__doc__', text)
  } catch (thrown) {
    // A subclass with __slots__ and nowhere to keep it: silently dropped, unless it came from the getter. property_init_impl
    if (!isRaised(thrown, 'AttributeError') || self.docFromGetter) throw thrown
  }
}

/** The same property with one function replaced. property_copy */
function copyWith(self: PyProperty, field: 'getter' | 'setter' | 'deleter', value: PyValue): PyValue {
  const replaced = { getter: self.getter, setter: self.setter, deleter: self.deleter }
  if (value !== null) replaced[field] = value
  const doc = self.docFromGetter && field === 'getter' ? null : self.docFromGetter ? null : self.doc
  const made = call(typeOf(self), [replaced.getter, replaced.setter, replaced.deleter, doc])
  if (made instanceof PyProperty && self.name !== undefined) {
    made.name = self.name
    retain(self.name)
  }
  return made
}

function nameOf(self: PyProperty): PyValue | undefined {
  if (self.name !== undefined) return self.name
  return self.getter === null ? undefined : getOptionalAttribute(self.getter, '__name__')
}

function refuse(self: PyProperty, instance: PyValue, lacking: 'getter' | 'setter' | 'deleter'): never {
  const name = nameOf(self)
  const owner = typeOf(instance).qualname
  return raise('AttributeError', name === undefined ? `property of '${owner}' object has no ${lacking}` : `property ${reprOf(name)} of '${owner}' object has no ${lacking}`)
}

export const propertyType: PyType = defineType<PyProperty>('property', {
  slots: {
    new: (cls) => new PyProperty(cls),
    init,
    descrGet(self, instance) {
      if (instance === undefined) return self
      if (self.getter === null) return refuse(self, instance, 'getter')
      return call(self.getter, [instance])
    },
    descrSet(self, instance, value) {
      if (value === undefined) {
        if (self.deleter === null) refuse(self, instance, 'deleter')
        call(self.deleter, [instance])
        return
      }
      if (self.setter === null) refuse(self, instance, 'setter')
      call(self.setter, [instance, value])
    },
  },
  methods: {
    getter: oneArg((self: PyProperty, fn) => copyWith(self, 'getter', fn)),
    setter: oneArg((self: PyProperty, fn) => copyWith(self, 'setter', fn)),
    deleter: oneArg((self: PyProperty, fn) => copyWith(self, 'deleter', fn)),
    __set_name__: variadic((self: PyProperty, args) => {
      if (args.length !== 2) raise('TypeError', `__set_name__() takes 2 positional arguments but ${args.length} were given`)
      const name = args[1] as PyValue
      retain(name)
      if (self.name !== undefined) release(self.name)
      self.name = name
      return null
    }),
  },
  getset: {
    fget: { get: (self) => self.getter, member: true },
    fset: { get: (self) => self.setter, member: true },
    fdel: { get: (self) => self.deleter, member: true },
    __doc__: { get: (self) => self.doc, set: (self, value) => store(self, 'doc', value ?? null), member: true },
    __name__: {
      get(self) {
        const name = nameOf(self)
        return name === undefined ? raise('AttributeError', `'${self.cls.name}' object has no attribute '__name__'`) : name
      },
      set(self, value) {
        if (value !== undefined) retain(value)
        if (self.name !== undefined) release(self.name)
        self.name = value
      },
    },
    __isabstractmethod__: { get: (self) => isAbstract(self.getter) || isAbstract(self.setter) || isAbstract(self.deleter) },
  },
})
