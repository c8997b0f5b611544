/** `int | str`: typing.Union. Objects/unionobject.c */
import { plainTypes, PyObject, Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { isType } from '../objects/call'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, oneArg } from '../objects/native'
import { equals, hashOf, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { isInstanceOf, isSubclassOf } from './isinstance'
import { isGenericAlias, typeText } from './genericalias'

export class PyUnion extends Tracked {
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

/** type.__or__ and that of aliases and unions. _Py_union_type_or */
export function unionOf(left: PyValue, right: PyValue): PyValue | undefined {
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
    or: unionOf,
    getItem: (self) => raise('TypeError', `${reprOf(self)} is not a generic class`),
  },
  methods: {
    __class_getitem__: classMethod(oneArg((_cls, parameters) => makeUnion(parameters instanceof PyTuple ? parameters.items : [parameters]))),
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
    __parameters__: { get: () => makeTuple([]) },
  },
})

export function isUnion(value: PyValue): value is PyUnion {
  return value instanceof PyObject && typeOf(value) === unionType
}
