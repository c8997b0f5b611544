/** `int | str`: typing.Union. Objects/unionobject.c */
import { plainTypes, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { genericGetAttribute } from '../objects/attributes'
import { isType } from '../objects/call'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, oneArg } from '../objects/native'
import { equals, hashOf, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { isInstanceOf, isSubclassOf } from './isinstance'
import { parametersOf, substitute, typeText } from './generic-parameters'
import { isGenericAlias } from './genericalias'
import { checkedType } from './typing-functions'

class PyUnion extends Tracked {
  constructor(readonly alternatives: PyTuple) {
    super(unionType)
    retain(alternatives)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.alternatives)
  }
  override dealloc(): void {
    releaseNow(this.alternatives)
  }
}

/** The members of a union as isinstance takes them (NoneType for None), or undefined for anything else. */
export function unionArguments(value: PyValue): readonly PyValue[] | undefined {
  return value instanceof PyUnion ? value.alternatives.items : undefined
}

function mayBeMember(value: PyValue): boolean {
  return value === null || isType(value) || value instanceof PyUnion || isGenericAlias(value) || unionHooks.alsoAllowed(value)
}

/** Aliases made by `type` statements. */
export const unionHooks: { alsoAllowed: (value: PyValue) => boolean } = { alsoAllowed: () => false }

/** The union of these, flattened and without repetition; a single member is itself. make_union */
export function makeUnion(values: readonly PyValue[]): PyValue {
  const members: PyValue[] = []
  const add = (value: PyValue): void => {
    if (value instanceof PyUnion) value.alternatives.items.forEach(add)
    else {
      const member = value === null ? plainTypes.none : value
      if (!members.some((known) => equals(known, member))) members.push(member)
    }
  }
  values.forEach(add)
  return members.length === 1 ? (members[0] as PyValue) : new PyUnion(makeTuple(members))
}

/** The same of anything that can be made to stand for a type; what cannot is refused. _Py_union_from_tuple */
export function checkedUnion(values: readonly PyValue[]): PyValue {
  if (values.length === 0) raise('TypeError', 'Cannot take a Union of no types.')
  return makeUnion(values.map((value) => (mayBeMember(value) ? value : checkedType(value, 'Union[arg, ...]: each arg must be a type.'))))
}

/** type.__or__ and that of aliases and unions. _Py_union_type_or */
export function unionOf(left: PyValue, right: PyValue): PyValue | undefined {
  if (left instanceof PyUnion || right instanceof PyUnion) return checkedUnion([left, right])
  if (left === null && right === null) return undefined
  return mayBeMember(left) && mayBeMember(right) ? makeUnion([left, right]) : undefined
}

function sameMembers(a: PyUnion, b: PyUnion): boolean {
  const [left, right] = [a.alternatives.items, b.alternatives.items]
  return left.length === right.length && left.every((member) => right.some((other) => equals(member, other)))
}

export const unionType: PyType = defineType<PyUnion>('typing.Union', {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr: (self) => self.alternatives.items.map((member) => (member === plainTypes.none ? 'None' : typeText(member))).join(' | '),
    hash: (self) => self.alternatives.items.reduce<number>((sum, member) => (sum + Number(hashOf(member))) % 2 ** 50, 7),
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyUnion)) return undefined
      return sameMembers(self, other) === (op === '==')
    },
    getAttr: (self, name) => (name === '__module__' ? unionType.module : genericGetAttribute(self, name)),
    or: unionOf,
    subscriptOnly: true,
    getItem(self, item) {
      const args = self.alternatives.items
      return checkedUnion(substitute(self, args, parametersOf(args).items, item))
    },
  },
  methods: {
    __class_getitem__: classMethod(oneArg((_cls, parameters) => checkedUnion(parameters instanceof PyTuple ? parameters.items : [parameters]))),
    __mro_entries__: oneArg((self: PyUnion) => raise('TypeError', `Cannot subclass ${reprOf(self)}`)),
    __instancecheck__: oneArg((self: PyUnion, value) => self.alternatives.items.some((member) => isInstanceOf(value, member))),
    __subclasscheck__: oneArg((self: PyUnion, value) => {
      if (!isType(value)) raise('TypeError', 'issubclass() arg 1 must be a class')
      return self.alternatives.items.some((member) => isSubclassOf(value, member))
    }),
  },
  getset: {
    __args__: { get: (self) => self.alternatives, member: true },
    __origin__: { get: () => unionType },
    __name__: { get: () => 'Union' },
    __qualname__: { get: () => 'Union' },
    __parameters__: { get: (self) => parametersOf(self.alternatives.items) },
  },
})
