/** _decimal: decimal numbers of any precision, and the contexts that round them. Modules/_decimal/_decimal.c */
import type { PyType, PyValue } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { interpreter } from '../../objects/interpreter'
import { makeTuple } from '../../objects/tuple'
import { typeType } from '../../objects/type'
import { callMethod } from '../../builtins/call-method'
import { normalizeBig } from '../../builtins/int-arithmetic'
import { moduleFunctions, type ModuleSpec } from '../module'
import { ANY_INVALID, CLAMPED, DIVISION_BY_ZERO, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, OVERFLOW, ROUNDINGS, UNDERFLOW } from './conditions'
import { contextFunctions } from './context-type'
import './decimal-type'
import { signalTypes } from './signals'
import { decimalTypes, keepState, keepTemplate, PyContext } from './storage'

const imported = (module: string, name: string): PyValue => getAttribute(interpreter.importModule(module, null, null, makeTuple([name]), 0), name)

/** The templates: DefaultContext is what every new thread begins with. */
function templates(): Record<string, PyValue> {
  const DefaultContext = keepTemplate('defaultContext', new PyContext(decimalTypes.context))
  const BasicContext = keepTemplate('basicContext', new PyContext(decimalTypes.context))
  Object.assign(BasicContext.values, { prec: 9n, rounding: 'ROUND_HALF_UP', traps: ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW | UNDERFLOW | CLAMPED })
  const ExtendedContext = keepTemplate('extendedContext', new PyContext(decimalTypes.context))
  Object.assign(ExtendedContext.values, { prec: 9n, traps: 0 })
  return { DefaultContext, BasicContext, ExtendedContext }
}

export const _decimalModule: ModuleSpec = {
  name: '_decimal',
  doc: 'C decimal arithmetic module',
  members(): Record<string, PyValue> {
    callMethod(imported('numbers', 'Number'), 'register', [decimalTypes.decimal])
    const DecimalTuple = call(imported('collections', 'namedtuple'), ['DecimalTuple', 'sign digits exponent', 'decimal'], ['module'])
    const mapping = imported('collections.abc', 'MutableMapping')
    const signalDict = call(typeType, ['SignalDict', makeTuple([decimalTypes.signalMixin, mapping]), new PyDict()]) as PyType
    keepState({ signalDict, tuple: DecimalTuple, rational: imported('numbers', 'Rational') })
    return {
      Decimal: decimalTypes.decimal,
      Context: decimalTypes.context,
      DecimalTuple,
      ...signalTypes(),
      ...templates(),
      ...Object.fromEntries(ROUNDINGS.map((name) => [name, name])),
      HAVE_THREADS: true,
      HAVE_CONTEXTVAR: true,
      MAX_PREC: normalizeBig(MAX_PREC),
      MAX_EMAX: normalizeBig(MAX_EMAX),
      MIN_EMIN: normalizeBig(MIN_EMIN),
      MIN_ETINY: normalizeBig(MIN_ETINY),
      IEEE_CONTEXT_MAX_BITS: 512,
      ...moduleFunctions('_decimal', contextFunctions),
      __version__: '1.70',
      __libmpdec_version__: '4.0.1',
    }
  },
}
