/**
 * numpy: NumPy 2.4's arrays over our buffer protocol.
 *
 * `array.ts` has the storage of an array and of its views, `memory.ts` the bytes behind them; `dtype.ts` what an element
 * is, `element.ts` how it is read and written, `cast.ts` how it becomes another. `ufunc.ts` runs the loops of `loops.ts`
 * over broadcast operands, `reduce.ts` along axes. `indexing.ts`, `shape.ts`, `selection.ts`, `sorting.ts` and
 * `algebra.ts` are what their names say. `ndarray.ts`, `scalars.ts`, `dtype-type.ts` and `ufunc-type.ts` are the Python
 * types. What is missing is refused by name (`missing.ts`).
 */
import type { PyObject, PyType, PyValue } from '../../objects/object'
import { exceptionTypes, notSimulated, raise } from '../../objects/errors'
import { getAttribute, raiseAttributeError, setAttribute } from '../../objects/attributes'
import { atReset, interpreter } from '../../objects/interpreter'
import { oneArg, withKeywords } from '../../objects/native'
import { makeTuple } from '../../objects/tuple'
import { PyDict } from '../../objects/dict'
import { makeFloat } from '../../builtins/number-storage'
import { makeSlice } from '../../builtins/slice'
import { warnOf } from '../../builtins/warn'
import { textOf } from '../../builtins/arguments'
import { moduleFunctions, nativeFunction, type ModuleSpec } from '../module'
import { asInt } from './arguments'
import { boolScalar } from './convert'
import { creationFunctions } from './creation-functions'
import { dtypeType } from './dtype-type'
import { dtypeTypes, scalarTypes } from './dtype'
import { axisErrorType, complexWarningType, moduleDeprecationType, promotionErrorType, rankWarningType, tooHardType, visibleDeprecationType } from './errors'
import { FUTURE_SCALARS, wordsOfExpired } from './expired'
import { flatType } from './flags'
import { arrayFunctions, FUNCTION_ALIASES, strideFunctions } from './functions'
import { numpySource } from './library'
import { LAZY, numpyParts } from './library-modules'
import { stridesSource } from './library-strides'
import { fileHooks } from './methods'
import { MISSING } from './missing'
import { numpyCoreModules } from './pickling'
import { ndarrayType, setFullSlice } from './ndarray'
import {
  boolType, bytesScalarType, characterType, complexFloatingType, flexibleType, floatingType, genericType, inexactType, integerType, numberType, SCALAR_ALIASES,
  signedType, recordType, strType, unsignedType, voidType,
} from './scalars'
import { UFUNC_ALIASES } from './ufunc-facts'
import { ufuncs } from './ufunc-object'
import { fromPyFunc, ufuncType } from './ufunc-type'

fileHooks.builtins = () => interpreter.importModule('builtins', new PyDict(), null, null, 0)

/** `np.name` for a name that is not there yet: fetched from where it is written, or refused. */
const missing = oneArg((_self, name) => {
  const text = textOf(name) ?? ''
  const lazy = LAZY.get(text)
  if (lazy !== undefined) return fromPart(text, lazy)
  if (MISSING.has(text)) notSimulated(`np.${text}`)
  if (FUTURE_SCALARS.has(text)) warnOf(exceptionTypes.FutureWarning as PyType, `In the future \`np.${text}\` will be defined as the corresponding NumPy scalar.`, 2)
  const expired = wordsOfExpired(text)
  if (expired !== undefined) raise('AttributeError', expired)
  return raiseAttributeError(`module 'numpy' has no attribute '${text}'`, null, text)
})

function fromPart(name: string, { module, isModule }: { readonly module: string; readonly isModule: boolean }): PyValue {
  interpreter.importModule(module, new PyDict(), null, null, 0)
  const modules = interpreter.modules()
  const part = modules.getString(module) as PyObject
  const found = isModule ? part : getAttribute(part, name)
  setAttribute(modules.getString('numpy') as PyObject, name, found)
  return found
}

const frompyfunc = withKeywords({ names: ['func', 'nin', 'nout', 'identity'], required: 3, positionalOnly: 3, keywordOnly: 1 }, (_self, callable, nin, nout, identity) =>
  fromPyFunc(callable as PyValue, asInt(nin as PyValue), asInt(nout as PyValue), identity),
)

/** _refuse(what): for what is written in Python. */
const refuse = oneArg((_self, what) => notSimulated(textOf(what) ?? ''))

