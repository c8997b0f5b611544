/** TypeVar, ParamSpec and TypeVarTuple. Objects/typevarobject.c */
import { PyObject, Tracked, typeOf, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { classModule } from '../objects/class'
import { raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, unpackKeywords, type GetSet, type MethodSpec } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { getItem, iterOf, itemsOf, reprOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { defineType, immortal } from '../objects/type'
import { typeText } from './generic-parameters'
import { callTyping, checkedType, typingMember } from './typing-functions'
import { checkedUnion } from './union'

// --- typing.NoDefault ---

const noDefaultType: PyType = defineType<PyObject>('NoDefaultType', {
  final: true,
  slots: {
    new(_cls, args) {
      if (args.length > 0) raise('TypeError', 'NoDefaultType takes no arguments')
      return noDefault
    },
    repr: () => 'typing.NoDefault',
  },
  methods: { __reduce__: noArgs(() => 'NoDefault') },
})
/** A type parameter has no default. */
export const noDefault: PyObject = immortal(new PyObject(noDefaultType))

// --- what stands for a value that was given at once, where others are evaluated late ---

const STRING_FORMAT = 4

class PyConstantEvaluator extends Tracked {
  constructor(readonly value: PyValue) {
    super(constantEvaluatorType)
    retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.value)
  }
  override dealloc(): void {
    releaseNow(this.value)
  }
}

const constantEvaluatorType: PyType = defineType<PyConstantEvaluator>('_typing._ConstEvaluator', {
  final: true,
  slots: {
    repr: (self) => `<constevaluator ${reprOf(self.value)}>`,
    call(self, args, keywords) {
      const [format] = unpackKeywords('constevaluator.__call__', { names: ['format'], required: 1, positionalOnly: 1 }, args, keywords)
      if (asIndexInt(format as PyValue) !== STRING_FORMAT) return self.value
      const { value } = self
      return value instanceof PyTuple ? `(${value.items.map(typeText).join(', ')})` : typeText(value)
    },
  },
})

/** A value now, or a function that gives it when it is asked for; both undefined when there is none. */
export class Late {
  constructor(
    public value: PyValue | undefined = undefined,
    readonly evaluator: PyValue | undefined = undefined,
  ) {
    if (value !== undefined) retain(value)
    if (evaluator !== undefined) retain(evaluator)
  }
  get isGiven(): boolean {
    return this.value !== undefined || this.evaluator !== undefined
  }
  /** Evaluates at most once. */
  get(absent: PyValue): PyValue {
    if (this.value !== undefined) return this.value
    if (this.evaluator === undefined) return absent
    const value = call(this.evaluator, [1])
    retain(value)
    this.value = value
    return value
  }
  /** evaluate_bound and the like. */
  function(): PyValue {
    if (this.evaluator !== undefined) return this.evaluator
    return this.value === undefined ? null : new PyConstantEvaluator(this.value)
  }
  visit(visit: Visit): void {
    if (this.value !== undefined) visit(this.value)
    if (this.evaluator !== undefined) visit(this.evaluator)
  }
  drop(): void {
    if (this.value !== undefined) releaseNow(this.value)
    if (this.evaluator !== undefined) releaseNow(this.evaluator)
  }
}

const NOTHING = new Late()

export type ParameterKind = 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'

interface Parts {
  bound?: Late
  constraints?: Late
  default?: Late
  isCovariant?: boolean
  isContravariant?: boolean
  infersVariance?: boolean
}

class PyTypeParameter extends Tracked {
  bound: Late
  constraints: Late
  default: Late
  readonly isCovariant: boolean
  readonly isContravariant: boolean
  readonly infersVariance: boolean
  constructor(
    cls: PyType,
    readonly name: string,
    parts: Parts,
  ) {
    super(cls)
    this.bound = parts.bound ?? NOTHING
    this.constraints = parts.constraints ?? NOTHING
    this.default = parts.default ?? NOTHING
    this.isCovariant = parts.isCovariant ?? false
    this.isContravariant = parts.isContravariant ?? false
    this.infersVariance = parts.infersVariance ?? false
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const late of [this.bound, this.constraints, this.default]) late.visit(visit)
  }
  override dropReferences(): void {
    const parts = [this.bound, this.constraints, this.default]
    this.bound = this.constraints = this.default = NOTHING
    for (const late of parts) late.drop()
  }
  get hasDefault(): boolean {
    return this.default.evaluator !== undefined || (this.default.value !== undefined && this.default.value !== noDefault)
  }
}

