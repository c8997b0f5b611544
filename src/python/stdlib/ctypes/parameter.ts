/** What a foreign function would be given: CArgObject, and the `from_param` of the types. Modules/_ctypes/callproc.c, _ctypes.c */
import { isInstance, plainTypes, Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { PyRaise, raise, typeName } from '../../objects/errors'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { addressOf, recursion, reprOf } from '../../objects/protocols'
import { bytesTypes } from '../../builtins/bytes-storage'
import { textOf } from '../../builtins/arguments'
import { isInstanceOf, isSubclassOf } from '../../builtins/isinstance'
import { defineModuleType } from '../module'
import { PyCData } from './cdata'
import { simpleCodes, type SimpleCode } from './codes'
import { infoOf, infoOfObject, requireInfo } from './info'
import { addressOfPlace, readPointer } from './memory'
import { typesOfCtypes } from './registry'

/** A converted argument: its letter, its bytes, and the object that must live meanwhile. PyCArgObject */
export class PyCArg extends Tracked {
  readonly view = new DataView(new ArrayBuffer(32))
  /** Owned. */
  obj: PyValue = null

  constructor(readonly tag: string) {
    super(argType)
  }

  get address(): number {
    return readPointer(this.view, 0)
  }

  hold(obj: PyValue): this {
    retain(obj)
    this.obj = obj
    return this
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.obj)
  }

  override dropReferences(): void {
    const { obj } = this
    this.obj = null
    releaseNow(obj)
  }
}

const NUMBERS = 'bBhHiIlLqQfd'

function reprOfArg(self: PyCArg): string {
  const { tag, view } = self
  if (NUMBERS.includes(tag)) return `<cparam '${tag}' (${reprOf((simpleCodes.get(tag) as SimpleCode).read(view, 0, true, null))})>`
  if (tag === 'c') {
    const byte = view.getUint8(0)
    const shown = byte >= 32 && byte < 127 && byte !== 39 && byte !== 92 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
    return `<cparam '${tag}' ('${shown}')>`
  }
  if (tag === 'z' || tag === 'Z' || tag === 'P') return `<cparam '${tag}' (0x${self.address.toString(16)})>`
  return `<cparam '${tag}' at ${addressOf(self)}>`
}

const argType: PyType = defineModuleType<PyCArg>('_ctypes', 'CArgObject', {
  final: true,
  slots: { repr: reprOfArg },
  getset: { _obj: { get: (self) => self.obj, member: true } },
})

/** A pointer to a byte of an object, as an argument. byref */
export function pointerArgument(data: PyCData, offset: number): PyCArg {
  const argument = new PyCArg('P').hold(data)
  argument.view.setBigUint64(0, BigInt.asUintN(64, BigInt(addressOfPlace(data) + offset)), true)
  return argument
}

/** A value stored by a letter's rules, under that letter or another. */
function stored(code: string, value: PyValue, tag = code): PyCArg {
  const argument = new PyCArg(tag)
  return argument.hold((simpleCodes.get(code) as SimpleCode).write(argument.view, 0, value, true, null))
}

/** `_as_parameter_` in place of the value itself; undefined when it has none. */
function asParameter(value: PyValue, convert: (value: PyValue) => PyValue): PyValue | undefined {
  const parameter = getOptionalAttribute(value, '_as_parameter_')
  if (parameter === undefined) return undefined
  recursion.enter(' while processing _as_parameter_')
  retain(parameter)
  try {
    return convert(parameter)
  } finally {
    release(parameter)
    recursion.leave()
  }
}

/** CDataType_from_param_impl */
export function fromParam(type: PyType, value: PyValue): PyValue {
  if (isInstanceOf(value, type)) return value
  if (value instanceof PyCArg) {
    const item = infoOf(type)?.item ?? null
    if (item !== null && value.obj !== null && isInstanceOf(value.obj, item)) return value
    raise('TypeError', `expected ${type.name} instance instead of pointer to ${value.obj === null ? '???' : typeName(value.obj)}`)
  }
  return asParameter(value, (parameter) => fromParam(type, parameter)) ?? raise('TypeError', `expected ${type.name} instance instead of ${typeName(value)}`)
}

