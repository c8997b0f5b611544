/**
 * CFuncPtr: a pointer to a function of C. There is no C here; the few functions that ctypes itself calls by their
 * address (memmove, memset, string_at, wstring_at, cast, memoryview_at) are, and every other one is refused by its name.
 * Modules/_ctypes/_ctypes.c, callproc.c
 */
import { isInstance, plainTypes, type PyType, type PyValue } from '../../objects/object'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { call, isCallable } from '../../objects/call'
import { exceptionTypes, notSimulated, PyRaise, raise } from '../../objects/errors'
import { handOver, releaseNow, release, retain } from '../../objects/lifetime'
import { asIndexInt } from '../../objects/number'
import { addressOf, itemsOf } from '../../objects/protocols'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { defineType } from '../../objects/type'
import type { Visit } from '../../objects/object'
import { isRaised } from '../../objects/errors'
import { PyBytes } from '../../builtins/bytes-storage'
import { textOf } from '../../builtins/arguments'
import { defineModuleType } from '../module'
import { dataBuffer, OwnedCData, PyCData, retold } from './cdata'
import { ctypeMetatype, dataType, dataTypeMethods, withMetatype } from './datatype'
import { foreignFunctions } from './foreign'
import { infoOf, infoOfObject, makeInfo, requireInfo } from './info'
import { readPointer, writePointer } from './memory'
import { addressOfArgument, PyCArg } from './parameter'
import { typesOfCtypes } from './registry'

/** ctypes.ArgumentError */
export const argumentErrorType: PyType = defineType('ArgumentError', { module: 'ctypes', bases: [exceptionTypes.Exception as PyType] })

class PyCFunction extends OwnedCData {
  argtypes: PyValue | undefined
  converters: PyTuple | undefined
  restype: PyValue | undefined
  errcheck: PyValue | undefined

  assign(name: 'argtypes' | 'converters' | 'restype' | 'errcheck', value: PyValue | undefined): void {
    const old = this[name]
    if (value !== undefined) retain(value)
    ;(this as Record<typeof name, PyValue | undefined>)[name] = value
    if (old !== undefined) release(old)
  }

  private owned(): PyValue[] {
    return [this.argtypes, this.converters, this.restype, this.errcheck].filter((value) => value !== undefined)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.owned()) visit(value)
  }

  override dropReferences(): void {
    const owned = this.owned()
    this.argtypes = this.converters = this.restype = this.errcheck = undefined
    for (const value of owned) releaseNow(value)
    super.dropReferences()
  }
}

const MOST_ARGUMENTS = 1024

/** The `from_param` of each type. converters_from_argtypes */
function convertersOf(argtypes: PyValue): PyTuple {
  let types: PyValue[]
  try {
    types = argtypes instanceof PyTuple ? argtypes.items : itemsOf(argtypes)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', '_argtypes_ must be a sequence of types')
    throw thrown
  }
  if (types.length > MOST_ARGUMENTS) raise('TypeError', `_argtypes_ has too many arguments (${types.length}), maximum is ${MOST_ARGUMENTS}`)
  return makeTuple(types.map((type, i) => getOptionalAttribute(type, 'from_param') ?? raise('TypeError', `item ${i + 1} in _argtypes_ has no from_param method`)))
}

/** PyCFuncPtrType_init, make_funcptrtype_dict */
function initType(self: PyType): void {
  const info = makeInfo(self)
  info.format = 'X{}'
  info.isPointer = true
  info.size = info.alignment = 8
  info.length = 1
  const flags = self.dict.get('_flags_')
  if (flags === undefined || !isInstance(flags, plainTypes.int)) raise('TypeError', 'class must define _flags_ which must be an integer')
  const argtypes = self.dict.get('_argtypes_')
  if (argtypes !== undefined) {
    const converters = convertersOf(argtypes)
    retain(argtypes)
    retain(converters)
    info.argtypes = argtypes
    info.converters = converters
  }
  const restype = self.dict.get('_restype_')
  if (restype === undefined) return
  if (restype !== null && infoOf(restype) === undefined && !isCallable(restype)) raise('TypeError', '_restype_ must be a type, a callable, or None')
  retain(restype)
  info.restype = restype
  info.checker = getOptionalAttribute(restype, '_check_retval_')
  if (info.checker !== undefined) retain(info.checker)
}

const functionMetatype: PyType = defineModuleType<PyType>('_ctypes', 'PyCFuncPtrType', {
  bases: [ctypeMetatype],
  slots: { init: initType },
  methods: dataTypeMethods(),
})
typesOfCtypes.functionMetatype = functionMetatype

