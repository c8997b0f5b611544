/** decimal.Context, its dictionaries of signals, and localcontext(). Modules/_decimal/_decimal.c */
import { typeOf, type PyType, type PyValue, type Visit, Tracked } from '../../objects/object'
import { genericGetAttribute, genericSetAttribute } from '../../objects/attributes'
import { PyDict } from '../../objects/dict'
import { raise, raiseWith } from '../../objects/errors'
import { releaseNow, retain } from '../../objects/lifetime'
import { noArgs, oneArg, type MethodSpec } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { iterOf } from '../../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { normalizeBig } from '../../builtins/int-arithmetic'
import { toInt } from '../../builtins/number-storage'
import { defineModuleType } from '../module'
import { parseNamed } from './arguments'
import { ROUNDINGS, MAX_EMAX, MAX_PREC, MIN_EMIN, tinyExponent, topExponent, type Rounding } from './conditions'
import { contextMethods } from './context-methods'
import { flagOf, listed, SIGNALS, signalsOf, signalTypes } from './signals'
import { activate, activeContext, contextOr, copyContext, decimalTypes, PyContext, PySignalDict, type ContextValues } from './storage'

const ROUNDING_WORDS = 'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'

/** getround */
export function roundingOf(value: PyValue): Rounding {
  const text = textOf(value)
  return ROUNDINGS.find((name) => name === text) ?? raise('TypeError', ROUNDING_WORDS)
}

/** PyLong_AsSsize_t */
export function ssizeOf(value: PyValue): bigint {
  const whole = toInt(value)
  if (whole === undefined) raise('TypeError', 'an integer is required')
  const size = BigInt(whole)
  if (size >= 2n ** 63n || size < -(2n ** 63n)) raise('OverflowError', 'Python int too large to convert to C ssize_t')
  return size
}

function within(value: PyValue, least: bigint, most: bigint, words: string): bigint {
  const size = ssizeOf(value)
  return size >= least && size <= most ? size : raise('ValueError', words)
}

