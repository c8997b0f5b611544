/**
 * Native functions and methods: their signatures, and CPython's words when a call does not fit one.
 *
 * A spec says how arguments are checked and which function runs. `self` is the instance for methods, the module (or
 * null) for functions. Missing optional arguments arrive as `undefined`.
 */
import { isInstance, PyObject, Tracked, typeOf, type Keywords, type PyType, type PyValue, type Visit } from './object'
import { closestName } from './closest-name'
import { raise } from './errors'
import { releaseNow, retain } from './lifetime'

export const nativeTypes = {} as {
  builtinFunction: PyType
  methodDescriptor: PyType
  classMethodDescriptor: PyType
  wrapperDescriptor: PyType
  methodWrapper: PyType
  getsetDescriptor: PyType
  memberDescriptor: PyType
  unreadDoc: PyType
}

export interface MethodSpec<T = PyValue> {
  /** How calls with one positional argument may be made directly. */
  readonly kind: 'noArgs' | 'oneArg' | 'other'
  invoke(self: T, args: PyValue[], keywords: Keywords, name: string, owner: string | null): PyValue
  /** noArgs and oneArg: the function itself. */
  readonly direct?: { bivariance(self: T, argument: PyValue): PyValue }['bivariance']
  /** A class method: `self` is the class. Or a static method: `self` is null. */
  readonly binding?: 'class' | 'static'
  /** METH_VARARGS alone: once bound to its object, it refuses keywords by its bare name. cfunction_call */
  readonly isVarargs?: boolean
  /** A native that may have to wait (objects/threads.ts): its result, or what it waits for. */
  begin?(self: T, args: PyValue[], keywords: Keywords, name: string, owner: string | null): unknown
  readonly doc?: string
  /** `__text_signature__`, e.g. `($self, object, /)`. */
  readonly signature?: string
}

function plural(count: number): string {
  return count === 1 ? '' : 's'
}

/** A keyword that no parameter has; of more than there are parameters only the number is told. vgetargskeywords */
export function refuseKeyword(fname: string, keyword: string, given: Keywords, names: readonly string[]): never {
  const count = given?.length ?? 0
  if (count > names.length) raise('TypeError', `${fname}() takes at most ${names.length} keyword argument${plural(names.length)} (${count} given)`)
  return raise('TypeError', `${fname}() got an unexpected keyword argument '${keyword}'${didYouMean(keyword, names)}`)
}

/** `owner`: the qualified name of the type (`BytesIO.close`). _PyObject_FunctionStr */
function qualified(name: string, owner: string | null): string {
  return owner === null ? name : `${owner}.${name}`
}

