/** What a viewer shows of an array: the fields of its records, each with its place. */
import type { FieldFacts } from '../../events'
import { dtypeText } from './dtype-text'
import type { PyDType } from './dtype'
import type { Place } from './array'

/** Of records with more fields together than this, those after are not told. */
const MOST_FIELDS = 64

/** `from`: where the element with all indices 0 begins, as the offsets are to be counted. */
export function fieldsOfArray({ dtype, shape, strides }: Place, from: number): readonly FieldFacts[] {
  const list: FieldFacts[] = []
  if (dtype.fields === null) return list
  const index = shape.map(() => 0)
  if (shape.includes(0)) return list
  for (;;) {
    const at = index.reduce((sum, i, axis) => sum + i * (strides[axis] as number), from)
    collect(dtype, index.length === 0 ? '' : `[${index.join(', ')}]`, at, list)
    let axis = index.length - 1
    while (axis >= 0 && (index[axis] as number) + 1 === shape[axis]) index[axis--] = 0
    if (axis < 0 || list.length >= MOST_FIELDS) return list
    index[axis] = (index[axis] as number) + 1
  }
}

function collect(dtype: PyDType, path: string, offset: number, list: FieldFacts[]): void {
  for (const field of dtype.fields ?? []) {
    if (list.length >= MOST_FIELDS) return
    const name = path === '' ? field.name : `${path}.${field.name}`
    if (field.dtype.fields !== null) collect(field.dtype, name, offset + field.offset, list)
    else list.push({ name, offset: offset + field.offset, size: field.dtype.itemsize, format: dtypeText(field.dtype) })
  }
}
