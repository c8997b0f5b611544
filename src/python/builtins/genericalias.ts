/** `list[int]`: types.GenericAlias. Objects/genericaliasobject.c */
import { PyObject, Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { genericGetAttribute, getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { oneArg, positional } from '../objects/native'
import { equals, hashOf, protocolHooks, reprOf } from '../objects/protocols'
import { ellipsis } from '../objects/singletons'
import { makeTuple, PyList, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { unionOf } from './union'

export class PyGenericAlias extends Tracked {
  readonly args: PyTuple
  constructor(
    cls: PyType,
    readonly origin: PyValue,
    parameters: PyValue,
  ) {
    super(cls)
    this.args = parameters instanceof PyTuple ? parameters : makeTuple([parameters])
    retain(origin)
    retain(this.args)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.origin)
    visit(this.args)
  }
  override dealloc(): void {
    releaseNow(this.origin)
    releaseNow(this.args)
  }
}

export function isGenericAlias(value: PyValue): value is PyGenericAlias {
  return value instanceof PyGenericAlias
}

/** A type as it reads in `list[int]` and `int | str`. _Py_typing_type_repr */
export function typeText(value: PyValue): string {
  if (value === ellipsis) return '...'
  if (value === null) return 'None'
  if (value instanceof PyGenericAlias) return reprOf(value)
  if (value instanceof PyList) return `[${value.items.map(typeText).join(', ')}]`
  if (typeOf(value).name === 'typing.Union') return reprOf(value)
  const qualname = getOptionalAttribute(value, '__qualname__')
  const module = getOptionalAttribute(value, '__module__')
  if (typeof qualname !== 'string' || module === undefined || module === null) return reprOf(value)
  return module === 'builtins' ? qualname : `${String(module)}.${qualname}`
}

/** Attributes that belong to the alias, not to what it stands for. */
const OWN = new Set([
  '__class__', '__origin__', '__args__', '__parameters__', '__unpacked__', '__typing_unpacked_tuple_args__', '__mro_entries__',
  '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__', '__bases__',
])

function typeParameters(self: PyGenericAlias): PyTuple {
  return makeTuple(self.args.items.filter((item) => item instanceof PyObject && item.cls.name === 'TypeVar'))
}

export const genericAliasType: PyType = defineType<PyGenericAlias>('types.GenericAlias', {
  hasWeakrefs: true,
  slots: {
    new(cls, args) {
      if (args.length !== 2) raise('TypeError', `GenericAlias expected 2 arguments, got ${args.length}`)
      return new PyGenericAlias(cls, args[0] as PyValue, args[1] as PyValue)
    },
    init: () => {},
    repr: (self) => `${typeText(self.origin)}[${self.args.items.length === 0 ? '()' : self.args.items.map(typeText).join(', ')}]`,
    hash: (self) => (Number(hashOf(self.origin)) + Number(hashOf(self.args))) % 2 ** 50,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyGenericAlias)) return undefined
      return (equals(self.origin, other.origin) && equals(self.args, other.args)) === (op === '==')
    },
    call(self, args, keywords) {
      const made = call(self.origin, args, keywords)
      try {
        setAttribute(made, '__orig_class__', self)
      } catch (thrown) {
        if (!isRaised(thrown, 'AttributeError') && !isRaised(thrown, 'TypeError')) throw thrown
      }
      return made
    },
    getAttr: (self, name) => (OWN.has(name) ? genericGetAttribute(self, name) : getAttribute(self.origin, name)),
    getItem(self) {
      if (typeParameters(self).items.length === 0) raise('TypeError', `${reprOf(self)} is not a generic class`)
      return self
    },
    or: unionOf,
  },
  methods: {
    __mro_entries__: positional(1, 1, (self: PyGenericAlias) => makeTuple([self.origin])),
    __instancecheck__: oneArg(() => raise('TypeError', 'isinstance() argument 2 cannot be a parameterized generic')),
    __subclasscheck__: oneArg(() => raise('TypeError', 'issubclass() argument 2 cannot be a parameterized generic')),
  },
  getset: {
    __origin__: { get: (self) => self.origin, member: true },
    __args__: { get: (self) => self.args, member: true },
    __parameters__: { get: typeParameters },
    __unpacked__: { get: () => false },
  },
})

protocolHooks.genericAlias = (origin, parameters) => new PyGenericAlias(genericAliasType, origin, parameters)

/** `__class_getitem__` of built-in generics. Py_GenericAlias */
export function genericAlias(cls: PyValue, parameters: PyValue): PyValue {
  return new PyGenericAlias(genericAliasType, cls, parameters)
}
