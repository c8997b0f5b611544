/** `list[int]`: types.GenericAlias. Objects/genericaliasobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { genericGetAttribute, getAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg } from '../objects/native'
import { equals, hashOf, itemsOf, protocolHooks } from '../objects/protocols'
import { makeList, makeTuple, PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType } from '../objects/type'
import { interpreter } from '../objects/interpreter'
import { parametersOf, substitute, typeText } from './generic-parameters'
import { unionOf } from './union'

export class PyGenericAlias extends Tracked {
  readonly args: PyTuple
  /** Found when they are first wanted. */
  parameters: PyTuple | null = null
  constructor(
    cls: PyType,
    readonly origin: PyValue,
    parameters: PyValue,
    /** `*tuple[int]` */
    readonly isStarred = false,
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
    visit(this.parameters)
  }
  override dealloc(): void {
    releaseNow(this.origin)
    releaseNow(this.args)
    releaseNow(this.parameters)
  }
}

export function isGenericAlias(value: PyValue): value is PyGenericAlias {
  return value instanceof PyGenericAlias
}

/** Attributes that belong to the alias, not to what it stands for. */
const OWN = new Set([
  '__class__', '__origin__', '__args__', '__parameters__', '__unpacked__', '__typing_unpacked_tuple_args__', '__mro_entries__',
  '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__', '__bases__',
])
const LISTED = ['__origin__', '__args__', '__parameters__', '__mro_entries__', '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__', '__unpacked__', '__typing_unpacked_tuple_args__', '__class__']

function typeParameters(self: PyGenericAlias): PyTuple {
  if (self.parameters === null) {
    const found = parametersOf(self.args.items)
    retain(found)
    self.parameters = found
  }
  return self.parameters
}

/** Gives the starred alias once. ga_iternext */
class PyAliasIterator extends Tracked {
  constructor(public alias: PyGenericAlias | null) {
    super(aliasIteratorType)
    retain(alias)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.alias)
  }
  override dropReferences(): void {
    const { alias } = this
    this.alias = null
    releaseNow(alias)
  }
}

const aliasIteratorType: PyType = defineType<PyAliasIterator>('generic_alias_iterator', {
  slots: {
    iter: (self) => self,
    next(self) {
      const { alias } = self
      if (alias === null) return undefined
      const starred = new PyGenericAlias(genericAliasType, alias.origin, alias.args, true)
      self.dropReferences()
      return starred
    },
  },
  methods: {
    __reduce__: noArgs((self: PyAliasIterator) =>
      makeTuple([getAttribute(interpreter.importModule('builtins', null, null, null, 0), 'iter'), makeTuple([self.alias ?? makeTuple([])])]),
    ),
  },
})

export const genericAliasType: PyType = defineType<PyGenericAlias>('types.GenericAlias', {
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'GenericAlias() takes no keyword arguments')
      if (args.length !== 2) raise('TypeError', `GenericAlias expected 2 arguments, got ${args.length}`)
      return new PyGenericAlias(cls, args[0] as PyValue, args[1] as PyValue)
    },
    repr: (self) => `${self.isStarred ? '*' : ''}${typeText(self.origin)}[${self.args.items.length === 0 ? '()' : self.args.items.map(typeText).join(', ')}]`,
    hash: (self) => (Number(hashOf(self.origin)) + Number(hashOf(self.args))) % 2 ** 50,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyGenericAlias)) return undefined
      return (self.isStarred === other.isStarred && equals(self.origin, other.origin) && equals(self.args, other.args)) === (op === '==')
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
    getItem(self, item) {
      const args = substitute(self, self.args.items, typeParameters(self).items, item)
      return new PyGenericAlias(genericAliasType, self.origin, makeTuple(args), self.isStarred)
    },
    iter: (self) => new PyAliasIterator(self),
    or: unionOf,
  },
  methods: {
    __mro_entries__: oneArg((self: PyGenericAlias) => makeTuple([self.origin])),
    __instancecheck__: oneArg(() => raise('TypeError', 'isinstance() argument 2 cannot be a parameterized generic')),
    __subclasscheck__: oneArg(() => raise('TypeError', 'issubclass() argument 2 cannot be a parameterized generic')),
    __dir__: noArgs((self: PyGenericAlias) => {
      const names = itemsOf(call(getAttribute(interpreter.importModule('builtins', null, null, null, 0), 'dir'), [self.origin]))
      return makeList([...names, ...LISTED.filter((name) => !names.includes(name))])
    }),
    __reduce__: noArgs((self: PyGenericAlias) => {
      if (!self.isStarred) return makeTuple([genericAliasType, makeTuple([self.origin, self.args])])
      const plain = new PyGenericAlias(genericAliasType, self.origin, self.args)
      return makeTuple([getAttribute(interpreter.importModule('builtins', null, null, null, 0), 'next'), makeTuple([new PyAliasIterator(plain)])])
    }),
  },
  getset: {
    __origin__: { get: (self) => self.origin, member: true },
    __args__: { get: (self) => self.args, member: true },
    __unpacked__: { get: (self) => self.isStarred, member: true },
    __parameters__: { get: typeParameters },
    __typing_unpacked_tuple_args__: { get: (self) => (self.isStarred && self.origin === sequenceTypes.tuple ? self.args : null) },
  },
})

protocolHooks.genericAlias = (origin, parameters) => new PyGenericAlias(genericAliasType, origin, parameters)

/** `__class_getitem__` of built-in generics. Py_GenericAlias */
export function genericAlias(cls: PyValue, parameters: PyValue): PyValue {
  return new PyGenericAlias(genericAliasType, cls, parameters)
}
