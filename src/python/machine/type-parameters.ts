/** TypeVar, ParamSpec, TypeVarTuple and `type` statements: enough for annotations, which nothing here checks. Objects/typevarobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, oneArg } from '../objects/native'
import { protocolHooks } from '../objects/protocols'
import { makeTuple, type PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'

type Kind = 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'

export class PyTypeParameter extends Tracked {
  defaultEvaluator: PyValue = null
  constructor(
    cls: PyType,
    readonly name: PyValue,
    readonly evaluator: PyValue,
    readonly hasConstraints: boolean,
  ) {
    super(cls)
    retain(evaluator)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.evaluator)
    visit(this.defaultEvaluator)
  }
  override dropReferences(): void {
    const { defaultEvaluator } = this
    this.defaultEvaluator = null
    releaseNow(defaultEvaluator)
  }
  override dealloc(): void {
    this.dropReferences()
    releaseNow(this.evaluator)
  }
}

function parameterType(kind: Kind): PyType {
  return defineType<PyTypeParameter>(kind, {
    module: 'typing',
    final: true,
    hasDict: true,
    hasWeakrefs: true,
    slots: { repr: (self) => String(self.name) },
    getset: {
      __name__: { get: (self) => self.name },
      __bound__: { get: (self) => (self.evaluator === null || self.hasConstraints ? null : call(self.evaluator, [1])) },
      __constraints__: { get: (self) => (self.hasConstraints ? call(self.evaluator, [1]) : makeTuple([])) },
    },
  })
}

const types: Record<Kind, PyType> = {
  TypeVar: parameterType('TypeVar'),
  ParamSpec: parameterType('ParamSpec'),
  TypeVarTuple: parameterType('TypeVarTuple'),
}

export function makeTypeParameter(kind: Kind, name: PyValue, evaluator: PyValue, hasConstraints = false): PyTypeParameter {
  return new PyTypeParameter(types[kind], name, evaluator, hasConstraints)
}

export function setTypeParameterDefault(parameter: PyValue, evaluator: PyValue): PyValue {
  const target = parameter as PyTypeParameter
  retain(evaluator)
  target.defaultEvaluator = evaluator
  return target
}

export class PyGenericBase extends Tracked {
  constructor(readonly parameters: PyValue) {
    super(genericBaseType)
    retain(parameters)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.parameters)
  }
  override dealloc(): void {
    releaseNow(this.parameters)
  }
}

/** The class that `class A[T]` gets as a base; subscripting it, or a class below it, gives an alias. typing.Generic */
export const genericType: PyType = defineType('Generic', {
  module: 'typing',
  methods: { __class_getitem__: classMethod(oneArg((cls, parameters) => protocolHooks.genericAlias(cls, parameters))) },
})

const genericBaseType: PyType = defineType<PyGenericBase>('_GenericAlias', {
  module: 'typing',
  methods: { __mro_entries__: oneArg<PyGenericBase>(() => makeTuple([genericType])) },
})

export function subscriptGeneric(parameters: PyValue): PyValue {
  return new PyGenericBase(parameters)
}

class PyTypeAlias extends Tracked {
  constructor(
    readonly name: PyValue,
    readonly parameters: PyValue,
    readonly evaluator: PyValue,
  ) {
    super(typeAliasType)
    for (const value of [name, parameters, evaluator]) retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of [this.parameters, this.evaluator]) visit(value)
  }
  override dealloc(): void {
    for (const value of [this.name, this.parameters, this.evaluator]) releaseNow(value)
  }
}

const typeAliasType: PyType = defineType<PyTypeAlias>('TypeAliasType', {
  module: 'typing',
  final: true,
  slots: { repr: (self) => String(self.name) },
  getset: {
    __name__: { get: (self) => self.name },
    __value__: { get: (self) => call(self.evaluator, [1]) },
    __type_params__: { get: (self) => self.parameters ?? makeTuple([]) },
  },
})

export function makeTypeAlias(parts: PyTuple): PyValue {
  const [name, parameters, evaluator] = parts.items
  if (typeof name !== 'string') raise('TypeError', 'TypeAliasType name must be str')
  return new PyTypeAlias(name, parameters as PyValue, evaluator as PyValue)
}