function refuseKeywords(args: PyValue[], keywords: Keywords, name: string, owner: string | null): number {
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${qualified(name, owner)}() takes no keyword arguments`)
  return args.length
}

/** METH_NOARGS */
export function noArgs<T>(fn: (self: T) => PyValue): MethodSpec<T> {
  return {
    kind: 'noArgs',
    direct: fn as (self: T) => PyValue,
    invoke(self, args, keywords, name, owner) {
      const given = refuseKeywords(args, keywords, name, owner)
      if (given !== 0) raise('TypeError', `${qualified(name, owner)}() takes no arguments (${given} given)`)
      return fn(self)
    },
  }
}

/** METH_METHOD without parameters: its words give neither the class nor how many arguments came. */
export function noArgumentsOfMethod<T>(fn: (self: T) => PyValue): MethodSpec<T> {
  return {
    kind: 'noArgs',
    direct: fn as (self: T) => PyValue,
    invoke(self, args, _keywords, name) {
      if (args.length > 0) raise('TypeError', `${name}() takes no arguments`)
      return fn(self)
    },
  }
}

/** METH_VARARGS: any number of positional arguments. */
export function anyPositional<T>(fn: (self: T, args: PyValue[]) => PyValue): MethodSpec<T> {
  return {
    kind: 'other',
    isVarargs: true,
    invoke(self, args, keywords, name, owner) {
      refuseKeywords(args, keywords, name, owner)
      return fn(self, args)
    },
  }
}

/** METH_O */
export function oneArg<T>(fn: (self: T, argument: PyValue) => PyValue): MethodSpec<T> {
  return {
    kind: 'oneArg',
    direct: fn,
    invoke(self, args, keywords, name, owner) {
      const given = refuseKeywords(args, keywords, name, owner)
      if (given !== 1) raise('TypeError', `${qualified(name, owner)}() takes exactly one argument (${given} given)`)
      return fn(self, args[0] as PyValue)
    },
  }
}

/** METH_FASTCALL with positional arguments only. _PyArg_CheckPositional */
export function positional<T>(min: number, max: number, fn: (self: T, ...args: (PyValue | undefined)[]) => PyValue): MethodSpec<T> {
  return {
    kind: 'other',
    invoke(self, args, keywords, name, owner) {
      const given = refuseKeywords(args, keywords, name, owner)
      checkPositional(name, given, min, max)
      return fn(self, ...args)
    },
  }
}

/** _PyArg_CheckPositional: `pop expected at most 1 argument, got 2`. */
export function checkPositional(name: string, given: number, min: number, max: number): void {
  if (given < min) raise('TypeError', `${name} expected ${min === max ? '' : 'at least '}${min} argument${plural(min)}, got ${given}`)
  if (given > max) raise('TypeError', `${name} expected ${min === max ? '' : 'at most '}${max} argument${plural(max)}, got ${given}`)
}

/** METH_VARARGS whose function counts its arguments itself. PyArg_ParseTuple */
export function parsedTuple<T>(min: number, max: number, fn: (self: T, ...args: (PyValue | undefined)[]) => PyValue): MethodSpec<T> {
  return {
    kind: 'other',
    isVarargs: true,
    invoke(self, args, keywords, name, owner) {
      const given = refuseKeywords(args, keywords, name, owner)
      const limit = given < min ? min : max
      if (given < min || given > max) raise('TypeError', `${name}() takes ${min === max ? 'exactly' : given < min ? 'at least' : 'at most'} ${limit} argument${plural(limit)} (${given} given)`)
      return fn(self, ...args)
    },
  }
}

/** Any positional arguments and keywords, as they come. METH_VARARGS | METH_KEYWORDS, checked by the function itself. */
export function variadic<T>(fn: (self: T, args: PyValue[], keywords: Keywords) => PyValue): MethodSpec<T> {
  return { kind: 'other', invoke: (self, args, keywords) => fn(self, args, keywords) }
}

export interface Parameters {
  /** All names in order: positional-only first (given as '' or a name), then positional-or-keyword, then keyword-only. */
  readonly names: readonly string[]
  readonly positionalOnly?: number
  /** How many of the positional ones must be given. */
  readonly required?: number
  readonly keywordOnly?: number
  /** Names of keyword-only parameters that must be given. */
  readonly requiredKeywords?: readonly string[]
}

/** Argument Clinic's parser. _PyArg_UnpackKeywords */
export function withKeywords<T>(parameters: Parameters, fn: (self: T, ...args: (PyValue | undefined)[]) => PyValue): MethodSpec<T> {
  return {
    kind: 'other',
    invoke(self, args, keywords, name) {
      return fn(self, ...unpackKeywords(name, parameters, args, keywords))
    },
  }
}

/** The values in the parameters' order, `undefined` where not given. Raises TypeError in CPython's words. */
export function unpackKeywords(fname: string, parameters: Parameters, args: PyValue[], keywords: Keywords): (PyValue | undefined)[] {
  const { names } = parameters
  const positionalOnly = parameters.positionalOnly ?? 0
  const required = parameters.required ?? 0
  const maxPositional = names.length - (parameters.keywordOnly ?? 0)
  const keywordCount = keywords === null ? 0 : keywords.length
  const given = args.length - keywordCount
  if (keywordCount === 0 && given >= required && given <= maxPositional && parameters.requiredKeywords === undefined) {
    const out: (PyValue | undefined)[] = args.slice()
    while (out.length < names.length) out.push(undefined)
    return out
  }
  if (given + keywordCount > names.length) {
    raise('TypeError', `${fname}() takes at most ${names.length} ${given === 0 ? 'keyword ' : ''}argument${plural(names.length)} (${given + keywordCount} given)`)
  }
  if (given > maxPositional) {
    if (maxPositional === 0) raise('TypeError', `${fname}() takes no positional arguments`)
    raise('TypeError', `${fname}() takes ${required < maxPositional ? 'at most' : 'exactly'} ${maxPositional} positional argument${plural(maxPositional)} (${given} given)`)
  }
  const minPositionalOnly = Math.min(positionalOnly, required)
  if (given < minPositionalOnly) {
    raise('TypeError', `${fname}() takes ${minPositionalOnly < maxPositional ? 'at least' : 'exactly'} ${minPositionalOnly} positional argument${plural(minPositionalOnly)} (${given} given)`)
  }
  const out: (PyValue | undefined)[] = args.slice(0, given)
  while (out.length < names.length) out.push(undefined)
  for (let k = 0; k < keywordCount; k++) {
    const at = names.indexOf((keywords as readonly string[])[k] as string, positionalOnly)
    if (at >= given) out[at] = args[given + k]
  }
  // What is missing is told before what is too much.
  for (let i = given; i < required; i++) {
    if (out[i] === undefined) raise('TypeError', `${fname}() missing required argument '${names[i]}' (pos ${i + 1})`)
  }
  for (let k = 0; k < keywordCount; k++) {
    const keyword = (keywords as readonly string[])[k] as string
    const at = names.indexOf(keyword, positionalOnly)
    if (at >= given) continue
    if (at >= 0) raise('TypeError', `argument for ${fname}() given by name ('${keyword}') and position (${at + 1})`)
    if (names.slice(0, positionalOnly).includes(keyword)) {
      raise('TypeError', `${fname}() got some positional-only arguments passed as keyword arguments: '${keyword}'`)
    }
    raise('TypeError', `${fname}() got an unexpected keyword argument '${keyword}'${didYouMean(keyword, names.slice(positionalOnly))}`)
  }
  for (const keyword of parameters.requiredKeywords ?? []) {
    const at = names.indexOf(keyword)
    if (out[at] === undefined) raise('TypeError', `${fname}() missing required argument '${keyword}' (pos ${at + 1})`)
  }
  return out
}

/** What CPython adds where one of the parameters is close by. error_unexpected_keyword_arg */
export function didYouMean(keyword: string, names: readonly string[]): string {
  const closest = closestName(keyword, names)
  return closest === null ? '' : `. Did you mean '${closest}'?`
}

/** A method of the class. METH_CLASS */
export function classMethod(spec: MethodSpec<PyType>): MethodSpec {
  return { ...spec, binding: 'class' } as MethodSpec
}

/** METH_STATIC */
export function staticMethod(spec: MethodSpec<null>): MethodSpec {
  return { ...spec, binding: 'static' } as MethodSpec
}

/** builtin_function_or_method: a native function, or a native method bound to its instance. */
export class PyBuiltinFunction extends Tracked {
  constructor(
    readonly spec: MethodSpec,
    readonly name: string,
    readonly self: PyValue,
    /** For messages: the type's qualified name for a method, null for a function. */
    readonly owner: string | null,
    readonly module: string | null = null,
    readonly ownerType: PyType | null = null,
  ) {
    super(nativeTypes.builtinFunction)
    retain(self)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.self)
  }
  override dealloc(): void {
    releaseNow(this.self)
  }
}

/** method_descriptor, classmethod_descriptor: a native method as it stands in its type. */
export class PyMethodDescriptor extends PyObject {
  constructor(
    cls: PyType,
    readonly spec: MethodSpec,
    readonly name: string,
    readonly owner: PyType,
  ) {
    super(cls)
    this.rc = 1
  }

  /** Calls the unbound method; the first argument is the instance. */
  callUnbound(args: PyValue[], keywords: Keywords): PyValue {
    if (args.length - (keywords?.length ?? 0) < 1) {
      raise('TypeError', `unbound method ${this.owner.qualname}.${this.name}() needs an argument`)
    }
    const self = args[0] as PyValue
    if (!isInstance(self, this.owner)) {
      raise('TypeError', `descriptor '${this.name}' for '${this.owner.name}' objects doesn't apply to a '${typeOf(self).name}' object`)
    }
    return this.spec.invoke(self, args.slice(1), keywords, this.name, this.owner.qualname)
  }
}