function scalarClasses(): Record<string, PyValue> {
  const classes: Record<string, PyValue> = {}
  for (const type of scalarTypes.values()) classes[type.qualname] = type
  for (const [alias, char] of Object.entries(SCALAR_ALIASES)) classes[alias] = scalarTypes.get(char) as PyType
  for (const type of [genericType, numberType, integerType, signedType, unsignedType, inexactType, floatingType, complexFloatingType, flexibleType, characterType, boolType, strType, bytesScalarType, voidType, recordType]) {
    classes[type.qualname] = type
  }
  return classes
}

function members(): Record<string, PyValue> {
  const functions = moduleFunctions('numpy', { ...creationFunctions, ...arrayFunctions })
  for (const [alias, name] of Object.entries(FUNCTION_ALIASES)) functions[alias] = functions[name] as PyValue
  const operations: Record<string, PyValue> = Object.fromEntries(ufuncs())
  for (const [alias, name] of Object.entries(UFUNC_ALIASES)) operations[alias] = operations[name] as PyValue
  return {
    __version__: '2.4.6',
    __file__: '/usr/lib/python3/dist-packages/numpy/__init__.py',
    __getattr__: nativeFunction('__getattr__', missing, 'numpy'),
    _refuse: nativeFunction('_refuse', refuse, 'numpy'),
    frompyfunc: nativeFunction('frompyfunc', frompyfunc, 'numpy'),
    ...operations,
    ...functions,
    ...scalarClasses(),
    ndarray: ndarrayType,
    dtype: dtypeType,
    ufunc: ufuncType,
    flatiter: flatType,
    True_: boolScalar(true),
    False_: boolScalar(false),
    newaxis: null,
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    euler_gamma: makeFloat(0.5772156649015329),
    inf: makeFloat(Infinity),
    nan: makeFloat(NaN),
    little_endian: true,
  }
}

atReset.push(() => setFullSlice(makeSlice(null, null, null)))

export const numpyModule: ModuleSpec = { name: 'numpy', doc: 'NumPy\n=====', members, source: numpySource }

/** `np.lib.name`: a module of its own, read when it is first asked for. */
const missingInLib = oneArg((_self, name) => {
  const text = textOf(name) ?? ''
  if (text === 'format') return interpreter.importModule('numpy.lib.format', new PyDict(), null, makeTuple(['magic']), 0)
  if (text === 'mixins') return interpreter.importModule('numpy.lib.mixins', new PyDict(), null, makeTuple(['NDArrayOperatorsMixin']), 0)
  if (text === 'array_utils') return interpreter.importModule('numpy.lib.array_utils', new PyDict(), null, makeTuple(['byte_bounds']), 0)
  if (text === 'scimath') return interpreter.importModule('numpy.emath', new PyDict(), null, makeTuple(['sqrt']), 0)
  if (LIB_MISSING.has(text)) notSimulated(`np.lib.${text}`)
  return raiseAttributeError(`module 'numpy.lib' has no attribute '${text}'`, null, text)
})

const LIB_MISSING: ReadonlySet<string> = new Set('Arrayterator NumpyVersion add_docstring add_newdoc introspect npyio tracemalloc_domain'.split(' '))

export const numpyLibModule: ModuleSpec = { name: 'numpy.lib', isPackage: true, members: () => ({ __getattr__: nativeFunction('__getattr__', missingInLib, 'numpy.lib') }) }

export const numpyStrideTricksModule: ModuleSpec = {
  name: 'numpy.lib.stride_tricks',
  members: () => moduleFunctions('numpy.lib.stride_tricks', strideFunctions),
  source: stridesSource,
}

export const numpyExceptionsModule: ModuleSpec = {
  name: 'numpy.exceptions',
  members: () => ({
    AxisError: axisErrorType,
    ComplexWarning: complexWarningType,
    DTypePromotionError: promotionErrorType,
    ModuleDeprecationWarning: moduleDeprecationType,
    RankWarning: rankWarningType,
    TooHardError: tooHardType,
    VisibleDeprecationWarning: visibleDeprecationType,
  }),
}

export const numpyDtypesModule: ModuleSpec = {
  name: 'numpy.dtypes',
  members: () => Object.fromEntries([...dtypeTypes.byChar.values()].map((type) => [type.qualname, type])),
}

export { numpyCoreModules, numpyParts }