const SETTERS = {
  prec: (values: ContextValues, value: PyValue): void => void (values.prec = within(value, 1n, MAX_PREC, 'valid range for prec is [1, MAX_PREC]')),
  rounding: (values: ContextValues, value: PyValue): void => void (values.rounding = roundingOf(value)),
  Emin: (values: ContextValues, value: PyValue): void => void (values.emin = within(value, MIN_EMIN, 0n, 'valid range for Emin is [MIN_EMIN, 0]')),
  Emax: (values: ContextValues, value: PyValue): void => void (values.emax = within(value, 0n, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]')),
  capitals: (values: ContextValues, value: PyValue): void => void (values.capitals = within(value, 0n, 1n, 'valid values for capitals are 0 or 1') === 1n),
  clamp: (values: ContextValues, value: PyValue): void => void (values.clamp = within(value, 0n, 1n, 'valid values for clamp are 0 or 1') === 1n),
} as const
type Setting = keyof typeof SETTERS

const GETTERS: Record<Setting, (values: ContextValues) => PyValue> = {
  prec: (values) => normalizeBig(values.prec),
  rounding: (values) => values.rounding,
  Emin: (values) => normalizeBig(values.emin),
  Emax: (values) => normalizeBig(values.emax),
  capitals: (values) => Number(values.capitals),
  clamp: (values) => Number(values.clamp),
}

/** dict_as_flags */
function bitsOfDict(value: PyValue): number {
  if (value instanceof PySignalDict) return value.bits
  if (!(value instanceof PyDict)) return raise('TypeError', 'argument must be a signal dict')
  return bitsByKey(value) ?? raiseWith('KeyError', 'invalid signal dict')
}

/** undefined: it has other keys than the signals. */
function bitsByKey(dict: PyDict): number | undefined {
  if (dict.size !== SIGNALS.length) return undefined
  let bits = 0
  for (const [name, flag] of SIGNALS) {
    const found = dict.get(signalTypes()[name] as PyType)
    if (found === undefined) return undefined
    if (isTrue(found)) bits |= flag
  }
  return bits
}

/** What CPython takes for a dictionary of signals without a context, whatever it is compared for. signaldict_richcompare */
const isEmpty = (value: PyValue): boolean => (value instanceof PyDict && value.size === 0) || ((value instanceof PyList || value instanceof PyTuple) && value.items.length === 0)

const bitsOf = (value: PyValue): number => (value instanceof PyList ? value.items.reduce<number>((bits, item) => bits | flagOf(item), 0) : bitsOfDict(value))

const PARAMETERS = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps']

/** context_setattrs */
function setAll(values: ContextValues, given: readonly (PyValue | undefined)[]): void {
  PARAMETERS.slice(0, 6).forEach((name, i) => {
    const value = given[i]
    if (value !== undefined && value !== null) SETTERS[name as Setting](values, value)
  })
  const [flags, traps] = [given[6], given[7]]
  if (traps !== undefined && traps !== null) values.traps = bitsOf(traps)
  if (flags !== undefined && flags !== null) values.flags = bitsOf(flags)
}

/** All signals, of a dictionary that has a context. */
function signalsIn(dict: PySignalDict): PyType[] {
  dict.owner()
  return SIGNALS.map(([name]) => signalTypes()[name] as PyType)
}

decimalTypes.signalMixin = defineModuleType<PySignalDict>('decimal', 'SignalDictMixin', {
  slots: {
    new: (cls) => new PySignalDict(cls),
    repr: (self) => `{${SIGNALS.map(([name, flag]) => `<class 'decimal.${name}'>:${(self.bits & flag) !== 0 ? 'True' : 'False'}`).join(', ')}}`,
    length: (self) => signalsIn(self).length,
    iter: (self) => iterOf(makeTuple(signalsIn(self))),
    getItem: (self, key) => (self.bits & flagOf(key)) !== 0,
    setItem(self, key, value) {
      if (value === undefined) raise('ValueError', 'signal keys cannot be deleted')
      const flag = flagOf(key)
      self.bits = isTrue(value) ? self.bits | flag : self.bits & ~flag
    },
    unhashable: true,
    compare(self, other, op) {
      const { bits } = self
      if (isEmpty(other)) raise('ValueError', 'invalid signal dict')
      const others = other instanceof PySignalDict ? other.bits : other instanceof PyDict ? bitsByKey(other) : undefined
      return others === undefined || (op !== '==' && op !== '!=') ? undefined : (bits === others) === (op === '==')
    },
  },
  methods: {
    copy: noArgs((self: PySignalDict) => {
      const copy = new PyDict()
      for (const [name, flag] of SIGNALS) copy.set(signalTypes()[name] as PyType, (self.bits & flag) !== 0)
      return copy
    }),
  },
})

const copyMethod: MethodSpec<PyContext> = noArgs(copyContext)

decimalTypes.context = defineModuleType<PyContext>('decimal', 'Context', {
  doc: `The context affects almost all operations and controls rounding,
Over/Underflow, raising of exceptions and much more.  A new context
can be constructed as follows:

    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,
    ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,
    ...             traps=[InvalidOperation, DivisionByZero, Overflow],
    ...             flags=[])
    >>>


`,
  slots: {
    new: (cls) => new PyContext(cls),
    init: (self, args, keywords) => setAll(self.values, parseNamed(PARAMETERS, 0, args, keywords)),
    repr({ values: { prec, rounding, emin, emax, capitals, clamp, flags, traps } }) {
      return `Context(prec=${prec}, rounding=${rounding}, Emin=${emin}, Emax=${emax}, capitals=${Number(capitals)}, clamp=${Number(clamp)}, flags=${listed(flags)}, traps=${listed(traps)})`
    },
    getAttr: (self, name) => (name === 'traps' ? self.traps : name === 'flags' ? self.flags : genericGetAttribute(self, name)),
    setAttr(self, name, value) {
      if (value === undefined) raise('AttributeError', 'context attributes cannot be deleted')
      if (name === 'traps' || name === 'flags') self.values[name] = bitsOfDict(value)
      else genericSetAttribute(self, name, value)
    },
  },
  methods: {
    ...contextMethods,
    copy: copyMethod,
    __copy__: copyMethod,
    __reduce__: noArgs((self: PyContext) => {
      const { flags, traps } = self.values
      const values = PARAMETERS.slice(0, 6).map((name) => GETTERS[name as Setting](self.values))
      return makeTuple([typeOf(self), makeTuple([...values, makeList(signalsOf(flags)), makeList(signalsOf(traps))])])
    }),
    Etiny: noArgs((self: PyContext) => normalizeBig(tinyExponent(self.values))),
    Etop: noArgs((self: PyContext) => normalizeBig(topExponent(self.values))),
    clear_flags: noArgs((self: PyContext) => {
      self.values.flags = 0
      return null
    }),
    clear_traps: noArgs((self: PyContext) => {
      self.values.traps = 0
      return null
    }),
  },
  getset: Object.fromEntries(
    (Object.keys(SETTERS) as Setting[]).map((name) => [name, { get: (self: PyContext) => GETTERS[name](self.values), set: (self: PyContext, value: PyValue | undefined) => SETTERS[name](self.values, value as PyValue) }]),
  ),
})

/** What localcontext() gives to `with`. */
class PyContextManager extends Tracked {
  constructor(
    readonly inner: PyContext,
    readonly outer: PyContext,
  ) {
    super(decimalTypes.manager)
    retain(inner)
    retain(outer)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.inner)
    visit(this.outer)
  }
  override dealloc(): void {
    releaseNow(this.inner)
    releaseNow(this.outer)
  }
}

decimalTypes.manager = defineModuleType<PyContextManager>('decimal', 'ContextManager', {
  final: true,
  slots: { new: () => raise('TypeError', "cannot create 'decimal.ContextManager' instances") },
  methods: {
    __enter__: noArgs((self: PyContextManager) => {
      activate(self.inner)
      return self.inner
    }),
    __exit__: {
      kind: 'other',
      invoke(self: PyContextManager) {
        activate(self.outer)
        return null
      },
    },
  },
})

const IEEE_BITS = 512n

export const contextFunctions: Record<string, MethodSpec<null>> = {
  getcontext: noArgs(() => activeContext()),
  setcontext: oneArg((_self, context) => {
    activate(context)
    return null
  }),
  localcontext: {
    kind: 'other',
    invoke(_self, args, keywords) {
      const [given, ...settings] = parseNamed(['ctx', ...PARAMETERS], 0, args, keywords)
      const outer = activeContext()
      const inner = copyContext(contextOr(given))
      setAll(inner.values, settings)
      return new PyContextManager(inner, outer)
    },
  },
  IEEEContext: oneArg((_self, value) => {
    const bits = ssizeOf(value)
    if (bits <= 0n || bits > IEEE_BITS || bits % 32n !== 0n) raise('ValueError', `argument must be a multiple of 32, with a maximum of ${IEEE_BITS}`)
    const context = new PyContext(decimalTypes.context)
    const emax = 3n * 2n ** (bits / 16n + 3n)
    Object.assign(context.values, { prec: 9n * (bits / 32n) - 2n, emax, emin: 1n - emax, rounding: 'ROUND_HALF_EVEN', clamp: true, traps: 0, flags: 0 })
    return context
  }),
}

