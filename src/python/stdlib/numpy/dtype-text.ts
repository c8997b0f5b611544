/** dtypes as Python text: `int32`, `[('a', '<i4')]`, `dtype(('<i4', (2,)))`. numpy/_core/_dtype.py */
import { reprString } from '../../builtins/str-repr'
import { dtypeName, typeString, type PyDType } from './dtype'

export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`
}

/** What stands inside a structured dtype: the short type string, without `|`. _construction_repr with short */
function shortText(dtype: PyDType): string {
  if (dtype.subarray !== null) return `(${constructionText(dtype.subarray.base)}, ${shapeText(dtype.subarray.shape)})`
  if (dtype.fields !== null) return structText(dtype, true)
  return reprString(scalarText(dtype))
}

function scalarText(dtype: PyDType): string {
  if (dtype.isFlexible) {
    const order = dtype.kind === 'U' ? (dtype.little ? '<' : '>') : ''
    const size = dtype.kind === 'U' ? dtype.itemsize / 4 : dtype.itemsize
    return `${order}${dtype.kind}${size === 0 ? '' : size}`
  }
  if (dtype.isObject) return 'O'
  return dtype.kind === 'b' ? '?' : typeString(dtype).replace('|', '')
}

function constructionText(dtype: PyDType): string {
  return shortText(dtype)
}

/** Fields follow one another without gaps (or, aligned, with the gaps that alignment makes). _is_packed */
function isPacked(dtype: PyDType): boolean {
  let total = 0
  let maxAlignment = 1
  for (const { dtype: field, offset } of dtype.fields ?? []) {
    if (dtype.isAligned) {
      total = roundUp(total, field.alignment)
      maxAlignment = Math.max(maxAlignment, field.alignment)
    }
    if (offset !== total) return false
    total += field.itemsize
  }
  if (dtype.isAligned) total = roundUp(total, maxAlignment)
  return total === dtype.itemsize
}

function roundUp(size: number, alignment: number): number {
  return Math.ceil(size / alignment) * alignment
}

/** _struct_str */
function structText(dtype: PyDType, includeAlign: boolean): string {
  if (dtype.recordType !== null) return `(numpy.${dtype.recordType.qualname}, ${fieldsText(dtype, includeAlign)})`
  return fieldsText(dtype, includeAlign)
}

function fieldsText(dtype: PyDType, includeAlign: boolean): string {
  const fields = dtype.fields ?? []
  const align = includeAlign && dtype.isAligned
  if (!align && isPacked(dtype)) {
    const texts = fields.map(({ name, dtype: field }) => {
      if (field.subarray !== null) return `(${reprString(name)}, ${constructionText(field.subarray.base)}, ${shapeText(field.subarray.shape)})`
      return `(${reprString(name)}, ${constructionText(field)})`
    })
    return `[${texts.join(', ')}]`
  }
  const parts = [
    `'names': [${fields.map(({ name }) => reprString(name)).join(', ')}]`,
    `'formats': [${fields.map(({ dtype: field }) => constructionText(field)).join(', ')}]`,
    `'offsets': [${fields.map(({ offset }) => offset).join(', ')}]`,
    `'itemsize': ${dtype.itemsize}`,
    ...(align ? ["'aligned': True"] : []),
  ]
  return `{${parts.join(', ')}}`
}

/** str(dtype). __str__ */
export function dtypeText(dtype: PyDType): string {
  if (dtype.fields !== null) return structText(dtype, true)
  if (dtype.subarray !== null) return shortText(dtype)
  if (dtype.isFlexible || !dtype.isNative) return typeString(dtype)
  return dtypeName(dtype)
}

/** repr(dtype). __repr__ */
export function dtypeRepr(dtype: PyDType): string {
  if (dtype.fields !== null) {
    if (dtype.isAligned && isPacked(dtype)) return `dtype(${structText(dtype, false)}, align=True)`
    return dtype.isAligned ? `dtype(${structText(dtype, false)}, align=True)` : `dtype(${structText(dtype, true)})`
  }
  if (dtype.subarray !== null) return `dtype(${shortText(dtype)})`
  if (dtype.isFlexible || dtype.isObject || dtype.isOrdered || !dtype.isNative) return `dtype(${reprString(scalarText(dtype))})`
  return `dtype('${dtypeName(dtype)}')`
}

/** How an array's repr names its dtype. dtype_short_repr */
export function dtypeShortRepr(dtype: PyDType): string {
  if (dtype.fields !== null) return dtypeText(dtype)
  if (dtype.isFlexible || !dtype.isNative) return `'${dtypeText(dtype)}'`
  return dtypeName(dtype)
}
