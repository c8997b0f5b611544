/** _ctypes: what the module ctypes is made of. Modules/_ctypes */
import { PyCData, OwnedCData } from './cdata'
import type { PyType, PyValue } from '../../objects/object'
import { notSimulated, raise, typeName } from '../../objects/errors'
import { stateOfRun } from '../../objects/interpreter'
import { noArgs, oneArg, positional, variadic } from '../../objects/native'
import { asSsize } from '../../objects/number'
import { makeTuple } from '../../objects/tuple'
import { asIntArgument, asSsizeArgument } from '../../builtins/arguments'
import { fileSystem } from '../filesystem'
import { moduleFunctions, type ModuleSpec } from '../module'
import { SystemFault } from '../os-error'
import { structureType, unionType } from './aggregate'
import { arrayType } from './array'
import { fieldType } from './field'
import { foreignAddresses } from './foreign'
import { addressOfPlace } from './memory'
import { argumentErrorType, functionType } from './function'
import { infoOf, infoOfObject, requireInfo } from './info'
import { pointerArgument } from './parameter'
import { pointerType } from './pointer'
import { simpleType } from './simple'
import { unpickle } from './unpickle'
import { textOf } from '../../builtins/arguments'

/** Whether no system like this one has the library: a file that the program would have made, or another system's. */
function isElsewhere(path: string): boolean {
  if (/\.(dll|dylib)$/i.test(path)) return true
  if (!path.includes('/') || /^\/(lib|usr|opt)/.test(path)) return false
  try {
    fileSystem().find(path)
    return false
  } catch (thrown) {
    if (thrown instanceof SystemFault) return true
    throw thrown
  }
}

/** The copy of errno that ctypes keeps for itself. */
const state = stateOfRun(() => ({ errno: 0 }))

/** What dlopen(NULL) answers, so that `ctypes.pythonapi` can be made; nothing can be found in it. */
const OWN_HANDLE = 0x7f6b00000000

function requireData(value: PyValue, fname: string, place: string): PyCData {
  return value instanceof PyCData ? value : raise('TypeError', `${fname}() argument ${place}must be _ctypes._CData, not ${value === null ? 'None' : typeName(value)}`)
}

/** resize_impl */
function resize(value: PyValue, wanted: PyValue): null {
  const self = requireData(value, 'resize', '1 ')
  const size = asSsizeArgument(wanted)
  const minimum = requireInfo(self.cls).size
  if (size < minimum) raise('ValueError', `minimum size is ${minimum}`)
  if (!(self instanceof OwnedCData)) raise('ValueError', "Memory cannot be resized because this object doesn't own it")
  self.resize(size)
  return null
}

function bufferInfo(value: PyValue): PyValue {
  const info = infoOf(value) ?? infoOfObject(value)
  if (info === undefined) raise('TypeError', 'not a ctypes type or object')
  return makeTuple([info.format, info.shape.length, makeTuple([...info.shape])])
}

const functions = moduleFunctions('_ctypes', {
  sizeof: {
    ...oneArg((_self: null, value) => {
      if (value instanceof PyCData) return value.size
      return infoOf(value)?.size ?? raise('TypeError', 'this type has no size')
    }),
  },
  alignment: oneArg((_self: null, value) => (infoOf(value) ?? infoOfObject(value))?.alignment ?? raise('TypeError', 'no alignment info')),
  byref: {
    ...positional(1, 2, (_self: null, value, offset) => {
      const data = requireData(value as PyValue, 'byref', '1 ')
      return pointerArgument(data, offset === undefined ? 0 : asSsize(offset))
    }),
  },
  addressof: oneArg((_self: null, value) => addressOfPlace(requireData(value, 'addressof', ''))),
  resize: positional(2, 2, (_self: null, value, size) => resize(value as PyValue, size as PyValue)),
  buffer_info: oneArg((_self: null, value) => bufferInfo(value)),
  get_errno: noArgs(() => state.errno),
  set_errno: variadic((_self: null, args) => {
    if (args.length !== 1) raise('TypeError', `function takes exactly 1 argument (${args.length} given)`)
    const before = state.errno
    state.errno = asIntArgument(args[0] as PyValue)
    return before
  }),
  dlopen: positional(1, 2, (_self: null, name) => {
    if (name === null) return OWN_HANDLE
    const path = textOf(name as PyValue)
    if (path !== undefined && isElsewhere(path)) raise('OSError', `${path}: cannot open shared object file: No such file or directory`)
    return notSimulated(`the C library '${path ?? typeName(name as PyValue)}'`)
  }),
  dlclose: positional(1, 1, () => notSimulated('closing a C library')),
  dlsym: positional(2, 2, () => notSimulated('a symbol of a C library')),
  dllist: noArgs(() => notSimulated('ctypes.util.dllist')),
  call_function: positional(2, 2, () => notSimulated('a C function by its address')),
  call_cdeclfunction: positional(2, 2, () => notSimulated('a C function by its address')),
  PyObj_FromPtr: oneArg(() => notSimulated('an object by its address')),
  Py_INCREF: oneArg(() => notSimulated('_ctypes.Py_INCREF')),
  Py_DECREF: oneArg(() => notSimulated('_ctypes.Py_DECREF')),
})

const types: Record<string, PyType> = {
  Structure: structureType,
  Union: unionType,
  _Pointer: pointerType,
  Array: arrayType,
  _SimpleCData: simpleType,
  CFuncPtr: functionType,
  CField: fieldType,
  ArgumentError: argumentErrorType,
}

export const _ctypesModule: ModuleSpec = {
  name: '_ctypes',
  doc: 'Create and manipulate C compatible data types in Python.',
  members: () => ({
    ...functions,
    _unpickle: unpickle,
    ...types,
    FUNCFLAG_CDECL: 1,
    FUNCFLAG_USE_ERRNO: 8,
    FUNCFLAG_USE_LASTERROR: 16,
    FUNCFLAG_PYTHONAPI: 4,
    __version__: '1.1.0',
    ...foreignAddresses,
    RTLD_LOCAL: 0,
    RTLD_GLOBAL: 256,
    CTYPES_MAX_ARGCOUNT: 1024,
    SIZEOF_TIME_T: 8,
  }),
}