const MARKS = { covariant: '+', contravariant: '-', invariant: '~', inferred: '' }

function describe(self: PyTypeParameter): string {
  const mark = self.infersVariance ? 'inferred' : self.isCovariant ? 'covariant' : self.isContravariant ? 'contravariant' : 'invariant'
  return MARKS[mark] + self.name
}

function flag(value: PyValue | undefined): boolean {
  return value !== undefined && isTrue(value)
}

function nameOf(fname: string, value: PyValue | undefined): string {
  if (typeof value !== 'string') raise('TypeError', `${fname}() argument 'name' must be str, not ${typeName(value as PyValue)}`)
  return value
}

function varianceOf(covariant: PyValue | undefined, contravariant: PyValue | undefined, infer: PyValue | undefined): Parts {
  const [isCovariant, isContravariant, infersVariance] = [flag(covariant), flag(contravariant), flag(infer)]
  if (isCovariant && isContravariant) raise('ValueError', 'Bivariant types are not supported.')
  if (infersVariance && (isCovariant || isContravariant)) raise('ValueError', 'Variance cannot be specified with infer_variance.')
  return { isCovariant, isContravariant, infersVariance }
}

/** `__module__` is that of whoever calls. caller() */
function inCallersModule(parameter: PyTypeParameter): PyTypeParameter {
  setAttribute(parameter, '__module__', classModule.current())
  return parameter
}

function boundOf(bound: PyValue | undefined): Late {
  return bound === undefined || bound === null ? NOTHING : new Late(checkedType(bound, 'Bound must be a type.'))
}

function newTypeVar(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const count = args.length - (keywords?.length ?? 0)
  const constraints = args.slice(1, Math.max(1, count))
  const rest = count > 0 ? [args[0] as PyValue, ...args.slice(count)] : args
  const names = ['name', 'bound', 'default', 'covariant', 'contravariant', 'infer_variance']
  const [name, bound, fallback, covariant, contravariant, infer] = unpackKeywords('typevar', { names, required: 1, keywordOnly: 5 }, rest, keywords)
  const text = nameOf('typevar', name)
  const variance = varianceOf(covariant, contravariant, infer)
  const limit = boundOf(bound)
  if (constraints.length === 1) raise('TypeError', 'A single constraint is not allowed')
  if (constraints.length > 0 && limit.isGiven) raise('TypeError', 'Constraints cannot be combined with bound=...')
  return inCallersModule(
    new PyTypeParameter(cls, text, {
      ...variance,
      bound: limit,
      ...(constraints.length === 0 ? {} : { constraints: new Late(makeTuple(constraints)) }),
      default: new Late(fallback === undefined ? noDefault : fallback),
    }),
  )
}

function newParamSpec(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const names = ['name', 'bound', 'default', 'covariant', 'contravariant', 'infer_variance']
  const [name, bound, fallback, covariant, contravariant, infer] = unpackKeywords('paramspec', { names, required: 1, keywordOnly: 5 }, args, keywords)
  const text = nameOf('paramspec', name)
  const variance = varianceOf(covariant, contravariant, infer)
  return inCallersModule(new PyTypeParameter(cls, text, { ...variance, bound: bound === undefined || bound === null ? NOTHING : new Late(bound), default: new Late(fallback === undefined ? noDefault : fallback) }))
}

function newTypeVarTuple(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const [name, fallback] = unpackKeywords('typevartuple', { names: ['name', 'default'], required: 1, keywordOnly: 1 }, args, keywords)
  return inCallersModule(new PyTypeParameter(cls, nameOf('typevartuple', name), { default: new Late(fallback === undefined ? noDefault : fallback) }))
}

