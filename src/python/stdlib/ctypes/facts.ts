/** What a viewer shows of a structure: its fields, nested ones by their path, each with its place. */
import type { FieldFacts } from '../../events'
import type { PyType } from '../../objects/object'
import type { PyCField } from './field'
import { infoOf } from './info'
import { typesOfCtypes } from './registry'

/** Of a structure with more fields than this, those after it are not told. */
const MOST_FIELDS = 64

const told = new WeakMap<PyType, readonly FieldFacts[]>()

/** The fields of a structure or union, and of the structures in an array; none for other types. */
export function fieldsOf(type: PyType): readonly FieldFacts[] {
  let fields = told.get(type)
  if (fields === undefined) {
    const list: FieldFacts[] = []
    collect(type, '', 0, list)
    fields = list
    if (infoOf(type)?.isFinal === true) told.set(type, fields)
  }
  return fields
}

function collect(type: PyType, path: string, offset: number, list: FieldFacts[]): void {
  const info = infoOf(type)
  if (info === undefined || list.length >= MOST_FIELDS) return
  if (type.cls.isSubtypeOf(typesOfCtypes.arrayMetatype)) {
    const { item } = info
    if (item === null || !isAggregate(item)) return
    const size = infoOf(item)?.size ?? 0
    for (let i = 0; i < info.length && list.length < MOST_FIELDS; i++) collect(item, `${path}[${i}]`, offset + i * size, list)
    return
  }
  for (const field of declaredFields(type)) addField(field, path, offset, list)
}

function isAggregate(type: PyType): boolean {
  return type.cls.isSubtypeOf(typesOfCtypes.structureMetatype) || type.cls.isSubtypeOf(typesOfCtypes.unionMetatype)
}

/** Those of the bases first. Fields that an anonymous member lends its names are told with that member. */
function declaredFields(type: PyType): PyCField[] {
  if (!isAggregate(type)) return []
  const fields: PyCField[] = []
  for (const cls of type.mro.toReversed()) {
    for (const value of cls.dict.values()) if (isField(value) && !value.isLent) fields.push(value)
  }
  return fields
}

function isField(value: unknown): value is PyCField {
  return typeof value === 'object' && value !== null && 'cls' in value && value.cls === typesOfCtypes.field
}

function addField(field: PyCField, path: string, offset: number, list: FieldFacts[]): void {
  const name = path === '' ? field.name : `${path}.${field.name}`
  const at = offset + field.byteOffset
  const before = list.length
  const info = infoOf(field.type)
  const isNested = isAggregate(field.type) || (info?.item !== null && info?.item !== undefined && isAggregate(info.item) && !info.isPointer)
  if (isNested) collect(field.type, name, at, list)
  if (list.length > before || list.length >= MOST_FIELDS) return
  const shape = info?.shape ?? []
  list.push({
    name,
    offset: at,
    size: field.byteSize,
    format: `${shape.length > 0 ? `(${shape.join(',')})` : ''}${info?.format ?? 'B'}`,
    ...(field.bits === null ? {} : { bits: [field.bits.offset, field.bits.size] as const }),
  })
}
