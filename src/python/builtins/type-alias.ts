/** `type` statements, and Generic, of which classes with type parameters are. Objects/typevarobject.c */
import { Tracked, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { classModule } from '../objects/class'
import { raise, typeName } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, unpackKeywords, variadic } from '../objects/native'
import { iterOf, protocolHooks, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import type { Slots } from '../objects/slots'
import { defineType, objectType } from '../objects/type'
import { isTypeParameter, Late, typeVarTupleType, unpacked } from './type-variables'
import { callTyping } from './typing-functions'
import { unionHooks, unionOf } from './union'

class PyTypeAlias extends Tracked {
  constructor(
    readonly name: string,
    readonly parameters: PyTuple | null,
    readonly value: Late,
    readonly module: PyValue,
  ) {
    super(typeAliasType)
    retain(parameters)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.parameters)
    this.value.visit(visit)
  }
  override dealloc(): void {
    releaseNow(this.parameters)
    this.value.drop()
  }
}

/** TypeVarTuples stand as `Unpack[Ts]` among parameters. unpack_typevartuples */
function unpackVariables(parameters: PyTuple): PyTuple {
  if (!parameters.items.some((item) => isTypeParameter(item) && item.cls === typeVarTupleType)) return parameters
  return makeTuple(parameters.items.map((item) => (isTypeParameter(item) && item.cls === typeVarTupleType ? unpacked(item) : item)))
}

function newTypeAlias(_cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const [name, value, parameters] = unpackKeywords('typealias', { names: ['name', 'value', 'type_params'], required: 2, keywordOnly: 1 }, args, keywords)
  if (typeof name !== 'string') raise('TypeError', `typealias() argument 'name' must be str, not ${typeName(name as PyValue)}`)
  if (parameters !== undefined && !(parameters instanceof PyTuple)) raise('TypeError', 'type_params must be a tuple')
  let hasDefaults = false
  for (const item of parameters?.items ?? []) {
    if (!isTypeParameter(item)) raise('TypeError', `Expected a type param, got ${reprOf(item)}`)
    if (item.hasDefault) hasDefaults = true
    else if (hasDefaults) raise('TypeError', `non-default type parameter '${reprOf(item)}' follows default type parameter`)
  }
  const kept = parameters === undefined || parameters.items.length === 0 ? null : parameters
  return new PyTypeAlias(name, kept, new Late(value as PyValue), classModule.current())
}

const typeAliasType: PyType = defineType<PyTypeAlias>('typing.TypeAliasType', {
  module: 'typing',
  final: true,
  slots: {
    new: newTypeAlias,
    repr: (self) => self.name,
    iter: (self) => iterOf(makeTuple([unpacked(self)])),
    or: unionOf,
    getItem(self, item) {
      if (self.parameters === null) raise('TypeError', 'Only generic type aliases are subscriptable')
      return protocolHooks.genericAlias(self, item)
    },
  },
  methods: { __reduce__: noArgs((self: PyTypeAlias) => self.name) },
  getset: {
    __name__: { get: (self) => self.name, member: true },
    __parameters__: { get: (self) => (self.parameters === null ? makeTuple([]) : unpackVariables(self.parameters)) },
    __type_params__: { get: (self) => self.parameters ?? makeTuple([]) },
    __value__: { get: (self) => self.value.get(null) },
    evaluate_value: { get: (self) => self.value.function() },
    __module__: {
      get: (self) => (self.value.evaluator === undefined ? self.module : (getOptionalAttribute(self.value.evaluator, '__module__') ?? null)),
    },
  },
})

export { typeAliasType }

unionHooks.alsoAllowed = (value) => value instanceof PyTypeAlias

/** A `type` statement: its name, its parameters or None, and the function that gives its value. _Py_make_typealias */
export function makeTypeAlias(parts: PyTuple): PyValue {
  const [name, parameters, evaluator] = parts.items
  if (typeof name !== 'string') raise('TypeError', 'TypeAliasType name must be str')
  return new PyTypeAlias(name, parameters instanceof PyTuple ? parameters : null, new Late(undefined, evaluator as PyValue), null)
}

/** The class that `class A[T]` gets as a base. */
export const genericType: PyType = defineType('typing.Generic', {
  module: 'typing',
  mutable: true,
  methods: {
    __class_getitem__: classMethod(oneArg((cls, parameters) => callTyping('_generic_class_getitem', [cls, parameters]))),
    __init_subclass__: classMethod(variadic((cls, args, keywords) => callTyping('_generic_init_subclass', [cls, ...args], keywords))),
  },
})
genericType.dict.set('__module__', 'typing')
// Instances are laid out as object's.
genericType.slots.new = objectType.slots.new as NonNullable<Slots['new']>

/** `Generic[T]` for the parameters of a class. _Py_subscript_generic */
export function subscriptGeneric(parameters: PyValue): PyValue {
  return callTyping('_GenericAlias', [genericType, parameters instanceof PyTuple ? unpackVariables(parameters) : parameters])
}
