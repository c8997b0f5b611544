/** CField: the descriptor by which a structure's or union's field is read and written. Modules/_ctypes/cfield.c */
import { isInstance, plainTypes, Tracked, type Keywords, type PyType, type PyValue, type Visit } from '../../objects/object'
import { isType } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { releaseNow, retain } from '../../objects/lifetime'
import { unpackKeywords } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { asSsizeArgument, textOf } from '../../builtins/arguments'
import { reprOf } from '../../objects/protocols'
import { defineModuleType } from '../module'
import { PyCData, readPart, writePart } from './cdata'
import { bytesText, wideText, type Bits, type TextCode } from './codes'
import { infoOf } from './info'
import { typesOfCtypes } from './registry'

export class PyCField extends Tracked {
  isAnonymous = false
  /** Made for a member of an anonymous member, which lends its names to the outer type. */
  isLent = false
  /** An array of characters is read and written as a whole. */
  readonly text: TextCode | null

  constructor(
    cls: PyType,
    readonly name: string,
    readonly type: PyType,
    readonly byteSize: number,
    readonly byteOffset: number,
    /** Among the fields of its type. */
    readonly index: number,
    readonly bits: Bits | null,
  ) {
    super(cls)
    retain(type)
    this.text = textCodeOf(type)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.type)
  }

  override dealloc(): void {
    releaseNow(this.type)
  }
}

function textCodeOf(type: PyType): TextCode | null {
  if (!type.cls.isSubtypeOf(typesOfCtypes.arrayMetatype)) return null
  const item = infoOf(type)?.item ?? null
  const code = item === null ? undefined : infoOf(item)?.code?.code
  return code === 'c' ? bytesText : code === 'u' ? wideText : null
}

const PARAMETERS = {
  names: ['name', 'type', 'byte_size', 'byte_offset', 'index', '_internal_use', 'bit_size', 'bit_offset'],
  keywordOnly: 8,
  requiredKeywords: ['name', 'type', 'byte_size', 'byte_offset', 'index', '_internal_use'],
}

/** PyCField_new_impl */
function create(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const given = unpackKeywords('CField', PARAMETERS, args, keywords)
  const [nameValue, type, byteSizeValue, byteOffsetValue, indexValue, internal, bitSizeValue, bitOffsetValue] = given as [PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue | undefined, PyValue | undefined]
  const name = textOf(nameValue)
  if (name === undefined) raise('TypeError', `CField() argument 'name' must be str, not ${typeName(nameValue)}`)
  const byteSize = asSsizeArgument(byteSizeValue)
  const byteOffset = asSsizeArgument(byteOffsetValue)
  const index = asSsizeArgument(indexValue)
  if (!isTrue(internal)) raise('TypeError', 'CField is not intended to be used directly; it may change without notice')
  const info = infoOf(type)
  if (info === undefined || !isType(type)) raise('TypeError', `type of field ${reprOf(name)} must be a C type`)
  if (byteSize !== info.size) raise('ValueError', `byte size of field ${reprOf(name)} (${byteSize}) does not match type size (${info.size})`)
  const bits = bitsOf(name, type, byteSize, bitSizeValue ?? null, bitOffsetValue ?? null)
  return new PyCField(cls, name, type, byteSize, byteOffset, index, bits)
}

function bitsOf(name: string, type: PyType, byteSize: number, sizeValue: PyValue, offsetValue: PyValue): Bits | null {
  if (sizeValue === null) return null
  const size = bitNumber(sizeValue)
  const offset = bitNumber(offsetValue)
  if (size <= 0) raise('ValueError', `number of bits invalid for bit field ${reprOf(name)}`)
  if (offset < 0) raise('ValueError', `bit offset of field ${reprOf(name)} must not be negative`)
  if (offset + size > byteSize * 8) raise('ValueError', `bit field ${reprOf(name)} overflows its type (${offset} + ${size} > ${byteSize * 8})`)
  const code = infoOf(type)?.code ?? null
  if (code === null || !code.hasBits) raise('TypeError', `bit fields not allowed for type ${type.name}`)
  return { size, offset }
}

/** PyLong_AsSsize_t, which takes ints only */
function bitNumber(value: PyValue): number {
  if (!isInstance(value, plainTypes.int)) raise('TypeError', 'an integer is required')
  return asSsizeArgument(value)
}

function requireData(instance: PyValue): PyCData {
  return instance instanceof PyCData ? instance : raise('TypeError', 'not a ctype instance')
}

export const fieldType: PyType = defineModuleType<PyCField>('ctypes', 'CField', {
  final: true,
  slots: {
    new: create,
    repr(self) {
      const { bits } = self
      const where = bits === null ? `size=${self.byteSize}` : `bit_size=${bits.size}, bit_offset=${bits.offset}`
      return `<ctypes.CField ${reprOf(self.name)} type=${self.type.name}, ofs=${self.byteOffset}, ${where}>`
    },
    descrGet(self, instance) {
      if (instance === undefined) return self
      const data = requireData(instance)
      return readPart(data, self.type, self.text, self.index, self.byteSize, data.block, data.at + self.byteOffset, self.bits)
    },
    descrSet(self, instance, value) {
      const data = requireData(instance)
      if (value === undefined) raise('TypeError', "can't delete attribute")
      writePart(data, self.type, self.text, value, self.index, self.byteSize, data.block, data.at + self.byteOffset, self.bits)
    },
  },
  getset: {
    name: { get: (self) => self.name, member: true },
    type: { get: (self) => self.type, member: true },
    offset: { get: (self) => self.byteOffset, member: true },
    size: { get: (self) => (self.bits === null ? self.byteSize : self.bits.size * 65536 + self.bits.offset) },
    byte_offset: { get: (self) => self.byteOffset, member: true },
    byte_size: { get: (self) => self.byteSize, member: true },
    bit_offset: { get: (self) => self.bits?.offset ?? 0 },
    bit_size: { get: (self) => self.bits?.size ?? 8 * self.byteSize },
    is_bitfield: { get: (self) => self.bits !== null },
    is_anonymous: { get: (self) => self.isAnonymous },
  },
})
typesOfCtypes.field = fieldType