/** A parameter for which nothing was given takes its default. typevar_typing_prepare_subst_impl */
function prepareTypeVar(self: PyTypeParameter, alias: PyValue, args: PyValue): PyValue {
  const parameters = getAttribute(alias, '__parameters__')
  const at = parameters instanceof PyTuple ? parameters.items.indexOf(self) : -1
  if (at < 0) raise('ValueError', 'sequence.index(x): x not in sequence')
  const items = itemsOf(args)
  if (at < items.length) return args
  const fallback = at === items.length ? self.default.get(noDefault) : noDefault
  if (fallback === noDefault) {
    raise('TypeError', `Too few arguments for ${reprOf(alias)}; actual ${items.length}, expected at least ${at + 1}`)
  }
  return makeTuple([...items, fallback])
}

const member = (get: (self: PyTypeParameter) => PyValue): GetSet<PyTypeParameter> => ({ get, member: true })

const sharedMethods: Record<string, MethodSpec<PyTypeParameter>> = {
  __reduce__: noArgs((self: PyTypeParameter) => self.name),
  has_default: noArgs((self: PyTypeParameter) => self.hasDefault),
}
const sharedMembers: Record<string, GetSet<PyTypeParameter>> = {
  __name__: member((self) => self.name),
  __default__: { get: (self) => self.default.get(noDefault) },
  evaluate_default: { get: (self) => self.default.function() },
}
const varianceMembers: Record<string, GetSet<PyTypeParameter>> = {
  __covariant__: member((self) => self.isCovariant),
  __contravariant__: member((self) => self.isContravariant),
  __infer_variance__: member((self) => self.infersVariance),
}

function refuseSubclass(kind: string): MethodSpec {
  return oneArg(() => raise('TypeError', `Cannot subclass an instance of ${kind}`))
}

const kindOptions = { module: 'typing', final: true, hasDict: true, hasWeakrefs: true } as const

export const typeVarType: PyType = defineType<PyTypeParameter>('typing.TypeVar', {
  ...kindOptions,
  slots: { new: newTypeVar, repr: describe, or: (left, right) => checkedUnion([left, right]) },
  methods: {
    ...sharedMethods,
    __typing_subst__: oneArg((self: PyTypeParameter, arg) => callTyping('_typevar_subst', [self, arg])),
    __typing_prepare_subst__: positional(2, 2, (self: PyTypeParameter, alias, args) => prepareTypeVar(self, alias as PyValue, args as PyValue)),
    __mro_entries__: refuseSubclass('TypeVar'),
  },
  getset: {
    ...sharedMembers,
    ...varianceMembers,
    __bound__: { get: (self) => self.bound.get(null) },
    __constraints__: { get: (self) => (self.constraints.isGiven ? self.constraints.get(null) : makeTuple([])) },
    evaluate_bound: { get: (self) => self.bound.function() },
    evaluate_constraints: { get: (self) => self.constraints.function() },
  },
})

export const paramSpecType: PyType = defineType<PyTypeParameter>('typing.ParamSpec', {
  ...kindOptions,
  slots: { new: newParamSpec, repr: describe, or: (left, right) => checkedUnion([left, right]) },
  methods: {
    ...sharedMethods,
    __typing_subst__: oneArg((self: PyTypeParameter, arg) => callTyping('_paramspec_subst', [self, arg])),
    __typing_prepare_subst__: positional(2, 2, (self: PyTypeParameter, alias, args) => callTyping('_paramspec_prepare_subst', [self, alias as PyValue, args as PyValue])),
    __mro_entries__: refuseSubclass('ParamSpec'),
  },
  getset: {
    ...sharedMembers,
    ...varianceMembers,
    __bound__: member((self) => self.bound.get(null)),
    args: { get: (self) => new PyParamSpecPart(paramSpecArgsType, self) },
    kwargs: { get: (self) => new PyParamSpecPart(paramSpecKwargsType, self) },
  },
})

