/**
 * Structure and Union with their metatypes. Where the fields lie is worked out in Python, by CPython's own
 * `ctypes._layout`; here the outcome becomes descriptors. Modules/_ctypes/_ctypes.c, stgdict.c
 */
import type { PyType, PyValue } from '../../objects/object'
import { getAttribute, getOptionalAttribute, setAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { isRaised, raise, typeName } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { release, retain } from '../../objects/lifetime'
import { asIndexInt } from '../../objects/number'
import { equals, forEachItem, getItem, iterOf, reprOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { setTypeAttribute } from '../../builtins/type'
import { textOf } from '../../builtins/arguments'
import { defineModuleType } from '../module'
import { dataBuffer, filling, newData, type PyCData } from './cdata'
import { ctypeMetatype, dataType, dataTypeMethods, withMetatype } from './datatype'
import { fieldType, PyCField } from './field'
import { infoOf, makeInfo, requireInfo, type TypeInfo } from './info'
import { typesOfCtypes } from './registry'

/** StructUnionType_init */
function initType(self: PyType): void {
  if (self.dict.has('_abstract_')) return
  const info = makeInfo(self)
  info.format = 'B'
  const fields = self.dict.get('_fields_')
  if (fields !== undefined) {
    setAttribute(self, '_fields_', fields)
    return
  }
  const base = infoOf(self.base)
  if (base === undefined) return
  info.copyFrom(base)
  base.isFinal = true
}

/** A number of the layout; 31 bits. */
function layoutNumber(layout: PyValue, name: string): number {
  const value = asIndexInt(getAttribute(layout, name))
  if (typeof value === 'bigint' || value > 0x7fffffff || value < -0x80000000) raise('OverflowError', 'Python int too large to convert to C int')
  if (value < 0) raise('ValueError', `${name} must be a non-negative integer`)
  return value
}

function askLayout(type: PyType, fields: PyValue, isStructure: boolean, base: PyValue): PyValue {
  const module = interpreter.importModule('ctypes._layout', null, null, makeTuple(['get_layout']), 0)
  return call(getAttribute(module, 'get_layout'), [type, fields, isStructure, base], ['is_struct', 'base'])
}

/** PyCStructUnionType_update_stginfo */
function setFields(type: PyType, fields: PyValue, isStructure: boolean): void {
  const info = infoOf(type)
  if (info === undefined) raise('TypeError', 'ctypes state is not initialized')
  const base = infoOf(type.base)
  if (info.isFinal) raise('AttributeError', '_fields_ is final')
  const layout = askLayout(type, fields, isStructure, base === undefined ? null : type.base)
  retain(layout)
  try {
    const alignment = layoutNumber(layout, 'align')
    const size = layoutNumber(layout, 'size')
    info.format = textOf(getAttribute(layout, 'format_spec')) as string
    const count = addFields(type, info, getAttribute(layout, 'fields'))
    info.size = size
    info.alignment = alignment
    info.length = (base?.length ?? 0) + count
  } finally {
    release(layout)
  }
  if (info.isFinal) raise('AttributeError', 'Structure or union cannot contain itself')
  info.isFinal = true
  addAnonymousFields(type)
}

/** Puts the descriptors into the class; returns how many there are. */
function addFields(type: PyType, info: TypeInfo, fields: PyValue): number {
  let index = 0
  forEachItem(iterOf(fields), (field) => {
    if (!(field instanceof PyCField)) raise('TypeError', `fields must be of type CField, got ${typeName(field)}`)
    if (field.index !== index) raise('ValueError', `field ${reprOf(field.name)} index mismatch (expected ${index}, got ${field.index})`)
    const fieldInfo = requireInfo(field.type)
    if (fieldInfo.isPointer || fieldInfo.hasPointer) info.hasPointer = true
    fieldInfo.isFinal = true
    setAttribute(type, field.name, field)
    index++
  })
  return index
}

/** What a member is called that `_anonymous_` names. MakeAnonFields */
function addAnonymousFields(type: PyType): void {
  const names = getOptionalAttribute(type, '_anonymous_')
  if (names === undefined) return
  for (const name of sequenceOf(names, '_anonymous_ must be a sequence')) {
    const text = textOf(name)
    if (text === undefined) raise('TypeError', `attribute name must be string, not '${typeName(name)}'`)
    const field = getAttribute(type, text)
    if (!(field instanceof PyCField)) raise('AttributeError', `'${text}' is specified in _anonymous_ but not in _fields_`)
    field.isAnonymous = true
    lendFields(type, field, field.index, field.byteOffset)
  }
}

function sequenceOf(value: PyValue, message: string): PyValue[] {
  const items: PyValue[] = []
  try {
    forEachItem(value, (item) => {
      items.push(item)
    })
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', message)
    throw thrown
  }
  return items
}

/** The members of an anonymous member become the outer type's own. MakeFields */
function lendFields(type: PyType, outer: PyCField, index: number, offset: number): void {
  for (const pair of sequenceOf(getAttribute(outer.type, '_fields_'), '_fields_ must be a sequence')) {
    const name = textOf(getItem(pair, 0)) as string
    const field = getAttribute(outer.type, name)
    if (!(field instanceof PyCField)) raise('TypeError', 'unexpected type')
    if (field.isAnonymous) {
      lendFields(type, field, index + field.index, offset + field.byteOffset)
      continue
    }
    const lent = new PyCField(fieldType, field.name, field.type, field.byteSize, field.byteOffset + offset, field.index + index, field.bits)
    lent.isLent = true
    setAttribute(type, name, lent)
  }
}

function metatype(name: string, doc: string, isStructure: boolean): PyType {
  return defineModuleType<PyType>('_ctypes', name, {
    bases: [ctypeMetatype],
    doc,
    slots: {
      init: initType,
      setAttr(self, attribute, value) {
        if (attribute === '_fields_' && value !== undefined) setFields(self, value, isStructure)
        setTypeAttribute(self, attribute, value)
      },
    },
    methods: dataTypeMethods(),
  })
}

const structureMetatype = metatype('PyCStructType', 'metatype for the CData Objects', true)
const unionMetatype = metatype('UnionType', 'metatype for the Union Objects', false)
typesOfCtypes.structureMetatype = structureMetatype
typesOfCtypes.unionMetatype = unionMetatype

/** Positional values go to the fields in order, those of the bases first; returns how many fields there were. _init_pos_args */
function fillInOrder(self: PyCData, type: PyType, args: readonly PyValue[], keywords: readonly string[], from: number): number {
  const base = type.base
  const start = base !== null && infoOf(base) !== undefined ? fillInOrder(self, base, args, keywords, from) : from
  const fields = type.dict.get('_fields_')
  if (fields === undefined) return start
  const { length } = requireInfo(type)
  for (let i = start; i < length && i < args.length; i++) {
    const name = getItem(getItem(fields, i - start), 0)
    if (keywords.some((keyword) => equals(keyword, name))) raise('TypeError', `duplicate values for field ${reprOf(name)}`)
    const text = textOf(name)
    if (text === undefined) raise('TypeError', `attribute name must be string, not '${typeName(name)}'`)
    setAttribute(self, text, args[i] as PyValue)
  }
  return length
}

/** Struct_init */
function init(self: PyCData, args: PyValue[], keywords: readonly string[] | null): void {
  const names = keywords ?? []
  const given = args.slice(0, args.length - names.length)
  filling(self, () => {
    if (given.length > 0 && fillInOrder(self, self.cls, given, names, 0) < given.length) raise('TypeError', 'too many initializers')
    names.forEach((name, i) => setAttribute(self, name, args[given.length + i] as PyValue))
  })
}

function aggregate(name: string, doc: string, meta: PyType): PyType {
  const type = defineModuleType<PyCData>('_ctypes', name, {
    bases: [dataType],
    doc,
    slots: { new: (cls) => newData(cls), init, buffer: dataBuffer },
  })
  return withMetatype(type, meta)
}

export const structureType = aggregate('Structure', 'Structure base class', structureMetatype)
export const unionType = aggregate('Union', 'Union base class', unionMetatype)
typesOfCtypes.structure = structureType
typesOfCtypes.union = unionType
