/** super: attribute look-up that starts behind a class in the MRO. Objects/typeobject.c, super_* */
import { PyObject, Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { genericGetAttribute, getOptionalAttribute } from '../objects/attributes'
import { call, isType } from '../objects/call'
import { raise } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, releaseNow, retain } from '../objects/lifetime'
import { checkPositional } from '../objects/native'
import { defineType } from '../objects/type'

export class PySuper extends Tracked {
  thisClass: PyType | null = null
  /** The instance or class it is bound to; undefined when unbound. */
  bound: PyValue | undefined = undefined
  /** Whose MRO is walked. */
  boundType: PyType | null = null

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.thisClass !== null) visit(this.thisClass)
    if (this.bound !== undefined) visit(this.bound)
    if (this.boundType !== null) visit(this.boundType)
  }
  override dealloc(): void {
    if (this.bound !== undefined) releaseNow(this.bound)
    if (this.thisClass !== null) releaseNow(this.thisClass)
    if (this.boundType !== null) releaseNow(this.boundType)
  }
}

/** The type whose MRO `super(cls, bound)` walks. TypeError when they do not fit. supercheck */
function superType(cls: PyType, bound: PyValue): PyType {
  if (isType(bound) && bound.isSubtypeOf(cls)) return bound
  const type = typeOf(bound)
  if (type.isSubtypeOf(cls)) return type
  const claimed = getOptionalAttribute(bound, '__class__')
  if (claimed !== undefined && isType(claimed) && claimed !== type && claimed.isSubtypeOf(cls)) return claimed
  const described = isType(bound) ? `type ${bound.name}` : `instance of ${type.name}`
  return raise('TypeError', `super(type, obj): obj (${described}) is not an instance or subtype of type (${cls.name}).`)
}

/** The attribute as the class behind `cls` has it, unbound, or undefined. */
function findBehind(cls: PyType, type: PyType, name: string): PyValue | undefined {
  const { mro } = type
  for (let i = mro.indexOf(cls) + 1; i < mro.length; i++) {
    const found = (mro[i] as PyType).dict.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** `super(cls, self).name` without making the super object. do_super_lookup */
export function superGetAttribute(cls: PyType, self: PyValue, name: string): PyValue {
  const type = superType(cls, self)
  const found = name === '__class__' ? undefined : findBehind(cls, type, name)
  if (found === undefined) return genericGetAttribute(makeSuper(cls, self), name)
  return bind(found, self, type)
}

/** As `superGetAttribute`, for a call: a function to be called with the instance first, where that spares a bound method. */
export function superLoadMethod(cls: PyType, self: PyValue, name: string, functionType: PyType): { callable: PyValue; self: PyValue | undefined } {
  const type = superType(cls, self)
  const found = name === '__class__' ? undefined : findBehind(cls, type, name)
  if (found instanceof PyObject && found.cls === functionType && self !== type) return { callable: found, self }
  return { callable: superGetAttribute(cls, self, name), self: undefined }
}

function bind(found: PyValue, self: PyValue, type: PyType): PyValue {
  const get = typeOf(found).slots.descrGet
  if (get === undefined) return found
  return get(found, self === type ? undefined : self, type)
}

function makeSuper(cls: PyType, bound: PyValue): PySuper {
  const made = new PySuper(superTypeObject)
  setUp(made, cls, bound)
  return made
}

function setUp(self: PySuper, cls: PyType, bound: PyValue | undefined): void {
  const boundType = bound === undefined ? null : superType(cls, bound)
  retain(cls)
  if (bound !== undefined) retain(bound)
  if (boundType !== null) retain(boundType)
  const old = [self.thisClass, self.bound ?? null, self.boundType]
  self.thisClass = cls
  self.bound = bound
  self.boundType = boundType
  for (const value of old) release(value)
}

export const superTypeObject: PyType = defineType<PySuper>('super', {
  slots: {
    new: (cls) => new PySuper(cls),
    init(self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'super() takes no keyword arguments')
      // Called directly it has words of its own. super_vectorcall
      const isDirect = self.cls === superTypeObject
      if (isDirect) checkPositional('super()', args.length, 0, 2)
      else if (args.length > 2) raise('TypeError', `super() takes at most 2 arguments (${args.length} given)`)
      if (args.length === 0) {
        const { cls, self: bound } = interpreter.superArguments()
        setUp(self, cls, bound)
        return
      }
      const cls = args[0] as PyValue
      if (!isType(cls)) raise('TypeError', isDirect ? `super() argument 1 must be a type, not ${typeOf(cls).name}` : `super() argument 1 must be type, not ${cls === null ? 'None' : typeOf(cls).name}`)
      setUp(self, cls, args[1] === null ? undefined : args[1])
    },
    repr(self) {
      const cls = self.thisClass === null ? 'NULL' : self.thisClass.name
      return self.boundType === null ? `<super: <class '${cls}'>, NULL>` : `<super: <class '${cls}'>, <${self.boundType.name} object>>`
    },
    getAttr(self, name) {
      if (self.boundType === null || self.thisClass === null || name === '__class__') return genericGetAttribute(self, name)
      const found = findBehind(self.thisClass, self.boundType, name)
      return found === undefined ? genericGetAttribute(self, name) : bind(found, self.bound as PyValue, self.boundType)
    },
    descrGet(self, instance) {
      if (instance === undefined || self.bound !== undefined) return self
      if (self.cls !== superTypeObject) return call(self.cls, [self.thisClass as PyType, instance])
      return makeSuper(self.thisClass as PyType, instance)
    },
  },
  getset: {
    __thisclass__: { get: (self) => self.thisClass, member: true },
    __self__: { get: (self) => self.bound ?? null, member: true },
    __self_class__: { get: (self) => self.boundType, member: true },
  },
})