/** PyCFuncPtr_new */
function create(cls: PyType, args: PyValue[]): PyValue {
  const info = requireInfo(cls)
  info.isFinal = true
  const self = new PyCFunction(cls, info)
  const what = args[0]
  if (args.length === 0) return self
  if (what instanceof PyTuple) return functionOfLibrary(what)
  if (isInstance(what as PyValue, plainTypes.int)) {
    writePointer(self.block.view, 0, Number(BigInt.asUintN(64, BigInt(asIndexInt(what as PyValue)))))
    return self
  }
  if (!isCallable(what as PyValue)) raise('TypeError', 'argument must be callable or integer function address')
  return notSimulated('a C callback made of a Python function (CFUNCTYPE)')
}

/** PyCFuncPtr_FromDll */
function functionOfLibrary(spec: PyTuple): never {
  const [name, library] = spec.items
  const text = name instanceof PyBytes ? new TextDecoder().decode(name.bytes) : name === undefined ? undefined : textOf(name)
  if (text === undefined) raise('TypeError', 'function name must be string, bytes object or integer')
  getAttribute(library as PyValue, '_handle')
  return notSimulated(`the C function '${text}'`)
}

/** PyCFuncPtr_call */
function invoke(self: PyCFunction, args: PyValue[], keywords: readonly string[] | null): PyValue {
  const given = args.slice(0, args.length - (keywords?.length ?? 0))
  const info = requireInfo(self.cls)
  const converters = self.converters ?? info.converters
  const address = readPointer(self.block.view, self.at)
  const foreign = foreignFunctions.get(address)
  if (foreign === undefined) return notSimulated(address === 0 ? 'calling a NULL function pointer' : 'a C function by its address')
  const needed = converters?.items.length ?? 0
  if (needed > given.length) {
    raise('TypeError', `this function takes at least ${needed} argument${needed === 1 ? '' : 's'} (${given.length} given)`)
  }
  const converted = given.map((value, i) => convert(converters?.items[i], value, i))
  for (const value of converted) retain(value)
  try {
    const result = foreign(converted.map((value) => ({ address: addressOfArgument(value), object: value instanceof PyCArg ? value.obj : value, view: viewOfArgument(value) })))
    return self.errcheck === undefined ? result : call(self.errcheck, [result, self, makeTuple(given)])
  } finally {
    for (const value of converted) handOver(value)
  }
}

const nothing = new DataView(new ArrayBuffer(16))

function viewOfArgument(value: PyValue): DataView {
  if (value instanceof PyCArg) return value.view
  return value instanceof PyCData ? new DataView(value.block.memory.slice(value.at, value.at + value.size).buffer) : nothing
}

function convert(converter: PyValue | undefined, value: PyValue, i: number): PyValue {
  if (converter === undefined) return value
  try {
    return call(converter, [value])
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    throw retold(thrown, argumentErrorType, `argument ${i + 1}: `)
  }
}

export const functionType: PyType = withMetatype(
  defineModuleType<PyCFunction>('_ctypes', 'CFuncPtr', {
    bases: [dataType],
    doc: 'Function Pointer',
    slots: {
      new: create,
      repr: (self) => `<${self.cls.name} object at ${addressOf(self)}>`,
      call: invoke,
      bool: (self) => readPointer(self.block.view, self.at) !== 0,
      buffer: dataBuffer,
    },
    getset: {
      argtypes: {
        get: (self) => self.argtypes ?? infoOfObject(self)?.argtypes ?? null,
        set(self, value) {
          const isNone = value === undefined || value === null
          const converters = isNone ? undefined : convertersOf(value)
          self.assign('converters', converters)
          self.assign('argtypes', isNone ? undefined : value)
        },
      },
      restype: {
        get: (self) => (self.restype !== undefined ? self.restype : (infoOfObject(self)?.restype ?? null)),
        set(self, value) {
          if (value !== undefined && value !== null && infoOf(value) === undefined && !isCallable(value)) {
            raise('TypeError', 'restype must be a type, a callable, or None')
          }
          self.assign('restype', value)
        },
      },
      errcheck: {
        get: (self) => self.errcheck ?? null,
        set(self, value) {
          if (value !== undefined && !isCallable(value)) raise('TypeError', 'the errcheck attribute must be callable')
          self.assign('errcheck', value)
        },
      },
    },
  }),
  functionMetatype,
)
typesOfCtypes.function = functionType