/** wrapper_descriptor: a slot as a special method (`bytearray.__len__`). */
export class PySlotWrapper extends PyObject {
  constructor(
    readonly spec: MethodSpec,
    readonly name: string,
    readonly owner: PyType,
    readonly slot: string,
  ) {
    super(nativeTypes.wrapperDescriptor)
    this.rc = 1
  }
}

/** method-wrapper: a slot wrapper bound to its instance. */
export class PyMethodWrapper extends Tracked {
  constructor(
    readonly descriptor: PySlotWrapper,
    readonly self: PyValue,
  ) {
    super(nativeTypes.methodWrapper)
    retain(self)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.self)
  }
  override dealloc(): void {
    releaseNow(this.self)
  }
}

export interface GetSet<T = PyValue> {
  get?(self: T): PyValue
  /** `value` undefined: delete. Absent: not writable. */
  set?(self: T, value: PyValue | undefined): void
  readonly doc?: string
  /** A plain member (`member_descriptor`), which differs in how errors read. */
  readonly member?: boolean
}

/** What stands for `__doc__` in a native type until it is read: recorded texts come with the library (builtins/docstrings.ts). */
export class PyUnreadDoc extends PyObject {
  constructor(readonly type: PyType) {
    super(nativeTypes.unreadDoc)
    this.rc = 1
  }
}

/** getset_descriptor and member_descriptor. */
export class PyGetSetDescriptor extends PyObject {
  constructor(
    readonly getset: GetSet,
    readonly name: string,
    readonly owner: PyType,
  ) {
    super(getset.member === true ? nativeTypes.memberDescriptor : nativeTypes.getsetDescriptor)
    this.rc = 1
  }
}