/** PyCPointerType_from_param_impl */
export function pointerFromParam(type: PyType, value: PyValue): PyValue {
  if (value === null) return value
  const { item } = requireInfo(type)
  if (item !== null && isInstanceOf(value, item) && value instanceof PyCData) return pointerArgument(value, 0)
  if (isArrayOrPointer(value)) {
    const given = infoOfObject(value)?.item ?? null
    if (given !== null && item !== null && isSubclassOf(given, item)) return value
  }
  return fromParam(type, value)
}

/** PyCSimpleType_from_param_impl */
export function simpleFromParam(type: PyType, value: PyValue): PyValue {
  if (isInstanceOf(value, type)) return value
  const code = requireInfo(type).code as SimpleCode
  try {
    return stored(code.code, value)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    const converted = asParameter(value, (parameter) => simpleFromParam(type, parameter))
    if (converted === undefined) throw thrown
    return converted
  }
}

function isArrayOrPointer(value: PyValue): value is PyCData {
  return value instanceof PyCData && (value.cls.isSubtypeOf(typesOfCtypes.array) || value.cls.isSubtypeOf(typesOfCtypes.pointer))
}

function codeOfItem(value: PyValue): string | undefined {
  const item = infoOfObject(value)?.item ?? null
  return item === null ? undefined : infoOf(item)?.code?.code
}

function cannotBe(value: PyValue, name: string): never {
  return raise('TypeError', `'${typeName(value)}' object cannot be interpreted as ctypes.${name}`)
}

/** c_char_p_from_param_impl, c_wchar_p_from_param_impl */
function textFromParam(type: PyType, value: PyValue, code: 'z' | 'Z'): PyValue {
  if (value === null) return value
  if (code === 'z' ? isInstance(value, bytesTypes.bytes) : textOf(value) !== undefined) return stored(code, value)
  if (isInstanceOf(value, type)) return value
  const letter = code === 'z' ? 'c' : 'u'
  if (isArrayOrPointer(value) && codeOfItem(value) === letter) return value
  if (value instanceof PyCArg && infoOfObject(value.obj)?.code?.code === letter) return value
  return asParameter(value, (parameter) => textFromParam(type, parameter, code)) ?? cannotBe(value, code === 'z' ? 'c_char_p' : 'c_wchar_p')
}

/** c_void_p_from_param_impl */
function anyFromParam(type: PyType, value: PyValue): PyValue {
  if (value === null) return value
  if (isInstance(value, plainTypes.int)) return stored('P', value)
  if (isInstance(value, bytesTypes.bytes)) return stored('z', value)
  if (textOf(value) !== undefined) return stored('Z', value)
  if (isInstanceOf(value, type) || isArrayOrPointer(value)) return value
  if (value instanceof PyCArg && value.tag === 'P') return value
  if (value instanceof PyCData) {
    const tag = value.cls.isSubtypeOf(typesOfCtypes.function) ? 'P' : 'zZ'.includes(infoOfObject(value)?.code?.code ?? '-') ? 'Z' : null
    if (tag !== null) {
      const argument = new PyCArg(tag).hold(value)
      argument.view.setBigUint64(0, value.block.view.getBigUint64(value.at, true), true)
      return argument
    }
  }
  return asParameter(value, (parameter) => anyFromParam(type, parameter)) ?? cannotBe(value, 'c_void_p')
}

/** The `from_param` that a simple type of this letter has of its own. */
export function ownFromParam(code: string): ((type: PyType, value: PyValue) => PyValue) | undefined {
  if (code === 'z' || code === 'Z') return (type, value) => textFromParam(type, value, code)
  return code === 'P' ? anyFromParam : undefined
}

/** The address that a converted argument stands for. ConvParam */
export function addressOfArgument(value: PyValue): number {
  if (value === null) return 0
  if (value instanceof PyCArg) return value.address
  if (value instanceof PyCData) return value.cls.isSubtypeOf(typesOfCtypes.array) ? addressOfPlace(value) : readPointer(value.block.view, value.at)
  return typeof value === 'number' ? value : 0
}
