/** Decimals and contexts as Python objects, and what the module keeps between calls. */
import { heapHooks, PyObject, Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { makeException, PyRaise, raise, typeName, type PyException } from '../../objects/errors'
import { heldOutside, stateOfRun } from '../../objects/interpreter'
import { releaseNow, retain } from '../../objects/lifetime'
import { makeList } from '../../objects/tuple'
import { currentContext, newContextVariable } from '../_contextvars'
import { ANY_INVALID, DIVISION_BY_ZERO, OVERFLOW, type Rounding, type Settings, type Status } from './conditions'
import type { Dec } from './number'
import { conditionsOf, signalOf } from './signals'

export const decimalTypes = {} as { decimal: PyType; context: PyType; manager: PyType; signalMixin: PyType }

export class PyDecimal extends PyObject {
  constructor(
    cls: PyType,
    readonly value: Dec,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
  }
}

export const makeDecimal = (value: Dec): PyDecimal => new PyDecimal(decimalTypes.decimal, value)

/** The numbers of a context, which its signal dictionaries share. */
export class ContextValues implements Settings {
  prec = 28n
  emax = 999999n
  emin = -999999n
  rounding: Rounding = 'ROUND_HALF_EVEN'
  clamp = false
  capitals = true
  traps = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW
  flags = 0

  copyFrom(other: ContextValues): void {
    Object.assign(this, other)
  }
}

/** A dictionary of signals: the flags or the traps of a context. */
export class PySignalDict extends Tracked {
  values: ContextValues | null = null
  which: 'flags' | 'traps' = 'flags'

  /** ValueError once its context has gone, or where it never had one. INVALID_SIGNALDICT_ERROR */
  owner(): ContextValues {
    return this.values ?? raise('ValueError', 'invalid signal dict')
  }
  /** SdFlags */
  get bits(): number {
    return this.owner()[this.which]
  }
  set bits(bits: number) {
    this.owner()[this.which] = bits
  }
}

export class PyContext extends Tracked {
  readonly values = new ContextValues()
  /** Owned. */
  readonly flags: PySignalDict
  readonly traps: PySignalDict

  constructor(cls: PyType) {
    super(cls)
    const { signalDict, defaultContext } = moduleState()
    if (defaultContext !== null) this.values.copyFrom(defaultContext.values)
    this.values.capitals = true
    this.traps = new PySignalDict(signalDict)
    this.flags = new PySignalDict(signalDict)
    for (const [which, dict] of [['traps', this.traps], ['flags', this.flags]] as const) {
      dict.values = this.values
      dict.which = which
      retain(dict)
    }
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.traps)
    visit(this.flags)
  }
  override dealloc(): void {
    for (const dict of [this.traps, this.flags]) {
      dict.values = null
      releaseNow(dict)
    }
  }
}

/** What the module owns: made when it is imported. */
interface ModuleState {
  readonly variable: ReturnType<typeof newContextVariable>
  readonly signalDict: PyType
  readonly tuple: PyValue
  readonly rational: PyValue
  defaultContext: PyContext | null
  basicContext: PyContext | null
  extendedContext: PyContext | null
}

const kept = stateOfRun<{ state: ModuleState | null }>(() => ({ state: null }))

export function moduleState(): ModuleState {
  return kept.state ?? raise('SystemError', '_decimal is not imported')
}

/** Begins to own what the module needs. */
export function keepState(parts: Pick<ModuleState, 'signalDict' | 'tuple' | 'rational'>): ModuleState {
  const state = (kept.state = { ...parts, variable: newContextVariable('decimal_context'), defaultContext: null, basicContext: null, extendedContext: null })
  for (const value of owned()) retain(value)
  return state
}

/** One of the contexts that the module offers as templates. */
export function keepTemplate(name: 'defaultContext' | 'basicContext' | 'extendedContext', context: PyContext): PyContext {
  retain(context)
  moduleState()[name] = context
  return context
}

function owned(): PyValue[] {
  const { state } = kept
  return state === null ? [] : [state.variable, state.signalDict, state.tuple, state.rational, state.defaultContext, state.basicContext, state.extendedContext]
}

heldOutside.push((visit) => {
  for (const value of owned()) visit(value)
})

export function copyContext(context: PyContext): PyContext {
  const copy = new PyContext(decimalTypes.context)
  copy.values.copyFrom(context.values)
  return copy
}

/** The running thread's or task's context. current_context */
export function activeContext(): PyContext {
  const { variable, defaultContext } = moduleState()
  const known = currentContext().values.get(variable as never)
  if (known instanceof PyContext) return known
  const made = copyContext(defaultContext as PyContext)
  made.values.flags = 0
  currentContext().set(variable as never, made)
  return made
}

/** PyDec_SetCurrentContext */
export function activate(context: PyValue): void {
  if (!(context instanceof PyContext)) raise('TypeError', 'argument must be a context')
  const { variable, defaultContext, basicContext, extendedContext } = moduleState()
  let chosen = context
  if (context === defaultContext || context === basicContext || context === extendedContext) {
    chosen = copyContext(context)
    chosen.values.flags = 0
  }
  currentContext().set(variable as never, chosen)
}

function signalException(bits: number): PyException {
  return makeException(signalOf(bits), makeList(conditionsOf(bits)))
}

/** Notes conditions in a context, and raises the first signal that it traps. dec_addstatus */
export function report(context: PyContext, { flags }: Status): void {
  context.values.flags |= flags
  const trapped = flags & context.values.traps
  if (trapped !== 0) throw new PyRaise(signalException(trapped))
}

/** An optional context argument. CONTEXT_CHECK_VA */
export function contextOr(given: PyValue | undefined): PyContext {
  if (given === undefined || given === null) return activeContext()
  return given instanceof PyContext ? given : raise('TypeError', 'optional argument must be a context')
}

export function unsupportedConversion(value: PyValue): never {
  return raise('TypeError', `conversion from ${value === null ? 'NoneType' : typeName(value)} to Decimal is not supported`)
}