export const typeVarTupleType: PyType = defineType<PyTypeParameter>('typing.TypeVarTuple', {
  ...kindOptions,
  slots: { new: newTypeVarTuple, repr: (self) => self.name, iter: (self) => iterOf(makeTuple([unpacked(self)])) },
  methods: {
    ...sharedMethods,
    __typing_subst__: oneArg(() => raise('TypeError', 'Substitution of bare TypeVarTuple is not supported')),
    __typing_prepare_subst__: positional(2, 2, (self: PyTypeParameter, alias, args) => callTyping('_typevartuple_prepare_subst', [self, alias as PyValue, args as PyValue])),
    __mro_entries__: refuseSubclass('TypeVarTuple'),
  },
  getset: sharedMembers,
})

/** typing.Unpack[value] */
export function unpacked(value: PyValue): PyValue {
  return getItem(typingMember('Unpack'), value)
}

/** P.args and P.kwargs. */
class PyParamSpecPart extends Tracked {
  constructor(
    cls: PyType,
    readonly origin: PyValue,
  ) {
    super(cls)
    retain(origin)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.origin)
  }
  override dealloc(): void {
    releaseNow(this.origin)
  }
}

function definePart(name: 'ParamSpecArgs' | 'ParamSpecKwargs', attribute: 'args' | 'kwargs'): PyType {
  const type: PyType = defineType<PyParamSpecPart>(`typing.${name}`, {
    module: 'typing',
    final: true,
    hasWeakrefs: true,
    doc: `The ${attribute} for a ParamSpec object.`,
    slots: {
      unhashable: true,
      new(cls, args, keywords) {
        const [origin] = unpackKeywords(`paramspec${attribute}`, { names: ['origin'], required: 1 }, args, keywords)
        return new PyParamSpecPart(cls, origin as PyValue)
      },
      repr: (self) => (typeOf(self.origin) === paramSpecType ? `${(self.origin as PyTypeParameter).name}.${attribute}` : `${reprOf(self.origin)}.${attribute}`),
      compare(self, other, op) {
        if ((op !== '==' && op !== '!=') || !(other instanceof PyParamSpecPart) || other.cls !== self.cls) return undefined
        return (self.origin === other.origin) === (op === '==')
      },
    },
    methods: { __mro_entries__: refuseSubclass(name) },
    getset: { __origin__: { get: (self) => self.origin, member: true } },
  })
  return type
}

export const paramSpecArgsType: PyType = definePart('ParamSpecArgs', 'args')
export const paramSpecKwargsType: PyType = definePart('ParamSpecKwargs', 'kwargs')

for (const type of [typeVarType, paramSpecType, typeVarTupleType, paramSpecArgsType, paramSpecKwargsType]) type.dict.set('__module__', 'typing')

const KINDS: Record<ParameterKind, PyType> = { TypeVar: typeVarType, ParamSpec: paramSpecType, TypeVarTuple: typeVarTupleType }

export function isTypeParameter(value: PyValue): value is PyTypeParameter {
  return value instanceof PyTypeParameter
}

/** A parameter of `def f[T]`, `class A[T]` and `type A[T]`; the evaluator gives the bound, or a tuple of constraints. _Py_make_typevar */
export function makeTypeParameter(kind: ParameterKind, name: PyValue, evaluator: PyValue, hasConstraints = false): PyTypeParameter {
  const late = evaluator === null ? NOTHING : new Late(undefined, evaluator)
  return new PyTypeParameter(KINDS[kind], String(name), { ...(hasConstraints ? { constraints: late } : { bound: late }), infersVariance: kind !== 'TypeVarTuple' })
}

/** _Py_set_typeparam_default */
export function setTypeParameterDefault(parameter: PyValue, evaluator: PyValue): PyValue {
  const target = parameter as PyTypeParameter
  const before = target.default
  target.default = new Late(undefined, evaluator)
  if (before.value !== undefined) release(before.value)
  if (before.evaluator !== undefined) release(before.evaluator)
  return target
}

