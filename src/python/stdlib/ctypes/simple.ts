/** _SimpleCData and its metatype: numbers, characters, pointers of one letter. Modules/_ctypes/_ctypes.c */
import type { HeapType } from '../../objects/class'
import type { PyType, PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { raise } from '../../objects/errors'
import { classMethod, nativeTypes, noArgumentsOfMethod, oneArg, PyMethodDescriptor, checkPositional } from '../../objects/native'
import { addressOf, reprOf } from '../../objects/protocols'
import { typeType } from '../../objects/type'
import { textOf } from '../../builtins/arguments'
import { setTypeAttribute } from '../../builtins/type'
import { defineModuleType } from '../module'
import { dataBuffer, filling, isSimpleSubclass, keep, newData, type PyCData } from './cdata'
import { SIMPLE_CODES, simpleCodes, type SimpleCode } from './codes'
import { ctypeMetatype, dataType, dataTypeMethods, withMetatype } from './datatype'
import { makeInfo, requireInfo, type TypeInfo } from './info'
import { reportWrite } from './memory'
import { ownFromParam, simpleFromParam } from './parameter'
import { typesOfCtypes } from './registry'

/** The letter in the standard mode, where `long` has eight bytes. _ctypes_alloc_format_string_for_type */
function formatOf(code: string, order: '<' | '>'): string {
  return `${order}${code === 'l' ? 'q' : code === 'L' ? 'Q' : code}`
}

function fillInfo(info: TypeInfo, code: SimpleCode, isLittle: boolean): void {
  info.size = code.size
  info.alignment = code.alignment
  info.code = isLittle ? code : (code.swapped ?? code)
  info.isLittle = isLittle
  info.format = formatOf(code.code, isLittle ? '<' : '>')
}

function letterOf(type: PyType): SimpleCode {
  const value = getOptionalAttribute(type, '_type_')
  if (value === undefined) raise('AttributeError', "class must define a '_type_' attribute")
  const letter = textOf(value)
  if (letter === undefined) raise('TypeError', "class must define a '_type_' string attribute")
  if (new TextEncoder().encode(letter).length !== 1) raise('ValueError', "class must define a '_type_' attribute which must be a string of length 1")
  const code = SIMPLE_CODES.includes(letter) ? simpleCodes.get(letter) : undefined
  if (code === undefined) {
    raise('AttributeError', `class must define a '_type_' attribute which must be\na single character string containing one of the\nsupported types: '${SIMPLE_CODES}'.`)
  }
  return code
}

/** PyCSimpleType_init */
function initType(self: PyType, args: PyValue[], keywords: readonly string[] | null): void {
  typeType.slots.init?.(self, args, keywords)
  const code = letterOf(self)
  const info = makeInfo(self)
  fillInfo(info, code, true)
  if (self.base === typesOfCtypes.simple) {
    info.isPointer = code.isPointer
    const own = ownFromParam(code.code)
    if (own !== undefined) {
      const spec = classMethod(oneArg(own))
      const descriptor = new PyMethodDescriptor(nativeTypes.classMethodDescriptor, spec, 'from_param', self)
      descriptor.rc = 0
      ;(self as HeapType).setOwn('from_param', descriptor)
      self.bumpVersion()
    }
  }
  if (self.cls === simpleMetatype && code.isSwappable) makeSwapped(self, code, args, keywords)
}

/** The type of the other byte order; each of the two knows both. CreateSwappedType */
function makeSwapped(self: PyType, code: SimpleCode, args: PyValue[], keywords: readonly string[] | null): void {
  const [name, bases, namespace, ...rest] = args as [string, PyValue, PyValue, ...PyValue[]]
  const swapped = (typeType.slots.new as NonNullable<typeof typeType.slots.new>)(simpleMetatype, [`${name}_be`, bases, namespace, ...rest], keywords) as PyType
  fillInfo(makeInfo(swapped), code, false)
  setTypeAttribute(self, '__ctype_be__', swapped)
  setTypeAttribute(self, '__ctype_le__', self)
  setTypeAttribute(swapped, '__ctype_le__', self)
  setTypeAttribute(swapped, '__ctype_be__', swapped)
}

export const simpleMetatype: PyType = defineModuleType<PyType>('_ctypes', 'PyCSimpleType', {
  bases: [ctypeMetatype],
  slots: { init: initType },
  methods: dataTypeMethods(simpleFromParam),
})
typesOfCtypes.simpleMetatype = simpleMetatype

/** Simple_get_value */
export function valueOf(self: PyCData): PyValue {
  const { code, isLittle } = requireInfo(self.cls)
  return (code as SimpleCode).read(self.block.view, self.at, isLittle, null)
}

/** Simple_set_value */
function setValue(self: PyCData, value: PyValue | undefined): void {
  if (value === undefined) raise('TypeError', "can't delete attribute")
  const { code, isLittle, size } = requireInfo(self.cls)
  const kept = (code as SimpleCode).write(self.block.view, self.at, value, isLittle, null)
  reportWrite(self.block, self.at, self.at + size)
  keep(self, 0, kept)
}

export const simpleType: PyType = withMetatype(
  defineModuleType<PyCData>('_ctypes', '_SimpleCData', {
    bases: [dataType],
    doc: 'XXX to be provided',
    slots: {
      new: (cls) => newData(cls),
      init(self, args, keywords) {
        const count = args.length - (keywords?.length ?? 0)
        checkPositional('__init__', count, 0, 1)
        filling(self, () => {
          if (count === 1) setValue(self, args[0])
        })
      },
      repr: (self) => (self.cls.base === typesOfCtypes.simple ? `${self.cls.name}(${reprOf(valueOf(self))})` : `<${self.cls.name} object at ${addressOf(self)}>`),
      bool: (self) => self.block.memory.subarray(self.at, self.at + self.size).some((byte) => byte !== 0),
      buffer: dataBuffer,
    },
    methods: { __ctypes_from_outparam__: noArgumentsOfMethod((self: PyCData) => (isSimpleSubclass(self.cls) ? self : valueOf(self))) },
    getset: { value: { get: valueOf, set: setValue } },
  }),
  simpleMetatype,
)
typesOfCtypes.simple = simpleType
